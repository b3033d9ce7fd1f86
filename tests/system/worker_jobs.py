"""Functions that worker processes run in the tests. They must be importable by a fresh process."""

import ctypes
import errno
import faulthandler
import mmap
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from readerapp.domain.errors import FetchError, Reason, SourceError
from readerapp.system import worker_messages, worker_process

if sys.platform != "win32":
    import resource

_warm = False


class UnpicklableError(Exception):
    def __init__(self, one: int, two: int) -> None:
        super().__init__("only one")


def warm_up() -> None:
    global _warm
    _warm = True


def is_warm() -> bool:
    return _warm


def fail_to_start() -> None:
    raise LookupError("no model")


def have_little_grace() -> None:
    """Let the process end itself soon after its parent's limit, not two seconds of work later."""
    worker_process._GRACE_SECONDS = 0.1


def double(number: int) -> int:
    return 2 * number


def process_id() -> int:
    return os.getpid()


def niceness() -> int:
    return os.nice(0)


def sleep(seconds: float) -> str:
    time.sleep(seconds)
    return "slept"


def stop() -> str:
    """Do nothing, as a process to which no processor is given, until somebody continues it."""
    os.kill(os.getpid(), signal.SIGSTOP)
    return "went on"


def start_stopped() -> None:
    stop()


def hold_the_interpreter() -> None:
    """Stay in C code that lets no other thread of the process run."""
    re.match(r"(a+)+$", "a" * 60 + "b")


def fill_the_disk(code: int) -> None:
    """Fail as a parser does that finds no room for its temporary file."""
    raise OSError(code, os.strerror(code))


def eat_memory() -> int:
    return len(b"x" * 2_000_000_000)


def kill_oneself() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def refuse(address: str) -> None:
    raise FetchError(Reason.HTTP_STATUS, address, "Gone", status=410)


def divide(number: int) -> float:
    return number / 0


def raise_os_error() -> None:
    raise FileNotFoundError(2, "a bug of ours", "somewhere")


def raise_unpicklable() -> None:
    raise UnpicklableError(1, 2)


def return_unpicklable() -> object:
    return lambda: None


def leave_pid_and_work(folder: str, seconds: float) -> None:
    Path(folder, "worker.pid").write_text(str(os.getpid()))
    time.sleep(seconds)


def leave_pid_and_hold(folder: str) -> None:
    Path(folder, "worker.pid").write_text(str(os.getpid()))
    hold_the_interpreter()


def open_things() -> tuple[bool, list[str]]:
    """Whether stdin is at its end, and which sockets and files this process has open (Linux)."""
    names = []
    for descriptor in os.listdir("/proc/self/fd"):
        try:
            names.append(os.readlink(f"/proc/self/fd/{descriptor}"))
        except OSError:  # the listing's own descriptor
            continue
    return sys.stdin.read() == "", names


def crash() -> None:
    faulthandler._sigsegv()  # type: ignore[attr-defined]  # for tests of just this


def fail_with(text: str) -> None:
    raise LookupError(text)


# What a worker that was taken over would do. Each tells "" when it could, and the error otherwise.


def try_reading(path: str) -> str:
    return _error_of(lambda: Path(path).read_bytes())


def try_listing(path: str) -> str:
    return _error_of(lambda: os.listdir(path))


def try_writing(path: str) -> str:
    return _error_of(lambda: Path(path).write_text("mine"))


def try_moving(path: str, target: str) -> str:
    return _error_of(lambda: Path(path).rename(target))


def try_changing_the_mode(path: str) -> str:
    return _error_of(lambda: Path(path).chmod(0o755))


def try_removing(path: str) -> str:
    return _error_of(Path(path).unlink)


def try_connecting(port: int) -> str:
    return _error_of(lambda: socket.create_connection(("127.0.0.1", port), 5).close())


def try_listening() -> str:
    return _error_of(lambda: socket.create_server(("127.0.0.1", 0)).close())


def try_starting_a_program() -> str:
    return _error_of(lambda: subprocess.run([sys.executable, "-c", ""], check=True))


def try_replacing_itself() -> str:
    return _error_of(lambda: os.execv(sys.executable, [sys.executable, "-c", ""]))


def try_forking() -> str:
    def fork() -> None:
        if os.fork() == 0:
            os._exit(0)

    return _error_of(fork)


def try_a_signal_to_the_parent() -> str:
    return _error_of(lambda: os.kill(os.getppid(), 0))


def try_reading_memory_of_the_parent() -> str:
    return _error_of(lambda: Path(f"/proc/{os.getppid()}/mem").open("rb").close())


def try_calls(calls: list[Any]) -> dict[str, str]:
    """Make system calls by their numbers; tell the errors by name, "" where none came."""
    found = {}
    for name, number, arguments in calls:
        ctypes.set_errno(0)
        done = _system_call(number, *(_as_argument(each) for each in arguments))
        failed = ctypes.get_errno() if done < 0 else 0
        found[name] = errno.errorcode.get(failed, str(failed)) if failed else ""
    return found


def _as_argument(value: int | bytes) -> object:
    return ctypes.c_long(value) if isinstance(value, int) else ctypes.c_char_p(value)


_system_call: Any = ctypes.CDLL(None, use_errno=True).syscall if sys.platform != "win32" else None
if _system_call is not None:
    _system_call.restype = ctypes.c_long


def ask_of_itself() -> list[str]:
    """Do what libraries do with their own process: limits, processors, priority, flags of files."""
    said = []
    for ask in (
        lambda: resource.getrlimit(resource.RLIMIT_NOFILE),
        lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64)),
        lambda: os.sched_getaffinity(0),
        lambda: os.sched_setaffinity(0, os.sched_getaffinity(0)),
        lambda: os.getpriority(os.PRIO_PROCESS, 0),
        lambda: os.set_inheritable(0, False),
        lambda: os.get_blocking(0),
        lambda: mmap.mmap(-1, 4096).close(),
        lambda: Path(os.__file__).read_bytes(),
        lambda: signal.raise_signal(signal.SIGCONT),
    ):
        try:
            ask()
        except OSError as error:
            said.append(f"{ask.__code__.co_firstlineno}: {error}")
    return said


def start_a_thread() -> str:
    answers: list[str] = []
    thread = threading.Thread(target=lambda: answers.append("from a thread"))
    thread.start()
    thread.join()
    return answers[0]


def import_late() -> str:
    """Import what no worker has loaded: pure Python, C, and one that reads a file of its own."""
    fraction = import_module("fractions").Fraction(1, 2)
    array = import_module("_zoneinfo").ZoneInfo("Europe/Paris")
    return f"{fraction} {array}"


def answer_with(message: bytes) -> None:
    """From now on send other bytes than answers, as a worker that was taken over can."""
    worker_messages.done = lambda _value: bytearray(message)  # type: ignore[assignment]  # in the worker only


def send_half_a_message(pause: float) -> None:
    """Announce a long message and never end it; a byte of it follows after each pause."""
    pipe = _own_pipe()
    os.write(pipe.fileno(), struct.pack("!i", 400_000_000) + b"D")
    while True:
        time.sleep(pause)
        os.write(pipe.fileno(), b"x")


def never_read_again() -> None:
    pipe: Any = _own_pipe()
    pipe.recv_bytes = lambda: time.sleep(24 * 3600)


def _own_pipe() -> "Connection[Any, Any]":
    """Return the pipe of the process that this runs in: whoever took it over can have it, too."""
    frame = sys._getframe()
    while frame.f_code.co_name != "run_worker":
        assert frame.f_back is not None
        frame = frame.f_back
    pipe: Connection[Any, Any] = frame.f_locals["pipe"]
    return pipe


def length(data: bytes) -> int:
    return len(data)


def return_bytes(number: int) -> bytes:
    return b"x" * number


def declare_a_number() -> int:
    return "no number"  # type: ignore[return-value]  # for a test of just this


def return_half_a_letter() -> str:
    return "half: \ud83d"


class _Words(str):
    __slots__ = ()


def return_words() -> tuple[str, bytes, int | None]:
    return _Words("as lxml has them"), b"\xff", None


def raise_about(name: str) -> None:
    raise SourceError(Reason.EMPTY, name)


def _error_of(call: Callable[[], object]) -> str:
    try:
        call()
    except OSError as error:
        return type(error).__name__
    return ""
