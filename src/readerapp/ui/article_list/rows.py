"""Rows of the list: asks for ids, heads and excerpts, and shows them where they belong."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from readerapp.background import Lane, Latest, OnFailure, TaskRunner
from readerapp.domain.articles import ArticleHead, ArticleQuery
from readerapp.domain.searches import Excerpt
from readerapp.library import Library, searching
from readerapp.library.searching import SearchResult
from readerapp.ui.article_list.looks import ListLook
from readerapp.ui.article_list.model import BLOCK
from readerapp.ui.article_list.pane import ArticleListPane, ListTop
from readerapp.ui.article_list.place import (
    FIRST_PAGE,
    ListPlace,
    ListScope,
    find_place,
    is_narrow,
    needs_all,
    search_in,
    with_current,
    with_selected,
)


class ListRows(QObject):
    """The rows of one list at a time. Which list that is decides who derives from it."""

    shown = Signal()  # the rows of the current query are on screen
    searched = Signal(object)  # the Problems of the search, what of it was left out

    def __init__(self, library: Library, runner: TaskRunner, failed: OnFailure) -> None:
        super().__init__()
        self._library = library
        self._runner = runner
        self._failed = failed
        self._rows = Latest(runner)
        self._waiting = Latest(runner)
        self.query = ArticleQuery()
        self._shown = ArticleQuery()  # of the rows on screen
        self._scope = ListScope()
        self._goal: ListPlace | None = None  # where the rows that are being asked for shall stand
        self._arrived: set[int] = set()  # ids of articles that came by themselves and wait
        self._ids_before = array("q")  # the rows before a search
        self._list: ArticleListPane | None = None

    @property
    def look(self) -> ListLook:
        """How the list on show is looked at."""
        return self._scope.look

    def request_heads(
        self, ids: Sequence[int], ready: Callable[[Sequence[ArticleHead]], None]
    ) -> None:
        """Fetch rows for the model."""
        read = searching.story_heads if self.query.by_story else searching.row_heads
        work = partial(read, self._library, tuple(ids))
        self._runner.submit(Lane.READ, work, ready, self._failed)

    def request_excerpts(
        self, ids: Sequence[int], ready: Callable[[Sequence[Excerpt]], None]
    ) -> None:
        """Fetch what the current search found in articles."""
        work = partial(searching.excerpts, self._library, self.query, tuple(ids))
        self._runner.submit(Lane.READ, work, ready, self._failed)

    def reload(self) -> None:
        """Ask again, keeping the selected article and its place on screen, or the first row there
        when the reader scrolled away from it."""
        if self._goal:
            self._request_place(self._goal)
        else:
            is_away = self._list is not None and not self._list.is_current_seen
            place = self._list.place if self._list and is_away else None
            self._request(self.query, keep=True, place=place)

    def _request_place(self, place: ListPlace) -> None:
        """Show the rows of a place in one answer with their details, then all others."""
        query, by_day, library = self.query, self.look.by_day, self._library
        read = searching.story_heads if query.by_story else searching.row_heads

        def page() -> tuple[SearchResult, Sequence[ArticleHead], bool]:
            found, is_whole = find_place(library, query, place, by_day=by_day)
            first = next((n for n, i in enumerate(found.ids) if i == place.top.article_id), 0)
            return found, read(library, found.ids[first : first + BLOCK]), is_whole

        def show(answer: tuple[SearchResult, Sequence[ArticleHead], bool]) -> None:
            found, known, is_whole = answer
            self._goal = None
            if self._list:
                self._list.model.add_heads(known)
            self._show(query, found, place.row, place.top)
            if not is_whole:
                self._show_count(None)
                self._rows.ask(every, rest, self._failed)

        def every() -> SearchResult:
            found = searching.find(library, query, by_day=by_day)
            return with_selected(library, query, place, found)

        def rest(found: SearchResult) -> None:
            if self._list:
                self._list.complete_ids(found.ids, place.row, found.days)
                self._show_count(found)
                self.shown.emit()

        self._rows.ask(page, show, self._failed)

    def _request_in_two(
        self,
        query: ArticleQuery,
        *,
        keep: bool = False,
        place: ListTop | None = None,
        heads: int = 0,
    ) -> None:
        """Show the first rows as soon as they are known, then all of them.

        With `heads` rows whose details come along; the model fetches them otherwise.
        """
        if not self._begins_soon(query, keep, place):
            self._request(query, keep=keep, place=place)
            return
        current = self._current() if keep else 0
        find = partial(searching.find, self._library, query, by_day=self.look.by_day)

        def page() -> tuple[SearchResult, Sequence[ArticleHead]]:
            found = find(FIRST_PAGE)
            return found, searching.row_heads(self._library, found.ids[:heads]) if heads else ()

        def first(answer: tuple[SearchResult, Sequence[ArticleHead]]) -> None:
            found, known = answer
            if self._list:
                self._list.model.add_heads(known)
            self._show(query, found, current, place)
            if self._list:
                self._list.model.head(0)  # its details go before the rest of the ids
            if len(found.ids) == FIRST_PAGE:
                self._show_count(None)
                self._rows.ask(find, rest, self._failed)

        def rest(found: SearchResult) -> None:
            if self._list:
                self._list.complete_ids(found.ids, current, found.days)
                self._show_count(found)
                self.shown.emit()

        self._rows.ask(page, first, self._failed)

    def _begins_soon(self, query: ArticleQuery, keep: bool, place: ListTop | None) -> bool:
        """Whether the first rows are known before all are, and are all that is wanted at first."""
        goes_back = place is not None and bool(place.article_id)
        return not (needs_all(query) or goes_back or (keep and self._is_fleeting(query)))

    def _request(
        self,
        query: ArticleQuery,
        *,
        keep: bool = False,
        place: ListTop | None = None,
        to_top: bool = False,
    ) -> None:
        """Show all rows of a query at once; `to_top` wherever the selected article is then."""

        def ready(found: SearchResult) -> None:
            current = self._current() if keep else 0
            if self._list and keep and self._is_fleeting(query):
                if self._shown.search and not query.search:  # back from a search
                    found = with_current(found, self._ids_before, current)
                found = with_current(found, self._list.model.ids, current)
            self._show(query, found, current, place)
            if to_top and self._list:
                self._list.view.scrollToTop()

        work = partial(searching.find, self._library, query, by_day=self.look.by_day)
        self._rows.ask(work, ready, self._failed)

    def _current(self) -> int:
        return self._list.current_id() if self._list else 0

    def _show(
        self, query: ArticleQuery, found: SearchResult, current: int, place: ListTop | None
    ) -> None:
        if self._list:
            self._shown = query
            self._list.excerpts.show(search_in(query))
            self._list.show_ids(found.ids, current, place, found.days)
            self._forget_waiting()
            self._show_count(found)
            self.shown.emit()
            self.searched.emit(found.problems)

    def _show_count(self, found: SearchResult | None) -> None:
        """Show what a search found; None: not all of it is known yet."""
        if self._list:
            is_search = found is not None and search_in(self._shown) is not None
            self._list.head.show_count(len(found.ids) if found and is_search else -1)

    def _is_fleeting(self, query: ArticleQuery) -> bool:
        """Whether an article that was read may not belong to a list any more that is shown again:
        it stays until another one is asked for. What is newly searched for shows what it finds."""
        return is_narrow(query) and (not query.search or query == self._shown)

    # New rows, which wait until they are wanted: none that one reads moves

    def regroup(self) -> None:
        """Show the rows again because stories changed, together with new ones if these wait."""
        if not self._arrived:
            self.reload()

    def show_waiting(self) -> None:
        """Show the new rows that wait, from the top of the list."""
        self._goal = None
        self._request(self.query, keep=True, to_top=True)
        if self._list:
            self._list.view.setFocus()

    def _count_waiting(self) -> None:
        arrived = frozenset(self._arrived)

        def work() -> int:
            found = searching.find(self._library, self.query)
            return sum(each in arrived for each in found.ids)

        self._waiting.ask(work, self._show_waiting, self._failed)

    def _show_waiting(self, count: int) -> None:
        if self._list:
            self._list.show_waiting(count)

    def _forget_waiting(self) -> None:
        self._waiting.forget()
        self._arrived.clear()
        self._show_waiting(0)
