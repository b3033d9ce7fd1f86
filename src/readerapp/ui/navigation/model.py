"""Model of the navigation, and the texts of its rows."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from readerapp.domain.errors import Reason
from readerapp.messages import _, pgettext
from readerapp.ui.language.wording import counted, listed
from readerapp.ui.navigation.entries import Entry, EntryKind, Health, Node, SectionNames
from readerapp.ui.widgets.plain_text import tip_text
from readerapp.ui.widgets.slot_guard import guarded

_UNCOUNTED = (EntryKind.FEED, EntryKind.FOLDER, EntryKind.SEARCH)  # only what is unread in them


class EntryWording:
    """Makes texts of entries in the interface language of the moment."""

    def names(self) -> SectionNames:
        """Return the names of sections and views."""
        return SectionNames(
            library=_("Library"),
            front_page=_("Front page"),
            searches=_("Searches"),
            feeds=_("Feeds"),
            tags=_("Tags"),
            languages=_("Languages"),
            sources=_("Sources"),
            everything=_("All articles"),
            unread=_("Unread"),
            starred=_("Starred"),
            labelled=_("AI-labelled"),
            muted=_("Muted"),
            add_feed=_("Add Feeds…"),
            unknown_language=_("Language unknown"),
            removed=_("Removed"),
            bin=_("Bin"),
        )

    def describe(self, entry: Entry) -> str:
        """Return all a row shows, for a screen reader."""
        if entry.kind is EntryKind.BIN:
            count = counted("{count} item", "{count} items", entry.total)
            return f"{entry.name}, {count}"
        if entry.kind is EntryKind.MUTED:
            return f"{entry.name}, {self._articles(entry.total)}"
        if entry.query is None:
            return entry.name
        parts = [
            entry.name,
            pgettext("kind of a thing", "Folder") if entry.kind is EntryKind.FOLDER else "",
            _("Tag") if entry.kind is EntryKind.TAG else "",
            _("Saved search") if entry.kind is EntryKind.SEARCH else "",
            "" if entry.kind in _UNCOUNTED else self._articles(entry.total),
            counted("{count} unread", "{count} unread", entry.unread),
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
            # Translators: a feed
            return _("muted")
        if entry.health is Health.ENDED:
            # Translators: a feed
            return _("discontinued by its publisher")
        return self._failure(entry) if entry.health is Health.FAILING else ""

    def _articles(self, count: int) -> str:
        return counted("{count} article", "{count} articles", count)

    def _failure(self, entry: Entry) -> str:
        # Translators: a feed
        unread = _("could not be read")
        if entry.reason is Reason.HTTP_STATUS and entry.status:
            # Translators: a feed
            return _("answered with error {status}").format(status=entry.status)
        return {
            # Translators: a feed
            Reason.NO_NETWORK: _("could not be reached"),
            # Translators: a feed
            Reason.TIMED_OUT: _("took too long to answer"),
            # Translators: a feed
            Reason.TLS: _("its secure connection could not be verified"),
            # Translators: a feed
            Reason.HTTP_STATUS: _("answered with an error"),
            # Translators: a feed
            Reason.TOO_MANY_REDIRECTS: _("redirects too many times"),
            # Translators: a feed
            Reason.PRIVATE_ADDRESS: _("leads to a private address"),
            # Translators: a feed
            Reason.NOT_A_FEED: _("sent a page instead of a feed"),
            # Translators: a feed
            Reason.CUT_SHORT: _("was cut off"),
            # Translators: a feed
            Reason.TOO_LARGE: _("is too large to read"),
            # Translators: a feed
            Reason.GONE: _("no longer exists"),
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
