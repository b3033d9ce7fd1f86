"""The time line of a story: days that reports tell of, and what has no date."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from story_values import WHY, event, head, story
from subscribing_values import in_english

from readerapp.domain.stories import Story, StoryDay, StoryReport, ToldDay
from readerapp.ui.language.wording import Wording
from readerapp.ui.story.card import ReportCard
from readerapp.ui.story.page import StoryPage
from readerapp.ui.story.parts import Node, StorySection
from readerapp.ui.themes.theme import load_theme

TOLD = ToldDay(date(2026, 11, 18), "on Wednesday, November 18")
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
            StoryDay(TOLD.day, (1, 3)),
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
        qtbot.waitUntil(lambda: page.is_complete)
        QCoreApplication.processEvents()
    return page


def sections(page: StoryPage) -> list[StorySection]:
    found = page.findChildren(StorySection)
    return sorted(found, key=lambda each: each.mapTo(page, each.rect().topLeft()).y())


def card(page: StoryPage, article_id: int) -> ReportCard:
    found = [each for each in page.cards if isinstance(each, ReportCard)]
    return next(each for each in found if each.article_id == article_id)


def spoken(widget: QWidget, text: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(text)


def test_days_told_of_stand_at_their_place_apart_from_publications(page: StoryPage) -> None:
    assert [(each.node, each.heading.text()) for each in sections(page)] == [
        (Node.TOLD, "6 March 1987"),
        (Node.AROUND, "Before"),
        (Node.TOLD, "18 November 2026"),
        (Node.EVENT, "The event"),
        (Node.AROUND, "What followed"),
        (Node.TOLD, "30 November 2026"),
        (Node.UNDATED, "Without a date"),
    ]
    (told,) = (
        label
        for label in sections(page)[2].findChildren(QLabel)
        if label.text().startswith("Told of by")
    )
    assert "The Harbour Post" in told.text()
    assert "Le Phare" in told.text()
    written = spoken(told, QAccessible.Text.Description)
    assert TOLD.written in written
    assert TOLD.written in told.toolTip().replace("\n", " ")
    assert not sections(page)[2].findChildren(ReportCard)  # nothing was published that day
    assert not page.grab().isNull()


def test_a_card_says_of_which_day_it_tells_and_in_which_words(page: StoryPage) -> None:
    said = spoken(card(page, 1))
    assert "Tells of 18 November 2026" in said
    assert TOLD.written in said
    assert TOLD.written in card(page, 1).toolTip().replace("\n", " ")
    assert card(page, 2).toolTip() == ""


def test_without_a_date_no_report_is_the_first_for_sure(page: StoryPage) -> None:
    assert "First with a date" in spoken(card(page, 1))
    assert "No date, received" in spoken(card(page, 8))
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert any("first of those with a date" in text for text in texts)
    assert card(page, 31) in sections(page)[-1].findChildren(ReportCard)


def test_a_story_without_any_date_has_no_first_report(page: StoryPage) -> None:
    reports = tuple(StoryReport(head(n, 0, published=None)) for n in (1, 2))
    with in_english():
        page.show_story(Story((), reports, (), ("en",), ()))
        texts = [label.text() for label in page.findChildren(QLabel)]
    assert any("no report has a date" in text for text in texts)
    assert not any("First" in spoken(each) for each in page.cards)


def test_a_report_that_is_less_sure_says_so(page: StoryPage) -> None:
    first, second = event()[:2]
    doubtful = replace(second, reasons=WHY, score=0.4)
    with in_english():
        page.show_story(Story((), (first, doubtful), (), ("en", "ko"), ()))
    assert "Less sure" in spoken(card(page, second.head.id))
    assert "Less sure" not in spoken(card(page, first.head.id))
