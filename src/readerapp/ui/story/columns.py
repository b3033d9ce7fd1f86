"""Widgets side by side in columns of equal width, as many as there is room for."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from readerapp.ui.guarding import guarded

GAP = 12
MOST = 4


@guarded
class Columns(QWidget):
    """Places each widget below the shortest column, so the first row reads in their order.

    Its height follows from its width. Mirrored when the interface runs right to left.
    """

    def __init__(self, widgets: Sequence[QWidget], least: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._widgets = tuple(widgets)
        self._least = least
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in self._widgets:
            widget.setParent(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((rect.bottom() + 1 for rect in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(self._least, 0)  # layouts ask for the height at their width

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._least, 160), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        for widget, rect in zip(self._widgets, self._places(self.width()), strict=True):
            widget.setGeometry(rect)

    def _places(self, width: int) -> Iterator[QRect]:
        count = max(1, min(MOST, len(self._widgets), (width + GAP) // (self._least + GAP)))
        column = (width - (count - 1) * GAP) // count
        bottoms = [0] * count
        for widget in self._widgets:
            shortest = bottoms.index(min(bottoms))
            height = _height(widget, column)
            left = shortest * (column + GAP)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = width - left - column
            yield QRect(left, bottoms[shortest], column, height)
            bottoms[shortest] += height + GAP


def _height(widget: QWidget, width: int) -> int:
    return (
        widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    )
