"""The settings page about backups: folders, how many are kept, and the buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from readerapp import settings as declared
from readerapp.domain.backups import Backup, BackupKind, LibraryFacts
from readerapp.messages import _
from readerapp.settings import Settings
from readerapp.ui.backups.words import BackupWords
from readerapp.ui.language.wording import data_size, isolate
from readerapp.ui.settings.form import group_form, page_column


class BackupsPage(QWidget):
    """The settings page; reads and writes the settings. `show_state` shows what is on disk."""

    folder_requested = Signal()  # another folder for the backups
    now_requested = Signal()
    file_requested = Signal()
    restore_requested = Signal()
    open_folder_requested = Signal()
    changed = Signal()  # a setting that says where backups lie

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._words = BackupWords()
        self._present: LibraryFacts | None = None
        self._backups: tuple[Backup, ...] | None = None  # not looked at yet
        column = page_column(self)
        library = group_form(column, settings, lambda: _("Library"))
        self.where, self.last = library.note(self._where), library.note(self._last)
        self.open_folder, self.now = library.buttons(
            (lambda: _("Open Its &Folder"), self.open_folder_requested),
            (lambda: _("Back Up &Now"), self.now_requested),
        )
        self.to_file, self.restore = library.buttons(
            (lambda: _("Back Up to a F&ile…"), self.file_requested),
            (lambda: _("&Restore…"), self.restore_requested),
        )
        form = group_form(column, settings, lambda: _("Daily backups"))
        self.daily = form.check(
            declared.BACKUP_DAILY,
            lambda: _("Back up the library once a &day"),
            lambda: _("The whole library is copied and checked while you read."),
        )
        self.days = form.number(
            declared.BACKUP_DAYS,
            lambda: _("Days &kept"),
            lambda __: "",
            told=lambda: _(
                "Keeps daily backups for this many days, then weekly ones for 4 weeks and "
                "monthly ones for a year."
            ),
        )
        self.room = form.number(
            declared.BACKUP_ROOM,
            lambda: _("Maximum tota&l size"),
            lambda __: _(" GB"),
            told=lambda: _(
                "When it is reached, older backups are deleted first. Two are always kept."
            ),
        )
        self.place = form.fact(lambda: _("Location"), self._place)
        self.choose, self.usual = form.buttons(
            (lambda: _("&Choose Folder…"), self.folder_requested),
            (lambda: _("&Use Default Folder"), lambda: self.use_folder("")),
        )
        column.addStretch()
        self._library, self._daily_form = library, form
        self._show_state()

    def show_state(self, backups: tuple[Backup, ...], present: LibraryFacts | None) -> None:
        """Show what is on disk."""
        self._backups, self._present = backups, present
        self._show_state()

    def use_folder(self, folder: str) -> None:
        """Write backups to another folder, "" for the usual one."""
        self._settings.set(declared.BACKUP_FOLDER, folder)
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        self._library.show()
        self._daily_form.show()
        self.usual.setEnabled(bool(self._settings.get(declared.BACKUP_FOLDER)))

    def _place(self) -> str:
        folder = self._settings.get(declared.BACKUP_FOLDER)
        return isolate(folder) if folder else _("next to the library")

    def _where(self) -> str:
        if self._present is None:
            return ""
        return _("Your library is in {folder}. It takes {size}.").format(
            folder=isolate(str(self._present.path.parent)), size=data_size(self._present.size)
        )

    def _last(self) -> str:
        if self._backups is None:
            return ""
        daily = [each for each in self._backups if each.kind is BackupKind.DAILY]
        if not daily:
            return _("There is no daily backup yet.")
        size = data_size(sum(each.facts.size for each in self._backups))
        return _("The last backup is of {date}. All backups together take {size}.").format(
            date=isolate(self._words.date(daily[0].made)), size=size
        )
