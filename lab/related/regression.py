"""Logistic regression, calibration and cross-validation for a few features and many pairs."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_FOLDS = 5


class Taught(NamedTuple):
    """Pairs to learn from: `sagas` [n, 2] are numbers of those of both articles of a pair."""

    features: Floats
    truth: Floats
    weights: Floats
    sagas: NDArray[np.intp]


def regress(features: Floats, truth: Floats) -> Floats:
    """Weights and, last, the bias. Sharing something never counts against a pair: a feature whose
    weight comes out negative is left out."""
    kept = np.arange(features.shape[1])
    while True:
        fitted = newton(features[:, kept], truth)
        if (fitted[:-1] >= 0).all():
            break
        kept = np.delete(kept, int(np.argmin(fitted[:-1])))
    weights = np.zeros(features.shape[1] + 1)
    weights[[*kept, -1]] = fitted
    return weights


def newton(
    features: Floats, truth: Floats, ridge: float = 1.0, weights: Floats | None = None
) -> Floats:
    """Ridge logistic regression by Newton's method; the last weight is the bias, unpenalised.
    `weights` of the rows: 1 each without."""
    design = np.hstack((features, np.ones((len(features), 1))))
    counted = np.ones(len(truth)) if weights is None else weights
    found = np.zeros(design.shape[1])
    penalty = np.diag([ridge] * features.shape[1] + [0.0])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(design @ found, -30, 30)))
        slope = design.T @ (counted * (chance - truth)) + penalty @ found
        curve = (design * (counted * chance * (1 - chance))[:, None]).T @ design + penalty
        step = np.linalg.solve(curve + 1e-9 * np.eye(len(curve)), slope)
        found = found - step
        if np.abs(step).max() < 1e-9:
            break
    return found


def fitted(taught: Taught, ridge: float = 3.0) -> Floats:
    """The same over features brought to one scale first; weights are for the features as given."""
    middle, scale = taught.features.mean(axis=0), taught.features.std(axis=0) + 1e-9
    found = newton((taught.features - middle) / scale, taught.truth, ridge, taught.weights)
    values = found[:-1] / scale
    return np.append(values, found[-1] - float(values @ middle))


def logits(features: Floats, weights: Floats) -> Floats:
    """Log odds of each row."""
    return np.asarray(features @ weights[:-1] + weights[-1])


def chances(log_odds: Floats) -> Floats:
    """Probabilities of log odds."""
    return np.asarray(1 / (1 + np.exp(-np.clip(log_odds, -30, 30))))


def cross_validated(taught: Taught) -> Floats:
    """Log odds of each pair by weights that have seen no pair with an article of its first saga."""
    sagas = np.unique(taught.sagas)
    fold = (
        np.random.default_rng(0).permutation(len(sagas))[np.searchsorted(sagas, taught.sagas)]
        % _FOLDS
    )
    judged = np.zeros(len(taught.truth))
    for each in range(_FOLDS):
        unseen = (fold != each).all(axis=1)
        weights = fitted(Taught(*(part[unseen] for part in taught)))
        asked = fold[:, 0] == each
        judged[asked] = logits(taught.features[asked], weights)
    return judged


def platt(log_odds: Floats, truth: Floats, weights: Floats | None = None) -> tuple[float, float]:
    """Slope and shift that make log odds of unseen pairs mean what they say (Platt, 1999)."""
    slope, shift = newton(log_odds[:, None], truth, ridge=1e-3, weights=weights)
    return float(slope), float(shift)
