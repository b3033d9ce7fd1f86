"""View of an article on paper: one page at a time."""

from enum import Enum

from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from readerapp.ui.sharing.paper import UNIT, Paper
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.slot_guard import guarded

AROUND = 16  # pixels between a page and the edges
SMALLEST, LARGEST = 0.1, 4.0  # pixels to a unit of the layout
STEP = 1.25  # of a zoom


class Fit(Enum):
    """What the size of a page follows: the room there is, or the reader."""

    PAGE = "page"
    WIDTH = "width"
    NONE = "none"


@guarded
class PageView(QAbstractScrollArea):
    """Paints the page that is shown, whenever it is seen; Qt's own preview records all of them
    first, 0.4 s for 300 pages in which no key is heard. GUI thread."""

    page_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paper: Paper | None = None
        self._size = QSizeF()  # of a page, in units of the layout
        self._count = 0
        self._number = 1
        self._fit = Fit.PAGE
        self._scale = SMALLEST
        self.setFrameShape(QFrame.Shape.NoFrame)

    @property
    def count(self) -> int:
        """How many pages there are, 0 as long as they are not laid out."""
        return self._count

    @property
    def number(self) -> int:
        """The page that is shown, from 1."""
        return self._number

    @property
    def is_sideways(self) -> bool:
        """Whether the page is wider than it is high."""
        return self._size.width() > self._size.height()

    def show_empty(self, size: QSizeF) -> None:
        """Show an empty page of a size in inches."""
        self._paper, self._count = None, 0
        self._size = size * UNIT
        self._measure()

    def show_pages(self, paper: Paper, number: int = 1) -> None:
        """Show a page of what was laid out for the size of the empty page."""
        self._paper, self._count = paper, paper.pages
        self.turn_to(number)

    def turn_to(self, number: int) -> None:
        """Show the page of that number from its top, the first or the last one beyond them."""
        self._number = max(1, min(number, self._count))
        self.verticalScrollBar().setValue(0)
        self.viewport().update()
        self.page_changed.emit()

    def fit(self, fit: Fit) -> None:
        """Make the page as large as the room is, and keep it so."""
        self._fit = fit
        self._measure()

    def zoom(self, factor: float) -> None:
        """Make the page larger or smaller; what is in the middle stays there."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        before = [
            (bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep()) for bar in bars
        ]
        self._fit = Fit.NONE
        self._scale = max(SMALLEST, min(self._scale * factor, LARGEST))
        self._measure()
        for bar, share in zip(bars, before, strict=True):
            bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def _measure(self) -> None:
        """Size the page, and let it be scrolled as far as it is larger than the room."""
        policy = Qt.ScrollBarPolicy
        bars = {Fit.PAGE: policy.ScrollBarAlwaysOff, Fit.WIDTH: policy.ScrollBarAlwaysOn}
        self.setVerticalScrollBarPolicy(bars.get(self._fit, policy.ScrollBarAsNeeded))
        if self._size.isEmpty():
            return
        room = self.viewport().size()
        across = (room.width() - 2 * AROUND) / self._size.width()
        down = (room.height() - 2 * AROUND) / self._size.height()
        if self._fit is not Fit.NONE:
            wanted = min(across, down) if self._fit is Fit.PAGE else across
            self._scale = max(SMALLEST, min(wanted, LARGEST))
        whole = (self._size * self._scale).toSize()
        for bar, length, seen in (
            (self.horizontalScrollBar(), whole.width(), room.width()),
            (self.verticalScrollBar(), whole.height(), room.height()),
        ):
            bar.setRange(0, max(0, length + 2 * AROUND - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(max(1, seen // 20))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, and turn the page at its end."""
        bar, down = self.verticalScrollBar(), event.angleDelta().y() < 0
        if event.angleDelta().y() and bar.value() == (bar.maximum() if down else 0):
            self.turn_to(self._number + (1 if down else -1))
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.code_background))
        room, whole = self.viewport().size(), self._size * self._scale
        left = max(AROUND, (room.width() - whole.width()) / 2) - self.horizontalScrollBar().value()
        top = max(AROUND, (room.height() - whole.height()) / 2) - self.verticalScrollBar().value()
        corner = QPoint(round(left), round(top))
        painter.translate(corner)
        painter.fillRect(QRectF(0, 0, whole.width(), whole.height()), Qt.GlobalColor.white)
        if self._paper is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._paper.paint(painter, self._number - 1, self._scale)
        painter.setPen(QColor(self._theme.border))
        painter.drawRect(QRectF(-0.5, -0.5, whole.width() + 1, whole.height() + 1))
        painter.end()
