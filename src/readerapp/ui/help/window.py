"""The help window: the pages on one side, the chosen one beside, and a field to find words."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from readerapp.messages import _
from readerapp.ui.help.pages import LINK_END, HelpPage, pages_with
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.reading.caret import TextCaret
from readerapp.ui.reading.typography import LEVEL
from readerapp.ui.reading.view import SealedBrowser
from readerapp.ui.widgets.dialog_parts import nothing_found_label, open_large
from readerapp.ui.widgets.slot_guard import guarded

NAME_ROLE = Qt.ItemDataRole.UserRole
_LIST_LETTERS = 30  # of average width, for the list of pages
_MARGIN = 20  # pixels around a page
_LINES = 135  # per cent of a line's usual height


@guarded
class HelpWindow(QDialog):
    """Shows help pages. It stays open beside the main window and asks nothing of it.

    `has_caret` says whether texts are read with a cursor, as articles are; asked again whenever the
    window becomes the active one.
    """

    def __init__(self, has_caret: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_caret = has_caret
        self._pages: tuple[HelpPage, ...] = ()
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = nothing_found_label(self)
        self.text = SealedBrowser(self)
        self.text.setObjectName("textOfDialog")  # shows the focus
        self._caret = TextCaret(self.text)
        self._caret.turn(has_caret())
        self.nothing.hide()
        self.field.textChanged.connect(self._find)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_chosen())
        self.list.itemActivated.connect(lambda _item: self.text.setFocus())
        self.text.anchorClicked.connect(self._follow)
        self._lay_out()
        keep_translated(self, self._set_texts)
        open_large(self, 860, 620)
        self.list.setFocus()

    def show_pages(self, pages: tuple[HelpPage, ...]) -> None:
        """Show these pages, the one that was chosen before if it is among them."""
        chosen = self.chosen
        self._pages = pages
        self._find()
        if chosen:
            self.choose(chosen)

    @property
    def chosen(self) -> str:
        """The name of the page that is shown, "" before there is one."""
        item = self.list.currentItem()
        return str(item.data(NAME_ROLE)) if item else ""

    def choose(self, name: str) -> None:
        """Show the page of this name, also when it lacks the words that are sought."""
        if not self._row_of(name) and any(page.name == name for page in self._pages):
            self.field.clear()
        if item := self._row_of(name):
            self.list.setCurrentItem(item)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._caret.turn(self._has_caret())

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.addWidget(self.field)
        side.addWidget(self.nothing)
        side.addWidget(self.list)
        width = self.fontMetrics().averageCharWidth() * _LIST_LETTERS
        for widget in (self.field, self.list, self.nothing):
            widget.setFixedWidth(width)
        layout = QHBoxLayout(self)
        layout.addLayout(side)
        layout.addWidget(self.text, 1)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Help"))
        self.field.setPlaceholderText(_("Find in help"))
        self.field.setAccessibleName(_("Find in help"))
        self.list.setAccessibleName(_("Help pages"))
        self.text.setAccessibleName(_("Help page"))
        self.nothing.setText(_("No page has these words."))

    def _find(self) -> None:
        chosen = self.chosen
        found = pages_with(self._pages, self.field.text())
        self.list.blockSignals(True)  # one page is shown for all of these changes
        self.list.clear()
        for page in found:
            item = QListWidgetItem(page.title, self.list)
            item.setData(NAME_ROLE, page.name)
        self.list.setCurrentItem(self._row_of(chosen) or self.list.item(0))
        self.list.blockSignals(False)
        self.nothing.setVisible(bool(self._pages) and not found)
        self._show_chosen()

    def _row_of(self, name: str) -> QListWidgetItem | None:
        rows = (self.list.item(row) for row in range(self.list.count()))
        return next((item for item in rows if item.data(NAME_ROLE) == name), None)

    def _show_chosen(self) -> None:
        page = next((page for page in self._pages if page.name == self.chosen), None)
        if page is None:
            return
        option = self.text.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())  # before: tables take it when they are made
        self.text.document().setDefaultTextOption(option)
        self.text.setMarkdown(page.text)
        self._space_lines()
        self._name_headings()
        self._caret.forget()
        self.text.setAccessibleName(page.title)
        sought = self.field.text().split()
        if sought and self.text.find(sought[0]):
            return
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _space_lines(self) -> None:
        document = self.text.document()
        document.setDocumentMargin(_MARGIN)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINES, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spaced)

    def _name_headings(self) -> None:
        """Mark the headings as those of articles are, for what is said of them."""
        block = self.text.document().begin()
        while block.isValid():
            if level := block.blockFormat().headingLevel():
                shape = QTextBlockFormat()
                shape.setProperty(LEVEL, level)
                QTextCursor(block).mergeBlockFormat(shape)
            block = block.next()

    def _follow(self, url: QUrl) -> None:
        """Show the page that a link names. Pages link to one another and to nothing else."""
        self.choose(url.path().removesuffix(LINK_END))
        self.text.setFocus()
