"""Work in small steps that are taken while the event loop has nothing else to do."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

SLICE = 0.006  # s; a frame at 60 Hz is 16 ms, and one step may take longer than asked
PAUSE = 8  # ms between two slices, for what the reader does and for answers of the lanes
WAITS = 100  # pauses that other work is given at most


class IdleSteps(QObject):
    """Takes the steps of an iterator one by one, and those that are left at once when asked.

    Used on the GUI thread. An exception in a step leaves the event loop as any other, and ends the
    work: the steps after it are not taken.
    """

    def __init__(
        self, steps: Iterator[object], is_busy: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """While `is_busy` says so, no step is taken, for a second at most."""
        super().__init__(parent)
        self._steps = steps
        self._is_busy = is_busy
        self._waits = WAITS
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._take_some)

    def start(self) -> None:
        """Begin with the next idle moment."""
        self._timer.start()

    def stop(self) -> None:
        """Take no step any more."""
        self._timer.stop()
        self._steps = iter(())

    def finish(self) -> None:
        """Take all steps that are left, now."""
        self._take(float("inf"))

    def _take_some(self) -> None:
        if self._is_busy() and self._waits:
            self._waits -= 1
            return
        self._take(perf_counter() + SLICE)

    def _take(self, until: float) -> None:
        steps, self._steps = self._steps, iter(())  # also the end when one fails
        for _ in steps:
            if perf_counter() > until:
                self._steps = steps
                return
        self._timer.stop()
