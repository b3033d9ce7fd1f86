"""Adds and fetches translation models in a child process, one at a time, with progress.

Archives that are added are foreign bytes: no parser of them runs in the window's process.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from readerapp.background.child_process import ChildWork
from readerapp.domain.errors import Reason


class ModelWork(ChildWork):
    """Runs one work on models at a time. Used on the GUI thread."""

    found = Signal(object)  # what would be added: the values of the command, a dictionary
    progressed = Signal(object, object)  # bytes that are there, of how many: more than an int holds
    finished = Signal(str)  # the key of the model that is there now

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(command, Reason.MODEL_WORK_STOPPED, parent)
        self.heard.connect(self._on_heard)

    def add(self, path: str, *, may_be_unknown: bool) -> bool:
        """Add a model from a path; return False when other work is going on."""
        unknown = ["--unknown"] if may_be_unknown else []
        return self.run("models", "add", *unknown, "--events", "--", path)

    def fetch(self, key: str, base: str = "") -> bool:
        """Fetch a model of the catalogue; `base` is another host than the release's."""
        host = ["--from", base] if base else []
        return self.run("models", "fetch", *host, "--yes", "--events", key)

    def _on_heard(self, event: Mapping[str, Any]) -> None:
        match event["event"]:
            case "found":
                self.found.emit(event)
            case "progress":
                self.progressed.emit(event["done"], event["total"])
            case "finished":
                self.finished.emit(event["key"])
