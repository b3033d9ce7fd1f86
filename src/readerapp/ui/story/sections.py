"""One part of a story: a heading on a time line, and what belongs below it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import align_to_edge, scaled_font

RAIL = 26  # pixels the time line takes beside the text

NODE = 5.5  # radius

END = 30  # space below a section


@guarded
class StorySection(QWidget):
    """Draws its stretch of the time line. `is_main` fills its node, `is_last` ends the line."""

    def __init__(
        self, title: str, theme: Theme, *, is_main: bool, is_first: bool, is_last: bool
    ) -> None:
        super().__init__()
        self._theme = theme
        self._is_main = is_main
        self._is_first = is_first
        self._is_last = is_last
        self.setAccessibleName(title)
        self.heading = QLabel(title, self)
        self.heading.setObjectName("panelTitle")
        self.heading.setFont(scaled_font("", 1.15, QFont.Weight.DemiBold))
        align_to_edge(self.heading)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.column.addWidget(self.heading)
        layout = QHBoxLayout(self)  # mirrored with the interface, which margins are not
        layout.setContentsMargins(0, 0, 0, 0 if is_last else END)
        layout.setSpacing(0)
        layout.addSpacing(RAIL)
        layout.addLayout(self.column, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        x = NODE + 1.5
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        y = self.heading.geometry().center().y() + 0.5
        start = y if self._is_first else 0
        end = y if self._is_last else self.height()
        painter.setPen(QPen(QColor(theme.rule), 2))
        painter.drawLine(QPointF(x, start), QPointF(x, end))
        painter.setPen(QPen(QColor(theme.accent if self._is_main else theme.border), 2))
        painter.setBrush(QColor(theme.accent if self._is_main else theme.background))
        painter.drawEllipse(QRectF(x - NODE, y - NODE, 2 * NODE, 2 * NODE))
        painter.end()


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
