"""Searching in an article: in steps, so that no text stops the window, and what is marked."""

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import FrameType
from typing import Any

import pytest
from painted import inked
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from reading_view_fixtures import PAGE, finish, scroll_to
from work import calls_of

from lab.hostile_articles import FLAG, LIGATURE, SENTENCE
from readerapp.rendering.block_markup import read_blocks
from readerapp.rendering.blocks import Block, BlockKind, Run, Style
from readerapp.ui.reading.find import ArticleSearch, FindBar
from readerapp.ui.reading.folding import PORTION, Folding, TextHits, fold
from readerapp.ui.reading.marks import MarkKind, without
from readerapp.ui.reading.page import ArticlePage
from readerapp.ui.reading.view import ReadingView


def page(text: str) -> ArticlePage:
    """Return an article of one paragraph."""
    return replace(PAGE, body=(Block(BlockKind.PARAGRAPH, (Run(text, Style()),)),))


@pytest.fixture
def search(view: ReadingView) -> ArticleSearch:
    return ArticleSearch(view)


@pytest.fixture
def found(search: ArticleSearch) -> list[tuple[int, int]]:
    """What the search says: the number of the current hit, and how many there are."""
    said: list[tuple[int, int]] = []
    search.changed.connect(lambda current, count: said.append((current, count)))
    return said


# In steps


def test_folding_and_finding_are_linear() -> None:
    def calls(length: int) -> int:
        text = "é" * length
        return calls_of(lambda: fold(text).find("e"))

    assert calls(40_000) < 2.5 * calls(20_000)


def most_in_a_step(steps: Iterator[int]) -> int:
    """Return how many calls the step makes that makes most."""
    most, last = 0, [0]

    def take() -> None:
        last[:] = [next(steps, -1)]

    while last != [-1]:
        most = max(most, calls_of(take))
    return most


@pytest.mark.parametrize("letters", ["x", "e ", "ß", FLAG, LIGATURE, "e\u0301", "海"])
def test_no_step_grows_with_the_text(letters: str) -> None:
    def most(portions: int) -> tuple[int, int]:
        folding = Folding(letters * (portions * PORTION // len(letters)))
        folded = most_in_a_step(folding.look())
        return folded, most_in_a_step(TextHits(folding.folded, fold(letters).folded[:1]).look())

    (folded, listed), (folded_more, listed_more) = most(4), most(12)
    assert folded_more <= folded + 100
    assert listed_more <= listed + 100
    assert max(folded, listed) <= 13 * PORTION


def test_a_text_is_folded_alike_in_portions() -> None:
    text = "Straße e\u0301lan \U0001f1ebx " * (PORTION // 5)
    assert len(text) > 2 * PORTION
    assert fold(text).folded == fold("Straße e\u0301lan \U0001f1ebx ").folded * (PORTION // 5)
    length = 17  # of each, in UTF-16 units
    assert [start for start, _end in fold(text).find("elan")[:3]] == [7, 7 + length, 7 + 2 * length]
    assert fold(text).find("x")[-1][1] == fold(text).length - 1


def test_a_long_search_says_so_until_it_knows(
    view: ReadingView, search: ArticleSearch, found: list[tuple[int, int]], qtbot: QtBot
) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    search.started.connect(bar.show_search)
    search.changed.connect(bar.show_hits)
    view.show_article(page("e " * 100_000))
    finish(view)
    bar.open_bar("e")
    search.find("e")
    assert bar._hits.text() == "…"
    assert not found
    search.step(1)  # nothing to go to yet
    qtbot.waitUntil(lambda: bool(found))
    (current, count) = found[-1]
    assert current == 1
    assert count > 100_000
    assert bar._hits.text().startswith("1 of 100")


def test_the_last_of_several_searches_counts(
    view: ReadingView, search: ArticleSearch, found: list[tuple[int, int]], qtbot: QtBot
) -> None:
    view.show_article(page("e " * 100_000 + "zebra"))
    finish(view)
    for query in ("e", "", "e", "zebra"):
        search.find(query)
    qtbot.waitUntil(lambda: (1, 1) in found)
    view.show_article(page("zebra and zebra"))
    assert found[-1] == (1, 2)
    assert set(found) == {(0, 0), (1, 1), (1, 2)}


def test_hits_are_found_in_all_of_it_once_it_is_written(
    view: ReadingView, search: ArticleSearch, found: list[tuple[int, int]], qtbot: QtBot
) -> None:
    body = read_blocks("".join(f"<p>Paragraph {n}. {SENTENCE * 4}</p>" for n in range(300)))
    view.show_article(replace(PAGE, body=body))
    search.find("Paragraph")
    finish(view)
    qtbot.waitUntil(lambda: bool(found) and found[-1][1] == 300)


def test_nothing_is_found_in_an_article_that_is_held_back_until_it_is_there_again(
    view: ReadingView, search: ArticleSearch, found: list[tuple[int, int]]
) -> None:
    view.show_article(PAGE)
    finish(view)
    search.find("harbour")
    search.step(3)
    (current, count) = found[-1]
    assert current > 3
    view.hold()  # another theme comes, or another article
    search.step(1)  # Qt warns of places that are not there
    search.select_hit()
    assert search.current_span is None
    view.go_on()
    finish(view)
    assert found[-1] == (current, count)
    view.hold()
    search.find("gulls")
    view.go_on()
    finish(view)
    assert found[-1][0] > 0


# What is marked


def marked(view: ReadingView) -> int:
    """Return how many pixels of the view have the colour of a hit."""
    return pixels(view, view.theme.find_background, view.theme.find_current_background)


def pixels(view: ReadingView, *colours: str) -> int:
    """Return how many pixels of the view have one of these colours."""
    return inked(view.viewport().grab().toImage(), *colours)


def draws(function: Callable[[], object]) -> int:
    """Return how often a layout is drawn by us."""
    count = 0

    def see(_frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event == "c_call" and argument.__name__ == "draw"

    sys.setprofile(see)
    try:
        function()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("place", [0.0, 0.5, 1.0])
def test_hits_on_screen_are_marked_wherever_one_scrolls(
    view: ReadingView, search: ArticleSearch, place: float
) -> None:
    view.show_article(page("e " * 4_000))
    finish(view)
    before = marked(view)
    search.find("e")
    scroll_to(view, place)
    assert before == 0
    assert marked(view) > 2_000
    view.resize(500, 400)
    finish(view)
    assert marked(view) > 1_000
    search.find("")
    assert marked(view) == 0


def test_the_current_hit_has_a_line_below_it(view: ReadingView, search: ArticleSearch) -> None:
    """Not everybody tells its colour from that of the others."""

    def longest_line(ground: str, ink: str) -> int:
        image = view.viewport().grab().toImage()
        seen = {QColor(ground).rgb(): " ", QColor(ink).rgb(): "-"}
        rows = (
            "".join(seen.get(image.pixel(x, y), ".") for x in range(image.width()))
            for y in range(image.height())
        )
        return max(len(line) for row in rows for line in re.findall("-*", row))

    view.show_article(page("ooooo xxxxx ooooo"))
    search.find("ooooo")
    theme = view.theme
    current = longest_line(theme.find_current_background, theme.find_current_text)
    others = longest_line(theme.find_background, theme.find_text)
    assert current > 4 * others
    assert current > 30


def test_a_paragraph_is_drawn_once_for_all_its_hits(
    view: ReadingView, search: ArticleSearch
) -> None:
    view.show_article(page("e " * 2_000))
    finish(view)
    scroll_to(view, 0.5)
    search.find("e")
    assert view.extraSelections() == []  # each of these would draw it once more
    assert 1 <= draws(view.viewport().grab) <= 4  # two pieces, and the current hit
    calls = calls_of(view.viewport().grab)
    scroll_to(view, 0.5)
    view.show_article(page("e " * 20_000))
    finish(view)
    search.find("e")
    assert calls_of(view.viewport().grab) < 2 * calls


def test_what_is_selected_stays_seen(view: ReadingView, search: ArticleSearch) -> None:
    view.show_article(page("zebra"))
    search.find("zebra")
    assert marked(view) > 100
    cursor = view.document().find("zebra")
    view.setTextCursor(cursor)
    assert marked(view) == 0
    assert list(without([(0, 4), (6, 9)], (2, 7))) == [(0, 2), (7, 9)]
    assert list(without([(0, 9)], (3, 3))) == [(0, 3), (3, 9)]
    assert list(without([(2, 4)], (0, 9))) == []


def test_a_sentence_and_hits_are_marked_beside_each_other(
    view: ReadingView, search: ArticleSearch
) -> None:
    def chosen() -> int:
        return pixels(view, view.theme.selection)

    view.show_article(page("zebra and horse"))
    words = view.document().find("zebra and horse")
    place = words.selectionStart(), words.selectionEnd()
    view.show_marks(MarkKind.SENTENCE, lambda _start, _end: ([place], []))
    alone = chosen()
    search.find("zebra")
    assert marked(view) > 100
    assert 100 < chosen() < alone  # the hit stands out in it
    search.find("")
    assert (marked(view), chosen()) == (0, alone)
    search.find("horse")
    view.show_marks(MarkKind.SENTENCE, None)
    assert chosen() == 0
    assert marked(view) > 100


def test_hits_that_touch_are_one_mark() -> None:
    text = fold("xxxx ax xa")
    hits = TextHits(text, "x")
    assert sum(1 for _work in hits.look()) == 1
    assert list(hits.spans(0, text.length, -1)) == [(0, 4), (6, 7), (8, 9)]
    assert list(hits.spans(0, text.length, 1)) == [(0, 1), (2, 4), (6, 7), (8, 9)]
    assert list(hits.spans(6, 7, -1))[-1] == (6, 7)


@pytest.mark.parametrize(
    ("text", "alone"), [("أعلنت NASA أعلنت", "NASA"), ("NASA صباحًا NASA", "صباحًا")]
)
def test_a_word_among_others_that_run_the_other_way_is_marked_whole(
    view: ReadingView, search: ArticleSearch, text: str, alone: str
) -> None:
    def columns(body: str) -> int:
        page = replace(PAGE, language="ar", title="x", dek="", body=read_blocks(f"<p>{body}</p>"))
        view.show_article(page)
        search.find(alone)
        image = view.viewport().grab().toImage()
        colour = QColor(view.theme.find_current_background).rgb()
        rows = range(image.height())
        return sum(any(image.pixel(x, y) == colour for y in rows) for x in range(image.width()))

    assert columns(alone) > 20
    assert abs(columns(text) - columns(alone)) <= 2
