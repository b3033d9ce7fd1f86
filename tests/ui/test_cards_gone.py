"""Cards that are replaced go with all they hold, before the collector of garbage looks."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from weakref import ref

import pytest
from front_page_screen import front_page_on_show, place_all
from front_page_values import edition
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from related_values import beside, found, shown_pane
from story_page_cases import page_on_show
from subscribing_values import settle
from waiting import delete_now

from readerapp.ui.front_page.card_button import EventCard
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.front_page.parts import MOST_DROPPED, Dropped


@pytest.fixture(autouse=True)
def no_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


ROUNDS = 100  # of the event loop: a page deletes its former cards some at a time


def left_of(cards: "list[ref[QObject]]") -> int:
    for _ in range(ROUNDS):
        settle()
        delete_now()
        if all(card() is None for card in cards):
            break
    return sum(card() is not None for card in cards)


def test_cards_of_the_sidebar_go(qtbot: QtBot) -> None:
    pane = shown_pane(qtbot, beside(found(10), found(11)))
    pane.grab()
    cards: list[ref[QObject]] = [ref(card) for card in pane.cards]
    pane.show_relatives(beside(found(20), article_id=2))
    assert left_of(cards) == 0


def test_cards_of_a_story_go(qtbot: QtBot, qapp: QApplication) -> None:
    with page_on_show(qtbot, qapp) as page:
        page.grab()
        cards: list[ref[QObject]] = [ref(card) for card in page.cards]
        page.show_nothing()
        assert left_of(cards) == 0


def test_cards_of_the_front_page_go(qtbot: QtBot, qapp: QApplication) -> None:
    with front_page_on_show(qtbot, qapp) as page:
        place_all(page)
        page.grab()
        stops = [stop for card in page.cards for stop in (*card.stops, card.more, *card.chips)]
        cards: list[ref[QObject]] = [ref(stop) for stop in stops]
        del stops
        page.set_language("fr")
        place_all(page)  # the former ones stay until all are made
        assert left_of(cards) == 0


def ask_again(page: FrontPage) -> None:
    page.set_language("de")


def show_another(page: FrontPage) -> None:
    page.show_edition(replace(edition(), id=99))


@pytest.mark.parametrize("end", [ask_again, show_another, FrontPage.hide, FrontPage.close])
def test_cards_of_the_front_page_that_nobody_comes_to_see_go(
    qtbot: QtBot, qapp: QApplication, end: Callable[[FrontPage], object]
) -> None:
    with front_page_on_show(qtbot, qapp) as page:
        shown = set(page.body.findChildren(EventCard))
        page.set_language("fr")
        for _ in range(4):
            page.body._place_some()
        assert page.body.is_renewed
        made = set(page.body.findChildren(EventCard)) - shown
        assert len(made) == 2
        stops = [stop for card in made for stop in (*card.stops, card.more)]
        cards: list[ref[QObject]] = [ref(stop) for stop in stops]
        del made, shown, stops
        end(page)
        assert left_of(cards) == 0
        page.show()
        place_all(page)
        assert page.is_current
        said = "de" if end is ask_again else "fr"
        assert {each._look.language for each in page.cards} == {said}


def test_dropped_cards_go_without_an_idle_moment(qapp: QApplication) -> None:
    dropped = Dropped()
    made: list[ref[QObject]] = []
    for _ in range(3 * MOST_DROPPED):
        widget = QWidget()
        made.append(ref(widget))
        dropped.add(widget)
        del widget
    delete_now()
    assert sum(card() is not None for card in made) == MOST_DROPPED
