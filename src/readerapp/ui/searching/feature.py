"""Searching: connects the search box, saved searches, and the repair of the search index.

The index is repaired in the background after the start, if it is out of step.
"""

from array import array
from functools import partial

from PySide6.QtCore import QObject, QTimer

from readerapp.background import Lane, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, search_index
from readerapp.messages import _
from readerapp.ui.language.wording import counted
from readerapp.ui.searching.controller import SearchBoxController
from readerapp.ui.searching.saved_searches import SavedSearchController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.toast import Toast
from readerapp.ui.shell.undo import UndoStack


class IndexRepairer(QObject):
    """Repairs the search index step by step, so that relating and importing run in between."""

    def __init__(self, library: Library, runner: TaskRunner, toast: Toast) -> None:
        super().__init__()
        self._library = library
        self._runner = runner
        self._toast = toast
        self._waiting: array[int] = array("q")
        self._repaired = 0

    def start(self) -> None:
        """Check whether the index is complete, and repair it if it is not."""
        work = partial(search_index.unindexed, self._library)
        self._runner.submit(Lane.RELATE, work, self._begin, self._failed)

    def _begin(self, waiting: "array[int]") -> None:
        self._waiting = waiting
        if waiting:
            self._toast.show_message(
                lambda: _("The search is being put in order. Until then it may miss articles.")
            )
            self._go_on(0)

    def _go_on(self, added: int) -> None:
        self._repaired += added
        step, self._waiting = (
            self._waiting[: search_index.STEP],
            self._waiting[search_index.STEP :],
        )
        if step:
            work = partial(search_index.index_articles, self._library, step)
            self._runner.submit(Lane.RELATE, work, self._go_on, self._failed)
        else:
            self._toast.show_message(
                lambda: counted(
                    "The search is in order: {count} article was missing.",
                    "The search is in order: {count} articles were missing.",
                    self._repaired,
                )
            )

    def _failed(self, _error: ReaderError) -> None:
        """Nobody asked for it: what could not be written now is tried again at the next start."""
        self._waiting = array("q")


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
