"""Has work that nobody waits for make room for the reader: pages, pictures, relating."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance

QUIET = 1_500  # ms after the last act: until an article is shown and a search has answered


class ReaderFirst(QObject):
    """Pauses work when the reader does something, and resumes it a moment later."""

    def __init__(self, pause: Callable[[bool], None], parent: QObject | None = None) -> None:
        """`pause` is called with True at an act and with False when it was long enough ago."""
        super().__init__(parent)
        self._pause = pause
        self.quiet = QTimer(self, singleShot=True, interval=QUIET)  # runs while work waits
        self.quiet.timeout.connect(lambda: pause(False))

    def watch(self, act: SignalInstance) -> None:
        """Take a signal for an act of the reader."""
        act.connect(lambda *_: self.note())

    def note(self) -> None:
        """Note an act."""
        if not self.quiet.isActive():
            self._pause(True)
        self.quiet.start()
