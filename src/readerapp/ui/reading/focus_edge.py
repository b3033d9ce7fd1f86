"""The edge of the reading view that says that keys go there."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.slot_guard import guarded

WIDTH = 2.0  # pixels
_BY_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.NoFocusReason)
_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


@guarded
class FocusEdge(QWidget):
    """A line around a view while it has the focus, unless that came by a click: then one knows."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self._by_keys = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        view.installEventFilter(self)

    def eventFilter(self, _view: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() not in _BACK:
                self._by_keys = event.reason() not in _BY_MOUSE
            self._show(event.gotFocus() and self._by_keys)
        elif kind == QEvent.Type.KeyPress and self._view.hasFocus():
            self._by_keys = True
            self._show(True)
        elif kind == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

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
