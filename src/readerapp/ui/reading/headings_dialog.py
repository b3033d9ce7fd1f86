"""The headings of an article in a list: one is chosen, and gone to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.reading.structure import Heading, PlaceWords
from readerapp.ui.widgets.dialog_parts import closing_row, open_large
from readerapp.ui.widgets.plain_text import shortened

MOST_SHOWN = 300  # letters of a heading
ACCESSIBLE_TEXT = Qt.ItemDataRole.AccessibleTextRole.value
STEP = "    "  # before a heading, for each level it lies below the title


class HeadingsDialog(QDialog):
    """Lists headings. Return, a double click or Space goes to one and closes the list."""

    chosen = Signal(object)  # Heading

    def __init__(self, headings: Sequence[Heading], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._words = PlaceWords(self)
        self.list = QListWidget(self)
        self._fill()
        self._close = QPushButton(self)
        self.list.itemActivated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self.list, 1)
        layout.addLayout(closing_row(self, self._close))
        keep_translated(self, self._set_texts)
        open_large(self, 480, 420)

    def choose_from(self, position: int) -> None:
        """Begin at the heading that stands above a place of the document."""
        above = [row for row, each in enumerate(self._headings) if each.position <= position]
        self.list.setCurrentRow(above[-1] if above else 0)

    def show_headings(self, headings: Sequence[Heading]) -> None:
        """List these from now on, more of them say; the chosen row stays."""
        row = max(0, self.list.currentRow())
        self._headings = headings
        self.list.clear()
        self._fill()
        self._say_levels()
        self.list.setCurrentRow(row)

    def _fill(self) -> None:
        for heading in self._headings:
            text = shortened(heading.text, MOST_SHOWN)
            QListWidgetItem(STEP * (heading.level - 1) + text, self.list)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Headings of the Article"))
        self.list.setAccessibleName(self.tr("Headings of the Article"))
        self._close.setText(self.tr("Close"))
        self._say_levels()

    def _say_levels(self) -> None:
        for row, heading in enumerate(self._headings):
            text = shortened(heading.text, MOST_SHOWN)
            said = self._words.heading(Heading(text, heading.level, heading.position))
            self.list.item(row).setData(ACCESSIBLE_TEXT, said)

    def _choose(self, item: QListWidgetItem) -> None:
        heading = self._headings[self.list.row(item)]
        self.accept()
        self.chosen.emit(heading)
