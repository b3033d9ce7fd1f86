"""The context menu of an entry: actions on a feed, a folder, or any other list."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.feeds import Feed, Folder
from readerapp.domain.searches import SavedSearch
from readerapp.messages import _, pgettext
from readerapp.ui.navigation.entries import Entry, EntryKind, FolderOutline
from readerapp.ui.navigation.moving import put_into
from readerapp.ui.navigation.view import NavigationSignals
from readerapp.ui.widgets.plain_text import button_text

LONGEST_NAME = 60  # characters of a folder's name in a menu


class EntryMenu(QMenu):
    """Context menu of an entry, made for each use; `rename` starts editing the row's name."""

    def __init__(
        self,
        entry: Entry | None,
        outline: FolderOutline,
        requests: NavigationSignals,
        rename: Callable[[], object],
        account_of: Callable[[Sequence[int], int | None], str],
        parent: QWidget,
    ) -> None:
        """`account_of` names the account whose server is told of what is done."""
        super().__init__(parent)
        self._outline = outline
        self._ask = requests
        self._rename = rename
        self._account_of = account_of
        if entry and entry.feed:
            self._of_feed(entry, entry.feed)
        elif entry and entry.folder:
            self._of_folder(entry, entry.folder)
        elif entry and entry.search:
            self._of_search(entry, entry.search)
        elif entry and entry.kind is EntryKind.TAG and entry.query:
            self._of_tag(entry, entry.query.tag)
        elif entry and entry.query:
            self._mark_read(entry)
        else:
            self._of_nothing()

    def _of_feed(self, entry: Entry, feed: Feed) -> None:
        muted = feed.settings.is_muted
        self._refresh((feed.id,))
        self._mark_read(entry)
        self.addSeparator()
        self._renaming()
        self._moving(entry)
        mute = self._add(_("M&ute"), partial(self._ask.mute_requested.emit, feed.id, not muted))
        mute.setCheckable(True)
        mute.setChecked(muted)
        self._add(_("&Properties…"), partial(self._ask.properties_requested.emit, feed.id))
        self.addSeparator()
        unsubscribe = self._ask.unsubscribe_requested.emit
        end, end_all = (
            pgettext("menu of a feed", "Un&subscribe"),
            _("Unsubscribe and Remove Ar&ticles"),
        )
        if self._account_of((feed.id,), None):
            end = _("Un&subscribe, in the Account Too")
            end_all = _("Unsubscribe, in the Account Too, and Remove Ar&ticles")
        self._add(end, partial(unsubscribe, (feed.id,), False))
        self._add(end_all, partial(unsubscribe, (feed.id,), True))

    def _of_folder(self, entry: Entry, folder: Folder) -> None:
        feeds = self._outline.feeds_below(folder.id)
        self._refresh(feeds).setEnabled(bool(feeds))
        self._mark_read(entry)
        self.addSeparator()
        self._new_folder(folder.id)
        self._renaming()
        self._moving(entry)
        self.addSeparator()
        remove = _("Remove F&older")
        if self._account_of(feeds, folder.id):
            remove = _("Remove F&older, in the Account Too")
        self._add(remove, partial(self._ask.remove_folder_requested.emit, folder.id))

    def _of_search(self, entry: Entry, search: SavedSearch) -> None:
        ask = self._ask
        self._mark_read(entry)
        self.addSeparator()
        self._renaming()
        self._add(_("&Edit Search…"), partial(ask.search_edit_requested.emit, search.id))
        self._add(
            pgettext("menu of a feed", "Move &Up"),
            partial(ask.search_move_requested.emit, search.id, -1),
        )
        self._add(
            pgettext("menu of a feed", "Move &Down"),
            partial(ask.search_move_requested.emit, search.id, 1),
        )
        self.addSeparator()
        self._add(_("Remove &Search"), partial(ask.search_remove_requested.emit, search.id))

    def _of_tag(self, entry: Entry, tag: str) -> None:
        self._mark_read(entry)
        self.addSeparator()
        self._renaming()
        self.addSeparator()
        self._add(_("&Remove Tag Everywhere"), partial(self._ask.tag_delete_requested.emit, tag))

    def _of_nothing(self) -> None:
        self._add(_("&Add Feed…"), self._ask.add_feed_requested.emit)
        self._new_folder(None)
        self._refresh(())

    def _refresh(self, feeds: tuple[int, ...]) -> QAction:
        return self._add(_("&Refresh"), partial(self._ask.refresh_requested.emit, feeds))

    def _mark_read(self, entry: Entry) -> None:
        ask = partial(self._ask.mark_read_requested.emit, entry.query)
        self._add(pgettext("menu of a feed", "Mark &All as Read"), ask).setEnabled(entry.unread > 0)

    def _renaming(self) -> None:
        self._add(_("Re&name"), self._rename)

    def _new_folder(self, parent: int | None) -> None:
        ask = partial(self._ask.new_folder_requested.emit, parent)
        self._add(_("New &Folder"), ask)

    def _moving(self, entry: Entry) -> None:
        """Every folder, indented as on screen; those it cannot go into are greyed."""
        menu = self.addMenu(_("&Move to Folder"))
        self._destination(menu, entry, _("No Folder"), None)
        if self._outline.folders:
            menu.addSeparator()
        for folder, depth in self._outline.all_folders():
            name = button_text(folder.name[:LONGEST_NAME])
            self._destination(menu, entry, "\u2003" * depth + name, folder.id)

    def _destination(self, menu: QMenu, entry: Entry, text: str, folder_id: int | None) -> None:
        move = put_into(self._outline, entry, folder_id)
        action = menu.addAction(text)
        action.setEnabled(move is not None)
        action.triggered.connect(lambda: self._ask.move_requested.emit(move))

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action
