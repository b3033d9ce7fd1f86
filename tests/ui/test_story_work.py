"""How much of the story page is made at once, and what stays where it is meanwhile."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from story_page_cases import NARROW, finish, focused, page_on_show
from story_values import head, read, story
from subscribing_values import Key, press, settle
from work import calls_to

from readerapp.domain.stories import Story, StoryReport
from readerapp.ui.story.page import AT_ONCE, StoryPage
from readerapp.ui.story.parts import StoryCard
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.card_layout import lay_out_card

MANY = range(100, 140)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[StoryPage]:
    with page_on_show(qtbot, qapp) as page:
        yield page


def other_story() -> Story:
    reports = tuple(StoryReport(head(number, number)) for number in MANY)
    return replace(story(), before=(), event=reports, after=())


def places(page: StoryPage) -> list[QPoint]:
    return [each.mapTo(page, QPoint()) for each in page.cards]


def test_a_story_that_changed_stays_on_screen_until_it_is_made_anew(page: StoryPage) -> None:
    """All of it was made at once after each mark."""
    page.cards[3].setFocus()
    before, place = list(page.cards), page.place

    def change() -> None:
        page.show_story(read(story(), 3))
        page.set_language("fr")

    assert calls_to(StoryCard.__init__, change) == 0
    while page.cards == before:
        assert page.place == place
        assert all(each.isVisible() for each in before)
        assert calls_to(StoryCard.__init__, page._building._take_some) <= 1
    assert len(page.cards) == len(before)
    assert page.place == place
    finish(page)


def test_a_key_while_a_story_is_made_anew_goes_on_from_the_same_card(page: StoryPage) -> None:
    page.cards[0].setFocus()
    following = page.cards[-1].article_id
    page.show_story(read(story(), 3))
    press(Key.Key_End)
    assert focused(page) == following
    assert page.is_complete


def test_a_story_left_while_it_is_made_is_there_when_it_is_shown_again(page: StoryPage) -> None:
    page.show_story(other_story())
    page.hide()
    assert calls_to(StoryCard.__init__, settle) == 0
    page.show()
    finish(page)
    assert [each.article_id for each in page.cards] == list(MANY)


def test_another_story_is_made_in_small_steps_and_moves_nothing(
    qtbot: QtBot, page: StoryPage
) -> None:
    before = list(page.cards)
    assert calls_to(StoryCard.__init__, lambda: page.show_story(other_story())) == 0
    while page.cards == before:  # what was there stays until there is something to see
        assert calls_to(StoryCard.__init__, page._building._take_some) <= 1
    assert len(page.cards) == AT_ONCE
    settle()
    stood = places(page)
    qtbot.waitUntil(lambda: page.is_complete)
    settle()
    assert places(page)[: len(stood)] == stood
    assert [each.article_id for each in page.cards] == list(MANY)
    assert all(each.isVisible() for each in page.cards)


def test_a_card_is_laid_out_at_one_width(qtbot: QtBot, page: StoryPage) -> None:
    def show() -> None:
        page.show_story(other_story())
        qtbot.waitUntil(lambda: page.is_complete)
        settle()

    assert calls_to(lay_out_card, show) == len(MANY)


def test_what_comes_while_another_page_stands_there_waits_until_it_is_shown(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with page_on_show(qtbot, qapp) as page:
        window = QWidget()
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(page)
        page.hide()
        window.show()

        def change() -> None:
            page.show_story(other_story())
            window.resize(NARROW, 700)
            settle()

        assert calls_to(lay_out_card, change) == 0
        page.show()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        window.resize(NARROW + 40, 700)  # while nothing is on it yet, and what was is gone
        assert page.cards == []
        assert [page.focus_stop] == [page]
        qtbot.waitUntil(lambda: [each.article_id for each in page.cards] == list(MANY))
        assert [page.focus_stop] == page.cards[:1]
        page.hide()
        page.show_story(story())
        page.start_at(story().event[0].head.id)  # who asks for a card gets it
        finish(page)
        assert focused(page) == story().event[0].head.id or page.cards
        page.setParent(None)


def test_the_card_it_begins_with_has_the_focus_once_it_is_there(
    qtbot: QtBot, page: StoryPage
) -> None:
    page.show_story(other_story())
    page.start_at(106)
    qtbot.waitUntil(lambda: len(page.cards) == AT_ONCE)
    assert focused(page) == MANY[0]
    qtbot.waitUntil(lambda: page.is_complete)
    qtbot.waitUntil(lambda: focused(page) == 106)
    assert page.area.verticalScrollBar().value() == 0


def test_who_went_elsewhere_meanwhile_stays_there(qtbot: QtBot, page: StoryPage) -> None:
    page.show_story(other_story())
    page.start_at(106)
    qtbot.waitUntil(lambda: len(page.cards) == AT_ONCE)
    page.cards[1].setFocus()
    qtbot.waitUntil(lambda: page.is_complete)
    settle()
    assert focused(page) == MANY[1]


def test_the_focus_stays_in_another_part_where_the_reader_put_it_meanwhile(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with page_on_show(qtbot, qapp) as page:
        window, part = QWidget(), QLineEdit()
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        layout.addWidget(part)
        layout.addWidget(page)
        window.show()
        page.setFocus()
        page.show_story(other_story())
        page.start_at(106)
        part.setFocus()
        finish(page)
        assert part.hasFocus()
        page.start_at(106)
        finish(page)
        assert focused(page)  # asked for anew it has it
        page.setParent(None)


def test_a_place_far_down_is_there_at_once(qtbot: QtBot, page: StoryPage) -> None:
    page.resize(NARROW, 400)
    settle()
    page.show_story(other_story())
    page.start_at(130, 2_000)
    assert page.is_complete
    settle()
    assert page.area.verticalScrollBar().value() == 2_000
    assert focused(page) == 130


def test_colours_that_come_take_nobody_back_to_the_beginning(qtbot: QtBot, page: StoryPage) -> None:
    page.resize(NARROW, 400)
    settle()
    page.start_at(11)
    settle()
    page.area.verticalScrollBar().setValue(300)
    page.set_theme(load_theme("dark"))
    settle()
    assert page.area.verticalScrollBar().value() == 300


def test_a_theme_makes_no_card_and_lays_out_what_is_painted(page: StoryPage) -> None:
    cards, inks = list(page.cards), _colours(page)
    cards[1].setFocus()

    def change() -> None:
        page.set_theme(load_theme("dark"))
        settle()

    assert calls_to(lay_out_card, change) <= len(cards)
    assert page.cards == cards
    assert cards[1].hasFocus()
    dark = _colours(page)
    assert dark != inks
    page.set_language("en")  # all of it is made anew
    finish(page)
    assert page.cards != cards
    assert _colours(page) == dark


def _colours(page: StoryPage) -> set[str]:
    image = page.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(page.width()) for y in range(0, 900, 3)}
