"""The sign of every dimension of a vector: 64 bytes that tell which vectors may be near.

The share of signs in which two centred vectors differ grows with the angle between them
(https://doi.org/10.1145/509907.509965). A million of these are compared in 10 ms and take 64 MB,
where the vectors as float16 would take 1 GB; docs/technotes/relating-at-scale.md has the figures.
"""

import numpy as np
from numpy.typing import NDArray

_BLOCK = 32_768  # rows at a time: what is worked on stays in the processor's second cache
_WORD = 64  # bits
NOWHERE = np.uint16(0xFFFF)  # a distance no two codes have

Codes = NDArray[np.uint64]


def binary_codes_of(vectors: NDArray[np.float32]) -> Codes:
    """The codes of centred vectors [n, d], d a multiple of 64: uint64 [n, d / 64]."""
    return np.packbits(vectors > 0, axis=1).view(np.uint64)


class BinaryCodes:
    """Codes in rows that are only added. `capacity` is fixed; memory is taken as rows come."""

    def __init__(self, capacity: int, dimensions: int) -> None:
        # By columns: eight long runs are compared faster than a million short ones.
        self._columns = np.zeros((dimensions // _WORD, capacity), dtype=np.uint64)
        self._size = 0

    def add(self, codes: Codes) -> None:
        """Add rows. Raises ValueError when there is no room for them."""
        if self._size + len(codes) > self._columns.shape[1]:
            raise ValueError("there is no room for these codes")
        self._columns[:, self._size : self._size + len(codes)] = codes.T
        self._size += len(codes)

    def row(self, number: int) -> Codes:
        """One code: uint64 [words]."""
        return self._columns[:, number].copy()

    def distances(self, code: Codes) -> NDArray[np.uint16]:
        """In how many signs each row differs from `code` (one row): uint16 [rows]."""
        found = np.zeros(self._size, dtype=np.uint16)
        width = min(_BLOCK, self._size)
        differing, counts = np.empty(width, np.uint64), np.empty(width, np.uint8)
        for start in range(0, self._size, _BLOCK):
            end = min(start + _BLOCK, self._size)
            some, few = differing[: end - start], counts[: end - start]
            for word, column in zip(code, self._columns, strict=True):
                np.bitwise_xor(column[start:end], word, out=some)
                np.bitwise_count(some, out=few)
                found[start:end] += few
        return found


def closest(distances: NDArray[np.uint16], count: int) -> NDArray[np.intp]:
    """The rows of the `count` least distances, in the order of rows; of equal ones the first rows.

    Rows at NOWHERE are left out.
    """
    seen = np.bincount(distances).cumsum()[:NOWHERE]
    last = int(np.searchsorted(seen, count))  # the distance up to which there are enough
    if last == len(seen):
        return np.flatnonzero(distances != NOWHERE)
    nearer = np.flatnonzero(distances < last)
    edge = np.flatnonzero(distances == last)[: count - len(nearer)]
    return np.sort(np.concatenate((nearer, edge)))
