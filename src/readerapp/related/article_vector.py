"""The vector of an article: what each embedding model made of it side by side, and its stored form.

Stored are the parts that are there, USE's before E5's, as little-endian float16. The length tells
which they are, so an article in a language that one model does not know takes less room.
"""

from collections.abc import Sequence
from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

USE_DIMENSIONS, E5_DIMENSIONS = 512, 384
WIDTH = USE_DIMENSIONS + E5_DIMENSIONS
MODELS = (slice(0, USE_DIMENSIONS), slice(USE_DIMENSIONS, WIDTH))  # whose part of a row is whose

_THERE = {
    2 * WIDTH: (True, True),
    2 * USE_DIMENSIONS: (True, False),
    2 * E5_DIMENSIONS: (False, True),
}


class ArticleVectors(NamedTuple):
    """Vectors of n articles: `matrix` [n, WIDTH], zero where a model gave nothing, and `has` bool
    [n, 2], which models gave something."""

    matrix: NDArray[np.floating]
    has: NDArray[np.bool_]

    def rows(self, places: NDArray[np.intp] | Sequence[int]) -> "ArticleVectors":
        """The vectors of some of the articles."""
        return ArticleVectors(self.matrix[places], self.has[places])

    def normalized(self) -> "ArticleVectors":
        """Each part at unit length, float32; what a model did not give is zero.

        A part that is hardly there stays short instead of becoming noise at full length.
        """
        result = np.zeros(self.matrix.shape, dtype=np.float32)
        for model, part in enumerate(MODELS):
            values = self.matrix[:, part].astype(np.float32)
            lengths = np.sqrt(np.einsum("ij,ij->i", values, values))
            scale = self.has[:, model] / np.maximum(lengths, 1e-6)
            result[:, part] = values * scale[:, None]
        return ArticleVectors(result, self.has)


def pack(use: NDArray[np.floating] | None, e5: NDArray[np.floating] | None) -> bytes:
    """One article's vectors for storage: two bytes a dimension, nothing for what is None."""
    parts = [each for each in (use, e5) if each is not None]
    return b"".join(each.astype("<f2").tobytes() for each in parts)


def unpack(rows: Sequence[bytes]) -> ArticleVectors:
    """Stored vectors as float16. A row of another length is damage: it has no vector."""
    has = np.array([_THERE.get(len(row), (False, False)) for row in rows], dtype=np.bool_)
    matrix = np.zeros((len(rows), WIDTH), dtype=np.float16)
    for length, there in _THERE.items():
        places = [place for place, row in enumerate(rows) if len(row) == length]
        if places:
            flat = np.frombuffer(b"".join(rows[place] for place in places), dtype="<f2")
            columns = np.concatenate(
                [np.arange(part.start, part.stop) for part, is_there in zip(MODELS, there, strict=True) if is_there]
            )
            matrix[np.ix_(places, columns)] = flat.reshape(len(places), length // 2)
    return ArticleVectors(matrix, has.reshape(len(rows), len(MODELS)))
