"""The retention timer: applies rules once a day, and after news came."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background.refreshing import Refresher, RefreshTotals
from readerapp.background.tasks import Lane, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.library import Library
from readerapp.library.retention import RetentionOutcome, apply_due

EVERY = 24 * 3600 * 1000


class RetentionTimer(QObject):
    """Applies due retention rules on a lane, one run at a time. `stop` ends it after a batch."""

    applied = Signal(object)  # RetentionOutcome

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        refresher: Refresher,
        failed: Callable[[ReaderError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._failed = failed
        self._cancelled = Event()
        self._is_running = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.run)
        refresher.finished.connect(self._on_refreshed)

    def start(self) -> None:
        """Begin: now, then every day."""
        self._timer.start(EVERY)
        self.run()

    def run(self) -> None:
        """Apply the rules now, unless that is going on."""
        if self._is_running or self._cancelled.is_set():
            return
        self._is_running = True
        self._runner.submit(
            Lane.COMPUTE,
            lambda: apply_due(self._library, self._cancelled.is_set),
            self._done,
            self._fail,
        )

    def stop(self) -> None:
        """Stop for good, after the present batch."""
        self._timer.stop()
        self._cancelled.set()

    def _on_refreshed(self, result: RefreshTotals) -> None:
        if result.new and self._timer.isActive():
            self.run()

    def _done(self, result: RetentionOutcome) -> None:
        self._is_running = False
        self.applied.emit(result)

    def _fail(self, error: ReaderError) -> None:
        self._is_running = False
        self._failed(error)
