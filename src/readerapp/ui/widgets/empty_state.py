"""Empty state: a message where there is nothing to show, with actions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.text_layout import scaled_font


class EmptyState(QWidget):
    """A title, a sentence and up to two buttons, centred."""

    action_chosen = Signal(int)  # 0 or 1: which button

    def __init__(self, parent: QWidget | None = None, letters: float = 1.25) -> None:
        """`letters`: how large the title is, to the letters of the window."""
        super().__init__(parent)
        self._title = _label(self, "emptyTitle")
        self._title.setFont(scaled_font("", letters, QFont.Weight.DemiBold))
        self._text = _label(self, "emptyText")
        self._buttons = [QPushButton(self), QPushButton(self)]
        for button in self._buttons:
            button.hide()  # until it has a name
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 28, 28, 28)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        for number, button in enumerate(self._buttons):
            button.clicked.connect(lambda _checked=False, n=number: self.action_chosen.emit(n))
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    @property
    def title(self) -> str:
        """What is said in large."""
        return self._title.text()

    @property
    def first_button(self) -> QPushButton:
        """The button to press first."""
        return self._buttons[0]

    def show_message(self, title: str, text: str, *actions: str) -> None:
        """Show a title, a sentence and the named buttons."""
        self._title.setText(title)
        self._text.setText(text)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(actions))
            button.setText(actions[number] if number < len(actions) else "")


def _label(parent: QWidget, name: str) -> QLabel:
    label = text_label(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
