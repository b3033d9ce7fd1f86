"""Rows of a list: how many are asked for first, where one stands that was left, which wait."""

from array import array
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from readerapp.background import Latest, OnFailure, TaskRunner
from readerapp.domain.articles import ArticleHead, ArticleQuery, Order, View
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library import Library, searching
from readerapp.library.list_groups import Grouping
from readerapp.library.searching import SearchResult
from readerapp.ui.article_list.group_headings import without_rows
from readerapp.ui.article_list.model import BLOCK
from readerapp.ui.article_list.place import ListPlace, ListTop, with_current

T = TypeVar("T")
Ready = Callable[[Sequence[T]], None]
Select = Callable[[set[int]], bool]

_WITH_READ = {View.UNREAD: View.ALL, View.HIDDEN_UNREAD: View.HIDDEN}
FIRST_PAGE = 200  # ids fetched before all of them, so that the first paint does not wait


@dataclass(frozen=True)
class RowsNow:
    """What became of the rows of a list because another process wrote: whether it holds others
    that it did not hold, and which of its articles are gone."""

    has_others: bool
    gone: tuple[int, ...]


def rows_now(
    library: Library, query: ArticleQuery, shown: Sequence[int], waiting: Container[int]
) -> RowsNow:
    """Compare the rows on show with those of now. Those that only do not belong to the list any
    more stay, as they do when the reader marks them; `waiting` are to come later."""
    before, now = set(shown), set(searching.find(library, query).ids)
    has_others = any(each not in waiting for each in now - before)
    missing = tuple(before - now)
    there = searching.existing(library, missing)
    return RowsNow(has_others, tuple(each for each in missing if each not in there))


class WaitingRows:
    """New rows of a list that wait until they are wanted, so that none that one reads moves."""

    def __init__(self, library: Library, runner: TaskRunner, failed: OnFailure) -> None:
        self._library = library
        self._failed = failed
        self._counting = Latest(runner)
        self._arrived: set[int] = set()  # ids of articles, of this list or another
        self._show: Callable[[int], object] = lambda _count: None

    def show_in(self, show: Callable[[int], object]) -> None:
        """Have the number of those in the list shown by a function."""
        self._show = show

    @property
    def are_there(self) -> bool:
        """Whether any wait, here or in another list."""
        return bool(self._arrived)

    @property
    def arrived(self) -> frozenset[int]:
        """The ids of all that wait."""
        return frozenset(self._arrived)

    def add(self, arrived: Iterable[int], query: ArticleQuery) -> None:
        """Have articles wait, and count those that the list of a query holds."""
        self._arrived.update(arrived)
        waiting = frozenset(self._arrived)

        def work() -> int:
            found = searching.find(self._library, query)
            return sum(each in waiting for each in found.ids)

        self._counting.ask(work, self._show, self._failed)

    def forget(self) -> None:
        """All rows are on show."""
        self._counting.forget()
        self._arrived.clear()
        self._show(0)


class UnreadSteps:
    """Steps to the next unread row of a list, also one that was never on screen."""

    def __init__(self, library: Library, runner: TaskRunner, failed: OnFailure) -> None:
        self._library = library
        self._failed = failed
        self._looking = Latest(runner)
        self._asked: list[tuple[ArticleQuery, Select, Callable[[], None]]] = []

    def step(self, query: ArticleQuery, select: Select, nothing: Callable[[], None]) -> None:
        """Have one of the unread articles selected; `select` tells whether it could. Steps that are
        asked for while the articles are being read are all taken, in their order."""
        work = partial(searching.ids_of, self._library, replace(query, unread_only=True))
        self._asked = [each for each in self._asked if each[0] == query]
        self._asked.append((query, select, nothing))
        self._looking.ask(work, self._found, self._stop, self._asked.clear)

    def _found(self, ids: Sequence[int]) -> None:
        asked, self._asked = self._asked, []
        unread = set(ids)
        could = [each[1](unread) for each in asked]
        if not could[-1]:
            asked[-1][2]()

    def _stop(self, error: ReaderError) -> None:
        self._asked.clear()
        self._failed(error)


def row_of_story(library: Library, rows: Sequence[int], article_id: int) -> int:
    """Return the row of the article's story, -1 when there is none."""
    reports = set(searching.reports_beside(library, article_id))
    found = (row for row, each in enumerate(rows) if each in reports)
    return next(found, -1) if reports else -1


def holds(library: Library, query: ArticleQuery, article_id: int) -> bool:
    """Whether a list holds an article, be it in a row of its story or read by now."""
    view = _WITH_READ.get(query.view, query.view)
    return searching.holds(library, replace(query, view=view, unread_only=False), article_id)


def search_in(query: ArticleQuery) -> tuple[str, int | None] | None:
    """What is searched for, None in a list without a search."""
    is_search = bool(query.search) or query.saved_id is not None
    return (query.search, query.saved_id) if is_search else None


def needs_all(query: ArticleQuery) -> bool:
    """Whether the first rows are known only when all are."""
    return query.is_grouped or (query.order is Order.BEST and bool(query.search))


def begins_soon(query: ArticleQuery, place: ListTop | None, kept: ArticleQuery | None) -> bool:
    """Whether the first rows are known before all are, and are all that is wanted at first. `kept`:
    what is on show, if its selected article is to stay."""
    goes_back = place is not None and bool(place.article_id)
    return not (needs_all(query) or goes_back or (kept and is_fleeting(query, kept)))


def find_place(
    library: Library, query: ArticleQuery, place: ListPlace
) -> tuple[SearchResult, bool]:
    """Return rows that reach to the place, and whether they are all."""
    find = partial(searching.find, library, query, group_by=place.scope.look.grouping)
    has_all = place.scope.look.by_label or needs_all(query)
    found = find() if has_all else find(FIRST_PAGE)
    is_whole = has_all or len(found.ids) < FIRST_PAGE
    if not is_whole and not place.is_within(found.ids[:-BLOCK]):
        found, is_whole = find(), True
    return with_place_row(library, query, place, found), is_whole


def with_place_row(
    library: Library, query: ArticleQuery, place: ListPlace, found: SearchResult
) -> SearchResult:
    """Return rows with the selected one of a place, which may have been read since. What else is no
    reason any more to be in the list, such as a star, is none after the list was left."""
    found = as_story(library, query, found, place.near, place.row)
    is_search = search_in(query) is not None or bool(query.tag)
    is_narrow = query.view is not View.ALL or query.unread_only or is_search
    is_missing = is_narrow and place.row and place.row not in found.ids
    if is_missing and holds(library, query, place.row):
        return with_current(found, place.near, place.row)
    return found


def as_story(
    library: Library, query: ArticleQuery, found: SearchResult, shown: Sequence[int], current: int
) -> SearchResult:
    """Have the selected article stand for its story, where it did in the rows `shown`, when another
    report would by now: one that is not read yet, or a newer one. So does one that comes from a
    list in which it had a row of its own. A story stays under the day of its newest report."""
    if not query.is_grouped or not current or current in found.ids:
        return found
    row = row_of_story(library, found.ids, current)
    if row < 0 or not (current in shown or holds(library, query, current)):
        return found
    if current not in shown:
        ids = found.ids[:row] + array("q", [current]) + found.ids[row + 1 :]
        return replace(found, ids=ids)
    ids = found.ids[:row] + found.ids[row + 1 :]
    rest = replace(found, ids=ids, groups=without_rows(found.groups, [row]))
    kept = with_current(rest, shown, current)
    is_there = kept.ids[row : row + 1] == array("q", [current])  # under the day of its story
    return replace(kept, groups=found.groups) if is_there else kept


def find_beside(
    library: Library, query: ArticleQuery, shown: Sequence[int], current: int, *, group_by: Grouping
) -> SearchResult:
    """Return the rows of a list that is shown again, with the selected article for its story."""
    found = searching.find(library, query, group_by=group_by)
    return as_story(library, query, found, shown, current)


def place_page(
    library: Library, query: ArticleQuery, place: ListPlace
) -> tuple[SearchResult, Sequence[ArticleHead], bool]:
    """Return rows that reach to a place, the details of those on screen there, and whether the
    rows are all."""
    read = searching.story_heads if query.is_grouped else searching.row_heads
    found, is_whole = find_place(library, query, place)
    first = next((n for n, i in enumerate(found.ids) if i == place.top.article_id), 0)
    return found, read(library, found.ids[first : first + BLOCK]), is_whole


def first_page(
    library: Library, find: Callable[[int], SearchResult], heads: int
) -> tuple[SearchResult, Sequence[ArticleHead]]:
    """Return the first rows, and the details of `heads` of them."""
    found = find(FIRST_PAGE)
    return found, searching.row_heads(library, found.ids[:heads]) if heads else ()


def is_same_list(one: ArticleQuery, other: ArticleQuery) -> bool:
    """Whether two queries are of one list, however it is looked at and whatever is searched in
    it: a row of one may then stay in the other."""
    return _list_of(one) == _list_of(other)


def _list_of(query: ArticleQuery) -> ArticleQuery:
    return replace(query, search="", by_story=False, order=Order.NEWEST, unread_only=False)


def is_fleeting(query: ArticleQuery, shown: ArticleQuery) -> bool:
    """Whether an article that was read may not belong to a list any more that is shown again: it
    stays until another one is asked for. What is newly searched for shows what it finds."""
    is_search = search_in(query) is not None or bool(query.tag)
    is_narrow = query.view is not View.ALL or query.unread_only or is_search
    return is_narrow and (not query.search or query == shown)
