"""Fault handling of the window process: reporter, crash trace and log buffer, set up first."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.problems import ProblemReport
from readerapp.library.problems import versions
from readerapp.system import Paths, system_clock
from readerapp.system.crash_trace import CrashTrace
from readerapp.system.faults import FaultWatch
from readerapp.system.logs import LogBuffer
from readerapp.system.reports import Reports

_log = logging.getLogger("readerapp")
LOST = ("command", "worker")  # processes that crash without the window
SILENCE = 60_000  # ms after a fault was told; a storm of them gives one notice
Record = Callable[[BaseException, Callable[[ProblemReport | None], object]], object]


class FaultReporter(QObject):
    """Records every uncaught exception by the hooks of Python, and emits it on the GUI thread.

    Slots and timers end here too: PySide hands their exceptions to `sys.excepthook`, as `guarded`
    does with those of methods that Qt calls.
    """

    reported = Signal(object)  # ProblemReport, or None when none could be written
    refused = Signal()  # something that files of another version of the program would have done
    process_crashed = Signal(object, str)  # the ProblemReport of a process, and what it was
    _recorded = Signal(object)
    _refused = Signal()
    _crash_recorded = Signal(object, str)

    def __init__(self, record: Record, parent: QObject | None = None) -> None:
        """`hear` keeps a fault and calls back with its report; it never raises."""
        super().__init__(parent)
        self._record = record
        self._since = QElapsedTimer()
        self._lost_since = QElapsedTimer()
        # Queued: a fault may come in the middle of a paint or a resize.
        self._recorded.connect(self._emit_reported, Qt.ConnectionType.QueuedConnection)
        self._refused.connect(self.refused, Qt.ConnectionType.QueuedConnection)
        self._crash_recorded.connect(self._emit_crashed, Qt.ConnectionType.QueuedConnection)
        self._former = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Install the hooks."""
        self._former = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def remove(self) -> None:
        """Restore the former hooks."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._former

    def report_crash(self, report: ProblemReport, kind: str) -> None:
        """Report a process that crashed ("command", "worker"). Any thread may call."""
        self._crash_recorded.emit(report, kind)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, ReaderError) and error.reason is Reason.UPDATED:
            self._refused.emit()  # no fault: nobody could have known before it was looked for
        else:
            self._record(error.with_traceback(trace), self._recorded.emit)

    def _on_thread(self, happened: threading.ExceptHookArgs) -> None:
        error = happened.exc_value
        if error is not None and not isinstance(error, SystemExit):
            self._record(error, self._recorded.emit)

    def _on_unraisable(self, happened: "sys.UnraisableHookArgs") -> None:
        if happened.exc_value is not None:
            self._record(happened.exc_value, self._recorded.emit)

    def _emit_reported(self, report: ProblemReport | None) -> None:
        if _is_over(self._since):
            self.reported.emit(report)

    def _emit_crashed(self, report: ProblemReport, kind: str) -> None:
        if _is_over(self._lost_since):
            self.process_crashed.emit(report, kind)


def _is_over(silence: QElapsedTimer) -> bool:
    """Return whether something may be said; then the next silence begins."""
    is_over = not silence.isValid() or silence.hasExpired(SILENCE)
    if is_over:
        silence.start()
    return is_over


class FaultHandling:
    """Context manager that records every uncaught exception and crash of the window process.

    An exception that leaves the context is recorded too, and raised on.
    """

    def __init__(self, paths: Paths) -> None:
        self.crash: ProblemReport | None = None  # of the run before this one
        self._folder = paths.log
        self._messages = LogBuffer()
        self._trace = CrashTrace(paths.log, "window")
        self.watch = FaultWatch(
            Reports(paths.reports), "window", versions, self._messages, system_clock
        )
        self.reporter = FaultReporter(self.watch.record)

    def __enter__(self) -> "FaultHandling":
        _log.addHandler(self._messages)
        self._record_traces()
        self._trace.watch()
        self.reporter.install()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, Exception):
            self.watch.record(error)
        self.reporter.remove()
        self.watch.close()
        self._trace.stop()
        _log.removeHandler(self._messages)

    def record_crashes(self) -> None:
        """Record and report each child process that has crashed. Any thread may call."""
        for kind in LOST:
            if report := self.watch.record_crash(CrashTrace(self._folder, kind), kind):
                self.reporter.report_crash(report, kind)

    def _record_traces(self) -> None:
        self.crash = self.watch.record_crash(self._trace, "window")
        for kind in LOST:  # without a word: that window went on
            self.watch.record_crash(CrashTrace(self._folder, kind), kind)


class DrawingFaults:
    """Context manager that counts our own faults while the window is drawn into a file: the picture
    may lack something, so the command fails. They are printed as ever, and not logged: drawing
    writes nothing into the profile."""

    def __init__(self) -> None:
        self.count = 0
        self._former = sys.excepthook

    def __enter__(self) -> "DrawingFaults":
        self._former = sys.excepthook
        sys.excepthook = self._hear
        return self

    def __exit__(self, *_raised: object) -> None:
        sys.excepthook = self._former

    def _hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.count += 1
        self._former(kind, error, trace)
