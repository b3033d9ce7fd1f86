"""Parts of the story page: sections on a time line, cards in columns."""

from collections.abc import Iterator
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.plain_text import text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import align_to_edge, scaled_font

RAIL = 26  # pixels the time line takes beside the text
NODE, SMALL_NODE = 5.5, 4.0  # radius of a mark
GAP = 12  # between columns
MOST = 4  # columns


class TimelineNode(Enum):
    """Mark of a section on the time line: how anybody knows when it was."""

    EVENT = "event"  # a large disc: reports of the event, at times their publishers state
    STATED = "stated"  # a disc: what is related, at times its publishers state
    TOLD = "told"  # a diamond: a day that reports tell of
    MENTIONED = "mentioned"  # a diamond: what reports mention as printed before
    RECEIVED = "received"  # a ring beside the line: only when it arrived here is known


_DIAMONDS = (TimelineNode.TOLD, TimelineNode.MENTIONED)


class NodeMark(QWidget):
    """Place of a section's mark, which says in words what the mark means. The section draws it."""

    def __init__(self, meaning: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(RAIL)
        self.setAccessibleName(meaning)
        self.setToolTip(tip_text(meaning))


@guarded
class StorySection(QWidget):
    """Section of the story page; draws its stretch of the time line.

    `meaning` says what its mark means. The line begins at the section that `is_first` and ends at
    the one that `is_last`; `gap` is left below it.
    """

    def __init__(
        self,
        title: str,
        theme: Theme,
        node: TimelineNode,
        meaning: str,
        parent: QWidget,
        *,
        is_first: bool,
        is_last: bool,
        gap: int,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.node = node
        self._is_first = is_first
        self._is_last = is_last
        self.setAccessibleName(title)
        self.mark = NodeMark(meaning, self)
        self.heading = text_label(self, title)
        self.heading.setObjectName("panelTitle")
        scale = 1.0 if node in _DIAMONDS else 1.15
        self.heading.setFont(scaled_font("", scale, QFont.Weight.DemiBold))
        align_to_edge(self.heading)
        self.column = QVBoxLayout()
        self.column.setSpacing(6 if node in _DIAMONDS else 12)
        self.column.addWidget(self.heading)
        layout = QHBoxLayout(self)  # mirrored with the interface, which margins are not
        layout.setContentsMargins(0, 0, 0, gap)
        layout.setSpacing(0)
        layout.addWidget(self.mark)
        layout.addLayout(self.column, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw the time line in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Its height follows from its width; that of a hinted one would be found for nothing."""
        return QSize(self.width(), 0)

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
        is_event = self.node is TimelineNode.EVENT
        if self.node is not TimelineNode.RECEIVED:
            painter.setPen(QPen(QColor(theme.rule), 2))
            painter.drawLine(QPointF(x, start), QPointF(x, end))
        ink = QColor(theme.accent if is_event else theme.muted)
        painter.setPen(QPen(ink, 2))
        is_filled = self.node in (TimelineNode.EVENT, TimelineNode.STATED)
        painter.setBrush(ink if is_filled else QColor(theme.background))
        size = NODE if is_event else SMALL_NODE
        if self.node in _DIAMONDS:
            sides = ((0, -size), (size, 0), (0, size), (-size, 0))
            painter.drawPolygon([QPointF(x + right, y + down) for right, down in sides])
        else:
            painter.drawEllipse(QRectF(x - size, y - size, 2 * size, 2 * size))
        painter.end()


@guarded
class Columns(QWidget):
    """Layout of cards in columns: each goes below the shortest, so the first row reads in order.

    `count` are to come: what is put in later moves nothing that is there. Its height follows from
    its width. Mirrored when the interface runs right to left.
    """

    def __init__(self, count: int, least: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._count = count
        self._least = least
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, widget: QWidget) -> None:
        """Add what was made as a child of this."""
        self._widgets.append(widget)
        if self.isVisible():
            self._place()
        widget.show()
        self.updateGeometry()

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
        count = max(1, min(MOST, self._count, (width + GAP) // (self._least + GAP)))
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
