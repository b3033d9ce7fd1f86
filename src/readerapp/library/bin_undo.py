"""Undo of restoring from the bin: what came back goes into it again, as it lay there."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from readerapp.domain.articles import Changes
from readerapp.library.batching import BATCH, batches
from readerapp.library.opening import Library
from readerapp.storage import Held, Removal

_Put = tuple[Removal, Sequence[int], bool]  # the articles of a removal; whether they go for good


@dataclass(frozen=True)
class Back:
    """What came back of one removal, `feed_ids` among it. `for_good`: no feed was to bring these
    articles again."""

    removal: Removal
    feed_ids: tuple[int, ...]
    for_good: tuple[int, ...]
    others: tuple[int, ...]

    def __bool__(self) -> bool:
        return bool(self.feed_ids or self.for_good or self.others)


def came_back(held: Held, feed_ids: tuple[int, ...], added: Collection[int]) -> Back:
    """Return what came back of what the bin held, `added` being all that did."""
    return Back(
        held.removal,
        feed_ids,
        tuple(each for each in held.for_good if each in added),
        tuple(each for each in held.others if each in added),
    )


def put_back(library: Library, found: Sequence[Back], since: datetime) -> Changes:
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
        with library.store.mark() as marker:
            for removal, ids, for_good in step:
                gone += marker.bin.put(ids, removal, for_good=for_good)
    with library.store.mark() as marker:
        for each in reversed(later):
            if each.feed_ids:
                marker.bin.put_feeds(marker.feeds.unsubscribe(each.feed_ids), each.removal)
        return replace(marker.changes(), removed=tuple(gone))


def _later(removal: Removal, away: timedelta) -> Removal:
    return replace(removal, at=removal.at + away)


def _steps(found: Sequence[Back]) -> Iterator[list[_Put]]:
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


def _parts(found: Sequence[Back]) -> Iterator[_Put]:
    for each in found:
        for ids, for_good in ((each.for_good, True), (each.others, False)):
            for batch in batches(ids):
                yield each.removal, batch, for_good
