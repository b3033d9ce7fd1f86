"""The reader's marks: read, starred, removed. Each returns what changed and the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from readerapp.domain.articles import ArticleQuery, Changes
from readerapp.domain.bin import Why
from readerapp.library.bin_moves import BATCH, put, restore
from readerapp.library.opening import Library
from readerapp.library.searching import ids_of


@dataclass(frozen=True)
class Done:
    """What an action changed, and the way back in one transaction (None: nothing to take back)."""

    changes: Changes
    undo: Callable[[], Changes] | None = None


def mark_read(library: Library, ids: Sequence[int], *, read: bool) -> Done:
    """Mark articles read or unread; articles that already are so are left alone."""
    with library.store.mark() as marker:
        changed = marker.statuses.mark_read(ids, read, library.clock.now())

    def undo() -> Changes:
        return mark_read(library, changed, read=not read).changes

    return _done(changed, undo)


def mark_starred(library: Library, ids: Sequence[int], *, starred: bool) -> Done:
    """Star articles or take their star away."""
    with library.store.mark() as marker:
        changed = marker.statuses.mark_starred(ids, starred, library.clock.now())

    def undo() -> Changes:
        return mark_starred(library, changed, starred=not starred).changes

    return _done(changed, undo)


def mark_all_read(library: Library, query: ArticleQuery) -> Done:
    """Mark everything a list shows as read; of a story each report that fits the query."""
    return mark_read(library, list(ids_of(library, replace(query, by_story=False))), read=True)


def remove(library: Library, ids: Sequence[int]) -> Done:
    """Move articles into the bin; their status stays, and undo brings all of them back."""
    with library.store.mark() as marker:
        removal = marker.bin.begin(Why.REMOVED, library.clock.now())
        first = marker.bin.put(ids[:BATCH], removal)
    gone = first + put(library, ids[BATCH:], removal)

    def undo() -> Changes:
        return Changes(added=restore(library, gone))

    return Done(Changes(removed=gone), undo if gone else None)


def _done(changed: Sequence[int], undo: Callable[[], Changes]) -> Done:
    return Done(Changes(changed=tuple(changed)), undo if changed else None)
