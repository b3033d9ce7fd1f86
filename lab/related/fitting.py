"""Weights and thresholds from the pairs of gold sets, calibrated on pairs they have not seen."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lab.related.measures import calibration_error, log_loss
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
from readerapp.related.scoring import FEATURES, Model, model_from_json

# What is less sure than not is folded away in the sidebar. In mixed libraries of every density four
# to six of ten pairs from .07 to .15 are of one affair, as from .15 to .3, and articles have fewer
# relatives in all than before; from .05 to .07 it is three of ten.
RELATED_FROM = 0.07

# In another language, beside ten and more that are sure (`PairScorer`).
LOWEST = 0.05

# What a pair is called in words: two words have one pair to go by, where stories are joined by the
# mean over many. In small stories of mixed libraries two of three pairs from .76 to .9 are one.
SAID_FROM = 0.8

# What each decision is not made by. The margin breaks stories of more than ten reports, so what is
# shown goes by the wide one; for what is one story the margin is the strongest sign, and with the
# cosine or the wide margin beside it twin events were merged more often. What is told of other days
# may well be related, and so may what is announced and what came of it.
_UNUSED = {
    "related": ("margin", "times differ", "one is ahead"),
    "same_story": ("cosine", "wide margin"),
}

# What a set counts for, however many pairs it has. Real news decides; an invented set is made to
# mislead, with the same people in several affairs and what comes every year. Stories as wide as
# those of ECB+ are whole keep the margin from deciding all, which would part them; most stories of
# a library are not as wide.
_WEIGHTS = {"ecb-plus": 0.1, "mixed wikinews-dev": 0.5, "gold": 0.3}
_MIXED = 1.0  # each variant in time
_TWIN = 0.5  # a pair of events of one kind: some would call it related

# What a feature may say: nearness never counts against a pair, nor a difference for it. Where one
# would, others say the same better, and it is left out.
_AGAINST = ("days", "crowd", *(name for name in FEATURES if "differ" in name), "one is ahead")
_EITHER = ("time unknown",)


def fit(sets: Sequence[Pairs], origin: str) -> dict[str, object]:
    """The content of a weights file."""
    return {
        "features": list(FEATURES),
        "origin": origin,
        "related": {**_fit_one(_related(sets), RELATED_FROM), "lowest": LOWEST},
        "same_story": _fit_one(_same_story(sets), SAID_FROM),
    }


def model_of(value: Mapping[str, object]) -> Model:
    """The model that a weights file holds."""
    return model_from_json(json.dumps(value))


def losses(sets: Sequence[Pairs]) -> dict[str, dict[str, float]]:
    """Cross-validated log loss of both decisions without one feature, by its name; "" is with all
    that are used."""
    found = {}
    for decision, taught in (("related", _related(sets)), ("same story", _same_story(sets))):
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


def _fit_one(taught: Taught, threshold: float) -> dict[str, object]:
    """Platt's slope and shift go into the weights, so that the engine need not know of them."""
    taught = _of_right_sign(taught)
    unseen = cross_validated(taught)
    slope, shift = platt(unseen, taught.truth, taught.weights)
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
