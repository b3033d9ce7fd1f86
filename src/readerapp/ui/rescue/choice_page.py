"""The choices: a button for each, and beside it what it does."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.ui.small_parts import plain_label


@dataclass(frozen=True)
class Choice:
    """One button and the words beside it."""

    button: QPushButton
    label: QLabel

    def say(self, text: str, does: str) -> None:
        """Change what the button is called and what is said of it."""
        self.button.setText(text)
        self.button.setAccessibleDescription(does)
        self.label.setText(does)

    def show(self, *, visible: bool) -> None:
        """Show or hide both."""
        self.button.setVisible(visible)
        self.label.setVisible(visible)


class ChoicePage(QWidget):
    """What happened, what is possible, and the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.possible = plain_label(self)
        self.place = plain_label(self)
        self.place.setObjectName("mutedText")
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.failure, self.away = plain_label(self), plain_label(self)
        self.look_again = QPushButton(self.tr("Look Again"), self)
        self.look_again.setAutoDefault(False)
        self._message = self._frame(self.failure)
        self._note = self._frame(self.away, self.look_again)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.possible)
        layout.addWidget(self.place)
        layout.addWidget(self._message)
        layout.addLayout(self._grid)
        layout.addWidget(self._note)  # comes late: below, so that no button moves away
        layout.addStretch()

    def add(self, text: str, does: str) -> Choice:
        """Add a choice and return it."""
        button = QPushButton(self)
        button.setAutoDefault(False)
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row = self._grid.rowCount()
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignVCenter)
        choice = Choice(button, label)
        choice.say(text, does)
        return choice

    def say_failure(self, text: str) -> None:
        """Say why a choice could not be carried out; "" takes it away."""
        self.failure.setText(text)
        self._message.setVisible(bool(text))

    def say_away(self, text: str) -> None:
        """Say where backups could not be looked for; "" takes it away."""
        self.away.setText(text)
        self.look_again.setAccessibleDescription(text)
        self._note.setVisible(bool(text))

    def _frame(self, text: QLabel, *others: QWidget) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("inlineMessage")
        row = QHBoxLayout(frame)
        row.addWidget(text, 1)
        for other in others:
            row.addWidget(other)
        frame.hide()
        return frame
