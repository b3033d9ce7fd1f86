"""The settings page about other computers: the folder that is shared, and how that stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from readerapp.domain.errors import ReaderError
from readerapp.domain.folder_sync import FolderSyncResult, FolderSyncStatus
from readerapp.ui.folder_sync.words import FolderSyncWords
from readerapp.ui.language.wording import isolate, sentences
from readerapp.ui.settings.form import Draft, group_form, page_column
from readerapp.ui.widgets.announcer import announce


class ComputersPage(QWidget):
    """The settings page. `show_state` shows how it stands; signals say what is wanted."""

    folder_requested = Signal()  # share through another folder
    now_requested = Signal()
    off_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = FolderSyncWords(self)
        self._status: FolderSyncStatus | None = None
        self._is_running = False
        self._failure: ReaderError | None = None
        self._result: FolderSyncResult | None = None
        values = Draft(None)
        column = page_column(self)
        about = group_form(column, values, lambda: self.tr("Share through a folder"))
        about.note(
            lambda: self.tr(
                "What you read, star, tag, note and highlight, your feeds, rules, mutes and saved "
                "searches are shared with your other computers, through a folder that Syncthing, "
                "Nextcloud or a memory stick brings there. Choose the same folder on each. Every "
                "computer fetches its own articles and has its own settings."
            )
        )
        about.note(
            lambda: self.tr(
                "The folder is not encrypted: who can read it can read your notes, and what you "
                "read when. Readerapp itself sends nothing. What is in the folder stays there when "
                "you turn this off or erase your history."
            )
        )
        self.choose, self.now, self.off = about.buttons(
            (lambda: self.tr("&Choose Folder…"), self.folder_requested),
            (lambda: self.tr("Synchronise &Now"), self.now_requested),
            (lambda: self.tr("&Turn Off"), self.off_requested),
        )
        self.told = about.note(self._told)
        here = group_form(column, values, lambda: self.tr("This computer"))
        self.folder = here.fact(lambda: self.tr("Folder"), self._folder)
        self.name = here.fact(lambda: self.tr("Name"), self._name)
        self.last = here.fact(lambda: self.tr("State"), self._last)
        there = group_form(column, values, lambda: self.tr("Other computers"))
        self.others = there.note(self._others)
        column.addStretch()
        self._forms = (about, here, there)
        self._boxes = (self.folder.parentWidget(), self.others.parentWidget())
        self._show()

    def show_state(self, status: FolderSyncStatus | None) -> None:
        """Show how it stands; None: it is off."""
        self._status = status
        if status is None:
            self._result = None
        self._show()

    def show_running(self, is_running: bool) -> None:
        """Show whether it is being synchronised."""
        self._is_running = is_running
        self._show()

    def show_result(self, result: FolderSyncResult) -> None:
        """Show, and say, what was asked for came to."""
        self._failure, self._result = None, result
        self._show()
        announce(self, self.told.text())

    def show_failure(self, error: ReaderError | None) -> None:
        """Show, and say, why what was asked for was not done, and is not told by the state."""
        self._failure, self._result = error, None
        self._show()
        if error is not None:
            announce(self, self.told.text())

    def say(self, error: ReaderError) -> None:
        """Say what failed; the state shows it."""
        self.show_failure(None)
        announce(self, self._words.failure(error))

    def _show(self) -> None:
        is_on = self._status is not None
        had_focus = self.now.hasFocus() or self.off.hasFocus()
        for form in self._forms:
            form.show()
        for box in self._boxes:
            if box is not None:
                box.setVisible(is_on)
        self.told.setVisible(bool(self.told.text()))
        self.now.setEnabled(is_on and not self._is_running)
        self.off.setEnabled(is_on)
        if had_focus and not (self.now.hasFocus() or self.off.hasFocus()):
            self.choose.setFocus()

    def _told(self) -> str:
        if self._failure is not None:
            return self._words.cause(self._failure)
        if self._result is not None:
            words = self._words
            return sentences([words.result(self._result), words.unread(self._result)])
        return ""

    def _folder(self) -> str:
        return isolate(self._status.sync.path) if self._status else ""

    def _name(self) -> str:
        return isolate(self._status.sync.name) if self._status else ""

    def _last(self) -> str:
        if self._status is None:
            return ""
        if self._is_running:
            return self.tr("Synchronising…")
        told = (self._words.trouble(self._status), self._words.state(self._status))
        return "\n".join(filter(None, told))

    def _others(self) -> str:
        return self._words.others(self._status) if self._status else ""
