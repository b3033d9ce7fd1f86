"""The tree of the navigation: folding, keys, the context menu and dragging."""

from PySide6.QtCore import (
    QItemSelection,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from readerapp.domain.articles import ArticleQuery
from readerapp.ui.navigation.delegate import EDGE, depth_of, places
from readerapp.ui.navigation.entries import Entry, EntryKind, FolderOutline
from readerapp.ui.navigation.model import NavigationModel, entry_at
from readerapp.ui.navigation.moving import DropPart, Move, drop, part_of, shift
from readerapp.ui.widgets.announcer import follow_selection
from readerapp.ui.widgets.notice_focus import NoticeRoom
from readerapp.ui.widgets.slot_guard import guarded

Key = Qt.Key
Modifier = Qt.KeyboardModifier
Cursor = QAbstractItemView.CursorAction
MIME = "application/x-readerapp-subscription"
_FEED, _FOLDER = "feed ", "folder "


class NavigationSignals(QObject):
    """Signals of the navigation, one for each action on feeds and folders."""

    move_requested = Signal(object)  # Move
    feed_rename_requested = Signal(int, str)  # feed id, new name ("": what the feed calls itself)
    folder_rename_requested = Signal(int, str)  # folder id, new name, never empty
    new_folder_requested = Signal(object)  # id of the folder it goes into, or None
    remove_folder_requested = Signal(int)  # folder id; what is in it stays
    unsubscribe_requested = Signal(object, bool)  # feed ids, whether their articles go too
    mute_requested = Signal(int, bool)  # feed id, whether it is to be muted
    refresh_requested = Signal(object)  # feed ids; () stands for all
    mark_read_requested = Signal(object)  # ArticleQuery
    properties_requested = Signal(int)  # feed id
    search_rename_requested = Signal(int, str)  # id of a saved search, new name, never empty
    search_edit_requested = Signal(int)  # id of a saved search
    search_remove_requested = Signal(int)  # id of a saved search
    search_move_requested = Signal(int, int)  # id of a saved search, -1 up or 1 down
    tag_rename_requested = Signal(str, str)  # what a tag is compared by, new name, never empty
    tag_delete_requested = Signal(str)  # what a tag is compared by
    add_feed_requested = Signal()
    bin_requested = Signal()
    muted_requested = Signal()
    muted_menu_requested = Signal(QPoint)  # global place


@guarded
class NavigationTree(QTreeView):
    """Tree view of the navigation. Sections are always open. A drag only emits a request."""

    menu_requested = Signal(object, QPoint)  # Entry or None, global place
    activated_entry = Signal(object)  # Entry, by click or Return

    def __init__(self, requests: NavigationSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outline = FolderOutline({}, {})
        self._requests = requests
        self._dragging = Dragging(self, requests)
        self.setObjectName("navigation")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)  # done here: sections never fold, arrows are mirrored
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(0)  # the delegate indents, so that the whole row can be painted
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self._room = NoticeRoom(self)
        self.clicked.connect(self._activate)

    def use_outline(self, outline: FolderOutline) -> None:
        """Set the folder outline, for moves."""
        self._outline = outline
        self._dragging.outline = outline

    @property
    def is_editing(self) -> bool:
        """Whether a name is being edited."""
        return self.state() == QTreeView.State.EditingState

    def is_open(self, index: QModelIndex) -> bool:
        """Whether every folder around a row is open."""
        above = index.parent()
        while above.isValid() and self.isExpanded(above):
            above = above.parent()
        return not above.isValid()

    def reveal(self, index: QModelIndex) -> None:
        """Open the folders around a row and bring it on screen."""
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.scrollTo(index)

    def fold(self, index: QModelIndex, is_open: bool) -> None:
        """Open or close a folder. What is chosen in a closed one gives way to the folder."""
        entry = entry_at(index)
        if entry is None or entry.kind is not EntryKind.FOLDER or self.isExpanded(index) == is_open:
            return
        self.setExpanded(index, is_open)
        if not self.is_open(self.currentIndex()):
            self.setCurrentIndex(index)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        follow_selection(self, selected)

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = self.verticalScrollBar().value()
        super().resizeEvent(event)
        row = self.visualRect(self.currentIndex())
        if not row.isEmpty():  # in a closed folder it stands nowhere
            row.translate(0, self.verticalScrollBar().value())
            self._room.keep(before, event.oldSize().height(), row.top(), row.bottom() + 1)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        if event.modifiers() == Modifier.AltModifier | Modifier.ShiftModifier:
            if key in (Key.Key_Up, Key.Key_Down):
                self.shift_current(-1 if key == Key.Key_Up else 1)
                return
        elif key == Key.Key_F10 and event.modifiers() == Modifier.ShiftModifier:
            self._ask_for_menu(index)  # the menu key itself comes as a context menu event
            return
        elif key in (Key.Key_Left, Key.Key_Right):
            self._fold_by_key(index, self._is_outwards(key))
            return
        elif key in (Key.Key_Return, Key.Key_Enter) and not self.is_editing:
            self._activate(index)
            return
        elif key == Key.Key_Delete:
            self._remove(entry_at(index))
            return
        super().keyPressEvent(event)

    def shift_current(self, by: int) -> None:
        """Ask to move the chosen feed or folder up or down among its siblings."""
        entry = entry_at(self.currentIndex())
        if entry and entry.search:
            self._requests.search_move_requested.emit(entry.search.id, by)
            return
        move = shift(self._outline, entry, by) if entry else None
        if move:
            self._requests.move_requested.emit(move)

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Pass by the headings: there is nothing to choose."""
        found = super().moveCursor(action, modifiers)
        up = action in (Cursor.MoveUp, Cursor.MovePageUp, Cursor.MovePrevious)
        index = found
        while index.isValid() and (entry := entry_at(index)) and entry.is_heading:
            index = self.indexAbove(index) if up else self.indexBelow(index)
        return index if index.isValid() else self.currentIndex()

    def _is_outwards(self, key: int) -> bool:
        return (key == Key.Key_Left) != self.isRightToLeft()

    def _fold_by_key(self, index: QModelIndex, outwards: bool) -> None:
        if not outwards and self.isExpanded(index):
            below = self.indexBelow(index)
            if below.parent() == index:
                self.setCurrentIndex(below)
        elif outwards and not (self.isExpanded(index) and self.model().hasChildren(index)):
            above = entry_at(index.parent())
            if above and above.kind is EntryKind.FOLDER:
                self.setCurrentIndex(index.parent())
        else:
            self.fold(index, not outwards)

    def _activate(self, index: QModelIndex) -> None:
        if entry := entry_at(index):
            self.activated_entry.emit(entry)

    def _remove(self, entry: Entry | None) -> None:
        if entry and entry.feed:
            self._requests.unsubscribe_requested.emit((entry.feed.id,), False)
        elif entry and entry.folder:
            self._requests.remove_folder_requested.emit(entry.folder.id)
        elif entry and entry.kind is EntryKind.TAG and entry.query:
            self._requests.tag_delete_requested.emit(entry.query.tag)
        elif entry and entry.search:
            self._requests.search_remove_requested.emit(entry.search.id)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            return  # the menu is for the row under it, which is not chosen by that
        index = self.indexAt(event.position().toPoint())
        if self._is_on_chevron(index, event.position().toPoint()):
            self.fold(index, not self.isExpanded(index))
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton:
            self.fold(index, not self.isExpanded(index))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu(self.currentIndex())
        else:
            self.menu_requested.emit(entry_at(self.indexAt(event.pos())), event.globalPos())

    def _ask_for_menu(self, index: QModelIndex) -> None:
        self.scrollTo(index)
        place = self.visualRect(index).center()
        self.menu_requested.emit(entry_at(index), self.viewport().mapToGlobal(place))

    def _is_on_chevron(self, index: QModelIndex, place: QPoint) -> bool:
        """The target reaches from the edge of the row to its picture, at least 24 pixels."""
        entry = entry_at(index)
        if (
            entry is None
            or entry.kind is not EntryKind.FOLDER
            or not self.model().hasChildren(index)
        ):
            return False
        rect, mirrored = self.visualRect(index), self.isRightToLeft()
        chevron, _ = places(rect, depth_of(index), self.font(), mirrored=mirrored)
        return chevron.left() - 5 <= place.x() <= chevron.right() + 5

    # Dragging

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self._dragging.start(self.currentIndex())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self._dragging.enter(event.mimeData()))  # files are for the window

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls near the edges
        event.setAccepted(self._dragging.over(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._dragging.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.stopAutoScroll()
        event.setAccepted(self._dragging.drop(event.position().toPoint()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._dragging.paint()


def mime_data(entry: Entry) -> QMimeData:
    """Return what names a feed or a folder while it is dragged."""
    name = f"{_FEED}{entry.feed.id}" if entry.feed else ""
    data = QMimeData()
    data.setData(MIME, (f"{_FOLDER}{entry.folder.id}" if entry.folder else name).encode())
    return data


class Dragging:
    """Drag and drop in the tree. It only requests the move: the rows follow the library."""

    def __init__(self, tree: QTreeView, requests: NavigationSignals) -> None:
        self.outline = FolderOutline({}, {})
        self._tree = tree
        self._requests = requests
        self._dragged: Entry | None = None
        self._target: tuple[QPersistentModelIndex, DropPart] | None = None

    def start(self, index: QModelIndex) -> None:
        """Begin to drag a row; returns when it was dropped."""
        entry = entry_at(index)
        if entry is None or not (entry.feed or entry.folder):
            return
        rect = self._tree.visualRect(index)
        drag = QDrag(self._tree)
        drag.setMimeData(mime_data(entry))
        drag.setPixmap(self._tree.viewport().grab(rect))
        drag.setHotSpot(rect.center() - rect.topLeft())
        drag.exec(Qt.DropAction.MoveAction)
        self.leave()

    def enter(self, data: QMimeData) -> bool:
        """Handle a drag that enters; return whether it is one of the tree's own rows."""
        name = bytes(data.data(MIME).data()).decode(errors="replace")
        model = self._tree.model()
        index = model.index_of(_query(name)) if isinstance(model, NavigationModel) else None
        self._dragged = entry_at(index) if index else None
        return self._dragged is not None

    def over(self, place: QPoint) -> bool:
        """Point at where it would go; return whether it can go there."""
        self._point_at(self._target_at(place) if self._move_at(place) else None)
        return self._target is not None

    def leave(self) -> None:
        """Point at nothing any more."""
        self._point_at(None)

    def drop(self, place: QPoint) -> bool:
        """Ask for the move; return whether there is one."""
        move = self._move_at(place)
        self.leave()
        if move:
            self._requests.move_requested.emit(move)
        return move is not None

    def paint(self) -> None:
        """Draw a line between rows, or a frame around the row it would go into."""
        if self._target is None:
            return
        index, part = self._target
        place = QRectF(self._tree.visualRect(index)).adjusted(EDGE, 1, -EDGE, -1)
        painter = QPainter(self._tree.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._tree.palette().color(QPalette.ColorRole.Accent), 2))
        if part is DropPart.ON:
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6)
        else:
            y = place.top() - 1 if part is DropPart.ABOVE else place.bottom() + 1
            painter.drawLine(QPointF(place.left() + 6, y), QPointF(place.right() - 6, y))
        painter.end()

    def _target_at(self, place: QPoint) -> tuple[QPersistentModelIndex, DropPart] | None:
        index = self._tree.indexAt(place)
        entry = entry_at(index)
        if entry is None or self._dragged is None:
            return None
        rect = self._tree.visualRect(index)
        return QPersistentModelIndex(index), part_of(
            self._dragged, entry, rect.height(), place.y() - rect.top()
        )

    def _move_at(self, place: QPoint) -> Move | None:
        target = self._target_at(place)
        entry = entry_at(target[0]) if target else None
        if target is None or entry is None or self._dragged is None:
            return None
        return drop(self.outline, self._dragged, entry, target[1])

    def _point_at(self, target: tuple[QPersistentModelIndex, DropPart] | None) -> None:
        if target != self._target:
            self._target = target
            self._tree.viewport().update()


def _query(name: str) -> ArticleQuery | None:
    """Return the key of the row that was named; anything may come from another program."""
    for kind in (_FEED, _FOLDER):
        number = name.removeprefix(kind)
        if name.startswith(kind) and number.isascii() and number.isdigit() and len(number) < 19:
            found = int(number)
            return ArticleQuery(feed_id=found) if kind == _FEED else ArticleQuery(folder_id=found)
    return None
