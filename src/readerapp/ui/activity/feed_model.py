"""The feeds and how they stand, as rows for a view."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from readerapp.ui.activity.rows import FeedRow
from readerapp.ui.activity.words import ActivityWords
from readerapp.ui.guarding import guarded

NAME, STATUS, LAST, NEXT = range(4)
ROW_ROLE = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@guarded
class FeedTableModel(QAbstractTableModel):
    """Words rows when they are asked for, so that thousands cost nothing."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._words = ActivityWords(self)
        self._rows: list[FeedRow] = []
        self._places: dict[int, int] = {}

    def show(self, rows: Sequence[FeedRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.feed_id: number for number, row in enumerate(rows)}
        self.endResetModel()

    def update(self, row: FeedRow) -> None:
        """Show a row anew where it stands."""
        place = self._places.get(row.feed_id)
        if place is not None:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place, NAME), self.index(place, NEXT))

    def row(self, feed_id: int) -> FeedRow | None:
        """Return the row of a feed."""
        place = self._places.get(feed_id)
        return None if place is None else self._rows[place]

    def place(self, feed_id: int) -> QModelIndex:
        """Return where a feed stands; an invalid index when it is not there."""
        place = self._places.get(feed_id)
        return QModelIndex() if place is None else self.index(place, NAME)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, NEXT)
        if self._rows:
            self.dataChanged.emit(self.index(0, NAME), self.index(len(self._rows) - 1, NEXT))

    # Qt

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else NEXT + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Role.DisplayRole:
            return self._text(row, index.column())
        if role == ROW_ROLE:
            return row
        if role == Role.AccessibleTextRole and index.column() == NAME:
            return self._words.describe(row, self._now())
        if role == Role.ToolTipRole:
            return self._tip(row, index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if role != Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Feed"),
            self.tr("Result"),
            self.tr("Asked"),
            self.tr("Next"),
        )[section]

    def _text(self, row: FeedRow, column: int) -> str:
        if column == NAME:
            return row.name
        if column == STATUS:
            return self._words.status(row)
        if column == LAST:
            return self._words.last_check(row)
        return self._words.next_check(row, self._now())

    def _tip(self, row: FeedRow, column: int) -> str:
        if column == NAME:
            return row.address
        if column == STATUS:
            return self._words.cause(row) if row.is_trouble else ""
        moment = row.checked_at if column == LAST else row.next_check_at
        return self._words.moment(moment) if moment else ""
