"""What the engine sees of a gold set: vectors, facts, and the features of pairs."""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: figures are for one core

import numpy as np
from numpy.typing import NDArray

from lab.related.regression import Floats
from lab.related.samples import ROOT, GoldSet, Sample
from readerapp.library.article_embedding import vectors_of as vectors_of_texts
from readerapp.library.embedding_worker import MODEL
from readerapp.related import ArticlePool, Facts, facts_of, rarity_of, unpack
from readerapp.related.article_vector import ArticleVectors
from readerapp.related.neighbourhood import Neighbourhood
from readerapp.related.scoring import features_of
from readerapp.storage import ArticleText

CACHE = ROOT / "build/related"  # vectors by the hash of their texts; not in version control
NEAREST = 60  # of each article, the pairs to learn from: others are easily told apart
_SAME, _NOT_SAME = 1.75, 2.25  # of ratings 1 to 4; in between nobody knows
_RELATED, _NOT_RELATED = 2.25, 3.0
_AT_ONCE = 16
_TWINS = ("ecb-plus",)  # its sagas hold events of one kind: whether they are related is open


@dataclass(frozen=True)
class Pairs:
    """Pairs of a set. `same` and `related` are 1, 0, or NaN where nobody knows; `sagas` [n, 2] are
    those of both articles, as numbers."""

    family: str
    places: NDArray[np.intp]
    features: Floats
    same: Floats
    related: Floats
    sagas: NDArray[np.intp]

    def without(self, feature: int) -> "Pairs":
        """The same pairs, with a feature that says nothing."""
        features = self.features.copy()
        features[:, feature] = 0
        return replace(self, features=features)


def texts_of(samples: Sequence[Sample]) -> list[ArticleText]:
    """The samples as the library hands them to the embedding models."""
    received = datetime(2026, 1, 1, tzinfo=UTC)
    return [
        ArticleText(row, s.title, s.dek, s.text, s.language, "", s.published, received)
        for row, s in enumerate(samples)
    ]


def vectors_of(samples: Sequence[Sample]) -> ArticleVectors:
    """Vectors as the engine makes them, each kept between runs: a mixed set has those of others."""
    CACHE.mkdir(parents=True, exist_ok=True)
    files = [CACHE / _key(sample) for sample in samples]
    missing = {file: text for file, text in zip(files, texts_of(samples), strict=True)
               if not file.exists()}
    wanted = list(missing)
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        made = vectors_of_texts([missing[file] for file in some])
        for file, vector in zip(some, made, strict=True):
            file.write_bytes(vector)
    return unpack([file.read_bytes() for file in files])


def _key(sample: Sample) -> str:
    text = repr((MODEL.split("/")[0], sample.title, sample.dek, sample.text, sample.language))
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def pool_of(gold: GoldSet) -> ArticlePool:
    """The pool of a gold set."""
    published = [sample.published for sample in gold.samples]
    return ArticlePool(
        range(len(gold.samples)), gold.languages, published, vectors_of(gold.samples)
    )


def facts_of_all(samples: Sequence[Sample]) -> dict[int, Facts]:
    """The facts of each article."""
    return {row: _facts_of(each) for row, each in enumerate(samples)}


@cache
def _facts_of(sample: Sample) -> Facts:
    moved = timedelta(days=sample.moved)
    written = None if sample.published is None else sample.published - moved
    facts = facts_of(sample.title, sample.dek, sample.text, sample.language, written)
    dates = tuple((date.fromisoformat(day) + moved).isoformat() for day in facts.dates)
    return replace(facts, dates=dates)


def pairs_of(gold: GoldSet) -> Pairs:
    """The pairs that may be taken for related, and those that are."""
    samples = gold.samples
    facts = facts_of_all(samples)
    rarity = rarity_of(facts.values())
    near = Neighbourhood(pool_of(gold).centred())
    one, other = _chosen(gold, near)
    rows = [
        features_of(
            facts[i], facts[j], samples[i].published, samples[j].published,
            near.nearness(i, j), rarity,
        )
        for i, j in zip(one.tolist(), other.tolist(), strict=True)
    ]  # fmt: skip
    sagas = np.unique([sample.saga for sample in samples], return_inverse=True)[1]
    same, related = _truth(gold, one, other)
    return Pairs(
        gold.family,
        np.stack([one, other], axis=1),
        np.array(rows),
        same,
        related,
        np.stack([sagas[one], sagas[other]], axis=1),
    )


def _chosen(gold: GoldSet, near: Neighbourhood) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    if gold.rated:
        pairs = np.array(list(gold.rated))
        return pairs[:, 0], pairs[:, 1]
    nearest = np.argsort(-near.expanded, axis=1, kind="stable")[:, 1 : NEAREST + 1]
    chosen = gold.same_event() | gold.same_saga()
    np.put_along_axis(chosen, nearest, True, 1)
    one, other = np.nonzero(np.triu(chosen | chosen.T, 1))
    return one, other


def _truth(gold: GoldSet, one: NDArray[np.intp], other: NDArray[np.intp]) -> tuple[Floats, Floats]:
    if gold.rated:
        rated = np.array(
            [gold.rated[pair] for pair in zip(one.tolist(), other.tolist(), strict=True)]
        )
        return _sure(rated, _SAME, _NOT_SAME), _sure(rated, _RELATED, _NOT_RELATED)
    same = gold.same_event()[one, other].astype(float)
    related = gold.same_saga()[one, other].astype(float)
    if gold.family in _TWINS:
        related = np.where((same == 0) & (related == 1), np.nan, same)
    return same, related


def _sure(rated: Floats, most: float, least: float) -> Floats:
    return np.where(rated <= most, 1.0, np.where(rated >= least, 0.0, np.nan))
