"""What is kept of places: the trail of the history, positions in articles, the log."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from readerapp.domain.articles import ArticleQuery, Order, View
from readerapp.domain.errors import ReaderError, Reason
from readerapp.settings import ACTIVITY_LOG, READING_POSITIONS
from readerapp.ui.activity.session_log import MOST_STORED, Event, LogEntry, entries_of, text_of
from readerapp.ui.article_list.place import (
    NEAR,
    ListPlace,
    ListScope,
    ListTop,
    list_place,
    near,
    values_of,
)
from readerapp.ui.reading.position import MOST_KEPT, KeptPositions, ReadingPosition, TextPosition
from readerapp.ui.shell.history import MOST, History, PlacePart, VisitedPlace

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


class Book(PlacePart["tuple[int, int]"]):
    """A part whose place is a chapter and a line."""

    name = "book"

    def __init__(self) -> None:
        self.value = (0, 0)
        self.gone: set[int] = set()

    def look(self) -> tuple[int, int]:
        return self.value

    def go_to(self, value: tuple[int, int]) -> None:
        self.value = value

    def key(self, value: tuple[int, int]) -> object:
        return value[0]

    def is_there(self, value: tuple[int, int]) -> bool:
        return value[0] not in self.gone


class Notice(PlacePart["str | None"]):
    """A page laid over the book."""

    name = "notice"
    is_page = True
    value: str | None = None

    def look(self) -> str | None:
        return self.value

    def go_to(self, value: str | None) -> None:
        self.value = value


@pytest.fixture
def book() -> Book:
    return Book()


@pytest.fixture
def notice() -> Notice:
    return Notice()


@pytest.fixture
def history(qapp: object, book: Book, notice: Notice) -> History:
    """A history that looked at chapters 0 to 3, each left at line 10 times its number."""
    history = History()
    history.add(book)
    history.add(notice)
    for chapter in range(4):
        book.value = (chapter, 0)
        history.look()
        book.value = (chapter, 10 * chapter)
        history.look()
    return history


def test_back_and_forward_lead_to_the_line_that_was_left(history: History, book: Book) -> None:
    seen = []
    while history.back():
        seen.append(book.value)
    assert seen == [(2, 20), (1, 10), (0, 0)]
    book.value = (0, 7)
    seen = []
    while history.forward():
        seen.append(book.value)
    assert seen == [(1, 10), (2, 20), (3, 30)]
    assert history.back()
    assert history.back()
    assert history.back()
    assert book.value == (0, 7)


def test_a_new_way_ends_the_way_forward(history: History, book: Book) -> None:
    history.back()
    book.value = (9, 0)
    history.look()
    assert history.after is None
    assert history.back()
    assert book.value == (2, 20)


def test_places_that_are_gone_are_passed_by(history: History, book: Book) -> None:
    book.gone = {1, 2}
    assert history.back()
    assert book.value == (0, 0)
    assert not history.back()
    book.gone = {0, 1, 2, 3}
    assert (history.before, history.after) == (None, None)


def test_places_are_forgotten(history: History, book: Book) -> None:
    history.back()
    history.forget(lambda place: place.of("book") == (3, 30))
    assert history.after is None
    history.clear()
    assert history.before is None
    assert history.here == VisitedPlace((("book", (2, 20)), ("notice", None)))


def test_closing_a_page_is_the_way_back(history: History, book: Book, notice: Notice) -> None:
    notice.value = "open"
    history.look()
    notice.value = None
    history.look()
    assert history.after is not None
    assert history.after.of("notice") == "open"
    assert history.before is not None
    assert history.before.of("book") == (2, 20)


def test_a_page_that_came_later_is_not_on_show_in_earlier_places(
    history: History, book: Book
) -> None:
    late = Notice()
    late.name = "late"
    late.value = "open"
    history.add(late)
    history.look()
    assert history.back()
    assert book.value == (3, 30)
    assert late.look() is None


def test_the_history_does_not_grow_for_ever(history: History, book: Book) -> None:
    for chapter in range(10, 10 + 2 * MOST):
        book.value = (chapter, 0)
        history.look()
    steps = 0
    while history.back():
        steps += 1
    assert steps == MOST
    while history.forward():
        steps -= 1
    assert steps == 0


# Positions


def position(block: int, offset: int = 0, above: int = 0) -> ReadingPosition:
    """Return a position without a selection."""
    first = TextPosition(block, offset)
    return ReadingPosition(at_top=False, first=first, above=above, anchor=first, cursor=first)


def test_positions_are_written_and_read_again() -> None:
    saved: list[str] = []
    kept = KeptPositions("", saved.append)
    kept.keep(5, position(-2, 40, -3))
    kept.keep(9, position(7))
    kept.save()
    kept.save()
    assert saved == ["5:-2:40:-3,9:7:0:0"]
    assert READING_POSITIONS.read(saved[0]) == saved[0]
    again = KeptPositions(saved[0], saved.append)
    assert again.of(5) == position(-2, 40, -3)
    assert again.of(6) is None
    again.keep(5, replace(position(0), at_top=True))
    again.save()
    assert saved[1] == "9:7:0:0"
    again.clear()
    assert saved[2] == ""


def test_the_position_used_longest_ago_is_forgotten_first() -> None:
    saved: list[str] = []
    kept = KeptPositions("", saved.append)
    for article_id in range(MOST_KEPT):
        kept.keep(10**17 + article_id, position(10**6, 10**6, -(10**6)))
    kept.keep(10**17, position(1))
    kept.keep(5, position(1))
    assert kept.of(10**17) == position(1)
    assert kept.of(10**17 + 1) is None
    kept.save()
    assert READING_POSITIONS.read(saved[0])


# The list

PLACE = ListPlace(
    ListScope(ArticleQuery(View.UNREAD, "fr", feed_id=3), is_everywhere=True, order=Order.BEST),
    'mer "à l’eau" \ud800',
    7,
    ListTop(5, 12),
    (4, 5, 7),
)


def test_a_list_place_is_written_and_read_again() -> None:
    scope = replace(PLACE.scope, is_everywhere=False)  # the next start begins without a search
    assert list_place(values_of(PLACE), by_story=False) == replace(PLACE, scope=scope, search="")
    assert list_place(values_of(PLACE), by_story=True).scope.list_query.by_story


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("entry", 3), ("entry", {"view": "none"}), ("entry", {"language": 3}),
        ("entry", {"feed_id": "3"}), ("entry", None), ("order", None),
        ("row", 1.5), ("row", True), ("row", 1 << 64), ("top", [1]), ("top", "ab"), ("near", {}),
        ("near", ["a"]),
    ],
)  # fmt: skip
def test_a_wrong_list_place_is_refused(name: str, value: object) -> None:
    values: dict[str, Any] = values_of(PLACE) | {name: value}
    with pytest.raises((ValueError, TypeError)):
        list_place(values, by_story=False)


def test_a_list_place_of_an_older_version_lacks_what_is_new() -> None:
    values: dict[str, Any] = values_of(PLACE) | {"entry": {"view": "unread", "gone": 3}}
    assert list_place(values, by_story=False).scope.list_query == ArticleQuery(View.UNREAD)


def test_ids_near_a_row() -> None:
    ids = range(100, 200)
    assert near(ids, -1) == ()
    assert near(ids, 0) == tuple(range(100, 101 + NEAR))
    assert near(ids, 50) == tuple(range(150 - NEAR, 151 + NEAR))


# The log


def test_the_log_is_written_and_read_again() -> None:
    error = ReaderError(Reason.DISK_FULL, "The library", "no room")
    entries = (
        LogEntry(NOW, Event.STARTED, asked=3),
        LogEntry(NOW, Event.FINISHED, 3, 12, 1),
        LogEntry(NOW, Event.BROKEN, error=error),
        LogEntry(NOW, Event.RETENTION, removed=4),
    )
    text = text_of(entries)
    assert ACTIVITY_LOG.read(text) == text
    again = entries_of(text)
    assert [replace(each, error=None) for each in again] == [
        replace(each, error=None) for each in entries
    ]
    found = again[2].error
    assert found is not None
    assert (found.reason, found.name, found.detail) == (error.reason, error.name, error.detail)


def test_a_wrong_entry_of_the_log_is_left_out() -> None:
    good = text_of([LogEntry(NOW, Event.STARTED)])[1:-1]
    wrong = (
        '3, "x", [], [1], {"a": 1}, [1, "started", [1], null], '
        '[1e30, "started", [1, 2, 3, 4], null]'
    )
    assert entries_of(f"[{wrong}, {good}]") == (LogEntry(NOW, Event.STARTED),)
    assert entries_of("{}") == ()
    assert entries_of("") == ()


def test_the_kept_log_does_not_grow_for_ever() -> None:
    error = ReaderError(Reason.DISK_FULL, "x" * 5_000, "y" * 5_000)
    text = text_of([LogEntry(NOW, Event.BROKEN, error=error)] * 500)
    assert len(entries_of(text)) == MOST_STORED
    assert ACTIVITY_LOG.read(text)
