"""Batched writes: work on many articles, a bounded number to a transaction."""

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from readerapp.domain.articles import Changes
from readerapp.domain.errors import StorageError
from readerapp.library.opening import Library
from readerapp.storage import Removal

Work = TypeVar("Work")

BATCH = 500  # articles moved: a tenth of a second of an idle processor, some megabytes of memory
MARKED = 2_000  # articles marked: the same
GROWTH = 4
_QUICK, _SLOW = 0.12, 0.35  # seconds of a transaction, for which others wait
# SQLite of another process looks for its chance every 1 to 100 ms:
# https://www.sqlite.org/c3ref/busy_timeout.html
_PAUSE = 0.005  # seconds


class HalfwayError(StorageError):
    """Failure of a batch after others were written. `changes` is what they did."""

    def __init__(self, changes: Changes, error: StorageError) -> None:
        super().__init__(error.reason, error.name, error.detail)
        self.changes = changes


def put(
    library: Library, ids: Sequence[int], removal: Removal, *, for_good: bool = True
) -> tuple[int, ...]:
    """Put articles into the bin; return those that were in the library."""

    def move(batch: Sequence[int]) -> Sequence[int]:
        with library.store.write() as marker:
            return marker.bin.put(batch, removal, for_good=for_good)

    return in_batches(ids, BATCH, move, lambda gone: Changes(removed=gone))


def restore(library: Library, ids: Sequence[int]) -> tuple[int, ...]:
    """Restore articles from the bin; return those that were restored."""

    def move(batch: Sequence[int]) -> Sequence[int]:
        with library.store.write() as marker:
            return marker.bin.restore(batch)

    return in_batches(ids, BATCH, move, lambda back: Changes(added=back))


def in_batches(
    ids: Sequence[int],
    size: int,
    do: Callable[[Sequence[int]], Sequence[int]],
    told: Callable[[tuple[int, ...]], Changes],
) -> tuple[int, ...]:
    """Call `do` with `size` ids at a time, or up to GROWTH times as many where that is quick;
    return what it returned, together.

    Raises StorageError when nothing was done, HalfwayError when something was; `told` says how
    that is to be told.
    """
    done: list[int] = []
    start, now, most = 0, size, size * GROWTH
    while start < len(ids):
        if start:
            _pause()
        began = time.monotonic()
        try:
            done += do(ids[start : start + now])
        except StorageError as error:
            if done:
                raise HalfwayError(told(tuple(done)), error) from error
            raise
        start += now
        now = min(most, _paced(now, time.monotonic() - began))
    return tuple(done)


def _paced(size: int, seconds: float) -> int:
    """Large batches cost less altogether: each writes pages that the next one writes again."""
    if seconds < _QUICK:
        return size * 2
    return max(1, size // 2) if seconds > _SLOW else size


def batches(work: Sequence[Work], size: int = BATCH) -> Iterator[Sequence[Work]]:
    """Cut work, ids say, into parts of one transaction each."""
    for start in range(0, len(work), size):
        if start:
            _pause()
        yield work[start : start + size]


def _pause() -> None:
    time.sleep(_PAUSE)
