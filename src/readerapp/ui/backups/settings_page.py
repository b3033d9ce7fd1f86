"""The settings page about backups: where things lie, how many are kept, and the buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp import settings as declared
from readerapp.domain.backups import Backup, BackupKind, LibraryFacts
from readerapp.settings import Settings
from readerapp.ui.backups.words import BackupWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import data_size, isolate
from readerapp.ui.settings.form import group_form
from readerapp.ui.widgets.dialog_parts import button_row, plain_label


class BackupsPage(QWidget):
    """Reads and writes the settings; `show_state` tells what is on disk."""

    folder_asked = Signal()  # another folder for the backups
    now_asked = Signal()
    file_asked = Signal()
    restore_asked = Signal()
    open_folder_asked = Signal()
    changed = Signal()  # a setting that says where backups lie

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._words = BackupWords(self)
        self._present: LibraryFacts | None = None
        self._backups: tuple[Backup, ...] | None = None  # not looked at yet
        self._library, self._keeping = QGroupBox(self), QGroupBox(self)
        self.where, self.last = plain_label(self), plain_label(self)
        self.open_folder, self.now, self.to_file, self.restore = (
            QPushButton(self) for _ in range(4)
        )
        form = group_form(self._keeping, settings)
        self.daily = form.check(
            declared.BACKUP_DAILY, lambda: self.tr("Back up the library once a &day")
        )
        self.days = form.number(declared.BACKUP_DAYS, lambda: self.tr("Days &kept"), lambda _: "")
        self.room = form.number(
            declared.BACKUP_ROOM,
            lambda: self.tr("Room for a&ll of them"),
            lambda _: self.tr(" GB"),
        )
        self._place_name, self.place, self.explained = (
            QLabel(self),
            plain_label(self),
            plain_label(self),
        )
        self.choose, self.usual = QPushButton(self), QPushButton(self)
        self._lay_out(form.layout)
        self._connect()
        keep_translated(self, self._set_texts)

    def show_state(self, backups: tuple[Backup, ...], present: LibraryFacts | None) -> None:
        """Show what is on disk."""
        self._backups, self._present = backups, present
        self._show_state()

    def use_folder(self, folder: str) -> None:
        """Have backups written to another folder, "" for the usual one."""
        self._settings.set(declared.BACKUP_FOLDER, folder)
        self._show_state()
        self.changed.emit()

    def _lay_out(self, keeping: QFormLayout) -> None:
        library = QVBoxLayout(self._library)
        library.setSpacing(9)
        for widget in (self.where, self.last):
            library.addWidget(widget)
        library.addLayout(button_row(self.open_folder, self.now))
        library.addLayout(button_row(self.to_file, self.restore))
        self.explained.setObjectName("emptyText")
        keeping.addRow(self.explained)
        keeping.addRow(self._place_name, self.place)
        keeping.addRow(button_row(self.choose, self.usual))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.addWidget(self._library)
        layout.addWidget(self._keeping)
        layout.addStretch()

    def _connect(self) -> None:
        for button, signal in (
            (self.open_folder, self.open_folder_asked),
            (self.choose, self.folder_asked),
            (self.now, self.now_asked),
            (self.to_file, self.file_asked),
            (self.restore, self.restore_asked),
        ):
            button.clicked.connect(signal)
        self.usual.clicked.connect(lambda: self.use_folder(""))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _set_texts(self) -> None:
        self._library.setTitle(self.tr("Library"))
        self._keeping.setTitle(self.tr("Daily backups"))
        self.open_folder.setText(self.tr("Open Its &Folder"))
        self.now.setText(self.tr("Back Up &Now"))
        self.to_file.setText(self.tr("Back Up to a F&ile…"))
        self.restore.setText(self.tr("&Restore…"))
        self.choose.setText(self.tr("&Choose Folder…"))
        self.usual.setText(self.tr("&Use the Usual Folder"))
        self._place_name.setText(self.tr("They lie"))
        self.place.setAccessibleName(self.tr("They lie"))
        self.explained.setText(
            self.tr(
                "Of earlier days one is kept for each of 4 weeks and 12 months. When there is no "
                "more room, those that are missed least go first; two always stay."
            )
        )
        self._show_state()

    def _show_state(self) -> None:
        folder = self._settings.get(declared.BACKUP_FOLDER)
        self.place.setText(isolate(folder) if folder else self.tr("beside the library"))
        self.usual.setEnabled(bool(folder))
        if self._present:
            said = self.tr("Your library lies in {folder}. It takes {size}.")
            self.where.setText(
                said.format(
                    folder=isolate(str(self._present.path.parent)),
                    size=data_size(self._present.size),
                )
            )
        self.last.setText(self._last())

    def _last(self) -> str:
        if self._backups is None:
            return ""
        daily = [each for each in self._backups if each.kind is BackupKind.DAILY]
        if not daily:
            return self.tr("There is no daily backup yet.")
        size = data_size(sum(each.facts.size for each in self._backups))
        return self.tr("The last backup is of {date}. All backups together take {size}.").format(
            date=isolate(self._words.date(daily[0].made)), size=size
        )
