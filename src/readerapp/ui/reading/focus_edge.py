"""The edge of the reading view that says that keys go there."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.card_painter import shows_focus
from readerapp.ui.widgets.slot_guard import guarded

WIDTH = 2.0  # pixels


@guarded
class FocusEdge(QWidget):
    """A line around a view that has the focus, while that is shown (`shows_focus`)."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)  # it gets its size after the view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._view:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
                self._fit()
        elif isinstance(event, QFocusEvent):
            self._show(event.gotFocus() and shows_focus(self._view))
        return False

    def settle(self) -> None:
        """Follow what the last input was."""
        self._show(shows_focus(self._view))

    def _show(self, wanted: bool) -> None:
        if wanted and not self.isVisible():
            self._fit()
            self.raise_()
        self.setVisible(wanted)

    def _fit(self) -> None:
        self.setGeometry(self._view.viewport().geometry())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._view.theme.focus), WIDTH))
        half = WIDTH / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        painter.end()
