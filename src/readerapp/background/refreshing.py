"""Refreshes feeds in child processes, started by hand or by the timer, in the order of phases; what
comes after the texts waits on battery, when the reader wants that."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background.child_process import ChildProcess, failure_of
from readerapp.background.tasks import Lane, Latest, TaskRunner
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.feeds import FeedOutcome, FeedStatus
from readerapp.domain.rules import RuleNotice
from readerapp.domain.values import dataclass
from readerapp.library import Library
from readerapp.library.feed_times import DueFeeds, due_feeds
from readerapp.system.power import is_on_battery

EVERY = 60_000  # ms between two looks
LEAST_AT_ONCE = 40  # feeds asked at one look
SPREAD = 8  # looks over which everything due after a long sleep is spread
PAUSE, GO_ON = b"-", b"+"  # what the command is told on its input


class Phase(IntEnum):
    """Phase of the work, the first ones first."""

    FEEDS = 0  # asks feeds and stores their entries: what a reader waits for
    OFFLINE = 1  # the whole texts of pages, then pictures
    RELATING = 2  # which stories belong together; in the window's embedding worker


@dataclass(frozen=True)
class RefreshJob:
    """One run of the command `refresh`."""

    phase: Phase
    arguments: tuple[str, ...] = ()


COMPLETE_OFFLINE = RefreshJob(Phase.OFFLINE, ("--only-offline",))


class RefreshQueue:
    """Queue of runs. One runs at a time; one of an earlier phase takes the place of a later one."""

    def __init__(self) -> None:
        self.running: RefreshJob | None = None
        self._waiting: list[RefreshJob] = []
        self._held: set[Phase] = set()

    def add(self, job: RefreshJob) -> None:
        """Add a job, unless the same one waits already."""
        if job not in self._waiting:
            self._waiting.append(job)

    def hold(self, phase: Phase, *, is_held: bool) -> None:
        """Have jobs of a phase wait, or let them run again."""
        if is_held:
            self._held.add(phase)
        else:
            self._held.discard(phase)

    def take(self) -> RefreshJob | None:
        """Return the job to run now; None while one runs, and when none may."""
        ready = [job for job in self._waiting if job.phase not in self._held]
        if self.running is not None or not ready:
            return None
        self.running = min(ready, key=lambda job: job.phase)  # of equal ones the first
        self._waiting.remove(self.running)
        return self.running

    def end(self, *, again: bool = False) -> None:
        """Note that the running job ended; `again`: before it was done."""
        ended, self.running = self.running, None
        if again and ended is not None:
            self.add(ended)

    @property
    def must_yield(self) -> bool:
        """Whether the running job has to make room. What it has done stays done."""
        if self.running is None or self.running.phase is Phase.FEEDS:
            return False
        return self.running.phase in self._held or self.has(Phase.FEEDS)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs, or waits and may run: the phases after it wait for it."""
        ready = any(job.phase not in self._held for job in self._waiting)
        return self.running is not None or ready

    def has(self, phase: Phase) -> bool:
        """Return whether a job of a phase waits."""
        return any(job.phase is phase for job in self._waiting)

    def clear(self) -> None:
        """Forget what waits."""
        self._waiting.clear()


class Refresher(QObject):
    """Runs one job at a time and emits its progress and result. Used on the GUI thread.

    First the texts of all feeds that were asked for; then, in a run of its own that makes room for
    any further feed, whole texts and pictures.
    """

    started = Signal(int)  # how many feeds are asked
    progressed = Signal(int, int)  # done, of
    feed_done = Signal(object)  # FeedOutcome
    stored = Signal(object)  # Changes
    stage = Signal(str, int, int)  # "texts" or "pictures", done, of
    finished = Signal(object)  # RefreshTotals
    failed = Signal(object)  # ReaderError: the refresh as a whole could not go on
    crashed = Signal()  # the process, or one of its parsers, which does not end the refresh
    busy_changed = Signal(bool)  # whether a job runs or is about to: what comes later waits

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(parent)
        self._process = ChildProcess(command, self)
        self._process.received.connect(self._on_event)
        self._process.crashed.connect(self.crashed)
        self._process.ended.connect(self._end)
        self._queue = RefreshQueue()
        self._result = RefreshTotals(Phase.FEEDS)
        self._is_cancelled = False
        self._is_yielding = False  # it was asked to stop, to make room
        self._is_paused = False
        self._has_failed = False  # and has been said to
        self._was_busy = False

    @property
    def is_running(self) -> bool:
        """Whether a refresh is going on."""
        return self._process.is_running

    @property
    def is_asking(self) -> bool:
        """Whether feeds are asked, or about to be."""
        running = self._queue.running
        is_asking = running is not None and running.phase is Phase.FEEDS
        return is_asking or self._queue.has(Phase.FEEDS)

    def refresh_all(self) -> None:
        """Ask every feed, as a reader does."""
        self._ask()

    def refresh_feeds(self, feed_ids: Sequence[int]) -> None:
        """Ask these feeds; after the refresh that is going on, if there is one."""
        if feed_ids:
            self._ask(*map(str, feed_ids))

    def refresh_due(self, most: int) -> None:
        """Ask feeds whose time has come; nothing happens while feeds are asked."""
        if not self.is_asking:
            self._ask("--due", "--most", str(most))

    def complete_offline(self) -> None:
        """Fetch the texts and pictures that are wanted; no feed is asked."""
        self._queue.add(COMPLETE_OFFLINE)
        self._go_on()

    def pause(self, is_paused: bool) -> None:
        """Pause the fetching of texts and pictures for a moment, or go on with it."""
        if is_paused != self._is_paused:
            self._is_paused = is_paused
            self._tell_pause()

    def hold_offline(self, is_held: bool) -> None:
        """Fetch no texts and pictures until told otherwise; feeds are asked all the same."""
        self._queue.hold(Phase.OFFLINE, is_held=is_held)
        self._go_on()

    def cancel(self) -> None:
        """Stop soon; what is stored stays."""
        self._queue.clear()
        if self.is_running:
            self._is_cancelled = True
            self._process.cancel()

    def stop(self) -> None:
        """End the process now, for the end of the app: it can be killed at any moment."""
        self._queue.clear()
        self._process.stop()

    def _ask(self, *arguments: str) -> None:
        self._queue.add(RefreshJob(Phase.FEEDS, ("--no-offline", *arguments)))
        self._go_on()

    def _go_on(self) -> None:
        """Run what is to run now."""
        if self._queue.must_yield and not self._is_yielding:
            self._is_yielding = True
            self._process.cancel()
        job = self._queue.take()
        if job is not None:
            self._result = RefreshTotals(job.phase)
            self._is_cancelled = self._is_yielding = self._has_failed = False
            self._process.start(["refresh", "--events", *job.arguments])
            if self._is_paused:
                self._tell_pause()
        if self._queue.is_busy != self._was_busy:
            self._was_busy = self._queue.is_busy
            self.busy_changed.emit(self._was_busy)

    def _tell_pause(self) -> None:
        running = self._queue.running
        if running is not None and running.phase is Phase.OFFLINE:
            self._process.tell(PAUSE if self._is_paused else GO_ON)

    def _on_event(self, event: dict[str, Any]) -> None:
        match event["event"]:
            case "started":
                self._result.total = event["total"]
                self.started.emit(event["total"])
            case "feed":
                outcome = _outcome(event)
                self._result.add(outcome)
                self.feed_done.emit(outcome)
                self.progressed.emit(self._result.asked, self._result.total)
            case "stored":
                self.stored.emit(changes_of(event))
            case "stage":
                self.stage.emit(event["stage"], event["done"], event["total"])
            case "crashed":
                self.crashed.emit()
            case "failed":
                self._fail(failure_of(event))
            case "finished":
                self._result.blocked = _reason(event["blocked"])
                self._result.is_whole = not event["is_cancelled"]
                if event["wants_offline"]:
                    self._queue.add(COMPLETE_OFFLINE)

    def _fail(self, error: ReaderError) -> None:
        self._has_failed = True
        self.failed.emit(error)

    def _end(self) -> None:
        made_room = self._is_yielding and not (self._result.is_whole or self._is_cancelled)
        self._queue.end(again=made_room)
        if not made_room:
            if not (self._result.is_whole or self._is_cancelled or self._has_failed):
                self._fail(ReaderError(Reason.REFRESH_STOPPED))
            self.finished.emit(self._result)
        self._go_on()


class RefreshTotals:
    """Totals of a job that is under way or finished. Of OFFLINE there are no feeds to count."""

    def __init__(self, phase: Phase) -> None:
        self.phase = phase
        self.total = 0
        self.asked = 0
        self.new = 0
        self.updated = 0
        self.failed = 0
        self.answered = 0  # with a feed, whether anything in it is new or not
        self.reasons: Counter[Reason] = Counter()  # why feeds failed
        self.blocked: Reason | None = None  # why no feed could be reached
        self.is_whole = False  # it came to its end

    @property
    def is_offline(self) -> bool:
        """Whether no feed could be reached."""
        return self.blocked is not None

    @property
    def nothing_reached(self) -> Reason | None:
        """Why not one of the feeds that were asked answered with a feed, most of them if each has
        a reason of its own; None if one did."""
        if self.answered:
            return None
        return self.blocked or next((why for why, __ in self.reasons.most_common(1)), None)

    def add(self, outcome: FeedOutcome) -> None:
        """Count a feed."""
        self.asked += 1
        self.new += outcome.new
        self.updated += outcome.updated
        if outcome.status is FeedStatus.FAILED:
            self.failed += 1
            self.reasons[outcome.reason or Reason.NO_NETWORK] += 1
        self.answered += outcome.status in (FeedStatus.NEW, FeedStatus.UNCHANGED)


def _outcome(event: dict[str, Any]) -> FeedOutcome:
    return FeedOutcome(
        event["id"],
        event["url"],
        FeedStatus(event["status"]),
        event["new"],
        event["updated"],
        _reason(event["reason"]),
        event["http_status"] or 0,
        event["detail"],
    )


def _reason(name: str | None) -> Reason | None:
    return Reason[name.upper()] if name else None


def changes_of(event: Mapping[str, Any]) -> Changes:
    """Return the changes that an event tells of."""
    return Changes(
        tuple(event["added"]),
        tuple(event["changed"]),
        tuple(event["removed"]),
        event.get("subscriptions", False),  # of a sync
        searches=event.get("searches", False),
        annotated=tuple(event["annotated"]),
        rules=event["rules"],
        notices=tuple(RuleNotice(rule, tuple(ids)) for rule, ids in event["notices"]),
    )


def may_use_network(*, when_metered: bool) -> bool:
    """Return whether there is a network, and one that may be used. What the system does not say
    counts as one. For the GUI thread."""
    # Here, because a window with nothing to ask for does without: 3 MB.
    from PySide6.QtNetwork import QNetworkInformation

    QNetworkInformation.loadDefaultBackend()  # does nothing when it is loaded
    network = QNetworkInformation.instance()
    if network is None:
        return True
    if network.reachability() is QNetworkInformation.Reachability.Disconnected:
        return False
    return when_metered or not network.isMetered()


class RefreshTimer(QObject):
    """Starts refreshes of what is due. `is_wanted` and `when_metered` read the user's settings."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        refresher: Refresher,
        is_wanted: Callable[[], bool],
        when_metered: Callable[[], bool],
        failed: Callable[[ReaderError], None],
    ) -> None:
        super().__init__(refresher)
        self._library = library
        self._asking = Latest(runner, Lane.READ)
        self._refresher = refresher
        self._is_wanted = is_wanted
        self._when_metered = when_metered
        self._failed = failed
        self._is_paused = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.check)

    def start(self, *, at_once: bool) -> None:
        """Start the timer; `at_once` does not wait for the first minute to pass."""
        self._timer.start()
        if at_once:
            self.check()

    def pause(self, is_paused: bool) -> None:
        """Ask nothing by itself until told otherwise, or go on now."""
        self._is_paused = is_paused
        if not is_paused:
            self.check()

    def check(self) -> None:
        """Refresh what is due, unless the user or the network says no."""
        if self._is_wanted() and not self._is_paused and not self._refresher.is_asking:
            self._asking.ask(lambda: due_feeds(self._library), self._begin, self._failed)

    def _begin(self, due: DueFeeds) -> None:
        """New feeds are asked all at once: the reader waits for them."""
        if (
            due.count
            and not self._refresher.is_asking
            and may_use_network(when_metered=self._when_metered())
        ):
            spread = -(-due.count // SPREAD)
            self._refresher.refresh_due(max(LEAST_AT_ONCE, spread, due.new))


class PowerWatch(QObject):
    """Tells when work is to wait for mains and when it may go on. Used on the GUI thread.

    `is_wanted` reads the reader's setting: while it says no, nothing waits and nothing is looked
    at. `look` is called on a lane.
    """

    must_wait = Signal(bool)

    def __init__(
        self,
        runner: TaskRunner,
        is_wanted: Callable[[], bool],
        failed: Callable[[ReaderError], None],
        parent: QObject | None = None,
        look: Callable[[], bool] = is_on_battery,
    ) -> None:
        super().__init__(parent)
        self._asking = Latest(runner, Lane.READ)
        self._is_wanted = is_wanted
        self._failed = failed
        self._look = look
        self._waits = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Look now, and then every minute."""
        self._timer.start()
        self.check()

    def check(self) -> None:
        """Look now: the setting has changed, or some time has passed."""
        if self._is_wanted():
            self._asking.ask(self._look, self._tell, self._failed)
        else:
            self._asking.forget()
            self._tell(False)

    def _tell(self, waits: bool) -> None:
        if waits != self._waits:
            self._waits = waits
            self.must_wait.emit(waits)
