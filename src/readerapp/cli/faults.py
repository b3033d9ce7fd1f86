"""Unexpected failures of a command: a report on this computer, and one line on standard error."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from readerapp.domain.errors import ReaderError, Reason
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
        "refresh.lock": _("A refresh is going on. Try again when it is done."),
        "backup.lock": _("A backup is going on. Try again when it is done."),
    }


@contextmanager
def reporting(paths: Paths) -> Iterator[Callable[[], object]]:
    """Record each fault in this context, print where its report is, and end the process.

    Also of what an earlier command or a worker died of. Yields what keeps a report of a worker
    that died meanwhile; any thread may call it.
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
        yield partial(watch.record_crash, workers, "worker")
    except (ReaderError, BrokenPipeError):
        raise
    except Exception as bug:
        report = watch.record(bug)
        place = reports.folder / report.name if report else _("(it could not be written)")
        message = _("Something unexpected went wrong. Readerapp sent nothing; its report: {place}")
        print_message(message.format(place=place))
        raise SystemExit(FAULTED) from bug
    finally:
        own.stop()
        logging.getLogger("readerapp").removeHandler(messages)
