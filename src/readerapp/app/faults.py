"""Fault handling of the window process: reporter, crash trace and log buffer, set up first."""

import logging
import sys
from types import TracebackType

from readerapp.domain.problems import ProblemReport
from readerapp.library.problems import versions
from readerapp.system import Paths, system_clock
from readerapp.system.crash_trace import CrashTrace
from readerapp.system.faults import FaultWatch
from readerapp.system.logs import LogBuffer
from readerapp.system.reports import Reports
from readerapp.ui.problems.fault_reporter import FaultReporter

_log = logging.getLogger("readerapp")
LOST = ("command", "worker")  # processes that crash without the window


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
