"""Saved searches. Each action returns what changed and the way back."""

import time
from collections.abc import Iterable

from readerapp.domain.articles import Changes
from readerapp.domain.searches import Criteria, SavedSearch
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.library.searching import criteria_of, look_up
from readerapp.storage import Reader

COUNTING_SECONDS = 1.0  # for all of them; a search that is not counted by then shows no number

_TOUCHED = Changes(searches=True)


def listed(library: Library) -> tuple[SavedSearch, ...]:
    """Return every saved search, in the reader's order."""
    with library.store.read() as reader:
        return reader.searches.all()


def unread(library: Library, within: float = COUNTING_SECONDS) -> dict[int, int]:
    """Return how many unread articles each finds, by its id; those too slow to count are left
    out."""
    end = time.monotonic() + within
    with library.store.read() as reader:
        look = look_up(library, reader)
        counts: dict[int, int] = {}
        for each in reader.searches.all():
            asked = criteria_of([each.query], look, reader)
            count = _count(reader, asked, end)
            if count is not None:
                counts[each.id] = count
        return counts


def add(
    library: Library, name: str, query: str, position: int | None = None
) -> tuple[int, ActionResult]:
    """Add a saved search at the end, or at a position. Return its id too."""
    with library.store.write() as marker:
        added = marker.searches.add(name, query, position)

    def undo() -> Changes:
        return remove(library, added).changes

    return added, ActionResult(_TOUCHED, undo)


def change(library: Library, search_id: int, name: str, query: str) -> ActionResult:
    """Call a search something, let it search for something."""
    with library.store.write() as marker:
        before = marker.searches.change(search_id, name, query)
    if before is None:
        return ActionResult(Changes())
    return ActionResult(
        _TOUCHED, lambda: change(library, search_id, before.name, before.query).changes
    )


def rename(library: Library, search_id: int, name: str) -> ActionResult:
    """Call a search something else."""
    with library.store.read() as reader:
        known = reader.searches.get(search_id)
    return (
        change(library, search_id, name, known.query) if known and name else ActionResult(Changes())
    )


def remove(library: Library, search_id: int) -> ActionResult:
    """Remove a search; undo restores it to its place."""
    with library.store.write() as marker:
        removed = marker.searches.remove(search_id)
    if removed is None:
        return ActionResult(Changes())
    gone, place = removed

    def undo() -> Changes:
        with library.store.write() as marker:
            marker.searches.add(gone.name, gone.query, place, gone.id)
        return _TOUCHED

    return ActionResult(_TOUCHED, undo)


def move(library: Library, search_id: int, position: int) -> ActionResult:
    """Put a search at a position among the others."""
    with library.store.write() as marker:
        before = marker.searches.place(search_id, position)
    if before is None:
        return ActionResult(Changes())
    return ActionResult(_TOUCHED, lambda: move(library, search_id, before).changes)


def restore(library: Library, searches: Iterable[SavedSearch]) -> ActionResult:
    """Restore searches from an export, at the end; those that are here already are left alone.

    Their ids are not used.
    """
    with library.store.read() as reader:
        here = {(each.name, each.query) for each in reader.searches.all()}
    new = dict.fromkeys((each.name, each.query) for each in searches)
    with library.store.write() as marker:
        ids = [marker.searches.add(*each) for each in new if each not in here]

    def undo() -> Changes:
        with library.store.write() as marker:
            for each in ids:
                marker.searches.remove(each)
        return _TOUCHED

    return ActionResult(_TOUCHED, undo) if ids else ActionResult(Changes())


def _count(reader: Reader, asked: Criteria | None, end: float) -> int | None:
    """Nothing to search for finds nothing."""
    if asked is None:
        return 0
    left = end - time.monotonic()
    return reader.searches.unread(asked.in_one, left) if left > 0 else None
