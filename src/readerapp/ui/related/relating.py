"""Controller of relating: relates added articles in the background, newest first."""

from collections.abc import Callable
from enum import Enum
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background import Lane, LibraryEvents, TaskRunner
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, relating

_RESTS_AFTER_MS = 60_000  # without new articles: the models take 250 MB, loading them 1.2 s
LOOK_SECONDS = 0.2  # how often a paused run looks whether to stop


class Hold(Enum):
    """Reason for which relating waits."""

    REFRESH = "refresh"  # texts and pictures come first
    BATTERY = "battery"  # the reader wants it to wait for mains


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
        self._holds: set[Hold] = set()
        self._stop = Event()
        self._goes_on = Event()  # not set while paused
        self._goes_on.set()
        self._quiet = QTimer(self, singleShot=True, interval=_RESTS_AFTER_MS)
        self._quiet.timeout.connect(self._rest_models)
        events.changed.connect(self._on_changed)

    def start(self) -> None:
        """Relate whatever waits, unless a run is under way: then once more after it."""
        if self._running or self._holds:
            self._again = True
            return
        self._running = True
        self._quiet.stop()
        is_over = waits_and_ends(self._goes_on, self._stop)
        work = partial(relating.relate_pending, self._library, self._progress, is_over)
        self._runner.submit(Lane.RELATE, work, self._done, self._failed)

    def stop(self) -> None:
        """End after the batch under way; the rest is taken up at the next start."""
        self._stop.set()
        self._quiet.stop()

    def pause(self, is_paused: bool) -> None:
        """Pause for a moment after the batch under way, or go on."""
        if is_paused:
            self._goes_on.clear()
        else:
            self._goes_on.set()

    def hold(self, reason: Hold) -> None:
        """Have relating wait for long: what runs ends after its batch, nothing new begins."""
        self._holds.add(reason)
        self._again = self._again or self._running
        self._stop.set()

    def release(self, reason: Hold) -> None:
        """Go on with relating, unless there is another reason to wait."""
        self._holds.discard(reason)
        if self._holds:
            return
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
            self._quiet.start()
            self._events.relatives_changed.emit()
        if self._again and not self._holds:
            self._again = False
            self.start()

    def _failed(self, _error: ReaderError) -> None:
        """Relating is nobody's order: a failure waits for the next occasion and disturbs no one."""
        self._running = False
        self.progressed.emit(0, 0)

    def _rest_models(self) -> None:
        self._library.embedding_workers.rest()

    def _on_changed(self, changes: Changes) -> None:
        if changes.added or changes.changed:
            self.start()


def waits_and_ends(goes_on: Event, stop: Event) -> Callable[[], bool]:
    """Return what a lane asks between two batches: it waits while paused, and tells of the end."""

    def is_over() -> bool:
        while not stop.is_set() and not goes_on.wait(LOOK_SECONDS):
            pass
        return stop.is_set()

    return is_over
