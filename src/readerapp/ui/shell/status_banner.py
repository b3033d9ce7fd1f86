"""The status banner: stays as long as something about the library is not as it should be."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


class StatusBanner(QFrame):
    """One sentence, and at most one thing to do about it. It never takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("standingBar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._act)
        self._action: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence on show, "" when there is none."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, button: str = "", action: Callable[[], None] | None = None) -> None:
        """Show a sentence until another one, or "", takes its place."""
        is_new = text != self.text
        self._text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._action = action
        self.setVisible(bool(text))
        if is_new and text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _act(self) -> None:
        if self._action:
            self._action()
