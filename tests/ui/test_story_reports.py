"""The menus of the story page: a report is taken out, put in, marked, copied; and the way back."""

import pytest
from library_samples import verdicts_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from story_page_cases import said
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article

from readerapp.domain.articles import ReasonKind, Relatedness, RelatedReason, Verdict
from readerapp.library import marks, stories
from readerapp.library.embedding_worker import MODEL
from readerapp.storage import NewRelation
from readerapp.ui.story.page import StoryPage
from readerapp.ui.story.parts import StoryCard

NAMES = RelatedReason(ReasonKind.NAMES, ("Ann Lee",))
TOLD_BY = 3  # articles 0 to 2; article 4 came before and is related to the story


@pytest.fixture
def told(make_desktop: MakeDesktop) -> Desktop:
    """The page of a story with three reports and one article before it."""
    desktop = make_desktop([article(n) for n in range(6)])
    here, *others, before = desktop.ids[:5]
    with desktop.library.store.write() as writer:
        related = NewRelation(before, Relatedness.RELATED, 0.6, (NAMES,))
        for each in (here, *others[: TOLD_BY - 1]):
            writer.relations.replace(each, MODEL, [related])
    for other in others[: TOLD_BY - 1]:
        stories.merge(desktop.library, here, other)
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    desktop.press(Key.Key_T)
    desktop.settle()
    return desktop


def page(desktop: Desktop) -> StoryPage:
    return desktop.window.story


def shown(desktop: Desktop) -> list[int]:
    """Which of the articles have a card, in the order in which they are read."""
    desktop.settle()
    desktop.until(lambda: page(desktop).is_complete)
    return [desktop.ids.index(card.article_id) for card in page(desktop).cards]


def card(desktop: Desktop, number: int) -> StoryCard:
    desktop.until(lambda: page(desktop).is_complete)
    cards = [each for each in page(desktop).cards if not each.told]
    return next(each for each in cards if each.article_id == desktop.ids[number])


def menu(desktop: Desktop) -> QMenu:
    """The menu that is open."""
    found = page(desktop).menus.menu
    assert found is not None
    return found


def menu_by_key(desktop: Desktop, number: int) -> QMenu:
    desktop.focus(card(desktop, number))
    desktop.press(Key.Key_F10, Modifier.ShiftModifier)
    return menu(desktop)


def choose(desktop: Desktop, number: int, key: Qt.Key) -> None:
    """Take an entry of a card's menu by its letter."""
    QTest.keyClick(menu_by_key(desktop, number), key)
    desktop.settle()


def entries(opened: QMenu) -> list[str]:
    found = [action.text().replace("&", "") for action in opened.actions() if action.text()]
    opened.close()
    return found


def test_each_card_offers_what_can_be_done_with_it(told: Desktop) -> None:
    assert shown(told) == [0, 4, 2, 1]
    always = [
        "Open", "Open in Browser", "Star", "Mark as Read", "Copy Link", "Copy Title and Link",
        "Share",
    ]  # fmt: skip
    ends = ["Mute", "AI Label", "Remove Article"]
    assert entries(menu_by_key(told, 1)) == [*always, "Not This Story", *ends]
    assert entries(menu_by_key(told, 4)) == [*always, "Same Story", *ends]
    done = marks.mark_read(told.library, [told.ids[4]], read=True)
    told.reader.events.publish(done.changes)
    told.settle()
    assert entries(menu_by_key(told, 4))[3] == "Mark as Unread"


def test_the_menu_opens_by_its_dots_by_the_menu_key_and_by_the_mouse(told: Desktop) -> None:
    dots = card(told, 1).more
    title = told.window.articles.model.head(1)
    assert title is not None
    assert said(dots) == f"Actions for “{title.title}”"
    told.focus(card(told, 1))
    told.press(Key.Key_Tab)
    assert dots.hasFocus()
    told.press(Key.Key_Space)
    assert "Not This Story" in entries(menu(told))
    told.focus(card(told, 1))
    told.press(Key.Key_Menu)
    menu(told).close()
    place = QPoint(30, 30)
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, card(told, 1).mapToGlobal(place)
    )
    QApplication.sendEvent(card(told, 1), asked)
    menu(told).close()


def test_a_report_leaves_the_story_and_comes_back(told: Desktop) -> None:
    here, one, two = told.ids[:TOLD_BY]
    choose(told, 1, Key.Key_Y)
    assert shown(told) == [0, 4, 2]
    assert told.window.focusWidget() is card(told, 2)  # the report stood last
    assert told.notice() == "Removed from this story"
    assert verdicts_of(told.library, one) == {
        here: Verdict.NOT_RELATED,
        two: Verdict.NOT_RELATED,
    }
    told.window.toast.button.click()
    assert shown(told) == [0, 4, 2, 1]
    assert verdicts_of(told.library, one) == {here: Verdict.SAME_STORY}
    told.reader.context.undo.redo()
    assert shown(told) == [0, 4, 2]
    assert told.window.commands["undo"].text() == "&Undo “Not This Story”"


def test_an_article_from_before_joins_the_event_and_leaves_it_again(told: Desktop) -> None:
    here, before = told.ids[0], told.ids[4]
    choose(told, 4, Key.Key_Y)
    story = page(told).story
    assert story is not None
    assert (len(story.before), len(story.event)) == (0, TOLD_BY + 1)
    assert told.window.focusWidget() is card(told, 4)
    assert told.notice() == "Kept together as the same story"
    assert verdicts_of(told.library, here)[before] is Verdict.SAME_STORY
    told.reader.context.undo.undo()
    told.settle()
    story = page(told).story
    assert story is not None
    assert (len(story.before), len(story.event)) == (1, TOLD_BY)


def test_the_page_stays_where_it_is(told: Desktop) -> None:
    told.window.resize(640, 380)
    told.settle()
    bar = page(told).area.verticalScrollBar()
    for number in (4, 0):
        told.focus(card(told, number))
    told.settle()
    place = bar.value()
    assert place > 0
    choose(told, 0, Key.Key_M)
    assert told.statuses()[told.ids[0]][0]
    assert bar.value() == place
    assert told.window.focusWidget() is card(told, 0)


def test_the_page_closes_when_the_story_falls_apart(told: Desktop) -> None:
    choose(told, 4, Key.Key_Y)
    for number in (4, 2, 1):
        choose(told, number, Key.Key_Y)
    assert not told.reader.features.stories.controller.is_open
    assert told.window.reading.isVisible()
    assert told.window.focusWidget() is told.window.reading.view
    assert told.opened == told.ids[0]
    told.focus(told.window.reading.view)
    told.press(Key.Key_Z, Modifier.ControlModifier)
    told.settle()
    story = stories.story(told.library, told.ids[0])
    assert story
    assert len(story.event) == 2


def test_a_report_is_opened_marked_and_its_address_copied(told: Desktop) -> None:
    choose(told, 2, Key.Key_M)
    assert told.statuses()[told.ids[2]][0]
    assert told.window.commands["undo"].text() == "&Undo “Mark as Read”"
    told.reader.context.undo.undo()
    told.settle()
    assert not told.statuses()[told.ids[2]][0]
    choose(told, 2, Key.Key_C)
    told.until(lambda: QGuiApplication.clipboard().text() == "https://news.example/2")
    assert told.notice() == "Address copied"
    choose(told, 2, Key.Key_O)
    assert told.opened == told.ids[2]
    assert told.window.reading.isVisible()


def test_a_report_without_an_address_has_none_to_copy(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([article(0, url=""), article(1)])
    stories.merge(desktop.library, *desktop.ids)
    desktop.open(0)
    desktop.press(Key.Key_T)
    desktop.settle()
    opened = menu_by_key(desktop, 0)
    (copy,) = (each for each in opened.actions() if each.text() == "&Copy Link")
    assert not copy.isEnabled()
    opened.close()
