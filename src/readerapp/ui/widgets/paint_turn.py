"""Painting of a window in a turn of the event loop of its own, and held for a moment."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from readerapp.background.idle_steps import OwnTurn
from readerapp.ui.widgets.slot_guard import guarded

LONGEST = 1_000  # ms for which painting is held; a page that flashes is better than one that stands


@guarded
class PaintTurn(QObject):
    """Has a window painted after keys and timers that are due, not together with what changed it.

    Qt paints at the end of the turn in which something changed. What is computed for a page and the
    painting of that page would then be one stretch in which nothing else is heard. GUI thread.

    The updates of a window are never disabled: a request to paint that Qt hears meanwhile is the
    last one for good (docs/technotes/start-up.md). Here it is kept, and passed on later.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_turn = False
        self._next = OwnTurn(self._paint, self)
        self._holders: set[int] = set()
        self._held = QTimer(self, singleShot=True, interval=LONGEST)
        self._held.timeout.connect(self._next.start)
        window.installEventFilter(self)

    def hold(self, holder: object) -> None:
        """Keep on screen what is there, until each holder has said `release` or a moment has gone
        by: painted in between, the page before, or nothing, would flash."""
        self._holders.add(id(holder))
        self._next.stop()
        if not self._held.isActive():
            self._held.start()

    def release(self, holder: object) -> None:
        """Have the window painted again, with all that changed meanwhile."""
        self._holders.discard(id(holder))
        if self._held.isActive() and not self._holders:
            self._held.stop()
            self._next.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest or self._is_turn:
            return super().eventFilter(watched, event)
        if not self._held.isActive():
            self._next.start()
        return True

    def _paint(self) -> None:
        self._is_turn = True
        try:
            QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        finally:
            self._is_turn = False
