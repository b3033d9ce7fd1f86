"""Scores pairs of articles: probabilities that they are related, and that they tell one story; and
what is shown of it (`PairScorer`).

Among the features are signs that two articles tell of two occurrences of one kind, of two quakes or
two match days. Each is 0 where nothing speaks for it. None of them decides: a report may look back
on an earlier day, and counts of one event grow from hour to hour. Only days that both tell of with
their year, in the title and the first lines, do (`told_apart`).
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cache, lru_cache
from itertools import chain, islice
from math import exp, log, log1p, sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.articles import SURE, Relatedness, RelatedReason
from readerapp.domain.values import dataclass
from readerapp.related.dates import DIFFERENT, weekdays_agree
from readerapp.related.facts import Facts
from readerapp.related.neighbourhood import Nearness
from readerapp.related.shared_facts import (
    SharedName,
    hours_between,
    is_explained,
    reasons,
    shared_names,
    shared_numbers,
    shares,
)
from readerapp.resources import resource

# Shared days and weekdays added nothing to these on any set: days are a reason, not a measure.
FEATURES = (
    "expanded",
    "cosine",
    "mates",
    "margin",
    "closeness",
    "days",
    "time unknown",
    "crowd",
    "names",
    "numbers",
    "weekdays differ",
    "times differ",
    "figures differ",
    "countries differ",
    "one is ahead",
)
TIME = slice(FEATURES.index("closeness"), FEATURES.index("crowd") + 1)
_UNSEEN_ARTICLES = 50  # so that a library of one story does not call its actors common
_DAYS_OF_A_STORY = 2.0
# Articles as near in time. Of more, and of fewer, the weights have seen nothing: a library of eight
# articles is small because it is young, not because nothing else happened.
_MOST_AS_NEAR = 2500
_FEWEST_AS_NEAR = 10
_FEWEST_OF_ANY_TIME = 400  # where a time is not known
_MOST_MATES = 20  # of more, too, the weights have seen nothing: a story told all over the world
# Neither for nor against a pair: one of them states no number, or has no names at all, as in
# scripts without capitals, where few are found.
_NO_NUMBERS = 0.15
_NO_NAMES = 0.2

_DAYS_AROUND = 2  # of one event: its eve, and when it is reported
_DAYS_OF_A_YEAR = 366  # 29 February is counted
# Told days further apart are those of two occurrences: of 19,234 pairs of one story, believed to be
# one, 7 are. Days of the year of whole texts would be those of 401.
_TOLD_APART = 14
_MOST_ABOUT = 3  # countries an article is about: those it names first, and not in passing


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
    keys = [_keys_of(each) for each in facts]
    return Rarity(len(keys), Counter(chain.from_iterable(keys)))


def _keys_of(facts: Facts) -> set[str]:
    """What `Rarity` counts of one article."""
    words = _keys("word", facts.unmarked)
    return {*_names(facts), *_keys("place", facts.places), *_numbers(facts), *words}


def features_of(
    a: Facts,
    b: Facts,
    published_a: datetime | None,
    published_b: datetime | None,
    nearness: Nearness,
    rarity: Rarity,
) -> NDArray[np.float64]:
    """The measures of one pair, in the order of FEATURES. Symmetric in a and b."""
    has_names = all(each.names or each.unmarked for each in (a, b))
    names = _overlap_of_names(shared_names(a, b), _names(a), _names(b), rarity)
    return np.array(
        (
            nearness.expanded,
            nearness.cosine,
            log1p(min(nearness.mates, _MOST_MATES)),
            nearness.margin,
            *features_of_time(published_a, published_b, nearness.crowd),
            names if has_names else _NO_NAMES,
            _overlap_of_numbers(a, b, rarity),
            float(weekdays_agree(a.weekdays, b.weekdays) == DIFFERENT),
            times_differ(a, b),
            figures_differ(a, b),
            countries_differ(a, b),
            float(a.is_ahead != b.is_ahead),
        )
    )


def features_of_time(
    published_a: datetime | None, published_b: datetime | None, crowd: float
) -> tuple[float, float, float, float]:
    """The measures of TIME. Nearness in time is evidence only against the crowd that is as near;
    a time that is not known says nothing for itself: `time unknown` is what it is worth."""
    hours = hours_between(published_a, published_b)
    days = 0.0 if hours is None else hours / 24
    fewest = _FEWEST_OF_ANY_TIME if hours is None else _FEWEST_AS_NEAR
    return (
        0.5 if hours is None else exp(-days / _DAYS_OF_A_STORY),
        log1p(days),
        float(hours is None),
        log1p(min(max(crowd, fewest), _MOST_AS_NEAR)),
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


def times_differ(a: Facts, b: Facts) -> float:
    """0 to 1: half for days of the year, all of one more than two days from all of the other, half
    for months that have none in common. Nothing where one of the articles names none."""
    days = a.days_of_year and b.days_of_year and _around(a.days_of_year).isdisjoint(b.days_of_year)
    months = a.months and b.months and set(a.months).isdisjoint(b.months)
    return (bool(days) + bool(months)) / 2


def told_apart(a: Facts, b: Facts) -> bool:
    """Whether both tell of days, and all of one lie weeks from all of the other: a summit and the
    next one, a preview and last year's report. Related they may well be, but not one story."""
    of_a, of_b = ([date.fromisoformat(day.key) for day in each.told] for each in (a, b))
    if not of_a or not of_b:
        return False
    return min(abs((one - other).days) for one in of_a for other in of_b) > _TOLD_APART


def figures_differ(a: Facts, b: Facts) -> float:
    """1 where both count one kind of thing, and of no kind the same number, else 0."""
    of_a, of_b = frozenset(a.figures), frozenset(b.figures)
    units = {figure.unit for figure in of_a} & {figure.unit for figure in of_b}
    return float(bool(units) and of_a.isdisjoint(of_b))


def countries_differ(a: Facts, b: Facts) -> float:
    """1 where both are about countries, and neither names a country the other is about, else 0."""
    about_a, about_b = _countries(a), _countries(b)
    if not about_a or not about_b:
        return 0.0
    return float(about_a.isdisjoint(b.places) and about_b.isdisjoint(a.places))


class FactCounts:
    """Counts facts in at most `limit` articles: beyond that the oldest are forgotten."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._keys: dict[int, frozenset[str]] = {}
        self._counts: Counter[str] = Counter()

    def add(self, article_id: int, facts: Facts) -> None:
        """Count the facts of an article, in the place of those it had before."""
        self.remove(article_id)
        if len(self._keys) >= self._limit:
            self.remove(next(iter(self._keys)))
        self._keys[article_id] = keys = frozenset(_keys_of(facts))
        self._counts.update(keys)

    def remove(self, article_id: int) -> None:
        """Forget an article; one that is not counted is passed over."""
        for key in self._keys.pop(article_id, ()):
            self._counts[key] -= 1
            if not self._counts[key]:
                del self._counts[key]

    def rarity(self) -> Rarity:
        """How rare each fact is now. It changes with the counts."""
        return Rarity(len(self._keys), self._counts)


def _keys(kind: str, keys: Iterable[str]) -> list[str]:
    return [f"{kind} {key}" for key in keys]


def _names(facts: Facts) -> list[str]:
    return _keys("name", (name.key for name in facts.names))


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


def _countries(facts: Facts) -> frozenset[str]:
    return frozenset(
        islice((each for each in facts.places if each not in facts.passing), _MOST_ABOUT)
    )


@lru_cache(maxsize=2048)  # the same candidates come again and again
def _around(days: tuple[int, ...]) -> frozenset[int]:
    """The days and those up to two days from them; after December comes January."""
    steps = range(-_DAYS_AROUND, _DAYS_AROUND + 1)
    return frozenset((day + step - 1) % _DAYS_OF_A_YEAR + 1 for day in days for step in steps)


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
