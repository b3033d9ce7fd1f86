"""Print preview: an article on the pages of the printer that is chosen, shown and printed.

The pages are laid out in idle moments, and until they are there one empty page is shown; only who
prints before that waits for them.

Loads QtPrintSupport, so it is imported with its first use.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QLocale, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readerapp.background.idle_steps import IdleSteps
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.sharing.page_view import STEP, Fit, PageView
from readerapp.ui.sharing.paper import UNIT, Paper
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.dialog_parts import handles_return, room_of
from readerapp.ui.widgets.plain_text import shortened, text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.tool_row import NEVER, Tool, ToolRow

LONGEST_NAME = 120  # letters of what a list of printed things shows
PAPERS = (
    QPageSize.PageSizeId.A4,
    QPageSize.PageSizeId.A5,
    QPageSize.PageSizeId.A3,
    QPageSize.PageSizeId.Letter,
    QPageSize.PageSizeId.Legal,
)
Orientation = QPageLayout.Orientation


class PreviewBar(ToolRow):
    """The row above the pages: from page to page, how large they are, which way they lie."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        actions = [QAction(parent) for __ in range(7)]
        (
            self.back, self.forward, self.smaller, self.larger,
            self.whole, self.wide, self.sideways,
        ) = actions  # fmt: skip
        self.back.setShortcut("PgUp")
        self.forward.setShortcut("PgDown")
        self.smaller.setShortcut("Ctrl+-")
        self.larger.setShortcut("Ctrl++")
        self.sideways.setCheckable(True)
        for action in actions:
            parent.addAction(action)
        tools = (
            Tool("back", self.back, NEVER, is_mirrored=True),
            Tool("forward", self.forward, NEVER, is_mirrored=True),
            Tool("zoom_out", self.smaller, 1, begins_group=True),
            Tool("zoom_in", self.larger, 1),
            Tool("whole_page", self.whole, 2, begins_group=True),
            Tool("page_width", self.wide, 2),
            Tool("sideways", self.sideways, 3, begins_group=True),
        )
        super().__init__(theme, tools, parent)
        keep_translated(self, self._name)

    def _name(self) -> None:
        self.setAccessibleName(_("Pages"))
        self.back.setText(_("Previous Page"))
        self.forward.setText(_("Next Page"))
        self.smaller.setText(_("Zoom Out"))
        self.larger.setText(_("Zoom In"))
        self.whole.setText(_("Fit Page"))
        self.wide.setText(_("Fit Width"))
        self.sideways.setText(_("Landscape"))


@guarded
class PrintPreview(QDialog):
    """Shows the pages, lets the reader choose paper and printer, and prints."""

    def __init__(
        self,
        title: str,
        paper: QPageSize,
        make: Callable[[QSizeF], Paper],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """`make` puts the article on paper of a size in inches; it is not laid out yet."""
        super().__init__(parent)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer = printer  # Qt does not keep it
        self._make = make
        self._paper: Paper | None = None
        self._size = QSizeF()  # of that paper
        self._laying_out: IdleSteps | None = None
        printer.setDocName(shortened(" ".join(title.split()), LONGEST_NAME))
        printer.setCreator("Readerapp")
        if not printer.isValid() or printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
            printer.setPageLayout(QPageLayout(paper, Orientation.Portrait, QMarginsF()))
        printer.setFullPage(True)
        self.bar = PreviewBar(theme, self)
        self.place = text_label(self)
        self.paper = QComboBox(self)
        self.print_button, self.close_button = QPushButton(self), QPushButton(self)
        self.view = PageView(theme, self)
        self._fill_papers()
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize((parent.window().size() * 0.85).boundedTo(room_of(self)))
        self.print_button.setFocus()
        self._renew()

    @property
    def pages(self) -> int:
        """How many pages are shown, 0 until they are laid out."""
        return self._paper.pages if self._paper and self._laying_out is None else 0

    def _fill_papers(self) -> None:
        """Offer usual papers, and the one there is if it is another."""
        now = self._printer.pageLayout().pageSize()
        sizes = [QPageSize(each) for each in PAPERS]
        if not any(each.isEquivalentTo(now) for each in sizes):
            sizes.insert(0, now)
        for size in sizes:
            self.paper.addItem(size.name(), size)
            if size.isEquivalentTo(now):
                self.paper.setCurrentIndex(self.paper.count() - 1)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 4, 14, 4)
        top.addWidget(self.bar, 1)
        top.addWidget(self.place)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 10, 14, 12)
        foot.setSpacing(9)
        foot.addWidget(self.paper)
        foot.addStretch()
        for button in (self.print_button, self.close_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        view, bar = self.view, self.bar
        view.page_changed.connect(self._show_place)
        self.finished.connect(self._stop)
        bar.back.triggered.connect(lambda: view.turn_to(view.number - 1))
        bar.forward.triggered.connect(lambda: view.turn_to(view.number + 1))
        bar.smaller.triggered.connect(lambda: view.zoom(1 / STEP))
        bar.larger.triggered.connect(lambda: view.zoom(STEP))
        bar.whole.triggered.connect(lambda: view.fit(Fit.PAGE))
        bar.wide.triggered.connect(lambda: view.fit(Fit.WIDTH))
        bar.sideways.toggled.connect(self._lie)
        self.paper.activated.connect(self._use_paper)
        self.print_button.clicked.connect(self._ask)
        self.close_button.clicked.connect(self.reject)

    def _lie(self, is_sideways: bool) -> None:
        way = Orientation.Landscape if is_sideways else Orientation.Portrait
        self._printer.setPageOrientation(way)
        self._renew()

    def _use_paper(self, _place: int) -> None:
        self._printer.setPageSize(self.paper.currentData())
        self._renew()

    def _show_place(self) -> None:
        number, count = self.view.number, self.pages
        self.bar.back.setEnabled(number > 1)
        self.bar.forward.setEnabled(number < count)
        numbers = {"number": QLocale().toString(number), "count": QLocale().toString(count)}
        said = _("Page {number} of {count}").format(**numbers)
        self.place.setText(said if count else "")

    def _ask(self) -> None:
        """Ask for the printer and the pages, in the dialog of the desktop, and print."""
        asking = QPrintDialog(self._printer, self)
        if self.pages:  # else nobody knows yet how many there will be
            asking.setMinMax(1, self.pages)
        asking.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        asking.finished.connect(asking.deleteLater)
        asking.accepted.connect(self._print)
        QDialog.open(asking)  # its own wants a slot by name

    def _print(self) -> None:
        self.print_on(self._printer)
        self.accept()

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages that are wanted, once all are laid out for the paper of the printer."""
        size = _paper_of(printer)
        paper = self._paper
        if paper is None or size != self._size:
            paper = self._begin(size)
        printer.setFullPage(True)
        if self._laying_out is not None:
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

    def _renew(self) -> None:
        """Show the article on the paper of the printer."""
        size = _paper_of(self._printer)
        self.view.show_empty(size)
        self._begin(size)
        self._show_place()

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
        self.view.show_pages(paper, self.view.number)

    def _stop(self) -> None:
        if self._laying_out is not None:
            self._laying_out.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button with the focus and nothing else."""
        if not handles_return(self, event):
            super().keyPressEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Print Article"))
        self.paper.setAccessibleName(_("Paper"))
        self.view.setAccessibleName(_("Pages"))
        self.print_button.setText(_("&Print…"))
        self.close_button.setText(_("C&lose"))
        for number in range(self.paper.count()):
            size = self.paper.itemData(number)
            if size.id() is not QPageSize.PageSizeId.Custom:
                self.paper.setItemText(number, QPageSize(size.id()).name())
        if self._paper is not None and self._laying_out is None:
            self._renew()  # its labels are in another language
        self._show_place()


def _paper_of(printer: QPrinter) -> QSizeF:
    """The size of the paper in inches."""
    return printer.pageLayout().fullRect(QPageLayout.Unit.Inch).size()


def _wanted(printer: QPrinter, pages: int) -> list[int]:
    """The numbers of the pages to print, from 0, in their order."""
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    numbers = list(range(max(1, first) - 1, min(last, pages)))
    is_backwards = printer.pageOrder() == QPrinter.PageOrder.LastPageFirst
    return numbers[::-1] if is_backwards else numbers
