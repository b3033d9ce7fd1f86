"""The activity window: running work, the table of feeds, the panel of the selected one, the log."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
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
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.errors import PROXY_FAULTS
from readerapp.domain.feeds import Feed, FeedOutcome, NextCheck, Subscriptions
from readerapp.messages import _, pgettext
from readerapp.ui.activity.feed_rows import (
    Condition,
    FeedRow,
    SignLabel,
    draw_sign,
    row_of,
    rows_of,
    sign_size,
)
from readerapp.ui.activity.progress import ProgressStrip, WorkLine
from readerapp.ui.activity.remedies import search_helps
from readerapp.ui.activity.session_log import LogEntry
from readerapp.ui.activity.words import ActivityWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import sentences
from readerapp.ui.widgets.dialog_parts import open_large, plain_label
from readerapp.ui.widgets.grip_splitter import GripSplitter
from readerapp.ui.widgets.inputs import Tabs
from readerapp.ui.widgets.plain_text import MOST_IN_TIP, shortened, spoken, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import align_to_edge, scaled_font

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
            _("Last check"),
            pgettext("check of a feed", "Next check"),
            _("Reason"),
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


class LogList(QTreeWidget):
    """List of the session log, a line for each entry: the time, then what happened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activityLog")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._words = ActivityWords()
        self._entries: tuple[LogEntry, ...] = ()
        keep_translated(self, self._set_texts)

    def show_entries(self, entries: Sequence[LogEntry]) -> None:
        """Show entries that come oldest first."""
        self._entries = tuple(entries)
        self._set_texts()

    def _set_texts(self) -> None:
        self.setAccessibleName(_("Log"))
        self.clear()
        said = [(self._words.time(each), self._words.log(each)) for each in self._entries]
        lines = said[::-1] or [("", _("Nothing has happened yet."))]
        self.addTopLevelItems([_line(time, words) for time, words in lines])
        newest = self.topLevelItem(0)
        if newest:
            self.setCurrentItem(newest)


def _line(time: str, words: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([time, words])
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken(sentences((time, words))))
    return item


FIRST_SIZE = (860, 600)
GAP = 10  # pixels between the feeds and what is told of one


class ActivityWindow(QDialog):
    """The activity window. Not modal; Esc closes it. It only shows values and emits requests."""

    refresh_requested = Signal()
    cancelled = Signal()
    retry_requested = Signal(int)  # feed id
    properties_requested = Signal(int)
    search_requested = Signal(str)  # an address
    proxy_requested = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._subscriptions = Subscriptions()
        self._feeds: dict[int, Feed] = {}
        self._words = ActivityWords()
        self.strip = ProgressStrip(self)
        self.next = plain_label(self)
        self.table = FeedTable(now, self)
        self.panel = FeedPanel(now, self)
        self.log = LogList(self)
        self.tabs = Tabs(self)
        words = self._words
        self.relating = WorkLine(
            words.relating, lambda: _("Progress of comparing articles"), parent=self
        )
        self.pictures = WorkLine(
            words.reading_pictures, lambda: _("Progress of reading pictures"), parent=self
        )
        self._halves = GripSplitter(Qt.Orientation.Vertical, gap=GAP)
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)
        open_large(self, *FIRST_SIZE)

    def show_feeds(
        self,
        subscriptions: Subscriptions,
        outcomes: Mapping[int, FeedOutcome],
        checks: Mapping[int, NextCheck],
    ) -> None:
        """Show all feeds in order, those in trouble first. `outcomes`: of this session, by id;
        `checks`: when each is asked next, by id."""
        self._subscriptions = subscriptions
        self._feeds = {feed.id: feed for feed in subscriptions.feeds}
        self.table.show_rows(rows_of(subscriptions, outcomes, checks))
        self._set_texts()

    def _show_chosen(self, _feed_id: int = 0) -> None:
        self.panel.show_row(self.table.current, has_feeds=bool(self._feeds))

    def feed_done(self, outcome: FeedOutcome) -> None:
        """Show what asking one feed came to, where it stands; the order waits for the end."""
        feed = self._feeds.get(outcome.feed_id)
        if feed is None:
            return
        row = row_of(feed, self._subscriptions.states.get(feed.id), outcome)
        self.table.feeds.update(replace(row, checked_at=self._now()))
        if self.table.current and self.table.current.feed_id == feed.id:
            self.panel.show_row(self.table.current)

    def show_log(self, entries: Sequence[LogEntry]) -> None:
        """Show what happened, oldest first."""
        self.log.show_entries(entries)

    def show_progress(self, done: int, total: int, stage: str = "") -> None:
        """Show that a refresh runs and how far it is."""
        self.strip.show_progress(done, total, stage)
        self.next.hide()  # it tells of the time before
        self.panel.set_running(True)

    def show_idle(self, last: LogEntry | None = None) -> None:
        """Show that nothing runs, and what the last refresh came to."""
        self.strip.show_idle(last)
        self.next.setVisible(bool(self.next.text()))
        self.panel.set_running(False)

    def add_downloads(self, lines: QWidget) -> None:
        """Put the files that are being fetched below the refresh. Call it once."""
        self._column.insertWidget(self._column.indexOf(self.tabs), lines)

    def _lay_out(self) -> None:
        feeds = self._halves
        feeds.setObjectName("activitySplitter")
        feeds.put(0, self.table)
        feeds.put(1, self.panel)
        feeds.setStretchFactor(0, 1)
        self.tabs.addTab(feeds, "")
        self.tabs.addTab(self.log, "")
        self.tabs.setDocumentMode(True)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 20)
        layout.setSpacing(12)
        self.next.setObjectName("mutedText")
        self.next.hide()
        layout.addWidget(self.strip)
        layout.addWidget(self.next)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.relating)
        layout.addWidget(self.pictures)
        self.table.setFocus()

    def _connect(self) -> None:
        self.strip.refresh_requested.connect(self.refresh_requested)
        self.strip.cancelled.connect(self.cancelled)
        self.table.feed_chosen.connect(self._show_chosen)
        self.table.feed_activated.connect(self.properties_requested)
        self.panel.retry_requested.connect(self.retry_requested)
        self.panel.properties_requested.connect(self.properties_requested)
        self.panel.search_requested.connect(self.search_requested)
        self.panel.proxy_requested.connect(self.proxy_requested)

    def _set_texts(self) -> None:
        self.next.setText(self._words.first_next(self.table.feeds.rows, self._now()))
        self.next.setVisible(bool(self.next.text()) and not self.strip.is_running)
        align_to_edge(self.next)
        self.setWindowTitle(_("Activity"))
        self._halves.name_handles((_("Height of the feeds"),))
        self.tabs.setAccessibleName(_("Activity"))
        self.tabs.tabBar().setAccessibleName(_("Activity"))
        self.tabs.setTabText(0, _("&Feeds"))
        self.tabs.setTabText(1, _("Lo&g"))


class FeedPanel(QFrame):
    """Shows cause and remedy of a feed's failure or, without one, its status; when it is asked
    next, and why then."""

    retry_requested = Signal(int)  # feed id
    properties_requested = Signal(int)
    proxy_requested = Signal()
    search_requested = Signal(str)  # the address at which to look for the feed again

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("troublePanel")
        self._now = now
        self._words = ActivityWords()
        self._row: FeedRow | None = None
        self._has_feeds = True
        self._sign = SignLabel(Condition.NEVER, self)
        self._name, self._cause, self._remedy, self._next = (plain_label(self) for __ in range(4))
        self._name.setObjectName("panelTitle")
        self._remedy.setObjectName("mutedText")
        self._next.setObjectName("mutedText")
        self.retry, self.search, self.proxy, self.properties = (
            QPushButton(self) for __ in range(4)
        )
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._name, self._cause, self._remedy, self._next):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        for button in (self.retry, self.search, self.proxy, self.properties):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addStretch()
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.retry.clicked.connect(lambda: self.retry_requested.emit(self._feed_id))
        self.properties.clicked.connect(lambda: self.properties_requested.emit(self._feed_id))
        self.proxy.clicked.connect(self.proxy_requested)
        self.search.clicked.connect(lambda: self.search_requested.emit(self._place))

    @property
    def _feed_id(self) -> int:
        return self._row.feed_id if self._row else 0

    @property
    def _place(self) -> str:
        return (self._row.site or self._row.address) if self._row else ""

    def show_row(self, row: FeedRow | None, *, has_feeds: bool = True) -> None:
        """Show a feed; None: none is chosen, or there is none."""
        self._row, self._has_feeds = row, has_feeds
        self._set_texts()

    def set_running(self, is_running: bool) -> None:
        """Nothing can be tried again while everything is being asked."""
        self.retry.setEnabled(not is_running)

    def _set_texts(self) -> None:
        row = self._row
        self.retry.setText(_("&Try Again") if row and row.has_failure else _("&Check Now"))
        self.search.setText(_("&Look for the Feed Again…"))
        self.proxy.setText(_("Pro&xy…"))
        self.properties.setText(pgettext("feed panel", "&Properties…"))
        for part in (self._sign, self.retry, self.properties):
            part.setVisible(row is not None)
        self.proxy.setVisible(row is not None and row.reason in PROXY_FAULTS)
        self.search.setVisible(row is not None and search_helps(row.reason, row.status))
        self._name.setFont(scaled_font("", 1.08, QFont.Weight.DemiBold))
        self._name.setText(row.name if row else "")
        self._cause.setText(self._sentence(row) if row else self._nothing())
        self._remedy.setText(self._advice(row) if row else "")
        self._next.setText(self._words.next_and_why(row, self._now()) if row else "")
        align_to_edge(self._name, self._cause, self._remedy, self._next)
        for label in (self._name, self._remedy, self._next):
            label.setVisible(bool(label.text()))
        if row:
            self._sign.show_condition(row.condition)

    def _nothing(self) -> str:
        if self._has_feeds:
            return _("No feed is chosen.")
        return _("There is no feed yet.")

    def _sentence(self, row: FeedRow) -> str:
        if not _tells_cause(row):
            return self._words.status(row)
        since = row.failing_since
        cause = self._words.cause(row)
        if since is None:
            return cause
        # Translators: cause: a whole sentence
        return _("{cause} It has failed since {date}.").format(
            cause=cause, date=self._words.moment(since)
        )

    def _advice(self, row: FeedRow) -> str:
        if _tells_cause(row):
            return self._words.remedy(row)
        return _("Last check: {time}").format(time=self._words.last_check(row))


def _tells_cause(row: FeedRow) -> bool:
    """Whether a sentence is needed: for a failure, and for a proxy, which only the reader mends."""
    return row.has_failure or row.reason in PROXY_FAULTS
