"""Delayed progress: shown only for work that takes long enough to read of it."""

from PySide6.QtCore import QObject, QTimer, Signal

SHOWN_AFTER = 1500  # ms; a handful of articles is done by then


class CalmProgress(QObject):
    """Passes on the progress of long work, and nothing of short work."""

    shown = Signal(int, int)  # done, total
    over = Signal()  # only of what was shown

    def __init__(self, parent: QObject | None = None, after: int = SHOWN_AFTER) -> None:
        super().__init__(parent)
        self._place = (0, 0)
        self._is_shown = False
        self._waiting = QTimer(self, singleShot=True, interval=after)
        self._waiting.timeout.connect(self._show)

    @property
    def place(self) -> tuple[int, int]:
        """What is shown now: done, total; (0, 0) when nothing is."""
        return self._place if self._is_shown else (0, 0)

    def follow(self, done: int, total: int) -> None:
        """Update the progress; a `total` of 0 ends it."""
        self._place = (done, total)
        if not total:
            self._end()
        elif self._is_shown:
            self.shown.emit(done, total)
        elif not self._waiting.isActive():
            self._waiting.start()

    def _show(self) -> None:
        self._is_shown = True
        self.shown.emit(*self._place)

    def _end(self) -> None:
        self._waiting.stop()
        if self._is_shown:
            self._is_shown = False
            self.over.emit()
