"""The measures related stories are judged by, on cases counted by hand."""

import math
from datetime import datetime, timedelta

import numpy as np
import pytest

from lab.related import measures
from lab.related.regression import chances, platt, regress
from lab.related.samples import dated, gold_sets, in_one_week, undated
from lab.related.tables import SetReport, as_text


def test_recall_of_each_pair_of_languages() -> None:
    shown = np.array([[False, True, False], [True, False, False], [True, False, False]])
    right = np.array([[False, True, True], [True, False, False], [True, False, False]])
    found = measures.recall_by_languages(shown, right, ["en", "ko", "en"])
    assert found == {("en", "en"): 0.5, ("en", "ko"): 1.0, ("ko", "en"): 1.0}


def test_b_cubed_and_wrong_merges() -> None:
    labels = ["a", "a", "b", "b"]
    assert measures.b_cubed([[0, 1], [2, 3]], labels) == (1, 1, 1)
    precision, recall, f1 = measures.b_cubed([[0, 1, 2], [3]], labels)
    assert precision == pytest.approx((4 / 3 + 1 / 3 + 1) / 4)
    assert recall == pytest.approx(0.75)
    assert f1 == pytest.approx(2 * precision * recall / (precision + recall))
    assert measures.wrong_merges([[0, 1, 2], [3]], labels) == 250
    assert measures.wrong_merges([[0, 1], [2], [3]], labels) == 0


def test_a_probability_that_keeps_its_word_has_no_error() -> None:
    judged = np.array([0.25] * 4 + [0.95])
    truth = np.array([True, False, False, False, True])
    assert measures.calibration_error(judged, truth) == pytest.approx(0.05 / 5)
    assert measures.log_loss(np.array([0.5]), np.array([1.0])) == pytest.approx(math.log(2))


def test_platt_takes_back_what_was_exaggerated() -> None:
    random = np.random.default_rng(1)
    honest = random.normal(0, 2, 4000)
    truth = (random.random(4000) < chances(honest)).astype(float)
    slope, shift = platt(honest * 3 + 1, truth)
    assert slope == pytest.approx(1 / 3, abs=0.05)
    assert shift == pytest.approx(-1 / 3, abs=0.15)


def test_sharing_something_never_counts_against_a_pair() -> None:
    features = np.array([[0.0, 1.0], [0.1, 0.9], [0.9, 0.1], [1.0, 0.0]] * 20)
    weights = regress(features, np.array([0.0, 0.0, 1.0, 1.0] * 20))
    assert weights[0] > 0
    assert weights[1] == 0


def test_stories_of_one_week_keep_the_distances_within_a_saga() -> None:
    gold = gold_sets()[0]
    moved: dict[str, set[timedelta]] = {}
    for old, new in zip(gold.samples, in_one_week(gold).samples, strict=True):
        assert old.published is not None
        assert new.published is not None
        moved.setdefault(old.saga, set()).add(new.published - old.published)
    assert all(len(steps) == 1 for steps in moved.values())
    begun = [min(s.published for s in in_one_week(gold).samples if s.published and s.saga == saga)
             for saga in moved]  # fmt: skip
    assert max(begun) - min(begun) < timedelta(days=9)


def test_what_is_not_shown_is_never_found() -> None:
    scores = np.array([[0.0, 0.9, 0.8, 0.7], [0.9, 0, 0, 0], [0.8, 0, 0, 0], [0.7, 0, 0, 0]])
    right = np.array([[False, True, False, True], [True, *[False] * 3], [False] * 4, [False] * 4])
    shown = np.array([[False, True, True, False]] + [[False] * 4] * 3)
    assert measures.shown_rankings(scores, shown, right) == [0.5, 0.0]
    assert measures.shown_precision_at_5(scores, shown, right) == [0.5]


def test_area_under_the_curve() -> None:
    right = np.array([True, False, True, False])
    assert measures.area_under_curve(np.array([4.0, 1.0, 3.0, 2.0]), right) == 1
    assert measures.area_under_curve(np.array([1.0, 1.0, 1.0, 1.0]), right) == 0.5


def test_made_times_are_those_of_one_event() -> None:
    gold = gold_sets()[0]
    made = dated(gold, 365)
    begun: dict[str, list[datetime]] = {}
    for sample in made.samples:
        assert sample.published is not None
        begun.setdefault(sample.event, []).append(sample.published)
    spans = [max(times) - min(times) for times in begun.values()]
    assert max(spans) < timedelta(days=60)
    assert max(map(max, begun.values())) - min(map(min, begun.values())) > timedelta(days=200)
    assert all(sample.published is None for sample in undated(gold).samples)


def test_the_table_shows_every_figure() -> None:
    names = ("map", "map_other_half", "p_at_5", "shown", "empty", "b_cubed_f1", "wrong_merges",
             "calibration_error_shown", "auc", "ms")  # fmt: skip
    figures = {name: 0.123 + place for place, name in enumerate(names)}
    report = SetReport(
        articles=2,
        embedding_ms=60.0,
        methods={"ours": figures},
        without={"names": figures},
        recall_by_languages={"en ko": 0.5},
        map_by_language={"en": 0.25},
    )
    text = as_text({"gold": report})
    assert "ours without names" in text
    assert all(f"{figures[name]:.1f}" in text for name in names)
    assert "en 0.250" in text
