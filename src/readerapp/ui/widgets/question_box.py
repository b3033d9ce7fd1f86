"""Questions to the reader, in boxes of plain text whose words follow the interface language."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from readerapp.domain.values import dataclass
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.plain_text import PlainMessageBox, shortened
from readerapp.ui.widgets.slot_guard import guarded


@dataclass(frozen=True)
class QuestionWords:
    """What a question says: the title of its window, a text, details below it, and its buttons in
    the order in which they are added."""

    title: str
    text: str
    buttons: tuple[str, ...]
    details: str = ""


@guarded
class QuestionBox(PlainMessageBox):
    """A question, without buttons as yet. `words` makes its words in the language of the moment."""

    def __init__(self, parent: QWidget | None, words: Callable[[], QuestionWords]) -> None:
        super().__init__(parent)
        self._words = words
        self._added: list[QPushButton] = []
        # Now, because it makes a new layout, and deletes the one before.
        self.setInformativeText(shortened(words().details))
        self._about = self.findChild(QLabel, "qt_msgbox_informativelabel")
        keep_translated(self, self._set_texts)

    def add(self, role: QMessageBox.ButtonRole) -> QPushButton:
        """Add the next button."""
        button = self.addButton(self._words().buttons[len(self._added)], role)
        self._added.append(button)
        return button

    def add_yes(self, role: QMessageBox.ButtonRole, *, is_default: bool = False) -> QPushButton:
        """Add the button that does what is asked about, and one that Escape presses, which leaves
        all as it is. Return presses the latter too, unless the former `is_default`."""
        yes, no = self.add(role), self.add(QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(yes if is_default else no)
        self.setEscapeButton(no)
        return yes

    def _set_texts(self) -> None:
        words = self._words()
        self.setWindowTitle(words.title)
        self.setText(shortened(words.text))
        if self._about is not None:
            self._about.setText(shortened(words.details))
        for button, text in zip(self._added, words.buttons, strict=False):
            button.setText(text)
