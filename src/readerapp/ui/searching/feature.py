"""Builds and connects searching: the box, saved searches, and the repair of the index."""

from PySide6.QtCore import QObject, QTimer

from readerapp.ui.searching.controller import SearchBoxController
from readerapp.ui.searching.index_repair import IndexRepairer
from readerapp.ui.searching.saved_searches import SavedSearchController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.undo import UndoStack

REPAIR_AFTER = 300  # ms: before relating, which may go on for long


class SearchFeature(QObject):
    """The feature of searching. Built once the first rows are on screen."""

    def __init__(self, common: Context, undo: UndoStack) -> None:
        super().__init__(common.window)
        library, runner, events = common.library, common.runner, common.events
        window, listing, failed = common.window, common.listing, common.failed
        self.box = SearchBoxController(library, runner, events, window, listing, failed)
        self.saved = SavedSearchController(library, runner, events, window, listing, undo, failed)
        self.index_repairer = IndexRepairer(library, runner, window.toast)

    def start(self) -> None:
        """Check the index soon, and repair it."""
        QTimer.singleShot(REPAIR_AFTER, self, self.index_repairer.start)
