"""Splitter with hairlines that hands and keys can move."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from readerapp.ui.widgets.slot_guard import guarded

REACH = 4  # pixels on each side of the line that take the pointer: 9 with the line
STRONG = 1  # pixels on each side that are painted, too, under the pointer and with the focus
STEP = 16  # pixels a key moves the line by; four times as far with Shift


@guarded
class GripSplitter(QSplitter):
    """Splitter whose handles are lines of one pixel with a wide grip. It collapses nothing.

    Arrow keys move a handle that has the focus; a double click, or Return, asks for the usual size.
    """

    moved = Signal()  # by the reader: `sizes` are others now
    reset_requested = Signal(int)  # number of the handle, as QSplitter counts them

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(lambda _place, _number: self.moved.emit())

    def createHandle(self) -> QSplitterHandle:
        """Return a new handle; Qt asks for one for each widget."""
        return Grip(self.orientation(), self)

    def name_handles(self, names: Sequence[str]) -> None:
        """Name the handles there are for screen readers, in their order."""
        for number, name in zip(range(1, self.count()), names, strict=False):
            self.handle(number).setAccessibleName(name)

    def move_by(self, handle: QSplitterHandle, pixels: int) -> None:
        """Move a handle towards the end of the row or column, as far as the panes allow."""
        number = self.indexOf(handle)
        sizes = self.sizes()
        before = next((n for n in range(number - 1, -1, -1) if not self.widget(n).isHidden()), -1)
        if before < 0 or self.widget(number).isHidden():
            return
        sizes[before] += pixels
        sizes[number] -= pixels
        self.setSizes(sizes)
        self.moved.emit()


@guarded
class Grip(QSplitterHandle):
    """Handle of a GripSplitter."""

    def __init__(self, orientation: Qt.Orientation, owner: GripSplitter) -> None:
        super().__init__(orientation, owner)
        self._owner = owner
        self._is_strong = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Reach beyond the line: QSplitter lays the margins over the panes. Its own grip has 5."""
        across = self.orientation() == Qt.Orientation.Horizontal
        self.setContentsMargins(*((REACH, 0, REACH, 0) if across else (0, REACH, 0, REACH)))
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = QPalette.ColorRole
        strong = role.Accent if self.hasFocus() else role.Dark
        painter.fillRect(self.rect(), self.palette().color(strong if self._is_strong else role.Mid))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, far = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = _step(key, self.orientation(), self.layoutDirection()) * (4 if far else 1)
        if step:
            self._owner.move_by(self, step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._reset()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._reset()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show(strong=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._show(strong=self.hasFocus())
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show(strong=True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show(strong=False)
        super().focusOutEvent(event)

    def _reset(self) -> None:
        self._owner.reset_requested.emit(self._owner.indexOf(self))

    def _show(self, *, strong: bool | None = None) -> None:
        """Paint the line alone; a stronger one when it can be moved by what the reader does."""
        self._is_strong = self._is_strong if strong is None else strong
        more = STRONG if self._is_strong else 0
        across = self.orientation() == Qt.Orientation.Horizontal
        line = self.contentsRect().adjusted(
            *((-more, 0, more, 0) if across else (0, -more, 0, more))
        )
        self.setMask(QRegion(line))
        self.update()


def _step(key: int, orientation: Qt.Orientation, direction: Qt.LayoutDirection) -> int:
    """Return how far a key moves a line, in pixels towards the end; 0 for any other key."""
    if orientation == Qt.Orientation.Vertical:
        return {Qt.Key.Key_Up: -STEP, Qt.Key.Key_Down: STEP}.get(Qt.Key(key), 0)
    step = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}.get(Qt.Key(key), 0)
    return -step if direction == Qt.LayoutDirection.RightToLeft else step
