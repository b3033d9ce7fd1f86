"""Titles that were translated before searches could find them are made to be found, in slices."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp import settings as declared
from readerapp.background import Lane
from readerapp.domain.errors import ReaderError
from readerapp.library import Library
from readerapp.ui.shell.context import Context

LATER = 20_000  # ms after the start: reading comes first
PAUSE = 20  # ms between two slices, for what the reader does


class SearchCompletion(QObject):
    """Goes through old translations while searches are to find translated titles. GUI thread.

    A slice takes some 30 ms, and its work stays: closing the window waits for no more than one,
    and the next start takes up what is left.
    """

    completed = Signal()  # searches may find more than before

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._library, self._runner = context.library, context.runner
        self._settings = context.settings
        self._after = 0  # the last article that was looked at
        self._is_running = False
        self._is_whole = False  # as far as is known
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.begin)
        self._next = QTimer(self, singleShot=True, interval=PAUSE)
        self._next.timeout.connect(self._take_slice)

    def start(self) -> None:
        """Take up in a while what the run of the program before this one left."""
        self._later.start()

    def begin(self) -> None:
        """Go on with what is left, if searches are to find translated titles."""
        if not self._is_running and not self._is_whole and self._is_wanted:
            self._is_running = True
            self._after = 0
            self._take_slice()

    def stop(self) -> None:
        """Begin no slice any more."""
        self._later.stop()
        self._next.stop()

    @property
    def _is_wanted(self) -> bool:
        return self._settings.get(declared.SEARCH_TRANSLATIONS)

    def _take_slice(self) -> None:
        if not self._is_wanted:
            self._is_running = False
            return
        work = partial(_complete_some, self._library, self._after)
        self._runner.submit(Lane.BULK, work, self._on_slice, self._leave)

    def _on_slice(self, last: int) -> None:
        if last:
            self._after = last
            self._next.start()
            return
        self._is_running, self._is_whole = False, True
        if self._after:
            self.completed.emit()

    def _leave(self, _error: ReaderError) -> None:
        """What is left is taken up by the next start, or when it is asked for again."""
        self._is_running = False


def _complete_some(library: Library, after: int) -> int:
    from readerapp.library.translated_search import complete_some  # loads the readers of HTML

    return complete_some(library, after)
