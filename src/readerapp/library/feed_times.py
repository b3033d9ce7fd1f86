"""Times of checks: when each feed is asked next, and why; and what its properties show. Light to
import: the window asks often.

Pure but for `due_feeds`, `next_checks` and `properties`, which read the library. A time is never
stored as the answer: it follows from what is known of a feed and from the settings of now, so that
a change of the settings takes effect at once.
"""

from datetime import datetime, timedelta
from hashlib import blake2b

from readerapp import before_0_1
from readerapp.domain.feeds import (
    CheckReason,
    Feed,
    FeedProperties,
    FeedState,
    NextCheck,
    Subscriptions,
)
from readerapp.domain.values import dataclass
from readerapp.library import preferences
from readerapp.library.addresses import host_of
from readerapp.library.opening import Library
from readerapp.settings import LEAST_MINUTES, REFRESH_AUTOMATICALLY, REFRESH_MINUTES

MANUAL_FLOOR = timedelta(minutes=9)  # NetNewsWire's: nobody's hurry is worth a ban

MINUTE, HOUR, DAY = 60, 3600, 86_400  # seconds
LEAST = LEAST_MINUTES * MINUTE  # what a reader may ask for
LONGEST = DAY  # no publisher, no size and no back-off makes a feed wait longer

# A quiet feed waits an hour for each day it has not changed. HTTP's own heuristic is a tenth of the
# age (RFC 9111, 4.2.2); less and not for long, because late news is worse than a 304.
_SHARE_OF_AGE = 1 / 24
_LONGEST_QUIET = 4 * HOUR

# What a feed may send a day when its server knows no validators, unpacked: about 1 MB packed. Up
# to 167 kB is asked hourly, 1 MB every six hours.
_BYTES_A_DAY = 4_000_000

_DIGEST = 16  # bytes
_JITTER = 0.1  # of the interval, so that feeds added together drift apart
_BUSY = (429, 503)


@dataclass(frozen=True)
class DueFeeds:
    """How many feeds may be asked now; `new` of them were never asked."""

    count: int
    new: int


def next_check(
    feed: Feed, state: FeedState, minutes: int, now: datetime, held_until: datetime | None = None
) -> NextCheck:
    """Return when a feed is asked next, and why.

    `minutes`: what the reader set for all feeds, 0 for as often as each changes. `held_until`:
    until when its host is left alone.
    """
    planned = _planned(feed, state, minutes, now)
    if held_until is None or planned.reason is CheckReason.STOPPED:
        return planned
    if planned.at is None or planned.at < held_until:
        return NextCheck(held_until, CheckReason.SERVER)
    return planned


def interval(feed: Feed, state: FeedState, minutes: int) -> tuple[int, CheckReason]:
    """Return the seconds between two checks that go well, and what decides on them.

    A reader who names an interval gets it: only what a server refuses (Retry-After, 429, failures)
    counts for more. Otherwise the longest of the wishes counts, and never less than an hour.
    """
    chosen = feed.settings.interval_minutes or minutes
    if chosen:
        return max(chosen * MINUTE, LEAST), CheckReason.READER
    wishes = (
        (HOUR, CheckReason.HOURLY),
        (_quiet_seconds(state), CheckReason.SELDOM),
        (_size_seconds(state), CheckReason.LARGE),
        (min(state.publisher_interval, LONGEST), CheckReason.PUBLISHER),
    )
    return max(wishes, key=lambda wish: wish[0])


def document_hash(body: bytes) -> bytes:
    """Return what tells whether a document is the one of last time: its length and digest."""
    return min(len(body), 2**32 - 1).to_bytes(4) + blake2b(body, digest_size=_DIGEST).digest()


def is_same_document(state: FeedState, body: bytes) -> bool:
    """Return whether a document is the one of last time."""
    now = document_hash(body)
    return now == state.body_hash or before_0_1.is_hash_without_length(state.body_hash, now)


def jittered(feed: Feed, seconds: int) -> timedelta:
    """Spread by what the feed is called: no random numbers, and no two feeds alike."""
    part = int.from_bytes(blake2b(feed.key.encode(), digest_size=2).digest()) / 65_536
    return timedelta(seconds=int(seconds * (1 + _JITTER * part)))


def next_checks(library: Library, found: Subscriptions) -> dict[int, NextCheck]:
    """Return when each of these feeds is asked next by the settings of now, by feed id."""
    now = library.clock.now()
    settings = preferences.settings(library)
    with library.store.read() as reader:
        holds = reader.feeds.holds(now)
        elsewhere = reader.feeds.read_elsewhere()
    is_automatic, minutes = settings.get(REFRESH_AUTOMATICALLY), settings.get(REFRESH_MINUTES)

    def check(feed: Feed) -> NextCheck:
        if feed.id in elsewhere:
            return _ELSEWHERE
        if not is_automatic:
            return _BY_HAND
        state = found.states.get(feed.id, FeedState(feed.id))
        return next_check(feed, state, minutes, now, holds.get(host_of(feed.address)))

    return {feed.id: check(feed) for feed in found.feeds}


def due_feeds(library: Library) -> DueFeeds:
    """Return how many feeds the schedule lets be asked now."""
    now = library.clock.now()
    with library.store.read() as reader:
        found = reader.feeds.subscriptions()
    due = [check for check in next_checks(library, found).values() if check.is_due(now)]
    return DueFeeds(len(due), sum(check.reason is CheckReason.NEVER for check in due))


def may_be_asked_by_hand(state: FeedState, now: datetime) -> bool:
    """Return whether a reader who asks for news may have this feed asked again already."""
    if state.checked_at is None or _is_from_future(state, now):
        return True
    return state.reason is not None or now - state.checked_at >= MANUAL_FLOOR


def after_skipped(state: FeedState, at: datetime) -> datetime:
    """Return the first full hour from `at` on that is not skipped; `at` when all of them are."""
    for hours in range(7 * 24):
        later = at if not hours else at.replace(minute=0) + timedelta(hours=hours)
        if not _is_skipped(state, later):
            return later
    return at


_BY_HAND = NextCheck(None, CheckReason.BY_HAND)
_ELSEWHERE = NextCheck(None, CheckReason.ACCOUNT)


def _planned(feed: Feed, state: FeedState, minutes: int, now: datetime) -> NextCheck:
    if state.is_stopped:
        return NextCheck(None, CheckReason.STOPPED)
    if state.checked_at is None or _is_from_future(state, now):
        return NextCheck(None, CheckReason.NEVER)
    seconds, reason = interval(feed, state, minutes)
    if state.reason is not None and state.next_check_at is not None:
        refused = state.status in _BUSY
        check = NextCheck(
            state.next_check_at, CheckReason.SERVER if refused else CheckReason.FAILED
        )
    else:
        check = NextCheck(state.checked_at + jittered(feed, seconds), reason, seconds)
    return check if reason is CheckReason.READER else _not_skipped(state, check, now)


def _not_skipped(state: FeedState, check: NextCheck, now: datetime) -> NextCheck:
    """Move a check that would fall into hours the feed names, or that was missed until these."""
    if check.at is None or not (state.skip_hours or state.skip_days):
        return check
    planned = max(check.at, now)
    later = after_skipped(state, planned)
    return check if later == planned else NextCheck(later, CheckReason.SKIPPED)


def _quiet_seconds(state: FeedState) -> int:
    """Seconds that a feed waits for not having changed for long."""
    if state.changed_at is None or state.checked_at is None:
        return 0
    age = (state.checked_at - state.changed_at).total_seconds()
    return min(int(max(age, 0) * _SHARE_OF_AGE), _LONGEST_QUIET)


def _size_seconds(state: FeedState) -> int:
    """Seconds that a feed waits for its size, when each check costs the server all of it."""
    if state.etag or state.last_modified:
        return 0
    size = int.from_bytes(state.body_hash[:-_DIGEST])
    return min(DAY * size // _BYTES_A_DAY, LONGEST)


def _is_skipped(state: FeedState, at: datetime) -> bool:
    return at.hour in state.skip_hours or at.weekday() in state.skip_days


def _is_from_future(state: FeedState, now: datetime) -> bool:
    """The clock was set back: what was planned by the old one must not silence a feed for years."""
    return state.checked_at is not None and state.checked_at > now + timedelta(hours=1)


def properties(library: Library, feed_id: int) -> FeedProperties | None:
    """Return what the properties of a feed show, None when it is not subscribed to."""
    with library.store.read() as reader:
        feed = reader.feeds.feed(feed_id)
        if feed is None:
            return None
        total, unread = reader.feeds.counts(feed_id)
        state = reader.feeds.state(feed_id) or FeedState(feed_id)
        pace = reader.feeds.pace(feed_id, library.clock.now())
        size = reader.feeds.size(feed_id)
    (check,) = next_checks(library, Subscriptions((), (feed,), {feed_id: state})).values()
    return FeedProperties(feed, state, total, unread, pace, size, check)
