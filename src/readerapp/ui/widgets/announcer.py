"""Tells a screen reader what happened, but never faster than it can be listened to."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

PAUSE = 3000  # ms between two announcements of the same widget


class Announcer(QTimer):
    """Says the first text at once and, when the pause is over, only the newest of the others."""

    def __init__(self, widget: QWidget, pause: int = PAUSE) -> None:
        super().__init__(widget, singleShot=True, interval=pause)
        self._widget = widget
        self._waiting = ""
        self._said = ""
        self.timeout.connect(self._say_newest)

    @property
    def said(self) -> str:
        """What was announced last."""
        return self._said

    def say(self, text: str) -> None:
        """Announce `text` now or soon; the same text is not said twice in a row within a pause."""
        if self.isActive():
            self._waiting = text if text != self._said else ""
        else:
            self._say(text)

    def _say(self, text: str) -> None:
        if text:
            self._said = text
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, text))
            self.start()

    def _say_newest(self) -> None:
        text, self._waiting = self._waiting, ""
        self._say(text)
