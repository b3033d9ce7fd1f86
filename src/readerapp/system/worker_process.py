"""The worker process: the side of `Workers` that runs in the other process.

The protocol of the pipe: the worker sends `WorkerStarted` when it is ready; then for each request
(a pickled function with its arguments) `WorkerStarted` when it has loaded the function, and its
answer. What it sends is plain data (`worker_messages`): the parent unpickles nothing.
"""

import contextlib
import errno
import logging
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from multiprocessing import connection, parent_process
from pathlib import Path
from typing import Any

from readerapp.domain.errors import ReaderError
from readerapp.system import worker_messages
from readerapp.system.confinement import (
    NOTHING_GIVEN,
    Confinement,
    confine,
    give_up_privileges,
    limit,
)
from readerapp.system.crash_trace import CrashTrace
from readerapp.system.files import writing_failed
from readerapp.system.own_program import refusing_late_imports

if sys.platform == "win32":
    import ctypes
else:
    import resource

NICENESS = 10
# https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-setpriorityclass
_BELOW_NORMAL_PRIORITY_CLASS = 0x4000
# The parent kills at the limit; only when it cannot does the worker end itself, a little later.
_GRACE_SECONDS = 2.0
_TEMPORARY_FILES = os.environ.get("TMPDIR") or os.environ.get("TEMP") or "/tmp"  # noqa: S108 - named only
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)

Pipe = connection.Connection


def run_worker(
    pipe: "Pipe[Any, Any]",
    memory_mb: int,
    initializer: Callable[[], None] | None,
    log: Path | None = None,
    confinement: Confinement = NOTHING_GIVEN,
    niceness: int = NICENESS,
) -> None:
    """Answer requests until the parent is gone. Runs as the main function of a worker process."""
    _be_modest(memory_mb, niceness)
    trace = CrashTrace(log, "worker") if log else None  # open as long as this process lives
    if trace:
        trace.watch()
    protections = give_up_privileges()
    try:
        if initializer is not None:
            initializer()
        protections += confine(confinement)
    except Exception as bug:  # noqa: BLE001 - not ours to judge: it is raised again in the parent
        pipe.send_bytes(worker_messages.failed(bug))
        return
    # Not before: what confines the process does not reach into a thread that runs already.
    threading.Thread(target=_end_with_parent, daemon=True).start()
    pipe.send_bytes(worker_messages.started(protections))
    parted = contextlib.suppress(EOFError, ConnectionError)  # the parent has gone or given up on us
    with parted, refusing_late_imports():
        while True:
            pipe.send_bytes(_answer(pipe))


def _answer(pipe: "Pipe[Any, Any]") -> bytearray:
    """Do what the next request says; return the answer as it is sent."""
    request = pipe.recv_bytes()
    try:
        function, arguments, seconds = pickle.loads(request)  # noqa: S301 - the parent's own bytes
        pipe.send_bytes(worker_messages.started())
        with _own_time_limit(seconds):
            return worker_messages.done(function(*arguments))
    except MemoryError:
        return worker_messages.out_of_memory()
    except OSError as error:
        return worker_messages.failed(_without_room(error) or error)
    except Exception as error:  # noqa: BLE001 - raised again in the parent, with its traceback
        return worker_messages.failed(error)


def _without_room(error: OSError) -> ReaderError | None:
    """Return what it is when a disk was full, None otherwise: libraries unpack into the folder of
    temporary files what they read from then on."""
    if error.errno not in _NO_ROOM:
        return None
    return writing_failed(error, str(error.filename or _TEMPORARY_FILES))


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
        limit(resource.RLIMIT_CORE, 0)  # a dump would hold what the user reads
        limit(resource.RLIMIT_AS, memory_mb * 1024 * 1024)


def seconds_worked(process: int | None) -> float | None:
    """Return the processor time a process has used so far; None where that cannot be told."""
    if sys.platform == "win32":
        return _worked_on_windows(process)
    fields = _stat(process)
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") if fields else None


def is_asleep(process: int | None) -> bool:
    """Return whether a process waits for something other than a processor or a disk; False where
    that cannot be told."""
    return _stat(process)[:1] == [b"S"]


def reached_own_limit(exitcode: int | None) -> bool:
    """Return whether a worker that has died did so by `_own_time_limit`."""
    return sys.platform != "win32" and exitcode == -signal.SIGPROF


def _stat(process: int | None) -> list[bytes]:
    """Return the fields after the name in parentheses, which may hold anything; [] without /proc.

    https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the state is field 3, processor
    times are fields 14 and 15.
    """
    try:
        return Path(f"/proc/{process}/stat").read_bytes().rpartition(b")")[2].split()
    except OSError:
        return []


if sys.platform == "win32":

    def _worked_on_windows(process: int | None) -> float | None:
        # https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getprocesstimes
        kernel, asked = ctypes.windll.kernel32, 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
        kernel.OpenProcess.restype = ctypes.c_void_p
        handle = ctypes.c_void_p(kernel.OpenProcess(asked, False, process or 0))
        times = [ctypes.c_ulonglong() for _ in range(4)]  # begun, ended, in the kernel, outside
        is_known = bool(kernel.GetProcessTimes(handle, *map(ctypes.byref, times)))
        kernel.CloseHandle(handle)
        return (times[2].value + times[3].value) / 10_000_000 if is_known else None


@contextlib.contextmanager
def _own_time_limit(seconds: float) -> Iterator[None]:
    """End this process by a signal's default action when it has worked for longer than `seconds`:
    the parent cannot measure work everywhere, and may have been killed while C code held the
    interpreter lock and no thread of ours could run."""
    if sys.platform == "win32":
        yield
        return
    signal.setitimer(signal.ITIMER_PROF, seconds + _GRACE_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _end_with_parent() -> None:
    """End this process when the parent is gone, even by kill -9, even in the middle of work."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
