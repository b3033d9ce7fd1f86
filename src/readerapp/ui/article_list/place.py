"""Place in a list: what it shows, its top row and the selected one, as a value and as JSON."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import Field, field, fields, replace
from enum import StrEnum
from typing import Any

from readerapp.domain.articles import ArticleQuery, Order
from readerapp.domain.values import dataclass
from readerapp.ui.article_list.pane import TOP, ListTop

NEAR = 12  # ids kept on each side of the selected row
LONGEST_SEARCH = 2_000  # characters of a search that are kept until the next start
_ELSEWHERE = ("search", "by_story", "order")  # parts of a query that are no part of its entry


@dataclass(frozen=True)
class ListScope:
    """Scope of the list: the query of the navigation, where a search looks, and the order."""

    list_query: ArticleQuery = field(default_factory=ArticleQuery)
    is_everywhere: bool = False
    order: Order = Order.NEWEST

    @property
    def is_narrow(self) -> bool:
        """Whether the list does not hold everything anyway."""
        return replace(self.list_query, by_story=False) != ArticleQuery()

    def query(self, search: str) -> ArticleQuery:
        """Return what is to be shown. A list without a search is in the order of time."""
        if not search:
            return replace(self.list_query, search="", order=Order.NEWEST)
        base = self.list_query
        if self.is_everywhere:
            base = ArticleQuery(by_story=base.by_story)
        return replace(base, search=search, order=self.order)


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
        """What the list holds, whatever its rows stand for."""
        return replace(self.scope.query(self.search), by_story=False)

    def is_within(self, ids: Sequence[int]) -> bool:
        """Whether the rows that were on screen are among these."""
        return all(each in ids for each in (self.row, self.top.article_id) if each)


def near(ids: Sequence[int], row: int) -> tuple[int, ...]:
    """Return the ids around a row."""
    return tuple(ids[max(0, row - NEAR) : row + NEAR + 1]) if row >= 0 else ()


def with_current(ids: "array[int]", shown: Sequence[int], current: int) -> "array[int]":
    """Keep the open article in a list it no longer belongs to, until the list is asked for anew."""
    if not current or current in ids or current not in shown:
        return ids
    place, position_of = shown.index(current), {other: at for at, other in enumerate(ids)}
    after = next((other for other in shown[place + 1 :] if other in position_of), None)
    before = next((other for other in reversed(shown[:place]) if other in position_of), None)
    if after is not None:
        position = position_of[after]
    else:  # with no neighbour left it comes first, where it is seen
        position = 0 if before is None else position_of[before] + 1
    return ids[:position] + array("q", [current]) + ids[position:]


# Until the next start


def values_of(place: ListPlace) -> dict[str, object]:
    """Return a place as JSON values. How rows stand for stories is a setting."""
    query = place.scope.list_query
    return {
        "entry": {each.name: getattr(query, each.name) for each in _entry_fields()},
        "everywhere": place.scope.is_everywhere,
        "order": place.scope.order,
        "search": place.search[:LONGEST_SEARCH],
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
        ListScope(
            ArticleQuery(**entry, by_story=by_story),
            bool(values["everywhere"]),
            Order(values["order"]),
        ),
        _text(values["search"]),
        _whole(values["row"]),
        ListTop(article_id, pixels),
        tuple(map(_whole, _items(values["near"]))),
    )


def _entry_fields() -> list[Field[Any]]:
    """Return what tells one entry from others, whatever the query knows by now."""
    return [each for each in fields(ArticleQuery) if each.name not in _ELSEWHERE]


def _like(default: object, value: object) -> object:
    """Return a value of a field of this default: a choice, a text, a switch, an id or None."""
    if isinstance(default, StrEnum):
        return type(default)(value)
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
