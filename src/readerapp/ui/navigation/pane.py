"""The navigation pane: entries with counts and their menu, selection, a steady scroll position."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QTreeView, QVBoxLayout, QWidget

from readerapp.domain.articles import ArticleQuery, Count, Counts, View
from readerapp.domain.feeds import Feed, Folder, Subscriptions
from readerapp.domain.searches import SavedSearch
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.navigation.delegate import EntryDelegate
from readerapp.ui.navigation.entries import (
    FRONT_PAGE,
    Entry,
    EntryKind,
    FolderOutline,
    Node,
    Searches,
    entry_query,
    folder_outline_of,
    sections,
)
from readerapp.ui.navigation.feed_icons import FeedIcons
from readerapp.ui.navigation.model import EntryWording, NavigationModel, entry_at
from readerapp.ui.navigation.moving import put_into
from readerapp.ui.navigation.view import NavigationSignals, NavigationTree
from readerapp.ui.themes.theme import Theme
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
        mute = self._add(_("Mut&e"), partial(self._ask.mute_requested.emit, feed.id, not muted))
        mute.setCheckable(True)
        mute.setChecked(muted)
        self._add(_("Pr&operties…"), partial(self._ask.properties_requested.emit, feed.id))
        self.addSeparator()
        unsubscribe = self._ask.unsubscribe_requested.emit
        end, end_all = (
            pgettext("menu of a feed", "Unsubs&cribe"),
            _("Unsubscribe an&d Remove Articles"),
        )
        if self._account_of((feed.id,), None):
            end = _("Unsubs&cribe, in the Account Too")
            end_all = _("Unsubscribe, in the Account Too, an&d Remove Articles")
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
            pgettext("menu of a feed", "M&ove Up"),
            partial(ask.search_move_requested.emit, search.id, -1),
        )
        self._add(
            pgettext("menu of a feed", "Move &Down"),
            partial(ask.search_move_requested.emit, search.id, 1),
        )
        self.addSeparator()
        self._add(_("Remove Sear&ch"), partial(ask.search_remove_requested.emit, search.id))

    def _of_tag(self, entry: Entry, tag: str) -> None:
        self._mark_read(entry)
        self.addSeparator()
        self._renaming()
        self.addSeparator()
        self._add(_("Remove Ta&g Everywhere"), partial(self._ask.tag_delete_requested.emit, tag))

    def _of_nothing(self) -> None:
        self._add(_("&Add Feeds…"), self._ask.add_feed_requested.emit)
        self._new_folder(None)
        self._refresh(())

    def _refresh(self, feeds: tuple[int, ...]) -> QAction:
        return self._add(_("Re&fresh"), partial(self._ask.refresh_requested.emit, feeds))

    def _mark_read(self, entry: Entry) -> None:
        ask = partial(self._ask.mark_read_requested.emit, entry.query)
        self._add(pgettext("menu of a feed", "Mark &All as Read"), ask).setEnabled(entry.unread > 0)

    def _renaming(self) -> None:
        self._add(_("&Rename"), self._rename)

    def _new_folder(self, parent: int | None) -> None:
        ask = partial(self._ask.new_folder_requested.emit, parent)
        self._add(_("Ne&w Folder"), ask)

    def _moving(self, entry: Entry) -> None:
        """Every folder, indented as on screen; those it cannot go into are greyed."""
        menu = self.addMenu(_("Move to Fo&lder"))
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


ROWS_AT_ONCE = 4  # laid out in a turn, some 0.5 ms each


class ScrollAnchor:
    """Scroll anchor: keeps the selected row, or else the first one on screen, in its place.

    At the top nothing is held, so that what is new there is seen.
    """

    def __init__(self, tree: QTreeView) -> None:
        index = tree.currentIndex()
        self._is_chosen = True
        if not tree.viewport().rect().intersects(tree.visualRect(index)):
            index = tree.indexAt(QPoint(1, 1))
            self._is_chosen = False
        entry = entry_at(index)
        self._tree = tree
        self._key = entry.query if entry else None
        self._top = tree.visualRect(index).top()
        self._value = tree.verticalScrollBar().value()

    def hold(self, model: NavigationModel) -> None:
        """Scroll so that the row stands where it stood; as far as before when it is gone."""
        self._tree.doItemsLayout()
        bar = self._tree.verticalScrollBar()
        bar.setValue(self._value)
        index = model.index_of(self._key)
        if index.isValid() and self._value:
            bar.setValue(self._value + self._tree.visualRect(index).top() - self._top)
        if self._is_chosen:
            self._tree.scrollTo(index)  # it was seen before it moved


class NavigationPane(QWidget):
    """The pane of entries: shows counts and subscriptions, emits what was chosen and requested."""

    query_chosen = Signal(object)  # ArticleQuery without a search
    chosen_again = Signal()  # the list that is on show
    front_page_chosen = Signal()
    folding_changed = Signal()  # `folded_folders` are others now
    filled = Signal()  # the rows are others now, or have other names

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.requests = NavigationSignals(self)
        # The account whose server hears of what is done to feeds, or a folder of them; "" for none.
        self.account_of: Callable[[Sequence[int], int | None], str] = lambda _feeds, _folder: ""
        self.icons = FeedIcons()
        self._counts = Counts(0, 0, 0, 0, (), ())
        self._subscriptions: Subscriptions | None = None
        self._outline = FolderOutline({}, {})
        self._searches = Searches()
        self._tags: tuple[Count, ...] = ()
        self._query = ArticleQuery()
        self._is_front = False  # the front page is chosen, and no list
        self._folded: frozenset[int] = frozenset()
        self._is_filling = False
        self._is_late = False  # something came while a name was edited
        self._wording = EntryWording()
        self._model = NavigationModel(self._wording, self)
        self.tree = NavigationTree(self.requests, self)
        self._delegate = EntryDelegate(theme, self.icons, self.tree)
        self.tree.setItemDelegate(self._delegate)
        self.tree.setModel(self._model)
        self._connect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.tree)
        keep_translated(self, self._fill)

    def _connect(self) -> None:
        self.tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self.tree.expanded.connect(lambda index: self._on_folded(index, is_open=True))
        self.tree.collapsed.connect(lambda index: self._on_folded(index, is_open=False))
        self.tree.menu_requested.connect(self._open_menu)
        self.tree.activated_entry.connect(self._on_activated)
        self._delegate.renamed.connect(self._on_renamed)
        # Queued: the editor still stands while it says that it closes.
        self._delegate.closeEditor.connect(lambda: QTimer.singleShot(0, self, self._fill_late))

    # What is shown

    def add_foot(self, widget: QWidget) -> None:
        """Put something below the tree."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)

    def feeds_of(self, query: ArticleQuery) -> tuple[int, ...]:
        """Return the feeds a list shows: one, those of a folder, () for lists of anything else."""
        if query.feed_id is not None:
            return (query.feed_id,)
        return self._outline.feeds_below(query.folder_id) if query.folder_id is not None else ()

    def show_counts(self, counts: Counts) -> None:
        """Show new counts, keeping the chosen entry and the scroll position."""
        if counts != self._counts:
            self._counts = counts
            self._fill()

    def show_subscriptions(self, subscriptions: Subscriptions, icons: Mapping[int, bytes]) -> None:
        """Show feeds and folders, `icons` by feed id. What is chosen and folded stays so."""
        self.icons.use(icons)
        self._subscriptions = subscriptions
        self._outline = folder_outline_of(subscriptions)
        self.tree.use_outline(self._outline)
        self._fill()
        self.tree.viewport().update()
        self._leave_what_is_gone(subscriptions)

    def show_searches(self, searches: Searches) -> None:
        """Show the saved searches. When the chosen one is gone, everything is shown."""
        if searches == self._searches:
            return
        self._searches = searches
        self._fill()
        if self._query.saved_id not in {None, *(each.id for each in searches.saved)}:
            self._leave()

    def show_tags(self, tags: tuple[Count, ...]) -> None:
        """Show the reader's tags. When no article has the chosen one any more, everything is
        shown."""
        if tags == self._tags:
            return
        self._tags = tags
        self._fill()
        if self._query.tag and self._query.tag not in {each.key for each in tags if each.total}:
            self._leave()

    def choose(self, query: ArticleQuery) -> None:
        """Select the entry of a query without telling anyone."""
        self._query = entry_query(query)
        self._is_front = False
        self._select_current()
        self.tree.reveal(self.tree.currentIndex())

    def choose_front_page(self, is_chosen: bool) -> None:
        """Select the front page without telling anyone, or the list again."""
        if is_chosen != self._is_front:
            self._is_front = is_chosen
            self._select_current()
            self.tree.scrollTo(self.tree.currentIndex())

    @staticmethod
    def is_front_page(index: QModelIndex) -> bool:
        """Return whether a row is that of the front page."""
        entry = entry_at(index)
        return entry is not None and entry.kind is EntryKind.FRONT

    def has(self, query: ArticleQuery) -> bool:
        """Return whether there is an entry for a query; what labels hide is of the list that hides
        it."""
        is_hidden = query.view in (View.HIDDEN, View.HIDDEN_UNREAD)
        listed = replace(query, view=View.ALL) if is_hidden else query
        return self._model.index_of(entry_query(listed)).isValid()

    def step(self, by: int) -> None:
        """Choose the next or previous entry."""
        current = self.tree.currentIndex()
        index = self.tree.indexBelow(current) if by > 0 else self.tree.indexAbove(current)
        while index.isValid() and not _is_list(index):
            index = self.tree.indexBelow(index) if by > 0 else self.tree.indexAbove(index)
        if index.isValid():
            self.tree.setCurrentIndex(index)

    def lay_out_rows(self) -> Iterator[None]:
        """Lay the rows on screen out, some at a step, so that painting them takes less."""
        tree, top, number = self.tree, 1, 0
        while self.isVisible() and top < tree.viewport().height():
            # Found anew each time: there may be other rows than in the step before.
            index = tree.indexAt(QPoint(tree.viewport().width() // 2, top))
            if not index.isValid():
                return
            option = QStyleOptionViewItem()
            tree.initViewItemOption(option)
            option.rect = tree.visualRect(index)
            self._delegate.lay_out(option, index)
            top, number = option.rect.bottom() + 2, number + 1
            if not number % ROWS_AT_ONCE:
                yield

    def set_theme(self, theme: Theme) -> None:
        """Repaint in other colours."""
        self._delegate.theme = theme
        self.tree.viewport().update()

    def open_entry(self, key: object) -> None:
        """Go to the entry with a key as a click on it would; nothing happens when it is gone."""
        index = self._model.index_of(key)
        if (entry := entry_at(index)) is not None:
            self.tree.reveal(index)
            self.tree.setCurrentIndex(index)
            self._on_activated(entry)

    @property
    def nodes(self) -> Sequence[Node]:
        """The sections with their rows."""
        return self._model.nodes

    # What can be done with the chosen entry

    @property
    def current(self) -> Entry | None:
        """The chosen entry."""
        return entry_at(self.tree.currentIndex())

    @property
    def described(self) -> str:
        """All that the row of the chosen entry shows, in words."""
        return str(self.tree.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    @property
    def folded_folders(self) -> frozenset[int]:
        """The ids of the folders that are closed, to be kept until the next start."""
        return self._folded

    def fold_folders(self, ids: Iterable[int]) -> None:
        """Close these folders and open all others."""
        self._folded = frozenset(ids)
        self._unfold()

    def rename(self, query: ArticleQuery | None = None) -> bool:
        """Edit the name of the entry of `query`, else of the chosen one, in its place.

        Returns whether there is such an entry that can be renamed.
        """
        index = self._model.index_of(query) if query else self.tree.currentIndex()
        entry = entry_at(index)
        is_tag = entry is not None and entry.kind is EntryKind.TAG
        if entry is None or not (entry.feed or entry.folder or entry.search or is_tag):
            return False
        if self.tree.state() is QTreeView.State.EditingState:  # asked for twice: typing goes on
            return True
        self.tree.reveal(index)
        self.tree.setFocus()
        self.tree.edit(index)
        return True

    def shift(self, by: int) -> None:
        """Ask to move the chosen feed or folder up (-1) or down (1) among its siblings."""
        self.tree.shift_current(by)

    # Filling

    def _fill(self) -> None:
        """Bring the rows up to date; a name that is being edited is not disturbed."""
        self._is_late = self.tree.is_editing
        if self._is_late:
            return
        self.tree.setAccessibleName(_("Navigation"))
        names = self._wording.names()
        nodes = sections(
            self._counts, self._subscriptions, self._outline, names, self._searches, self._tags
        )
        anchor = ScrollAnchor(self.tree)
        self._is_filling = True
        if self._model.show_nodes(nodes):
            self._unfold()
            self._select_current()
            anchor.hold(self._model)
        self._is_filling = False
        self.filled.emit()

    def _fill_late(self) -> None:
        if self._is_late:
            self._fill()

    def _unfold(self) -> None:
        for entry, index in self._model.branches():
            self.tree.setExpanded(
                index, entry.folder is None or entry.folder.id not in self._folded
            )

    def _select_current(self) -> None:
        index = self._model.index_of(FRONT_PAGE if self._is_front else self._query)
        before, self._is_filling = self._is_filling, True
        self.tree.setAutoScroll(False)  # a change of the rows is no reason to scroll
        self.tree.setCurrentIndex(index)
        self.tree.setAutoScroll(True)
        self._is_filling = before

    def _leave_what_is_gone(self, subscriptions: Subscriptions) -> None:
        query = self._query
        feeds = {None, *(feed.id for feed in subscriptions.feeds)}
        folders = {None, *(folder.id for folder in subscriptions.folders)}
        if query.feed_id not in feeds or query.folder_id not in folders:
            self._leave()

    def _leave(self) -> None:
        self.choose(ArticleQuery())
        self.query_chosen.emit(ArticleQuery())

    # What the tree tells

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        entry = entry_at(current)
        if entry is None or self._is_filling:
            return
        query, was_front = entry.query, self._is_front
        if entry.kind is EntryKind.FRONT and not was_front:
            self._is_front = True
            self.front_page_chosen.emit()
        elif query is not None and (query != self._query or was_front):
            self._query, self._is_front = query, False
            self.query_chosen.emit(query)

    def _on_folded(self, index: QModelIndex, *, is_open: bool) -> None:
        entry = entry_at(index)
        if entry and entry.folder:
            own = frozenset((entry.folder.id,))
            self._folded = self._folded - own if is_open else self._folded | own
            self.folding_changed.emit()

    def _on_activated(self, entry: Entry) -> None:
        if entry.kind is EntryKind.ADD:
            self._select_current()
            self.requests.add_feed_requested.emit()
        elif entry.kind is EntryKind.BIN:
            self._select_current()
            self.requests.bin_requested.emit()
        elif entry.kind is EntryKind.MUTED:
            self._select_current()
            self.requests.muted_requested.emit()
        elif entry.query is not None and entry.query == self._query and not self._is_front:
            self.chosen_again.emit()

    def _on_renamed(self, entry: Entry, name: str) -> None:
        if name == entry.name:
            return
        if entry.feed:
            self.requests.feed_rename_requested.emit(entry.feed.id, name)
        elif entry.folder and name:
            self.requests.folder_rename_requested.emit(entry.folder.id, name)
        elif entry.search and name:
            self.requests.search_rename_requested.emit(entry.search.id, name)
        elif entry.kind is EntryKind.TAG and entry.query and name:
            self.requests.tag_rename_requested.emit(entry.query.tag, name)

    def _open_menu(self, entry: Entry | None, place: QPoint) -> None:
        if entry and entry.kind is EntryKind.MUTED:
            self.requests.muted_menu_requested.emit(place)
            return
        # Here, because the first rows do without it.
        from readerapp.ui.navigation.pane import EntryMenu

        query = entry.query if entry else None
        rename = partial(self.rename, query)
        menu = EntryMenu(entry, self._outline, self.requests, rename, self.account_of, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)


def _is_list(index: QModelIndex) -> bool:
    """Whether a row shows something when it is chosen: a list or the front page."""
    entry = entry_at(index)
    return entry is not None and (entry.query is not None or entry.kind is EntryKind.FRONT)
