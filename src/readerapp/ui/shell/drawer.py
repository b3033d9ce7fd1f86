"""The drawer: brings a pane there is no room for over the others, until something is chosen."""

from typing import cast

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from readerapp.ui.widgets.slot_guard import guarded

SHADE = QColor(0, 0, 0, 90)  # over what cannot be used meanwhile
LEFT_FREE = 48  # pixels beside the pane: a click there closes


@guarded
class Drawer(QWidget):
    """Overlay of its parent's size with one pane at its leading edge. Esc, a click outside and
    a focus that goes elsewhere ask for its end; whoever gave the pane takes it back."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = parent
        self._pane: QWidget | None = None
        self._wanted = 0
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus)
        self.hide()

    @property
    def pane(self) -> QWidget | None:
        """The pane that lies here, None while the drawer is closed."""
        return self._pane

    def open(self, pane: QWidget, wanted: int) -> None:
        """Show a pane `wanted` pixels wide, or as wide as there is room."""
        self._pane, self._wanted = pane, wanted
        pane.setParent(self)
        self.setGeometry(self._owner.rect())
        self._place()
        pane.show()
        self.show()
        self.raise_()

    def close_drawer(self) -> QWidget | None:
        """Hide, and give the pane up to the caller; None if there is none."""
        pane, self._pane = self._pane, None
        self.hide()
        return pane

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Go when the keyboard goes on to what lies below: nobody would see where it is."""
        if self._pane is None or now is None or now.window() is not self.window():
            return
        if now is not self and not self.isAncestorOf(now):
            self.left.emit()

    def _place(self) -> None:
        if self._pane is None:
            return
        width = max(0, min(self._wanted, self.width() - LEFT_FREE))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - width if is_mirrored else 0
        self._pane.setGeometry(QRect(left, 0, width, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), SHADE)
        painter.end()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
