"""Due times of feeds: which may be refreshed now. Light to import: the window asks every minute."""

from datetime import datetime, timedelta

from readerapp.domain.feeds import FeedState
from readerapp.library.addresses import host_of
from readerapp.library.opening import Library

MANUAL_FLOOR = timedelta(minutes=9)  # NetNewsWire's: nobody's hurry is worth a ban


def due_feeds(library: Library) -> int:
    """Return how many feeds the schedule lets be asked now."""
    now = library.clock.now()
    with library.store.read() as reader:
        subscriptions = reader.feeds.subscriptions()
        holds = reader.feeds.holds(now)
    return sum(
        is_due(subscriptions.states.get(feed.id, FeedState(feed.id)), now)
        for feed in subscriptions.feeds
        if host_of(feed.address) not in holds
    )


def is_due(state: FeedState, now: datetime) -> bool:
    """Return whether the schedule lets the feed be asked now."""
    if state.is_stopped or after_skipped(state, now) > now:
        return False
    return state.next_check_at is None or state.next_check_at <= now or _is_from_future(state, now)


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


def _is_skipped(state: FeedState, at: datetime) -> bool:
    return at.hour in state.skip_hours or at.weekday() in state.skip_days


def _is_from_future(state: FeedState, now: datetime) -> bool:
    """The clock was set back: what was planned by the old one must not silence a feed for years."""
    return state.checked_at is not None and state.checked_at > now + timedelta(hours=1)
