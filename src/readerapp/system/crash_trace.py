"""Crash traces: the file into which Python writes a traceback when C code kills the process."""

import faulthandler
import os
from io import FileIO
from pathlib import Path

from readerapp import before_0_1

KINDS = ("window", "command", "worker")
_MOST_BYTES = 200_000
# The first words of what `faulthandler` writes.
_BEGINNINGS = (b"Fatal Python error", b"Windows fatal exception", b"Current thread")
_LONGEST_BEGINNING = max(map(len, _BEGINNINGS))


def is_own_trace(file: Path) -> bool:
    """Return whether a file is empty or begins as what a crash leaves; raises OSError."""
    with file.open("rb") as opened:
        beginning = opened.read(_LONGEST_BEGINNING)
    return not beginning or beginning.startswith(_BEGINNINGS)


class CrashTrace:
    """The crash trace file of one kind of process ("window", "command", "worker").

    Processes of a kind share it: each writes at its end. The file is empty as long as all is well,
    and its name says nothing of a crash.
    """

    def __init__(self, folder: Path, kind: str) -> None:
        self._file = folder / f"{kind}.trace"
        self._open: FileIO | None = None

    def watch(self) -> None:
        """Write a traceback to the file when this process crashes, unless that is enabled already.

        Where the file cannot be opened, or is another program's, a crash leaves no trace, and
        nothing else is different.
        """
        if faulthandler.is_enabled():
            return
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            opened = FileIO(os.open(self._file, flags, 0o600), "a")
            if not is_own_trace(self._file):
                opened.close()
                return
            self._open = opened
        except OSError:
            return
        faulthandler.enable(self._open)

    def stop(self) -> None:
        """Stop watching at a regular end. What Windows tells of faults it got over is dropped."""
        if self._open is None:
            return
        faulthandler.disable()
        self._open.close()
        self._open = None
        self.take()

    def take(self) -> str:
        """Return what a crash left, and empty the file; "" when there was none, or it is not ours.

        The file stays: a process that runs still has it open.
        """
        former = before_0_1.take_trace(self._file, _taken, is_own_trace)
        return _taken(self._file) or former


def _taken(path: Path) -> str:
    """Return what is in a trace of ours, and empty it."""
    try:
        if not is_own_trace(path):
            return ""
        with path.open("rb+") as file:
            text = file.read(_MOST_BYTES)
            file.truncate(0)
    except OSError:
        return ""
    return text.decode(errors="replace").strip()
