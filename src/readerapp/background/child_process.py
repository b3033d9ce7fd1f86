"""Commands of the command line run as child processes that report events as they go."""

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from readerapp.domain.errors import ReaderError, Reason
from readerapp.system.own_program import STARTED_BY, THIS_PROGRAM, own_command
from readerapp.system.paths import folder_as_text

KILLED_WITHIN = 2_000  # ms
GRACE = 2_000  # ms that a process is given to tidy up


def child_command(profile: str) -> list[str]:
    """Return how this very app is started as a command; `profile` "" is the usual one."""
    return [*own_command(), *(["--profile", folder_as_text(Path(profile))] if profile else [])]


def failure_of(event: Mapping[str, Any]) -> ReaderError:
    """Return the failure that an event tells of."""
    return ReaderError(Reason[event["reason"].upper()], event["name"], event["detail"])


class ChildProcess(QObject):
    """Runs one command of the app as a child process at a time. Used on the GUI thread.

    The process ends with this one, even by kill -9 (`end_with_starter`).
    """

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
        """Start a sub-command. Where this program was replaced by another version, it fails as one
        that could not be done, with UPDATED."""
        self._buffer = b""
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.setStandardErrorFile(QProcess.nullDevice())
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert(STARTED_BY, str(os.getpid()))
        process.setProcessEnvironment(surroundings)
        self._process = process
        if THIS_PROGRAM.is_replaced():
            QTimer.singleShot(0, process, self._refuse)  # whoever starts it expects no answer yet
        else:
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

    def _refuse(self) -> None:
        if self._process is not None:
            reason = Reason.UPDATED.name.lower()
            self.received.emit({"event": "failed", "reason": reason, "name": "", "detail": ""})
            self._end()

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


class ChildWork(QObject):
    """Runs one command at a time that reports how it came out. Used on the GUI thread."""

    heard = Signal(object)  # an event, a dictionary; no failure
    failed = Signal(object)  # ReaderError
    crashed = Signal()
    ended = Signal()  # in whatever way, last

    def __init__(
        self, command: Sequence[str], stopped: Reason, parent: QObject | None = None
    ) -> None:
        """`command` is the command line of this app and profile, up to the sub-command. `stopped`
        is the failure of a run that ended without an outcome."""
        super().__init__(parent)
        self._stopped = stopped
        self._process = ChildProcess(command, self)
        self._process.received.connect(self._on_event)
        self._process.crashed.connect(self.crashed)
        self._process.ended.connect(self._end)
        self._has_outcome = False

    @property
    def is_running(self) -> bool:
        """Whether a run has not ended."""
        return self._process.is_running

    def run(self, *arguments: str) -> bool:
        """Start a sub-command; return False when another run has not ended."""
        if self.is_running:
            return False
        self._has_outcome = False
        self._process.start(arguments)
        return True

    def tell(self, data: bytes) -> None:
        """Write to the input of the process."""
        self._process.tell(data)

    def cancel(self) -> None:
        """Ask it to give up; it still reports its outcome, and what is stored stays."""
        self._process.cancel()

    def stop(self, grace: int = GRACE) -> None:
        """Give up now, for the end of the app."""
        self._process.stop(grace)

    def _on_event(self, event: dict[str, Any]) -> None:
        kind = event["event"]
        self._has_outcome = self._has_outcome or kind in ("finished", "cancelled", "failed")
        if kind == "failed":
            self.failed.emit(failure_of(event))
        else:
            self.heard.emit(event)

    def _end(self) -> None:
        if not self._has_outcome:
            self.failed.emit(ReaderError(self._stopped))
        self.ended.emit()
