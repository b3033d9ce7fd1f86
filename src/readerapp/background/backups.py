"""Backups in a child process: by hand to a file, and once a day of use."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background.child_process import ChildWork
from readerapp.background.tasks import Lane, Latest, TaskRunner
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import Library, backups, safety_copy

EVERY = 3 * 3_600_000  # ms between two looks
AGAIN = 60_000  # ms, when there is something else to do just now


class BackupProcess(ChildWork):
    """Writes one backup at a time in a child process, with progress. Used on the GUI thread."""

    progressed = Signal(int)  # per cent; at 100 the copy is checked
    finished = Signal(str)  # the file

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(command, Reason.BACKUP_STOPPED, parent)
        self.heard.connect(self._on_heard)

    def back_up(self, file: str) -> bool:
        """Write a copy to a file; return False when another backup is being written.

        A library that is there is replaced: whoever calls this has asked the reader.
        """
        return self.run("backup", "--events", "--force", "--", file)

    def back_up_daily(self) -> bool:
        """Write today's backup."""
        return self.run("backup", "--events", "--daily")

    def write_safety_copy(self) -> bool:
        """Write the safety copy, the marks of all articles too."""
        return self.run("backup", "--events", "--safety")

    def _on_heard(self, event: Mapping[str, Any]) -> None:
        match event["event"]:
            case "progress":
                self.progressed.emit(event["percent"])
            case "finished":
                self.finished.emit(event["file"])


class BackupTimer(QObject):
    """Starts the daily backup when it is due and nothing else is going on."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        process: BackupProcess,
        is_busy: Callable[[], bool],
        failed: Callable[[ReaderError], None],
    ) -> None:
        super().__init__(process)
        self._library = library
        self._asking = Latest(runner, Lane.READ)
        self._process = process
        self._is_busy = is_busy
        self._failed = failed
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)

    def check(self) -> None:
        """Back up if that is due, and look again later; when there is no time for it, soon."""
        if self._is_busy() or self._process.is_running:
            self._timer.start(AGAIN)
            return
        self._timer.start(EVERY)
        self._asking.ask(self._what_is_due, self._begin, self._failed)

    def _what_is_due(self) -> tuple[bool, bool]:
        return backups.is_due(self._library), safety_copy.is_due(self._library)

    def _begin(self, due: tuple[bool, bool]) -> None:
        backup, safety = due
        if backup:
            self._process.back_up_daily()  # brings the safety copy along
        elif safety:
            self._process.write_safety_copy()
