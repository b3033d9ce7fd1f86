"""Adds and fetches translation models in a child process, one at a time, with progress.

Archives that are added are foreign bytes: no parser of them runs in the window's process.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from readerapp.background.child_process import ChildWork
from readerapp.domain.errors import Reason


class ModelWork(QObject):
    """Runs one work on models at a time. Used on the GUI thread."""

    found = Signal(object)  # what would be added: the values of the command, a dictionary
    progressed = Signal(object, object)  # bytes that are there, of how many: more than an int holds
    finished = Signal(str)  # the key of the model that is there now
    failed = Signal(object)  # ReaderError
    crashed = Signal()
    ended = Signal()  # in whatever way, last

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(parent)
        self._work = ChildWork(command, Reason.MODEL_WORK_STOPPED, self)
        self._work.told.connect(self._on_event)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self.failed)
        self._work.crashed.connect(self.crashed)
        self._work.ended.connect(self.ended)

    @property
    def is_running(self) -> bool:
        """Whether a model is being added or fetched."""
        return self._work.is_running

    def add(self, path: str, *, may_be_unknown: bool) -> bool:
        """Add a model from a path; return False when other work is going on."""
        unknown = ["--unknown"] if may_be_unknown else []
        return self._run(["add", *unknown, "--events", "--", path])

    def fetch(self, key: str, base: str = "") -> bool:
        """Fetch a model of the catalogue; `base` is another host than the release's."""
        host = ["--from", base] if base else []
        return self._run(["fetch", *host, "--yes", "--events", key])

    def cancel(self) -> None:
        """Give up soon; what came of a fetch stays."""
        self._work.cancel()

    def stop(self) -> None:
        """Give up now, for the end of the app."""
        self._work.stop()

    def _run(self, arguments: list[str]) -> bool:
        return self._work.run(["models", *arguments])

    def _on_event(self, event: dict[str, Any]) -> None:
        if event["event"] == "found":
            self.found.emit(event)
        elif event["event"] == "progress":
            self.progressed.emit(event["done"], event["total"])

    def _on_finished(self, event: dict[str, Any]) -> None:
        self.finished.emit(event["key"])
