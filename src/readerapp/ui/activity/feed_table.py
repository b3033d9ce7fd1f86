"""The table of feeds in the activity window: those with failures first."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from readerapp.messages import _, pgettext
from readerapp.ui.activity.feed_rows import FeedRow, draw_sign, sign_size
from readerapp.ui.activity.words import ActivityWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.plain_text import MOST_IN_TIP, shortened, tip_text
from readerapp.ui.widgets.slot_guard import guarded

NAME, STATUS, LAST, NEXT, WHY = range(5)

ROW_ROLE = Qt.ItemDataRole.UserRole

NOWHERE = QModelIndex()

Index = QModelIndex | QPersistentModelIndex

Role = Qt.ItemDataRole


@guarded
class FeedTableModel(QAbstractTableModel):
    """Model of the feed table. Makes texts of rows when asked, so that thousands cost nothing."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._words = ActivityWords()
        self._rows: list[FeedRow] = []
        self._places: dict[int, int] = {}

    def show(self, rows: Sequence[FeedRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.feed_id: number for number, row in enumerate(rows)}
        self.endResetModel()

    def update(self, row: FeedRow) -> None:
        """Update a row in place."""
        place = self._places.get(row.feed_id)
        if place is not None:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place, NAME), self.index(place, WHY))

    @property
    def rows(self) -> Sequence[FeedRow]:
        """All rows, as they stand."""
        return self._rows

    def row(self, feed_id: int) -> FeedRow | None:
        """Return the row of a feed."""
        place = self._places.get(feed_id)
        return None if place is None else self._rows[place]

    def place(self, feed_id: int) -> QModelIndex:
        """Return where a feed stands; an invalid index when it is not there."""
        place = self._places.get(feed_id)
        return QModelIndex() if place is None else self.index(place, NAME)

    def retranslate(self) -> None:
        """Make all texts again in the present language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, WHY)
        if self._rows:
            self.dataChanged.emit(self.index(0, NAME), self.index(len(self._rows) - 1, WHY))

    # Qt

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else WHY + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Role.DisplayRole:
            return self._text(row, index.column())
        if role == ROW_ROLE:
            return row
        if role == Role.AccessibleTextRole and index.column() == NAME:
            return self._words.describe(row, self._now())
        if role == Role.ToolTipRole:
            return tip_text(self._tip(row, index.column()))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if role != Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            _("Feed"),
            _("Result"),
            _("Asked"),
            pgettext("check of a feed", "Next"),
            _("Why then"),
        )[section]

    def _text(self, row: FeedRow, column: int) -> str:
        if column == NAME:
            return shortened(row.name, MOST_IN_TIP)
        if column == STATUS:
            return self._words.status(row)
        if column == LAST:
            return self._words.last_check(row)
        if column == WHY:
            return self._words.why_next(row)
        return self._words.next_check(row, self._now())

    def _tip(self, row: FeedRow, column: int) -> str:
        if column == NAME:
            return row.address
        if column == STATUS:
            return self._words.cause(row) if row.has_failure else ""
        if column in (NEXT, WHY):
            return self._words.next_and_why(row, self._now())
        return self._words.moment(row.checked_at) if row.checked_at else ""


VISIBLE_ROWS = 0  # what Qt calls measuring only these

FIT_AFTER = 250  # ms


@guarded
class FeedTable(QTreeView):
    """The table view; keeps its selected feed when the rows change."""

    feed_chosen = Signal(int)  # feed id, 0 when none is selected
    feed_activated = Signal(int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.feeds = FeedTableModel(now, self)
        self.setObjectName("feedTable")
        self.setModel(self.feeds)
        self.setItemDelegate(_RowDelegate(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(VISIBLE_ROWS)
        # Not ResizeToContents: it measures at every change, 140 ms each with 5,000 feeds.
        self._fitting = QTimer(self, singleShot=True, interval=FIT_AFTER)
        self._fitting.timeout.connect(self._fit)
        self.feeds.dataChanged.connect(lambda *__: self._fit_soon())
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._fit_soon())
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(lambda index: self.feed_activated.emit(_feed_id(index)))
        keep_translated(self, self._set_texts)

    @property
    def current(self) -> FeedRow | None:
        """The selected row."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, FeedRow) else None

    def show_rows(self, rows: Sequence[FeedRow]) -> None:
        """Show other rows; the selected feed stays so, else the first in trouble is selected."""
        chosen = self.current.feed_id if self.current else 0
        place = self.verticalScrollBar().value()
        self.feeds.show(rows)
        wanted = self.feeds.place(chosen)
        if not wanted.isValid() and rows:
            wanted = self.feeds.place(rows[0].feed_id)
        self.setCurrentIndex(wanted)
        self.verticalScrollBar().setValue(place)
        self._fit()
        if not wanted.isValid():
            self.feed_chosen.emit(0)

    def _fit_soon(self) -> None:
        if not self._fitting.isActive():
            self._fitting.start()

    def _fit(self) -> None:
        """Give every column but the first the room its visible rows need."""
        for column in (STATUS, LAST, NEXT, WHY):
            self.resizeColumnToContents(column)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _set_texts(self) -> None:
        self.setAccessibleName(_("Feeds"))
        self.feeds.retranslate()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.feed_chosen.emit(_feed_id(current))


def _feed_id(index: QModelIndex) -> int:
    row = index.data(ROW_ROLE)
    return row.feed_id if isinstance(row, FeedRow) else 0


@guarded
class _RowDelegate(QStyledItemDelegate):
    """Paints the sign before the result, and padding around every row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 16, max(28, QFontMetrics(option.font).height() + 12))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == STATUS:  # room for the sign, on the side on which a picture stands
            side = sign_size(QFontMetrics(option.font).ascent())
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row = index.data(ROW_ROLE)
        if index.column() != STATUS or not isinstance(row, FeedRow):
            return
        measured = QStyleOptionViewItem(option)
        self.initStyleOption(measured, index)
        part = QStyle.SubElement.SE_ItemViewItemDecoration
        place = QRectF(option.widget.style().subElementRect(part, measured, option.widget))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        draw_sign(painter, place, row.condition, option.palette, selected=selected)
