"""Fetches one feed and parses the response; what is kept of an answer. Runs on a fetching thread;
stores nothing.

When a feed is asked next follows from its state (`library.feed_times`). The rules are those of
polite fetching: RFC 9110 (Retry-After), RSS 2.0 (ttl, skipHours, skipDays), validators byte for
byte (https://rachelbythebay.com/w/feed/).
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from readerapp.domain.errors import FetchError, ReaderError, Reason, SourceError
from readerapp.domain.feeds import Feed, FeedDraft, FeedState
from readerapp.domain.values import dataclass
from readerapp.library import feed_times
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import PREPARE_ENTRIES, FeedBytes, disclosure_of
from readerapp.network.fetcher import FetchedResponse, Fetcher
from readerapp.network.freshness import freshness_seconds
from readerapp.network.request import CancelFlag, FetchRequest, Validators
from readerapp.storage import DeliveredEntries, Incoming

_VALIDATORS_KEPT = timedelta(days=8)  # some servers answer 304 for ever: NetNewsWire drops them too
_HOLD = 600  # seconds a host that answers 429 or 503 is left alone when it names no time
_SIGHTINGS = 2  # of a permanent redirection before it is believed
_BUSY = (429, 503)
_REFUSED = (401, 403, 404)  # nothing a server gets over within hours

FEED_TYPES = (
    "application/atom+xml, application/rss+xml, application/feed+json, "
    "application/xml;q=0.9, */*;q=0.1"
)
PARSE_SECONDS = 20.0  # 5 MB of entries take 2 s; more than this is hostile


@dataclass(frozen=True)
class FeedAnswer:
    """The result of fetching a feed. `draft` and `entries` only when a new document was read.

    `state` is what to keep when everything is stored. `error`: it failed, and `state` says so.
    """

    feed: Feed
    state: FeedState
    draft: FeedDraft | None = None
    entries: tuple[Incoming, ...] = ()
    delivered: DeliveredEntries = DeliveredEntries()
    error: ReaderError | None = None
    hold_seconds: int = 0
    new_address: str = ""


@dataclass(frozen=True)
class FeedQuestion:
    """A feed to fetch, its state, and the time of fetching."""

    feed: Feed
    state: FeedState
    now: datetime
    minutes: int  # what the reader set for all feeds, 0: as often as each changes


def ask(
    library: Library, fetcher: Fetcher, question: FeedQuestion, cancelled: CancelFlag
) -> FeedAnswer:
    """Fetch a feed and read it. A failure of any kind is part of the answer."""
    feed, state, now = question.feed, question.state, question.now
    try:
        answer = fetcher.fetch(
            FetchRequest(
                feed.address,
                accept=FEED_TYPES,
                user_typed=feed.is_typed,
                cancelled=cancelled,
                validators=validators(state, now),
            )
        )
        return read(library, question, answer)
    except Exception as fault:  # noqa: BLE001 - of any kind: it is this feed's only
        error = library.item_error(fault, feed.address)
        failed = after_failure(feed, state, error, now, question.minutes)
        hold = hold_seconds(error, state.failures)
        return FeedAnswer(feed, failed, error=error, hold_seconds=hold)


def read(library: Library, question: FeedQuestion, answer: FetchedResponse) -> FeedAnswer:
    """Read an answer of a feed, unless it is what came last time."""
    feed, now, minutes = question.feed, question.now, question.minutes
    state = after_redirection(question.state, answer.moved_to)
    if answer.status == 304 or feed_times.is_same_document(state, answer.body):
        state = after_unchanged(feed, state, answer, now, minutes)
        return FeedAnswer(feed, state, new_address=_new_address(state))
    if answer.status == 204 or not answer.body:
        raise FetchError(Reason.EMPTY, feed.address, status=answer.status)
    with library.store.read() as reader:
        known = reader.feeds.entry_hashes(feed.id)
    said = disclosure_of(answer.headers)
    document = FeedBytes(answer.body, answer.url, answer.charset, answer.media_type, said)
    found = library.parser_workers.run(
        PREPARE_ENTRIES, document, feed, known, name=feed.address, seconds=PARSE_SECONDS
    )
    library.report_item_faults(found.faults)
    if not found.total_entries:
        _refuse_broken(found.feed, feed.address)
    is_same = found.feed.title == feed.title or len(found.entries) < found.total_entries
    news = [each.prepared.published for each in found.entries]
    state = after_reading(feed, state, answer, found.feed, news, now, minutes)
    return FeedAnswer(
        feed,
        state,
        draft=found.feed,
        entries=found.entries,
        delivered=found.delivered,
        new_address=_new_address(state) if is_same else "",
    )


def _refuse_broken(draft: FeedDraft, address: str) -> None:
    """Raise SourceError for a document without entries whose entries may have been lost."""
    if draft.is_cut_short:
        raise SourceError(Reason.CUT_SHORT, address)
    if draft.is_malformed:
        raise SourceError(Reason.BAD_RESPONSE, address, "the feed is not well-formed")


def _new_address(state: FeedState) -> str:
    return state.moved_to if state.moved_sightings >= _SIGHTINGS else ""


def validators(state: FeedState, now: datetime) -> Validators | None:
    """Return what to send along, None when there is nothing or it has grown too old."""
    if state.validated_at is None or now - state.validated_at > _VALIDATORS_KEPT:
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
        publisher_interval=min(asked, feed_times.LONGEST),
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
    usual, _reason = feed_times.interval(feed, state, minutes)
    wait = max(usual, min(feed_times.LONGEST, usual * 2 ** min(failures - 1, 10)))
    if status in _REFUSED:
        wait = max(usual, feed_times.DAY)
    if isinstance(error, FetchError) and error.retry_after:
        wait = max(int(error.retry_after), _HOLD)
    return replace(
        state,
        checked_at=now,
        next_check_at=now + feed_times.jittered(feed, wait),
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
    return int(error.retry_after or min(feed_times.DAY, _HOLD * 2 ** min(failures, 8)))


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
    return replace(went_well, next_check_at=feed_times.next_check(feed, went_well, minutes, now).at)


def _with_freshness(state: FeedState, answer: FetchedResponse, now: datetime) -> FeedState:
    asked = max(state.publisher_interval, freshness_seconds(answer.headers, now))
    return replace(state, publisher_interval=min(asked, feed_times.LONGEST))


def _with_validators(state: FeedState, answer: FetchedResponse, now: datetime) -> FeedState:
    return replace(
        state,
        etag=answer.headers.get("etag", ""),
        last_modified=answer.headers.get("last-modified", ""),
        validated_at=now,
        body_hash=feed_times.document_hash(answer.body),
    )
