"""Retention: the rules for how long articles are kept, previews, and applying them.

A plan is worked out in one snapshot and changes nothing. The rules run once a day and after
refreshes (`apply_due`). A clock that leaps into the year 2099 makes everything old: two readings a
day apart must agree before anything is taken because of its age; whoever was away for months waits
that one day.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import UTC, datetime, timedelta
from itertools import islice

from readerapp.domain.articles import Changes
from readerapp.domain.bin import RemovalReason
from readerapp.domain.retention import (
    FeedShare,
    KeptReason,
    LibraryUse,
    RetentionPreview,
    RetentionRule,
)
from readerapp.domain.values import dataclass
from readerapp.library import bin as bin_
from readerapp.library import preferences
from readerapp.library.batching import batches
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.settings import (
    RETENTION_COUNT,
    RETENTION_DAYS,
    RETENTION_MEGABYTES,
    RETENTION_OWN,
    RETENTION_STARRED,
    RETENTION_UNREAD,
    Settings,
)
from readerapp.storage import ArticleBeyondLimit, Protection, Reader
from readerapp.text.dates import of_epoch

MEGABYTE = 1024 * 1024

_AT_ONCE = 200

_MEASURED = 2_000  # articles whose sizes are read; of more, so many are taken evenly


@dataclass(frozen=True)
class RetentionRules:
    """The overall rule, and those of feeds that have their own; one without limits keeps all."""

    overall: RetentionRule = field(default_factory=RetentionRule)
    own: Mapping[int, RetentionRule] = field(default_factory=dict)

    @property
    def has_limits(self) -> bool:
        """Whether anything is ever removed."""
        return self.overall.has_limits or any(rule.has_limits for rule in self.own.values())

    def of(self, feed_id: int) -> RetentionRule:
        """Return the rule that a feed follows."""
        return self.own.get(feed_id, self.overall)

    def protection(self, rule: RetentionRule) -> Protection:
        """Return what a rule leaves alone."""
        keeping = tuple(feed for feed, own in self.own.items() if not own.has_limits)
        return Protection(rule.takes_unread, rule.takes_starred, keeping)


@dataclass(frozen=True)
class RetentionShare:
    """Share that goes for one reason. `ids`: when each came here, in seconds since 1970."""

    why: RemovalReason
    amount: int
    protection: Protection
    ids: Mapping[int, int]


@dataclass(frozen=True)
class RetentionPlan:
    """Plan: what would go, each article once; how many of each feed (None: of no feed), and how
    many stay beyond the limits."""

    shares: tuple[RetentionShare, ...]
    feeds: Mapping[int | None, int]
    kept: Mapping[KeptReason, int]

    @property
    def received(self) -> dict[int, int]:
        """All that goes, by id: when it came here, in seconds since 1970."""
        return {each: at for share in self.shares for each, at in share.ids.items()}


def plan(
    reader: Reader, wanted: RetentionRules, now: datetime, only_feed: int | None = None
) -> RetentionPlan:
    """Return what goes, in one snapshot."""
    planning = _Planning(reader, wanted, now)
    feeds = [feed.id for feed in reader.feeds.subscriptions().feeds]
    for feed_id in feeds if only_feed is None else [only_feed]:
        planning.add_feed(feed_id)
    if only_feed is None:
        planning.add_own()
        planning.add_size()
    return planning.plan()


class _Planning:
    """Builds a plan; age comes before count, both before size."""

    def __init__(self, reader: Reader, wanted: RetentionRules, now: datetime) -> None:
        self._reader = reader
        self._rules = wanted
        self._now = now
        self._shares: list[RetentionShare] = []
        self._taken: set[int] = set()
        self._kept: dict[int, KeptReason] = {}
        self._feeds: Counter[int | None] = Counter()

    def plan(self) -> RetentionPlan:
        """Return what was gathered."""
        return RetentionPlan(tuple(self._shares), self._feeds, Counter(self._kept.values()))

    def add_feed(self, feed_id: int) -> None:
        """Add to the plan what the rule of a feed removes."""
        rule = self._rules.of(feed_id)
        protection = self._rules.protection(rule)
        if rule.days:
            reached = self._reader.retention.older(feed_id, self._before(rule), protection)
            self._take(RemovalReason.AGE, rule.days, protection, reached)
        if rule.count:
            reached = self._reader.retention.beyond(feed_id, rule.count, protection)
            self._take(RemovalReason.COUNT, rule.count, protection, reached)

    def add_own(self) -> None:
        """Add what came from no feed, by age, when the overall rule says so."""
        rule = self._rules.overall
        protection = self._rules.protection(rule)
        if rule.days and rule.takes_own:
            reached = self._reader.retention.older(None, self._before(rule), protection)
            self._take(RemovalReason.AGE, rule.days, protection, reached)

    def add_size(self) -> None:
        """Add the oldest until the rest fits."""
        rule = self._rules.overall
        if not rule.megabytes:
            return
        excess = self._reader.retention.space().living_bytes - rule.megabytes * MEGABYTE
        excess -= size_of(self._reader, list(self._taken))
        if excess > 0:
            protection = self._rules.protection(rule)
            found = self._until(excess, protection)
            self._take(RemovalReason.SIZE, rule.megabytes, protection, found)

    def _until(self, excess: int, protection: Protection) -> Iterator[ArticleBeyondLimit]:
        """The oldest articles that together take `excess` bytes, with what stays among them."""
        oldest = self._reader.retention.oldest_first(
            self._now, protection, takes_own=self._rules.overall.takes_own
        )
        freed = 0
        while freed < excess and (batch := list(islice(oldest, _AT_ONCE))):
            free = [each.id for each in batch if each.kept is None and each.id not in self._taken]
            sizes = dict(self._reader.retention.sizes(free))
            for reached in batch:
                if freed >= excess:
                    return
                yield reached
                freed += sizes.get(reached.id, 0)

    def _before(self, rule: RetentionRule) -> datetime:
        return self._now - timedelta(days=rule.days)

    def _take(
        self,
        why: RemovalReason,
        amount: int,
        protection: Protection,
        found: Iterable[ArticleBeyondLimit],
    ) -> None:
        ids: dict[int, int] = {}
        for each in found:
            if each.kept is not None:
                self._kept[each.id] = each.kept
            elif each.id not in self._taken:
                ids[each.id] = each.received
                self._feeds[each.feed_id] += 1
        self._taken.update(ids)
        if ids:
            self._shares.append(RetentionShare(why, amount, protection, ids))


def size_of(reader: Reader, ids: Sequence[int]) -> int:
    """Return about how many bytes articles take; of many, some are measured."""
    if not ids:
        return 0
    measured = ids[:: max(1, len(ids) // _MEASURED)]
    total = sum(size for _, size in reader.retention.sizes(measured))
    return total * len(ids) // len(measured)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_TITLES = 8


def rules(library: Library) -> RetentionRules:
    """Return the rules in force."""
    with library.store.read() as reader:
        own = reader.retention.rules()
    return RetentionRules(overall_of(preferences.settings(library)), own)


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
    """Set a feed's own rule, or None to follow the overall one."""
    before = feed_rule(library, feed_id)
    if before == rule:
        return ActionResult(Changes())

    def put(wanted: RetentionRule | None) -> Changes:
        with library.store.write() as marker:
            marker.retention.set(feed_id, wanted)
        return Changes(subscriptions=True)

    return ActionResult(put(rule), lambda: put(before))


def space(library: Library) -> LibraryUse:
    """Return the room the library takes."""
    with library.store.read() as reader:
        return reader.retention.space()


def preview(
    library: Library, wanted: RetentionRules | None = None, only_feed: int | None = None
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
    wanted: RetentionRules | None = None,
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


def _joined(made: RetentionPlan) -> list[RetentionShare]:
    """What goes for the same reason goes at once, of whatever feeds."""
    joined: dict[tuple[RemovalReason, int, Protection], dict[int, int]] = {}
    for share in made.shares:
        key = (share.why, share.amount, share.protection)
        joined.setdefault(key, {}).update(share.ids)
    return [RetentionShare(*key, ids) for key, ids in joined.items()]


def _put(library: Library, share: RetentionShare, cancelled: Callable[[], bool]) -> Iterator[int]:
    with library.store.write() as marker:
        removal = marker.bin.begin(share.why, library.clock.now(), share.amount)
    for batch in batches(list(share.ids)):
        if cancelled():
            return
        with library.store.write() as marker:
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


_BACK = timedelta(hours=2)  # time zones do not count; clocks are corrected by minutes

_AHEAD = timedelta(days=30)  # longer without a look is a leap, or long holidays

AGREEING = timedelta(hours=20)  # so long after a leap the clock is believed again


@dataclass(frozen=True)
class ClockReading:
    """Last reading of the clock, UTC, and since when it is doubted (None: it is not)."""

    last: datetime
    doubted_since: datetime | None = None

    @property
    def is_trusted(self) -> bool:
        """Whether the last look agreed with those before."""
        return self.doubted_since is None


def read_clock(before: ClockReading | None, now: datetime) -> ClockReading:
    """Return how it stands after another look."""
    if before is None:
        return ClockReading(now)
    goes_on = before.last - _BACK <= now <= before.last + _AHEAD
    if not goes_on:
        return ClockReading(now, doubted_since=now)
    if before.doubted_since is None or now - before.doubted_since >= AGREEING:
        return ClockReading(now)
    return ClockReading(now, before.doubted_since)


_KEY = "retention.looks"  # [seconds of the last look, seconds since it is doubted or null]

_WORTH_WRITING = timedelta(hours=1)


@dataclass(frozen=True)
class RetentionOutcome:
    """Outcome of a run: what went into the bin, and how many articles left it for good."""

    changes: Changes
    forgotten: int


def apply_due(library: Library, cancelled: Callable[[], bool] = lambda: False) -> RetentionOutcome:
    """Move what the rules say into the bin and let go of what was in it long enough.

    Nothing is done while the clock cannot be believed. Interrupted, it goes on the next time.
    """
    if not _is_time_trusted(library):
        return RetentionOutcome(Changes(), 0)
    changes = apply(library, cancelled=cancelled)
    return RetentionOutcome(changes, bin_.purge(library, cancelled))


def _is_time_trusted(library: Library) -> bool:
    with library.store.read() as reader:
        before = _read(reader.settings.get(_KEY))
    now = read_clock(before, library.clock.now())
    is_news = before is None or before.doubted_since != now.doubted_since
    if is_news or before is None or abs(now.last - before.last) >= _WORTH_WRITING:
        with library.store.write() as marker:
            marker.settings.set(_KEY, _written(now))
    return now.is_trusted


def _written(looks: ClockReading) -> list[int | None]:
    doubted = looks.doubted_since
    return [int(looks.last.timestamp()), None if doubted is None else int(doubted.timestamp())]


def _read(value: object) -> ClockReading | None:
    """What cannot be read counts as a first look, which takes nothing back that is in the bin."""
    if not isinstance(value, list):
        return None
    try:
        last, doubted = value
    except ValueError:
        return None
    at = of_epoch(last)
    return ClockReading(at, of_epoch(doubted)) if at else None
