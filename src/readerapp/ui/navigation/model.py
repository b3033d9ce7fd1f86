"""Model of the navigation, and the texts of its rows."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from readerapp.domain.errors import Reason
from readerapp.ui.language.wording import listed
from readerapp.ui.navigation.entries import Entry, EntryKind, Health, Node, SectionNames
from readerapp.ui.widgets.plain_text import tip_text
from readerapp.ui.widgets.slot_guard import guarded

_UNCOUNTED = (EntryKind.FEED, EntryKind.FOLDER, EntryKind.SEARCH)  # only what is unread in them


class EntryWording(QObject):
    """Makes texts of entries in the interface language of the moment."""

    def names(self) -> SectionNames:
        """Return the names of sections and views."""
        return SectionNames(
            library=self.tr("Library"),
            front_page=self.tr("Front page"),
            searches=self.tr("Searches"),
            feeds=self.tr("Feeds"),
            tags=self.tr("Tags"),
            languages=self.tr("Languages"),
            sources=self.tr("Sources"),
            everything=self.tr("All articles"),
            unread=self.tr("Unread"),
            starred=self.tr("Starred"),
            labelled=self.tr("AI-labelled"),
            muted=self.tr("Muted"),
            add_feed=self.tr("Add a feed…"),
            unknown_language=self.tr("Language unknown"),
            removed=self.tr("Removed"),
            bin=self.tr("Bin"),
        )

    def describe(self, entry: Entry) -> str:
        """Return all a row shows, for a screen reader."""
        if entry.kind is EntryKind.BIN:
            count = self.tr("%n item(s)", "", entry.total)
            return f"{entry.name}, {count}"
        if entry.kind is EntryKind.MUTED:
            return f"{entry.name}, {self._articles(entry.total)}"
        if entry.query is None:
            return entry.name
        parts = [
            entry.name,
            self.tr("Folder") if entry.kind is EntryKind.FOLDER else "",
            self.tr("Tag") if entry.kind is EntryKind.TAG else "",
            self.tr("Saved search") if entry.kind is EntryKind.SEARCH else "",
            "" if entry.kind in _UNCOUNTED else self._articles(entry.total),
            self.tr("%n unread", "", entry.unread),
            self.trouble(entry),
        ]
        return listed(parts)

    def tip(self, entry: Entry) -> str:
        """Return the whole name, and what is wrong with the feed if anything is."""
        if entry.search:
            return f"{entry.name}\n{entry.search.query}"
        trouble = self.trouble(entry)
        return f"{entry.name}\n{trouble[:1].upper()}{trouble[1:]}" if trouble else entry.name

    def trouble(self, entry: Entry) -> str:
        """Return in a few words why a feed is marked, "" when it is not."""
        if entry.health is Health.MUTED:
            return self.tr("muted", "a feed")
        if entry.health is Health.ENDED:
            return self.tr("ended by its publisher", "a feed")
        return self._failure(entry) if entry.health is Health.FAILING else ""

    def _articles(self, count: int) -> str:
        return self.tr("%n article(s)", "", count)

    def _failure(self, entry: Entry) -> str:
        unread = self.tr("could not be read", "a feed")
        if entry.reason is Reason.HTTP_STATUS and entry.status:
            return self.tr("answered with error {status}", "a feed").format(status=entry.status)
        return {
            Reason.NO_NETWORK: self.tr("could not be reached", "a feed"),
            Reason.TIMED_OUT: self.tr("took too long to answer", "a feed"),
            Reason.TLS: self.tr("its secure connection could not be verified", "a feed"),
            Reason.HTTP_STATUS: self.tr("answered with an error", "a feed"),
            Reason.TOO_MANY_REDIRECTS: self.tr("redirects too many times", "a feed"),
            Reason.PRIVATE_ADDRESS: self.tr("leads to a private address", "a feed"),
            Reason.NOT_A_FEED: self.tr("gave a page instead of a feed", "a feed"),
            Reason.CUT_SHORT: self.tr("was cut short on its way", "a feed"),
            Reason.TOO_LARGE: self.tr("is too large to read", "a feed"),
            Reason.GONE: self.tr("has ended for good", "a feed"),
        }.get(entry.reason or Reason.NOT_READABLE, unread)


ENTRY_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex

Role = Qt.ItemDataRole

Flag = Qt.ItemFlag

Nodes = Sequence[Node]

_FLAGS = {
    EntryKind.HEADING: Flag.ItemIsEnabled,
    EntryKind.FEEDS: Flag.ItemIsEnabled,
    EntryKind.FOLDER: Flag.ItemIsEnabled
    | Flag.ItemIsSelectable
    | Flag.ItemIsEditable
    | Flag.ItemIsDragEnabled,
    EntryKind.SEARCH: Flag.ItemIsEnabled
    | Flag.ItemIsSelectable
    | Flag.ItemIsEditable
    | Flag.ItemNeverHasChildren,
    EntryKind.TAG: Flag.ItemIsEnabled
    | Flag.ItemIsSelectable
    | Flag.ItemIsEditable
    | Flag.ItemNeverHasChildren,
    EntryKind.FEED: Flag.ItemIsEnabled
    | Flag.ItemIsSelectable
    | Flag.ItemIsEditable
    | Flag.ItemIsDragEnabled
    | Flag.ItemNeverHasChildren,
}

_LEAF = Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemNeverHasChildren


@guarded
class NavigationModel(QStandardItemModel):
    """Model of the rows by key. Only changed sections are rebuilt; counts change in place.

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

    @property
    def nodes(self) -> Nodes:
        """The rows as they are shown."""
        return self._nodes

    def branches(self) -> Iterator[tuple[Entry, QModelIndex]]:
        """Every row that can have rows below it."""
        for node in _all_nodes(self._nodes):
            if node.entry.is_heading or node.entry.kind is EntryKind.FOLDER:
                yield node.entry, self.index_of(node.key)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        entry = super().data(index, ENTRY_ROLE)
        if role == ENTRY_ROLE or entry is None:
            return entry
        if role in (Role.DisplayRole, Role.EditRole):
            return entry.name
        if role == Role.AccessibleTextRole:
            return self._wording.describe(entry)
        return tip_text(self._wording.tip(entry)) if role == Role.ToolTipRole else None

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
