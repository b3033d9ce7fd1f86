"""The vectors of an article, one of each embedding model side by side, and their stored form."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from readerapp.related.embedder import SentenceEncoder
from readerapp.related.small_e5 import SmallE5

USE_DIMENSIONS = SentenceEncoder.dimensions
E5_DIMENSIONS = SmallE5.dimensions
WIDTH = USE_DIMENSIONS + E5_DIMENSIONS
MODELS = (slice(0, USE_DIMENSIONS), slice(USE_DIMENSIONS, WIDTH))  # whose part of a row is whose

_SIZES = (  # bytes of a stored row, which models it holds a vector of, and the columns of these
    (2 * WIDTH, (True, True), slice(0, WIDTH)),
    (2 * USE_DIMENSIONS, (True, False), MODELS[0]),
    (2 * E5_DIMENSIONS, (False, True), MODELS[1]),
)
_EXPONENT = np.uint16(0x7C00)  # of a float16: all bits set in infinities and in what is no number


class ArticleVectors(NamedTuple):
    """Vectors of n articles: `matrix` [n, WIDTH], zero where a model gave nothing, and `has` bool
    [n, 2], which models gave something, in the order of MODELS."""

    matrix: NDArray[np.floating]
    has: NDArray[np.bool_]

    def rows(
        self, places: NDArray[np.intp] | NDArray[np.bool_] | Sequence[int]
    ) -> "ArticleVectors":
        """The vectors of some of the articles."""
        return ArticleVectors(self.matrix[places], self.has[places])

    def normalized(self) -> "ArticleVectors":
        """Each model's part at unit length, float32; what a model did not give is zero.

        A part that is hardly there stays short instead of becoming noise at full length.
        """
        result = np.zeros(self.matrix.shape, dtype=np.float32)
        for part, there in zip(MODELS, self.has.T, strict=True):
            values = self.matrix[:, part].astype(np.float32)
            lengths = np.sqrt(np.einsum("ij,ij->i", values, values))
            result[:, part] = values * (there / np.maximum(lengths, 1e-6))[:, None]
        return ArticleVectors(result, self.has)


def pack(use: NDArray[np.floating] | None, e5: NDArray[np.floating] | None) -> bytes:
    """The vectors of one article for storage: float16, little-endian, that of USE first.

    The length tells which there are: 1,792 bytes both, 1,024 USE, 768 E5, 0 none. Raises
    ValueError for a vector of another size, and for one that float16 cannot hold.
    """
    return _packed(use, USE_DIMENSIONS) + _packed(e5, E5_DIMENSIONS)


def unpack(rows: Sequence[bytes]) -> ArticleVectors:
    """Read what `pack` made, as float16. What is damaged (another length, or a number that is
    none) counts as no vector at all: the article has no relatives by meaning, the others have."""
    matrix = np.zeros((len(rows), WIDTH), dtype=np.float16)
    has = np.zeros((len(rows), len(MODELS)), dtype=np.bool_)
    lengths = np.array([len(row) for row in rows], dtype=np.int64)
    for size, models, columns in _SIZES:
        wanted = np.flatnonzero(lengths == size)
        if len(wanted):
            places, numbers = _sound(rows, wanted)
            matrix[places, columns] = numbers
            has[places] = models
    return ArticleVectors(matrix, has)


def _packed(vector: NDArray[np.floating] | None, dimensions: int) -> bytes:
    if vector is None:
        return b""
    half = vector.astype("<f2")
    if half.shape != (dimensions,) or not np.isfinite(half).all():
        raise ValueError(f"a vector is not {dimensions} numbers that can be stored")
    return half.tobytes()


def _sound(
    rows: Sequence[bytes], places: NDArray[np.intp]
) -> tuple[NDArray[np.intp], NDArray[np.float16]]:
    """The rows at these places, all of one size, that hold nothing but numbers, and where they
    are. One that is none would spoil the mean of its whole language."""
    stored = np.frombuffer(b"".join(rows[place] for place in places), dtype="<u2")
    bits = stored.astype(np.uint16, copy=False).reshape(len(places), -1)
    is_sound = (bits & _EXPONENT).max(axis=1) < _EXPONENT
    return places[is_sound], bits[is_sound].view(np.float16)
