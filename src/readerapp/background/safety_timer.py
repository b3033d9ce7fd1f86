"""The timer of the safety copy: writes it soon after changes, and at the end."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from readerapp.background.events import LibraryEvents
from readerapp.background.tasks import Lane, TaskRunner
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import Library, safety_copy

AFTER = 30_000  # ms after the first of some changes
AT_THE_END = 2.0  # seconds that the end of the app waits for another process that writes it
_log = logging.getLogger(__name__)


class SafetyTimer(QObject):
    """Writes the safety copy on a lane, at most every half a minute. Used on the GUI thread."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        events: LibraryEvents,
        failed: Callable[[ReaderError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._failed = failed
        self._is_due = False
        self._has_failed = False  # and has been said to
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER)
        self._timer.timeout.connect(self.write)
        events.changed.connect(self._on_changed)
        events.marked.connect(lambda _marked: self.schedule())
        events.subscriptions_changed.connect(self.schedule)
        events.relatives_changed.connect(self.schedule)  # the reader judged some, perhaps
        events.searches_changed.connect(self.schedule)
        events.annotated.connect(lambda _ids: self.schedule())
        events.rules_changed.connect(lambda _changes: self.schedule())

    def schedule(self) -> None:
        """Schedule a copy: something changed that it holds."""
        self._is_due = True
        if not self._timer.isActive():
            self._timer.start()

    def write(self) -> None:
        """Bring the copy up to date on a lane."""
        self._timer.stop()
        self._is_due = False
        work = partial(safety_copy.write, self._library)
        self._runner.submit(Lane.READ, work, self._on_written, self._on_failed)

    def finish(self) -> None:
        """Write what is still to be written, at the end of the app: the lanes have stopped."""
        self._timer.stop()
        if self._is_due:
            try:
                safety_copy.write(self._library, patience=AT_THE_END)
            except ReaderError as error:
                _log.info("the safety copy was not written at the end: %s", error.reason)

    def _on_changed(self, changes: Changes) -> None:
        if changes.changed or changes.removed:  # of articles that only came nothing is kept
            self.schedule()

    def _on_written(self, _none: None) -> None:
        self._has_failed = False

    def _on_failed(self, error: ReaderError) -> None:
        if error.reason is Reason.BACKUP_GOING_ON:  # which may not hold the last change
            self.schedule()
            return
        self._is_due = True
        if not self._has_failed:
            self._has_failed = True
            self._failed(error)
