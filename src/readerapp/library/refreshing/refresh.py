"""Runs a refresh from beginning to end: feeds, icons, offline copies.

The feeds to ask are planned, with their order and why others are left out; those are asked in
parallel, what came is stored, and all of it reported.
"""

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from operator import itemgetter
from threading import Event

from readerapp.domain.articles import Changes
from readerapp.domain.errors import (
    PROXY_BLOCKS,
    FetchError,
    ReaderError,
    Reason,
    SourceError,
    WorkError,
)
from readerapp.domain.feeds import Feed, FeedOutcome, FeedState, FeedStatus, Subscriptions
from readerapp.domain.rules import RuleNotice
from readerapp.domain.values import dataclass
from readerapp.library import preferences
from readerapp.library.addresses import host_of, is_this_computer
from readerapp.library.feed_times import may_be_asked_by_hand, next_check
from readerapp.library.mutes import end_due
from readerapp.library.opening import Library
from readerapp.library.refreshing.asking import FeedAnswer, FeedQuestion, ask, read
from readerapp.library.refreshing.fetching import FetchQueue, ParallelFetch
from readerapp.library.refreshing.offline import fetch_icons, fetch_wanted
from readerapp.library.refreshing.storing import BATCH, EntryBatch, StoreResult, pieces, store
from readerapp.library.refreshing.values import RefreshListener, RefreshReport, RefreshRequest
from readerapp.network import CancelFlag
from readerapp.settings import REFRESH_MINUTES
from readerapp.system import SingleInstance

_STORE_AFTER = 0.25  # seconds that a state or a small batch waits for company

_UNREACHABLE_HOSTS = 3  # this many and none reached: it is the network, not the feeds
_OF_THE_NETWORK = (Reason.NO_NETWORK, Reason.PROXY_UNREACHABLE, Reason.PROXY_LOGIN)


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
        report = _ask_feeds(library, request, listener, cancelled)
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


def keep_answers(
    library: Library,
    answers: Iterable[FeedAnswer],
    listener: RefreshListener,
    cancelled: CancelFlag,
) -> RefreshReport:
    """Store answers that came otherwise, in the same way."""
    run = _Run(library, listener, cancelled)
    for asked in answers:
        run.keep(asked)
    run.store()
    return run.report()


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


def _ask_feeds(
    library: Library, request: RefreshRequest, listener: RefreshListener, cancelled: CancelFlag
) -> RefreshReport:
    """Ask the feeds of `request` and store what they bring."""
    planned = _plan(library, request)
    listener.started(len(planned.questions) + len(planned.skipped))
    run = _Run(library, listener, cancelled)
    for outcome in planned.skipped:
        run.report_feed(outcome)
    run.ask(planned.questions)
    return run.report()


class _Run:
    """State of a refresh that is under way. Used by one thread."""

    def __init__(self, library: Library, listener: RefreshListener, cancelled: CancelFlag) -> None:
        self._library = library
        self._listener = listener
        self._cancelled = cancelled
        self._outcomes: list[FeedOutcome] = []
        self._changes: list[Changes] = []
        self._counts: dict[int, tuple[int, int]] = {}  # new and updated, of feeds not stored whole
        self._broken: dict[int, ReaderError] = {}  # feeds a part of which could not be stored
        self._waiting: list[EntryBatch] = []
        self._entries = 0  # in what waits
        self._since = 0.0
        self._unreachable: list[FeedAnswer] = []
        self._has_reached = False
        self._blocked: Reason | None = None  # why no feed can be reached

    def ask(self, questions: Sequence[FeedQuestion]) -> None:
        """Ask all; returns when everything that came is stored."""
        has_far = any(not _is_near(each.feed) for each in questions)
        if has_far and not self._library.is_online():
            self._blocked = Reason.OFFLINE
        reachable = [each for each in questions if not self._blocked or _is_near(each.feed)]
        if self._blocked:
            for question in questions:
                if not _is_near(question.feed):
                    self.report_feed(_skipped_outcome(question.feed, self._blocked))
        self._turns = FetchQueue(reachable, lambda each: each.feed.address, self._cancelled.is_set)
        with self._library.fetcher.session() as session:
            fetching = ParallelFetch(
                self._turns,
                len(reachable),
                lambda each: ask(self._library, session, each, self._cancelled),
            )
            for asked in fetching.answers(_STORE_AFTER):
                if asked is not None:
                    self._take(asked)
                if self._waiting and time.monotonic() - self._since > _STORE_AFTER:
                    self.store()
        self._judge_unreachable()
        self.store()

    def report_feed(self, outcome: FeedOutcome) -> None:
        """Record an outcome and report it."""
        self._outcomes.append(outcome)
        self._listener.feed_done(outcome)

    def report(self) -> RefreshReport:
        """Sum up."""
        changes = Changes(
            tuple(each for found in self._changes for each in found.added),
            tuple(each for found in self._changes for each in found.changed),
            annotated=tuple(each for found in self._changes for each in found.annotated),
            rules=any(found.rules for found in self._changes),
            notices=tuple(each for found in self._changes for each in found.notices),
        )
        return RefreshReport(
            tuple(self._outcomes), changes, self._blocked, self._cancelled.is_set()
        )

    def _take(self, asked: FeedAnswer) -> None:
        error = asked.error
        if error is not None and error.reason is Reason.CANCELLED:
            return  # nothing is known of it, and nothing is kept
        if self._may_be_offline(asked):
            self._unreachable.append(asked)
            self._stop_when_offline(asked.error)
            return
        if not _is_near(asked.feed) and (error is None or _has_answered(error)):
            self._has_reached = True
        if asked.hold_seconds:
            for question in self._turns.drop(host_of(asked.feed.address)):
                self.report_feed(_skipped_outcome(question.feed, Reason.HELD))
        self.keep(asked)

    def keep(self, asked: FeedAnswer) -> None:
        """Store an answer soon, together with others."""
        for piece in pieces(asked):
            if not self._waiting:
                self._since = time.monotonic()
            self._waiting.append(piece)
            self._entries += len(piece.entries)
            if self._entries >= BATCH:
                self.store()

    def store(self) -> None:
        """Store what waits."""
        batch, self._waiting, self._entries = self._waiting, [], 0
        # What follows a part that could not be stored must not bring the feed's new state along:
        # the entries in between would never be asked for again.
        whole = []
        for piece in batch:
            error = self._broken.get(piece.asked.feed.id)
            if error is None:
                whole.append(piece)
            else:
                self._count(StoreResult(piece, error=error))
        if not whole:
            return
        for stored, changes in store(self._library, whole):
            for each in stored:
                if each.error is not None and not each.piece.is_last:
                    self._broken[each.piece.asked.feed.id] = each.error
                self._count(each)
            if changes:
                self._changes.append(changes)
                self._listener.stored(changes)

    def _count(self, stored: StoreResult) -> None:
        asked = stored.piece.asked
        new, updated = self._counts.pop(asked.feed.id, (0, 0))
        new, updated = new + stored.new, updated + stored.updated
        error = stored.error or asked.error
        if stored.piece.is_last:
            self.report_feed(_outcome(asked.feed, new, updated, error))
        else:
            self._counts[asked.feed.id] = new, updated

    def _may_be_offline(self, asked: FeedAnswer) -> bool:
        """Whether a failure may be the network's rather than the feed's."""
        if asked.error is None or _is_near(asked.feed):
            return False
        reason = asked.error.reason
        return reason in PROXY_BLOCKS or (reason in _OF_THE_NETWORK and not self._has_reached)

    def _stop_when_offline(self, error: ReaderError | None) -> None:
        hosts = {host_of(asked.feed.address) for asked in self._unreachable}
        reason = error.reason if error else Reason.OFFLINE
        is_blocked = reason in PROXY_BLOCKS
        if is_blocked or len(hosts) >= _UNREACHABLE_HOSTS or not self._library.is_online():
            self._blocked = Reason.OFFLINE if reason is Reason.NO_NETWORK else reason
            for question in self._turns.drop():
                self.report_feed(_skipped_outcome(question.feed, self._blocked))

    def _judge_unreachable(self) -> None:
        """Count failures to reach a host against its feeds only if others could be reached."""
        for asked in self._unreachable:
            if self._blocked:
                self.report_feed(_skipped_outcome(asked.feed, self._blocked))
            else:
                self.keep(asked)


def _is_near(feed: Feed) -> bool:
    return is_this_computer(host_of(feed.address))


def _has_answered(error: ReaderError) -> bool:
    return isinstance(error, FetchError) and error.status != 0


def _outcome(feed: Feed, new: int, updated: int, error: ReaderError | None) -> FeedOutcome:
    if error is None:
        status = FeedStatus.NEW if new or updated else FeedStatus.UNCHANGED
        return FeedOutcome(feed.id, feed.address, status, new, updated)
    failed = FeedOutcome(
        feed.id, feed.address, FeedStatus.FAILED, new, updated, error.reason, detail=error.detail
    )
    if isinstance(error, FetchError):
        reason = Reason.GONE if error.status == 410 else error.reason
        return replace(failed, reason=reason, http_status=error.status)
    return failed


@dataclass(frozen=True)
class _RefreshPlan:
    """Plan of a refresh: what to fetch, in that order, and what is skipped and why."""

    questions: tuple[FeedQuestion, ...]
    skipped: tuple[FeedOutcome, ...]


def _plan(library: Library, request: RefreshRequest) -> _RefreshPlan:
    """Choose the feeds of a refresh."""
    now = library.clock.now()
    with library.store.read() as reader:
        subscriptions = reader.feeds.subscriptions()
        holds = reader.feeds.holds(now)
        elsewhere = reader.feeds.read_elsewhere()
    minutes = preferences.settings(library).get(REFRESH_MINUTES)
    questions: list[tuple[float, FeedQuestion]] = []  # with since when each waits
    skipped: list[FeedOutcome] = []
    for feed in _wanted(subscriptions, request):
        if feed.id in elsewhere:  # the server of its account is asked, see `library.accounts`
            if request.feed_ids is not None:
                skipped.append(_skipped_outcome(feed, None))
            continue
        state = subscriptions.states.get(feed.id, FeedState(feed.id))
        check = next_check(feed, state, minutes, now)
        since = check.at.timestamp() if check.at else 0.0
        question = FeedQuestion(feed, state, now, minutes)
        if host_of(feed.address) in holds:
            skipped.append(_skipped_outcome(feed, Reason.HELD))
        elif request.only_due:
            if check.is_due(now):
                questions.append((since, question))
            else:
                skipped.append(_skipped_outcome(feed, Reason.GONE if state.is_stopped else None))
        elif _may_be_asked(feed, state, now, request):
            questions.append((since, question))
        else:
            skipped.append(_skipped_outcome(feed, Reason.GONE if state.is_stopped else None))
    questions.sort(key=itemgetter(0))
    chosen = tuple(question for _, question in questions[: request.most])
    # A timer is told of no feed that waits; who names feeds is told of each.
    is_told = not request.only_due or request.feed_ids is not None
    return _RefreshPlan(chosen, tuple(skipped) if is_told else ())


def _wanted(subscriptions: Subscriptions, request: RefreshRequest) -> list[Feed]:
    if request.feed_ids is None:
        return list(subscriptions.feeds)
    ids = set(request.feed_ids)
    return [feed for feed in subscriptions.feeds if feed.id in ids]


def _may_be_asked(feed: Feed, state: FeedState, now: datetime, request: RefreshRequest) -> bool:
    if state.is_stopped and request.feed_ids is None:
        return False
    return is_this_computer(host_of(feed.address)) or may_be_asked_by_hand(state, now)


def _skipped_outcome(feed: Feed, reason: Reason | None) -> FeedOutcome:
    """Return the outcome of a feed that is not asked now."""
    return FeedOutcome(feed.id, feed.address, FeedStatus.SKIPPED, reason=reason)
