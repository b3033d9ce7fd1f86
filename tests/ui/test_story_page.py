"""The story page: what it says, and what keys and clicks do."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from story_page_cases import (
    MIDDLE,
    NARROW,
    card,
    finish,
    focused,
    labels,
    left_edges,
    page_on_show,
    said,
)
from story_values import head, read, small_story, story
from subscribing_values import Key, nameless, press, settle

from readerapp.domain.stories import StoryReport
from readerapp.ui.story.page import StoryPage
from readerapp.ui.widgets.labels import PlainLabel


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[StoryPage]:
    with page_on_show(qtbot, qapp) as page:
        yield page


# What it says


def test_the_heading_is_in_the_readers_language_and_the_facts_name_who_was_first(
    page: StoryPage,
) -> None:
    title, facts = labels(page)[:2]
    assert title == "Ferry runs aground off Port Alder, 214 people brought ashore"
    assert re.match("7 article.* 4 language", facts)
    assert "first: The Harbour Post, 19 November, 09:12" in facts
    assert facts.endswith("times in UTC")
    page.show_story(replace(story(), own=("fr", "en")))
    finish(page)
    assert labels(page)[0].startswith("Quatorze blessés")  # the other one is labelled as AI's
    page.show_story(replace(story(), own=("de",)))  # nobody reports in it: the first report
    finish(page)
    assert labels(page)[0].startswith("Ferry runs aground")


def test_what_the_reader_reads_of_the_event_stands_above_all_else(page: StoryPage) -> None:
    page.show_story(replace(story(), own=("fr", "ar"), languages=("fr", "ar", "en", "ko")))
    finish(page)
    assert [each.article_id for each in page.cards][:5] == [3, 6, 4, 11, 12]
    assert sorted(each.article_id for each in page.cards) == [*range(1, 8), 11, 12, 21, 22, 23]
    texts = labels(page)
    parts = ("The event", "Before", "The event, continued", "What followed")
    assert [each for each in texts if each in parts] == list(parts)
    page.show_story(replace(story(), before=(), own=("en",)))  # the line begins with it
    finish(page)
    assert "The event, continued" not in labels(page)


def test_a_derived_title_names_the_story_only_when_there_is_no_other(page: StoryPage) -> None:
    first, *rest = story().event
    derived = StoryReport(replace(first.head, title="One. Two.", title_is_derived=True))
    page.show_story(replace(story(), event=(derived, *rest), own=("en",)))
    finish(page)
    assert labels(page)[0].startswith("Fog, a sandbank")


def test_three_parts_in_the_order_of_events(page: StoryPage) -> None:
    texts = labels(page)
    parts = [texts.index(each) for each in ("Before", "The event", "What followed")]
    assert parts == sorted(parts)
    ids = [each.article_id for each in page.cards]
    assert (ids[:2], ids[-3:]) == ([11, 12], [21, 22, 23])
    assert ids[2:-3] == [1, 5, 7, 2, 3, 6, 4]  # by language, in the order of the first reports


def test_parts_that_hold_nothing_are_left_out(page: StoryPage) -> None:
    page.show_story(small_story())
    finish(page)
    texts = labels(page)
    assert "The event" in texts
    assert not {"Before", "What followed", "English"} & {*texts}
    assert (
        left_edges(page, 1)[0] < left_edges(page, 2)[0]
    )  # one language: side by side all the same


def test_each_language_has_its_column_under_its_own_name(page: StoryPage) -> None:
    texts = labels(page)
    assert {"English", "한국어", "Français", "العربية"} <= {*texts}
    edges = left_edges(page, 1, 2, 3, 4)
    assert edges == sorted(set(edges))
    assert left_edges(page, 5, 7) == left_edges(page, 1, 1)


def test_the_name_of_a_language_stands_where_its_cards_are_read_from(page: StoryPage) -> None:
    def middle(name: str) -> float:
        (label,) = [each for each in page.findChildren(PlainLabel) if each.text() == name]
        image = label.grab().toImage()
        paper = image.pixel(image.width() // 2, 0)
        inked = [
            x
            for x in range(image.width())
            for y in range(image.height())
            if image.pixel(x, y) != paper
        ]
        return (min(inked) + max(inked)) / 2 / image.width()

    assert middle("English") < 0.5 < middle("العربية")


def test_columns_stack_when_it_gets_narrow(page: StoryPage) -> None:
    page.resize(MIDDLE, 900)
    settle()
    assert len(set(left_edges(page, 1, 2, 3, 4))) == 3
    page.resize(NARROW, 900)
    settle()
    assert len(set(left_edges(page, 1, 2, 3, 4))) == 1


def test_reports_of_unknown_language_have_a_column_too(page: StoryPage) -> None:
    unknown = StoryReport(head(8, 9, language="und"))
    page.show_story(replace(story(), event=(*story().event, unknown)))
    finish(page)
    assert "Language unknown" in labels(page)
    assert card(page, 8).isVisible()


def test_a_card_says_all_it_shows(page: StoryPage) -> None:
    first, machine = said(card(page, 1)), said(card(page, 3))
    for part in ("Unread", "Ferry runs aground", "The Harbour Post", "English", "First article"):
        assert part in first
    assert "Reported by AI" in machine
    assert "First article" not in machine
    assert "Unread" not in said(card(page, 6))
    assert "Both mention" in said(card(page, 21))


def test_whatever_takes_the_focus_has_a_name(page: StoryPage) -> None:
    assert nameless(page) == []
    assert said(page) == "Story"


# Keys and clicks


def test_arrows_go_to_the_nearest_card(page: StoryPage) -> None:
    page.start_at(1)
    assert focused(page) == 1
    right, left, up, down = Key.Key_Right, Key.Key_Left, Key.Key_Up, Key.Key_Down
    steps = ((right, 2), (right, 3), (down, 6), (left, 2), (left, 1), (down, 5), (up, 1), (up, 11))
    for key, wanted in (*steps, (up, 11), (Key.Key_End, 23), (Key.Key_Home, 11)):
        press(key)
        assert focused(page) == wanted, key


def test_arrows_follow_the_eye_when_mirrored(page: StoryPage, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    page.start_at(1)
    press(Key.Key_Left)
    found, edges = focused(page), left_edges(page, 1, 2)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    settle()
    assert (found, edges[0] > edges[1]) == (2, True)


def test_tab_goes_through_buttons_and_cards(page: StoryPage) -> None:
    page.buttons.back.setFocus()
    for button in (page.buttons.mark, page.buttons.follow):
        press(Key.Key_Tab)
        assert button.hasFocus()
    for each in page.cards:
        press(Key.Key_Tab)
        assert each.hasFocus()
        press(Key.Key_Tab)
        assert each.more.hasFocus()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_keys_open_the_card(page: StoryPage, key: Qt.Key) -> None:
    chosen = QSignalSpy(page.requests.opened)
    page.start_at(4)
    press(key)
    assert chosen.at(0) == [4]


def test_a_click_opens_the_card(page: StoryPage) -> None:
    chosen = QSignalSpy(page.requests.opened)
    QTest.mouseClick(card(page, 3), Qt.MouseButton.LeftButton)
    assert chosen.at(0) == [3]


def test_escape_and_the_button_go_back(page: StoryPage) -> None:
    back = QSignalSpy(page.back_requested)
    page.start_at(2)
    press(Key.Key_Escape)
    page.buttons.back.click()
    assert back.count() == 2


def test_the_story_is_marked_as_read_and_then_as_unread(page: StoryPage) -> None:
    marked = QSignalSpy(page.read_requested)
    assert page.buttons.mark.text() == "Mark Story as Read"
    page.buttons.mark.click()
    page.show_story(read(story()))
    finish(page)
    assert page.buttons.mark.text() == "Mark Story as Unread"
    page.buttons.mark.click()
    assert [marked.at(0), marked.at(1)] == [[True], [False]]


def test_the_focused_card_is_scrolled_into_sight(page: StoryPage) -> None:
    page.resize(NARROW, 400)
    settle()
    page.start_at(11)
    press(Key.Key_End)
    settle()
    place = card(page, 23).mapTo(page.area.viewport(), QPoint())
    assert 0 <= place.y() < page.area.viewport().height()


# What changes while it is on show


def test_place_and_focus_stay_when_reports_are_marked(page: StoryPage) -> None:
    page.resize(NARROW, 400)
    settle()
    next(card for card in page.cards if card.article_id == 3).setFocus()
    settle()
    place = page.area.verticalScrollBar().value()
    page.show_story(read(story(), 3))
    finish(page)
    assert focused(page) == 3
    assert place > 0
    assert page.area.verticalScrollBar().value() == place


def test_it_begins_at_its_heading_with_the_focus_in_sight(page: StoryPage) -> None:
    page.start_at(3)
    settle()
    assert (page.area.verticalScrollBar().value(), focused(page)) == (0, 3)
    page.resize(NARROW, 400)  # the card of 3 is far below now
    settle()
    page.start_at(3)
    settle()
    assert page.area.verticalScrollBar().value() == 0
    assert focused(page) == page.cards[0].article_id != 3


def test_an_unchanged_story_is_not_built_again(page: StoryPage) -> None:
    before = page.cards
    page.show_story(story())
    finish(page)
    assert page.cards is before


def test_nothing_is_kept_of_a_story_that_is_left(page: StoryPage) -> None:
    page.show_nothing()
    page.buttons.mark.click()
    page.start_at(1)
    assert (page.story, page.cards) == (None, [])
