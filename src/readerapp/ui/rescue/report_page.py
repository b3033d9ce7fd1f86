"""What came back and what did not, as a table with words around it."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.salvage import Recovered, Salvaged
from readerapp.ui.rescue.words import RescueWords
from readerapp.ui.small_parts import plain_label

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
