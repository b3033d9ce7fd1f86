"""The restore dialog: the backups there are, and what each holds beside the library now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.backups import Backup, FileState, LibraryFacts
from readerapp.messages import _, pgettext
from readerapp.ui.backups.words import BackupWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import sentences
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.dialog_parts import open_large, plain_label
from readerapp.ui.widgets.plain_text import text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded


class Comparison(QWidget):
    """Comparison of a backup with the library in two columns. Differences stand out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = BackupWords()
        self._backup: LibraryFacts | None = None
        self._present: LibraryFacts | None = None
        self._heads = (text_label(self), text_label(self))
        count = len(self._words.names())
        self._names = [text_label(self) for __ in range(count)]
        self._values = [(text_label(self), text_label(self)) for __ in range(count)]
        self._lay_out()
        keep_translated(self, self._set_texts)

    def show_facts(self, backup: LibraryFacts | None, present: LibraryFacts | None) -> None:
        """Compare these."""
        self._backup, self._present = backup, present
        self._set_texts()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(9)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for column, head in enumerate(self._heads, 1):
            head.setFont(bold)
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignLeft)
        for row, (name, pair) in enumerate(zip(self._names, self._values, strict=True), 1):
            name.setObjectName("emptyText")  # the quiet colour
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignLeft)
            for column, value in enumerate(pair, 1):
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(value, row, column, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(self._names) + 1, 1)

    def _set_texts(self) -> None:
        texts = (_("This backup"), _("Your library now"))
        for head, text in zip(self._heads, texts, strict=True):
            head.setText(text)
        here, now = self._words.values(self._backup), self._words.values(self._present)
        for row, name in enumerate(self._words.names()):
            self._names[row].setText(name)
            for label, value in zip(self._values[row], (here[row], now[row]), strict=True):
                label.setText(value)
            font = QFont(self.font())
            differs = self._backup is not None and here[row] != now[row]
            font.setWeight(QFont.Weight.DemiBold if differs else QFont.Weight.Normal)
            self._values[row][0].setFont(font)

    def sentence(self) -> str:
        """Return both columns as words, for a screen reader."""
        here, now = self._words.values(self._backup), self._words.values(self._present)
        said = _("{name}: {backup}, now {present}")
        return sentences(
            said.format(name=name, backup=one, present=other)
            for name, one, other in zip(self._words.names(), here, now, strict=True)
        )


_ROLE = Qt.ItemDataRole.UserRole


@guarded
class RestoreDialog(QDialog):
    """The restore dialog. The controller reads the files; the dialog shows and requests."""

    chosen = Signal(object)  # Backup: it is on show and wants to be checked
    other_file_requested = Signal()
    restore_requested = Signal(object)  # Backup
    cancel_requested = Signal()  # of the restoring that is going on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = BackupWords()
        self._present: LibraryFacts | None = None
        self._is_restoring = False
        self.list = QListWidget(self)
        self.title = text_label(self)
        self.comparison = Comparison(self)
        self.verdict = plain_label(self)
        self.promise = plain_label(self)
        self.progress = QProgressBar(self)
        self.other = QPushButton(self)
        self.cancel = QPushButton(self)
        self.restore = QPushButton(self)
        self._lay_out()
        self.list.currentItemChanged.connect(lambda *__: self._show_current())
        self.other.clicked.connect(self.other_file_requested)
        self.restore.clicked.connect(self._restore)
        self.cancel.clicked.connect(self.reject)
        keep_translated(self, self._set_texts)
        open_large(self, 860, 520)

    def show_backups(self, backups: Sequence[Backup], present: LibraryFacts | None) -> None:
        """Fill the list; the newest that can be restored is on show."""
        self._present = present
        for backup in backups:
            self.list.addItem(self._item(backup))
        first = next((row for row, each in enumerate(backups) if each.facts.is_usable), 0)
        self.list.setCurrentRow(first if backups else -1)
        self._show_parts()
        self._show_current()

    def add(self, backup: Backup) -> None:
        """Put a file the reader chose on top, and show it."""
        self.list.insertItem(0, self._item(backup))
        self._show_parts()
        self.list.setCurrentRow(0)

    def _show_parts(self) -> None:
        """Show what there is to choose and to compare; without any backup only what is said."""
        had_focus = self.list.hasFocus()
        for part in (self.list, self.comparison, self.promise):
            part.setVisible(self.list.count() > 0)
        if had_focus and not self.list.count():
            self.other.setFocus()

    @property
    def current(self) -> Backup | None:
        """The backup on show."""
        item = self.list.currentItem()
        backup: Backup | None = item.data(_ROLE) if item else None
        return backup

    def show_verdict(self, is_sound: bool) -> None:
        """Show the result of checking the selected backup."""
        self.restore.setEnabled(is_sound)
        self.verdict.setText(self._sound() if is_sound else self._damaged())

    def show_progress(self, percent: int) -> None:
        """Show how much is copied; then it is checked, which takes as long again."""
        self.progress.setRange(0, 0 if percent >= 100 else 100)
        self.progress.setValue(percent)

    def show_failure(self, sentence: str) -> None:
        """Show why it could not be restored; another one can be chosen."""
        self._set_restoring(False)
        self.verdict.setText(sentence)
        announce(self, sentence)

    def reject(self) -> None:
        """Give up what is going on, or close."""
        if self._is_restoring:
            self.cancel_requested.emit()
            self._set_restoring(False)
        else:
            super().reject()

    def _restore(self) -> None:
        backup = self.current
        if backup:
            self._set_restoring(True)
            self.restore_requested.emit(backup)

    def _set_restoring(self, is_restoring: bool) -> None:
        self._is_restoring = is_restoring
        self.list.setDisabled(is_restoring)
        self.other.setDisabled(is_restoring)
        self.restore.setDisabled(is_restoring)
        self.progress.setVisible(is_restoring)
        self.progress.setRange(0, 100)
        self.progress.setValue(0)
        if is_restoring:
            self.cancel.setFocus()

    def _show_current(self) -> None:
        backup = self.current
        self.restore.setEnabled(False)
        self.title.setText(self._words.date(backup.made) if backup else _("No backup yet"))
        self.comparison.show_facts(backup.facts if backup else None, self._present)
        self.verdict.setText(self._first_verdict(backup))
        if backup:
            self.list.setAccessibleDescription(self.comparison.sentence())
            if backup.facts.is_usable:
                self.chosen.emit(backup)

    def _first_verdict(self, backup: Backup | None) -> str:
        if backup is None:
            return _("The first is made soon after the start, on the first day of use.")
        return self._words.state(backup.facts.state) or _("Being checked…")

    def _sound(self) -> str:
        if self.current and self.current.facts.state is FileState.OLDER:
            return _(
                "Checked from end to end: it is sound. It comes from an older version of "
                "Readerapp and is brought up to date; the backup itself stays as it is."
            )
        return _("Checked from end to end: it is sound.")

    def _damaged(self) -> str:
        """Name the next one that looks good: the list is short, and a way on is what is needed."""
        for row in range(self.list.currentRow() + 1, self.list.count()):
            other: Backup = self.list.item(row).data(_ROLE)
            if other.facts.is_usable:
                date = self._words.date(other.made)
                return _("It is damaged. Try the one of {date}.").format(date=date)
        return pgettext("heading", "It is damaged.")

    def _item(self, backup: Backup) -> QListWidgetItem:
        item = QListWidgetItem(self._text(backup))
        item.setData(_ROLE, backup)
        item.setToolTip(tip_text(str(backup.path)))
        return item

    def _lay_out(self) -> None:
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.title.setFont(font)
        self.list.setObjectName("backups")
        self.list.setSpacing(2)
        self.list.setFixedWidth(320)
        self.list.setWordWrap(True)
        self.promise.setObjectName("emptyText")
        self.progress.setObjectName("thinProgress")
        self.progress.setTextVisible(False)
        self.progress.hide()
        right = QVBoxLayout()
        right.setSpacing(14)
        for widget in (self.title, self.comparison, self.verdict):
            right.addWidget(widget)
        right.addStretch()
        right.addWidget(self.promise)
        right.addWidget(self.progress)
        middle = QHBoxLayout()
        middle.setSpacing(22)
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.other)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.restore)
        self.other.setAutoDefault(False)
        self.restore.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(16)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def _text(self, backup: Backup) -> str:
        return f"{self._words.date(backup.made)}\n{self._words.summary(backup)}"

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Restore Library"))
        self.list.setAccessibleName(pgettext("heading", "Backups"))
        self.progress.setAccessibleName(_("Restoring"))
        self.other.setText(_("&Other File…"))
        self.cancel.setText(_("Cancel"))
        self.restore.setText(pgettext("restore dialog", "&Restore"))
        self.promise.setText(
            _(
                "Your present library is kept, and you can change back. The window closes and "
                "opens again automatically."
            )
        )
        for item in (self.list.item(row) for row in range(self.list.count())):
            item.setText(self._text(item.data(_ROLE)))
        self._show_current()
