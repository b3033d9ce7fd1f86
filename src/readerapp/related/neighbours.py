"""The relatives of articles: nearest by meaning first, then judged by all that is known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.articles import Relatedness, RelatedReason
from readerapp.related.facts import Facts
from readerapp.related.pool import Pool, nearest
from readerapp.related.reasons import reasons
from readerapp.related.scoring import Model, Rarity, features_of, rarity_of, shipped_model

_CANDIDATES = 80  # judged per article; the first cut is by meaning alone
_NO_FACTS = Facts()


@dataclass(frozen=True)
class Relation:
    """One computed relative. `score` is the probability 0..1 that the two are related at all,
    `same_story` that they tell the same story, which `group_same_story` wants. Both together
    order relatives."""

    other_id: int
    kind: Relatedness
    score: float
    reasons: tuple[RelatedReason, ...]
    same_story: float


def neighbours(
    pool: Pool,
    ids: Sequence[int],
    facts: Mapping[int, Facts],
    limit: int = 20,
    rarity: Rarity | None = None,
    centred: NDArray[np.float16] | None = None,
    model: Model | None = None,
) -> dict[int, list[Relation]]:
    """For each of `ids` (all in the pool) its relatives, best first, at most `limit`.

    Nothing below the lower threshold is returned. `facts` holds those of the pool; an article
    without any is compared by meaning and time. `rarity` and `centred` (of `rarity_of` and
    `pool.centred()`) may be handed in by one who calls often with the same pool.
    """
    row_of = {article: row for row, article in enumerate(pool.ids)}
    rows = [row_of[article] for article in ids]
    judge = _Judge(pool, facts, rarity or rarity_of(facts.values()), model or shipped_model())
    if centred is None:
        centred = pool.centred()
    found = nearest(centred, rows, min(_CANDIDATES, len(pool.ids)))
    return {
        article: judge.best(row, others, cosines, limit)
        for article, row, (others, cosines) in zip(ids, rows, found, strict=True)
    }


@dataclass(frozen=True)
class _Judge:
    """Judges pairs of one pool."""

    pool: Pool
    facts: Mapping[int, Facts]
    rarity: Rarity
    model: Model

    def best(
        self, row: int, others: NDArray[np.intp], cosines: NDArray[np.float32], limit: int
    ) -> list[Relation]:
        judged = [
            self.relation(row, int(other), float(cosine))
            for other, cosine in zip(others, cosines, strict=True)
        ]
        shown = [relation for relation in judged if relation.score >= self.model.related_from]
        return sorted(shown, key=_rank)[:limit]

    def relation(self, row: int, other: int, cosine: float) -> Relation:
        pool, model = self.pool, self.model
        a = self.facts.get(pool.ids[row], _NO_FACTS)
        b = self.facts.get(pool.ids[other], _NO_FACTS)
        times = pool.published[row], pool.published[other]
        features = features_of(a, b, *times, cosine, self.rarity)
        doubt = model.doubt(len(pool.ids))
        same = model.same_story.probability(features, doubt)
        is_same = same >= model.same_story_from
        return Relation(
            other_id=int(pool.ids[other]),
            kind=Relatedness.SAME_STORY if is_same else Relatedness.RELATED,
            score=max(same, model.related.probability(features, doubt)),  # the same is related
            reasons=reasons(a, b, *times, cosine),
            same_story=same,
        )


def _rank(relation: Relation) -> tuple[float, int]:
    """The same story first, then what is related; ids make the order one."""
    return -relation.score - relation.same_story, relation.other_id
