"""A feed or a folder on its way through the tree by mouse."""

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QDrag, QPainter, QPalette, QPen
from PySide6.QtWidgets import QTreeView

from readerapp.domain.articles import ArticleQuery
from readerapp.ui.navigation.entries import Entry
from readerapp.ui.navigation.model import NavigationModel, entry_at
from readerapp.ui.navigation.moving import DropPart, Move, drop, part_of
from readerapp.ui.navigation.outline import FolderOutline
from readerapp.ui.navigation.row_layout import EDGE
from readerapp.ui.navigation.signals import NavigationSignals

MIME = "application/x-readerapp-subscription"
_FEED, _FOLDER = "feed ", "folder "


def mime_data(entry: Entry) -> QMimeData:
    """Return what names a feed or a folder while it is dragged."""
    name = f"{_FEED}{entry.feed.id}" if entry.feed else ""
    data = QMimeData()
    data.setData(MIME, (f"{_FOLDER}{entry.folder.id}" if entry.folder else name).encode())
    return data


class Dragging:
    """Follows one drag. It only asks for the move: the rows follow the library."""

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
        """Look at what comes in; return whether it is one of the tree's own rows."""
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
            self._requests.move_asked.emit(move)
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
