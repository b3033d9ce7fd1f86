"""The settings page about other computers: the folder that is shared, and how that stands."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from readerapp.domain.errors import ReaderError
from readerapp.domain.folder_sync import FolderSyncResult, FolderSyncStatus
from readerapp.messages import _
from readerapp.ui.folder_sync.words import FolderSyncWords
from readerapp.ui.language.wording import isolate, sentences
from readerapp.ui.settings.form import Draft, Form, group_form, page_column
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.plain_text import command_name, text_field, text_label, tip_text

_MOST_ROWS = 5  # of the list, without scrolling
_PADDING = 10  # pixels of a row
_ROOM = 8  # pixels around the rows


class ComputersPage(QWidget):
    """The settings page. `show_state` shows how it stands; signals say what is wanted."""

    folder_requested = Signal()  # share through another folder
    now_requested = Signal()
    off_requested = Signal()
    rename_requested = Signal(str)  # what this computer is called from now on
    retire_requested = Signal(str)  # the device that is taken off the list

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = FolderSyncWords()
        self._status: FolderSyncStatus | None = None
        self._is_running = False
        self._failure: ReaderError | None = None
        self._result: FolderSyncResult | None = None
        self._retired = ""
        values = Draft(None)
        column = page_column(self)
        about = group_form(column, values, lambda: _("Share through a folder"))
        about.note(
            lambda: _(
                "What you read, star, tag, note and highlight, your feeds, rules, mutes and "
                "saved searches are shared with your other computers, through a folder that "
                "Syncthing, Nextcloud or a memory stick brings there. Choose the same folder "
                "on each. Every computer downloads its own articles and has its own settings."
            )
        )
        about.note(
            lambda: _(
                "The folder is not encrypted: who can read it can read your notes, and what you "
                "read when. Readerapp itself sends nothing. What is in the folder stays there when "
                "you turn this off or erase your history."
            )
        )
        self.choose, self.now, self.off = about.buttons(
            (lambda: _("C&hoose Shared Folder…"), self.folder_requested),
            (lambda: _("S&ynchronise Now"), self.now_requested),
            (lambda: _("Stop Sharin&g"), self.off_requested),
        )
        self.told = about.note(self._told)
        here = group_form(column, values, lambda: _("This computer"))
        self.folder = here.fact(lambda: _("Folder"), self._folder)
        self.name = self._build_name(here)
        self.last = here.fact(lambda: _("State"), self._last)
        there = group_form(column, values, lambda: _("Other computers"))
        self.nobody = there.note(lambda: self._words.nobody())
        self.others = ComputerList(self)
        there.row(self.others)
        there.add(self.others, self._show_others)
        (self.retire,) = there.buttons((lambda: _("Remove from Li&st"), self._retire))
        about_retiring = there.sentence(
            self.retire,
            lambda: _(
                "For a computer that is no longer used. What it shared stays. If it comes "
                "back, it is listed again."
            ),
        )
        there.layout.addRow(about_retiring)
        self._of_others = (self.others, self.retire, about_retiring)
        self.others.itemSelectionChanged.connect(self._show_retire)
        column.addStretch()
        self._forms = (about, here, there)
        self._boxes = (self.folder.parentWidget(), self.others.parentWidget())
        self._show()

    def show_state(self, status: FolderSyncStatus | None) -> None:
        """Show how it stands; None: it is off."""
        self._status = status
        if status is None:
            self._result, self._retired = None, ""
        self._show()

    def show_retired(self, name: str) -> None:
        """Show, and say, that a computer was taken off the list."""
        self._failure = self._result = None
        self._retired = name
        self._show()
        announce(self, self.told.text())

    def show_running(self, is_running: bool) -> None:
        """Show whether it is being synchronised."""
        self._is_running = is_running
        self._show()

    def show_result(self, result: FolderSyncResult) -> None:
        """Show, and say, what was asked for came to."""
        self._failure, self._result, self._retired = None, result, ""
        self._show()
        announce(self, self.told.text())

    def show_failure(self, error: ReaderError | None) -> None:
        """Show, and say, why what was asked for was not done, and is not told by the state."""
        self._failure, self._result, self._retired = error, None, ""
        self._show()
        if error is not None:
            announce(self, self.told.text())

    def say(self, error: ReaderError) -> None:
        """Say what failed; the state shows it."""
        self.show_failure(None)
        announce(self, self._words.failure(error))

    def _show(self) -> None:
        is_on = self._status is not None
        buttons = (self.now, self.off, self.retire)
        had_focus = any(each.hasFocus() for each in buttons)
        for form in self._forms:
            form.show()
        for box in self._boxes:
            if box is not None:
                box.setVisible(is_on)
        for widget in self._of_others:
            widget.setVisible(self.others.count() > 0)
        self.nobody.setVisible(not self.others.count())
        self.told.setVisible(bool(self.told.text()))
        self.now.setEnabled(is_on and not self._is_running)
        self.off.setEnabled(is_on)
        self._show_retire()
        if had_focus and not any(each.hasFocus() for each in buttons):
            self.choose.setFocus()

    def _told(self) -> str:
        if self._failure is not None:
            return self._words.cause(self._failure)
        if self._result is not None:
            words = self._words
            return sentences([words.result(self._result), words.unread(self._result)])
        if self._retired:
            return self._words.retired(self._retired)
        return ""

    def _folder(self) -> str:
        return isolate(self._status.sync.path) if self._status else ""

    def _build_name(self, form: Form) -> QLineEdit:
        """Of the library, not of the settings: it is stored once the field is left."""
        field, label = text_field(self), text_label(self)
        label.setBuddy(field)
        form.space()
        form.layout.addRow(label, field)
        field.editingFinished.connect(self._rename)

        def show() -> None:
            label.setText(_("N&ame"))
            field.setAccessibleName(command_name(label.text()))
            if not (field.hasFocus() and field.isModified()):
                field.setText(self._status.sync.name if self._status else "")

        form.add(field, show)
        return field

    def _rename(self) -> None:
        name = self.name.text().strip()
        self.name.setModified(False)
        if self._status is not None and name and name != self._status.sync.name:
            self.rename_requested.emit(name)
        else:
            self._show()

    def _retire(self) -> None:
        if self.others.chosen:
            self.retire_requested.emit(self.others.chosen)

    def _show_retire(self) -> None:
        self.retire.setEnabled(bool(self.others.chosen))

    def _last(self) -> str:
        if self._status is None:
            return ""
        if self._is_running:
            return _("Synchronising…")
        words, status = self._words, self._status
        told = (words.trouble(status), words.state(status), words.kept(status))
        return "\n".join(filter(None, told))

    def _show_others(self) -> None:
        rows = self._words.others(self._status) if self._status else []
        self.others.setAccessibleName(_("Other computers"))
        self.others.show_rows(rows)


class ComputerList(QListWidget):
    """The other computers, a line each, as high as a few of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("backups")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    @property
    def chosen(self) -> str:
        """The device that is chosen, "" for none."""
        chosen = self.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show computers by their devices; the chosen one stays chosen."""
        chosen = self.chosen
        self.clear()
        size = QSize(0, self.fontMetrics().lineSpacing() + _PADDING)
        for device, text in rows:
            item = QListWidgetItem(text, self)
            item.setSizeHint(size)
            item.setToolTip(tip_text(text))
            item.setData(Qt.ItemDataRole.UserRole, device)
            if device == chosen:
                self.setCurrentItem(item)
        self.setFixedHeight(min(len(rows), _MOST_ROWS) * size.height() + _ROOM)
