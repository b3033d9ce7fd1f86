"""The bin as a reader sees it: look into it, take things out of it, empty it."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from readerapp.domain.articles import Changes
from readerapp.domain.bin import BinContent
from readerapp.library import marks, preferences
from readerapp.library.batching import BATCH, restore
from readerapp.library.bin_undo import came_back, put_back
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.library.unsubscribing import Returned, restore_unsubscribed
from readerapp.settings import BIN_DAYS
from readerapp.storage import Held

SHOWN = 2_000  # articles; who looks for one of more types a word of it


def content(library: Library, words: str = "") -> BinContent:
    """Return what is in the bin: the subscriptions and articles whose names have these words."""
    wanted = words.strip()
    with library.store.read() as reader:
        articles, found = reader.bin.articles(wanted, SHOWN)
        feeds = tuple(
            each
            for each in reader.bin.feeds()
            if any(wanted.casefold() in name.casefold() for name in each.names)
        )
        return BinContent(feeds, tuple(articles), found, reader.bin.use())


def keeping(library: Library) -> timedelta:
    """Return how long the bin keeps things."""
    return timedelta(days=preferences.settings(library).get(BIN_DAYS))


def restore_articles(library: Library, ids: Sequence[int]) -> ActionResult:
    """Bring articles back; undo puts them into the bin again."""
    back = restore(library, ids)
    undo = (lambda: marks.remove(library, back).changes) if back else None
    return ActionResult(Changes(added=back), undo)


def restore_feeds(library: Library, removal_id: int) -> ActionResult:
    """Subscribe again to what ended at once, and bring the articles back that went with it; undo
    as `put_back` says."""
    return _restore(library, removal_id)


def restore_everything(library: Library) -> ActionResult:
    """Bring back all there is in the bin; undo puts it there again, as `put_back` says."""
    return _restore(library)


def _restore(library: Library, removal_id: int | None = None) -> ActionResult:
    since = library.clock.now()
    with library.store.read() as reader:
        held = reader.bin.held(removal_id)
    returned = [_with_feeds(library, each) for each in held]
    rest = restore(library, [each for one in held for each in one.ids])
    changes = Changes(
        added=(*(each for one in returned for each in one.changes.added), *rest),
        changed=tuple(each for one in returned for each in one.changes.changed),
        subscriptions=any(one.changes.subscriptions for one in returned),
    )
    added = set(changes.added)
    back = [
        came_back(one, found.feed_ids, added) for one, found in zip(held, returned, strict=True)
    ]
    return ActionResult(changes, (lambda: put_back(library, back, since)) if any(back) else None)


def _with_feeds(library: Library, held: Held) -> Returned:
    return restore_unsubscribed(library, held.removal.id) if held.has_feeds else Returned()


def empty(library: Library, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Delete for good what is in the bin; return how many articles that were. No way back."""
    return _purge(library, None, cancelled)


def purge(library: Library, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Delete for good what has been in the bin for longer than the setting says."""
    before = library.clock.now() - keeping(library)
    with library.store.read() as reader:
        is_due = reader.bin.has_older(before)
    return _purge(library, before, cancelled) if is_due else 0


def _purge(library: Library, before: datetime | None, cancelled: Callable[[], bool]) -> int:
    gone, found = 0, BATCH
    while found == BATCH and not cancelled():
        with library.store.mark() as marker:
            found = marker.bin.purge(before, BATCH)
        gone += found
    return gone
