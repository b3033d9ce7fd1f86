"""The inside of the thinker process: vectors, facts, and the relatives of new articles.

It keeps the model, and reads the library file itself: sending a library's vectors through a pipe
for each batch would cost more than comparing them.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from pathlib import Path

from readerapp.library.copies import Pair, copies_among
from readerapp.library.thinking import MODEL, Thought
from readerapp.related import (
    Facts,
    Pool,
    Relation,
    SentenceEncoder,
    facts_from_json,
    facts_of,
    facts_to_json,
    neighbours,
    pack_vector,
    unpack_vectors,
    vector_text,
)
from readerapp.storage import ArticleText, NewRelation, Store, VectorRow

WINDOW = timedelta(days=120)  # news is related to news of its season
WINDOW_LIMIT = 50_000  # vectors; 50 MB, and 25 ms to compare one article with
RELATIVES = 20
_LOOKED_AT = 80
_TELLS_THE_SAME = 0.5  # probability; two articles below it do not bring their stories together
_MAY_BE_COPY = 0.5  # probability of the same story; below it texts are not even compared


def think(texts: Sequence[ArticleText]) -> list[Thought]:
    """Return the vector and the facts of each article."""
    vectors = _encoder().embed([vector_text(t.title, t.dek, t.body_text) for t in texts])
    return [
        Thought(text.id, pack_vector(vector), facts_to_json(_facts(text)))
        for text, vector in zip(texts, vectors, strict=True)
    ]


def relatives(library_file: Path, ids: Sequence[int]) -> dict[int, list[NewRelation]]:
    """Return the relatives of each article that has a vector, best first.

    A pair found from one side only is given to both, so that storing the one does not lose it.
    """
    rows = _window(library_file, ids)
    pool = Pool(
        ids=[row.article_id for row in rows],
        languages=[row.language for row in rows],
        published=[row.sort_time for row in rows],
        vectors=unpack_vectors([row.data for row in rows], SentenceEncoder.dimensions),
    )
    known = set(pool.ids)
    judged = neighbours(pool, [i for i in ids if i in known], _facts_of(rows), _LOOKED_AT)
    found = {article_id: _kept(relations) for article_id, relations in judged.items()}
    return _both_ways(found, _copies(library_file, found, rows))


def _kept(best_first: Sequence[Relation]) -> list[Relation]:
    """Of a story that many papers tell every link is kept: with some it would fall apart."""
    return [
        relation
        for place, relation in enumerate(best_first)
        if place < RELATIVES or relation.same_story >= _TELLS_THE_SAME
    ]


def _both_ways(
    found: Mapping[int, Sequence[Relation]], copies: Set[Pair]
) -> dict[int, list[NewRelation]]:
    pairs: dict[int, dict[int, NewRelation]] = {article_id: {} for article_id in found}
    for article_id, relations in found.items():
        for r in relations:
            is_copy = (article_id, r.other_id) in copies
            pairs[article_id][r.other_id] = _new(r.other_id, r, is_copy=is_copy)
            if r.other_id in pairs:
                pairs[r.other_id].setdefault(article_id, _new(article_id, r, is_copy=is_copy))
    return {article_id: list(relations.values()) for article_id, relations in pairs.items()}


def _new(related_id: int, found: Relation, *, is_copy: bool) -> NewRelation:
    return NewRelation(
        related_id, found.kind, found.score, found.reasons, is_copy, found.same_story
    )


def _copies(
    library_file: Path, found: Mapping[int, Sequence[Relation]], rows: Sequence[VectorRow]
) -> Set[Pair]:
    """Compare the texts of those that may print the same: one language, one story."""
    languages = {row.article_id: row.language for row in rows}
    pairs = [
        (article_id, relation.other_id)
        for article_id, relations in found.items()
        for relation in relations
        if relation.same_story >= _MAY_BE_COPY
        and languages[article_id] == languages[relation.other_id]
    ]
    with _opened(library_file) as store, store.read() as reader:
        words = reader.relations.words({each for pair in pairs for each in pair})
    return copies_among(pairs, words)


def _window(library_file: Path, ids: Sequence[int]) -> list[VectorRow]:
    """Return the vectors around the times of these articles."""
    with _opened(library_file) as store, store.read() as reader:
        own = reader.vectors.of(MODEL, ids)
        if not own:
            return []
        first = min(row.sort_time for row in own) - WINDOW
        last = max(row.sort_time for row in own) + WINDOW
        return reader.vectors.between(MODEL, first, last, WINDOW_LIMIT)


@contextmanager
def _opened(library_file: Path) -> Iterator[Store]:
    store = Store(library_file, busy_seconds=10.0)
    try:
        yield store
    finally:
        store.close()


def _facts_of(rows: Sequence[VectorRow]) -> dict[int, Facts]:
    return {row.article_id: facts_from_json(row.facts) for row in rows}


@cache  # one model for the life of the worker process: loading it takes 0.7 s
def _encoder() -> SentenceEncoder:
    return SentenceEncoder()


def _facts(text: ArticleText) -> Facts:
    return facts_of(text.title, text.dek, text.body_text, text.language, text.published)
