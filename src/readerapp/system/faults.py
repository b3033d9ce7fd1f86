"""Uncaught exceptions: logged whole, and kept as a redacted report."""

import logging
import threading
import traceback
from collections.abc import Callable, Sequence
from types import TracebackType

from readerapp.domain.errors import StorageError
from readerapp.domain.problems import ProblemReport
from readerapp.domain.values import dataclass
from readerapp.system.clock import Clock
from readerapp.system.crash_trace import CrashTrace
from readerapp.system.logs import LogBuffer
from readerapp.system.reports import Fault, Reports, Versions

log = logging.getLogger(__name__)

MOST_A_RUN = 50  # different faults of one run; when there are more, the first ones tell enough
Report = Callable[[ProblemReport | None], object]
_Key = tuple[str, int]


@dataclass
class _FaultCount:
    """A fault of this run: how often it came, and how often since it was written last."""

    times: int = 0
    unwritten: int = 0
    fault: Fault | None = None


class FaultWatch:
    """Records faults: logs each whole, keeps a redacted report of it, then calls back.

    The same fault again is counted: a storm of them writes little. `where` is the program
    ("window", "command"). Nothing raised in here gets out: it would hide what it is about.
    Any thread may call.
    """

    def __init__(
        self, reports: Reports, where: str, versions: Versions, messages: LogBuffer, clock: Clock
    ) -> None:
        self._reports = reports
        self._where = where
        self._versions = versions
        self._messages = messages
        self._clock = clock
        self._counts: dict[_Key, _FaultCount] = {}
        self._turn = threading.RLock()  # a fault in here may be heard of too

    def record(self, error: BaseException, tell: Report | None = None) -> ProblemReport | None:
        """Record a fault: at its 1st, 2nd, 4th, 8th ... time write it, and `tell` the report.

        None is told when no report could be written.
        """
        with self._turn:
            heard = self._counts.setdefault(_key(error), _FaultCount())
            heard.times += 1
            heard.unwritten += 1
            if heard.times & (heard.times - 1):
                return None
            report = self._write(error, heard)
        if tell:
            tell(report)
        return report

    def record_trace(self, trace: str, where: str) -> ProblemReport | None:
        """Store a report of the trace that a crashed process has left; None when that fails."""
        try:
            return self._add(self._fault("Crash", trace, where), 1)
        except Exception as bug:  # noqa: BLE001 - the app starts all the same
            return self.record(bug)

    def record_crash(self, left: CrashTrace, where: str) -> ProblemReport | None:
        """Store a report of the crash trace that a process has left, if there is one."""
        with self._turn:  # of two who look at once one finds it
            trace = left.take()
            return self.record_trace(trace, where) if trace else None

    def close(self) -> None:
        """Write how often each fault came until now."""
        with self._turn:
            for heard in self._counts.values():
                if heard.fault and heard.unwritten and self._add(heard.fault, heard.unwritten):
                    heard.unwritten = 0

    def _write(self, error: BaseException, heard: _FaultCount) -> ProblemReport | None:
        try:
            lines = self._messages.lines()
            log.critical("an unexpected error", exc_info=error)  # first: the rest may fail
            before = tuple(lines)
            if len(self._counts) > MOST_A_RUN:
                return None
            trace = "".join(traceback.format_exception(error))
            heard.fault = heard.fault or self._fault(
                type(error).__name__, trace, self._place(), before
            )
            report = self._add(heard.fault, heard.unwritten)
        except Exception:  # noqa: BLE001 - a fault in telling of a fault must not hide the first
            return None
        if report:
            heard.unwritten = 0
        return report

    def _fault(self, title: str, trace: str, where: str, before: Sequence[str] = ()) -> Fault:
        # Here, because most runs need them never.
        import platform

        from readerapp.system.redaction import scrub_trace

        system = f"{platform.system()} {platform.release()} {platform.machine()}"
        facts = {"Where": where, **self._versions(), "System": system}
        head = "".join(f"{name}: {value}\n" for name, value in facts.items())
        log_lines = "".join(f"{line}\n" for line in ("\nThe log before", *before) if before)
        return Fault(title, f"{head}\n{scrub_trace(trace)}", log_lines)

    def _add(self, fault: Fault, times: int) -> ProblemReport | None:
        try:
            return self._reports.add(fault, self._clock.now(), times)
        except StorageError as error:
            log.error("no report could be written: %s", error.reason.name)
            return None

    def _place(self) -> str:
        name = "".join(c for c in threading.current_thread().name if c.isascii() and c.isalpha())
        return f"{self._where}, {name}"


def _key(error: BaseException) -> _Key:
    """The same for an error of the same kind from the same lines. Cheap: no text is made."""
    way = []
    trace: TracebackType | None = error.__traceback__
    while trace is not None:
        way.append((trace.tb_frame.f_code.co_filename, trace.tb_lineno))
        trace = trace.tb_next
    return type(error).__name__, hash((tuple(way), tuple(getattr(error, "__notes__", ()))))
