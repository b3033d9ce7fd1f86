"""Unexpected failures of a command: a report on this computer, and one line on standard error."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.problems import ProblemReport
from readerapp.domain.values import dataclass
from readerapp.library.problems import versions
from readerapp.messages import _, print_message, sentence
from readerapp.system import Paths, system_clock
from readerapp.system.crash_trace import CrashTrace
from readerapp.system.faults import FaultWatch
from readerapp.system.logs import LogBuffer
from readerapp.system.reports import Reports

FAULTED = 1


def failure(error: ReaderError) -> str:
    """Return what went wrong; of what another process of ours is at, what to do."""
    if error.reason is Reason.LOCKED:
        said = _at_work().get(Path(error.name).name)
        if said:
            return said
    return sentence(error)


def _at_work() -> dict[str, str]:
    """What goes on while a lock is held, by the name of its file."""
    return {
        "window.lock": _("A window of this library is open. Close it first."),
        "refresh.lock": _("A refresh is in progress. Try again when it is done."),
        "backup.lock": _("A backup is in progress. Try again when it is done."),
    }


@dataclass(frozen=True)
class FaultListener:
    """What keeps reports of faults that a command survives. Any thread may call.

    `worker_died`: a worker process has crashed; `faulted`: one of several items was lost.
    """

    worker_died: Callable[[], object]
    faulted: Callable[[Exception], object]


@contextmanager
def reporting(paths: Paths) -> Iterator[FaultListener]:
    """Record each fault in this context, print where its report is, and end the process.

    Also of what an earlier command or a worker died of. Yields what hears of what is survived.
    """
    messages = LogBuffer()
    logging.getLogger("readerapp").addHandler(messages)
    reports = Reports(paths.reports)
    watch = FaultWatch(reports, "command", versions, messages, system_clock)
    own, workers = CrashTrace(paths.log, "command"), CrashTrace(paths.log, "worker")
    watch.record_crash(own, "command")
    watch.record_crash(workers, "worker")
    own.watch()
    try:
        yield FaultListener(
            partial(watch.record_crash, workers, "worker"),
            lambda fault: watch.record(fault, partial(_tell, reports)),
        )
    except (ReaderError, BrokenPipeError):
        raise
    except Exception as bug:
        _tell(reports, watch.record(bug))
        raise SystemExit(FAULTED) from bug
    finally:
        own.stop()
        logging.getLogger("readerapp").removeHandler(messages)


def _tell(reports: Reports, report: ProblemReport | None) -> None:
    place = reports.folder / report.name if report else _("(it could not be written)")
    message = _("Something unexpected went wrong. Readerapp sent nothing; its report: {place}")
    print_message(message.format(place=place))
