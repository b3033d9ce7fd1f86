"""The articles of the invented gold set with what both embedding models make of them."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from readerapp.library.article_embedding import vectors_of
from readerapp.related import ArticleVectors, unpack
from readerapp.related.article_vector import MODELS, WIDTH
from readerapp.storage import ArticleText

GOLD = json.loads((Path(__file__).parent / "data/gold.json").read_text("utf-8"))
RECEIVED = datetime(2026, 1, 1, tzinfo=UTC)


def embedded(texts: Sequence[tuple[str, str, str, str]]) -> ArticleVectors:
    """Vectors of texts: title, standfirst, text and language each."""
    rows = [
        ArticleText(number, title, dek, text, language, "", None, RECEIVED)
        for number, (title, dek, text, language) in enumerate(texts)
    ]
    return unpack(vectors_of(rows))


@cache
def gold_vectors() -> ArticleVectors:
    """The vectors of the gold set; 8 s of work, so once a process."""
    return embedded([(r["title"], r["dek"], r["text"], r["language"]) for r in GOLD])


def of_use(vectors: NDArray[np.floating]) -> ArticleVectors:
    """Vectors [n, 512] or narrower as those of articles that only USE knows."""
    matrix = np.zeros((len(vectors), WIDTH), dtype=np.float32)
    matrix[:, MODELS[0]][:, : vectors.shape[1]] = vectors
    return ArticleVectors(matrix, np.array([[True, False]] * len(vectors)).reshape(-1, 2))
