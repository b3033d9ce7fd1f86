"""The reader's marks: read, starred, removed. Each returns what changed and the way back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from readerapp.domain.articles import ArticleQuery, Changes, Marked
from readerapp.domain.bin import RemovalReason
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library.batching import MARKED, HalfwayError, in_batches, put, restore
from readerapp.library.opening import Library
from readerapp.library.searching import ids_of
from readerapp.storage import Writer


@dataclass(frozen=True)
class Taken:
    """How many feeds and articles an undo puts into the bin."""

    feeds: int = 0
    articles: int = 0

    def __bool__(self) -> bool:
        return bool(self.feeds or self.articles)


@dataclass(frozen=True)
class ActionResult:
    """Result of an action: what changed, and how to undo it (None: nothing to undo).

    `failure`: why it ended halfway; what it had changed by then can be taken back all the same.
    `redo`: how to do it once more after it was undone, where doing it anew would not be the same;
    the undo of that is its own. `taken` counts what an undo of the moment would put into the bin.
    """

    changes: Changes
    undo: Callable[[], Changes] | None = None
    failure: ReaderError | None = None
    redo: "Callable[[], ActionResult] | None" = None
    taken: Callable[[], Taken] = Taken


def mark_read(library: Library, ids: Sequence[int], *, read: bool) -> ActionResult:
    """Mark articles read or unread; articles that already are so are left alone."""
    now = library.clock.now()
    return _mark(
        library,
        Marked(tuple(ids), read=read),
        lambda marker, batch: marker.statuses.mark_read(batch, read, now),
        lambda marked: mark_read(library, marked, read=not read),
    )


def mark_starred(library: Library, ids: Sequence[int], *, starred: bool) -> ActionResult:
    """Star articles or take their star away."""
    now = library.clock.now()
    return _mark(
        library,
        Marked(tuple(ids), starred=starred),
        lambda marker, batch: marker.statuses.mark_starred(batch, starred, now),
        lambda marked: mark_starred(library, marked, starred=not starred),
    )


def mark_all_read(library: Library, query: ArticleQuery) -> ActionResult:
    """Mark everything a list shows as read; of a story each report that fits the query."""
    return mark_read(library, list(ids_of(library, replace(query, by_story=False))), read=True)


def mark_older_read(library: Library, query: ArticleQuery, age: timedelta) -> ActionResult:
    """Mark what a list shows as read as far as it is older than that, by the date lists go by."""
    limit = int((library.clock.now() - age).timestamp())
    unread = ids_of(library, replace(query, by_story=False, unread_only=True))
    with library.store.read() as reader:
        older = reader.articles.before(unread, limit)
    return mark_read(library, list(older), read=True)


def remove(library: Library, ids: Sequence[int]) -> ActionResult:
    """Move articles into the bin; their status stays, and undo brings all of them back."""
    if not ids:
        return ActionResult(Changes())
    with library.store.write() as marker:
        removal = marker.bin.begin(RemovalReason.REMOVED, library.clock.now())
    gone = put(library, ids, removal)

    def undo() -> Changes:
        return Changes(added=restore(library, gone))

    return ActionResult(Changes(removed=gone), undo if gone else None)


def restore_again(library: Library, ids: Sequence[int]) -> ActionResult:
    """Bring articles back from the bin; undo puts them there again."""
    back = restore(library, ids)
    return brought(library, Changes(added=back), back)


def brought(library: Library, changes: Changes, new: Sequence[int]) -> ActionResult:
    """Return what brought new articles as an action: undo puts them into the bin, the rest stays;
    redo brings back what the undo put there."""
    gone: list[tuple[int, ...]] = []

    def undo() -> Changes:
        done = remove(library, new).changes
        gone.append(done.removed)
        return done

    return ActionResult(
        changes,
        undo if new else None,
        redo=lambda: restore_again(library, gone[-1]),
        taken=lambda: Taken(articles=len(here(library, new))),
    )


def here(library: Library, ids: Sequence[int]) -> list[int]:
    """Return those of some articles that are not in the bin."""
    with library.store.read() as reader:
        gone = set(reader.bin.ids(ids))
    return [each for each in ids if each not in gone]


def _mark(
    library: Library,
    wanted: Marked,
    mark: Callable[[Writer, Sequence[int]], tuple[int, ...]],
    back: Callable[[Sequence[int]], ActionResult],
) -> ActionResult:
    """Set the marks `wanted`: few articles in one transaction, many a bounded number to each.

    `mark` returns those that were not so before; `back` undoes the marks of these.
    """

    def write(batch: Sequence[int]) -> tuple[int, ...]:
        with library.store.write() as marker:
            return mark(marker, batch)

    def changes(ids: tuple[int, ...]) -> Changes:
        return Changes(marked=replace(wanted, ids=ids)) if ids else Changes()

    ids = sorted(wanted.ids)  # in the order of the file: pages are written once
    failure: ReaderError | None = None
    if len(ids) <= MARKED:
        done = changes(write(ids) if ids else ())
    else:
        try:
            done = changes(in_batches(ids, MARKED, write, changes))
        except HalfwayError as error:
            done, failure = error.changes, error

    def undo() -> Changes:
        undone = back(done.marked.ids)
        if undone.failure:
            raise undone.failure
        return undone.changes

    return ActionResult(done, undo if done else None, failure)
