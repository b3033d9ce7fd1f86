"""The reader's marks: read, starred, removed. Each returns what changed and the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from readerapp.domain.articles import ArticleQuery, Changes
from readerapp.domain.bin import Why
from readerapp.domain.errors import ReaderError
from readerapp.library.bin_moves import MARKED, HalfwayError, in_batches, put, restore
from readerapp.library.opening import Library
from readerapp.library.searching import ids_of
from readerapp.storage import Writer


@dataclass(frozen=True)
class Done:
    """What an action changed, and the way back (None: nothing to take back).

    `failure`: why it ended halfway; what it had changed by then can be taken back all the same.
    """

    changes: Changes
    undo: Callable[[], Changes] | None = None
    failure: ReaderError | None = None


def mark_read(library: Library, ids: Sequence[int], *, read: bool) -> Done:
    """Mark articles read or unread; articles that already are so are left alone."""
    now = library.clock.now()
    return _mark(
        library,
        ids,
        lambda marker, batch: marker.statuses.mark_read(batch, read, now),
        lambda changed: mark_read(library, changed, read=not read),
    )


def mark_starred(library: Library, ids: Sequence[int], *, starred: bool) -> Done:
    """Star articles or take their star away."""
    now = library.clock.now()
    return _mark(
        library,
        ids,
        lambda marker, batch: marker.statuses.mark_starred(batch, starred, now),
        lambda changed: mark_starred(library, changed, starred=not starred),
    )


def mark_all_read(library: Library, query: ArticleQuery) -> Done:
    """Mark everything a list shows as read; of a story each report that fits the query."""
    return mark_read(library, list(ids_of(library, replace(query, by_story=False))), read=True)


def remove(library: Library, ids: Sequence[int]) -> Done:
    """Move articles into the bin; their status stays, and undo brings all of them back."""
    if not ids:
        return Done(Changes())
    with library.store.mark() as marker:
        removal = marker.bin.begin(Why.REMOVED, library.clock.now())
    gone = put(library, ids, removal)

    def undo() -> Changes:
        return Changes(added=restore(library, gone))

    return Done(Changes(removed=gone), undo if gone else None)


def _mark(
    library: Library,
    ids: Sequence[int],
    mark: Callable[[Writer, Sequence[int]], tuple[int, ...]],
    back: Callable[[Sequence[int]], Done],
) -> Done:
    """Mark some articles to a transaction, in the order of the file: pages are written once."""

    def step(batch: Sequence[int]) -> tuple[int, ...]:
        with library.store.mark() as marker:
            return mark(marker, batch)

    changed, failure = _as_far_as_it_goes(sorted(ids), step)

    def undo() -> Changes:
        done = back(changed)
        if done.failure:
            raise done.failure
        return done.changes

    return Done(Changes(changed=changed), undo if changed else None, failure)


def _as_far_as_it_goes(
    ids: Sequence[int], step: Callable[[Sequence[int]], tuple[int, ...]]
) -> tuple[tuple[int, ...], ReaderError | None]:
    try:
        return in_batches(ids, MARKED, step, lambda done: Changes(changed=done)), None
    except HalfwayError as error:
        return error.changes.changed, error
