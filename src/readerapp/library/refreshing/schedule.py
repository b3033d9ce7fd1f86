"""Schedule of feeds: when each may be fetched again. Pure: states in, states out.

The rules are those of polite fetching: https://rachelbythebay.com/w/feed/ (an hour between polls
with validators, a day without), RFC 9110 (Retry-After), RSS 2.0 (ttl, skipHours, skipDays).
"""

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import blake2b

from readerapp.domain.errors import FetchError, ReaderError, Reason
from readerapp.domain.feeds import Feed, FeedDraft, FeedState
from readerapp.library.feed_times import after_skipped
from readerapp.network import Fetched, Validators, freshness_seconds

HOUR, DAY = 3600, 86_400
LONGEST = DAY  # no publisher and no back-off makes a feed wait longer
VALIDATORS_KEPT = timedelta(days=8)  # some servers answer 304 for ever: NetNewsWire drops them too
HOLD = 600  # seconds a host that answers 429 or 503 is left alone when it names no time
SIGHTINGS = 2  # of a permanent redirection before it is believed
_JITTER = 0.1  # of the interval, so that feeds added together drift apart
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
    feed: Feed, state: FeedState, answer: Fetched, now: datetime, minutes: int
) -> FeedState:
    """Return the state after a 304, or a body that is the one of last time."""
    state = _with_validators(state, answer, now) if answer.status != 304 else state
    return _checked(feed, _with_freshness(state, answer, now), now, minutes)


def after_reading(
    feed: Feed, state: FeedState, answer: Fetched, draft: FeedDraft, now: datetime, minutes: int
) -> FeedState:
    """Return the state after a document that was read.

    One that was cut short is asked for again whole: neither its validators nor its hash are kept.
    """
    if draft.is_cut_short:
        state = replace(state, etag="", last_modified="", validated_at=None, body_hash=b"")
    else:
        state = _with_validators(state, answer, now)
    asked = max(draft.ttl_seconds, freshness_seconds(answer.headers, now))
    state = replace(
        state,
        changed_at=now,
        publisher_interval=min(asked, LONGEST),
        skip_hours=draft.skip_hours,
        skip_days=draft.skip_days,
        is_stopped=draft.is_expired,
    )
    return _checked(feed, state, now, minutes)


def after_failure(
    feed: Feed, state: FeedState, error: ReaderError, now: datetime, minutes: int
) -> FeedState:
    """Return the state after a failure: it waits longer each time, up to a day."""
    status = error.status if isinstance(error, FetchError) else 0
    failures = state.failures + 1
    gone = status == 410
    wait = min(LONGEST, max(_interval(feed, state, minutes), HOUR) * 2 ** min(failures - 1, 10))
    if status in _REFUSED:
        wait = DAY
    if isinstance(error, FetchError) and error.retry_after:
        wait = max(int(error.retry_after), HOLD)
    return replace(
        state,
        checked_at=now,
        next_check_at=now + timedelta(seconds=_jittered(feed, wait)),
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


def body_hash(body: bytes) -> bytes:
    """Return 16 bytes that tell whether a document is the one of last time."""
    return blake2b(body, digest_size=16).digest()


def after_redirection(state: FeedState, moved_to: str) -> FeedState:
    """Count permanent redirections to one and the same address; anything else starts anew."""
    if not moved_to:
        return replace(state, moved_to="", moved_sightings=0)
    sightings = state.moved_sightings + 1 if moved_to == state.moved_to else 1
    return replace(state, moved_to=moved_to, moved_sightings=sightings)


def _checked(feed: Feed, state: FeedState, now: datetime, minutes: int) -> FeedState:
    wait = _jittered(feed, _interval(feed, state, minutes))
    return replace(
        state,
        checked_at=now,
        succeeded_at=now,
        next_check_at=after_skipped(state, now + timedelta(seconds=wait)),
        failures=0,
        failing_since=None,
        reason=None,
        status=0,
        detail="",
    )


def _interval(feed: Feed, state: FeedState, minutes: int) -> int:
    """Seconds between two polls. Without validators each poll costs the server the whole feed."""
    has_validators = bool(state.etag or state.last_modified)
    usual = minutes * 60 if has_validators else max(minutes * 60, DAY)
    wanted = feed.settings.interval_minutes * 60 or usual
    return max(wanted, HOUR, min(state.publisher_interval, LONGEST))


def _with_freshness(state: FeedState, answer: Fetched, now: datetime) -> FeedState:
    asked = max(state.publisher_interval, freshness_seconds(answer.headers, now))
    return replace(state, publisher_interval=min(asked, LONGEST))


def _with_validators(state: FeedState, answer: Fetched, now: datetime) -> FeedState:
    return replace(
        state,
        etag=answer.headers.get("etag", ""),
        last_modified=answer.headers.get("last-modified", ""),
        validated_at=now,
        body_hash=body_hash(answer.body),
    )


def _jittered(feed: Feed, seconds: int) -> int:
    """Spread by what the feed is called: no random numbers, and no two feeds alike."""
    part = int.from_bytes(blake2b(feed.key.encode(), digest_size=2).digest()) / 65_536
    return int(seconds * (1 + _JITTER * part))
