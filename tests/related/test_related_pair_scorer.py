"""Which relatives are shown: what is likely, and less likely ones beside many sure ones."""

from collections.abc import Sequence
from math import log

import pytest

from readerapp.domain.articles import Relatedness
from readerapp.related import Facts
from readerapp.related.neighbourhood import Nearness
from readerapp.related.scoring import FEATURES, Model, PairScorer, ScoredArticle, Weights, rarity_of

SLOPE = 20.0
NOTHING = Weights(-30.0, (0.0,) * len(FEATURES))
# A pair is related as the cosine says, and one story as the margin does.
RELATED = Weights(-10.0, tuple(SLOPE * (name == "cosine") for name in FEATURES))
SAME = Weights(-10.0, tuple(SLOPE * (name == "margin") for name in FEATURES))
HERE = ScoredArticle(0, Facts(), None, "en")


def model(same: Weights = NOTHING) -> Model:
    return Model(RELATED, same, related_from=0.15, lowest=0.08, same_story_from=0.76)


def likely(probability: float) -> float:
    """The measure that makes a pair so likely."""
    return (log(probability / (1 - probability)) + 10.0) / SLOPE


def beside(probabilities: Sequence[float], language: str) -> list[tuple[ScoredArticle, Nearness]]:
    return [
        (ScoredArticle(number, Facts(), None, language), Nearness(likely(each), 0, 0, 0))
        for number, each in enumerate(probabilities, 1)
    ]


def shown(
    probabilities: Sequence[float], language: str = "hi", *, is_far: bool = False
) -> list[float]:
    scorer = PairScorer(rarity_of([Facts()]), model(), is_far=is_far)
    found = scorer.relations(HERE, beside(probabilities, language))
    return [round(each.score, 2) for each in found]


def test_what_is_likely_is_shown_best_first() -> None:
    assert shown([0.2, 0.9, 0.14]) == [0.9, 0.2]
    assert shown([0.14]) == []
    assert shown([0.9] * 9 + [0.14]) == [0.9] * 9


def test_a_story_told_all_over_the_world_is_told_whole() -> None:
    assert shown([0.9] * 10 + [0.14, 0.1, 0.07]) == [0.9] * 10 + [0.14, 0.1]
    # in the same language, or of other times, such a report is hardly ever right
    assert shown([0.9] * 10 + [0.14], "en") == [0.9] * 10
    assert shown([0.9] * 10 + [0.14], is_far=True) == [0.9] * 10


def test_the_list_stays_likelier_right_than_not() -> None:
    assert shown([0.6] * 10 + [0.1] * 5) == [0.6] * 10 + [0.1, 0.1]


@pytest.mark.parametrize(
    ("probability", "kind"),
    [(0.7, Relatedness.RELATED), (0.8, Relatedness.SAME_STORY)],
)
def test_a_pair_is_called_one_story_when_it_is_surely_one(
    probability: float, kind: Relatedness
) -> None:
    near = Nearness(likely(0.9), 0, 0, likely(probability))
    scorer = PairScorer(rarity_of([Facts()]), model(SAME))
    (relation,) = scorer.relations(HERE, [(ScoredArticle(1, Facts(), None, "en"), near)])
    assert (relation.kind, round(relation.same_story, 2)) == (kind, probability)
