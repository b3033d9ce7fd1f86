"""The bin: lists it, restores from it (with undo), empties it."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum

from readerapp.domain.articles import Changes
from readerapp.domain.bin import BinContent
from readerapp.domain.values import dataclass
from readerapp.library import marks, preferences
from readerapp.library.batching import BATCH, batches, restore
from readerapp.library.marks import ActionResult, Taken
from readerapp.library.opening import Library
from readerapp.library.unsubscribing import Resubscribed, restore_unsubscribed
from readerapp.settings import BIN_DAYS
from readerapp.storage import Removal, RemovalContent

_Put = tuple[Removal, Sequence[int], bool]  # the articles of a removal; whether they go for good


@dataclass(frozen=True)
class RestoredRemoval:
    """Restored part of one removal, `feed_ids` among it. `for_good`: no feed was to bring these
    articles again."""

    removal: Removal
    feed_ids: tuple[int, ...]
    for_good: tuple[int, ...]
    others: tuple[int, ...]

    def __bool__(self) -> bool:
        return bool(self.feed_ids or self.for_good or self.others)


def restored_removal(
    held: RemovalContent, feed_ids: tuple[int, ...], added: Collection[int]
) -> RestoredRemoval:
    """Return what came back of what the bin held, `added` being all that did."""
    return RestoredRemoval(
        held.removal,
        feed_ids,
        tuple(each for each in held.for_good if each in added),
        tuple(each for each in held.others if each in added),
    )


def put_back(library: Library, found: Sequence[RestoredRemoval], since: datetime) -> Changes:
    """Put articles into the bin again, some at a time, then the subscriptions in one transaction.

    `found`: in the order in which they came back, at `since` (UTC). They lie there under the
    removals they had, for the days that were left to them then. What the feeds brought since stays
    in the library. Interrupted, it can be called once more; each article is in the library or in
    the bin, and what is there can be restored.
    """
    away = max(library.clock.now() - since, timedelta())
    later = [replace(each, removal=_later(each.removal, away)) for each in found]
    gone: list[int] = []
    for step in _steps(later):
        with library.store.write() as marker:
            for removal, ids, for_good in step:
                gone += marker.bin.put(ids, removal, for_good=for_good)
    with library.store.write() as marker:
        for each in reversed(later):
            if each.feed_ids:
                marker.bin.put_feeds(marker.feeds.unsubscribe(each.feed_ids), each.removal)
        return replace(marker.changes(), removed=tuple(gone))


def _later(removal: Removal, away: timedelta) -> Removal:
    return replace(removal, at=removal.at + away)


def _steps(found: Sequence[RestoredRemoval]) -> Iterator[list[_Put]]:
    """One transaction each: removals of one article are many."""
    step: list[_Put] = []
    size = 0
    for removal, ids, for_good in _parts(found):
        if step and size + len(ids) > BATCH:
            yield step
            step, size = [], 0
        step.append((removal, ids, for_good))
        size += len(ids)
    if step:
        yield step


def _parts(found: Sequence[RestoredRemoval]) -> Iterator[_Put]:
    for each in found:
        for ids, for_good in ((each.for_good, True), (each.others, False)):
            for batch in batches(ids):
                yield each.removal, batch, for_good


class Whereabouts(Enum):
    """Where an article is."""

    HERE = "here"  # in the lists
    IN_BIN = "in bin"
    GONE = "gone"


def whereabouts(library: Library, article_id: int) -> Whereabouts:
    """Return where an article is that was known here."""
    with library.store.read() as reader:
        if reader.articles.heads([article_id]):
            return Whereabouts.HERE
        return Whereabouts.IN_BIN if reader.bin.ids([article_id]) else Whereabouts.GONE


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


def retention_period(library: Library) -> timedelta:
    """Return how long the bin keeps things."""
    return timedelta(days=preferences.settings(library).get(BIN_DAYS))


def restore_articles(library: Library, ids: Sequence[int]) -> ActionResult:
    """Restore articles; undo puts them into the bin again."""
    return marks.restore_again(library, ids)


def restore_feeds(library: Library, removal_id: int) -> ActionResult:
    """Subscribe again to what ended at once, and bring the articles back that went with it; undo
    as `put_back` says."""
    return _restore(library, removal_id)


def restore_everything(library: Library) -> ActionResult:
    """Restore everything in the bin; undo puts it there again, as `put_back` says."""
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
        restored_removal(one, found.feed_ids, added)
        for one, found in zip(held, returned, strict=True)
    ]
    if not any(back):
        return ActionResult(changes)
    return ActionResult(
        changes,
        lambda: put_back(library, back, since),
        taken=lambda: Taken(sum(len(one.feed_ids) for one in returned), len(changes.added)),
    )


def _with_feeds(library: Library, held: RemovalContent) -> Resubscribed:
    return restore_unsubscribed(library, held.removal.id) if held.has_feeds else Resubscribed()


def empty(library: Library, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Delete for good what is in the bin; return how many articles that were. No way back."""
    return _purge(library, None, cancelled)


def purge(library: Library, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Delete for good what has been in the bin for longer than the setting says."""
    before = library.clock.now() - retention_period(library)
    with library.store.read() as reader:
        is_due = reader.bin.has_older(before)
    return _purge(library, before, cancelled) if is_due else 0


def _purge(library: Library, before: datetime | None, cancelled: Callable[[], bool]) -> int:
    gone, found = 0, BATCH
    while found == BATCH and not cancelled():
        with library.store.write() as marker:
            found = marker.bin.purge(before, BATCH)
        gone += found
    return gone
