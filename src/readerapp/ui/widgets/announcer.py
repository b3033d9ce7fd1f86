"""What assistive technology is told: announcements, no faster than they can be listened to, and
rows of lists."""

from PySide6.QtCore import QItemSelection, QPersistentModelIndex, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from readerapp.ui.widgets.plain_text import without_isolates


def announce(widget: QWidget, text: str) -> None:
    """Announce a text at once, as something that was asked for: what a key did, a notice.

    Costs nothing while nobody listens. `Announcer` is for what comes by itself, or while typing.
    """
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(widget, without_isolates(text))
        )


def tell_row(view: QWidget, event: QAccessible.Event, row: int) -> None:
    """Tell assistive technology that something happened to a row of a list, if any listens."""
    if QAccessible.isActive():
        told = QAccessibleEvent(view, event)
        told.setChild(row)
        QAccessible.updateAccessibility(told)


def follow_selection(view: QAbstractItemView, selected: QItemSelection) -> None:
    """Choose a row that assistive technology has selected, which is all it can do with one.

    Soon: after a key or a click the row is the current one by then.
    """
    if not QAccessible.isActive() or selected.size() != 1 or selected.at(0).height() != 1:
        return
    row = QPersistentModelIndex(selected.at(0).topLeft())

    def choose() -> None:
        if not row.isValid():
            return
        index = view.model().index(row.row(), row.column(), row.parent())
        if view.selectionModel().isSelected(index) and index != view.currentIndex():
            view.setCurrentIndex(index)

    QTimer.singleShot(0, view, choose)


PAUSE = 3000  # ms between two announcements of the same widget


class Announcer(QTimer):
    """Announces the first text at once and, after the pause, only the newest of the others."""

    def __init__(self, widget: QWidget, pause: int = PAUSE) -> None:
        super().__init__(widget, singleShot=True, interval=pause)
        self._widget = widget
        self._waiting = ""
        self._last_text = ""
        self.timeout.connect(self._announce_newest)

    @property
    def last_text(self) -> str:
        """What was announced last."""
        return self._last_text

    def announce(self, text: str) -> None:
        """Announce `text` now or soon; the same text is not repeated within a pause."""
        if self.isActive():
            self._waiting = text if text != self._last_text else ""
        else:
            self._announce(text)

    def _announce(self, text: str) -> None:
        if text:
            self._last_text = text
            announce(self._widget, text)
            self.start()

    def _announce_newest(self) -> None:
        text, self._waiting = self._waiting, ""
        self._announce(text)
