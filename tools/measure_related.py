"""Makes the data of `readerapp.related` and measures it.

fit       weights and thresholds, from tests/related/data/gold.json, with cross-validation
eval      quality on the gold set and, when it is there, on real news in nine languages

Times lie in `tools/measure_related_speed.py`.
"""

import argparse
import json
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: figures are for one core

import numpy as np
from numpy.typing import NDArray

from readerapp.related import (
    Facts,
    Pool,
    SentenceEncoder,
    facts_of,
    neighbours,
    rarity_of,
    vector_text,
)
from readerapp.related.scoring import FEATURES, Model, features_of, shipped_model

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "src/readerapp/related/data"
TEST_DATA = ROOT / "tests/related/data"
Floats = NDArray[np.float64]
Truth = tuple[NDArray[np.str_], NDArray[np.str_]]  # story and half of each article
Sagas = tuple[str, str]


@dataclass(frozen=True)
class Sample:
    """An article of a gold set: same `event` is the same story, same `saga` is related."""

    event: str
    saga: str
    language: str
    published: datetime | None
    title: str
    dek: str
    text: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["fit", "eval"])
    command = parser.parse_args().command
    {"fit": fit, "eval": evaluate}[command]()


def read_gold() -> list[Sample]:
    rows = json.loads((TEST_DATA / "gold.json").read_text("utf-8"))
    return [_sample(row) for row in rows]


def _sample(row: dict[str, str]) -> Sample:
    published = datetime.fromisoformat(row["published"]).replace(tzinfo=UTC)
    return Sample(**{**row, "published": published})  # type: ignore[arg-type]  # values are checked above


def pool_of(samples: Sequence[Sample], model: SentenceEncoder) -> Pool:
    texts = [vector_text(each.title, each.dek, each.text) for each in samples]
    return Pool(
        range(len(samples)),
        [each.language for each in samples],
        [each.published for each in samples],
        model.embed(texts),
    )


def facts_of_all(samples: Sequence[Sample]) -> dict[int, Facts]:
    return {
        row: facts_of(each.title, each.dek, each.text, each.language, each.published)
        for row, each in enumerate(samples)
    }


def pairs_of(samples: Sequence[Sample], pool: Pool) -> tuple[Floats, Floats, Floats, list[Sagas]]:
    """Features of all pairs, whether same story, whether related, and the sagas of both."""
    facts = facts_of_all(samples)
    rarity = rarity_of(facts.values())
    centred = pool.centred().astype(np.float32)
    cosines = centred @ centred.T
    rows, same, related, groups = [], [], [], []
    for i, j in combinations(range(len(samples)), 2):
        a, b = samples[i], samples[j]
        times = (a.published, b.published)
        rows.append(features_of(facts[i], facts[j], *times, float(cosines[i, j]), rarity))
        same.append(a.event == b.event)
        related.append(a.saga == b.saga)
        groups.append((a.saga, b.saga))
    return np.array(rows), np.array(same, float), np.array(related, float), groups


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


def chances(features: Floats, weights: Floats) -> Floats:
    logits = features @ weights[:-1] + weights[-1]
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))))


def cross_validated(
    features: Floats, truth: Floats, groups: Sequence[Sagas], folds: int = 5
) -> Floats:
    """Each pair judged by weights that have seen no pair with an article of its first saga."""
    sagas = sorted({saga for pair in groups for saga in pair})
    fold = np.array([[sagas.index(saga) % folds for saga in pair] for pair in groups])
    judged = np.zeros(len(truth))
    for each in range(folds):
        unseen = (fold != each).all(axis=1)
        weights = regress(features[unseen], truth[unseen])
        judged[fold[:, 0] == each] = chances(features[fold[:, 0] == each], weights)
    return judged


def threshold_for(judged: Floats, truth: Floats, precision: float) -> float:
    """The lowest threshold from which on the wanted precision holds."""
    order = np.argsort(-judged)
    right = np.cumsum(truth[order]) / np.arange(1, len(order) + 1)
    last = np.flatnonzero(right >= precision)[-1]
    return float(judged[order][last])


def report(name: str, judged: Floats, truth: Floats, threshold: float) -> dict[str, float]:
    chosen = judged >= threshold
    bins = np.minimum((judged * 10).astype(int), 9)
    error = sum(
        abs(judged[bins == each].mean() - truth[bins == each].mean()) * (bins == each).mean()
        for each in set(bins.tolist())
    )
    figures = {
        "precision": float(truth[chosen].mean()),
        "recall": float(truth[chosen].sum() / truth.sum()),
        "calibration_error": float(error),
    }
    print(
        name, f"threshold {threshold:.3f}", {key: round(value, 3) for key, value in figures.items()}
    )
    return figures


def fit() -> None:
    samples = read_gold()
    features, same, related, groups = pairs_of(samples, pool_of(samples, SentenceEncoder()))
    result: dict[str, object] = {
        "features": list(FEATURES),
        "articles": len(samples),
        "origin": "fitted by tools/measure_related.py fit on tests/related/data/gold.json: "
        f"{len(samples)} invented articles, {len(same)} pairs; figures are cross-validated",
    }
    for name, truth, precision in (("related", related, 0.85), ("same_story", same, 0.95)):
        weights = regress(features, truth)
        judged = cross_validated(features, truth, groups)
        threshold = threshold_for(judged, truth, precision)
        result[name] = {
            "bias": round(float(weights[-1]), 4),
            "values": [round(float(value), 4) for value in weights[:-1]],
            "threshold": round(threshold, 4),
            **report(name, judged, truth, threshold),
        }
        for left_out in range(len(FEATURES)):
            kept = [each for each in range(len(FEATURES)) if each != left_out]
            without = cross_validated(features[:, kept], truth, groups)
            print(f"  without {FEATURES[left_out]:10} log loss {log_loss(without, truth):.4f}")
        print(f"  with all           log loss {log_loss(judged, truth):.4f}", result[name])
    (DATA / "weights.json").write_text(json.dumps(result, indent=1) + "\n", "utf-8")


def log_loss(judged: Floats, truth: Floats) -> float:
    safe = np.clip(judged, 1e-6, 1 - 1e-6)
    return float(-(truth * np.log(safe) + (1 - truth) * np.log(1 - safe)).mean())


def evaluate() -> None:
    """Mean average precision on real news: of the whole story, and of its other half alone."""
    folder = Path(os.environ.get("READERAPP_CORPORA", ROOT.parent / "shared")) / "eval/ntrex-dev"
    if not folder.is_dir():
        print(f"no real news at {folder}: nothing measured")
        return
    lines = (folder / "manifest.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("file\t")]
    samples = [read_news(folder / file, story, language) for file, story, language, _ in rows]
    started = time.process_time()
    pool = pool_of(samples, SentenceEncoder())
    print(f"{(time.process_time() - started) / len(samples) * 1000:.1f} ms per vector and core")
    truth = np.array([row[1] for row in rows]), np.array([row[3] for row in rows])
    plain = np.asarray(pool.vectors, dtype=np.float64)
    centred = pool.centred().astype(np.float64)
    print("plain cosine  ", mean_average_precision(plain @ plain.T, truth))
    print("centred cosine", mean_average_precision(centred @ centred.T, truth))
    scores = scores_of(samples, pool, centred @ centred.T)
    print("score         ", mean_average_precision(scores, truth))
    same = truth[0][:, None] == truth[0][None, :]
    shown = scores >= 0
    print(f"shown {shown.sum()}, right {same[shown].mean():.3f}")
    everything = replace(shipped_model(), related_from=0.0, articles=len(samples))
    scores = scores_of(samples, pool, centred @ centred.T, everything)
    wrong = np.sort(scores[~same & (scores >= 0)])[::-1]
    log_odds = np.log(wrong / (1 - wrong))
    print(f"crowding {(log_odds[9] - log_odds[199]) / np.log(20):.2f}")


def read_news(path: Path, story: str, language: str) -> Sample:
    _, header, body = path.read_text("utf-8").split("---\n", 2)
    title = header.split("title:", 1)[1].split("\n", 1)[0].strip().strip('"')
    return Sample(story, story, language, None, title, "", body.strip())


def scores_of(
    samples: Sequence[Sample], pool: Pool, cosines: Floats, model: Model | None = None
) -> Floats:
    """The score of shown relatives; the others follow in the order of their cosine, below zero."""
    scores = cosines - 10
    found = neighbours(pool, list(pool.ids), facts_of_all(samples), limit=80, model=model)
    for article, relations in found.items():
        for relation in relations:
            scores[article, relation.other_id] = relation.score
    return scores


def mean_average_precision(scores: Floats, truth: Truth) -> tuple[float, float]:
    whole, other_half = [], []
    story, half = truth
    for row in range(len(scores)):
        right = story == story[row]
        others = np.arange(len(scores)) != row
        foreign = ~(right & (half == half[row]))
        whole.append(average_precision(scores[row][others], right[others]))
        other_half.append(average_precision(scores[row][foreign], right[foreign]))
    return round(float(np.mean(whole)), 3), round(float(np.mean(other_half)), 3)


def average_precision(scores: Floats, right: NDArray[np.bool_]) -> float:
    hits = right[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float(precision[hits].mean())


if __name__ == "__main__":
    main()
