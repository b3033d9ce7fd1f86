"""Synchronises through the shared folder in a child process: a folder on a network may hang, and a
process can be killed at any moment."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from readerapp.background.child_process import ChildProcess, ChildWork
from readerapp.background.refreshing import changes_of
from readerapp.domain.errors import Reason
from readerapp.domain.folder_sync import FolderSyncResult

_ARGUMENTS = ("syncfolder", "now", "--events")
AT_THE_END = 2_000  # ms that the end of the app waits at most


class FolderSyncer(QObject):
    """Runs one cycle at a time. Used on the GUI thread."""

    stored = Signal(object)  # Changes
    finished = Signal(object)  # FolderSyncResult
    failed = Signal(object)  # ReaderError
    crashed = Signal()
    ended = Signal()  # in whatever way, last

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(parent)
        self._work = ChildWork(command, Reason.SYNC_STOPPED, self)
        self._last = ChildProcess(command, self)
        self._work.told.connect(self._on_event)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self.failed)
        self._work.crashed.connect(self.crashed)
        self._work.ended.connect(self.ended)

    @property
    def is_running(self) -> bool:
        """Whether a cycle has not ended."""
        return self._work.is_running

    def sync(self) -> bool:
        """Begin a cycle; return False when another one has not ended."""
        return self._work.run(_ARGUMENTS)

    def stop(self) -> None:
        """End the cycle that is going on, now: what it stored and wrote stays."""
        self._work.stop(grace=0)

    def sync_at_the_end(self) -> None:
        """Run a last cycle, or what of it is done in a moment; the rest waits."""
        self._last.start(_ARGUMENTS)
        self._last.stop(AT_THE_END)

    def _on_event(self, event: dict[str, Any]) -> None:
        if event["event"] == "stored":
            self.stored.emit(changes_of(event))

    def _on_finished(self, event: dict[str, Any]) -> None:
        unread = tuple(event["unread"])
        result = FolderSyncResult(
            event["written"], event["taken"], unread, private=tuple(event["private"])
        )
        self.finished.emit(result)
