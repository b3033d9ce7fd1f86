"""The vectors of an article, one of each embedding model, and their form in storage."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.values import dataclass
from readerapp.related.embedder import SentenceEncoder
from readerapp.related.small_e5 import SmallE5

USE_DIMENSIONS = SentenceEncoder.dimensions
E5_DIMENSIONS = SmallE5.dimensions

_SIZES = (  # bytes of a stored row, whether it holds a vector of USE, and one of E5
    (2 * (USE_DIMENSIONS + E5_DIMENSIONS), True, True),
    (2 * USE_DIMENSIONS, True, False),
    (2 * E5_DIMENSIONS, False, True),
)
_EXPONENT = np.uint16(0x7C00)  # of a float16: all bits set in infinities and in what is no number


@dataclass(frozen=True)
class ArticleVectors:
    """Vectors of n articles as the models made them: `use` float16 [n, 512], `e5` float16
    [n, 384]; a row is zero where `has_use`, `has_e5` (bool [n]) say that there is none."""

    use: NDArray[np.float16]
    e5: NDArray[np.float16]
    has_use: NDArray[np.bool_]
    has_e5: NDArray[np.bool_]


def pack(use: NDArray[np.floating] | None, e5: NDArray[np.floating] | None) -> bytes:
    """The vectors of one article for storage: float16, little-endian, that of USE first.

    The length tells which there are: 1,792 bytes both, 1,024 USE, 768 E5, 0 none. Raises
    ValueError for a vector of another size, and for one that float16 cannot hold.
    """
    return _packed(use, USE_DIMENSIONS) + _packed(e5, E5_DIMENSIONS)


def unpack(rows: Sequence[bytes]) -> ArticleVectors:
    """Read what `pack` made, for n articles. What is damaged (another length, or a number that is
    none) counts as no vector at all: the article has no relatives by meaning, the others have."""
    found = ArticleVectors(
        np.zeros((len(rows), USE_DIMENSIONS), dtype=np.float16),
        np.zeros((len(rows), E5_DIMENSIONS), dtype=np.float16),
        np.zeros(len(rows), dtype=np.bool_),
        np.zeros(len(rows), dtype=np.bool_),
    )
    lengths = np.array([len(row) for row in rows], dtype=np.int64)
    for size, holds_use, holds_e5 in _SIZES:
        places, numbers = _sound(rows, np.flatnonzero(lengths == size))
        if holds_use:
            found.use[places] = numbers[:, :USE_DIMENSIONS]
            found.has_use[places] = True
        if holds_e5:
            found.e5[places] = numbers[:, -E5_DIMENSIONS:]
            found.has_e5[places] = True
    return found


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
    if not len(places):
        return places, np.zeros((0, USE_DIMENSIONS), dtype=np.float16)
    flat = np.frombuffer(b"".join(rows[place] for place in places), dtype="<u2")
    bits = flat.astype(np.uint16, copy=False).reshape(len(places), -1)
    is_sound = (bits & _EXPONENT).max(axis=1) < _EXPONENT
    return places[is_sound], bits[is_sound].view(np.float16)
