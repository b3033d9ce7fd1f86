"""Which articles the list shows: navigation and search in, rows out."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from readerapp.background import Lane, Latest, LibraryEvents, TaskRunner
from readerapp.domain.articles import ArticleHead, ArticleQuery, Changes, Counts, View
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, reading, searching
from readerapp.ui.article_list import ArticleListPane
from readerapp.ui.navigation import NavigationPane

FIRST_PAGE = 200  # ids fetched before all of them, so that the first paint does not wait

Failed = Callable[[ReaderError], None]


class ListController(QObject):
    """Keeps list and navigation in step with the library."""

    counted = Signal(object)  # Counts
    shown = Signal()  # the rows of the current query are on screen

    def __init__(
        self, library: Library, runner: TaskRunner, events: LibraryEvents, failed: Failed
    ) -> None:
        super().__init__()
        self._library = library
        self._runner = runner
        self._failed = failed
        self._rows = Latest(runner)
        self._counting = Latest(runner)
        self._stepping = Latest(runner)
        self.query = ArticleQuery()
        self.counts = Counts(0, 0, 0, 0, (), ())
        self._list: ArticleListPane | None = None
        self._navigation: NavigationPane | None = None
        events.changed.connect(self._on_changed)

    def attach(self, articles: ArticleListPane, navigation: NavigationPane) -> None:
        """Serve these two panes."""
        self._list = articles
        self._navigation = navigation
        articles.search_changed.connect(self.search)
        navigation.query_chosen.connect(self._on_entry)

    def request_heads(
        self, ids: Sequence[int], ready: Callable[[Sequence[ArticleHead]], None]
    ) -> None:
        """Fetch rows for the model."""
        read = searching.story_heads if self.query.by_story else searching.heads
        work = partial(read, self._library, tuple(ids))
        self._runner.submit(Lane.READ, work, ready, self._failed)

    def start(self) -> None:
        """Show the first rows quickly, then all of them."""
        self._ask_in_two(self.query)
        self.recount()

    def show(self, query: ArticleQuery) -> None:
        """Show another query from its top."""
        self.query = query = replace(query, by_story=self.query.by_story)
        if self._navigation:
            self._navigation.choose(query)
        self._ask_in_two(query)

    def search(self, text: str) -> None:
        """Show what holds the words in the chosen entry; "" shows everything in it again."""
        self.query = replace(self.query, search=text)
        self._ask_in_two(self.query, keep=True)

    def reload(self) -> None:
        """Ask again, keeping the selected article and its place on screen."""
        self._ask(self.query, keep=True)

    def recount(self) -> None:
        """Count again for the navigation."""
        self._counting.ask(partial(reading.counts, self._library), self._on_counts, self._failed)

    def _ask_in_two(self, query: ArticleQuery, *, keep: bool = False) -> None:
        """Show the first rows as soon as they are known, then all of them.

        With one row a story the first rows are not known before all are.
        """
        if query.by_story:
            self._ask(query, keep=keep)
            return
        current = self._current() if keep else 0

        def first(ids: "array[int]") -> None:
            self._show(ids, current)
            if self._list:
                self._list.model.head(0)  # its details go before the rest of the ids
            if len(ids) == FIRST_PAGE:
                self._rows.ask(partial(searching.ids_of, self._library, query), rest, self._failed)

        def rest(ids: "array[int]") -> None:
            if self._list:
                self._list.complete_ids(ids, current)
                self.shown.emit()

        self._rows.ask(
            partial(searching.ids_of, self._library, query, FIRST_PAGE), first, self._failed
        )

    def _ask(self, query: ArticleQuery, *, keep: bool = False) -> None:
        def ready(ids: "array[int]") -> None:
            current = self._current() if keep else 0
            if self._list and keep and query.view is not View.ALL and not query.search:
                ids = _with_current(ids, self._list.model.ids, current)
            self._show(ids, current)

        self._rows.ask(partial(searching.ids_of, self._library, query), ready, self._failed)

    def _current(self) -> int:
        return self._list.current_id() if self._list else 0

    def _show(self, ids: "array[int]", current: int) -> None:
        if self._list:
            self._list.show_ids(ids, current)
            self.shown.emit()

    def _on_counts(self, counts: Counts) -> None:
        self.counts = counts
        if self._navigation:
            self._navigation.show_counts(counts)
        self.counted.emit(counts)

    def _on_entry(self, entry: ArticleQuery) -> None:
        self.show(replace(entry, search=self.query.search))

    def _on_changed(self, changes: Changes) -> None:
        if self._list:
            self._list.refresh(changes)
        self.recount()
        # A read article stays in the unread list until the list is asked for again: rows that
        # vanish under the reader's eyes are the oldest complaint about readers.
        if changes.added:
            self.reload()

    def step_unread(self, by: int, nothing: Callable[[], None]) -> None:
        """Select the next (or previous) unread row, also one that was never on screen."""
        work = partial(searching.ids_of, self._library, replace(self.query, view=View.UNREAD))

        def found(unread: "array[int]") -> None:
            if self._list and not self._list.select_among(set(unread), by):
                nothing()

        self._stepping.ask(work, found, self._failed)


def _with_current(ids: "array[int]", shown: "array[int]", current: int) -> "array[int]":
    """Keep the open article in a list it no longer belongs to, until the list is asked for anew."""
    if not current or current in ids or current not in shown:
        return ids
    place = shown.index(current)
    known = set(ids)
    after = next((other for other in shown[place + 1 :] if other in known), None)
    position = len(ids) if after is None else ids.index(after)
    return ids[:position] + array("q", [current]) + ids[position:]
