"""The box of erasing on the privacy page. Above each button stands what goes and what stays."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGroupBox, QPushButton, QVBoxLayout, QWidget

from readerapp.domain.erasing import Erased
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.dialog_parts import narrow_label, tell_with
from readerapp.ui.widgets.plain_text import text_label


class EraseBox(QGroupBox):
    """Erases the reading history, or everything. Counts have a button beside their table."""

    history_requested = Signal()
    everything_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about_history = narrow_label(self)
        self._about_everything = narrow_label(self)
        self.outcome = text_label(self)
        self.history = QPushButton(self)
        self.everything = QPushButton(self)
        self.history.clicked.connect(self.history_requested)
        self.everything.clicked.connect(self.everything_requested)
        self._lay_out()
        keep_translated(self, self._set_texts)

    def show_outcome(self, erased: Erased) -> None:
        """Show the outcome of erasing the history."""
        sentences = [
            self.tr("The reading history is erased, also in %n backup(s).", "", erased.copies)
        ]
        if erased.left:
            files = "\n".join(erased.left)
            sentences.append(self.tr("It is still in these files:\n{files}").format(files=files))
        if not erased.is_rewritten:
            sentences.append(
                self.tr(
                    "The library is too large to be written anew: traces of what was deleted long "
                    "ago may be left in it for a while."
                )
            )
        self.outcome.setText("\n".join(sentences))
        self.outcome.show()
        announce(self, self.outcome.text())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        rows = ((self._about_history, self.history), (self._about_everything, self.everything))
        for label, button in rows:
            button.setAutoDefault(False)
            column.addWidget(label)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)  # mirrored with the interface
            column.addSpacing(8)
        self.outcome.setWordWrap(True)
        self.outcome.hide()
        column.addWidget(self.outcome)

    def _set_texts(self) -> None:
        self.setTitle(self.tr("What is stored on this computer"))
        self._about_history.setText(
            self.tr(
                "When you read, starred and removed articles, how far you read each, translations, "
                "what was refreshed when, and the log: erased here, in the backups and in the "
                "safety copy. What is read stays read, what is starred stays starred, and the bin "
                "keeps what is in it."
            )
        )
        self._about_everything.setText(
            self.tr(
                "The library with all articles and marks, its backups, pictures, translation "
                "models, settings and logs: erased for good. What lies in other folders stays: "
                "exports, backups in a folder you chose, and a folder that is shared with other "
                "computers."
            )
        )
        self.history.setText(self.tr("Erase Reading &History"))
        self.everything.setText(self.tr("Erase E&verything…"))
        tell_with(self.history, self._about_history)
        tell_with(self.everything, self._about_everything)
