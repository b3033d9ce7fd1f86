"""Painting of a window in a turn of the event loop of its own."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from readerapp.background.idle_steps import OwnTurn
from readerapp.ui.widgets.slot_guard import guarded


def paint_in_own_turn(window: QWidget) -> None:
    """Have a window painted after keys and timers that are due, not together with what changed it.

    Qt paints at the end of the turn in which something changed. What is computed for a page and the
    painting of that page would then be one stretch in which nothing else is heard.
    """
    _PaintTurn(window)


@guarded
class _PaintTurn(QObject):
    """Catches what asks a window to be painted, and passes it on in the next turn."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_turn = False
        self._next = OwnTurn(self._paint, self)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest or self._is_turn:
            return super().eventFilter(watched, event)
        self._next.start()
        return True

    def _paint(self) -> None:
        self._is_turn = True
        try:
            QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        finally:
            self._is_turn = False
