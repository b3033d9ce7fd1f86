"""Print preview: an article on the pages of the printer that is chosen, shown and printed.

The pages are laid out in idle moments, and until they are there one empty page is shown; only who
prints before that waits for them.

Loads QtPrintSupport, so it is imported with its first use.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMarginsF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPaintEngine, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QWidget

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
        """Paint the pages that are wanted, for a preview those that are there; Qt asks again when
        the paper changes."""
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
        is_first = True
        for number in _wanted(printer, self.pages):
            if not is_first and not printer.newPage():
                break
            is_first = False
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


def _wanted(printer: QPrinter, pages: int) -> list[int]:
    """The numbers of the pages to print, from 0, in their order."""
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    numbers = list(range(max(1, first) - 1, min(last, pages)))
    is_backwards = printer.pageOrder() == QPrinter.PageOrder.LastPageFirst
    return numbers[::-1] if is_backwards else numbers
