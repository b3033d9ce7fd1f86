"""Work in small steps that are taken while the event loop has nothing else to do.

Qt calls every timer that is due, and delivers every event that is posted, before it looks whether a
key was pressed. Two pieces of work of 15 ms that happen to be due together are 30 ms in which
nothing is heard; in two turns they are 15 and 15.
"""

from collections.abc import Callable, Iterator
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, QTimer

SLICE = 0.006  # s; a frame at 60 Hz is 16 ms, and one step may take longer than asked
PAUSE = 8  # ms between two slices, for what the reader does and for answers of the lanes
WAITS = 100  # pauses that other work is given at most
BUSY = 0.003  # s of CPU time since it was asked for: something else had this turn
MOST = 5  # turns that are left to others in a row


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


class OwnTurn(QObject):
    """Calls a function soon: after keys and timers that are due, and not in one turn with other
    work. GUI thread.
    """

    def __init__(
        self, call: Callable[[], object], parent: QObject, *, after_painting: bool = False
    ) -> None:
        """`after_painting`: what was changed before it was asked for is on screen by then."""
        super().__init__(parent)
        self._call = call
        self._is_late = after_painting
        self._asked = 0.0
        self._left = MOST
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._take)

    @property
    def is_active(self) -> bool:
        """Whether it is still to come."""
        return self._timer.isActive()

    def start(self) -> None:
        """Ask for it; asked again before it came, it comes once."""
        if not self._timer.isActive():
            self._left = MOST
            self._wait()

    def stop(self) -> None:
        """Ask for it no more."""
        self._timer.stop()

    def _wait(self) -> None:
        self._asked = thread_time()
        self._timer.start()

    def _take(self) -> None:
        is_early = self._is_late and self._left == MOST  # painting is asked for in this turn
        if self._left and (is_early or thread_time() - self._asked > BUSY):
            self._left -= 1
            self._wait()
        else:
            self._call()
