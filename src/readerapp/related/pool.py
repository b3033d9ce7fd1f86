"""Articles among which relatives are sought, and the search by meaning alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from readerapp.related.centring import language_means, subtract_means

_ROWS = 8192  # of the pool at a time: 16 MB as float32 at 512 dimensions
_QUERIES = 256  # at a time: the scores of a block stay under 8 MB


@dataclass(frozen=True)
class Pool:
    """Rows of the vector table. `vectors` [n, d] as the model made them, float16 or float32."""

    ids: Sequence[int]
    languages: Sequence[str]
    published: Sequence[datetime | None]
    vectors: NDArray[np.floating]

    def centred(self) -> NDArray[np.float16]:
        """All vectors without their language's mean, unit length: float16 [n, d].

        Made in blocks, so that 100,000 articles take 100 MB and not 400.
        """
        means = language_means(self.vectors, self.languages)
        centred = np.empty(self.vectors.shape, dtype=np.float16)
        for start in range(0, len(self.ids), _ROWS):
            rows = slice(start, start + _ROWS)
            centred[rows] = subtract_means(self.vectors[rows], self.languages[rows], means)
        return centred


def pack_vector(vector: NDArray[np.floating]) -> bytes:
    """A vector for storage: little-endian float16, two bytes a dimension."""
    return vector.astype("<f2").tobytes()


def unpack_vectors(rows: Sequence[bytes], dimensions: int) -> NDArray[np.float16]:
    """Stored vectors as float16 [n, dimensions]. Raises ValueError for a row of another size."""
    if any(len(row) != 2 * dimensions for row in rows):
        raise ValueError(f"a stored vector does not have {dimensions} dimensions")
    flat = np.frombuffer(b"".join(rows), dtype="<f2")
    return flat.reshape(len(rows), dimensions).astype(np.float16)


def nearest(
    centred: NDArray[np.floating], queries: Sequence[int], count: int
) -> list[tuple[NDArray[np.intp], NDArray[np.float32]]]:
    """For each query (a row number): the `count` nearest other rows and their cosines, best first.

    Brute force in blocks: memory is bounded by the block sizes, whatever the pool.
    """
    found: list[tuple[NDArray[np.intp], NDArray[np.float32]]] = []
    for start in range(0, len(queries), _QUERIES):
        found.extend(
            _nearest_of_block(centred, np.asarray(queries[start : start + _QUERIES]), count)
        )
    return found


def _nearest_of_block(
    centred: NDArray[np.floating], queries: NDArray[np.intp], count: int
) -> list[tuple[NDArray[np.intp], NDArray[np.float32]]]:
    wanted = centred[queries].astype(np.float32)
    best_rows = np.zeros((len(queries), 0), dtype=np.intp)
    best = np.zeros((len(queries), 0), dtype=np.float32)
    for start in range(0, len(centred), _ROWS):
        block = np.asarray(centred[start : start + _ROWS], dtype=np.float32)
        scores = wanted @ block.T
        rows = np.arange(start, start + len(block), dtype=np.intp)
        scores[queries[:, None] == rows[None, :]] = -np.inf
        best, best_rows = _best_of(
            np.hstack((best, scores)),
            np.hstack((best_rows, np.broadcast_to(rows, scores.shape))),
            count,
        )
    return [_without_self(*pair) for pair in zip(best_rows, best, strict=True)]


def _best_of(
    scores: NDArray[np.float32], rows: NDArray[np.intp], count: int
) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    if scores.shape[1] > count:
        kept = np.argpartition(-scores, count - 1, axis=1)[:, :count]
        scores, rows = np.take_along_axis(scores, kept, 1), np.take_along_axis(rows, kept, 1)
    order = np.argsort(-scores, axis=1, kind="stable")
    return np.take_along_axis(scores, order, 1), np.take_along_axis(rows, order, 1)


def _without_self(
    rows: NDArray[np.intp], scores: NDArray[np.float32]
) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    others = np.isfinite(scores)
    return rows[others], scores[others]
