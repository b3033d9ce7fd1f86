"""What a backup holds, beside what the library holds now."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from readerapp.domain.backups import LibraryFacts
from readerapp.ui.backups.words import BackupWords
from readerapp.ui.guarding import guarded


@guarded
class Comparison(QWidget):
    """Two columns of figures. Where they differ the backup's stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = BackupWords(self)
        self._backup: LibraryFacts | None = None
        self._present: LibraryFacts | None = None
        self._heads = (QLabel(self), QLabel(self))
        count = len(self._words.names())
        self._names = [QLabel(self) for _ in range(count)]
        self._values = [(QLabel(self), QLabel(self)) for _ in range(count)]
        self._lay_out()
        self._fill()

    def show_facts(self, backup: LibraryFacts | None, present: LibraryFacts | None) -> None:
        """Compare these."""
        self._backup, self._present = backup, present
        self._fill()

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

    def _fill(self) -> None:
        texts = (self.tr("This backup"), self.tr("Your library now"))
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
        said = self.tr("{name}: {backup}, now {present}")
        return ". ".join(
            said.format(name=name, backup=one, present=other)
            for name, one, other in zip(self._words.names(), here, now, strict=True)
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
