"""Place in a list: what it shows, its top row and the selected one, as a value and as JSON."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import Field, field, fields, replace
from enum import StrEnum
from typing import Any

from readerapp.domain.articles import ArticleQuery, Order
from readerapp.domain.values import dataclass
from readerapp.library.searching import SearchResult
from readerapp.ui.article_list.group_headings import with_row
from readerapp.ui.article_list.looks import ListLook

NEAR = 12  # ids kept on each side of the selected row
# Parts of a query that are no part of its entry.
_ELSEWHERE = ("search", "by_story", "order", "unread_only", "own_only", "own")


@dataclass(frozen=True)
class ListTop:
    """Scroll position of a list: the article at its top, and how much of it is hidden."""

    article_id: int
    pixels: int


TOP = ListTop(0, 0)


@dataclass(frozen=True)
class ListScope:
    """Scope of the list: the query of the navigation and how that is looked at, where a search
    looks, and its order."""

    list_query: ArticleQuery = field(default_factory=ArticleQuery)
    is_everywhere: bool = False
    order: Order = Order.NEWEST
    look: ListLook = field(default_factory=ListLook)

    @property
    def is_narrow(self) -> bool:
        """Whether the list does not hold everything anyway."""
        return replace(self.list_query, by_story=False) != ArticleQuery()

    def query(self, search: str) -> ArticleQuery:
        """Return what is to be shown. A list without a search is in the order of time."""
        base, order = self.list_query, self.order
        if search and self.is_everywhere:
            base = ArticleQuery(by_story=base.by_story)
        if not search or order is not Order.BEST:
            order = Order.OLDEST if self.look.oldest_first else Order.NEWEST
        return replace(base, search=search, order=order, unread_only=self.look.unread_only)


@dataclass(frozen=True)
class ListPlace:
    """Place in a list. `row` is the selected article, 0 for none; `near` are the ids around it,
    so that it has its place also in a list to which it does not belong any more."""

    scope: ListScope = field(default_factory=ListScope)
    search: str = ""
    row: int = 0
    top: ListTop = TOP
    near: tuple[int, ...] = ()

    @property
    def shown(self) -> ArticleQuery:
        """What the list holds, whatever its rows stand for and however it is looked at."""
        scope = replace(self.scope, look=ListLook())
        return replace(scope.query(self.search), by_story=False)

    def is_within(self, ids: Sequence[int]) -> bool:
        """Whether the rows that were on screen are among these."""
        return all(each in ids for each in (self.row, self.top.article_id) if each)


def near(ids: Sequence[int], row: int) -> tuple[int, ...]:
    """Return the ids around a row."""
    return tuple(ids[max(0, row - NEAR) : row + NEAR + 1]) if row >= 0 else ()


def with_current(found: SearchResult, shown: Sequence[int], current: int) -> SearchResult:
    """Keep the open article in a list it no longer belongs to, until the list is asked for anew."""
    ids = found.ids
    if not current or current in ids or current not in shown:
        return found
    place, position_of = shown.index(current), {other: at for at, other in enumerate(ids)}
    after = next((other for other in shown[place + 1 :] if other in position_of), None)
    before = next((other for other in reversed(shown[:place]) if other in position_of), None)
    if after is not None:
        position = position_of[after]
    else:  # with no neighbour left it comes first, where it is seen
        position = 0 if before is None else position_of[before] + 1
    kept = ids[:position] + array("q", [current]) + ids[position:]
    return replace(found, ids=kept, groups=with_row(found.groups, position))


# Until the next start


def values_of(place: ListPlace) -> dict[str, object]:
    """Return a place as JSON values, without its search: the next start shows the list itself. How
    rows stand for stories is a setting."""
    query = place.scope.list_query
    return {
        "entry": {each.name: getattr(query, each.name) for each in _entry_fields()},
        "order": place.scope.order,
        "row": place.row,
        "top": [place.top.article_id, place.top.pixels],
        "near": list(place.near),
    }


def list_place(values: Mapping[str, Any], *, by_story: bool) -> ListPlace:
    """Return the place that such values stand for. Raises ValueError, KeyError or TypeError."""
    stored = values["entry"]
    entry: dict[str, Any] = {
        each.name: _like(each.default, stored[each.name])
        for each in _entry_fields()
        if each.name in stored
    }
    article_id, pixels = map(_whole, _items(values["top"]))
    return ListPlace(
        ListScope(ArticleQuery(**entry, by_story=by_story), order=Order(values["order"])),
        row=_whole(values["row"]),
        top=ListTop(article_id, pixels),
        near=tuple(map(_whole, _items(values["near"]))),
    )


def _entry_fields() -> list[Field[Any]]:
    """Return what tells one entry from others, whatever the query knows by now."""
    return [each for each in fields(ArticleQuery) if each.name not in _ELSEWHERE]


def _like(default: object, value: object) -> object:
    """Return a value of a field of this default: a choice, a text, a switch, an id or None."""
    if isinstance(default, StrEnum):
        return type(default)(_text(value))
    if isinstance(default, str):
        return _text(value)
    if isinstance(default, bool):
        return bool(value)
    return None if value is None else _whole(value)


def _whole(value: object) -> int:
    if type(value) is not int or abs(value) >= 1 << 63:
        raise ValueError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _items(value: object) -> Sequence[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value
