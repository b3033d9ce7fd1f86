"""Making many widgets piece by piece, so that nothing waits for what is not on screen yet."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from readerapp.background.idle_steps import OwnTurn


class IdleBuilding(QObject):
    """Takes steps, each of which makes a piece: some at once, the others when idle. GUI thread."""

    finished = Signal()  # the last step was taken, whoever asked for it

    def __init__(self, at_a_time: int, parent: QObject) -> None:
        """Take so many steps whenever nothing else is to be done."""
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._at_a_time = at_a_time
        self._idle = OwnTurn(self._take_some, self)

    @property
    def is_over(self) -> bool:
        """Whether everything is made."""
        return self._steps is None

    def begin(self, steps: Iterator[object], at_once: int) -> None:
        """Take the first steps, leave the others for later, and forget those of before."""
        self._steps = steps
        self._idle.start()
        self._take(at_once)

    def finish(self) -> None:
        """Take all steps that are left."""
        while self._steps is not None:
            self._take(1)

    def stop(self) -> None:
        """Make nothing more."""
        self._steps = None
        self._idle.stop()

    def _take_some(self) -> None:
        self._idle.start()
        self._take(self._at_a_time)

    def _take(self, most: int) -> None:
        for _ in range(most):
            if self._steps is None:
                return
            if next(self._steps, self) is self:
                self.stop()
                self.finished.emit()
