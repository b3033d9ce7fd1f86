"""Lets one `run.py` at a time set up what all need: two that make one environment spoil it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

_WAITING = "Another run.py is setting things up here; waiting for it ..."


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Wait until no other process is between these two points with the same `file`.

    Where the file cannot be written, in a checkout that is read-only, nothing can be set up and
    nobody is waited for. A process that is killed lets go.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        held = file.open("a+b")
    except OSError:
        yield
        return
    with held:
        if not _is_locked(held, waits=False):
            print(_WAITING, flush=True)
            while not _is_locked(held, waits=True):
                pass
        yield


if sys.platform == "win32":
    import msvcrt

    def _is_locked(held: IO[bytes], *, waits: bool) -> bool:
        held.seek(0)
        with suppress(OSError):  # after ten seconds, if it waits
            msvcrt.locking(held.fileno(), msvcrt.LK_LOCK if waits else msvcrt.LK_NBLCK, 1)
            return True
        return False

else:
    import fcntl

    def _is_locked(held: IO[bytes], *, waits: bool) -> bool:
        with suppress(BlockingIOError):
            fcntl.flock(held, fcntl.LOCK_EX | (0 if waits else fcntl.LOCK_NB))
            return True
        return False
