"""Keeps stories in step with the links between articles: resumable at any point, like relating."""

from collections.abc import Callable

from readerapp.library.opening import Library
from readerapp.library.thinking import groups

BATCH = 50  # articles whose links have changed; their stories come along
SECONDS = 120.0


def regroup(library: Library, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Put every article whose links have changed into its story; return how many moved.

    Only these stories and the ones next to them are looked at. Raises WorkError when the workers
    are stopped or cannot run; what was not done then waits for the next call.
    """
    moved = 0
    while not cancelled():
        with library.store.read() as reader:
            seeds = reader.stories.pending(BATCH)
            links = reader.stories.links(seeds)
        if not seeds:
            break
        found = library.thinkers.run(groups, links, name="stories", seconds=SECONDS)
        with library.store.mark() as marker:
            # What the reader decided meanwhile must not be overwritten: then once more.
            if marker.stories.reader.links(seeds) == links:
                moved += len(marker.stories.regroup(found, seeds))
    return moved
