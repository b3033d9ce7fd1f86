"""Refreshes feeds in a child process, started by hand or by the timer."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from readerapp.background.child_process import ChildProcess
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.feeds import FeedOutcome, FeedStatus


class Refresher(QObject):
    """Runs one refresh at a time and emits its progress and result. Used on the GUI thread."""

    started = Signal(int)  # how many feeds are asked
    progressed = Signal(int, int)  # done, of
    feed_done = Signal(object)  # FeedOutcome
    stored = Signal(object)  # Changes
    stage = Signal(str, int, int)  # "texts" or "pictures", done, of
    finished = Signal(object)  # RefreshTotals
    failed = Signal(object)  # ReaderError: the refresh as a whole could not go on
    crashed = Signal()  # the process, or one of its parsers, which does not end the refresh

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(parent)
        self._process = ChildProcess(command, self)
        self._process.received.connect(self._on_event)
        self._process.crashed.connect(self.crashed)
        self._process.ended.connect(self._end)
        self._result = RefreshTotals()
        self._is_cancelled = False
        self._has_failed = False  # and has been said to
        self._waiting: list[list[str]] = []  # asked for while another refresh was going on

    @property
    def is_running(self) -> bool:
        """Whether a refresh is going on."""
        return self._process.is_running

    @property
    def is_waiting(self) -> bool:
        """Whether another refresh follows the one that is going on."""
        return bool(self._waiting)

    def refresh_all(self) -> None:
        """Ask every feed, as a reader does."""
        self._run([])

    def refresh_feeds(self, feed_ids: Sequence[int]) -> None:
        """Ask these feeds; after the refresh that is going on, if there is one."""
        if feed_ids:
            self._run([str(each) for each in feed_ids])

    def refresh_due(self, most: int) -> None:
        """Ask feeds whose time has come; nothing happens while a refresh is going on."""
        if not self.is_running:
            self._run(["--due", "--most", str(most)])

    def complete_offline(self) -> None:
        """Fetch the texts and pictures that are wanted; no feed is asked."""
        self._run(["--only-offline"])

    def cancel(self) -> None:
        """Stop soon; what is stored stays."""
        self._waiting.clear()
        if self.is_running:
            self._is_cancelled = True
            self._process.cancel()

    def stop(self) -> None:
        """End the process now, for the end of the app: it can be killed at any moment."""
        self._waiting.clear()
        self._process.stop()

    def _run(self, arguments: list[str]) -> None:
        if self.is_running:
            if arguments not in self._waiting:
                self._waiting.append(arguments)
            return
        self._result = RefreshTotals()
        self._is_cancelled = self._has_failed = False
        self._process.start(["refresh", "--events", *arguments])

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
                self.stored.emit(_changes(event))
            case "stage":
                self.stage.emit(event["stage"], event["done"], event["total"])
            case "crashed":
                self.crashed.emit()
            case "failed":
                reason = Reason[event["reason"].upper()]
                self._fail(ReaderError(reason, event["name"], event["detail"]))
            case "finished":
                self._result.is_offline = event["is_offline"]
                self._result.is_whole = not event["is_cancelled"]

    def _fail(self, error: ReaderError) -> None:
        self._has_failed = True
        self.failed.emit(error)

    def _end(self) -> None:
        if not (self._result.is_whole or self._is_cancelled or self._has_failed):
            self._fail(ReaderError(Reason.REFRESH_STOPPED))
        self.finished.emit(self._result)
        if self._waiting:
            self._run(self._waiting.pop(0))


class RefreshTotals:
    """Totals of a refresh that is under way or finished."""

    def __init__(self) -> None:
        self.total = 0
        self.asked = 0
        self.new = 0
        self.updated = 0
        self.failed = 0
        self.is_offline = False
        self.is_whole = False  # it came to its end

    def add(self, outcome: FeedOutcome) -> None:
        """Count a feed."""
        self.asked += 1
        self.new += outcome.new
        self.updated += outcome.updated
        self.failed += outcome.status is FeedStatus.FAILED


def _outcome(event: dict[str, Any]) -> FeedOutcome:
    return FeedOutcome(
        event["id"],
        event["url"],
        FeedStatus(event["status"]),
        event["new"],
        event["updated"],
        Reason[event["reason"].upper()] if event["reason"] else None,
        event["http_status"] or 0,
        event["detail"],
    )


def _changes(event: dict[str, Any]) -> Changes:
    return Changes(tuple(event["added"]), tuple(event["changed"]), tuple(event["removed"]))
