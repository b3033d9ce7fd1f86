"""Ways to say how alike two articles are: ours, and the yardsticks it is measured against."""

import math
import re
import time
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from readerapp.related import neighbours
from readerapp.related.scoring import Model
from tools.related.fitting import calibrated_single
from tools.related.pairs import encoder, facts_of_all, pool_of, texts_of, vectors_of
from tools.related.regression import Floats, chances
from tools.related.samples import GoldSet, Mask, Sample

SHOWN = 20  # relatives the app keeps of an article
_TIMED = 100  # texts embedded anew to tell the time
_BUCKETS = 1 << 14
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿฀-๿]{2,}")


@dataclass(frozen=True)
class Result:
    """[n, n] each: `scores` to rank by, `same` the probability that two tell the same story,
    `shown` the pairs the reader would see. `ms`: per article."""

    scores: Floats
    same: Floats
    shown: Mask
    ms: float


def yardstick(measure: Callable[[Sequence[Sample]], Floats], gold: GoldSet, fit: GoldSet) -> Result:
    """One measure, turned into a probability on the pairs of another set."""
    started = time.process_time()
    scores = measure(gold.samples)
    seconds = time.process_time() - started
    upper = np.triu_indices(len(fit.samples), 1)
    weight, bias = calibrated_single(
        measure(fit.samples)[upper], fit.same_event()[upper].astype(float)
    )
    same = chances(scores * weight + bias)
    return Result(scores, same, same >= 0, 1000 * seconds / len(gold.samples))


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


def plain_cosine(samples: Sequence[Sample]) -> Floats:
    """The model's vectors as they are."""
    vectors = vectors_of(samples).astype(np.float64)
    return np.asarray(vectors @ vectors.T)


def ours(gold: GoldSet, model: Model) -> Result:
    """The engine as the app runs it; what is not shown follows in the order of the cosine."""
    pool = pool_of(gold)
    started = time.process_time()
    facts = facts_of_all(gold.samples)
    centred = pool.centred()
    found = neighbours(pool, list(pool.ids), facts, limit=SHOWN, model=model)
    seconds = time.process_time() - started
    scores = (centred.astype(np.float64) @ centred.T.astype(np.float64)) - 10
    same, shown = np.zeros(scores.shape), np.zeros(scores.shape, dtype=bool)
    for article, relations in found.items():
        for relation in relations:
            other = relation.other_id
            scores[article, other] = relation.score + relation.same_story
            same[article, other] = same[other, article] = relation.same_story
            shown[article, other] = True
    return Result(scores, same, shown, 1000 * seconds / len(gold.samples))


def embedding_ms(samples: Sequence[Sample]) -> float:
    """Milliseconds of one core for one vector."""
    texts = texts_of(samples)[:: max(1, len(samples) // _TIMED)]
    encoder().embed(texts[:1])
    started = time.process_time()
    encoder().embed(texts)
    return 1000 * (time.process_time() - started) / len(texts)


def _words(text: str) -> list[str]:
    words = []
    for word in _WORD.findall(text.casefold()):
        if _UNSPACED.search(word):
            words += [word[place : place + 2] for place in range(len(word) - 1)]
        else:
            words.append(word)
    return words
