"""Controller of the article list: asks for ids, heads and excerpts, and keeps the list current."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from readerapp.background import Lane, Latest, LibraryEvents, OnFailure, TaskRunner
from readerapp.domain.articles import ArticleHead, ArticleQuery, Changes, Counts, Marked
from readerapp.domain.errors import ReaderError
from readerapp.domain.searches import Excerpt
from readerapp.library import Library, reading, searching
from readerapp.library.searching import SearchResult
from readerapp.ui.article_list import list_rows
from readerapp.ui.article_list.looks import ListLook, ListLooks
from readerapp.ui.article_list.model import BLOCK
from readerapp.ui.article_list.place import TOP, ListPlace, ListScope, ListTop, near, with_current
from readerapp.ui.navigation.entries import entry_query

if TYPE_CHECKING:  # the list is loaded after the page that covers it
    from readerapp.ui.article_list.pane import ArticleListPane
    from readerapp.ui.navigation.pane import NavigationPane

T = TypeVar("T")
MOST_STEPS = 20  # that are kept while the rows to go through are being read


class ListController(QObject):
    """Controller that keeps list and navigation current with the library."""

    wanted = Signal()  # the reader asks for a list, or goes on in it
    counted = Signal(object)  # Counts
    shown = Signal()  # the rows of the current query are on screen, or why there are none
    searched = Signal(object)  # the Problems of the search, what of it was left out

    def __init__(
        self, library: Library, runner: TaskRunner, events: LibraryEvents, failed: OnFailure
    ) -> None:
        super().__init__()
        self._library = library
        self._runner = runner
        self._failed = failed
        self._rows, self._counting, self._comparing = (Latest(runner) for _ in range(3))
        self._stepping = list_rows.UnreadSteps(library, runner, failed)
        self._waiting = list_rows.WaitingRows(library, runner, failed)
        self.query = ArticleQuery()
        self._shown = ArticleQuery()  # of the rows on screen
        self._scope = ListScope()
        self._looks: ListLooks | None = None
        self._is_resuming = False  # whether the list has an entry is not known yet
        self._goal: ListPlace | None = None  # where the rows that are being asked for shall stand
        self._before: ListTop | None = None  # where the list stood before the search
        self._ids_before = array("q")  # its rows then
        self._row_before = 0  # the selected one then
        self._is_asked = False  # rows are being read
        # Asked for before the rows of that query are there.
        self._kept_steps: tuple[ArticleQuery, tuple[Callable[[], None], ...]] = ArticleQuery(), ()
        self.has_failed = False  # the list that was asked for could not be read
        self.counts = Counts(0, 0, 0, 0, (), ())
        self.is_counted = False  # whether these are known
        self._list: ArticleListPane | None = None
        self._navigation: NavigationPane | None = None
        events.changed.connect(self._on_changed)
        events.marked.connect(self._on_marked)
        events.renewed.connect(self._on_renewed)

    def use_navigation(self, navigation: "NavigationPane") -> None:
        """Show what is chosen there. Call it before all else."""
        self._navigation = navigation
        navigation.query_chosen.connect(self.show)
        navigation.chosen_again.connect(self._end_search)
        navigation.filled.connect(self._show_head)

    def attach(self, articles: "ArticleListPane") -> None:
        """Show the rows in this pane. Call it before `start`."""
        self._list = articles
        articles.search_changed.connect(self.search)
        articles.waiting_requested.connect(self.show_waiting)
        self._waiting.show_in(articles.show_waiting)
        articles.head.everywhere_chosen.connect(
            lambda is_everywhere: self._search_otherwise(is_everywhere=is_everywhere)
        )
        articles.head.order_chosen.connect(lambda order: self._search_otherwise(order=order))

    def use_looks(self, looks: ListLooks) -> None:
        """Look at each list as it was looked at before. Call it before `start`."""
        self._looks = looks
        self._scope = replace(self._scope, look=self._look_of(self._scope.list_query))
        self.query = self._scope.query("")

    @property
    def look(self) -> ListLook:
        """How the list on show is looked at."""
        return self._scope.look

    def set_look(self, look: ListLook) -> None:
        """Look at the list on show in another way, and keep that."""
        self._scope, self._goal = replace(self._scope, look=look), None
        if self._looks:
            self._looks.keep(self._scope.list_query, look)
        self._combine(self.query.search)
        is_same = self.query == self._shown
        self._request_in_two(self.query, keep=True, place=None if is_same else TOP)

    def _look_of(self, query: ArticleQuery) -> ListLook:
        return self._looks.of(query) if self._looks else ListLook()

    def request_heads(self, ids: Sequence[int], ready: list_rows.Ready[ArticleHead]) -> None:
        """Fetch rows for the model."""
        read = searching.story_heads if self.query.is_grouped else searching.row_heads
        work = partial(read, self._library, tuple(ids))
        self._runner.submit(Lane.READ, work, ready, self._failed)

    def request_excerpts(self, ids: Sequence[int], ready: list_rows.Ready[Excerpt]) -> None:
        """Fetch what the current search found in articles."""
        work = partial(searching.excerpts, self._library, self.query, tuple(ids))
        self._runner.submit(Lane.READ, work, ready, self._failed)

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
        is_there = self._list and (not place.row or self._list.model.row_of(place.row) >= 0)
        if is_shown and is_there and place.shown == self.place.shown and self._list:
            self._list.go_to(place.row, place.top)
        else:
            self._go_to(place)

    def show(self, query: ArticleQuery) -> None:
        """Show another query from its top; a search ends unless the query has it."""
        self.wanted.emit()
        shown = replace(entry_query(query), by_story=self.query.by_story)
        self._scope = replace(self._scope, list_query=shown, is_everywhere=False)
        self._before = self._goal = None
        self._ids_before, self._row_before = array("q"), 0
        self._scope = replace(self._scope, look=self._look_of(shown))
        if self._navigation:
            self._navigation.choose(query)
        if self._list:
            self._list.show_search(query.search)
        self._combine(query.search)
        self._request_in_two(self.query, place=TOP)

    def search(self, text: str) -> None:
        """Show what holds the words in the chosen entry; "" goes back to where the list stood."""
        if text and not self.query.search and self._list:
            self._before, self._ids_before = self._list.place, self._list.model.ids
            self._row_before = self._list.current_id()
        place, self._before = (TOP, self._before) if text else (self._before, None)
        self._goal = None
        is_everywhere = self._scope.is_everywhere and bool(text)
        self._scope = replace(self._scope, is_everywhere=is_everywhere)
        self._combine(text)
        self._request_in_two(self.query, keep=True, place=place)

    def reload(self) -> None:
        """Ask again, keeping the selected article and its place on screen, or the first row there
        when the reader scrolled away from it."""
        if self._goal:
            self._request_place(self._goal)
        elif not list_rows.is_same_list(self.query, self._shown):  # another list is still on screen
            self._request(self.query, place=TOP)
        else:
            is_away = self._list is not None and not self._list.is_current_seen
            place = self._list.place if self._list and is_away else None
            self._request(self.query, keep=True, place=place)

    def try_again(self) -> None:
        """Ask again for the list that could not be read, from its top."""
        self._request(self.query, place=TOP)

    def recount(self) -> None:
        """Count again for the navigation."""
        self._counting.ask(partial(reading.counts, self._library), self._on_counts, self._failed)

    def _go_to(self, place: ListPlace) -> None:
        look = self._look_of(place.scope.list_query)
        self._goal = place = replace(place, scope=replace(place.scope, look=look))
        self._scope, self._before = place.scope, None
        if self._navigation:
            self._navigation.choose(place.scope.list_query)
        if self._list:
            self._list.show_search(place.search)
        self._combine(place.search)
        self._request_place(place)

    def _request_place(self, place: ListPlace) -> None:
        """Show the rows of a place in one answer with their details, then all others."""
        query = self.query

        def show(answer: tuple[SearchResult, Sequence[ArticleHead], bool]) -> None:
            found, known, is_whole = answer
            if self._list:
                self._list.model.add_heads(known)
            self._show(query, found, place.row, place.top)
            if not is_whole:
                self._ask_rows(query, every, rest)

        def every() -> SearchResult:
            found = searching.find(self._library, query, group_by=place.scope.look.grouping)
            return list_rows.with_place_row(self._library, query, place, found)

        def rest(found: SearchResult) -> None:
            if self._list:
                self._list.complete_ids(found.ids, place.row, found.groups)
                self._show_count(found)
                self.shown.emit()

        self._ask_rows(query, partial(list_rows.place_page, self._library, query, place), show)

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
        if self.look.by_label or not list_rows.begins_soon(
            query, place, self._shown if keep else None
        ):
            self._request(query, keep=keep, place=place)
            return
        current = self._current() if keep else 0
        find = partial(searching.find, self._library, query, group_by=self.look.grouping)

        def first(answer: tuple[SearchResult, Sequence[ArticleHead]]) -> None:
            found, known = answer
            if self._list:
                self._list.model.add_heads(known)
            self._show(query, found, current, place)
            if self._list:
                self._list.model.head(0)  # its details go before the rest of the ids
            if len(found.ids) == list_rows.FIRST_PAGE:
                self._show_count(None)
                self._ask_rows(query, find, rest)

        def rest(found: SearchResult) -> None:
            if self._list:
                self._list.complete_ids(found.ids, current, found.groups)
                self._show_count(found)
                self.shown.emit()

        self._ask_rows(query, partial(list_rows.first_page, self._library, find, heads), first)

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
            if query.is_grouped and current not in (0, read) and current not in found.ids:
                self._request(query, keep=keep, place=place, to_top=to_top)  # chosen meanwhile
                return
            if self._list and keep and list_rows.is_fleeting(query, self._shown):
                if self._shown.search and not query.search:  # back from a search
                    found = with_current(found, self._ids_before, current)
                if list_rows.is_same_list(query, self._shown):
                    found = with_current(found, self._list.model.ids, current)
            self._show(query, found, current, place)
            if to_top and self._list:
                self._list.view.scrollToTop()

        # A list that is shown again keeps the article that is read, for its story.
        rows = self._list.model.ids if self._list and keep and query == self._shown else ()
        read = self._current() if keep else 0
        work = partial(
            list_rows.find_beside, self._library, query, rows, read, group_by=self.look.grouping
        )
        self._ask_rows(query, work, ready)

    def _ask_rows(
        self, query: ArticleQuery, work: Callable[[], T], done: Callable[[T], object]
    ) -> None:
        """Ask for rows of a query; where that fails, for whatever reason, no other rows stay in
        the place of these."""

        def arrived(answer: T) -> None:
            self._is_asked = False
            done(answer)

        def failed(error: ReaderError) -> None:
            self._show_failure(query)
            self._failed(error)

        self._is_asked = True
        self._rows.ask(work, arrived, failed, partial(self._show_failure, query))

    def _show_failure(self, query: ArticleQuery) -> None:
        """Show that a list could not be read; rows of this very list stay on show."""
        self._is_asked = False
        if self._list and query != self._shown:
            self._show(query, SearchResult(array("q")), 0, None, has_failed=True)

    def _current(self) -> int:
        """The selected article; after a search in which none was chosen, that before it."""
        is_back = self._shown.search and not self.query.search
        chosen = self._list.current_id() if self._list else 0
        return chosen or (self._row_before if is_back else 0)

    def _show(
        self,
        query: ArticleQuery,
        found: SearchResult,
        current: int,
        place: ListTop | None,
        *,
        has_failed: bool = False,
    ) -> None:
        if self._list:
            self.has_failed = has_failed
            self._shown, self._goal = query, None
            self._list.excerpts.show(list_rows.search_in(query))
            self._list.show_ids(found.ids, current, place, found.groups)
            self._waiting.forget()
            self._show_count(None if has_failed else found)
            self._take_kept_steps()
            self.shown.emit()
            self.searched.emit(found.problems)

    def _show_count(self, found: SearchResult | None) -> None:
        """Show how many articles a search found; None: not all of it is known yet."""
        if self._list:
            articles = found.articles if found is not None else None
            self._list.head.show_count(-1 if articles is None else articles)

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
        self.counts, self.is_counted = counts, True
        if self._navigation:
            self._navigation.show_counts(counts)
            self._leave_what_is_gone(self._navigation)
        self.counted.emit(counts)

    def _leave_what_is_gone(self, navigation: "NavigationPane") -> None:
        """Show everything when the list the window was closed with has no articles any more. Feeds,
        folders and searches are known to the navigation later, and left by it."""
        query, is_resuming = self._scope.list_query, self._is_resuming
        self._is_resuming = False
        is_counted = bool(query.language) or query.source_id is not None
        if is_resuming and is_counted and not navigation.has(query):
            self.show(ArticleQuery())

    def _end_search(self) -> None:
        """Show the list itself, which was chosen again while it was searched."""
        if self.query.search:
            self.show(self._scope.list_query)

    def _search_otherwise(self, **changes: Any) -> None:
        """Search with other fields of the scope, from the top."""
        self._scope, self._goal = replace(self._scope, **changes), None
        self._combine(self.query.search)
        self._request_in_two(self.query, place=TOP)

    def _on_changed(self, changes: Changes) -> None:
        if self._list:
            self._list.refresh(changes)
        self.recount()
        # A read article stays in the unread list until the list is asked for again: rows that
        # vanish under the reader's eyes are the oldest complaint about readers.
        if changes.added and changes.came_by_itself and self._list and len(self._list.model.ids):
            self._waiting.add(changes.added, self.query)
        elif changes.added:
            self.reload()

    def _on_renewed(self, arrived: Sequence[int]) -> None:
        """Another process wrote: bring the rows on show up to date where they stand, and show
        others only if the list holds some by now. `arrived`: these wait."""
        self.recount()
        if self._list is None or self.query != self._shown:
            return  # what is being asked for is read now
        query, rows = self.query, self._list.model.ids
        self._list.model.renew()

        def compared(now: list_rows.RowsNow) -> None:
            if query != self._shown or self.query != self._shown or self._list is None:
                return
            if now.gone:
                self._list.refresh(Changes(removed=now.gone))
            if now.has_others:
                self.reload()

        # Without any row nothing moves.
        waiting = {*arrived, *self._waiting.arrived} if len(rows) else frozenset[int]()
        work = partial(list_rows.rows_now, self._library, query, tuple(rows), waiting)
        self._comparing.ask(work, compared, self._failed)

    def regroup(self) -> None:
        """Show the rows again because stories changed, together with new ones if these wait."""
        if not self._waiting.are_there:
            self.reload()

    def show_waiting(self) -> None:
        """Show the new rows that wait, from the top of the list."""
        self._request(self.query, keep=True, to_top=True)
        if self._list:
            self._list.view.setFocus()

    def _on_marked(self, marked: Marked) -> None:
        if self._list:
            self._list.model.mark(marked)
        self.recount()

    def step(self, by: int) -> None:
        """Select the next (or previous) row: once the rows are there, if they are being read."""
        self.wanted.emit()
        if self._list:
            self._once_rows_are_there(partial(self._list.select_step, by))

    def step_unread(self, by: int, nothing: Callable[[], None]) -> None:
        """Select the next (or previous) unread row, also one that was never on screen."""
        self.wanted.emit()
        if self._list:
            select = partial(self._list.select_among, step=by)
            self._once_rows_are_there(lambda: self._stepping.step(self.query, select, nothing))

    def _once_rows_are_there(self, step: Callable[[], None]) -> None:
        """Steps asked for in a list whose rows are being read are kept until these are there."""
        if self._list and (
            self._shown == self.query and (len(self._list.model.ids) or not self._is_asked)
        ):
            step()
            return
        query, kept = self._kept_steps
        steps = (*kept, step) if query == self.query else (step,)
        self._kept_steps = self.query, steps[:MOST_STEPS]

    def _take_kept_steps(self) -> None:
        """Those asked for in another list are forgotten."""
        (query, steps), self._kept_steps = self._kept_steps, (ArticleQuery(), ())
        for step in steps if query == self._shown else ():
            step()
