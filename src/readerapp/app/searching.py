"""Builds and connects searching: the box, saved searches, and the mending of the index."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from readerapp.app.common import Common

if TYPE_CHECKING:
    from readerapp.ui.controllers.undo import UndoStack

MEND_AFTER = 300  # ms: before relating, which may go on for long


class SearchParts(QObject):
    """The running app's parts about searching. Built once the first rows are on screen."""

    def __init__(self, common: Common, undo: "UndoStack") -> None:
        super().__init__(common.window)
        # Here, because loading them before the first rows would double the time to these.
        from readerapp.ui.controllers import everything as parts

        library, runner, events = common.library, common.runner, common.events
        window, listing, failed = common.window, common.listing, common.failed
        self.box = parts.SearchBoxController(library, runner, events, window, listing, failed)
        self.saved = parts.SavedSearchController(
            library, runner, events, window, listing, undo, failed
        )
        self.mender = parts.IndexMender(library, runner, window.notices)

    def start(self) -> None:
        """Look soon whether the index is whole."""
        QTimer.singleShot(MEND_AFTER, self, self.mender.start)
