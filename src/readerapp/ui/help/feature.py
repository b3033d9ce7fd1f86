"""Opens the help window, and keeps its pages in the interface language."""

import re
from functools import partial

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QKeySequence

from readerapp.background import Latest
from readerapp.ui.help.pages import HelpPage, read_pages, with_commands
from readerapp.ui.help.window import HelpWindow
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.shell.context import Context

_MNEMONIC = re.compile(r"\(&.\)|&(?=.)")  # "File(&F)" in languages without letters of their own


class HelpFeature(QObject):
    """The feature of help pages. Built once the first rows are on screen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._questions = Latest(context.runner)
        self.window: HelpWindow | None = None
        context.window.commands["help"].triggered.connect(lambda _=False: self.show())
        keep_translated(context.window, self._read)

    def show(self, page: str = "") -> None:
        """Open help at a page, at the first without one; or bring it to the front."""
        if self.window is None:
            self.window = HelpWindow(self._context.window)
            self.window.finished.connect(self._forget)
        self._read(page)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _forget(self) -> None:
        self._questions.forget()
        if self.window:
            self.window.deleteLater()
        self.window = None

    def _read(self, page: str = "") -> None:
        if self.window:
            work = partial(read_pages, QLocale().name())
            self._questions.ask(work, partial(self._show, page), self._context.failed)

    def _show(self, page: str, pages: tuple[HelpPage, ...]) -> None:
        if self.window:
            self.window.show_pages(tuple(with_commands(each, self._named) for each in pages))
            if page:
                self.window.choose(page)

    def _named(self, command: str) -> str:
        """Return what the menu calls a command, with its first key: "**Undo** (Ctrl+Z)"."""
        action = self._context.window.commands[command]
        name = _MNEMONIC.sub("", action.text())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"**{name}** ({keys})" if keys else f"**{name}**"
