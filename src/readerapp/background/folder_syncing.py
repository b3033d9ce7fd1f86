"""Synchronises through the shared folder in a child process: a folder on a network may hang, and a
process can be killed at any moment."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from readerapp.background.child_process import ChildProcess, ChildWork
from readerapp.background.refreshing import changes_of
from readerapp.domain.errors import Reason
from readerapp.domain.folder_sync import FolderSyncResult

_ARGUMENTS = ("syncfolder", "now", "--events")
AT_THE_END = 2_000  # ms that the end of the app waits at most


class FolderSyncer(ChildWork):
    """Runs one cycle at a time. Used on the GUI thread."""

    stored = Signal(object)  # Changes
    finished = Signal(object)  # FolderSyncResult

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(command, Reason.SYNC_STOPPED, parent)
        self.heard.connect(self._on_heard)
        self._last = ChildProcess(command, self)

    def sync(self) -> bool:
        """Begin a cycle; return False when another one has not ended."""
        return self.run(*_ARGUMENTS)

    def stop(self, grace: int = 0) -> None:
        """End the cycle that is going on, now: what it stored and wrote stays."""
        super().stop(grace)

    def sync_at_the_end(self) -> None:
        """Run a last cycle, or what of it is done in a moment; the rest waits."""
        self._last.start(_ARGUMENTS)
        self._last.stop(AT_THE_END)

    def _on_heard(self, event: Mapping[str, Any]) -> None:
        match event["event"]:
            case "stored":
                self.stored.emit(changes_of(event))
            case "finished":
                unread, private = tuple(event["unread"]), tuple(event["private"])
                self.finished.emit(
                    FolderSyncResult(event["written"], event["taken"], unread, private=private)
                )
