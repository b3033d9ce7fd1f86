"""Print preview: an article on the pages of the printer that is chosen, shown and printed.

Qt's preview has every page painted before it shows the first one, into a record from which it lays
out each word again whenever it paints. So it is given empty pages, and over each of them lies an
item that paints the page from the article itself when it comes on screen. The pages are laid out in
idle moments; only who prints before they are there waits for them.

Loads QtPrintSupport, so it is imported with its first use.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPaintEngine, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QComboBox,
    QGraphicsItem,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from readerapp.background.idle_steps import IdleSteps
from readerapp.ui.sharing.paper import UNIT, Paper
from readerapp.ui.widgets.plain_text import shortened
from readerapp.ui.widgets.slot_guard import guarded

ZOOM_SIZE = 96, 40  # pixels
LONGEST_NAME = 120  # letters of what a list of printed things shows


@guarded
class PrintPreview(QPrintPreviewDialog):
    """Shows the pages, lets the reader choose printer and paper, and prints."""

    def __init__(
        self,
        title: str,
        paper: QPageSize,
        make: Callable[[QSizeF], Paper],
        parent: QWidget,
    ) -> None:
        """`make` puts the article on paper of a size in inches; it is not laid out yet."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(printer, parent)
        self._printer = printer  # Qt does not keep it
        self._make = make
        self._paper: Paper | None = None
        self._size = QSizeF()  # of that paper
        self._laying_out: IdleSteps | None = None
        self._shown = self.findChildren(QPrintPreviewWidget)[0]
        self._shown.previewChanged.connect(self._lay_pages)
        self.finished.connect(self._stop)
        printer.setDocName(shortened(" ".join(title.split()), LONGEST_NAME))
        printer.setCreator("Readerapp")
        upright = QPageLayout.Orientation.Portrait
        if not printer.isValid() or printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
            printer.setPageLayout(QPageLayout(paper, upright, QMarginsF()))
        printer.setFullPage(True)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.paintRequested.connect(self._paint)
        for zoom in self.findChildren(QComboBox):
            zoom.setMinimumSize(*ZOOM_SIZE)  # Qt's is too small for our style sheet
        self.resize(parent.window().size() * 0.85)

    @property
    def pages(self) -> int:
        """How many pages are shown, 0 until they are laid out."""
        return self._paper.pages if self._paper and self._is_laid_out else 0

    @property
    def _is_laid_out(self) -> bool:
        return self._laying_out is None

    def _paint(self, printer: QPrinter) -> None:
        """Print the pages that are wanted, or give the preview empty ones; Qt asks again when the
        paper changes."""
        size = printer.pageLayout().fullRect(QPageLayout.Unit.Inch).size()
        paper = self._paper
        if paper is None or size != self._size:
            paper = self._begin(size)
        printer.setFullPage(True)
        is_preview = printer.paintEngine().type() is QPaintEngine.Type.Picture
        if not is_preview and self._laying_out is not None:
            self._laying_out.finish()
        painter = QPainter(printer)
        if not painter.isActive():
            return  # the printer is gone, or its file cannot be written: Qt has told it
        numbers = list(range(self.pages)) if is_preview else _wanted(printer, paper.pages)
        for at, number in enumerate(numbers):
            if at and not printer.newPage():
                break
            if not is_preview:
                paper.paint(painter, number, printer.resolution() / UNIT)
        painter.end()

    def _begin(self, size: QSizeF) -> Paper:
        """Begin to lay the article out on paper of this size."""
        self._stop()
        paper = self._paper = self._make(size)
        self._size = size
        job = self._laying_out = IdleSteps(self._steps(paper), lambda: False, self)
        job.start()
        return paper

    def _steps(self, paper: Paper) -> Iterator[None]:
        yield from paper.lay_out()
        self._laying_out = None
        QTimer.singleShot(0, self, self._shown.updatePreview)

    def _stop(self) -> None:
        if self._laying_out is not None:
            self._laying_out.stop()

    def _lay_pages(self) -> None:
        """Lay the pages over the empty ones of the preview, which are made anew each time."""
        paper, scale = self._paper, self._printer.resolution() / UNIT
        view = self._shown.findChild(QGraphicsView)
        if paper is None or view is None or not self.pages:
            return
        size = QSizeF(self._size) * self._printer.resolution()
        for number, page in enumerate(view.scene().items(Qt.SortOrder.AscendingOrder)):
            PreviewedPage(paper, number, scale, QRectF(0, 0, size.width(), size.height()), page)


@guarded
class PreviewedPage(QGraphicsItem):
    """A page of the preview, painted when it comes on screen."""

    def __init__(
        self, paper: Paper, number: int, scale: float, place: QRectF, page: QGraphicsItem
    ) -> None:
        super().__init__(page)
        self._paper, self._number, self._scale, self._place = paper, number, scale, place
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def boundingRect(self) -> QRectF:
        return self._place

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        self._paper.paint(painter, self._number, self._scale)


def _wanted(printer: QPrinter, pages: int) -> list[int]:
    """The numbers of the pages to print, from 0, in their order."""
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    numbers = list(range(max(1, first) - 1, min(last, pages)))
    is_backwards = printer.pageOrder() == QPrinter.PageOrder.LastPageFirst
    return numbers[::-1] if is_backwards else numbers
