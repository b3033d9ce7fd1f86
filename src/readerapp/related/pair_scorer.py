"""The pair scorer: whether two articles are related, by all that is known of both."""

from datetime import datetime

from readerapp.domain.articles import Relatedness, RelatedReason
from readerapp.domain.values import dataclass
from readerapp.related.facts import Facts
from readerapp.related.neighbourhood import Nearness
from readerapp.related.occurrences import told_apart
from readerapp.related.scoring import Model, Rarity, features_of
from readerapp.related.shared_facts import is_explained, reasons, shares

Article = tuple[int, Facts, datetime | None]  # id, facts, time of publication


@dataclass(frozen=True)
class Relation:
    """One computed relative. `score` is the probability 0..1 that the two are related at all, which
    orders relatives, `same_story` that they tell the same story, which `group_same_story` wants."""

    other_id: int
    kind: Relatedness
    score: float
    reasons: tuple[RelatedReason, ...]
    same_story: float


@dataclass(frozen=True)
class PairScorer:
    """Judges pairs. `is_far`: pairs of which one is only background."""

    rarity: Rarity
    model: Model
    is_far: bool = False

    def relation(self, a: Article, b: Article, nearness: Nearness) -> Relation | None:
        """What `b` is to `a`; None when that is not believed enough to be shown."""
        other_id, facts, time = b
        features = features_of(a[1], facts, a[2], time, nearness, self.rarity)
        same = 0.0 if self.is_far else self.model.same_story.probability(features)
        score = max(same, self.model.related.probability(features))  # the same is related
        if told_apart(a[1], facts):
            same = 0.0
        if score < self.model.related_from:
            return None
        share_of = shares(self.rarity.counts, self.rarity.articles)
        why = reasons(a[1], facts, a[2], time, nearness.cosine, share_of)
        if not is_explained(why):
            return None
        is_same = same >= self.model.same_story_from
        kind = Relatedness.SAME_STORY if is_same else Relatedness.RELATED
        return Relation(other_id, kind, score, why, same)
