"""Which panes fit into a window, and how wide each is: arithmetic without a window."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.settings import WindowLayout
from readerapp.ui.shell.pane_layout import (
    ARTICLES,
    NAVIGATION,
    READING,
    RELATED,
    PaneSizes,
    PaneWishes,
    Room,
    fit_panes,
    shared,
    sizes_of,
    widths,
)

LETTER, LINE = 7.7, 15.0
WIDTHS = st.integers(320, 4000)
LETTERS = st.floats(5, 30)
SIZES = st.builds(PaneSizes, *[st.integers(1, 3000)] * 3, st.integers(1, 99))
WISHES = st.builds(
    PaneWishes, st.sampled_from(WindowLayout), st.booleans(), st.booleans(), st.booleans(),
    st.none() | SIZES,
)  # fmt: skip


def room(width: float, height: int = 800, letter: float = LETTER) -> Room:
    return Room(int(width), height, letter, 2 * letter)


@given(WISHES, st.booleans(), LETTERS, WIDTHS, WIDTHS)
def test_a_wider_window_never_shows_less(
    wishes: PaneWishes, reading: bool, letter: float, one: int, other: int
) -> None:
    narrow, wide = sorted((one, other))
    before, after = (
        fit_panes(room(width, letter=letter), wishes, reading=reading) for width in (narrow, wide)
    )
    for name in ("navigation", "articles", "related_beside"):
        assert getattr(after, name) >= getattr(before, name), name


@given(WISHES, st.booleans(), LETTERS, WIDTHS)
def test_something_is_always_shown_and_the_article_has_its_room(
    wishes: PaneWishes, reading: bool, letter: float, width: int
) -> None:
    here = room(width, letter=letter)
    panes = fit_panes(here, wishes, reading=reading)
    assert panes.articles or panes.reading
    assert not (panes.related_beside and panes.related_below)
    given_ = widths(here, panes, wishes.sizes)
    rest = width - given_.navigation - given_.articles - given_.related
    assert rest > 0
    if panes.reading and panes.articles:
        assert rest >= READING * letter - 1


@given(WIDTHS, SIZES, LETTERS)
def test_no_pane_is_narrower_than_its_letters_or_wider_than_wanted(
    width: int, wanted: PaneSizes, letter: float
) -> None:
    here = room(width, letter=letter)
    panes = fit_panes(here, PaneWishes(), reading=True)
    given_ = widths(here, panes, wanted)
    for size, least, most, is_shown in (
        (given_.navigation, NAVIGATION, wanted.navigation, panes.navigation),
        (given_.articles, ARTICLES, wanted.articles, panes.articles),
        (given_.related, RELATED, wanted.related, panes.related_beside),
    ):
        assert (
            (int(least * letter) <= size <= max(int(least * letter), most))
            if is_shown
            else not size
        )


def test_a_larger_font_folds_earlier() -> None:
    once, twice = (
        fit_panes(room(1200, letter=letter), PaneWishes(), reading=True)
        for letter in (LETTER, 2 * LETTER)
    )
    assert once.navigation
    assert once.related_beside
    assert not twice.navigation
    assert twice.related_below


def test_the_related_stories_give_way_first_and_then_the_navigation() -> None:
    seen = [
        (panes.navigation, panes.articles, panes.related_beside)
        for width in (1300, 1000, 700, 600)
        for panes in [fit_panes(room(width), PaneWishes(), reading=True)]
    ]
    assert seen == [(True, True, True), (True, True, False), (False, True, False), (False,) * 3]


def test_panes_give_way_to_the_article_where_nobody_chose_their_sizes() -> None:
    here = room(1024)
    panes = fit_panes(here, PaneWishes(related=False), reading=True)
    assert panes.navigation
    assert panes.articles
    given_ = widths(here, panes, None)
    assert 1024 - given_.navigation - given_.articles >= 500
    chosen = PaneSizes(239, 354, 277)
    assert widths(here, panes, chosen).articles == 354


def test_a_low_window_puts_nothing_above_each_other() -> None:
    wishes = PaneWishes(WindowLayout.WIDE_LIST)
    assert fit_panes(room(1300, 900), wishes, reading=True).stacked
    low = fit_panes(room(1300, 300), wishes, reading=True)
    assert low.articles
    assert not low.stacked


def test_focus_needs_an_article() -> None:
    wishes = PaneWishes(focus=True)
    assert fit_panes(room(1300), wishes, reading=True).is_focused
    without = fit_panes(room(1300), wishes, reading=False)
    assert without == fit_panes(room(1300), replace(wishes, focus=False), reading=False)


@given(SIZES)
def test_sizes_come_back_from_what_is_stored(sizes: PaneSizes) -> None:
    assert sizes_of(sizes.as_text()) == sizes


@pytest.mark.parametrize("stored", ["", "1", "1,2,3", "1,2,3,4,5", "1,2,x,4", "1,,3,4", "-1,2,3,4"])
def test_nonsense_is_no_sizes(stored: str) -> None:
    assert sizes_of(stored) is None


def test_what_is_too_much_is_taken_from_the_last_ones() -> None:
    assert shared(100, [80, 80], [20, 20]) == [80, 20]
    assert shared(120, [80, 80], [20, 20]) == [80, 40]
    assert shared(100, [30, 40], [20, 20]) == [30, 40]
    assert shared(10, [30, 40], [20, 20]) == [20, 20]
    assert shared(100, [10, 20], [20, 20]) == [20, 20]
