"""Help: its pages in the interface language, and the window that shows them, finds words and keeps
them in that language.

Pages are Markdown files, one folder a language. One names a command as `{refresh}`. In its place
stands what the menu calls it now, with its key, so that help is never at odds with the menus, in
any language, whatever keys a reader chose.
"""

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QUrl
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

from readerapp.background import Latest
from readerapp.domain.values import dataclass
from readerapp.languages.folding import fold
from readerapp.messages import _
from readerapp.resources import resource
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.reading.caret import TextCaret, is_caret_wanted
from readerapp.ui.reading.typography import LEVEL
from readerapp.ui.reading.view import SealedBrowser
from readerapp.ui.shell.context import Context
from readerapp.ui.themes.fonts import letter_width
from readerapp.ui.widgets.dialog_parts import bring_forward, nothing_found_label, open_large
from readerapp.ui.widgets.plain_text import command_name, name_with_keys
from readerapp.ui.widgets.slot_guard import guarded

NAME_ROLE = Qt.ItemDataRole.UserRole
_LIST_LETTERS = 30  # of average width, for the list of pages
_MARGIN = 20  # pixels around a page
_LINES = 135  # per cent of a line's usual height

LABELS = "made-by-machines"  # what labels say, and how that is known
TOUR = "tour"  # what is easily missed
NEWS = "whats-new"  # what changed, the newest version first

# In reading order. Each is a file in the folder of every language.
NAMES = (
    "first-steps",
    TOUR,
    "front-page",
    "reading",
    "listening",
    "feeds",
    "accounts",
    "stories",
    "languages",
    "finding",
    "keeping",
    "rules",
    LABELS,
    "privacy",
    "safety",
    NEWS,
)
_USUAL = "en"
COMMAND = re.compile(r"\{(\w+)\}")
QUOTED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")  # a word of the window
LINK_END = ".md"


@dataclass(frozen=True)
class HelpPage:
    """A page: its name, its title, and its text (Markdown, with commands in braces)."""

    name: str
    title: str
    text: str


def read_pages(*languages: str) -> tuple[HelpPage, ...]:
    """Return all pages in the first of some languages ("fr-CA", "fr") that has them, else in
    English.

    Reads files: not for the GUI thread.
    """
    folders = (resource("help", language) for language in languages)
    folder = next((each for each in folders if each.is_dir()), resource("help", _USUAL))
    pages = []
    for name in NAMES:
        text = folder.joinpath(f"{name}{LINK_END}").read_text(encoding="utf-8")
        pages.append(HelpPage(name, text.partition("\n")[0].removeprefix("# "), text))
    return tuple(pages)


def with_commands(page: HelpPage, named: Callable[[str], str]) -> HelpPage:
    """Return a page with `named(command)`, Markdown, in place of each command in braces.

    Words of the window that a page quotes are shown as commands are: slanted letters are hard to
    read in many scripts.
    """
    text = QUOTED.sub(r"**\1**", page.text)
    text = COMMAND.sub(lambda found: named(found.group(1)), text)
    return HelpPage(page.name, page.title, text)


def pages_with(pages: tuple[HelpPage, ...], typed: str) -> list[HelpPage]:
    """Return the pages that hold every word that is typed; first those whose title does."""
    words = fold(typed).split()
    held = [page for page in pages if all(word in fold(page.text) for word in words)]
    return sorted(held, key=lambda page: not all(word in fold(page.title) for word in words))


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

    def show_pages(self, pages: tuple[HelpPage, ...], wanted: str = "") -> None:
        """Show these pages, the one that is wanted or was chosen before if it is among them."""
        chosen = wanted or self.chosen
        self._pages = pages
        self._find_with(chosen)
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
        width = round(letter_width(self.font()) * _LIST_LETTERS)
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
        self._find_with(self.chosen)

    def _find_with(self, chosen: str) -> None:
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


class HelpFeature(QObject):
    """The feature of help pages. Built at its first use."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._questions = Latest(context.runner)
        self.window: HelpWindow | None = None
        context.window.commands["help"].triggered.connect(lambda _=False: self.show())
        context.window.commands["whats_new"].triggered.connect(lambda _=False: self.show(NEWS))
        context.window.commands["tour"].triggered.connect(lambda _=False: self.show(TOUR))
        keep_translated(context.window, self._read)

    def show(self, page: str = "") -> None:
        """Open help at a page, at the first without one; or bring it to the front."""
        if self.window is None:
            self.window = HelpWindow(
                partial(is_caret_wanted, self._context.settings), self._context.window
            )
            self.window.finished.connect(self._forget)
        self._read(page)
        bring_forward(self.window)

    def show_labels(self) -> None:
        """Open help at what the labels mean."""
        self.show(LABELS)

    def _forget(self) -> None:
        self._questions.forget()
        if self.window:
            self.window.deleteLater()
        self.window = None

    def renew(self) -> None:
        """Show what is open anew: commands have other keys."""
        self._read()

    def _read(self, page: str = "") -> None:
        if self.window:
            # By its name: the locale of a system has all languages that its user reads.
            work = partial(read_pages, *QLocale(QLocale().name()).uiLanguages())
            self._questions.ask(work, partial(self._show, page), self._context.failed)

    def _show(self, page: str, pages: tuple[HelpPage, ...]) -> None:
        if self.window:
            self.window.show_pages(tuple(with_commands(each, self._named) for each in pages), page)

    def _named(self, command: str) -> str:
        """Return what the menu calls a command, with its first key: "**Undo** (Ctrl+Z)".

        Always as at first: what would be undone, or whether an article is starred, changes.
        """
        commands = self._context.window.commands
        name = command_name(commands.usual_text(command))
        return name_with_keys(f"**{name}**", commands.first_key(command))
