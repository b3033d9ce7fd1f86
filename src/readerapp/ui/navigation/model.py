"""The rows of the navigation as Qt wants them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from readerapp.ui.guarding import guarded
from readerapp.ui.navigation.entries import Entry, Kind, Node
from readerapp.ui.navigation.wording import EntryWording

ENTRY_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Flag = Qt.ItemFlag
Nodes = Sequence[Node]

_FLAGS = {
    Kind.HEADING: Flag.ItemIsEnabled,
    Kind.FEEDS: Flag.ItemIsEnabled,
    Kind.FOLDER: Flag.ItemIsEnabled
    | Flag.ItemIsSelectable
    | Flag.ItemIsEditable
    | Flag.ItemIsDragEnabled,
    Kind.SEARCH: Flag.ItemIsEnabled
    | Flag.ItemIsSelectable
    | Flag.ItemIsEditable
    | Flag.ItemNeverHasChildren,
    Kind.FEED: Flag.ItemIsEnabled
    | Flag.ItemIsSelectable
    | Flag.ItemIsEditable
    | Flag.ItemIsDragEnabled
    | Flag.ItemNeverHasChildren,
}
_LEAF = Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemNeverHasChildren


@guarded
class NavigationModel(QStandardItemModel):
    """Rows by key. Only a section whose rows changed is made anew; counts change in place.

    Texts are worded when they are asked for: of two thousand feeds thirty are on screen.
    """

    def __init__(self, wording: EntryWording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._nodes: Nodes = ()
        self._items: dict[object, QStandardItem] = {}

    def show_nodes(self, nodes: Nodes) -> bool:
        """Show these rows; return whether some were made anew (those are folded)."""
        before, self._nodes = self._nodes, nodes
        if [node.key for node in before] != [node.key for node in nodes]:
            self._replace(self.invisibleRootItem(), before, nodes)
            return True
        is_new = False
        for row, (old, new) in enumerate(zip(before, nodes, strict=True)):
            heading = self.item(row)
            if _shape(old) == _shape(new):
                self._update(heading, old.children, new.children)
            else:
                self._replace(heading, old.children, new.children)
                is_new = True
        return is_new

    def index_of(self, key: object) -> QModelIndex:
        """Return the row of a key, invalid when there is none."""
        item = self._items.get(key)
        return item.index() if item else QModelIndex()

    def branches(self) -> Iterator[tuple[Entry, QModelIndex]]:
        """Every row that can have rows below it."""
        for node in _all_nodes(self._nodes):
            if node.entry.is_heading or node.entry.kind is Kind.FOLDER:
                yield node.entry, self.index_of(node.key)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        entry = super().data(index, ENTRY_ROLE)
        if role == ENTRY_ROLE or entry is None:
            return entry
        if role in (Role.DisplayRole, Role.EditRole):
            return entry.name
        if role == Role.AccessibleTextRole:
            return self._wording.describe(entry)
        return self._wording.tip(entry) if role == Role.ToolTipRole else None

    def _update(self, parent: QStandardItem, before: Nodes, after: Nodes) -> None:
        """Show other counts and names in rows that stay."""
        for row, (old, new) in enumerate(zip(before, after, strict=True)):
            if old.entry != new.entry:
                parent.child(row).setData(new.entry, ENTRY_ROLE)
            if new.children:
                self._update(parent.child(row), old.children, new.children)

    def _replace(self, parent: QStandardItem, before: Nodes, after: Nodes) -> None:
        for node in _all_nodes(before):
            self._items.pop(node.key, None)
        parent.removeRows(0, parent.rowCount())
        parent.appendRows([self._item(node) for node in after])

    def _item(self, node: Node) -> QStandardItem:
        item = self._items[node.key] = QStandardItem()
        item.setData(node.entry, ENTRY_ROLE)
        item.setFlags(_FLAGS.get(node.entry.kind, _LEAF))
        if node.children:
            item.appendRows([self._item(child) for child in node.children])
        return item


def entry_at(index: Index) -> Entry | None:
    """Return what a row shows, None for no row."""
    entry = index.data(ENTRY_ROLE)
    return entry if isinstance(entry, Entry) else None


def _shape(node: Node) -> object:
    return node.key, [_shape(child) for child in node.children]


def _all_nodes(nodes: Nodes) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _all_nodes(node.children)
