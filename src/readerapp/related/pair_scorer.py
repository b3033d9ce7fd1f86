"""The pair scorer: whether articles are related, by all that is known, and what is shown."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from readerapp.domain.articles import SURE, Relatedness, RelatedReason
from readerapp.domain.values import dataclass
from readerapp.related.facts import Facts
from readerapp.related.neighbourhood import Nearness
from readerapp.related.scoring import Model, Rarity, features_of, told_apart
from readerapp.related.shared_facts import is_explained, reasons, shares


class ScoredArticle(NamedTuple):
    """What is known of an article beside its vectors."""

    id: int
    facts: Facts
    published: datetime | None
    language: str


@dataclass(frozen=True)
class Relation:
    """One computed relative. `score` is the probability 0..1 that the two are related at all, which
    orders relatives, `same_story` that they tell the same story, which `group_same_story` wants."""

    other_id: int
    kind: Relatedness
    score: float
    reasons: tuple[RelatedReason, ...]
    same_story: float


class _Judged(NamedTuple):
    """An article beside another one, before it is explained."""

    article: ScoredArticle
    cosine: float
    score: float
    same_story: float


# Of a story told all over the world the last reports, in other languages, are less likely than
# `Model.related_from`, and right; beside few that are sure, what lies there is nearly always wrong.
# So they are shown beside so many sure ones, while the list is likelier right than not as a whole.
_MANY = 10
_RIGHT_ON_THE_WHOLE = 0.5


@dataclass(frozen=True)
class PairScorer:
    """Judges pairs. `is_far`: pairs of which one is only background."""

    rarity: Rarity
    model: Model
    is_far: bool = False

    def relations(
        self, a: ScoredArticle, others: Iterable[tuple[ScoredArticle, Nearness]]
    ) -> list[Relation]:
        """What the others are to `a`, best first; only those believed enough to be shown."""
        judged = sorted((self._judged(a, *other) for other in others), key=_rank)
        told = (self._relation(a, each) for each in self._believed(a, judged))
        return [relation for relation in told if relation is not None]

    def _judged(self, a: ScoredArticle, b: ScoredArticle, nearness: Nearness) -> _Judged:
        features = features_of(a.facts, b.facts, a.published, b.published, nearness, self.rarity)
        same = 0.0 if self.is_far else self.model.same_story.probability(features)
        score = max(same, self.model.related.probability(features))  # the same is related
        apart = told_apart(a.facts, b.facts)
        return _Judged(b, nearness.cosine, score, 0.0 if apart else same)

    def _believed(self, a: ScoredArticle, judged: Sequence[_Judged]) -> Iterator[_Judged]:
        """Those of a list, best first, that may be shown."""
        is_told_widely = not self.is_far and sum(each.score >= SURE for each in judged) >= _MANY
        total = 0.0
        for count, each in enumerate(judged, 1):
            total += each.score
            is_likely = each.score >= self.model.related_from
            is_one_more = (
                is_told_widely
                and each.article.language != a.language
                and each.score >= self.model.lowest
                and total >= _RIGHT_ON_THE_WHOLE * count
            )
            if is_likely or is_one_more:
                yield each

    def _relation(self, a: ScoredArticle, b: _Judged) -> Relation | None:
        """None without a reason that a reader would understand."""
        other = b.article
        share_of = shares(self.rarity.counts, self.rarity.articles)
        why = reasons(a.facts, other.facts, a.published, other.published, b.cosine, share_of)
        if not is_explained(why):
            return None
        is_same = b.same_story >= self.model.same_story_from
        kind = Relatedness.SAME_STORY if is_same else Relatedness.RELATED
        return Relation(other.id, kind, b.score, why, b.same_story)


def _rank(judged: _Judged) -> tuple[float, int]:
    """The surest first; ids make the order one."""
    return -judged.score, judged.article.id
