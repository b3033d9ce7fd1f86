"""Feeds and folders in the navigation: what is shown, chosen, folded, and said."""

import pytest
from navigation_cases import (
    EUROPE,
    XKCD,
    chosen,
    click,
    counts,
    feed_query,
    folder_query,
    middle,
    press,
    rows,
    shown_pane,
    unread,
)
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.feeds import Folder, Subscriptions
from readerapp.ui.navigation.entries import DEEPEST, folder_outline_of
from readerapp.ui.navigation.pane import NavigationPane
from readerapp.ui.themes.theme import load_theme

Key = Qt.Key
FEEDS = [
    "World", "Europe", "Le Monde", "taz", "The Guardian", "Technology", "The Verge", "heise",
    "Later", "xkcd", "An old blog",
]  # fmt: skip


@pytest.fixture
def pane(qtbot: QtBot) -> NavigationPane:
    return shown_pane(qtbot)


def test_folders_come_before_feeds_and_the_library_before_both(pane: NavigationPane) -> None:
    shown = rows(pane)
    assert shown[:5] == ["Library", "Front page", "All articles", "Unread", "Starred"]
    assert shown[5:17] == ["Feeds", *FEEDS]
    assert shown[17:] == ["Languages", "English", "Français", "Sources", "Saved pages"]


def test_a_folder_counts_what_is_below_it_without_the_muted(pane: NavigationPane) -> None:
    assert unread(pane, "World") == 15
    assert unread(pane, "Europe") == 3
    assert unread(pane, "Technology") == 5


def test_before_they_are_read_there_are_no_feeds_and_without_any_one_is_offered(
    qtbot: QtBot,
) -> None:
    pane = NavigationPane(load_theme("light"))
    qtbot.addWidget(pane)
    assert "Feeds" not in rows(pane)
    pane.show_subscriptions(Subscriptions(), {})
    assert rows(pane)[5:] == ["Feeds", "Add Feeds…"]
    pane.show()
    with qtbot.waitSignal(pane.requests.add_feed_requested):
        click(pane, middle(pane, "Add Feeds…"))
    assert chosen(pane) == "All articles"
    pane.tree.setFocus()
    press(pane, Key.Key_End)
    assert chosen(pane) == "Add Feeds…"
    with qtbot.waitSignal(pane.requests.add_feed_requested):
        press(pane, Key.Key_Return)
    assert chosen(pane) == "All articles"


def test_choosing_tells_the_query_and_arrows_pass_by_the_headings(
    pane: NavigationPane, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.query_chosen) as told:
        click(pane, middle(pane, "xkcd"))
    assert told.args == [feed_query(XKCD)]
    pane.choose(ArticleQuery(View.STARRED))
    press(pane, Key.Key_Down)
    assert chosen(pane) == "World"
    press(pane, Key.Key_Up)
    assert chosen(pane) == "Starred"
    pane.step(1)
    assert chosen(pane) == "World"
    with qtbot.waitSignal(pane.front_page_chosen):
        press(pane, Key.Key_Home)
    assert chosen(pane) == "Front page"
    press(pane, Key.Key_Up)
    assert chosen(pane) == "Front page"
    with qtbot.waitSignal(pane.query_chosen) as told:
        press(pane, Key.Key_Down)
    assert told.args == [ArticleQuery()]


def test_the_front_page_is_chosen_without_telling_and_gives_the_row_back(
    pane: NavigationPane, qtbot: QtBot
) -> None:
    pane.choose(ArticleQuery(View.STARRED))
    with qtbot.assertNotEmitted(pane.front_page_chosen):
        pane.choose_front_page(True)
    assert chosen(pane) == "Front page"
    pane.show_counts(counts(xkcd=3))
    assert chosen(pane) == "Front page"  # also when the rows are filled anew
    with qtbot.assertNotEmitted(pane.query_chosen):
        pane.choose_front_page(False)
    assert chosen(pane) == "Starred"
    pane.choose_front_page(True)
    with qtbot.waitSignal(pane.query_chosen) as told:
        click(pane, middle(pane, "Starred"))  # the list that stood there before
    assert told.args == [ArticleQuery(View.STARRED)]


def test_arrow_keys_fold_and_walk(pane: NavigationPane) -> None:
    pane.choose(folder_query(EUROPE))
    press(pane, Key.Key_Right)
    assert chosen(pane) == "Le Monde"
    press(pane, Key.Key_Left)
    assert chosen(pane) == "Europe"
    press(pane, Key.Key_Left)
    assert "Le Monde" not in rows(pane)
    press(pane, Key.Key_Left)
    assert chosen(pane) == "World"
    press(pane, Key.Key_Left)
    assert "Europe" not in rows(pane)
    press(pane, Key.Key_Left)  # a section never folds
    assert chosen(pane) == "World"
    press(pane, Key.Key_Right)
    assert "Europe" in rows(pane)
    assert "Le Monde" not in rows(pane)
    assert pane.folded_folders == {EUROPE}


def test_arrow_keys_are_mirrored(pane: NavigationPane) -> None:
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.choose(folder_query(EUROPE))
    press(pane, Key.Key_Right)
    assert "Le Monde" not in rows(pane)
    press(pane, Key.Key_Left)
    assert "Le Monde" in rows(pane)


def test_folders_are_set_in_so_far_and_no_further() -> None:
    """A list from elsewhere may nest a thousand of them."""
    nested = [Folder(each, f"Folder {each}", each - 1 or None) for each in range(1, 40)]
    shown = folder_outline_of(Subscriptions(tuple(nested), ())).all_folders()
    depths = {folder.id: depth for folder, depth in shown}
    assert [depths[each] for each in range(1, 40)] == [min(n, DEEPEST - 1) for n in range(39)]
