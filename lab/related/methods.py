"""Ways to say how alike two articles are: ours, and the yardsticks it is measured against."""

import math
import re
import time
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from lab.related.fitting import calibrated_single
from lab.related.pairs import facts_of_all, pool_of, texts_of, vectors_of
from lab.related.regression import Floats, chances
from lab.related.samples import GoldSet, Mask, Sample
from readerapp.library.article_embedding import vectors_of as embedded
from readerapp.library.embedding_engine import SEASON
from readerapp.related import means_of, neighbours
from readerapp.related.neighbourhood import cosines_of
from readerapp.related.scoring import Model

SHOWN = 100  # relatives the app keeps of an article at most
_TIMED = 48  # texts embedded anew to tell the time
_BUCKETS = 1 << 14
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿฀-๿]{2,}")


@dataclass(frozen=True)
class Result:
    """[n, n] each: `scores` to rank by, `same` the probability that two tell the same story,
    `related` that they are related, `shown` the pairs the reader would see. `ms`: per article."""

    scores: Floats
    same: Floats
    related: Floats
    shown: Mask
    ms: float


def yardstick(measure: Callable[[Sequence[Sample]], Floats], gold: GoldSet, ours: Result) -> Result:
    """One measure; shown are as many pairs of each article as ours shows. Its probabilities are
    fitted on the set it is judged on."""
    started = time.process_time()
    scores = measure(gold.samples)
    seconds = time.process_time() - started
    np.fill_diagonal(scores, -np.inf)
    ranks = np.argsort(np.argsort(-scores, axis=1, kind="stable"), axis=1)
    shown = ranks < ours.shown.sum(axis=1)[:, None]
    upper = np.triu_indices(len(gold.samples), 1)
    same, related = (
        chances(_finite(scores) * weight + bias)
        for weight, bias in (
            calibrated_single(scores[upper], truth[upper].astype(float))
            for truth in (gold.same_event(), gold.same_saga())
        )
    )
    return Result(scores, same, related, shown, 1000 * seconds / len(gold.samples))


def _finite(scores: Floats) -> Floats:
    return np.where(np.isfinite(scores), scores, 0.0)


def title_overlap(samples: Sequence[Sample]) -> Floats:
    """Jaccard's measure of the words of titles."""
    words = [set(_words(sample.title)) for sample in samples]
    rows = [[len(a & b) / (len(a | b) or 1) for b in words] for a in words]
    return np.array(rows)


def tf_idf(samples: Sequence[Sample]) -> Floats:
    """Cosine of word counts, rare words first; pairs of letters where words have no spaces."""
    counts = [Counter(_words(f"{s.title} {s.dek} {s.text}")) for s in samples]
    seen = Counter(word for count in counts for word in count)
    vectors = np.zeros((len(samples), _BUCKETS), dtype=np.float32)
    for row, count in enumerate(counts):
        for word, times in count.items():
            rare = math.log(len(samples) / seen[word]) + 1
            vectors[row, zlib.crc32(word.encode()) % _BUCKETS] += (1 + math.log(times)) * rare
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return np.asarray(vectors @ vectors.T, dtype=np.float64)


def centred_cosine(samples: Sequence[Sample]) -> Floats:
    """The mean over both models of the cosines of vectors without their language's mean."""
    vectors = vectors_of(samples)
    languages = [sample.language for sample in samples]
    return cosines_of(means_of(vectors, languages).centred(vectors, languages)).astype(np.float64)


def ours(gold: GoldSet, model: Model) -> Result:
    """The engine as the app runs it. Pairs that are not shown are ranked behind by their cosine."""
    pool = pool_of(gold)
    facts = facts_of_all(gold.samples)
    started = time.process_time()
    season = SEASON.total_seconds()
    found = neighbours(pool, list(pool.ids), facts, limit=SHOWN, model=model, season=season)
    seconds = time.process_time() - started
    scores = cosines_of(pool.centred()).astype(np.float64) - 10
    same, related = np.zeros(scores.shape), np.zeros(scores.shape)
    for article, relations in found.items():
        for relation in relations:
            other = relation.other_id
            scores[article, other] = relation.score
            related[article, other] = relation.score
            same[article, other] = max(same[article, other], relation.same_story)
            same[other, article] = max(same[other, article], relation.same_story)
    return Result(scores, same, related, related > 0, 1000 * seconds / len(gold.samples))


def embedding_ms(samples: Sequence[Sample]) -> float:
    """Milliseconds of one core for the vectors of an article."""
    texts = texts_of(samples)[:: max(1, len(samples) // _TIMED)]
    embedded(texts[:1])
    started = time.process_time()
    embedded(texts)
    return 1000 * (time.process_time() - started) / len(texts)


def _words(text: str) -> list[str]:
    words = []
    for word in _WORD.findall(text.casefold()):
        if _UNSPACED.search(word):
            words += [word[place : place + 2] for place in range(len(word) - 1)]
        else:
            words.append(word)
    return words
