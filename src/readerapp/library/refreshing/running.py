"""Runs a refresh of feeds: asks those that are planned in parallel, stores what came, reports."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace

from readerapp.domain.articles import Changes
from readerapp.domain.errors import PROXY_BLOCKS, FetchError, ReaderError, Reason
from readerapp.domain.feeds import Feed, FeedOutcome, FeedStatus
from readerapp.library.addresses import host_of, is_this_computer
from readerapp.library.opening import Library
from readerapp.library.refreshing.asking import FeedAnswer, FeedQuestion, ask
from readerapp.library.refreshing.fetching import FetchQueue, ParallelFetch
from readerapp.library.refreshing.planning import plan, skipped_outcome
from readerapp.library.refreshing.storing import BATCH, EntryBatch, StoreResult, pieces, store
from readerapp.library.refreshing.values import RefreshListener, RefreshReport, RefreshRequest
from readerapp.network import CancelFlag

STORE_AFTER = 0.25  # seconds that a state or a small batch waits for company

UNREACHABLE_HOSTS = 3  # this many and none reached: it is the network, not the feeds
_OF_THE_NETWORK = (Reason.NO_NETWORK, Reason.PROXY_UNREACHABLE, Reason.PROXY_LOGIN)


def ask_feeds(
    library: Library, request: RefreshRequest, listener: RefreshListener, cancelled: CancelFlag
) -> RefreshReport:
    """Ask the feeds of `request` and store what they bring."""
    planned = plan(library, request)
    listener.started(len(planned.questions) + len(planned.skipped))
    run = _Run(library, listener, cancelled)
    for outcome in planned.skipped:
        run.report_feed(outcome)
    run.ask(planned.questions)
    return run.report()


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
                    self.report_feed(skipped_outcome(question.feed, self._blocked))
        self._turns = FetchQueue(reachable, lambda each: each.feed.address, self._cancelled.is_set)
        with self._library.fetcher.session() as session:
            fetching = ParallelFetch(
                self._turns,
                len(reachable),
                lambda each: ask(self._library, session, each, self._cancelled),
            )
            for asked in fetching.answers(STORE_AFTER):
                if asked is not None:
                    self._take(asked)
                if self._waiting and time.monotonic() - self._since > STORE_AFTER:
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
                self.report_feed(skipped_outcome(question.feed, Reason.HELD))
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
        if is_blocked or len(hosts) >= UNREACHABLE_HOSTS or not self._library.is_online():
            self._blocked = Reason.OFFLINE if reason is Reason.NO_NETWORK else reason
            for question in self._turns.drop():
                self.report_feed(skipped_outcome(question.feed, self._blocked))

    def _judge_unreachable(self) -> None:
        """Count failures to reach a host against its feeds only if others could be reached."""
        for asked in self._unreachable:
            if self._blocked:
                self.report_feed(skipped_outcome(asked.feed, self._blocked))
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
