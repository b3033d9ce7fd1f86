"""Settings ▸ Privacy: the answer in force, changing it, what was counted, and erasing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.erasing import Erased
from readerapp.messages import _
from readerapp.settings import ConsentState
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, counted, isolate, listed
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.dialog_parts import narrow_label, tell_with
from readerapp.ui.widgets.plain_text import text_label

Counts = list[tuple[str, str, int]]


class PrivacyPage(QWidget):
    """The privacy page. Withdrawing is one button here, as granting is one in the question."""

    withdrawn = Signal()
    question_requested = Signal()
    policy_requested = Signal()
    erase_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ConsentState.UNSET
        self._counts: Counts = []
        self._wording = Wording()
        self.sentence = text_label(self)
        self.sentence.setWordWrap(True)
        self.change = QPushButton(self)
        self.policy = QPushButton(self)
        self.table = QTableWidget(0, 3, self)
        self.erase = QPushButton(self)
        self.export = QPushButton(self)
        self.erasing = EraseBox(self)
        self.accounts = narrow_label(self)
        self._account_names: Sequence[str] = ()
        self._connect()
        self._lay_out()
        keep_translated(self, self._set_texts)

    def show_state(self, state: ConsentState, counts: Counts) -> None:
        """Show the answer in force and what was counted."""
        self._state = state
        self._counts = counts
        self._set_texts()

    def show_accounts(self, names: Sequence[str]) -> None:
        """Show to which accounts marks are sent."""
        self._account_names = names
        self._set_texts()

    def _connect(self) -> None:
        for button in (self.change, self.policy, self.erase, self.export):
            button.setAutoDefault(False)
        self.change.clicked.connect(self._on_change)
        self.policy.clicked.connect(self.policy_requested)
        self.erase.clicked.connect(self.erase_requested)
        self.export.clicked.connect(self.export_requested)

    def _lay_out(self) -> None:
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        first = QHBoxLayout()
        first.addWidget(self.change)
        first.addWidget(self.policy)
        first.addStretch()
        second = QHBoxLayout()
        second.addWidget(self.export)
        second.addWidget(self.erase)
        second.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)  # as the pages of forms have
        layout.setSpacing(12)
        layout.addWidget(self.sentence)
        layout.addLayout(first)
        layout.addWidget(self.table, 1)
        layout.addLayout(second)
        layout.addWidget(self.accounts)
        layout.addWidget(self.erasing)
        layout.addStretch()

    def _on_change(self) -> None:
        if self._state is ConsentState.GRANTED:
            self.withdrawn.emit()
        else:
            self.question_requested.emit()

    def _set_texts(self) -> None:
        self.sentence.setText(self._sentence())
        self.change.setText(self._change_text())
        self.change.setEnabled(self._state is not ConsentState.DISABLED_BY_ENVIRONMENT)
        self.policy.setText(_("Read Our Privacy &Policy"))
        self.erase.setText(_("&Erase the Counts"))
        self.export.setText(_("E&xport the Counts…"))
        for button in (self.erase, self.export):
            button.setEnabled(bool(self._counts))
        counts = bool(self._counts) or self._state is ConsentState.GRANTED
        for widget in (self.table, self.erase, self.export):
            widget.setVisible(counts)  # else there is nothing to see or to erase
        self.accounts.setVisible(bool(self._account_names))
        self.accounts.setText(
            _(
                "Your accounts on news servers learn which of their articles you read and "
                "star: {names}."
            ).format(names=listed(isolate(each) for each in self._account_names))
        )
        self.table.setAccessibleName(_("What was counted"))
        self.table.setHorizontalHeaderLabels([_("Day"), _("What"), _("How often")])
        self.table.setRowCount(len(self._counts))
        for row, (day, name, number) in enumerate(self._counts):
            values = (day, self._wording.use(name), number)
            for column, value in enumerate(values):
                self.table.setItem(row, column, QTableWidgetItem(str(value)))

    def _change_text(self) -> str:
        if self._state is ConsentState.GRANTED:
            return _("&Withdraw")
        was_asked = self._state in (ConsentState.REFUSED, ConsentState.DISMISSED)
        return _("&Ask Me Again") if was_asked else _("&Ask Me")

    def _sentence(self) -> str:
        return {
            ConsentState.GRANTED: _(
                "You accepted usage statistics. The counts below stay on this computer and are "
                "never sent."
            ),
            ConsentState.REFUSED: _(
                "You refused usage statistics. Nothing is counted, and everything works."
            ),
            ConsentState.DISMISSED: _(
                "Nothing is counted: you closed the question without an answer."
            ),
            ConsentState.UNSET: _("Nothing is counted: you have not been asked yet."),
            ConsentState.DISABLED_BY_ENVIRONMENT: _(
                "Nothing is counted: usage statistics are switched off for this computer."
            ),
        }[self._state]


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
            counted(
                "The reading history is erased, also in {count} backup.",
                "The reading history is erased, also in {count} backups.",
                erased.copies,
            )
        ]
        if erased.left:
            files = "\n".join(erased.left)
            sentences.append(_("It is still in these files:\n{files}").format(files=files))
        if not erased.is_rewritten:
            sentences.append(
                _(
                    "The library is too large to be rewritten: traces of what was deleted long "
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
        self.setTitle(_("What is stored on this computer"))
        self._about_history.setText(
            _(
                "Erases the times at which you read, starred and removed articles, reading "
                "positions, translations, times of refreshes and the log, also in backups and "
                "in the safety copy. Read and starred articles stay marked, and the bin keeps "
                "its articles."
            )
        )
        self._about_everything.setText(
            _(
                "Erases the library with all articles and marks, its backups, pictures, "
                "translation models, settings and logs. What is in other folders is kept: "
                "exports, backups in a folder you chose, and a folder that is shared with "
                "other computers."
            )
        )
        self.history.setText(_("Erase Reading &History"))
        self.everything.setText(_("Erase E&verything…"))
        tell_with(self.history, self._about_history)
        tell_with(self.everything, self._about_everything)
