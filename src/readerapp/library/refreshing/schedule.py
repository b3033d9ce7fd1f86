"""Schedule of feeds: what is kept of an answer. Pure: states in, states out.

When a feed is asked next follows from its state (`library.feed_times`). The rules are those of
polite fetching: RFC 9110 (Retry-After), RSS 2.0 (ttl, skipHours, skipDays), validators byte for
byte (https://rachelbythebay.com/w/feed/).
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from readerapp.domain.errors import FetchError, ReaderError, Reason
from readerapp.domain.feeds import Feed, FeedDraft, FeedState
from readerapp.library.feed_times import (
    DAY,
    LONGEST,
    document_hash,
    interval,
    jittered,
    next_check,
)
from readerapp.network import FetchedResponse, Validators, freshness_seconds

VALIDATORS_KEPT = timedelta(days=8)  # some servers answer 304 for ever: NetNewsWire drops them too
HOLD = 600  # seconds a host that answers 429 or 503 is left alone when it names no time
SIGHTINGS = 2  # of a permanent redirection before it is believed
_BUSY = (429, 503)
_REFUSED = (401, 403, 404)  # nothing a server gets over within hours


def validators(state: FeedState, now: datetime) -> Validators | None:
    """Return what to send along, None when there is nothing or it has grown too old."""
    if state.validated_at is None or now - state.validated_at > VALIDATORS_KEPT:
        return None
    if not (state.etag or state.last_modified):
        return None
    return Validators(state.etag, state.last_modified)


def after_unchanged(
    feed: Feed, state: FeedState, answer: FetchedResponse, now: datetime, minutes: int
) -> FeedState:
    """Return the state after a 304, or a body that is the one of last time."""
    state = _with_validators(state, answer, now) if answer.status != 304 else state
    return _checked(feed, _with_freshness(state, answer, now), now, minutes)


def after_reading(
    feed: Feed,
    state: FeedState,
    answer: FetchedResponse,
    draft: FeedDraft,
    news: Iterable[datetime | None],
    now: datetime,
    minutes: int,
) -> FeedState:
    """Return the state after a document that was read.

    `news` are the dates of the entries it brought or changed, None for one without: other bytes
    alone, such as the time of the answer, are no change.
    One that was cut short is asked for again whole: neither its validators nor its hash are kept.
    """
    if draft.is_cut_short:
        kept = replace(state, etag="", last_modified="", validated_at=None, body_hash=b"")
    else:
        kept = _with_validators(state, answer, now)
    asked = max(draft.ttl_seconds, freshness_seconds(answer.headers, now))
    kept = replace(
        kept,
        changed_at=_changed_at(state, list(news), now),
        publisher_interval=min(asked, LONGEST),
        skip_hours=draft.skip_hours,
        skip_days=draft.skip_days,
        is_stopped=draft.is_expired,
    )
    return _checked(feed, kept, now, minutes)


def after_failure(
    feed: Feed, state: FeedState, error: ReaderError, now: datetime, minutes: int
) -> FeedState:
    """Return the state after a failure: it waits longer each time, up to a day."""
    status = error.status if isinstance(error, FetchError) else 0
    failures = state.failures + 1
    gone = status == 410
    usual, _reason = interval(feed, state, minutes)
    wait = max(usual, min(LONGEST, usual * 2 ** min(failures - 1, 10)))
    if status in _REFUSED:
        wait = max(usual, DAY)
    if isinstance(error, FetchError) and error.retry_after:
        wait = max(int(error.retry_after), HOLD)
    return replace(
        state,
        checked_at=now,
        next_check_at=now + jittered(feed, wait),
        failures=failures,
        failing_since=state.failing_since or now,
        reason=Reason.GONE if gone else error.reason,
        status=status,
        detail=error.detail[:500],
        is_stopped=gone,
    )


def hold_seconds(error: ReaderError, failures: int) -> int:
    """Return how long all feeds of the host are left alone, 0 for not at all."""
    if not isinstance(error, FetchError):
        return 0
    if error.status not in _BUSY and not error.retry_after:
        return 0
    return int(error.retry_after or min(DAY, HOLD * 2 ** min(failures, 8)))


def after_redirection(state: FeedState, moved_to: str) -> FeedState:
    """Count permanent redirections to one and the same address; anything else starts anew."""
    if not moved_to:
        return replace(state, moved_to="", moved_sightings=0)
    sightings = state.moved_sightings + 1 if moved_to == state.moved_to else 1
    return replace(state, moved_to=moved_to, moved_sightings=sightings)


def _changed_at(state: FeedState, news: list[datetime | None], now: datetime) -> datetime | None:
    """A feed that is read for the first time changed when its newest entry was published."""
    if not news:
        return state.changed_at or now
    dates = [each for each in news if each is not None and each <= now]
    return max(dates) if dates and state.changed_at is None else now


def _checked(feed: Feed, state: FeedState, now: datetime, minutes: int) -> FeedState:
    went_well = state.went_well(now)
    return replace(went_well, next_check_at=next_check(feed, went_well, minutes, now).at)


def _with_freshness(state: FeedState, answer: FetchedResponse, now: datetime) -> FeedState:
    asked = max(state.publisher_interval, freshness_seconds(answer.headers, now))
    return replace(state, publisher_interval=min(asked, LONGEST))


def _with_validators(state: FeedState, answer: FetchedResponse, now: datetime) -> FeedState:
    return replace(
        state,
        etag=answer.headers.get("etag", ""),
        last_modified=answer.headers.get("last-modified", ""),
        validated_at=now,
        body_hash=document_hash(answer.body),
    )
