"""The tree of the navigation: folding, keys, the context menu and dragging."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from readerapp.ui.navigation.dragging import Dragging
from readerapp.ui.navigation.entries import Entry, EntryKind
from readerapp.ui.navigation.model import entry_at
from readerapp.ui.navigation.moving import shift
from readerapp.ui.navigation.outline import FolderOutline
from readerapp.ui.navigation.row_layout import depth_of, places
from readerapp.ui.navigation.signals import NavigationSignals
from readerapp.ui.widgets.slot_guard import guarded

Key = Qt.Key
Modifier = Qt.KeyboardModifier
Cursor = QAbstractItemView.CursorAction


@guarded
class NavigationTree(QTreeView):
    """Sections are always open; folders fold. A drag only tells what it asks for."""

    menu_asked = Signal(object, QPoint)  # Entry or None, global place
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
        self.clicked.connect(self._activate)

    def use_outline(self, outline: FolderOutline) -> None:
        """Take over what is in which folder, for what moves."""
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
            self._requests.search_move_asked.emit(entry.search.id, by)
            return
        move = shift(self._outline, entry, by) if entry else None
        if move:
            self._requests.move_asked.emit(move)

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
            self._requests.unsubscribe_asked.emit((entry.feed.id,), False)
        elif entry and entry.folder:
            self._requests.remove_folder_asked.emit(entry.folder.id)
        elif entry and entry.search:
            self._requests.search_remove_asked.emit(entry.search.id)

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
            self.menu_asked.emit(entry_at(self.indexAt(event.pos())), event.globalPos())

    def _ask_for_menu(self, index: QModelIndex) -> None:
        self.scrollTo(index)
        place = self.visualRect(index).center()
        self.menu_asked.emit(entry_at(index), self.viewport().mapToGlobal(place))

    def _is_on_chevron(self, index: QModelIndex, place: QPoint) -> bool:
        """The target reaches from the edge of the row to its picture, at least 24 pixels."""
        entry = entry_at(index)
        if (
            entry is None
            or entry.kind is not EntryKind.FOLDER
            or not self.model().hasChildren(index)
        ):
            return False
        chevron = places(
            self.visualRect(index), depth_of(index), self._metrics(), mirrored=self.isRightToLeft()
        ).chevron.adjusted(-5, 0, 5, 0)
        return chevron.left() <= place.x() <= chevron.right()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.font())

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
