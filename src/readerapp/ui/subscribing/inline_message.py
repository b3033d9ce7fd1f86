"""Inline message: what failed and what to do about it, where it happened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from readerapp.ui.activity.feed_rows import Condition, SignLabel
from readerapp.ui.widgets.dialog_parts import plain_label
from readerapp.ui.widgets.text_layout import align_to_edge


class InlineMessage(QFrame):
    """Inline message: a sign, a sentence and, smaller, a remedy. Hidden when empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inlineMessage")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._sentence = plain_label(self)
        self._remedy = plain_label(self)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._sentence)
        words.addWidget(self._remedy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 10)
        layout.setSpacing(10)
        layout.addWidget(SignLabel(Condition.FAILED, self), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is on show, "" when nothing is."""
        words = (self._sentence.text(), self._remedy.text())
        return "" if self.isHidden() else " ".join(word for word in words if word)

    def show_message(self, sentence: str, remedy: str = "") -> None:
        """Show a sentence and what to do."""
        self._sentence.setText(sentence)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        align_to_edge(self._sentence, self._remedy)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(remedy)
        self.setVisible(bool(sentence))

    def clear(self) -> None:
        """Go away."""
        self.show_message("")
