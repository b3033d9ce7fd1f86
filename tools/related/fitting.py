"""Weights and thresholds from the pairs of gold sets, calibrated on pairs they have not seen."""

import json
from collections.abc import Mapping, Sequence

import numpy as np

from readerapp.related.grouping import JOINED_FROM
from readerapp.related.scoring import FEATURES, Model, model_from_json
from tools.related.measures import calibration_error, log_loss
from tools.related.pairs import Pairs
from tools.related.regression import (
    Floats,
    Taught,
    chances,
    cross_validated,
    fitted,
    logits,
    platt,
    regress,
)

RELATED_FROM = 0.12  # the ranking is right more often than the probability is: a low floor

# What a set counts for, however many pairs it has. Real news decides; the invented sets are made to
# mislead, and hold the only long series of dated reports.
_WEIGHTS = {"ecb-plus": 1.0, "wikinews-dev": 1.0, "semeval-dev": 0.5, "ntrex-dev": 0.5}
_INVENTED = 0.3


def fit(sets: Sequence[Pairs], origin: str) -> dict[str, object]:
    """The content of a weights file."""
    return {
        "features": list(FEATURES),
        "origin": origin,
        "related": _fit_one(sets, [each.related for each in sets], RELATED_FROM),
        "same_story": _fit_one(sets, [each.same for each in sets], JOINED_FROM),
    }


def model_of(value: Mapping[str, object]) -> Model:
    """The model that a weights file holds."""
    return model_from_json(json.dumps(value))


def without_each(sets: Sequence[Pairs], truths: Sequence[Floats]) -> dict[str, float]:
    """Cross-validated log loss without one feature, by its name; "" is with all."""
    taught = _taught(sets, truths)
    everything = list(range(len(FEATURES)))
    result = {"": _loss(taught, everything)}
    for left_out, name in enumerate(FEATURES):
        result[name] = _loss(taught, [each for each in everything if each != left_out])
    return result


def _loss(taught: Taught, kept: Sequence[int]) -> float:
    some = taught._replace(features=taught.features[:, kept])
    return log_loss(chances(cross_validated(some)), some.truth, some.weights)


def _taught(sets: Sequence[Pairs], truths: Sequence[Floats]) -> Taught:
    parts = []
    for number, (pairs, truth) in enumerate(zip(sets, truths, strict=True)):
        known = ~np.isnan(truth)
        share = _WEIGHTS.get(pairs.set_name, _INVENTED) / max(1, known.sum())
        parts.append(
            Taught(
                pairs.features[known],
                truth[known],
                np.full(known.sum(), 1000 * share),
                pairs.sagas[known] + 1_000_000 * number,
            )
        )
    return Taught(*(np.concatenate(each) for each in zip(*parts, strict=True)))


def _fit_one(
    sets: Sequence[Pairs], truths: Sequence[Floats], threshold: float
) -> dict[str, object]:
    """Platt's slope and shift go into the weights, so that the engine need not know of them."""
    taught = _taught(sets, truths)
    unseen = cross_validated(taught)
    slope, shift = platt(unseen, taught.truth, taught.weights)
    weights = fitted(taught) * slope
    weights[-1] += shift
    judged = chances(unseen * slope + shift)
    chosen = judged >= threshold
    return {
        "bias": round(float(weights[-1]), 4),
        "values": [round(float(value), 4) for value in weights[:-1]],
        "threshold": round(threshold, 4),
        "precision": round(float(np.average(taught.truth[chosen], weights=taught.weights[chosen])), 4),
        "recall": round(float(np.average(chosen[taught.truth > 0], weights=taught.weights[taught.truth > 0])), 4),
        "calibration_error": round(calibration_error(judged, taught.truth > 0), 4),
        "log_loss": round(log_loss(judged, taught.truth, taught.weights), 5),
        "platt": [round(slope, 4), round(shift, 4)],
    }


def calibrated_single(feature: Floats, truth: Floats) -> Floats:
    """Weight and bias of one measure alone: how a yardstick becomes a probability."""
    return regress(np.asarray(feature)[:, None], truth)
