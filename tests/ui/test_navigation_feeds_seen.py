"""The navigation with feeds as it is seen and heard: names, tips, nesting, painting."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from navigation_cases import (
    EUROPE,
    GUARDIAN,
    TECHNOLOGY,
    VERGE,
    WORLD,
    XKCD,
    chosen,
    click,
    counts,
    feed,
    feed_query,
    folder_query,
    middle,
    row,
    rows,
    shown_pane,
    subscriptions,
    unread,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from work import calls_to

from readerapp.domain.articles import ArticleQuery, Counts
from readerapp.domain.feeds import Folder, Subscriptions
from readerapp.ui.navigation.pane import NavigationPane
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.card_layout import lay_out_card

Key = Qt.Key
NOW = datetime(2026, 1, 6, 12, tzinfo=UTC)


@pytest.fixture
def pane(qtbot: QtBot) -> NavigationPane:
    return shown_pane(qtbot)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_click_on_the_disclosure_folds_and_chooses_nothing(
    pane: NavigationPane, direction: Qt.LayoutDirection
) -> None:
    pane.setLayoutDirection(direction)
    pane.choose(feed_query(XKCD))
    rect = pane.tree.visualRect(row(pane, "World"))
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    place = QPoint(rect.right() - 17 if mirrored else rect.left() + 17, rect.center().y())
    click(pane, place)
    assert "Europe" not in rows(pane)
    assert chosen(pane) == "xkcd"
    click(pane, place)
    assert "Europe" in rows(pane)


def test_a_click_below_the_last_row_changes_nothing(pane: NavigationPane) -> None:
    pane.choose(feed_query(XKCD))
    before, ground = rows(pane), pane.tree.viewport().rect().bottomLeft() + QPoint(17, -3)
    assert not pane.tree.indexAt(ground).isValid()
    click(pane, ground)
    assert (rows(pane), chosen(pane)) == (before, "xkcd")


def test_a_folder_that_closes_over_what_is_chosen_is_chosen(
    pane: NavigationPane, qtbot: QtBot
) -> None:
    pane.choose(feed_query(GUARDIAN))
    with qtbot.waitSignal(pane.query_chosen) as told:
        click(pane, QPoint(17, middle(pane, "World").y()))
    assert told.args == [folder_query(WORLD)]


def test_folding_outlasts_new_counts_new_feeds_and_is_told(
    pane: NavigationPane, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.folding_changed):
        click(pane, QPoint(17, middle(pane, "Technology").y()))
    assert pane.folded_folders == {TECHNOLOGY}
    pane.show_counts(counts(verge=9))
    more = subscriptions()
    more = replace(more, feeds=(*more.feeds, feed(30, "New")))
    pane.show_subscriptions(more, {})
    assert "The Verge" not in rows(pane)
    assert "New" in rows(pane)
    assert unread(pane, "Technology") == 9
    pane.fold_folders({EUROPE})
    assert "The Verge" in rows(pane)
    assert "taz" not in rows(pane)
    assert pane.folded_folders == {EUROPE}


def test_choosing_what_lies_in_a_closed_folder_opens_it(pane: NavigationPane) -> None:
    pane.fold_folders({TECHNOLOGY})
    pane.choose(feed_query(VERGE))
    assert chosen(pane) == "The Verge"
    assert "The Verge" in rows(pane)
    assert pane.folded_folders == frozenset()


def test_new_counts_touch_neither_rows_nor_scrolling_nor_choice(
    pane: NavigationPane, qtbot: QtBot
) -> None:
    pane.resize(240, 200)
    QApplication.processEvents()
    pane.choose(feed_query(XKCD))
    bar = pane.tree.verticalScrollBar()
    place, model = bar.value(), pane.tree.model()
    assert place > 0
    with (
        qtbot.assertNotEmitted(model.rowsInserted),
        qtbot.assertNotEmitted(model.rowsRemoved),
        qtbot.assertNotEmitted(pane.query_chosen),
    ):
        pane.show_counts(counts(guardian=99, monde=1))
    assert unread(pane, "World") == 100
    assert (bar.value(), chosen(pane)) == (place, "xkcd")


def test_a_feed_more_above_moves_nothing_on_screen(pane: NavigationPane) -> None:
    pane.resize(240, 200)
    pane.choose(feed_query(XKCD))
    QApplication.processEvents()
    before = middle(pane, "xkcd")
    more = subscriptions()
    pane.show_subscriptions(replace(more, feeds=(feed(9, "First", WORLD), *more.feeds)), {})
    QApplication.processEvents()
    assert "First" in rows(pane)
    assert middle(pane, "xkcd") == before
    assert chosen(pane) == "xkcd"


def test_rows_that_go_while_others_are_laid_out_are_let_be(pane: NavigationPane) -> None:
    """A place in the tree that was kept from step to step was that of a row which had gone."""
    pane.resize(240, 900)
    QApplication.processEvents()
    steps = pane.lay_out_rows()
    next(steps)
    pane.show_subscriptions(replace(subscriptions(), feeds=(), folders=()), {})
    left = sum(1 for __ in steps)
    assert left < 4
    assert sum(1 for __ in pane.lay_out_rows()) <= left + 1


def test_what_is_chosen_stays_in_sight_when_it_moves(pane: NavigationPane) -> None:
    pane.resize(240, 220)
    QApplication.processEvents()
    pane.choose(folder_query(WORLD))
    assert pane.tree.verticalScrollBar().value() == 0
    moved = subscriptions()
    last = tuple(replace(each, position=9) for each in moved.folders if each.id == WORLD)
    others = tuple(each for each in moved.folders if each.id != WORLD)
    pane.show_subscriptions(replace(moved, folders=others + last), {})
    QApplication.processEvents()
    assert pane.tree.viewport().rect().contains(middle(pane, "World"))


def test_what_is_gone_gives_way_to_all_articles(pane: NavigationPane, qtbot: QtBot) -> None:
    pane.choose(feed_query(XKCD))
    less = subscriptions()
    with qtbot.waitSignal(pane.query_chosen) as told:
        pane.show_subscriptions(replace(less, feeds=less.feeds[:5]), {})
    assert told.args == [ArticleQuery()]
    assert chosen(pane) == "All articles"


def said(pane: NavigationPane) -> list[str]:
    tree = QAccessible.queryAccessibleInterface(pane.tree)
    return [tree.child(n).text(QAccessible.Text.Name) for n in range(tree.childCount())]


def test_a_screen_reader_is_told_all_that_is_shown(pane: NavigationPane) -> None:
    lines = said(pane)
    assert "The Guardian, 12 unread, could not be reached" in lines
    assert "Le Monde, 3 unread" in lines  # that there is no network is not the feed's fault
    assert "taz, 0 unread, answered with error 503" in lines
    assert "heise, 7 unread, muted" in lines
    assert "An old blog, 0 unread, discontinued by its publisher" in lines
    assert "World, Folder, 15 unread" in lines
    assert any(line.startswith("Unread, 21 article") for line in lines)


def test_the_tip_says_why(pane: NavigationPane) -> None:
    tip = row(pane, "The Guardian").data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "The Guardian\nCould not be reached"
    assert row(pane, "xkcd").data(Qt.ItemDataRole.ToolTipRole) == "xkcd"


def test_folders_that_make_no_sense_are_shown_at_the_top(pane: NavigationPane) -> None:
    ring = (Folder(1, "One", 2), Folder(2, "Two", 1), Folder(3, "Self", 3), Folder(4, "Lost", 99))
    pane.show_subscriptions(Subscriptions(ring, (feed(1, "Inside", 2), feed(2, "Stray", 77))), {})
    shown = rows(pane)
    for name in ("One", "Two", "Self", "Lost", "Inside", "Stray"):
        assert shown.count(name) == 1


def test_a_thousand_folders_in_each_other_are_all_there(pane: NavigationPane) -> None:
    nested = tuple(Folder(n, f"Folder {n}", n - 1 or None) for n in range(1, 1001))
    pane.show_subscriptions(Subscriptions(nested, (feed(1, "Deep", 1000),)), {})
    assert sum(name.startswith("Folder ") for name in rows(pane)) == 1000
    assert "Deep" in rows(pane)


def test_a_row_is_laid_out_anew_for_nothing_but_what_it_shows(pane: NavigationPane) -> None:
    pane.grab()
    told, read = subscriptions(), counts()
    feeds = tuple(replace(each, description="News", subscribed_at=NOW) for each in told.feeds)
    totals = tuple(replace(each, total=each.total + 1) for each in read.feeds)

    def refresh() -> None:
        pane.show_subscriptions(replace(told, feeds=feeds), {})
        pane.show_counts(replace(read, feeds=totals))
        pane.grab()

    def arrive() -> None:
        pane.show_counts(counts(xkcd=2))
        pane.grab()

    assert calls_to(lay_out_card, refresh) == 0
    assert calls_to(lay_out_card, arrive) == 1


@pytest.mark.parametrize("theme", ["light", "dark", "sepia"])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_it_paints_in_every_theme_and_direction(
    pane: NavigationPane, theme: str, direction: Qt.LayoutDirection
) -> None:
    pane.setLayoutDirection(direction)
    pane.set_theme(load_theme(theme))
    first = pane.grab().toImage()
    pane.show_counts(Counts(0, 0, 0, 0, (), ()))
    assert pane.grab().toImage() != first
