"""Logistic regression, calibration and cross-validation for a few features and many pairs."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Sagas = tuple[str, str]  # of the two articles of a pair
_FOLDS = 5


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


def newton(features: Floats, truth: Floats, ridge: float = 1.0) -> Floats:
    """Ridge logistic regression by Newton's method; the last weight is the bias, unpenalised."""
    design = np.hstack((features, np.ones((len(features), 1))))
    weights = np.zeros(design.shape[1])
    penalty = np.diag([ridge] * features.shape[1] + [0.0])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(design @ weights, -30, 30)))
        slope = design.T @ (chance - truth) + penalty @ weights
        curve = (design * (chance * (1 - chance))[:, None]).T @ design + penalty
        step = np.linalg.solve(curve + 1e-9 * np.eye(len(curve)), slope)
        weights = weights - step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def logits(features: Floats, weights: Floats) -> Floats:
    return np.asarray(features @ weights[:-1] + weights[-1])


def chances(log_odds: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(log_odds, -30, 30))))


def cross_validated(features: Floats, truth: Floats, groups: Sequence[Sagas]) -> Floats:
    """Log odds of each pair by weights that have seen no pair with an article of its first saga."""
    sagas = {saga: place for place, saga in enumerate(sorted({s for pair in groups for s in pair}))}
    fold = np.array([[sagas[saga] % _FOLDS for saga in pair] for pair in groups])
    judged = np.zeros(len(truth))
    for each in range(_FOLDS):
        unseen = (fold != each).all(axis=1)
        weights = regress(features[unseen], truth[unseen])
        judged[fold[:, 0] == each] = logits(features[fold[:, 0] == each], weights)
    return judged


def platt(log_odds: Floats, truth: Floats) -> tuple[float, float]:
    """Slope and shift that make log odds of unseen pairs mean what they say (Platt, 1999)."""
    slope, shift = newton(log_odds[:, None], truth, ridge=1e-3)
    return float(slope), float(shift)
