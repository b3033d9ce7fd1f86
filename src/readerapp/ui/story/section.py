"""One part of a story: a heading on a time line, and what belongs below it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from readerapp.ui.activity import align_to_edge
from readerapp.ui.guarding import guarded
from readerapp.ui.text_layout import scaled_font
from readerapp.ui.themes import Theme

RAIL = 26  # pixels the time line takes beside the text
NODE = 5.5  # radius
END = 30  # space below a section


@guarded
class Section(QWidget):
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
