"""The choices: a button for each, and beside it what it does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from readerapp.ui.small_parts import plain_label


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
        self.failure = plain_label(self)
        self._message = QFrame(self)
        self._message.setObjectName("inlineMessage")
        QVBoxLayout(self._message).addWidget(self.failure)
        self._message.hide()
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
        layout.addStretch()

    def add(self, text: str, does: str) -> QPushButton:
        """Add a choice and return its button."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setAccessibleDescription(does)
        label = QLabel(does, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row = self._grid.rowCount()
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignVCenter)
        return button

    def say_failure(self, text: str) -> None:
        """Say why a choice could not be carried out; "" takes it away."""
        self.failure.setText(text)
        self._message.setVisible(bool(text))
