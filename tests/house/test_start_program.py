"""Which program starts, and that a pair that would crash is refused."""

import sys
from importlib.metadata import version

import pytest
from PySide6.QtCore import QObject

from readerapp.__main__ import bad_pair, wants_window


@pytest.mark.parametrize(
    ("python", "qt", "bad"),
    [
        ((3, 11), "6.12.0", True),
        ((3, 11), "6.13", True),
        ((3, 11), "7.0.1", True),
        ((3, 11), "6.11.3", False),
        ((3, 12), "6.12.0", False),
        ((3, 14), "6.12.0", False),
    ],
)
def test_a_pair_that_crashes_is_known(python: tuple[int, int], qt: str, bad: bool) -> None:
    assert bad_pair(python, qt) is bad


def test_the_pair_that_runs_this_test_is_good() -> None:
    assert not bad_pair(sys.version_info[:2], version("PySide6-Essentials"))


def test_calls_into_qt_give_no_reference_to_none_away() -> None:
    """The fault itself: 6.12 on 3.11 loses one reference to None with each of these calls."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(100):
        thing.setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < 50


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--profile", "/tmp/p"],
        ["--profile=/tmp/p"],
        ["screenshot", "out.png"],
        ["--profile", "list", "screenshot", "out.png"],
        ["feed:https://example.org/rss"],
        ["https://example.org/rss"],
        ["/home/me/feeds.opml"],
        ["feeds.opml"],
    ],
)
def test_the_window_opens_for(words: list[str]) -> None:
    assert wants_window(words)


@pytest.mark.parametrize(
    "words",
    [
        ["list"],
        ["--profile", "/tmp/p", "import", "page.html"],
        ["lits"],
        ["--help"],
        ["--version"],
        ["list", "--help"],
    ],
)
def test_the_command_line_answers(words: list[str]) -> None:
    assert not wants_window(words)
