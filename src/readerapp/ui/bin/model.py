"""The rows of the bin: subscriptions first, then articles."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from readerapp.domain.bin import BinContent, Binned, BinnedFeeds, BinUse
from readerapp.ui.bin.words import BinWords
from readerapp.ui.guarding import guarded

Index = QModelIndex | QPersistentModelIndex
Item = Binned | BinnedFeeds
Role = Qt.ItemDataRole

ITEM_ROLE = Role.UserRole
DETAILS_ROLE = Role.UserRole + 1
_ROOT = QModelIndex()


@guarded
class BinModel(QAbstractListModel):
    """Shows values; `now` (UTC) tells how long each still stays."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._words = BinWords(self)
        self._items: tuple[Item, ...] = ()
        self._days = 0
        self.content = BinContent((), (), 0, BinUse())

    def show(self, content: BinContent, days: int) -> None:
        """Show what is in the bin; things stay there for `days`."""
        self.beginResetModel()
        self.content, self._days = content, days
        self._items = (*content.feeds, *content.articles)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Role.DisplayRole:
            return self._words.title(item)
        if role == DETAILS_ROLE:
            return self._words.details(item, self._now(), self._days)
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            return self._words.describe(item, self._now(), self._days)
        return None
