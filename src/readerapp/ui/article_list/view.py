"""A list view whose cost is that of the visible rows, and the geometry of its rows.

QListView asks the model for every row again after each reset or insert, even with uniform sizes:
1.4 s at a million rows, against 60 ms here. So every geometry virtual is replaced by arithmetic
on a fixed row height. It stays a list for assistive technology.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from readerapp.domain.values import dataclass
from readerapp.ui.article_list.group_headings import HEADING_SPACE, paint_headings
from readerapp.ui.article_list.model import Index
from readerapp.ui.widgets.announcer import follow_selection, tell_row
from readerapp.ui.widgets.card_menus import wants_menu
from readerapp.ui.widgets.card_painter import draw_row_background, shows_focus
from readerapp.ui.widgets.notice_focus import NoticeRoom
from readerapp.ui.widgets.slot_guard import guarded

Hint = QAbstractItemView.ScrollHint
Cursor = QAbstractItemView.CursorAction
EXTENDS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
SELECT_ALL = QKeySequence.StandardKey.SelectAll
FOCUS_RADIUS = 6.0


@dataclass(frozen=True)
class RowGeometry:
    """Where `count` rows stand. A heading stands above each of the rows `starts`, in order.

    Pixels from the top of the whole list; the cost does not grow with the rows.
    """

    height: int  # of a row
    count: int = 0
    heading: int = 0  # height of a heading
    starts: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        """The height of the whole list."""
        return self.count * self.height + len(self.starts) * self.heading

    def top(self, row: int) -> int:
        """Return where a row begins, below its heading; rows may be beyond the list."""
        return row * self.height + bisect_right(self.starts, row) * self.heading

    def row_at(self, y: int) -> int:
        """Return the row at a height, that below it for a heading; it may be beyond the list."""
        number = self._headings_down_to(y)
        if number and y < self._heading_top(number - 1) + self.heading:
            return self.starts[number - 1]
        return (y - number * self.heading) // self.height

    def is_heading(self, y: int) -> bool:
        """Whether there is a heading at a height."""
        number = self._headings_down_to(y)
        return number > 0 and y < self._heading_top(number - 1) + self.heading

    def headings_between(self, top: int, bottom: int) -> Sequence[int]:
        """Return the rows whose headings stand at least partly between two heights."""
        first = self._headings_down_to(top - self.heading)
        return self.starts[first : self._headings_down_to(bottom)]

    def _headings_down_to(self, y: int) -> int:
        """How many headings begin at this height or above."""
        return bisect_right(range(len(self.starts)), y, key=self._heading_top)

    def _heading_top(self, number: int) -> int:
        return self.starts[number] * self.height + number * self.heading


@guarded
class FixedRowListView(QListView):
    """A vertical list with rows of one height, of which several can be selected.

    The right and the middle button change nothing: `menu_requested` is for the row under the mouse.
    """

    menu_requested = Signal(int, QPoint)  # row or -1, global place

    def __init__(self, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self._height_at: Callable[[int], int] = lambda _width: self._row_height
        self._heading_height = 0
        self._starts: tuple[int, ...] = ()  # rows with a heading above them
        self._heading_of: Callable[[int], str] = lambda _row: ""
        self._hovered = -1
        self._room = NoticeRoom(self)
        self._is_taking_focus = False
        self._is_extending = self._is_dragging = self._keeps_begin = False
        self._begin = QPersistentModelIndex()  # of the selection
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)

    def set_row_height(self, pixels: int) -> None:
        """Change the height of all rows; the current one stays in place if seen, else the first."""
        offset, before, was = self.verticalOffset(), self._places, self._row_height
        is_seen = self.viewport().rect().contains(self.visualRect(self.currentIndex()))
        row = self.currentIndex().row() if is_seen else before.row_at(offset)
        above, self._row_height = offset - before.top(row), pixels  # of it above the screen
        self._heading_height = self.fontMetrics().height() + HEADING_SPACE
        self.doItemsLayout()
        above = round(above * pixels / was) if above > 0 else above
        self.verticalScrollBar().setValue(self._places.top(row) + above)

    def follow_width(self, height_at: Callable[[int], int]) -> None:
        """Ask for the height of rows whenever the view gets another width."""
        self._height_at = height_at

    def show_headings(self, starts: Sequence[int], heading_of: Callable[[int], str]) -> None:
        """Show headings above these rows, in order; `heading_of` words that of a row."""
        self._starts = tuple(starts)
        self._heading_of = heading_of
        self._heading_height = self.fontMetrics().height() + HEADING_SPACE
        self.doItemsLayout()

    def show_first_heading(self) -> None:
        """Go to the very top if only the heading of the first row is above the screen."""
        if self._starts and self.verticalOffset() <= self._heading_height:
            self.verticalScrollBar().setValue(0)

    def rows_on_screen(self) -> range:
        """The rows that are at least partly visible."""
        top, places = self.verticalOffset(), self._places
        last = min(places.count, places.row_at(top + self.viewport().height()) + 1)
        return range(min(places.row_at(top), last), last)

    @property
    def _places(self) -> RowGeometry:
        return RowGeometry(self._row_height, self._count(), self._heading_height, self._starts)

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model else 0

    def _row_rect(self, row: int) -> QRect:
        top = self._places.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._row_height)

    # Geometry

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._places.total - height))
        bar.setPageStep(height)
        bar.setSingleStep(self._row_height // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if (wanted := self._height_at(event.size().width())) != self._row_height:
            self.set_row_height(wanted)
        before = self.verticalScrollBar().value()
        self.updateGeometries()
        if (row := self.currentIndex()).isValid():
            top = self._places.top(row.row())
            self._room.keep(before, event.oldSize().height(), top, top + self._row_height)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self._hovered = -1
        self.viewport().scroll(0, dy)

    def visualRect(self, index: Index) -> QRect:
        return self._row_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        if self._places.is_heading(point.y() + self.verticalOffset()):
            return QModelIndex()
        row, model = self._row_at(point.y()), self.model()
        return model.index(row, 0) if model and 0 <= row < self._count() else QModelIndex()

    def _row_at(self, y: int) -> int:
        """The row at a height of the viewport; rows go on above and below it."""
        return self._places.row_at(y + self.verticalOffset())

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        top = self._places.top(index.row())
        heading = self._heading_height if index.row() in self._starts else 0
        offset, height = self.verticalOffset(), self.viewport().height()
        if hint == Hint.PositionAtCenter:
            offset = top - (height - self._row_height) // 2
        elif hint == Hint.PositionAtTop or top - heading < offset:
            offset = top - heading  # what day it is of is seen too
        elif hint == Hint.PositionAtBottom or top + self._row_height > offset + height:
            offset = top + self._row_height - height
        self.verticalScrollBar().setValue(offset)

    # Selection

    @property
    def is_extending(self) -> bool:
        """Whether the selection is being extended or reduced: the current row moves with it, but
        is not chosen by that."""
        return self._is_extending

    def select_rows(self, spans: Iterable[range]) -> None:
        """Select these rows besides the current one, which stays as it is."""
        model, selection = self.model(), QItemSelection()
        for rows in spans:
            selection.select(model.index(rows.start, 0), model.index(rows.stop - 1, 0))
        with self._extending(Qt.KeyboardModifier.NoModifier, always=True):
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """A row chosen by a command is the only one, whatever keys are held down for it."""
        if event is None:
            return QItemSelectionModel.SelectionFlag.ClearAndSelect
        return super().selectionCommand(index, event)

    def moveCursor(self, action: Cursor, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = self._count()
        if not count or self._is_taking_focus:
            return QModelIndex()
        row = self.currentIndex().row()
        page = max(1, self.viewport().height() // self._row_height)
        target = {
            Cursor.MoveUp: row - 1,
            Cursor.MovePrevious: row - 1,
            Cursor.MoveDown: row + 1,
            Cursor.MoveNext: row + 1,
            Cursor.MovePageUp: row - page,
            Cursor.MovePageDown: row + page,
            Cursor.MoveHome: 0,
            Cursor.MoveEnd: count - 1,
        }.get(action, row)
        return self.model().index(max(0, min(count - 1, target)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a rectangle lies on that was dragged, or the rows from where the selection
        began to the current one. Qt knows of its begin only what a click or a key has told it."""
        begin, current = self._begin.row(), self.currentIndex().row()
        is_range = bool(command & QItemSelectionModel.SelectionFlag.Current)
        if is_range and begin >= 0 and not self._is_dragging:
            first, last = sorted((begin, current))
        else:
            first, last = (self._row_at(y) for y in sorted((rect.top(), rect.bottom())))
        first, last = max(0, first), min(last, self._count() - 1)
        if first <= last:
            model = self.model()
            rows = QItemSelection(model.index(first, 0), model.index(last, 0))
            self.selectionModel().select(rows, command)

    def currentChanged(self, current: Index, previous: Index) -> None:
        if not self._keeps_begin:
            self._begin = QPersistentModelIndex(current)
        # Not QListView's: it asks its own geometry, which is empty here, for the row to tell of.
        QAbstractItemView.currentChanged(self, current, previous)
        if current.isValid() != previous.isValid():
            self.viewport().update()  # the frame of the focus is round all of it, or round a row
        if current.isValid() and self.hasFocus():
            tell_row(self, QAccessible.Event.Focus, current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)
        if not selected.isEmpty():
            tell_row(self, QAccessible.Event.Selection, selected.at(0).top())
        if not self._is_extending:
            follow_selection(self, selected)

    @contextmanager
    def _extending(self, modifiers: Qt.KeyboardModifier, *, always: bool = False) -> Iterator[None]:
        """Around an event of Qt's that may extend the selection."""
        self._is_extending = always or bool(modifiers & EXTENDS)
        self._keeps_begin = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        yield
        self._is_extending = self._keeps_begin = False

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for position in range(selection.size()):
            span = selection.at(position)
            region += self._row_rect(span.top()).united(self._row_rect(span.bottom()))
        return region

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt would make the first row the current one, which opens it and marks it as read.
        self._is_taking_focus = True
        super().focusInEvent(event)
        self._is_taking_focus = False

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here; searching by typing is the search box's task."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Space belongs to the reading pane ("scroll, then next unread"): let the window have it.
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
            return
        if wants_menu(event):
            self._ask_for_menu(self.currentIndex())
            return
        with self._extending(event.modifiers(), always=event.matches(SELECT_ALL)):
            super().keyPressEvent(event)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            with self._extending(event.modifiers()):
                super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            with self._extending(event.modifiers()):
                super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        self._is_dragging = True
        # A row the mouse is dragged over is selected, not chosen.
        with self._extending(Qt.KeyboardModifier.ShiftModifier):
            super().mouseMoveEvent(event)
        self._is_dragging = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu(self.currentIndex())
        else:
            row = self.indexAt(event.pos()).row()
            self._hover(row)
            self.menu_requested.emit(row, event.globalPos())

    def _ask_for_menu(self, index: QModelIndex) -> None:
        """Ask for the menu of the current row, below its title."""
        if not index.isValid():
            return
        self.scrollTo(index)
        rect = self.visualRect(index)
        middle = rect.center()
        self.menu_requested.emit(index.row(), self.viewport().mapToGlobal(middle))

    # Painting

    def leaveEvent(self, event: object) -> None:
        self._hover(-1)
        super().leaveEvent(event)  # type: ignore[arg-type]  # PySide types it QEvent

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for changed in (row, self._hovered):
                if changed >= 0:
                    self.viewport().update(self._row_rect(changed))
            self._hovered = row

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._count():
            return
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        for row in self.rows_on_screen():
            option.rect = self._row_rect(row)
            if option.rect.intersects(event.rect()):
                self._paint_row(painter, option, row)
        paint_headings(painter, self, self._headings())
        if shows_focus(self) and not self.currentIndex().isValid():
            self._paint_focus(painter)
        painter.end()

    def _paint_focus(self, painter: QPainter) -> None:
        """Frame the whole list while no row is chosen that could have the ring of the focus."""
        accent = self.palette().color(QPalette.ColorRole.Accent).name()
        place = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
        draw_row_background(painter, place, FOCUS_RADIUS, focus=accent)

    def _headings(self) -> Iterator[tuple[QRect, str]]:
        top, height = self.verticalOffset(), self._heading_height
        for row in self._places.headings_between(top, top + self.viewport().height()):
            place = self._row_rect(row).translated(0, -height)
            place.setHeight(height)
            yield place, self._heading_of(row)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        index = self.model().index(row, 0)
        state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Active
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if row == self._hovered:
            state |= QStyle.StateFlag.State_MouseOver
        if row == self.currentIndex().row() and shows_focus(self):
            state |= QStyle.StateFlag.State_HasFocus
        option.state = state
        self.itemDelegate().paint(painter, option, index)
