"""How good a ranking, a grouping and a probability are. Pure functions of matrices and groups."""

from collections import Counter
from collections.abc import Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
_BINS = 10


def shown_rankings(scores: Floats, shown: Mask, right: Mask) -> list[float]:
    """For each article with right ones their average precision among what is shown: what is right
    and not shown counts as never found."""
    found = []
    for row in np.flatnonzero(right.any(axis=1)).tolist():
        hits = right[row][_shown_in_order(scores, shown, row)]
        precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
        found.append(float(precision[hits].sum() / right[row].sum()))
    return found


def shown_precision_at_5(scores: Floats, shown: Mask, right: Mask) -> list[float]:
    """How many of the first five that are shown are right, of those shown when fewer than five or
    than there are right ones; articles with nothing right or nothing shown are passed over."""
    found = []
    for row in np.flatnonzero(right.any(axis=1) & shown.any(axis=1)).tolist():
        hits = right[row][_shown_in_order(scores, shown, row)]
        found.append(float(hits[: min(5, int(right[row].sum()))].mean()))
    return found


def _shown_in_order(scores: Floats, shown: Mask, row: int) -> NDArray[np.intp]:
    columns = np.flatnonzero(shown[row])
    return columns[np.argsort(-scores[row][columns], kind="stable")]


def recall_by_languages(
    shown: Mask, right: Mask, languages: Sequence[str]
) -> dict[tuple[str, str], float]:
    """Share of the right ones in one language (second) shown beside articles in another (first)."""
    spoken = np.array(languages)
    result = {}
    for asked, among in product(sorted(set(languages)), repeat=2):
        pairs = np.ix_(spoken == asked, spoken == among)
        if right[pairs].any():
            result[asked, among] = float(shown[pairs][right[pairs]].mean())
    return result


def b_cubed(groups: Sequence[Sequence[int]], labels: Sequence[str]) -> tuple[float, float, float]:
    """Precision, recall and F1 of a grouping of articles 0..n-1 against their true labels."""
    sizes = Counter(labels)
    precision = recall = 0.0
    for group in groups:
        inside = Counter(labels[article] for article in group)
        precision += sum(count * count for count in inside.values()) / len(group)
        recall += sum(count * count / sizes[label] for label, count in inside.items())
    precision, recall = precision / len(labels), recall / len(labels)
    return precision, recall, 2 * precision * recall / (precision + recall)


def wrong_merges(groups: Sequence[Sequence[int]], labels: Sequence[str]) -> float:
    """Articles in a group that tells mostly of another story, for 1,000 articles."""
    wrong = sum(
        len(group) - max(Counter(labels[article] for article in group).values()) for group in groups
    )
    return 1000 * wrong / len(labels)


def calibration_error(judged: Floats, truth: Mask) -> float:
    """Expected calibration error: mean distance of probability and frequency in ten bins."""
    bins = np.minimum((judged * _BINS).astype(int), _BINS - 1)
    return float(
        sum(
            abs(judged[bins == each].mean() - truth[bins == each].mean()) * (bins == each).mean()
            for each in np.unique(bins)
        )
    )


def log_loss(judged: Floats, truth: Floats, weights: Floats | None = None) -> float:
    """Mean surprise, in nats."""
    safe = np.clip(judged, 1e-6, 1 - 1e-6)
    surprise = -(truth * np.log(safe) + (1 - truth) * np.log(1 - safe))
    return float(np.average(surprise, weights=weights))


def area_under_curve(scores: Floats, right: Mask) -> float:
    """How often a right one is before a wrong one; half where they are equal."""
    _, places = np.unique(scores, return_inverse=True)
    counts = np.bincount(places)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[places]
    positives = int(right.sum())
    total = ranks[right].sum() - positives * (positives + 1) / 2
    return float(total / (positives * (len(scores) - positives)))
