"""The inside of the thinker process: vectors, facts, and the relatives of new articles.

It keeps the model, and reads the library file itself: sending a library's vectors through a pipe
for each batch would cost more than comparing them.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import cache
from pathlib import Path

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
    found = neighbours(pool, [i for i in ids if i in known], _facts_of(rows), RELATIVES)
    return _both_ways(found)


def _both_ways(found: Mapping[int, Sequence[Relation]]) -> dict[int, list[NewRelation]]:
    pairs: dict[int, dict[int, NewRelation]] = {article_id: {} for article_id in found}
    for article_id, relations in found.items():
        for r in relations:
            pairs[article_id][r.other_id] = NewRelation(r.other_id, r.kind, r.score, r.reasons)
            if r.other_id in pairs:
                back = NewRelation(article_id, r.kind, r.score, r.reasons)
                pairs[r.other_id].setdefault(article_id, back)
    return {article_id: list(relations.values()) for article_id, relations in pairs.items()}


def _window(library_file: Path, ids: Sequence[int]) -> list[VectorRow]:
    """Return the vectors around the times of these articles."""
    store = Store(library_file, busy_seconds=10.0)
    try:
        with store.read() as reader:
            own = reader.vectors.of(MODEL, ids)
            if not own:
                return []
            first = min(row.sort_time for row in own) - WINDOW
            last = max(row.sort_time for row in own) + WINDOW
            return reader.vectors.between(MODEL, first, last, WINDOW_LIMIT)
    finally:
        store.close()


def _facts_of(rows: Sequence[VectorRow]) -> dict[int, Facts]:
    return {row.article_id: facts_from_json(row.facts) for row in rows}


@cache  # one model for the life of the worker process: loading it takes 0.7 s
def _encoder() -> SentenceEncoder:
    return SentenceEncoder()


def _facts(text: ArticleText) -> Facts:
    return facts_of(text.title, text.dek, text.body_text, text.language, text.published)
