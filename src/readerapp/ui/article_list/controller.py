"""Controller of the article list: asks for ids, heads and excerpts, and keeps the list current."""

from array import array
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from readerapp.background import Latest, LibraryEvents, OnFailure, TaskRunner
from readerapp.domain.articles import (
    ArticleQuery,
    Changes,
    Counts,
    Marked,
    Order,
    View,
)
from readerapp.library import Library, reading, searching
from readerapp.ui.article_list.looks import ListLook, ListLooks
from readerapp.ui.article_list.model import BLOCK
from readerapp.ui.article_list.pane import TOP, ArticleListPane, ListTop
from readerapp.ui.article_list.place import (
    ListPlace,
    near,
)
from readerapp.ui.article_list.rows import ListRows
from readerapp.ui.navigation.entries import entry_query
from readerapp.ui.navigation.pane import NavigationPane


class ListController(ListRows):
    """Controller that keeps list and navigation current with the library."""

    counted = Signal(object)  # Counts

    def __init__(
        self, library: Library, runner: TaskRunner, events: LibraryEvents, failed: OnFailure
    ) -> None:
        super().__init__(library, runner, failed)
        self._counting = Latest(runner)
        self._stepping = Latest(runner)
        self._is_resuming = False  # whether the list has an entry is not known yet
        self._looks: ListLooks | None = None
        self._before: ListTop | None = None  # where the list stood before the search
        self.counts = Counts(0, 0, 0, 0, (), ())
        self._navigation: NavigationPane | None = None
        events.changed.connect(self._on_changed)
        events.marked.connect(self._on_marked)

    def attach(self, articles: ArticleListPane, navigation: NavigationPane) -> None:
        """Serve these two panes."""
        self._list = articles
        self._navigation = navigation
        articles.search_changed.connect(self.search)
        articles.waiting_requested.connect(self.show_waiting)
        articles.head.everywhere_chosen.connect(self._on_everywhere)
        articles.head.order_chosen.connect(self._on_order)
        navigation.query_chosen.connect(self._on_entry)
        navigation.filled.connect(self._show_head)

    def use_looks(self, looks: ListLooks) -> None:
        """Look at each list as it was looked at before. Call it before `start`."""
        self._looks = looks
        self._take_look(self._scope.list_query)
        self.query = self._scope.query("")

    def set_look(self, look: ListLook) -> None:
        """Look at the list on show in another way, and keep that."""
        self._goal = None
        self._scope = replace(self._scope, look=look)
        if self._looks:
            self._looks.keep(self._scope.list_query, look)
        self._combine(self.query.search)
        is_same = self.query == self._shown
        self._request_in_two(self.query, keep=True, place=None if is_same else TOP)

    def _take_look(self, query: ArticleQuery) -> None:
        look = self._looks.of(query) if self._looks else ListLook()
        self._scope = replace(self._scope, look=look)

    def start(self, place: ListPlace | None = None) -> None:
        """Show the first rows quickly, with their details in the same answer; then all of them.

        With a place the rows that were on screen there, and stories as its query says.
        """
        self._is_resuming = place is not None
        if place:
            self._go_to(place)
        else:
            self._request_in_two(self.query, heads=BLOCK)
        self.recount()

    @property
    def place(self) -> ListPlace:
        """Which list is shown, and where in it the reader is, or will be."""
        if self._goal:
            return self._goal
        scope, search, pane = self._scope, self.query.search, self._list
        if pane is None or self._shown != self.query:  # its rows are not there yet
            return ListPlace(scope, search)
        rows, row = pane.model.ids, pane.view.currentIndex().row()
        top = pane.place if pane.view.verticalScrollBar().value() else TOP
        return ListPlace(scope, search, pane.current_id(), top, near(rows, row))

    def go_to(self, place: ListPlace) -> None:
        """Show a list where it was left. Selecting its row opens nothing."""
        shown = replace(place.scope.list_query, by_story=self.query.by_story)
        place = replace(place, scope=replace(place.scope, list_query=shown))
        is_shown = self._goal is None and self._shown == self.query
        if is_shown and place.shown == self.place.shown and self._list:
            self._list.go_to(place.row, place.top)
        else:
            self._go_to(place)

    def show(self, query: ArticleQuery) -> None:
        """Show another query from its top."""
        shown = replace(entry_query(query), by_story=self.query.by_story)
        self._scope = replace(self._scope, list_query=shown, is_everywhere=False)
        self._before = self._goal = None
        self._take_look(shown)
        if self._navigation:
            self._navigation.choose(query)
        self._combine(query.search)
        self._request_in_two(self.query, place=TOP)

    def search(self, text: str) -> None:
        """Show what holds the words in the chosen entry; "" goes back to where the list stood."""
        if text and not self.query.search and self._list:
            self._before, self._ids_before = self._list.place, self._list.model.ids
        place, self._before = (TOP, self._before) if text else (self._before, None)
        self._goal = None
        is_everywhere = self._scope.is_everywhere and bool(text)
        self._scope = replace(self._scope, is_everywhere=is_everywhere)
        self._combine(text)
        self._request_in_two(self.query, keep=True, place=place)

    def recount(self) -> None:
        """Count again for the navigation."""
        self._counting.ask(partial(reading.counts, self._library), self._on_counts, self._failed)

    def _go_to(self, place: ListPlace) -> None:
        self._scope, self._before, self._goal = place.scope, None, place
        self._take_look(place.scope.list_query)
        if self._navigation:
            self._navigation.choose(place.scope.list_query)
        if self._list:
            self._list.show_search(place.search)
        self._combine(place.search)
        self._request_place(place)

    def _combine(self, search: str) -> None:
        """Make the query of the list, the search and where it is to look."""
        scope = self._scope
        self.query = scope.query(search)
        if self._list:
            self._list.head.show_search(is_searching=False)
            self._list.head.choose(everywhere=scope.is_everywhere, order=scope.order)
            self._show_head()

    def _show_head(self) -> None:
        """Show what belongs to a search, with the name that its list has by now."""
        if self._list and self.query.search:
            current = self._navigation.current if self._navigation else None
            place = current.name if self._scope.is_narrow and current else ""
            self._list.head.show_search(is_searching=True, place=place)

    @property
    def is_narrowed(self) -> bool:
        """Whether the search is kept to a list that does not hold everything."""
        return self._scope.is_narrow and not self._scope.is_everywhere

    def set_by_story(self, by_story: bool) -> None:
        """Show one row a story, or every article; the selected article keeps its place."""
        shown = replace(self._scope.list_query, by_story=by_story)
        self._scope = replace(self._scope, list_query=shown)
        self._combine(self.query.search)
        self.reload()

    def _on_counts(self, counts: Counts) -> None:
        self.counts = counts
        if self._navigation:
            self._navigation.show_counts(counts)
            self._leave_what_is_gone(self._navigation)
        self.counted.emit(counts)

    def _leave_what_is_gone(self, navigation: NavigationPane) -> None:
        """Show everything when the list the window was closed with has no articles any more. Feeds,
        folders and searches are known to the navigation later, and left by it."""
        query, is_resuming = self._scope.list_query, self._is_resuming
        self._is_resuming = False
        is_counted = bool(query.language) or query.source_id is not None
        if is_resuming and is_counted and not navigation.has(query):
            self._on_entry(ArticleQuery())

    def _on_entry(self, entry: ArticleQuery) -> None:
        self.show(replace(entry, search=self.query.search))

    def _on_everywhere(self, is_everywhere: bool) -> None:
        self._goal = None
        self._scope = replace(self._scope, is_everywhere=is_everywhere)
        self._combine(self.query.search)
        self._request_in_two(self.query, place=TOP)

    def _on_order(self, order: Order) -> None:
        self._goal = None
        self._scope = replace(self._scope, order=order)
        self._combine(self.query.search)
        self._request_in_two(self.query, place=TOP)

    def _on_changed(self, changes: Changes) -> None:
        if self._list:
            self._list.refresh(changes)
        self.recount()
        # A read article stays in the unread list until the list is asked for again: rows that
        # vanish under the reader's eyes are the oldest complaint about readers.
        if changes.added and changes.came_by_itself and self._has_rows:
            self._arrived.update(changes.added)
            self._count_waiting()
        elif changes.added:
            self.reload()

    @property
    def _has_rows(self) -> bool:
        return bool(self._list and len(self._list.model.ids))

    def _on_marked(self, marked: Marked) -> None:
        if self._list:
            self._list.model.mark(marked)
        self.recount()

    def step_unread(self, by: int, nothing: Callable[[], None]) -> None:
        """Select the next (or previous) unread row, also one that was never on screen."""
        work = partial(searching.ids_of, self._library, replace(self.query, view=View.UNREAD))

        def found(unread: "array[int]") -> None:
            if self._list and not self._list.select_among(set(unread), by):
                nothing()

        self._stepping.ask(work, found, self._failed)
