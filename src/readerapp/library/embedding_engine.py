"""The embedding engine, run in the worker: vectors, facts, related articles, near-duplicates.

Near-duplicates are articles that print nearly the same text, as papers do with an agency's.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path

from readerapp.library.embedding_worker import MODEL, Embedded
from readerapp.library.vector_index import VectorIndex
from readerapp.related import (
    Facts,
    Relation,
    SentenceEncoder,
    facts_of,
    facts_to_json,
    pack_vector,
    vector_text,
)
from readerapp.storage import ArticleText, NewRelation, Reader, Store

Pair = tuple[int, int]

_RUN = 5  # words; of 179 news articles no two share more than 0.27 of their runs of five

_FEWEST = 15  # runs: a shorter text is too easily like another one

_OVERLAP = 0.8

_SHORTEST = 0.5  # of the longer text: a teaser is no copy of its article


def copies_among(pairs: Iterable[Pair], words: Mapping[int, str]) -> set[Pair]:
    """Return the pairs of ids whose texts are nearly the same.

    `words` are texts as the search index has them: folded, with spaces between words and between
    the characters of scripts without spaces. A pair without words is none.
    """
    wanted = list(pairs)
    named = {each for pair in wanted for each in pair}
    runs = {each: _runs(words[each]) for each in named if each in words}
    nothing: frozenset[int] = frozenset()
    return {
        (one, other)
        for one, other in wanted
        if _is_copy(runs.get(one, nothing), runs.get(other, nothing))
    }


def _runs(text: str) -> frozenset[int]:
    """Hashes of every run of words: numbers take a fifth of the room of the words."""
    words = text.split()
    return frozenset(map(hash, zip(*(words[start:] for start in range(_RUN)), strict=False)))


def _is_copy(one: frozenset[int], other: frozenset[int]) -> bool:
    shorter, longer = sorted((len(one), len(other)))
    if shorter < _FEWEST or shorter < _SHORTEST * longer:
        return False
    return len(one & other) >= _OVERLAP * shorter


RELATIVES = 20

BACKGROUND = 5  # relatives from long before or after

_LOOKED_AT = 80

_TELLS_THE_SAME = 0.5  # probability; two articles below it do not bring their stories together

_MAY_BE_COPY = 0.5  # probability of the same story; below it texts are not even compared


def embed(texts: Sequence[ArticleText]) -> list[Embedded]:
    """Return the vector and the facts of each article."""
    vectors = _encoder().embed([vector_text(t.title, t.dek, t.body_text) for t in texts])
    return [
        Embedded(text.id, pack_vector(vector), facts_to_json(_facts(text)))
        for text, vector in zip(texts, vectors, strict=True)
    ]


def sync(library_file: Path) -> None:
    """Bring the vector index up to date with the library."""
    with _opened(library_file) as store, store.read() as reader:
        _vector_index(library_file).sync(reader)


def relatives(library_file: Path, ids: Sequence[int]) -> dict[int, list[NewRelation]]:
    """Return the relatives of each article that has a vector, best first.

    A pair found from one side only is given to both, so that storing the one does not lose it.
    """
    with _opened(library_file) as store, store.read() as reader:
        index = _vector_index(library_file)
        judged = index.relatives(reader, ids, _LOOKED_AT, BACKGROUND)
        found = {article_id: _kept(relations) for article_id, relations in judged.items()}
        return _both_ways(found, _copies(reader, found))


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


def _copies(reader: Reader, found: Mapping[int, Sequence[Relation]]) -> Set[Pair]:
    """Compare the texts of those that may print the same: one language, one story."""
    pairs = [
        (article_id, relation.other_id)
        for article_id, relations in found.items()
        for relation in relations
        if relation.same_story >= _MAY_BE_COPY
    ]
    rows = reader.vectors.of(MODEL, {each for pair in pairs for each in pair})
    languages = {row.article_id: row.language for row in rows}
    alike = [(one, other) for one, other in pairs if languages[one] == languages[other]]
    return copies_among(alike, reader.relations.words({each for pair in alike for each in pair}))


@contextmanager
def _opened(library_file: Path) -> Iterator[Store]:
    store = Store(library_file, busy_seconds=10.0)
    try:
        yield store
    finally:
        store.close()


@lru_cache(maxsize=1)  # of the library this process works for
def _vector_index(_library_file: Path) -> VectorIndex:
    return VectorIndex()


@cache  # one model for the life of the worker process: loading it takes 0.7 s
def _encoder() -> SentenceEncoder:
    return SentenceEncoder()


def _facts(text: ArticleText) -> Facts:
    return facts_of(text.title, text.dek, text.body_text, text.language, text.published)
