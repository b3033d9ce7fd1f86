"""Controller of relating: relates added articles in the background, newest first."""

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from readerapp.background import Lane, LibraryEvents, TaskRunner
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, relating


class RelatingController(QObject):
    """Runs relating, one run at a time; what arrives during a run is handled by the next."""

    progressed = Signal(int, int)  # done, total; (0, 0) when it is over

    def __init__(self, library: Library, runner: TaskRunner, events: LibraryEvents) -> None:
        super().__init__()
        self._library = library
        self._runner = runner
        self._events = events
        self._running = False
        self._again = False
        self._is_held = False
        self._stop = Event()
        events.changed.connect(self._on_changed)

    def start(self) -> None:
        """Relate whatever waits, unless a run is under way: then once more after it."""
        if self._running or self._is_held:
            self._again = True
            return
        self._running = True
        work = partial(relating.relate_pending, self._library, self._progress, self._stop.is_set)
        self._runner.submit(Lane.RELATE, work, self._done, self._failed)

    def stop(self) -> None:
        """End after the batch under way; the rest is taken up at the next start."""
        self._stop.set()

    def hold(self) -> None:
        """Pause relating: what runs ends after its batch, nothing new begins."""
        self._is_held = True
        self._again = self._again or self._running
        self._stop.set()

    def release(self) -> None:
        """Resume relating."""
        self._is_held = False
        self._stop = Event()
        if self._again and not self._running:
            self._again = False
            self.start()

    def _progress(self, done: int, total: int) -> None:
        self._runner.on_gui_thread(partial(self.progressed.emit, done, total))

    def _done(self, count: int) -> None:
        self._running = False
        self.progressed.emit(0, 0)
        if count:
            self._events.relatives_changed.emit()
        if self._again and not self._is_held:
            self._again = False
            self.start()

    def _failed(self, _error: ReaderError) -> None:
        """Relating is nobody's order: a failure waits for the next occasion and disturbs no one."""
        self._running = False
        self.progressed.emit(0, 0)

    def _on_changed(self, changes: Changes) -> None:
        if changes.added or changes.changed:
            self.start()
