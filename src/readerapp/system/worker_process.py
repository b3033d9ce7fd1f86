"""The worker process: the side of `Workers` that runs in the other process.

The protocol of the pipe: the worker sends `WorkerStarted` when it is ready; then for each request
(a pickled function with its arguments) `WorkerStarted` when it has loaded the function, and its
answer.
"""

import contextlib
import errno
import logging
import os
import pickle
import signal
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterator
from multiprocessing import connection, parent_process
from pathlib import Path
from typing import Any

from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.system.crash_trace import CrashTrace
from readerapp.system.files import writing_failed

if sys.platform == "win32":
    import ctypes
else:
    import resource

NICENESS = 10
# https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-setpriorityclass
_BELOW_NORMAL_PRIORITY_CLASS = 0x4000
# A niced process beside two busy ones was seen to get a tenth of a processor.
BUSY_TIMES = 6  # as long by the clock may a call take that has not worked for its seconds
# The parent kills at the limit; only when it cannot does the worker end itself, a little later.
_GRACE_SECONDS = 2.0
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)


@dataclass(frozen=True)
class WorkerStarted:
    """The worker has loaded what it needs; from now on the time limit counts."""


@dataclass(frozen=True)
class WorkerDone:
    """Result: what the function returned."""

    value: Any


@dataclass(frozen=True)
class WorkerFailed:
    """Failure of the function. `trace` is the traceback as text; tracebacks do not pickle."""

    error: Exception
    trace: str


@dataclass(frozen=True)
class WorkerOutOfMemory:
    """The memory limit was met. The process should not be used again."""


Answer = WorkerDone | WorkerFailed | WorkerOutOfMemory
Pipe = connection.Connection


def run_worker(
    pipe: "Pipe[Any, Any]",
    memory_mb: int,
    initializer: Callable[[], None] | None,
    log: Path | None = None,
    niceness: int = NICENESS,
) -> None:
    """Answer requests until the parent is gone. Runs as the main function of a worker process."""
    _be_modest(memory_mb, niceness)
    trace = CrashTrace(log, "worker") if log else None  # open as long as this process lives
    if trace:
        trace.watch()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        if initializer is not None:
            initializer()
    except Exception as bug:  # noqa: BLE001 - not ours to judge: it is raised again in the parent
        pipe.send_bytes(_failure(bug))
        return
    pipe.send(WorkerStarted())
    with contextlib.suppress(EOFError, ConnectionError):  # the parent has gone or given up on us
        while True:
            pipe.send_bytes(_answer(pipe))


def _answer(pipe: "Pipe[Any, Any]") -> bytes:
    """Do what the next request says; return the pickled answer."""
    request = pipe.recv_bytes()
    try:
        function, arguments, seconds = pickle.loads(request)  # noqa: S301 - the parent's own bytes
        pipe.send(WorkerStarted())
        with _own_time_limit(seconds):
            return pickle.dumps(WorkerDone(function(*arguments)))
    except MemoryError:
        return pickle.dumps(WorkerOutOfMemory())
    except OSError as error:
        return _failure(_without_room(error) or error)
    except Exception as error:  # noqa: BLE001 - raised again in the parent, with its traceback
        return _failure(error)


def _without_room(error: OSError) -> ReaderError | None:
    """Return what it is when a disk was full, None otherwise: libraries unpack into the folder of
    temporary files what they read from then on."""
    if error.errno not in _NO_ROOM:
        return None
    return writing_failed(error, str(error.filename or tempfile.gettempdir()))


def _failure(error: Exception) -> bytes:
    trace = "" if isinstance(error, ReaderError) else traceback.format_exc()
    try:
        pickled = pickle.dumps(WorkerFailed(error, trace))
        pickle.loads(pickled)  # noqa: S301 - our own; some exceptions pickle and cannot be unpickled
    except Exception:  # noqa: BLE001 - whatever a foreign exception's __reduce__ raises
        return pickle.dumps(WorkerFailed(RuntimeError(repr(error)), trace))
    return pickled


def _be_modest(memory_mb: int, niceness: int) -> None:
    """Take the lowest place: little priority, a limit on memory, no core dump, no own Ctrl+C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets it too, and decides
    logging.getLogger().addHandler(logging.NullHandler())  # parsers' grumbling is not for stderr
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        if niceness:
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(niceness)
        _limit(resource.RLIMIT_CORE, 0)  # a dump would hold what the user reads
        _limit(resource.RLIMIT_AS, memory_mb * 1024 * 1024)


def _limit(what: int, amount: int) -> None:
    if sys.platform == "win32":
        return
    _, most = resource.getrlimit(what)
    if most != resource.RLIM_INFINITY:
        amount = min(amount, most)
    with contextlib.suppress(ValueError, OSError):  # macOS knows RLIMIT_AS and refuses to set it
        resource.setrlimit(what, (amount, most))


def seconds_worked(process: int | None) -> float | None:
    """Return the processor time a process has used so far; None where that cannot be told."""
    try:
        # https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: fields 14 and 15, after the
        # name in parentheses, which may hold anything.
        fields = Path(f"/proc/{process}/stat").read_bytes().rpartition(b")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError, ValueError, AttributeError):  # AttributeError: no sysconf
        return None


@contextlib.contextmanager
def _own_time_limit(seconds: float) -> Iterator[None]:
    """End this process by a signal's default action, for the case that the parent was killed
    while C code held the interpreter lock and no thread of ours could run."""
    if sys.platform == "win32":
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, seconds * BUSY_TIMES + _GRACE_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _end_with_parent() -> None:
    """End this process when the parent is gone, even by kill -9, even in the middle of work."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
