"""Opens the help window, and keeps its pages in the interface language."""

from functools import partial

from PySide6.QtCore import QLocale, QObject

from readerapp.background import Latest
from readerapp.ui.help.pages import LABELS, NEWS, HelpPage, read_pages, with_commands
from readerapp.ui.help.window import HelpWindow
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.reading.caret import is_caret_wanted
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.plain_text import command_name, name_with_keys


class HelpFeature(QObject):
    """The feature of help pages. Built at its first use."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._questions = Latest(context.runner)
        self.window: HelpWindow | None = None
        context.window.commands["help"].triggered.connect(lambda _=False: self.show())
        context.window.commands["whats_new"].triggered.connect(lambda _=False: self.show(NEWS))
        keep_translated(context.window, self._read)

    def show(self, page: str = "") -> None:
        """Open help at a page, at the first without one; or bring it to the front."""
        if self.window is None:
            self.window = HelpWindow(
                partial(is_caret_wanted, self._context.settings), self._context.window
            )
            self.window.finished.connect(self._forget)
        self._read(page)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

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
            self.window.show_pages(tuple(with_commands(each, self._named) for each in pages))
            if page:
                self.window.choose(page)

    def _named(self, command: str) -> str:
        """Return what the menu calls a command, with its first key: "**Undo** (Ctrl+Z)".

        Always as at first: what would be undone, or whether an article is starred, changes.
        """
        commands = self._context.window.commands
        name = command_name(commands.usual_text(command))
        return name_with_keys(f"**{name}**", commands.first_key(command))
