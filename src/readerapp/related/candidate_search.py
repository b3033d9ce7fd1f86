"""Candidate search: the nearest articles by meaning, then scored by all that is known."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.values import dataclass
from readerapp.related.article_vector import ArticleVectors
from readerapp.related.candidate_index import CandidateIndex, Candidates, Rows
from readerapp.related.centring import ArticlePool, means_of
from readerapp.related.facts import Facts, facts_from_json, facts_to_json
from readerapp.related.neighbourhood import Neighbourhood, cosines_of
from readerapp.related.pair_scorer import PairScorer, Relation, ScoredArticle
from readerapp.related.scoring import Model, Rarity, rarity_of, shipped_model

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
            near, past = beside.best(row, each)
            found[self.index.ids(np.array([row]))[0]] = sorted(
                [*near[:limit], *past[:far]], key=_rank
            )
        return found


class _Beside:
    """Some rows of an index with their contents at hand."""

    def __init__(self, search: CandidateSearch, rows: Rows) -> None:
        self._search = search
        self._rows = rows
        self._ids = search.index.ids(rows)
        vectors, self._facts = search.read(self._ids)
        self._vectors = search.index.centred(rows, vectors)

    def best(self, row: int, candidates: Candidates) -> tuple[list[Relation], list[Relation]]:
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
            scorer = PairScorer(self._search.rarity, self._search.model, is_far=is_far)
            others = (
                (self._article(places[each]), neighbourhood.nearness(0, each))
                for each in chosen.tolist()
            )
            found.append(scorer.relations(self._article(here), others))
        return found[0], found[1]

    def _nearest(self, here: int, rows: Rows, count: int) -> list[int]:
        """The places of the `count` rows nearest to the article at a place."""
        places: NDArray[np.intp] = np.searchsorted(self._rows, rows)
        cosines = cosines_of(self._vectors.rows([here]), self._vectors.rows(places))[0]
        nearest: list[int] = places[np.argsort(-cosines, kind="stable")[:count]].tolist()
        return nearest

    def _article(self, place: int) -> ScoredArticle:
        index, row = self._search.index, self._rows[place]
        facts = _parsed(self._facts[place])
        return ScoredArticle(self._ids[place], facts, index.time(row), index.language(row))


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

    def read(wanted: Sequence[int]) -> ArticleContents:
        written = [facts_to_json(facts.get(each, _NO_FACTS)) for each in wanted]
        return ArticleContents(pool.vectors.rows([row_of[each] for each in wanted]), written)

    rarity = rarity or rarity_of(facts.values())
    return CandidateSearch(index, read, rarity, model or shipped_model()).relatives(ids, limit)


def _rank(relation: Relation) -> tuple[float, int]:
    """The surest first; ids make the order one."""
    return -relation.score, relation.other_id
