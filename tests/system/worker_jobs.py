"""Functions that worker processes run in the tests. They must be importable by a fresh process."""

import faulthandler
import os
import re
import signal
import sys
import time
from pathlib import Path

from readerapp.domain.errors import FetchError, Reason

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


def double(number: int) -> int:
    return 2 * number


def process_id() -> int:
    return os.getpid()


def niceness() -> int:
    return os.nice(0)


def sleep(seconds: float) -> str:
    time.sleep(seconds)
    return "slept"


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
