"""Candidate search: the nearest articles by meaning, then scored by all that is known."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.values import dataclass
from readerapp.related.article_pool import ArticlePool
from readerapp.related.candidate_index import CandidateIndex, Rows
from readerapp.related.centring import means_of
from readerapp.related.facts import Facts, facts_from_json, facts_to_json
from readerapp.related.pair_scorer import PairScorer, Relation
from readerapp.related.scoring import Model, Rarity, rarity_of, shipped_model

_CANDIDATES = 80  # judged per article; the first cut is by meaning alone
_FAR_CANDIDATES = 20
_AT_ONCE = 8  # articles whose candidates are read together: at most 20 MB
_NO_FACTS = Facts()
_parsed = lru_cache(maxsize=2048)(facts_from_json)  # the same candidates come again and again


class Contents(NamedTuple):
    """Contents of compared articles: vectors [n, d] as the model made them, and facts
    as `facts_to_json` wrote them."""

    vectors: NDArray[np.floating]
    facts: Sequence[str]


Read = Callable[[Sequence[int]], Contents]  # in the order of the ids it is given


@dataclass(frozen=True)
class CandidateSearch:
    """Finds relatives in an index of which it reads what it needs.

    `season`: seconds within which news is related to news; what is farther away is at best the
    background of a story, never the story itself. None: all articles are of one season.
    """

    index: CandidateIndex
    read: Read
    rarity: Rarity
    model: Model
    season: float | None = None

    def relatives(self, ids: Sequence[int], limit: int, far: int = 0) -> dict[int, list[Relation]]:
        """For each of `ids` that is in the index its relatives, best first: at most `limit` of its
        season, and at most `far` of other times. Nothing below the lower threshold is returned."""
        rows = self.index.rows_of(ids)
        known = [each for each in ids if each in rows]
        found: dict[int, list[Relation]] = {}
        for start in range(0, len(known), _AT_ONCE):
            some = [rows[each] for each in known[start : start + _AT_ONCE]]
            found |= self._of_rows(some, limit, far)
        return found

    def _of_rows(self, rows: list[int], limit: int, far: int) -> dict[int, list[Relation]]:
        candidates = [self.index.candidates(row, self.season) for row in rows]
        parts = [part for each in candidates for part in (each.near, each.far)]
        beside = _Beside(self, np.unique(np.concatenate([rows, *parts])))
        found = {}
        for row, each in zip(rows, candidates, strict=True):
            near = beside.best(row, each.near, _CANDIDATES, each.season)
            past = beside.best(row, each.far, _FAR_CANDIDATES, len(self.index), is_far=True)
            found[self.index.ids(np.array([row]))[0]] = sorted(
                [*near[:limit], *past[:far]], key=_rank
            )
        return found


class _Beside:
    """Some rows of an index with their contents at hand."""

    def __init__(self, seeker: CandidateSearch, rows: Rows) -> None:
        self._seeker = seeker
        self._rows = rows
        self._ids = seeker.index.ids(rows)
        vectors, self._facts = seeker.read(self._ids)
        self._centred = seeker.index.centred(rows, vectors)

    def best(
        self, row: int, others: Rows, count: int, articles: int, *, is_far: bool = False
    ) -> list[Relation]:
        """The relatives of a row among `others`, best first; only the `count` nearest are judged,
        as pairs out of so many `articles`."""
        judge = PairScorer(self._seeker.rarity, self._seeker.model, articles, is_far=is_far)
        (here,) = np.searchsorted(self._rows, [row])
        places = np.searchsorted(self._rows, others)
        cosines = self._centred[places] @ self._centred[here]
        order = np.argsort(-cosines, kind="stable")[:count]
        judged = [
            judge.relation(self._article(here), self._article(places[each]), float(cosines[each]))
            for each in order
        ]
        return sorted(filter(None, judged), key=_rank)

    def _article(self, place: int) -> tuple[int, Facts, datetime | None]:
        time = self._seeker.index.time(self._rows[place])
        return self._ids[place], _parsed(self._facts[place]), time


def neighbours(
    pool: ArticlePool,
    ids: Sequence[int],
    facts: Mapping[int, Facts],
    limit: int = 20,
    rarity: Rarity | None = None,
    model: Model | None = None,
) -> dict[int, list[Relation]]:
    """For each of `ids` (all in the pool) its relatives, best first, at most `limit`.

    `facts` holds those of the pool; an article without any is compared by meaning and time.
    """
    index = CandidateIndex(means_of(pool.vectors, pool.languages), len(pool.ids))
    times = [np.nan if each is None else each.timestamp() for each in pool.published]
    dated = [each is not None for each in pool.published]
    index.add(pool.ids, pool.languages, times, dated, pool.vectors)
    row_of = {article: row for row, article in enumerate(pool.ids)}

    def read(wanted: Sequence[int]) -> Contents:
        written = [facts_to_json(facts.get(each, _NO_FACTS)) for each in wanted]
        return Contents(pool.vectors[[row_of[each] for each in wanted]], written)

    rarity = rarity or rarity_of(facts.values())
    return CandidateSearch(index, read, rarity, model or shipped_model()).relatives(ids, limit)


def _rank(relation: Relation) -> tuple[float, int]:
    """The same story first, then what is related; ids make the order one."""
    return -relation.score - relation.same_story, relation.other_id
