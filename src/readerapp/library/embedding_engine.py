"""The inside of the workers that embed and compare: vectors, facts, relatives, near-duplicates.

The vector index keeps in memory what a comparison needs, in step with the library file.
Near-duplicates are articles that print nearly the same text, as papers do with an agency's.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from datetime import timedelta
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from readerapp.library.article_embedding import vectors_of
from readerapp.library.embedding_worker import MODEL, Embedded
from readerapp.related import (
    ArticleContents,
    ArticleVectors,
    CandidateIndex,
    CandidateSearch,
    FactCounts,
    Facts,
    Relation,
    facts_from_json,
    facts_of,
    facts_to_json,
    means_of,
    shipped_model,
    unpack,
)
from readerapp.storage import ArticleText, NewRelation, Reader, Store, VectorMark

SEASON = timedelta(days=120)  # news is related to news of its season

MEANS_OF = 4  # blocks of vectors, 33,000: the mean of a language hardly moves with more

COUNTED = 10_000  # articles: enough to know which names are common

# The means that were taken out of the vectors drift as a library grows. When a fifth has come to
# it, all is read again: a small library always knows its means, a large one rarely reads.
_ROOM = 5


class VectorIndex:
    """Finds the relatives of articles of one library. Not for two threads at once.

    Takes 150 bytes an article and 30 MB. Nothing has to be kept when the process ends.
    """

    def __init__(self) -> None:
        self._mark: VectorMark | None = None
        self.index = _index_of([], [], 0)
        self._counts = FactCounts(COUNTED)

    def sync(self, reader: Reader) -> None:
        """Bring the index up to date: some milliseconds; 5 s to begin with a million articles."""
        mark = reader.vectors.mark()
        changed = reader.vectors.changed_since(self._mark) if self._mark else None
        self._mark = None  # when what follows fails, nothing of it is believed
        if changed is None or self.index.used + len(changed) > self.index.capacity:
            self._load(reader)
        elif changed:
            self._take(reader, changed)
        self._mark = mark

    def relatives(
        self, reader: Reader, ids: Sequence[int], limit: int, far: int
    ) -> dict[int, list[Relation]]:
        """Return the relatives of each of `ids` that has a vector: see `Seeker.relatives`."""
        self.sync(reader)

        def read(wanted: Sequence[int]) -> ArticleContents:
            stored = reader.vectors.stored(MODEL, wanted)
            rows = [stored[each] for each in wanted]
            return ArticleContents(unpack([row.data for row in rows]), [row.facts for row in rows])

        seeker = CandidateSearch(
            self.index, read, self._counts.rarity(), shipped_model(), SEASON.total_seconds()
        )
        return seeker.relatives(ids, limit, far)

    def _take(self, reader: Reader, changed: Sequence[int]) -> None:
        self.index.remove(changed)
        for each in changed:
            self._counts.remove(each)
        rows = reader.vectors.of(MODEL, changed)
        self.index.add(
            [row.article_id for row in rows],
            [row.language for row in rows],
            [row.sort_time.timestamp() if row.is_dated else np.nan for row in rows],
            unpack([row.data for row in rows]),
        )
        for row in rows:
            self._counts.add(row.article_id, facts_from_json(row.facts))

    def _load(self, reader: Reader) -> None:
        places = _LanguagesAndTimes(reader)
        undated = np.array(reader.vectors.undated(), dtype=np.int64)
        blocks = map(_unpacked, reader.vectors.all(MODEL))
        first = list(islice(blocks, MEANS_OF))
        self.index = _index_of(first, places.languages(first), reader.vectors.count(MODEL))
        for ids, vectors in chain(first, blocks):
            times = np.where(np.isin(ids, undated), np.nan, places.times(ids))
            self.index.add(ids, places.languages([(ids, vectors)]), times, vectors)
        self._counts = FactCounts(COUNTED)
        for article_id, facts in reversed(reader.vectors.newest_facts(MODEL, COUNTED)):
            self._counts.add(article_id, facts_from_json(facts))


_Block = tuple[NDArray[np.int64], ArticleVectors]  # of some articles: ids, vectors


def _unpacked(found: Sequence[tuple[int, bytes]]) -> _Block:
    ids = np.array([row[0] for row in found], dtype=np.int64)
    return ids, unpack([row[1] for row in found])


def _index_of(blocks: Sequence[_Block], languages: Sequence[str], articles: int) -> CandidateIndex:
    parts = [unpack([]), *(block[1] for block in blocks)]
    vectors = ArticleVectors(*(np.concatenate(part) for part in zip(*parts, strict=True)))
    return CandidateIndex(means_of(vectors, languages), articles + articles // _ROOM)


class _LanguagesAndTimes:
    """Language and time of every article, to be looked up by id."""

    def __init__(self, reader: Reader) -> None:
        tags: dict[str, int] = {}
        parts = [np.zeros((0, 3), dtype=np.int64)]
        for rows in reader.vectors.places():
            coded = [(each, tags.setdefault(tag, len(tags)), time) for each, tag, time in rows]
            parts.append(np.array(coded, dtype=np.int64))
        every = np.concatenate(parts)
        self._rows: NDArray[np.int64] = every[np.argsort(every[:, 0])]
        self._tags = list(tags)

    def languages(self, blocks: Sequence[_Block]) -> list[str]:
        """Return the language of each article of the blocks."""
        found = [self._of(ids, 1) for ids, _ in blocks]
        return [self._tags[code] for codes in found for code in codes.tolist()]

    def times(self, ids: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the times, in seconds since 1970."""
        return self._of(ids, 2).astype(np.float64)

    def _of(self, ids: NDArray[np.int64], column: int) -> NDArray[np.int64]:
        rows = np.searchsorted(self._rows[:, 0], ids)
        return np.asarray(self._rows[rows, column])


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


RELATIVES = 100  # of one article; what is less sure than not is folded away in the sidebar

BACKGROUND = 5  # relatives from long before or after

_MAY_BE_COPY = 0.5  # probability of the same story; below it texts are not even compared


def embed(texts: Sequence[ArticleText]) -> list[Embedded]:
    """Return the vector and the facts of each article."""
    return [
        Embedded(text.id, vector, facts_to_json(_facts(text)))
        for text, vector in zip(texts, vectors_of(texts), strict=True)
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
        found = index.relatives(reader, ids, RELATIVES, BACKGROUND)
        return _both_ways(found, _copies(reader, found))


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
    store = Store(library_file, busy_seconds=10.0, sorts_in_memory=True)
    try:
        yield store
    finally:
        store.close()


@lru_cache(maxsize=1)  # of the library this process works for
def _vector_index(_library_file: Path) -> VectorIndex:
    return VectorIndex()


def _facts(text: ArticleText) -> Facts:
    return facts_of(text.title, text.dek, text.body_text, text.language, text.published)
