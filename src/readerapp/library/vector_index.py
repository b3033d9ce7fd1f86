"""The vector index of the embedding worker: in memory, kept in step with the library file."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import chain, islice

import numpy as np
from numpy.typing import NDArray

from readerapp.library.embedding_worker import MODEL
from readerapp.related import (
    CandidateIndex,
    CandidateSearch,
    Contents,
    FactCounts,
    Relation,
    SentenceEncoder,
    facts_from_json,
    means_of,
    shipped_model,
    unpack_vectors,
)
from readerapp.storage import Reader, VectorMark

SEASON = timedelta(days=120)  # news is related to news of its season
MEANS_OF = 7  # blocks of vectors, 57,000: the mean of a language hardly moves with more
COUNTED = 10_000  # articles: enough to know which names are common
# The means that were taken out of the vectors drift as a library grows. When a fifth has come to
# it, all is read again: a small library always knows its means, a large one rarely reads.
_ROOM = 5
_BYTES = 2 * SentenceEncoder.dimensions  # of a vector


class VectorIndex:
    """Finds the relatives of articles of one library. Not for two threads at once.

    Takes 100 bytes an article and 30 MB. Nothing has to be kept when the process ends.
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

        def read(wanted: Sequence[int]) -> Contents:
            stored = reader.vectors.stored(MODEL, wanted)
            rows = [stored[each] for each in wanted]
            vectors = unpack_vectors([row.data for row in rows], SentenceEncoder.dimensions)
            return Contents(vectors, [row.facts for row in rows])

        seeker = CandidateSearch(
            self.index, read, self._counts.rarity(), shipped_model(), SEASON.total_seconds()
        )
        return seeker.relatives(ids, limit, far)

    def _take(self, reader: Reader, changed: Sequence[int]) -> None:
        self.index.remove(changed)
        for each in changed:
            self._counts.remove(each)
        rows = [row for row in reader.vectors.of(MODEL, changed) if len(row.data) == _BYTES]
        self.index.add(
            [row.article_id for row in rows],
            [row.language for row in rows],
            [row.sort_time.timestamp() for row in rows],
            [row.is_dated for row in rows],
            unpack_vectors([row.data for row in rows], SentenceEncoder.dimensions),
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
            dated = ~np.isin(ids, undated)
            languages = places.languages([(ids, vectors)])
            self.index.add(ids, languages, places.times(ids), dated, vectors)
        self._counts = FactCounts(COUNTED)
        for article_id, facts in reversed(reader.vectors.newest_facts(MODEL, COUNTED)):
            self._counts.add(article_id, facts_from_json(facts))


_Block = tuple[NDArray[np.int64], NDArray[np.float16]]  # ids, vectors


def _unpacked(found: Sequence[tuple[int, bytes]]) -> _Block:
    """Vectors of another length are damage: their articles have no relatives, the others do."""
    rows = [row for row in found if len(row[1]) == _BYTES]
    ids = np.array([row[0] for row in rows], dtype=np.int64)
    return ids, unpack_vectors([row[1] for row in rows], SentenceEncoder.dimensions)


def _index_of(blocks: Sequence[_Block], languages: Sequence[str], articles: int) -> CandidateIndex:
    nothing = np.zeros((0, SentenceEncoder.dimensions), dtype=np.float16)
    vectors = np.concatenate([nothing, *(block[1] for block in blocks)])
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
