"""Moving articles into the bin and out of it, a bounded number to a transaction.

Whatever ends the program in between, each article is in the library or in the bin.
"""

from collections.abc import Iterator, Sequence

from readerapp.library.opening import Library
from readerapp.storage import Removal

BATCH = 500  # articles: a tenth of a second of an idle processor, some megabytes of memory


def put(
    library: Library, ids: Sequence[int], removal: Removal, *, for_good: bool = True
) -> tuple[int, ...]:
    """Put articles into the bin; return those that were in the library."""
    gone: list[int] = []
    for batch in batches(ids):
        with library.store.mark() as marker:
            gone += marker.bin.put(batch, removal, for_good=for_good)
    return tuple(gone)


def restore(library: Library, ids: Sequence[int]) -> tuple[int, ...]:
    """Take articles from the bin; return those that came back."""
    back: list[int] = []
    for batch in batches(ids):
        with library.store.mark() as marker:
            back += marker.bin.restore(batch)
    return tuple(back)


def batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Cut ids into parts of one transaction each."""
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]
