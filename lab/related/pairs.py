"""What the engine sees of a gold set: vectors, facts, and the features of pairs."""

import hashlib
import os
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: figures are for one core

import numpy as np
from numpy.typing import NDArray

from lab.related.regression import Floats
from lab.related.samples import (
    NOT_RELATED,
    NOT_SAME,
    RATED,
    RELATED,
    ROOT,
    SAME,
    TWINS,
    GoldSet,
    Mask,
    Sample,
)
from readerapp.library.article_embedding import vectors_of as vectors_of_texts
from readerapp.library.embedding_engine import SEASON
from readerapp.library.embedding_worker import MODEL
from readerapp.related import ArticlePool, Facts, facts_of, rarity_of, unpack
from readerapp.related.article_vector import ArticleVectors
from readerapp.related.candidate_search import index_of
from readerapp.related.neighbourhood import Neighbourhood
from readerapp.related.scoring import TIME, features_of, features_of_time
from readerapp.storage import ArticleText

CACHE = ROOT / "build/related"  # vectors by the hash of their texts; not in version control
NEAREST = 60  # of each article, the pairs to learn from: others are easily told apart
_AT_ONCE = 16


@dataclass(frozen=True)
class Pairs:
    """Pairs of a set. `same` and `related` are 1, 0, or NaN where nobody knows; `sagas` [n, 2] are
    those of both articles, as numbers that are the same in every set; `is_twin`: of two events of
    one kind, of which nobody said that they are related."""

    family: str
    places: NDArray[np.intp]
    features: Floats
    same: Floats
    related: Floats
    sagas: NDArray[np.intp]
    is_twin: Mask

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
    missing = {
        file: text for file, text in zip(files, texts_of(samples), strict=True) if not file.exists()
    }
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
    at = sample.own if sample.is_made else sample.published
    written = None if at is None else at - moved
    facts = facts_of(sample.title, sample.dek, sample.text, sample.language, written)
    dates = tuple((date.fromisoformat(day) + moved).isoformat() for day in facts.dates)
    return replace(facts, dates=dates)


def pairs_of(gold: GoldSet) -> Pairs:
    """The pairs that may be taken for related, and those that are."""
    samples = gold.samples
    one, other, features = _untimed(gold)
    published = [sample.published for sample in samples]
    times = np.array([np.nan if each is None else each.timestamp() for each in published])
    is_far = np.abs(times[one] - times[other]) > SEASON.total_seconds()  # not where none is known
    one, other, features = one[~is_far], other[~is_far], features[~is_far]
    index = index_of(pool_of(gold))
    crowds = np.array([index.crowds(row, np.arange(len(samples))) for row in range(len(samples))])
    features[:, TIME] = [
        features_of_time(published[i], published[j], float(crowds[i, j]))
        for i, j in zip(one.tolist(), other.tolist(), strict=True)
    ]
    sagas = np.array([zlib.crc32(f"{s.origin} {s.saga}".encode()) for s in samples], dtype=np.intp)
    same, related = _truth(gold, one, other)
    return Pairs(
        gold.family,
        np.stack([one, other], axis=1),
        features,
        same,
        related,
        np.stack([sagas[one], sagas[other]], axis=1),
        _are_twins(gold, one, other),
    )


_Untimed = tuple[NDArray[np.intp], NDArray[np.intp], Floats]  # both articles of pairs, features
_made: dict[tuple[str, ...], _Untimed] = {}  # by the articles: a set comes with many times


def _untimed(gold: GoldSet) -> _Untimed:
    key = tuple(map(_key, gold.samples))
    if key not in _made:
        _made[key] = _make_untimed(gold)
    return _made[key]


def _make_untimed(gold: GoldSet) -> _Untimed:
    facts = facts_of_all(gold.samples)
    rarity = rarity_of(facts.values())
    near = Neighbourhood(pool_of(gold).centred())
    one, other = _chosen(gold, near)
    rows = [
        features_of(facts[i], facts[j], None, None, near.nearness(i, j), rarity)
        for i, j in zip(one.tolist(), other.tolist(), strict=True)
    ]
    return one, other, np.array(rows)


def _chosen(gold: GoldSet, near: Neighbourhood) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    if gold.rated and gold.family == RATED:
        pairs = np.array(list(gold.rated))
        return pairs[:, 0], pairs[:, 1]
    nearest = np.argsort(-near.expanded, axis=1, kind="stable")[:, 1 : NEAREST + 1]
    chosen = gold.same_event() | gold.same_saga()
    np.put_along_axis(chosen, nearest, True, 1)
    for pair in gold.rated:
        chosen[pair] = True
    one, other = np.nonzero(np.triu(chosen | chosen.T, 1))
    return one, other


def _truth(gold: GoldSet, one: NDArray[np.intp], other: NDArray[np.intp]) -> tuple[Floats, Floats]:
    origins = np.array([sample.origin for sample in gold.samples])
    same = gold.same_event()[one, other].astype(float)
    related = gold.same_saga()[one, other].astype(float)
    related[_are_twins(gold, one, other)] = 0
    of_raters = (origins[one] == RATED) & (origins[other] == RATED)
    rated = np.array(
        [
            gold.rated.get((i, j), gold.rated.get((j, i), np.nan))
            for i, j in zip(one[of_raters].tolist(), other[of_raters].tolist(), strict=True)
        ]
    )
    same[of_raters] = _sure(rated, SAME, NOT_SAME)
    related[of_raters] = _sure(rated, RELATED, NOT_RELATED)
    return same, related


def _are_twins(gold: GoldSet, one: NDArray[np.intp], other: NDArray[np.intp]) -> Mask:
    origins = np.array([sample.origin for sample in gold.samples])
    is_one_kind = gold.same_saga() & ~gold.same_event()
    return np.asarray((origins[one] == TWINS) & is_one_kind[one, other], dtype=bool)


def _sure(rated: Floats, most: float, least: float) -> Floats:
    return np.where(rated <= most, 1.0, np.where(rated >= least, 0.0, np.nan))
