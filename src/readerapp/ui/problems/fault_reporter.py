"""Exception hooks that record our own faults and report them; the window goes on."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.problems import ProblemReport

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
