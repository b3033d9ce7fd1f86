"""Print preview: an article on the pages of the printer that is chosen, shown and printed.

Loads QtPrintSupport, so it is imported with its first use.
"""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox, QWidget

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
        """`make` puts the article on paper of a size in inches, and lays it out."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(printer, parent)
        self._printer = printer  # Qt does not keep it
        self._make = make
        self._paper: Paper | None = None
        self._laid_out = QSizeF()
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
        """How many pages are shown."""
        return self._paper.pages if self._paper else 0

    def _paint(self, printer: QPrinter) -> None:
        """Paint the pages that are wanted; Qt asks again when the paper changes."""
        size = printer.pageLayout().fullRect(QPageLayout.Unit.Inch).size()
        if self._paper is None or size != self._laid_out:
            self._paper, self._laid_out = self._make(size), size
        printer.setFullPage(True)
        painter = QPainter(printer)
        if not painter.isActive():
            return  # the printer is gone, or its file cannot be written: Qt has told it
        is_first = True
        for number in _wanted(printer, self._paper.pages):
            if not is_first and not printer.newPage():
                break
            is_first = False
            self._paper.paint(painter, number, printer.resolution() / UNIT)
        painter.end()


def _wanted(printer: QPrinter, pages: int) -> list[int]:
    """The numbers of the pages to print, from 0, in their order."""
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    numbers = list(range(max(1, first) - 1, min(last, pages)))
    is_backwards = printer.pageOrder() == QPrinter.PageOrder.LastPageFirst
    return numbers[::-1] if is_backwards else numbers
