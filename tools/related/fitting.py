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
    chances,
    cross_validated,
    platt,
    regress,
)

RELATED_FROM = 0.5  # what is shown is rather related than not


def fit(pairs: Pairs, articles: int, origin: str) -> dict[str, object]:
    """The content of a weights file. `articles`: the size of the larger pool."""
    return {
        "features": list(FEATURES),
        "articles": articles,
        "origin": origin,
        "related": _fit_one(pairs, pairs.related, RELATED_FROM),
        "same_story": _fit_one(pairs, pairs.same, JOINED_FROM),
    }


def model_of(value: Mapping[str, object]) -> Model:
    return model_from_json(json.dumps(value))


def without_each(pairs: Pairs, truth: Floats) -> dict[str, float]:
    """Cross-validated log loss without one feature, by its name; "" is with all."""
    result = {"": _loss(pairs, truth, list(range(len(FEATURES))))}
    for left_out, name in enumerate(FEATURES):
        result[name] = _loss(pairs, truth, [f for f in range(len(FEATURES)) if f != left_out])
    return result


def _loss(pairs: Pairs, truth: Floats, kept: Sequence[int]) -> float:
    return log_loss(chances(cross_validated(pairs.features[:, kept], truth, pairs.sagas)), truth)


def _fit_one(pairs: Pairs, truth: Floats, threshold: float) -> dict[str, object]:
    """Platt's slope and shift go into the weights, so that the engine need not know of them."""
    unseen = cross_validated(pairs.features, truth, pairs.sagas)
    slope, shift = platt(unseen, truth)
    weights = regress(pairs.features, truth) * slope
    weights[-1] += shift
    judged = chances(unseen * slope + shift)
    chosen = judged >= threshold
    return {
        "bias": round(float(weights[-1]), 4),
        "values": [round(float(value), 4) for value in weights[:-1]],
        "threshold": round(threshold, 4),
        "precision": round(float(truth[chosen].mean()), 4),
        "recall": round(float(truth[chosen].sum() / truth.sum()), 4),
        "calibration_error": round(calibration_error(judged, truth > 0), 4),
        "log_loss": round(log_loss(judged, truth), 5),
        "platt": [round(slope, 4), round(shift, 4)],
    }


def calibrated_single(feature: Floats, truth: Floats) -> Floats:
    """Weight and bias of one measure alone: how a yardstick becomes a probability."""
    return regress(np.asarray(feature)[:, None], truth)
