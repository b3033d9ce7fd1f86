"""Pages of the rescue dialog: choices, progress, and the report of a salvage."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.salvage import Recovered, Salvaged
from readerapp.domain.values import dataclass
from readerapp.ui.rescue.words import RescueWords
from readerapp.ui.widgets.dialog_parts import plain_label
from readerapp.ui.widgets.plain_text import text_label


class BusyPage(QWidget):
    """Progress page: what is being done, a busy bar, and a button that stops it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doing = plain_label(self)
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setObjectName("thinProgress")
        bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.doing)
        layout.addWidget(bar)
        layout.addStretch()
        layout.addLayout(row)


@dataclass(frozen=True)
class Choice:
    """A choice: a button and the text beside it."""

    button: QPushButton
    label: QLabel

    def set_texts(self, text: str, does: str) -> None:
        """Set the text of the button and its explanation."""
        self.button.setText(text)
        self.button.setAccessibleDescription(does)
        self.label.setText(does)

    def show(self, *, visible: bool) -> None:
        """Show or hide both."""
        self.button.setVisible(visible)
        self.label.setVisible(visible)


class ChoicePage(QWidget):
    """Page of choices: what happened, what is possible, and the buttons."""

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
        label = text_label(self)
        label.setWordWrap(True)
        row = self._grid.rowCount()
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignVCenter)
        choice = Choice(button, label)
        choice.set_texts(text, does)
        return choice

    def show_failure(self, text: str) -> None:
        """Show why a choice could not be carried out; "" hides it."""
        self.failure.setText(text)
        self._message.setVisible(bool(text))

    def show_unreachable(self, text: str) -> None:
        """Show where backups could not be looked for; "" hides it."""
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


_ROOM = 8  # pixels, so that no row hides behind the frame


class ReportPage(QWidget):
    """The report of a salvage."""

    def __init__(self, salvaged: Salvaged, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = RescueWords(self)
        self.summary = plain_label(self)
        self.summary.setText(self._words.summary(salvaged))
        self.table = self._table(salvaged)
        places = plain_label(self)
        places.setObjectName("mutedText")
        places.setText("\n".join(self._words.places(salvaged)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for widget in (self.summary, self.table, places):
            layout.addWidget(widget)
        layout.addStretch()

    def _table(self, salvaged: Salvaged) -> QTableWidget:
        table = QTableWidget(len(salvaged.recovered), 4, self)
        table.setObjectName("feedTable")
        table.setAccessibleName(self.tr("What came back"))
        heads = ("", self.tr("From the file"), self.tr("From the backup"), self.tr("Lost"))
        for column, text in enumerate(heads):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_AT_END)
            table.setHorizontalHeaderItem(column, item)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for row, found in enumerate(salvaged.recovered):
            self._fill(table, row, found)
        for row in range(table.rowCount()):
            table.setRowHeight(row, round(1.9 * table.fontMetrics().height()))
        height = sum(table.rowHeight(row) for row in range(table.rowCount()))
        table.setMinimumHeight(height + header.sizeHint().height() + 3 * _ROOM)
        return table

    def _fill(self, table: QTableWidget, row: int, found: Recovered) -> None:
        number = QLocale().toString
        texts = (
            self._words.kinds()[found.kind],
            number(found.own),
            number(found.from_backup),
            self._words.lost(found),
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(_AT_END)
            table.setItem(row, column, item)


_AT_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
