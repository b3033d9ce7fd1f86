"""Fetches one feed and parses the response. Runs on a fetching thread; stores nothing."""

from datetime import datetime

from readerapp.domain.errors import FetchError, ReaderError, Reason, SourceError
from readerapp.domain.feeds import Feed, FeedDraft, FeedState
from readerapp.domain.values import dataclass
from readerapp.library.feed_times import is_same_document
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import PREPARE_ENTRIES, FeedBytes, disclosure_of
from readerapp.library.refreshing import schedule
from readerapp.network import CancelFlag, FetchedResponse, Fetcher, FetchRequest
from readerapp.storage import DeliveredEntries, Incoming

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
                validators=schedule.validators(state, now),
            )
        )
        return read(library, question, answer)
    except Exception as fault:  # noqa: BLE001 - of any kind: it is this feed's only
        error = library.item_error(fault, feed.address)
        failed = schedule.after_failure(feed, state, error, now, question.minutes)
        hold = schedule.hold_seconds(error, state.failures)
        return FeedAnswer(feed, failed, error=error, hold_seconds=hold)


def read(library: Library, question: FeedQuestion, answer: FetchedResponse) -> FeedAnswer:
    """Read an answer of a feed, unless it is what came last time."""
    feed, now, minutes = question.feed, question.now, question.minutes
    state = schedule.after_redirection(question.state, answer.moved_to)
    if answer.status == 304 or is_same_document(state, answer.body):
        state = schedule.after_unchanged(feed, state, answer, now, minutes)
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
    state = schedule.after_reading(feed, state, answer, found.feed, news, now, minutes)
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
    return state.moved_to if state.moved_sightings >= schedule.SIGHTINGS else ""
