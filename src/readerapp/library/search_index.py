"""Putting the search index in order, a few articles at a time; the articles stay as they are.

It is out of step after a crash in the middle of an earlier mending, or when something else wrote
to the file. Each step is a transaction of its own: one that is not finished goes on where it was.
"""

from array import array
from collections.abc import Callable, Sequence

from readerapp.library.opening import Library

STEP = 500  # articles a transaction: about 0.2 s, so that marks never wait long


def unindexed(library: Library) -> "array[int]":
    """Return the articles to be given to `index_articles`, newest first; none when all is well.

    When all is well that takes 10 ms for a million articles. An index that cannot be read, or holds
    what is gone, is emptied first.
    """
    with library.store.read() as reader:
        if reader.health.index_is_whole():
            return array("q")
        must_go = not reader.health.index_answers() or reader.health.has_left_over()
    with library.store.mark() as marker:
        if must_go:
            marker.index.clear()
        marker.index.count_anew()
    with library.store.read() as reader:
        return reader.health.unindexed()


def index_articles(library: Library, ids: Sequence[int]) -> int:
    """Put articles into the index that are not in it; return how many that were."""
    with library.store.mark() as marker:
        return marker.index.add(ids)


def rebuild_search_index(
    library: Library,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Make the index anew from the articles; return how many it got.

    What a cancellation or a crash leaves out is put in at the next start. Until then searches miss
    articles.
    """
    with library.store.mark() as marker:
        marker.index.clear()
        marker.index.count_anew()
    with library.store.read() as reader:
        waiting = reader.health.unindexed()
    done = 0
    for start in range(0, len(waiting), STEP):
        if cancelled():
            break
        done += index_articles(library, waiting[start : start + STEP])
        progress(min(start + STEP, len(waiting)), len(waiting))
    return done
