"""Runs a refresh from beginning to end: feeds, icons, offline copies.

The feeds to ask are planned, with their order and why others are left out; those are asked in
parallel, what came is stored, many entries to a transaction and a feed's state with its last one,
and all of it reported.
"""

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from operator import itemgetter
from threading import Event

from readerapp.domain.addresses import without_password
from readerapp.domain.articles import Changes
from readerapp.domain.drafts import StoreOutcome
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
from readerapp.library.mutes import end_due, mute_arrivals
from readerapp.library.opening import Library
from readerapp.library.refreshing.asking import FeedAnswer, FeedQuestion, ask, read
from readerapp.library.refreshing.fetching import FetchQueue, ParallelFetch
from readerapp.library.refreshing.offline import fetch_icons, fetch_wanted
from readerapp.library.refreshing.values import RefreshListener, RefreshReport, RefreshRequest
from readerapp.library.rules import run_on_arrivals
from readerapp.network.request import CancelFlag
from readerapp.settings import REFRESH_MINUTES
from readerapp.storage import FeedWriter, Incoming
from readerapp.system import SingleInstance

_BATCH = 200  # entries to a transaction: one fsync for all, and the window's own marks wait 0.1 s


@dataclass(frozen=True)
class _EntryBatch:
    """Batch of entries of one feed; `is_last` when its state is to be stored with them."""

    asked: FeedAnswer
    entries: tuple[Incoming, ...]
    is_last: bool


@dataclass(frozen=True)
class _StoreResult:
    """Result of storing one batch; `error` when the transaction failed."""

    piece: _EntryBatch
    new: int = 0
    updated: int = 0
    error: ReaderError | None = None


_Stored = tuple[list[_StoreResult], Changes]

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
        self._waiting: list[_EntryBatch] = []
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
        for piece in _pieces(asked):
            if not self._waiting:
                self._since = time.monotonic()
            self._waiting.append(piece)
            self._entries += len(piece.entries)
            if self._entries >= _BATCH:
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
                self._count(_StoreResult(piece, error=error))
        if not whole:
            return
        for stored, changes in _store(self._library, whole):
            for each in stored:
                if each.error is not None and not each.piece.is_last:
                    self._broken[each.piece.asked.feed.id] = each.error
                self._count(each)
            if changes:
                self._changes.append(changes)
                self._listener.stored(changes)

    def _count(self, stored: _StoreResult) -> None:
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


def _pieces(asked: FeedAnswer) -> Iterator[_EntryBatch]:
    """Cut a feed's entries so that none of its transactions is long."""
    entries = asked.entries
    for start in range(0, max(len(entries), 1), _BATCH):
        part = entries[start : start + _BATCH]
        yield _EntryBatch(asked, part, start + _BATCH >= len(entries))


def _store(library: Library, batch: Sequence[_EntryBatch]) -> Iterator[_Stored]:
    """Store pieces in one transaction, all or none; yield what came of it.

    Where a fault of ours prevents that, each entry is stored alone, and the one that breaks it is
    left out like one that could not be read. When none can be stored it is no entry's fault: then
    no state of a feed is kept either, so that all of them are asked for again.
    """
    try:
        stored = _stored(library, batch)
    except Exception as error:  # noqa: BLE001 - of any kind: it may cost one entry only
        failure = library.item_error(error, batch[0].asked.feed.address)
        if failure is error:
            yield _failed(batch, failure)
        else:
            yield from _each_alone(library, batch, failure)
    else:
        yield stored


def _each_alone(
    library: Library, batch: Sequence[_EntryBatch], failure: ReaderError
) -> Iterator[_Stored]:
    alone = [
        replace(piece, entries=(each,), is_last=False) for piece in batch for each in piece.entries
    ]
    states = [replace(piece, entries=()) for piece in batch]
    is_any_kept = False
    for piece in alone:
        try:
            stored = _stored(library, [piece])
        except ReaderError as error:
            yield _failed(states, error)
            return
        except Exception as error:  # noqa: BLE001 - as above
            library.item_error(error, piece.asked.feed.address)
        else:
            is_any_kept = True
            yield stored
    yield from _store(library, states) if is_any_kept else (_failed(states, failure),)


def _failed(batch: Sequence[_EntryBatch], failure: ReaderError) -> _Stored:
    return [_StoreResult(piece, error=failure) for piece in batch], Changes()


def _stored(library: Library, batch: Sequence[_EntryBatch]) -> _Stored:
    if any(piece.entries for piece in batch):
        return _store_entries(library, batch)
    with library.store.write() as marker:
        _keep_states(marker.feeds, batch, library.clock.now())
    return [_StoreResult(piece) for piece in batch], Changes()


def _store_entries(library: Library, batch: Sequence[_EntryBatch]) -> _Stored:
    now = library.clock.now()
    with library.store.write() as writer:
        there = {feed.id for feed in writer.reader.feeds.subscriptions().feeds}
        kept = [piece for piece in batch if piece.asked.feed.id in there]
        entries = [each for piece in kept for each in piece.entries]
        delivered = {piece.asked.feed.id: piece.asked.delivered for piece in kept}
        outcomes = iter(writer.articles.put_many(entries, now, delivered))
        stored = {id(piece): _counted(piece, outcomes) for piece in kept}
        _keep_states(writer.feeds, kept, now)
        touched = writer.changes()
        notices = run_on_arrivals(library, writer, touched.added)
        mute_arrivals(library, writer, (*touched.added, *touched.changed))
        changes = replace(writer.changes(), notices=notices)
    return [stored.get(id(piece), _StoreResult(piece)) for piece in batch], changes


def _counted(piece: _EntryBatch, outcomes: Iterator[tuple[int, StoreOutcome]]) -> _StoreResult:
    found = [next(outcomes)[1] for _ in piece.entries]
    return _StoreResult(piece, found.count(StoreOutcome.ADDED), found.count(StoreOutcome.UPDATED))


def _keep_states(feeds: FeedWriter, batch: Iterable[_EntryBatch], now: datetime) -> None:
    last = [piece.asked for piece in batch if piece.is_last]
    feeds.save_states([asked.state for asked in last])
    for asked in last:
        if asked.hold_seconds:
            until = now + timedelta(seconds=asked.hold_seconds)
            feeds.hold(host_of(asked.feed.address), until)
        if asked.draft and _describes_anew(asked):
            feeds.describe(
                asked.feed.id,
                title=asked.draft.title or asked.feed.title,
                site=without_password(asked.draft.site) or asked.feed.site,
                description=asked.draft.description or asked.feed.description,
                language=asked.draft.language or asked.feed.language,
            )
        if asked.new_address:
            _readdress(feeds, asked)


def _readdress(feeds: FeedWriter, asked: FeedAnswer) -> None:
    """Follow a feed that has moved; when both addresses are subscribed to, make them one."""
    other = feeds.readdress(asked.feed.id, asked.new_address)
    if other is not None:
        feeds.merge(asked.feed.id, other)


def _describes_anew(asked: FeedAnswer) -> bool:
    draft, feed = asked.draft, asked.feed
    return draft is not None and (draft.title, draft.site, draft.description, draft.language) != (
        feed.title,
        feed.site,
        feed.description,
        feed.language,
    )
