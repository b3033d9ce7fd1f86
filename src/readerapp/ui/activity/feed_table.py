"""The feeds and how they stand, as a table: those in trouble first."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from readerapp.ui.activity.feed_model import (
    LAST,
    NAME,
    NEXT,
    ROW_ROLE,
    STATUS,
    FeedTableModel,
    Index,
)
from readerapp.ui.activity.rows import FeedRow
from readerapp.ui.activity.signs import draw_sign, sign_size
from readerapp.ui.guarding import guarded

VISIBLE_ROWS = 0  # what Qt calls measuring only these
FIT_AFTER = 250  # ms


@guarded
class FeedTable(QTreeView):
    """Keeps its selected feed when the rows change."""

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
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(VISIBLE_ROWS)
        # Not ResizeToContents: it measures at every change, 140 ms each with 5,000 feeds.
        self._fitting = QTimer(self, singleShot=True, interval=FIT_AFTER)
        self._fitting.timeout.connect(self._fit)
        self.feeds.dataChanged.connect(lambda *_: self._fit_soon())
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._fit_soon())
        self.selectionModel().currentChanged.connect(self._on_current)
        self.activated.connect(lambda index: self.feed_activated.emit(_feed_id(index)))
        self._retranslate()

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
        for column in (STATUS, LAST, NEXT):
            self.resizeColumnToContents(column)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Feeds"))
        self.feeds.retranslate()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.feed_chosen.emit(_feed_id(current))


def _feed_id(index: QModelIndex) -> int:
    row = index.data(ROW_ROLE)
    return row.feed_id if isinstance(row, FeedRow) else 0


@guarded
class _RowDelegate(QStyledItemDelegate):
    """The sign before the result, and air around every row."""

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
