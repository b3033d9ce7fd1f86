"""Commands of the command line run as child processes that report events as they go."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from readerapp.system.paths import folder_as_text

KILLED_WITHIN = 2_000  # ms


def child_command(profile: str) -> list[str]:
    """Return how this very app is started as a command; `profile` "" is the usual one."""
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "readerapp"]
    )
    return [*program, *(["--profile", folder_as_text(Path(profile))] if profile else [])]


class ChildProcess(QObject):
    """Runs one command of the app as a child process at a time. Used on the GUI thread."""

    received = Signal(object)  # the event, a dictionary
    crashed = Signal()  # before `ended`: it was killed, by a fault of its own or by the system
    ended = Signal()  # in whatever way, after the last event; another run can be started

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._buffer = b""

    @property
    def is_running(self) -> bool:
        """Whether a run has not ended."""
        return self._process is not None

    def start(self, arguments: Sequence[str]) -> None:
        """Start a sub-command."""
        self._buffer = b""
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.setStandardErrorFile(QProcess.nullDevice())
        self._process = process
        process.start(self._command[0], [*self._command[1:], *arguments])

    def cancel(self) -> None:
        """Ask it to cancel; it still reports its outcome."""
        if self._process is not None:
            self._process.closeWriteChannel()

    def tell(self, message: bytes) -> None:
        """Write to its input."""
        if self._process is not None:
            self._process.write(message)

    def stop(self, grace: int = 0) -> None:
        """Terminate it without further signals, after `grace` ms in which it may clean up."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        if grace:
            process.closeWriteChannel()
        if not (grace and process.waitForFinished(grace)):
            process.kill()
            process.waitForFinished(KILLED_WITHIN)

    def _read(self) -> None:
        if self._process is None:
            return
        self._buffer += self._process.readAllStandardOutput().data()
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            self.received.emit(json.loads(line))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end()

    def _on_finished(self, _status: int, how: QProcess.ExitStatus) -> None:
        self._read()
        if how is QProcess.ExitStatus.CrashExit:
            self.crashed.emit()
        self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self.ended.emit()
