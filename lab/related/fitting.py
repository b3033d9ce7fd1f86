"""Weights and thresholds from the pairs of gold sets, calibrated on pairs they have not seen."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lab.related.measures import Mask, calibration_error, log_loss
from lab.related.pairs import Pairs
from lab.related.regression import (
    Floats,
    Taught,
    chances,
    cross_validated,
    fitted,
    platt,
    regress,
)
from lab.related.samples import WIDELY_TOLD
from readerapp.related.scoring import FEATURES, Model, model_from_json

# What is less sure than not is folded away in the sidebar. In mixed libraries of every density four
# to six of ten pairs from .07 to .15 are of one affair, as from .15 to .3, and articles have fewer
# relatives in all than before; from .05 to .07 it is three of ten.
RELATED_FROM = 0.07

# In another language, beside ten and more that are sure (`PairScorer`).
LOWEST = 0.05

# What a pair is called in words: two words have one pair to go by, where stories are joined by the
# mean over many.
SAID_FROM = 0.8

# A probability of one story is to mean what it says where it is in doubt, and in libraries as
# readers have them. The pairs of wide stories are righter than it says, those far from each other
# tell nothing of what is in doubt, and of these two kinds are most pairs.
_IN_DOUBT = (-1.0, 4.0)  # log odds
_LIBRARIES = "mixed"  # the family of sets that are such libraries

# What each decision is not made by. What is shown must not be less for a story that many tell; for
# what is one story how many mates an article has is a strong sign, and with the cosine or the
# margin beside it twin events were merged more often. What is told of other days may well be
# related, and so may what is announced and what came of it.
_UNUSED = {
    "related": ("mates", "times differ", "one is ahead"),
    "same_story": ("cosine", "margin"),
}

# What a set counts for, however many pairs it has. Real news decides; an invented set is made to
# mislead, with the same people in several affairs and what comes every year. Stories as wide as
# those of ECB+ are whole keep mates from deciding all, which would part them; most stories of a
# library are not as wide.
_WEIGHTS = {"ecb-plus": 0.35, "mixed wikinews-dev": 0.5, "gold": 0.3, WIDELY_TOLD: 0.1}
_MIXED = 1.0  # each variant in time
_TWIN = 0.5  # a pair of events of one kind: some would call it related

# What a feature may say: nearness never counts against a pair, nor a difference for it. Where one
# would, others say the same better, and it is left out.
_AGAINST = (
    *("mates", "days", "crowd", "one is ahead"),
    *(name for name in FEATURES if "differ" in name),
)
_EITHER = ("time unknown",)


def fit(sets: Sequence[Pairs], origin: str) -> dict[str, object]:
    """The content of a weights file."""
    stories = _of_stories(sets)
    return {
        "features": list(FEATURES),
        "origin": origin,
        "related": {**_fit_one(_related(sets), RELATED_FROM), "lowest": LOWEST},
        "same_story": _fit_one(_same_story(stories), SAID_FROM, _of_libraries(stories)),
    }


def model_of(value: Mapping[str, object]) -> Model:
    """The model that a weights file holds."""
    return model_from_json(json.dumps(value))


def losses(sets: Sequence[Pairs]) -> dict[str, dict[str, float]]:
    """Cross-validated log loss of both decisions without one feature, by its name; "" is with all
    that are used."""
    found = {}
    for decision, taught in (
        ("related", _related(sets)),
        ("same story", _same_story(_of_stories(sets))),
    ):
        used = [each for each in range(len(FEATURES)) if taught.features[:, each].any()]
        kept = {FEATURES[gone]: [each for each in used if each != gone] for gone in used}
        found[decision] = {name: _loss(taught, some) for name, some in ({"": used} | kept).items()}
    return found


def _loss(taught: Taught, kept: Sequence[int]) -> float:
    some = taught._replace(features=taught.features[:, kept])
    return log_loss(chances(cross_validated(some)), some.truth, some.weights)


def _related(sets: Sequence[Pairs]) -> Taught:
    counts = [np.where(each.is_twin, _TWIN, 1.0) for each in sets]
    return _taught(sets, [each.related for each in sets], counts, _UNUSED["related"])


def _same_story(sets: Sequence[Pairs]) -> Taught:
    counts = [np.ones(len(each.same)) for each in sets]
    return _taught(sets, [each.same for each in sets], counts, _UNUSED["same_story"])


def _of_stories(sets: Sequence[Pairs]) -> Sequence[Pairs]:
    """The sets that teach what is one story. One story in nine languages, and nothing that is like
    it, would teach that all is one."""
    return [each for each in sets if each.family != WIDELY_TOLD]


def _of_libraries(sets: Sequence[Pairs]) -> Mask:
    """Which pairs of `_same_story` are of a library as a reader has one."""
    counts = [np.count_nonzero(~np.isnan(each.same)) for each in sets]
    return np.repeat([each.family == _LIBRARIES for each in sets], counts)


def _taught(
    sets: Sequence[Pairs],
    truths: Sequence[Floats],
    counts: Sequence[Floats],
    unused: Sequence[str],
) -> Taught:
    used = np.array([name not in unused for name in FEATURES], dtype=float)
    parts = []
    for pairs, truth, count in zip(sets, truths, counts, strict=True):
        known = ~np.isnan(truth)
        share = _WEIGHTS.get(pairs.family, _MIXED) / max(1.0, float(count[known].sum()))
        parts.append(
            Taught(
                pairs.features[known] * used,
                truth[known],
                1000 * share * count[known],
                pairs.sagas[known],
            )
        )
    return Taught(*(np.concatenate(each) for each in zip(*parts, strict=True)))


def _fit_one(taught: Taught, threshold: float, told: Mask | None = None) -> dict[str, object]:
    """Platt's slope and shift go into the weights, so that the engine need not know of them. They
    come from all pairs, or from those `told` that are in doubt."""
    taught = _of_right_sign(taught)
    unseen = cross_validated(taught)
    least, most = _IN_DOUBT
    asked = told & (unseen > least) & (unseen < most) if told is not None else slice(None)
    slope, shift = platt(unseen[asked], taught.truth[asked], taught.weights[asked])
    weights = fitted(taught) * slope
    weights[-1] += shift
    judged = chances(unseen * slope + shift)
    chosen, is_true = judged >= threshold, taught.truth > 0
    return {
        "bias": round(float(weights[-1]), 4),
        "values": [round(float(value), 4) for value in weights[:-1]],
        "threshold": round(threshold, 4),
        "precision": round(
            float(np.average(taught.truth[chosen], weights=taught.weights[chosen])), 4
        ),
        "recall": round(
            float(np.average(chosen[taught.truth > 0], weights=taught.weights[taught.truth > 0])), 4
        ),
        "calibration_error": round(calibration_error(judged, is_true), 4),
        "log_loss": round(log_loss(judged, taught.truth, taught.weights), 5),
        "platt": [round(slope, 4), round(shift, 4)],
    }


def _of_right_sign(taught: Taught) -> Taught:
    """The same without the features whose weights say the opposite of what they may."""
    signs = [0 if name in _EITHER else -1 if name in _AGAINST else 1 for name in FEATURES]
    features = taught.features.copy()
    while True:
        said: Floats = fitted(taught._replace(features=features))[:-1] * features.std(axis=0)
        said = said * np.array(signs)
        if (said >= 0).all():
            return taught._replace(features=features)
        features[:, int(np.argmin(said))] = 0


def _share(values: NDArray[Any], weights: Floats) -> float:
    return float(np.average(values, weights=weights))


def calibrated_single(feature: Floats, truth: Floats) -> Floats:
    """Weight and bias of one measure alone: how a yardstick becomes a probability."""
    return regress(np.asarray(feature)[:, None], truth)
