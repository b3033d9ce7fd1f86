"""The pair scorer: whether two articles are related, by all that is known of both."""

from datetime import datetime

from readerapp.domain.articles import Relatedness, RelatedReason
from readerapp.domain.values import dataclass
from readerapp.related.facts import Facts
from readerapp.related.scoring import Model, Rarity, features_of
from readerapp.related.shared_facts import reasons

Article = tuple[int, Facts, datetime | None]  # id, facts, time of publication


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


@dataclass(frozen=True)
class PairScorer:
    """Judges pairs out of so many `articles`. `is_far`: pairs of which one is only background."""

    rarity: Rarity
    model: Model
    articles: int
    is_far: bool = False

    def relation(self, a: Article, b: Article, cosine: float) -> Relation | None:
        """What `b` is to `a`; None when that is not believed enough to be shown."""
        other_id, facts, time = b
        features = features_of(a[1], facts, a[2], time, cosine, self.rarity)
        doubt = self.model.doubt(self.articles)
        same = 0.0 if self.is_far else self.model.same_story.probability(features, doubt)
        score = max(same, self.model.related.probability(features, doubt))  # the same is related
        if score < self.model.related_from:
            return None
        is_same = same >= self.model.same_story_from
        return Relation(
            other_id=other_id,
            kind=Relatedness.SAME_STORY if is_same else Relatedness.RELATED,
            score=score,
            reasons=reasons(a[1], facts, a[2], time, cosine),
            same_story=same,
        )
