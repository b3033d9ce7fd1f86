"""Runs a refresh from beginning to end: feeds, icons, offline copies."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from threading import Event

from readerapp.domain.articles import Changes
from readerapp.domain.errors import SourceError, WorkError
from readerapp.domain.feeds import Feed, FeedState, FeedStatus
from readerapp.domain.rules import RuleNotice
from readerapp.domain.values import dataclass
from readerapp.library import preferences
from readerapp.library.mutes import end_due
from readerapp.library.opening import Library
from readerapp.library.refreshing.asking import FeedAnswer, FeedQuestion, read
from readerapp.library.refreshing.offline import fetch_icons, fetch_wanted
from readerapp.library.refreshing.running import ask_feeds, keep_answers
from readerapp.library.refreshing.values import RefreshListener, RefreshReport, RefreshRequest
from readerapp.network import CancelFlag
from readerapp.settings import REFRESH_MINUTES
from readerapp.system import SingleInstance


def refresh(
    library: Library,
    request: RefreshRequest,
    listener: RefreshListener,
    cancelled: CancelFlag,
) -> RefreshReport:
    """Ask feeds and store what they bring. What was stored before a cancellation stays.

    Raises StorageError: LOCKED when another refresh of this library is going on, READ_ONLY before
    anybody is asked.
    """
    library.refuse_read_only()
    with _one_at_a_time(library):
        if ended := end_due(library):
            listener.stored(ended)
        report = ask_feeds(library, request, listener, cancelled)
        if request.offline and not report.is_offline and not cancelled.is_set():
            noted: list[RuleNotice] = []

            def stored(changes: Changes) -> None:
                noted.extend(changes.notices)
                listener.stored(changes)

            fetch_wanted(library, replace(listener, stored=stored), cancelled)
            fetch_icons(library, cancelled)
            notices = (*report.changes.notices, *noted)
            report = replace(report, changes=replace(report.changes, notices=notices))
    return report


@dataclass(frozen=True)
class FirstReading:
    """The outcome of a first reading, and which feeds it read."""

    changes: Changes
    read: tuple[int, ...]


def first_reading(library: Library, feed_ids: Sequence[int]) -> FirstReading:
    """Store what the search for these feeds has fetched already; nobody is asked for it again.

    Feeds of which nothing was kept, or nothing that can be read, are left to the next refresh.
    """
    minutes = preferences.settings(library).get(REFRESH_MINUTES)
    with library.store.read() as reader:
        feeds = [feed for feed in reader.feeds.subscriptions().feeds if feed.id in feed_ids]
    answers = [asked for feed in feeds if (asked := _found(library, feed, minutes)) is not None]
    report = keep_answers(library, answers, RefreshListener(), Event())
    read_whole = [each for each in report.outcomes if each.status is not FeedStatus.FAILED]
    changes = replace(report.changes, subscriptions=bool(answers))
    return FirstReading(changes, tuple(each.feed_id for each in read_whole))


def _found(library: Library, feed: Feed, minutes: int) -> FeedAnswer | None:
    answer = library.discovery_cache.pop(feed.address)
    if answer is None:
        return None
    try:
        return read(
            library, FeedQuestion(feed, FeedState(feed.id), library.clock.now(), minutes), answer
        )
    except (SourceError, WorkError):
        return None


@contextmanager
def _one_at_a_time(library: Library) -> Iterator[None]:
    """Two refreshes at once would ask every server twice."""
    lock = SingleInstance(library.paths.runtime / "refresh.lock")
    lock.acquire()
    try:
        yield
    finally:
        lock.release()
