"""Scores pairs of articles: probabilities that they are related, and that they tell one story."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from itertools import chain
from math import exp, log, log1p, sqrt

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.values import dataclass
from readerapp.related.facts import Facts
from readerapp.related.neighbourhood import Nearness
from readerapp.related.occurrences import countries_differ, figures_differ, times_differ
from readerapp.related.shared_facts import (
    SharedName,
    hours_between,
    shared_names,
    shared_numbers,
)
from readerapp.related.weekdays import DIFFERENT, weekdays_agree
from readerapp.resources import resource

# Shared days and weekdays added nothing to these on any set: days are a reason, not a measure.
FEATURES = (
    "expanded",
    "cosine",
    "margin",
    "wide margin",
    "closeness",
    "days",
    "time unknown",
    "names",
    "numbers",
    "weekdays differ",
    "times differ",
    "figures differ",
    "countries differ",
    "one is ahead",
)
_UNSEEN_ARTICLES = 50  # so that a library of one story does not call its actors common
_DAYS_OF_A_STORY = 2.0
# Neither for nor against a pair: one of them states no number, or has no names at all, as in
# scripts without capitals, where few are found.
_NO_NUMBERS = 0.15
_NO_NAMES = 0.2


@dataclass(frozen=True)
class Rarity:
    """Rarity of each fact among the articles: 1 for one seen once, towards 0 for one in all."""

    articles: int
    counts: Counter[str]

    def of(self, key: str) -> float:
        library = self.articles + _UNSEEN_ARTICLES
        return log(library / (self.counts[key] + 1)) / log(library)


@dataclass(frozen=True)
class Weights:
    """One logistic regression: `values` in the order of FEATURES."""

    bias: float
    values: tuple[float, ...]

    def probability(self, features: NDArray[np.float64]) -> float:
        """0..1."""
        logit = self.bias + float(features @ np.asarray(self.values))
        return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))


@dataclass(frozen=True)
class Model:
    """Fitted weights, calibrated, and the probabilities from which on a pair is shown, shown among
    others that are sure, and said to tell the same story. Made by lab/fit_related.py."""

    related: Weights
    same_story: Weights
    related_from: float
    lowest: float
    same_story_from: float


def rarity_of(facts: Iterable[Facts]) -> Rarity:
    """Counts in how many articles each fact stands."""
    keys = [keys_of(each) for each in facts]
    return Rarity(len(keys), Counter(chain.from_iterable(keys)))


def keys_of(facts: Facts) -> set[str]:
    """What `Rarity` counts of one article."""
    words = _keys("word", facts.unmarked)
    return {*_names(facts), *_places(facts), *_numbers(facts), *words}


def features_of(
    a: Facts,
    b: Facts,
    published_a: datetime | None,
    published_b: datetime | None,
    nearness: Nearness,
    rarity: Rarity,
) -> NDArray[np.float64]:
    """The measures of one pair, in the order of FEATURES. Symmetric in a and b.

    A time that is not known says nothing for itself: `time unknown` is what it is worth.
    """
    hours = hours_between(published_a, published_b)
    days = 0.0 if hours is None else hours / 24
    has_names = all(each.names or each.unmarked for each in (a, b))
    names = _overlap_of_names(shared_names(a, b), _names(a), _names(b), rarity)
    return np.array(
        (
            nearness.expanded,
            nearness.cosine,
            nearness.margin,
            nearness.wide_margin,
            0.5 if hours is None else exp(-days / _DAYS_OF_A_STORY),
            log1p(days),
            float(hours is None),
            names if has_names else _NO_NAMES,
            _overlap_of_numbers(a, b, rarity),
            float(weekdays_agree(a.weekdays, b.weekdays) == DIFFERENT),
            times_differ(a, b),
            figures_differ(a, b),
            countries_differ(a, b),
            float(a.is_ahead != b.is_ahead),
        )
    )


@cache
def shipped_model() -> Model:
    """The weights that ship with the app."""
    text = resource("related", "weights.json").read_text("utf-8")
    return model_from_json(text)


def model_from_json(text: str) -> Model:
    """Reads a weights file. Raises ValueError when it was fitted for other features."""
    value = json.loads(text)
    if tuple(value["features"]) != FEATURES:
        raise ValueError("these weights belong to other features")
    related, same = value["related"], value["same_story"]
    return Model(
        related=Weights(related["bias"], tuple(related["values"])),
        same_story=Weights(same["bias"], tuple(same["values"])),
        related_from=related["threshold"],
        lowest=related["lowest"],
        same_story_from=same["threshold"],
    )


def _keys(kind: str, keys: Iterable[str]) -> list[str]:
    return [f"{kind} {key}" for key in keys]


def _names(facts: Facts) -> list[str]:
    return _keys("name", (name.key for name in facts.names))


def _places(facts: Facts) -> list[str]:
    return _keys("place", facts.places)


def _numbers(facts: Facts) -> list[str]:
    return _keys("number", (number.key for number in facts.numbers))


def _overlap(shared: list[str], of_a: list[str], of_b: list[str], rarity: Rarity) -> float:
    """0..1: how much of the shorter article's facts the other one holds, rare facts first.

    The shorter one decides, so that a stub can belong to a long article; the added one keeps a
    single shared fact from being everything.
    """
    smaller = min(sum(map(rarity.of, of_a)), sum(map(rarity.of, of_b)))
    return min(1.0, sum(map(rarity.of, shared)) / (smaller + 1.0))


def _overlap_of_numbers(a: Facts, b: Facts, rarity: Rarity) -> float:
    """Numbers that differ speak against a pair; no numbers say nothing."""
    if not a.numbers or not b.numbers:
        return _NO_NUMBERS
    shared = _keys("number", (number.key for number in shared_numbers(a, b)))
    return _overlap(shared, _numbers(a), _numbers(b), rarity)


def _overlap_of_names(
    shared: Sequence[SharedName], of_a: list[str], of_b: list[str], rarity: Rarity
) -> float:
    """0..1: how much of both articles' names is shared. Of two spellings the commoner one counts;
    what is shared counts among the names of each, also where its script does not mark names.

    The mean of both lengths decides: by the shorter one, long articles looked too much alike.
    """
    weight = sum(min(map(rarity.of, name.keys)) for name in shared)
    in_a, in_b = (max(weight, sum(map(rarity.of, names))) for names in (of_a, of_b))
    return weight / (sqrt(in_a * in_b) + 1.0)
