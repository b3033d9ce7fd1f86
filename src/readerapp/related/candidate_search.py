"""Candidate search: the nearest articles by meaning, then scored by all that is known.

The index says which articles may be near another, by meaning and time. It holds 133 bytes an
article and nothing else of it, so that a process can keep a million. Of a vector it keeps the sign
of every dimension. The share of signs in which two centred vectors differ grows with the angle
between them (https://doi.org/10.1145/509907.509965). A million of these take 112 MB, where the
vectors as float16 would take 1.8 GB; docs/technotes/related-score.md has the figures.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.values import dataclass
from readerapp.related import scoring
from readerapp.related.article_vector import MODELS, ArticleVectors
from readerapp.related.centring import ArticlePool, ModelMeans, means_of
from readerapp.related.facts import Facts, facts_from_json, facts_to_json
from readerapp.related.mentions import base_language
from readerapp.related.neighbourhood import Neighbourhood, cosines_of

_BLOCK = 32_768  # rows at a time: what is worked on stays in the processor's second cache

_WORD = 64  # bits

NOWHERE = np.uint16(0xFFFF)  # a distance no two codes have

_Codes = NDArray[np.uint64]
_Mask = NDArray[np.bool_]


class BinaryCodes:
    """Codes in rows that are only added. `capacity` is fixed; memory is taken as rows come."""

    def __init__(self, capacity: int, dimensions: int) -> None:
        # By columns: eight long runs are compared faster than a million short ones.
        self._columns = np.zeros((dimensions // _WORD, capacity), dtype=np.uint64)
        self._size = 0

    def add(self, codes: _Codes) -> None:
        """Add rows. Raises ValueError when there is no room for them."""
        if self._size + len(codes) > self._columns.shape[1]:
            raise ValueError("there is no room for these codes")
        self._columns[:, self._size : self._size + len(codes)] = codes.T
        self._size += len(codes)

    def row(self, number: int) -> _Codes:
        """One code: uint64 [words]."""
        return self._columns[:, number].copy()

    def distances(self, code: _Codes) -> NDArray[np.uint16]:
        """In how many signs each row differs from `code` (one row): uint16 [rows]."""
        found = np.zeros(self._size, dtype=np.uint16)
        width = min(_BLOCK, self._size)
        differing, counts = np.empty(width, np.uint64), np.empty(width, np.uint8)
        for start in range(0, self._size, _BLOCK):
            end = min(start + _BLOCK, self._size)
            some, few = differing[: end - start], counts[: end - start]
            for word, column in zip(code, self._columns, strict=True):
                np.bitwise_xor(column[start:end], word, out=some)
                np.bitwise_count(some, out=few)
                found[start:end] += few
        return found


_Rows = NDArray[np.intp]

# Candidates whose vectors are compared exactly. With 1,024 of 100,000 articles .997 of the same
# stories that all vectors would bring among the nearest 80 are there; with 512 it was .985.
NEAR, FAR = 1024, 128

# Where more than this is published in a season, the season is shorter: what lies weeks apart among
# a million articles is hardly the same news.
CROWD = 50_000

_HALF_A_DAY = 43_200.0  # seconds

# What one differing sign weighs: models weigh the same, however many signs each has.
_WEIGHTS = tuple(np.uint16(1536 // (part.stop - part.start)) for part in MODELS)


@dataclass(frozen=True)
class _Candidates:
    """Rows of an index: `near` are of the season of the article, `far` of any other time."""

    near: _Rows
    far: _Rows


class CandidateIndex:
    """The articles of a library, in rows that are only added. Not for two threads at once.

    Distances hold for the `means` it was made with: they drift with a library that grows, and
    whoever keeps an index makes it anew from time to time.
    """

    def __init__(self, means: ModelMeans, capacity: int) -> None:
        self.capacity = capacity
        self.used = 0  # rows, those of articles that are gone included
        self._means = means
        self._codes = [BinaryCodes(capacity, part.stop - part.start) for part in MODELS]
        self._has = np.zeros((len(MODELS), capacity), dtype=np.bool_)
        self._ids = np.zeros(capacity, dtype=np.int64)
        self._times = np.zeros(capacity)  # seconds since 1970, NaN for none
        self._in_order: NDArray[np.float64] | None = None  # known times, None: to be sorted anew
        self._tags = np.zeros(capacity, dtype=np.uint16)
        self._languages: dict[str, int] = {}
        self._gone: _Rows = np.zeros(0, dtype=np.intp)

    def __len__(self) -> int:
        return self.used - len(self._gone)

    def add(
        self,
        ids: Sequence[int] | NDArray[np.int64],
        languages: Sequence[str],
        times: Sequence[float] | NDArray[np.float64],
        vectors: ArticleVectors,
    ) -> None:
        """Add articles: `times` in seconds since 1970, NaN where nobody knows: such an article is
        of every season. `vectors` as the models made them. None may be in the index already; no
        more than there is room for."""
        rows = slice(self.used, self.used + len(ids))
        self._ids[rows] = ids
        self._times[rows] = times
        self._tags[rows] = [
            self._languages.setdefault(tag, len(self._languages)) for tag in languages
        ]
        centred = self._means.centred(vectors, languages)
        for codes, part in zip(self._codes, MODELS, strict=True):
            codes.add(binary_codes_of(centred.matrix[:, part]))
        self._has[:, rows] = vectors.has.T
        self.used += len(ids)
        self._in_order = None

    def remove(self, ids: Iterable[int]) -> None:
        """Remove articles; ids that are not in it are passed over."""
        rows = self._find(ids)
        self._ids[rows] = -1
        self._gone = np.concatenate((self._gone, rows))
        self._in_order = None

    def rows_of(self, ids: Sequence[int]) -> dict[int, int]:
        """The row of each of `ids` that is in the index."""
        rows = self._find(ids)
        return dict(zip(self._ids[rows].tolist(), rows.tolist(), strict=True))

    def ids(self, rows: _Rows) -> list[int]:
        """The article of each row."""
        found: list[int] = self._ids[rows].tolist()
        return found

    def language(self, row: int) -> str:
        """The language of a row, whatever its script and country."""
        return base_language(list(self._languages)[self._tags[row]])

    def time(self, row: int) -> datetime | None:
        """When the article of a row was published, to the second; None when it does not say."""
        seconds = self._times[row]
        return None if np.isnan(seconds) else datetime.fromtimestamp(seconds, UTC)

    def crowds(self, row: int, others: _Rows) -> NDArray[np.float64]:
        """For each of `others` how many articles were published as near to it, or to the row, as
        they were to each other, the mean of both: half a day at least. Where either has no time it
        is how many there are, for it may be of any day."""
        if self._in_order is None:
            there = np.delete(self._times[: self.used], self._gone)
            self._in_order = np.sort(there[~np.isnan(there)])
        times, here = self._times[others], self._times[row]
        apart = np.maximum(np.abs(times - here), _HALF_A_DAY)
        ends = np.stack((here - apart, times - apart, here + apart, times + apart))
        around = np.searchsorted(self._in_order, ends[2:], side="right")
        around -= np.searchsorted(self._in_order, ends[:2])
        return np.where(np.isnan(apart), len(self), around.mean(axis=0)) - 1.0

    def centred(self, rows: _Rows, vectors: ArticleVectors) -> ArticleVectors:
        """The vectors of `rows` without their language's mean, at unit length: float32."""
        tags = list(self._languages)
        return self._means.centred(vectors, [tags[tag] for tag in self._tags[rows].tolist()])

    def candidates(self, row: int, season: float | None) -> _Candidates:
        """Up to NEAR rows of articles within `season` seconds of the row's, and up to FAR of the
        others, the row itself not among them. A season holds no more than CROWD articles, the
        nearest in time. None: no article is far. Articles without a common model are left out."""
        distances = self._distances(row)
        distances[self._gone] = distances[row] = NOWHERE
        is_far = self._is_far(row, season)
        if is_far is None:
            return _Candidates(closest(distances, NEAR), np.zeros(0, dtype=np.intp))
        near = np.where(is_far, NOWHERE, distances)
        far = np.where(is_far, distances, NOWHERE)
        return _Candidates(closest(near, NEAR), closest(far, FAR))

    def _distances(self, row: int) -> NDArray[np.uint16]:
        """How far each row is by the models that both have: uint16 [rows], at most 3072."""
        total = np.zeros(self.used, dtype=np.uint16)
        common = np.zeros(self.used, dtype=np.uint8)
        for codes, has, weight in zip(self._codes, self._has, _WEIGHTS, strict=True):
            if has[row]:
                there = has[: self.used]
                total += codes.distances(codes.row(row)) * weight * there
                common += there
        total[common == 1] *= 2
        total[common == 0] = NOWHERE
        return total

    def _is_far(self, row: int, season: float | None) -> _Mask | None:
        """Which rows are of another time, None when none is."""
        if season is None:
            return None
        apart = np.abs(self._times[: self.used] - self._times[row])
        is_far = apart > season
        in_season = apart[~is_far] if is_far.any() else apart
        if len(in_season) > CROWD:
            is_far = apart > np.partition(in_season, CROWD)[CROWD]
        return is_far if is_far.any() else None

    def _find(self, ids: Iterable[int]) -> _Rows:
        wanted = np.fromiter(ids, dtype=np.int64)
        return np.flatnonzero(np.isin(self._ids[: self.used], wanted))


_NEIGHBOURS = 255  # of its season, of which an article's neighbourhood is made
_CANDIDATES = 100  # of these judged by all that is known; the first cut is by meaning alone
_FAR_CANDIDATES = 20  # of other times: neighbours, and judged
_AT_ONCE = 8  # articles whose candidates are read together: at most 35 MB
_NO_FACTS = Facts()
_parsed = lru_cache(maxsize=2048)(facts_from_json)  # the same candidates come again and again


class ArticleContents(NamedTuple):
    """Contents of compared articles: vectors as the models made them, and facts as
    `facts_to_json` wrote them."""

    vectors: ArticleVectors
    facts: Sequence[str]


Read = Callable[[Sequence[int]], ArticleContents]  # in the order of the ids it is given


@dataclass(frozen=True)
class CandidateSearch:
    """Finds relatives in an index of which it reads what it needs.

    `season`: seconds within which news is related to news; what is farther away is at best the
    background of a story, never the story itself. None: all articles are of one season.
    """

    index: CandidateIndex
    read: Read
    rarity: scoring.Rarity
    model: scoring.Model
    season: float | None = None

    def relatives(
        self, ids: Sequence[int], limit: int, far: int = 0
    ) -> dict[int, list[scoring.Relation]]:
        """For each of `ids` that is in the index its relatives, best first: at most `limit` of its
        season, and at most `far` of other times. Nothing below the lower threshold is returned."""
        rows = self.index.rows_of(ids)
        known = [each for each in ids if each in rows]
        found: dict[int, list[scoring.Relation]] = {}
        for start in range(0, len(known), _AT_ONCE):
            some = [rows[each] for each in known[start : start + _AT_ONCE]]
            found |= self._of_rows(some, limit, far)
        return found

    def _of_rows(self, rows: list[int], limit: int, far: int) -> dict[int, list[scoring.Relation]]:
        candidates = [self.index.candidates(row, self.season) for row in rows]
        parts = [part for each in candidates for part in (each.near, each.far)]
        beside = _Beside(self, np.unique(np.concatenate([rows, *parts])))
        found = {}
        for row, each in zip(rows, candidates, strict=True):
            near, past = beside.best(row, each)
            found[self.index.ids(np.array([row]))[0]] = sorted(
                [*near[:limit], *past[:far]], key=_rank
            )
        return found


class _Beside:
    """Some rows of an index with their contents at hand."""

    def __init__(self, search: CandidateSearch, rows: _Rows) -> None:
        self._search = search
        self._rows = rows
        self._ids = search.index.ids(rows)
        vectors, self._facts = search.read(self._ids)
        self._vectors = search.index.centred(rows, vectors)

    def best(
        self, row: int, candidates: _Candidates
    ) -> tuple[list[scoring.Relation], list[scoring.Relation]]:
        """The relatives of a row, best first: those of its season, and those of other times."""
        (here,) = np.searchsorted(self._rows, [row])
        near = self._nearest(here, candidates.near, _NEIGHBOURS)
        far = self._nearest(here, candidates.far, _FAR_CANDIDATES)
        places = [here, *near, *far]
        neighbourhood = Neighbourhood(self._vectors.rows(places))
        by_rank = np.argsort(-neighbourhood.expanded[0], kind="stable")
        in_season = by_rank[(by_rank > 0) & (by_rank <= len(near))][:_CANDIDATES]
        found = []
        for chosen, is_far in ((in_season, False), (by_rank[by_rank > len(near)], True)):
            scorer = scoring.PairScorer(self._search.rarity, self._search.model, is_far=is_far)
            crowds = self._search.index.crowds(row, self._rows[[places[each] for each in chosen]])
            others = (
                (self._article(places[each]), neighbourhood.nearness(0, each, crowd))
                for each, crowd in zip(chosen.tolist(), crowds.tolist(), strict=True)
            )
            found.append(scorer.relations(self._article(here), others))
        return found[0], found[1]

    def _nearest(self, here: int, rows: _Rows, count: int) -> list[int]:
        """The places of the `count` rows nearest to the article at a place."""
        places: NDArray[np.intp] = np.searchsorted(self._rows, rows)
        cosines = cosines_of(self._vectors.rows([here]), self._vectors.rows(places))[0]
        nearest: list[int] = places[np.argsort(-cosines, kind="stable")[:count]].tolist()
        return nearest

    def _article(self, place: int) -> scoring.ScoredArticle:
        index, row = self._search.index, self._rows[place]
        return scoring.ScoredArticle(
            self._ids[place],
            _parsed(self._facts[place]),
            index.time(row),
            index.language(row),
        )


def neighbours(
    pool: ArticlePool,
    ids: Sequence[int],
    facts: Mapping[int, Facts],
    limit: int = 20,
    rarity: scoring.Rarity | None = None,
    model: scoring.Model | None = None,
    season: float | None = None,
) -> dict[int, list[scoring.Relation]]:
    """For each of `ids` (all in the pool) its relatives, best first, at most `limit`, all of its
    `season` (as `CandidateSearch` has it).

    `facts` holds those of the pool; an article without any is compared by meaning and time.
    """
    index = index_of(pool)
    row_of = {article: row for row, article in enumerate(pool.ids)}

    def read(wanted: Sequence[int]) -> ArticleContents:
        written = [facts_to_json(facts.get(each, _NO_FACTS)) for each in wanted]
        return ArticleContents(pool.vectors.rows([row_of[each] for each in wanted]), written)

    rarity = rarity or scoring.rarity_of(facts.values())
    return CandidateSearch(index, read, rarity, model or scoring.shipped_model(), season).relatives(
        ids, limit
    )


def index_of(pool: ArticlePool) -> CandidateIndex:
    """An index of these articles."""
    index = CandidateIndex(means_of(pool.vectors, pool.languages), len(pool.ids))
    times = [np.nan if each is None else each.timestamp() for each in pool.published]
    index.add(pool.ids, pool.languages, times, pool.vectors)
    return index


def _rank(relation: scoring.Relation) -> tuple[float, int]:
    """The surest first; ids make the order one."""
    return -relation.score, relation.other_id


def binary_codes_of(vectors: NDArray[np.float32]) -> _Codes:
    """The codes of centred vectors [n, d], d a multiple of 64: uint64 [n, d / 64]."""
    return np.packbits(vectors > 0, axis=1).view(np.uint64)


def closest(distances: NDArray[np.uint16], count: int) -> NDArray[np.intp]:
    """The rows of the `count` least distances, in the order of rows; of equal ones the first rows.

    Rows at NOWHERE are left out.
    """
    seen = np.bincount(distances).cumsum()[:NOWHERE]
    last = int(np.searchsorted(seen, count))  # the distance up to which there are enough
    if last == len(seen):
        return np.flatnonzero(distances != NOWHERE)
    nearer = np.flatnonzero(distances < last)
    edge = np.flatnonzero(distances == last)[: count - len(nearer)]
    return np.sort(np.concatenate((nearer, edge)))
