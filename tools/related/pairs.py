"""What the engine sees of a gold set: vectors, facts, and the features of every pair."""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import combinations
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: figures are for one core

import numpy as np
from numpy.typing import NDArray

from readerapp.related import ArticlePool, Facts, SentenceEncoder, facts_of, rarity_of, vector_text
from readerapp.related.scoring import features_of
from tools.related.regression import Floats, Sagas
from tools.related.samples import ROOT, GoldSet, Sample, in_one_week

CACHE = ROOT / "build/related"  # vectors by the hash of their texts; not in version control


@dataclass(frozen=True)
class Pairs:
    """Every pair of a set, or of several."""

    features: Floats
    same: Floats
    related: Floats
    sagas: Sequence[Sagas]


@cache
def encoder() -> SentenceEncoder:
    return SentenceEncoder()


def texts_of(samples: Sequence[Sample]) -> list[str]:
    return [vector_text(each.title, each.dek, each.text) for each in samples]


def vectors_of(samples: Sequence[Sample]) -> NDArray[np.float32]:
    """Vectors as the engine makes them, kept between runs."""
    texts = texts_of(samples)
    key = hashlib.sha256("\0".join([SentenceEncoder.name, *texts]).encode()).hexdigest()[:16]
    file = Path(CACHE / f"{key}.npy")
    if not file.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        np.save(file, encoder().embed(texts))
    return np.asarray(np.load(file), dtype=np.float32)


def pool_of(gold: GoldSet) -> ArticlePool:
    published = [sample.published for sample in gold.samples]
    return ArticlePool(
        range(len(gold.samples)), gold.languages, published, vectors_of(gold.samples)
    )


def facts_of_all(samples: Sequence[Sample]) -> dict[int, Facts]:
    return {row: _facts_of(each) for row, each in enumerate(samples)}


def _facts_of(sample: Sample) -> Facts:
    moved = timedelta(days=sample.moved)
    written = None if sample.published is None else sample.published - moved
    facts = facts_of(sample.title, sample.dek, sample.text, sample.language, written)
    dates = tuple((date.fromisoformat(day) + moved).isoformat() for day in facts.dates)
    return replace(facts, dates=dates)


def pairs_of(gold: GoldSet) -> Pairs:
    """The features of each pair once, in the order of `combinations`."""
    samples = gold.samples
    facts = facts_of_all(samples)
    rarity = rarity_of(facts.values())
    centred = pool_of(gold).centred().astype(np.float32)
    cosines = centred @ centred.T
    upper = list(combinations(range(len(samples)), 2))
    rows = [
        features_of(
            facts[i],
            facts[j],
            samples[i].published,
            samples[j].published,
            float(cosines[i, j]),
            rarity,
        )
        for i, j in upper
    ]
    one, other = np.array(upper).T
    return Pairs(
        features=np.array(rows),
        same=gold.same_event()[one, other].astype(float),
        related=gold.same_saga()[one, other].astype(float),
        sagas=[(_saga(gold, i), _saga(gold, j)) for i, j in upper],
    )


def taught_by(gold: GoldSet) -> Pairs:
    """The pairs of a set to learn from: as it is, and with all its stories begun in one week, so
    that nearness in time, which all news of a day share, does not count for too much."""
    return joined([pairs_of(gold), pairs_of(in_one_week(gold))])


def joined(parts: Sequence[Pairs]) -> Pairs:
    return Pairs(
        np.vstack([part.features for part in parts]),
        np.concatenate([part.same for part in parts]),
        np.concatenate([part.related for part in parts]),
        [sagas for part in parts for sagas in part.sagas],
    )


def _saga(gold: GoldSet, row: int) -> str:
    return f"{gold.name.split()[0]} {gold.samples[row].saga}"
