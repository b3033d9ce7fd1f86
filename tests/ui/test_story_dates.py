"""The time line of a story: days that reports tell of, and what has no date."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from story_page_cases import finish
from story_values import WHY, event, head, story
from subscribing_values import Key, in_english, press
from waiting import wait_exposed

from readerapp.domain.stories import (
    EarlierCoverage,
    Story,
    StoryDay,
    StoryReport,
    ToldDay,
    ToldSentence,
)
from readerapp.ui.language.wording import Wording
from readerapp.ui.story.page import StoryPage
from readerapp.ui.story.parts import StoryCard, StorySection, TimelineNode
from readerapp.ui.story.words import StoryWords
from readerapp.ui.themes.theme import load_theme

TOLD = ToldDay(date(2026, 11, 18), "on Wednesday, November 18")
SENTENCE = ToldSentence(1, "It ran aground on Wednesday, November 18, they said.")
LATER = ToldDay(date(2026, 11, 30), "le 30 novembre")
LONG_AGO = ToldDay(date(1987, 3, 6), "6 March 1987")


def dated() -> Story:
    """The story of the other tests, with days that reports tell of and two without a date."""
    reports = list(event())
    reports[0] = replace(reports[0], told=(TOLD,))
    reports[2] = replace(reports[2], told=(LATER, TOLD))
    undated = StoryReport(head(8, 0, published=None), told=(LONG_AGO,))
    to_come = datetime(2099, 1, 1, tzinfo=UTC)
    return replace(
        story(),
        event=(*reports, undated),
        undated=(StoryReport(head(31, 0, published=to_come), WHY, 0.6),),
        days=(
            StoryDay(LONG_AGO.day, (8,)),
            StoryDay(TOLD.day, (1, 3), (SENTENCE,)),
            StoryDay(LATER.day, (3,)),
        ),
    )


@pytest.fixture
def page(qtbot: QtBot) -> StoryPage:
    with in_english():
        page = StoryPage(load_theme("light"), Wording())
        qtbot.addWidget(page)
        page.set_language("en")
        page.resize(900, 700)
        page.show_story(dated())
        page.show()
        page.activateWindow()
        wait_exposed(page)
        qtbot.waitUntil(lambda: page.is_complete)
        QCoreApplication.processEvents()
    return page


def sections(page: StoryPage) -> list[StorySection]:
    found = [each for each in page.findChildren(StorySection) if each.isVisible()]
    return sorted(found, key=lambda each: each.mapTo(page, each.rect().topLeft()).y())


def card(page: StoryPage, article_id: int) -> StoryCard:
    found = [each for each in page.cards if not each.told]
    return next(each for each in found if each.article_id == article_id)


def reports_in(section: StorySection) -> list[StoryCard]:
    return [each for each in section.findChildren(StoryCard) if not each.told]


def sentences_in(section: StorySection) -> list[StoryCard]:
    return [each for each in section.findChildren(StoryCard) if each.told]


def spoken(widget: QWidget, text: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(text)


def test_days_told_of_stand_at_their_place_apart_from_publications(page: StoryPage) -> None:
    assert [(each.node, each.heading.text()) for each in sections(page)] == [
        (TimelineNode.TOLD, "6 March 1987"),
        (TimelineNode.STATED, "Before"),
        (TimelineNode.TOLD, "18 November 2026"),
        (TimelineNode.EVENT, "The event"),
        (TimelineNode.STATED, "What followed"),
        (TimelineNode.TOLD, "30 November 2026"),
        (TimelineNode.RECEIVED, "No date: articles about the event"),
        (TimelineNode.RECEIVED, "No date: related to the event"),
    ]
    told = sections(page)[2]
    assert not reports_in(told)  # nothing was published that day
    english, french = sentences_in(told)
    for part in ("Mentions 18 November 2026", TOLD.written, "The Harbour Post", "19 Nov"):
        assert part in spoken(english)
    assert "français" in spoken(french)
    assert not page.grab().isNull()


def test_a_day_between_two_reports_parts_what_was_before_it_from_what_came_later(
    page: StoryPage, qtbot: QtBot
) -> None:
    between = [date(2026, 11, 15), date(2026, 11, 22)]
    days = tuple(StoryDay(day, (1,)) for day in between)
    told = replace(event()[0], told=tuple(ToldDay(day, "that day") for day in between))
    with in_english():
        page.show_story(replace(story(), event=(told, *event()[1:]), days=days))
        qtbot.waitUntil(lambda: page.is_complete)
    assert [each.heading.text() for each in sections(page)] == [
        "Before",
        "15 November 2026",
        "Before, continued",
        "The event",
        "What followed",
        "22 November 2026",
        "What followed, continued",
    ]
    ids = [[each.article_id for each in reports_in(s)] for s in sections(page)]
    assert (ids[0], ids[2], ids[4], ids[6]) == ([11], [12], [21, 22], [23])


def test_marks_say_what_they_mean_to_pointer_and_screen_reader(page: StoryPage) -> None:
    meant = {each.node: each.mark for each in sections(page)}
    for node, words in {
        TimelineNode.EVENT: "Filled mark: the publishers state",
        TimelineNode.TOLD: "Diamond: a day that articles mention",
        TimelineNode.RECEIVED: "Hollow mark: only when these were received",
    }.items():
        assert spoken(meant[node]).startswith(words)
        assert meant[node].toolTip().startswith(words)


def test_keys_reach_the_words_for_a_day_and_ask_for_their_sentence(page: StoryPage) -> None:
    asked = QSignalSpy(page.requests.place_requested)
    words = sentences_in(sections(page)[2])[0]
    card(page, 11).setFocus()
    press(Key.Key_Down)
    assert words.hasFocus()
    press(Key.Key_Return)
    assert asked.at(0) == [SENTENCE]
    assert SENTENCE.text.rstrip(".") in spoken(words)
    press(Key.Key_Right)  # of the other one only the words are known
    press(Key.Key_Return)
    assert asked.at(1) == [ToldSentence(3, TOLD.written)]


def test_what_reports_mention_as_printed_before_stands_before_them(
    page: StoryPage, qtbot: QtBot
) -> None:
    asked = QSignalSpy(page.requests.place_requested)
    points = ToldSentence(3, "The ferry, previewed in our departure coverage, ran <b>aground</b>.")
    earlier = EarlierCoverage(points, "previewed in our departure coverage", leads_to=11)
    nobody = EarlierCoverage(ToldSentence(1, "It sank (as we reported)."), "as we reported")
    with in_english():
        page.show_story(replace(story(), earlier=(earlier, nobody)))
        qtbot.waitUntil(lambda: page.is_complete)
    assert [(each.node, each.heading.text()) for each in sections(page)] == [
        (TimelineNode.MENTIONED, "What came before, according to articles"),
        (TimelineNode.STATED, "Before"),
        (TimelineNode.EVENT, "The event"),
        (TimelineNode.STATED, "What followed"),
    ]
    first, second = sentences_in(sections(page)[0])
    title = next(each.head.title for each in story().before if each.head.id == 11)
    assert spoken(first).startswith(f"Leads to “{title}”. {points.text[:-1]}")
    assert spoken(second).startswith("It sank (as we reported).")
    assert spoken(sections(page)[0].mark).startswith("Diamond: earlier coverage")
    first.setFocus()
    press(Key.Key_Return)
    assert asked.at(0) == [points]
    first.more.click()
    (menu,) = page.findChildren(QMenu)
    assert [action.text() for action in menu.actions()][1] == f"Show in “{title}”"
    menu.actions()[1].trigger()
    menu.close()
    assert asked.at(1) == [ToldSentence(11, title)]


def test_the_article_one_came_from_has_the_focus_not_its_sentence(page: StoryPage) -> None:
    page.resize(900, 2400)
    page.start_at(1)
    assert card(page, 1).hasFocus()


def test_of_a_day_that_many_tell_of_the_first_have_cards(page: StoryPage, qtbot: QtBot) -> None:
    telling = tuple(replace(each, told=(TOLD,)) for each in event())
    days = (StoryDay(TOLD.day, story().ids),)
    with in_english():
        page.show_story(replace(story(), event=telling, days=days))
        qtbot.waitUntil(lambda: page.is_complete)
    told = sections(page)[1]
    assert len(sentences_in(told)) == 4
    (rest,) = (
        each for each in told.findChildren(QLabel) if each.text().startswith("Also mentioned")
    )
    assert "Weekly Tide" in rest.text()


def test_a_day_without_an_hour_shows_none_and_ranks_nobody_first(
    page: StoryPage, qtbot: QtBot
) -> None:
    noon = datetime(2026, 11, 19, 12, tzinfo=UTC)
    by_day = replace(event()[1], head=replace(event()[1].head, published=noon, received=noon))
    first, _, third, *_ = event()
    with in_english():
        page.show_story(Story((), (first, third, by_day), (), ("en", "ko"), ()))
        qtbot.waitUntil(lambda: page.is_complete)
        texts = [label.text() for label in page.findChildren(QLabel)]
        shown = StoryWords(Wording()).card_time(by_day.head)
    assert shown == "19 Nov"
    said = spoken(card(page, by_day.head.id))
    assert "the hour is not known for sure" in said.lower()
    assert "12:00" not in said
    assert any("the first on" in text for text in texts)
    assert not any("First" in spoken(each) for each in page.cards)


def test_a_tip_says_who_states_the_time_and_in_which_zone(
    page: StoryPage,
) -> None:
    said = card(page, 2).toolTip().replace("\n", " ")
    assert "stated by the publisher" in said
    received = card(page, 8).toolTip().replace("\n", " ")
    assert received.startswith("The publisher states no time. It was received here")
    assert StoryWords(Wording()).card_time(head(8, 0, published=None)).startswith("received ")


def test_a_card_says_of_which_day_it_tells_and_in_which_words(page: StoryPage) -> None:
    said = spoken(card(page, 1))
    assert "Mentions 18 November 2026" in said
    assert TOLD.written in said
    assert TOLD.written in card(page, 1).toolTip().replace("\n", " ")
    assert "Mentions" not in card(page, 2).toolTip()


def test_without_a_date_no_report_is_the_first_for_sure(page: StoryPage) -> None:
    assert "First with a date" in spoken(card(page, 1))
    assert "No date, received" in spoken(card(page, 8))
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert any("first of those with a date" in text for text in texts)
    assert card(page, 8) in reports_in(sections(page)[-2])
    assert card(page, 31) in reports_in(sections(page)[-1])


def test_a_story_without_any_date_has_no_first_report(page: StoryPage) -> None:
    reports = tuple(StoryReport(head(n, 0, published=None)) for n in (1, 2))
    with in_english():
        page.show_story(Story((), reports, (), ("en",), ()))
        finish(page)
        texts = [label.text() for label in page.findChildren(QLabel)]
    assert any("no article has a date" in text for text in texts)
    assert not any("First" in spoken(each) for each in page.cards)
    assert [each.node for each in sections(page)] == [TimelineNode.RECEIVED]


def test_a_report_that_is_less_sure_says_so(page: StoryPage) -> None:
    first, second = event()[:2]
    doubtful = replace(second, reasons=WHY, score=0.4)
    with in_english():
        page.show_story(Story((), (first, doubtful), (), ("en", "ko"), ()))
        finish(page)
    assert "Possible match" in spoken(card(page, second.head.id))
    assert "Possible match" not in spoken(card(page, first.head.id))
