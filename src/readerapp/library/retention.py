"""Rules about how long articles are kept: what they are, what they would do, doing it."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from readerapp.domain.articles import Changes
from readerapp.domain.bin import Why
from readerapp.domain.retention import FeedShare, KeptReason, RetentionPreview, RetentionRule, Space
from readerapp.library import preferences
from readerapp.library.batching import batches
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.library.retention_plan import RetentionPlan, Rules, Share, plan, size_of
from readerapp.settings import (
    RETENTION_COUNT,
    RETENTION_DAYS,
    RETENTION_MEGABYTES,
    RETENTION_OWN,
    RETENTION_STARRED,
    RETENTION_UNREAD,
    Settings,
)
from readerapp.storage import Protection, Reader

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TITLES = 8


def rules(library: Library) -> Rules:
    """Return the rules in force."""
    with library.store.read() as reader:
        own = reader.retention.rules()
    return Rules(overall_of(preferences.settings(library)), own)


def overall_of(settings: Settings) -> RetentionRule:
    """Return the overall rule as the settings have it."""
    return RetentionRule(
        days=settings.get(RETENTION_DAYS),
        count=settings.get(RETENTION_COUNT),
        megabytes=settings.get(RETENTION_MEGABYTES),
        takes_unread=settings.get(RETENTION_UNREAD),
        takes_starred=settings.get(RETENTION_STARRED),
        takes_own=settings.get(RETENTION_OWN),
    )


def set_overall(settings: Settings, rule: RetentionRule) -> None:
    """Change the overall rule."""
    settings.set(RETENTION_DAYS, rule.days)
    settings.set(RETENTION_COUNT, rule.count)
    settings.set(RETENTION_MEGABYTES, rule.megabytes)
    settings.set(RETENTION_UNREAD, rule.takes_unread)
    settings.set(RETENTION_STARRED, rule.takes_starred)
    settings.set(RETENTION_OWN, rule.takes_own)


def feed_rule(library: Library, feed_id: int) -> RetentionRule | None:
    """Return a feed's own rule, None when it follows the overall one."""
    with library.store.read() as reader:
        return reader.retention.rules().get(feed_id)


def set_feed_rule(library: Library, feed_id: int, rule: RetentionRule | None) -> ActionResult:
    """Give a feed a rule of its own, or let it follow the overall one (None)."""
    before = feed_rule(library, feed_id)
    if before == rule:
        return ActionResult(Changes())

    def put(wanted: RetentionRule | None) -> Changes:
        with library.store.mark() as marker:
            marker.retention.set(feed_id, wanted)
        return Changes(subscriptions=True)

    return ActionResult(put(rule), lambda: put(before))


def space(library: Library) -> Space:
    """Return the room the library takes."""
    with library.store.read() as reader:
        return reader.retention.space()


def preview(
    library: Library, wanted: Rules | None = None, only_feed: int | None = None
) -> RetentionPreview:
    """Return what rules would move into the bin now; `wanted` None: those in force.

    `only_feed`: of this feed alone, without the limit of the whole library's size.
    """
    found = wanted or rules(library)
    with library.store.read() as reader:
        made = plan(reader, found, library.clock.now(), only_feed)
        received = made.received
        newest = sorted(received, key=lambda each: -received[each])[:_TITLES]
        titles = tuple(head.title for head in reader.articles.heads(newest))
        return RetentionPreview(
            count=len(received),
            size_bytes=size_of(reader, list(received)),
            oldest=_moment(min(received.values(), default=None)),
            newest=_moment(max(received.values(), default=None)),
            feeds=_by_feed(reader, made),
            titles=titles,
            kept=tuple((kept, made.kept[kept]) for kept in KeptReason if made.kept.get(kept)),
        )


def apply(
    library: Library,
    wanted: Rules | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Changes:
    """Move what lies beyond the limits into the bin, a bounded number at a time.

    What the reader marks meanwhile is left alone.
    """
    found = wanted or rules(library)
    if not found.has_limits:
        return Changes()
    with library.store.read() as reader:
        made = plan(reader, found, library.clock.now())
    gone = [each for share in _joined(made) for each in _put(library, share, cancelled)]
    return Changes(removed=tuple(gone))


def _joined(made: RetentionPlan) -> list[Share]:
    """What goes for the same reason goes at once, of whatever feeds."""
    joined: dict[tuple[Why, int, Protection], dict[int, int]] = {}
    for share in made.shares:
        key = (share.why, share.amount, share.protection)
        joined.setdefault(key, {}).update(share.ids)
    return [Share(*key, ids) for key, ids in joined.items()]


def _put(library: Library, share: Share, cancelled: Callable[[], bool]) -> Iterator[int]:
    with library.store.mark() as marker:
        removal = marker.bin.begin(share.why, library.clock.now(), share.amount)
    for batch in batches(list(share.ids)):
        if cancelled():
            return
        with library.store.mark() as marker:
            now = marker.retention.reader.among(batch, share.protection)
            gone = marker.bin.put([each.id for each in now if each.kept is None], removal)
        yield from gone


def _by_feed(reader: Reader, made: RetentionPlan) -> tuple[FeedShare, ...]:
    names = {feed.id: feed.shown_name for feed in reader.feeds.subscriptions().feeds}
    counts: Counter[str] = Counter()
    for feed_id, count in made.feeds.items():
        counts[names.get(feed_id or 0, "")] += count
    return tuple(FeedShare(name, count) for name, count in counts.most_common())


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else _EPOCH + timedelta(seconds=seconds)
