"""The front page in the window: opened and left, marked and undone, back to the same card."""

from collections.abc import Callable

import pytest
from front_page_desktop import (
    TOLD_BY,
    chosen_entry,
    control_of,
    drop_editions,
    focus_card,
    front_desktop,
    open_front,
    page_of,
    told_card,
)
from front_page_screen import card_of, place_all
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_desktop import UNIT_VECTOR, Desktop, Key, MakeDesktop, Modifier, article

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.front_page import EditionNews
from readerapp.library import front_page
from readerapp.library.embedding_worker import MODEL
from readerapp.library.front_page import editions
from readerapp.library.search_index import incoming
from readerapp.settings import FRONT_PAGE_SEEN, READER_LANGUAGES
from readerapp.ui.shell.first_window import PAUSE
from readerapp.ui.shell.window import FIRST_SIZE


@pytest.fixture
def front(make_desktop: MakeDesktop) -> Desktop:
    return front_desktop(make_desktop)


def as_at_first(front: Desktop) -> None:
    """The front page in the window of its usual size, which nothing leads back from."""
    front.window.resize(*FIRST_SIZE)
    front.settle()
    front.reader.features.places.forget()
    open_front(front)


def unread_of(desktop: Desktop) -> list[int]:
    """How many unread reports each card has."""
    return [each.shown.card.unread for each in page_of(desktop).cards]


def bring(desktop: Desktop, arrived: PreparedArticle, *, is_compared: bool = True) -> int:
    """Store an article that arrives now, and was compared with the others; return its id."""
    with desktop.library.store.write() as writer:
        ((article_id, _),) = writer.articles.put_many(
            [incoming(arrived)], desktop.library.clock.now()
        )
        changes = writer.changes()
    if is_compared:
        compare(desktop, article_id)
    desktop.reader.events.publish(changes)
    return article_id


def compare(desktop: Desktop, article_id: int) -> None:
    with desktop.library.store.write() as writer:
        writer.vectors.put(MODEL, [(article_id, UNIT_VECTOR, "{}")])
        writer.relations.replace(article_id, MODEL, [])


def test_headlines_follow_the_languages_that_are_read_at_once(make_desktop: MakeDesktop) -> None:
    front = front_desktop(make_desktop)
    settings, page = front.reader.settings, page_of(front)

    def told_in() -> list[str]:
        return [each.shown.card.head.language for each in page.cards if each.shown.card.is_story]

    order = [each.shown.card.ids for each in page.cards]
    assert told_in() == ["en"]
    settings.set(READER_LANGUAGES, "ko,fr,en")
    front.settle()
    assert told_in() == ["fr"]
    assert [each.shown.card.ids for each in page.cards] == order
    story = next(each for each in page.cards if each.shown.card.is_story)
    assert story.shown.card.languages[0].language == "fr"
    front.focus(story)
    front.press(Key.Key_T)
    front.settle()
    shown = front.window.story.story
    assert shown is not None
    assert shown.standing.head.language == "fr"
    settings.set(READER_LANGUAGES, "ar")
    front.settle()
    shown = front.window.story.story
    assert shown is not None
    assert (shown.standing.head.language, shown.languages[0]) == ("ar", "ar")
    open_front(front)
    assert told_in() == ["ar"]
    settings.set(READER_LANGUAGES, "")
    front.reader.features.settings.use_language("fr")
    front.until(lambda: told_in() == ["fr"])


def it_takes_the_room_of_list_article_and_sidebar_and_gives_it_back(front: Desktop) -> None:
    window, page = front.window, page_of(front)
    panes = (window.articles, window.reading, window.related)
    assert page.isVisible()
    assert window.navigation.isVisible()
    assert not [pane for pane in panes if pane.isVisible()]
    assert window.commands["mark_all_read"].isEnabled()  # of the page
    window.navigation.tree.setFocus()
    front.press(Key.Key_Down)
    front.settle()
    assert not page.isVisible()
    assert window.articles.isVisible()
    assert window.reading.isVisible()
    assert front.reader.listing.query == ArticleQuery(View.ALL)
    assert window.commands["mark_all_read"].isEnabled()
    front.press(Key.Key_Up)
    front.settle()
    assert page.isVisible()
    assert window.navigation.tree.hasFocus()  # arrows go on from there


def the_panes_have_their_widths_back(front: Desktop) -> None:
    window = front.window
    control_of(front).close()
    front.settle()
    before = [pane.width() for pane in (window.navigation, window.articles, window.reading)]
    open_front(front)
    control_of(front).close()
    front.settle()
    after = [pane.width() for pane in (window.navigation, window.articles, window.reading)]
    assert after == before


def a_card_opens_its_story_and_back_leads_to_the_card(front: Desktop) -> None:
    told = told_card(front)
    focus_card(front, told)
    front.press(Key.Key_Return)
    front.settle()
    assert front.window.story.isVisible()
    assert not page_of(front).isVisible()
    assert front.reader.features.stories.controller.article_id == told
    assert front.window.commands["back"].isEnabled()
    front.press(Key.Key_Left, Modifier.AltModifier)
    front.settle()
    assert page_of(front).isVisible()
    assert not front.window.story.isVisible()
    assert card_of(page_of(front), told).hasFocus()


def the_button_of_a_story_leads_to_the_card_or_the_article(front: Desktop) -> None:
    told, story = told_card(front), front.window.story
    focus_card(front, told)
    front.press(Key.Key_Return)
    front.settle()
    assert story.buttons.back.text() == "Back to Front Page"
    story.buttons.back.click()
    front.settle()
    assert page_of(front).isVisible()
    assert not story.isVisible()
    assert card_of(page_of(front), told).hasFocus()
    control_of(front).close()
    front.settle()
    stories = front.reader.features.stories.controller
    stories.open_of(told)
    front.settle()
    assert story.buttons.back.text() == "Close Story"  # no article is open
    story.buttons.back.click()
    front.settle()
    assert not story.isVisible()
    assert not page_of(front).isVisible()
    front.reader.features.router.show_article(front.ids[0])  # its row is marked already
    front.settle()
    assert front.opened == front.ids[0]
    stories.open_of(told)
    front.settle()
    assert story.buttons.back.text() == "Back to Article"
    story.buttons.back.click()
    front.settle()
    assert front.window.reading.view.isVisible()


def a_story_is_on_screen_where_there_is_room_for_one_pane(front: Desktop) -> None:
    window, told = front.window, told_card(front)
    window.resize(480, 700)
    front.settle()
    focus_card(front, told)
    front.press(Key.Key_Return)
    front.settle()
    assert window.story.isVisible()  # no article is open, and yet it is not the list
    assert not window.articles.isVisible()
    front.press(Key.Key_F9)
    tree = window.navigation.tree
    place = tree.visualRect(tree.currentIndex()).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    front.settle()
    assert page_of(front).isVisible()  # that was chosen, although it was the chosen one
    front.press(Key.Key_Left, Modifier.AltModifier)
    front.settle()
    assert window.story.isVisible()


@pytest.mark.parametrize("is_list", [True, False])
def test_the_focus_is_back_where_it_was(front: Desktop, is_list: bool) -> None:
    window = front.window
    front.press(Key.Key_Left, Modifier.AltModifier)
    front.open(0)
    pane = window.articles.view if is_list else window.reading.view
    front.focus(pane)
    open_front(front)
    front.press(Key.Key_Left, Modifier.AltModifier)
    front.settle()
    assert pane.hasFocus()


def a_list_that_is_chosen_has_the_focus_whatever_stands_beside_it(front: Desktop) -> None:
    window = front.window
    front.press(Key.Key_Left, Modifier.AltModifier)
    front.open(0)
    front.focus(window.reading.view)
    open_front(front)
    focus_card(front, told_card(front))
    front.press(Key.Key_Down, Modifier.AltModifier)
    front.settle()
    assert window.reading.isVisible()
    assert window.articles.view.hasFocus()


def back_goes_through_an_article_its_story_and_the_page(front: Desktop) -> None:
    told = told_card(front)
    focus_card(front, told)
    front.press(Key.Key_Return)
    front.settle()
    last = front.window.story.cards[-1].article_id
    front.window.story.requests.opened.emit(last)
    front.settle()
    assert (front.opened, front.window.story.isVisible()) == (last, False)
    for _ in range(2):
        front.press(Key.Key_Left, Modifier.AltModifier)
        front.settle()
        if not page_of(front).isVisible():
            assert front.window.story.isVisible()
            assert front.reader.features.stories.controller.article_id == told
    assert page_of(front).isVisible()
    front.press(Key.Key_Right, Modifier.AltModifier)
    front.settle()
    assert front.window.story.isVisible()


def an_article_is_opened_and_back_leads_to_the_same_pixel(front: Desktop) -> None:
    page = page_of(front)
    front.window.resize(700, 420)
    place_all(page)
    single = [each.article_id for each in page.cards if not each.shown.card.is_story][-1]
    focus_card(front, single)
    page.area.verticalScrollBar().setValue(card_of(page, single).y() - 61)
    front.press(Key.Key_Return)
    front.settle()
    assert front.opened == single
    assert front.window.reading.isVisible()
    page.area.verticalScrollBar().setValue(0)
    front.press(Key.Key_Left, Modifier.AltModifier)
    front.settle()
    assert page.isVisible()
    assert card_of(page, single).hasFocus()
    bar = page.area.verticalScrollBar()
    assert bar.value() == min(card_of(page, single).y() - 61, bar.maximum())


def a_digit_opens_the_report_in_that_language(front: Desktop) -> None:
    told = told_card(front)
    languages = card_of(page_of(front), told).shown.card.languages
    focus_card(front, told)
    front.press(Key.Key_2)
    front.settle()
    assert front.opened == languages[1].article_id


def a_card_is_marked_starred_and_followed_and_all_of_it_undone(front: Desktop) -> None:
    told = told_card(front)
    page = page_of(front)

    def is_so(test: Callable[[], bool]) -> None:
        front.until(test)
        front.settle()
        assert card_of(page, told).hasFocus()

    focus_card(front, told)
    front.press(Key.Key_M)
    is_so(lambda: card_of(page, told).shown.card.unread == 0)
    front.press(Key.Key_S)
    is_so(lambda: card_of(page, told).shown.card.head.is_starred)
    front.press(Key.Key_F)
    is_so(lambda: card_of(page, told).shown.card.is_followed)
    for _ in range(3):
        front.reader.context.undo.undo()
        front.settle()
    shown = card_of(page, told).shown.card
    assert (shown.unread, shown.head.is_starred, shown.is_followed) == (TOLD_BY, False, False)


def everything_on_the_page_is_marked_in_one_step_and_back(front: Desktop) -> None:
    focus_card(front, told_card(front))
    front.press(Key.Key_A, Modifier.ShiftModifier)
    front.until(lambda: not any(unread_of(front)))
    assert "marked as read" in front.notice()
    front.window.toast.button.click()
    front.until(lambda: all(unread_of(front)))


def the_rest_is_shown_as_a_list(front: Desktop) -> None:
    edition = page_of(front).edition
    assert edition is not None
    page_of(front).end.rest_wanted.emit()
    front.settle()
    assert front.reader.listing.query.edition_id == edition.id
    assert front.window.articles.isVisible()
    assert len(front.rows()) == edition.end.rest


def what_arrives_waits_in_the_bar_until_it_is_wanted(front: Desktop) -> None:
    page, bar = page_of(front), page_of(front).area.verticalScrollBar()
    before = [each.article_id for each in page.cards]
    front.window.resize(800, 600)
    front.settle()
    place_all(page)
    focus_card(front, before[-1])
    assert bar.value()
    arrived = bring(front, article(30, published=front.library.clock.now()), is_compared=False)
    front.until(page.head.comparing.isVisible)
    assert "1 new article" in page.head.line.text()
    assert "not compared yet" in page.head.line.text()
    front.press(Key.Key_U)  # nothing that could be shown
    compare(front, arrived)
    front.reader.events.relatives_changed.emit()
    front.until(lambda: page.head.has_news)
    front.settle()
    assert not page.head.comparing.isVisible()
    assert [each.article_id for each in page.cards] == before
    assert bar.value()
    front.press(Key.Key_U)
    front.until(lambda: not page.head.has_news)
    front.settle()
    assert page.cards[0].article_id == arrived
    place_all(page)
    assert set(before) <= {each.article_id for each in page.cards}
    assert page.cards[0].hasFocus()
    assert not bar.value()


def who_asks_for_another_page_is_answered(front: Desktop) -> None:
    page = page_of(front)
    shown = page.edition
    page.head.menu.actions()[0].trigger()
    front.until(lambda: front.window.toast.text)
    assert front.window.toast.text.startswith("Nothing new since ")
    assert page.edition == shown


def looking_is_remembered(front: Desktop) -> None:
    now = front.library.clock.now().timestamp()
    assert now - front.reader.settings.get(FRONT_PAGE_SEEN) < PAUSE
    assert len(editions(front.library)) == 1


def test_earlier_editions_are_in_the_menu_and_can_be_shown(front: Desktop) -> None:
    page = page_of(front)
    bring(front, article(30, published=front.library.clock.now()))
    page.head.new_edition_wanted.emit()
    front.until(lambda: page.edition is not None and page.edition.id == 2)
    front.until(lambda: len(page.head.menu.actions()) == 4)  # listed after it was shown
    _, _, latest, earlier = page.head.menu.actions()
    assert latest.isChecked()
    earlier.trigger()
    front.until(lambda: page.edition is not None and page.edition.id == 1)
    front.until(lambda: page.head.menu.actions()[3].isChecked())
    assert not page.head.has_news


def test_the_next_edition_is_made_once_stories_are_known(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([article(n) for n in range(5)])
    assert not editions(desktop.library)
    desktop.reader.events.relatives_changed.emit()
    desktop.until(lambda: editions(desktop.library))
    assert not page_of(desktop).isVisible()


def test_a_library_that_can_only_be_read_is_shown_and_nothing_is_written(
    make_desktop: MakeDesktop,
) -> None:
    desktop = make_desktop([article(n) for n in range(5)])
    desktop.library.store.is_read_only = True
    open_front(desktop)
    assert len(page_of(desktop).cards) == 5
    focus_card(desktop, page_of(desktop).cards[0].article_id)
    desktop.press(Key.Key_Return)
    desktop.settle()
    assert desktop.reader.settings.get(FRONT_PAGE_SEEN) == 0
    desktop.library.store.is_read_only = False
    assert editions(desktop.library) == ()


def the_search_and_f6_lead_out_of_it(front: Desktop) -> None:
    front.press(Key.Key_F6)
    assert QApplication.focusWidget() is front.window.navigation.tree
    front.press(Key.Key_F6)
    assert page_of(front).body.focused is not None
    front.press(Key.Key_F, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert not page_of(front).isVisible()
    assert front.window.articles.search.hasFocus()


def test_ways_from_the_page_and_back(front: Desktop, subtests: pytest.Subtests) -> None:
    front.cases(
        subtests,
        looking_is_remembered,
        it_takes_the_room_of_list_article_and_sidebar_and_gives_it_back,
        the_panes_have_their_widths_back,
        a_card_opens_its_story_and_back_leads_to_the_card,
        the_button_of_a_story_leads_to_the_card_or_the_article,
        a_list_that_is_chosen_has_the_focus_whatever_stands_beside_it,
        back_goes_through_an_article_its_story_and_the_page,
        an_article_is_opened_and_back_leads_to_the_same_pixel,
        a_digit_opens_the_report_in_that_language,
        the_search_and_f6_lead_out_of_it,
        the_rest_is_shown_as_a_list,
        a_story_is_on_screen_where_there_is_room_for_one_pane,
        again=as_at_first,
    )


def test_an_empty_library_says_so(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([])
    open_front(desktop)
    assert "Nothing has arrived yet" in page_of(desktop).note.text.text()
    bring(desktop, article(0))
    desktop.until(lambda: page_of(desktop).cards)


def test_a_page_without_a_card_gets_what_comes(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([article(n, is_stub=True) for n in range(2)])
    open_front(desktop)
    page = page_of(desktop)
    assert "Nothing that arrived is shown on this page" in page.note.text.text()
    came = bring(desktop, article(7), is_compared=False)
    desktop.until(lambda: "not compared yet" in page.head.line.text())
    compare(desktop, came)
    desktop.reader.events.relatives_changed.emit()
    desktop.until(lambda: [each.article_id for each in page.cards] == [came])


def the_language_and_the_theme_change_while_it_is_open(front: Desktop) -> None:
    reader, page = front.reader, page_of(front)
    reader.features.settings.use_theme("dark")
    reader.features.settings.use_language("fr")
    front.settle()
    place_all(page)
    assert page.end.earlier.text().startswith("Une")
    assert chosen_entry(front) == "La une"
    for width in (400, 800, 1400):
        front.window.resize(width, 700)
        front.settle()
        place_all(page)
        page.show_news(EditionNews(8, 3, 1, 5))
        front.settle()
        shown = [page.head.show_news_button, page.head.editions, *page.end.buttons]
        assert not [each.text() for each in shown if each.width() < each.minimumSizeHint().width()]
        labels = [page.head.news, page.end.said, page.end.rest]
        cut = [each for each in labels if each.height() < each.heightForWidth(each.width()) - 4]
        assert [each.text() for each in cut] == []
        assert all(each.height() >= each.heightForWidth(each.width()) for each in page.cards)
    reader.features.settings.use_language("en")


def test_an_edition_that_gave_way_while_its_page_was_renewed_is_followed(
    make_desktop: MakeDesktop,
) -> None:
    """Else the page would show it for ever: nobody tells of what is not the latest."""
    desktop = front_desktop(make_desktop)
    page = page_of(desktop)
    assert page.edition is not None
    gone = page.edition.id
    drop_editions(desktop)
    front_page.prepare(desktop.library, languages=("en",))
    (latest,) = editions(desktop.library)
    assert latest.id != gone
    desktop.reader.features.front.controller.refresh()
    desktop.until(lambda: page.edition is not None and page.edition.id == latest.id)


def mark_all_as_read_is_of_the_page_that_is_seen_and_grey_when_all_is_read(front: Desktop) -> None:
    command = front.window.commands["mark_all_read"]
    assert command.isEnabled()
    front.reader.listing.recount()  # as after each mark and each arrival
    front.settle()
    assert command.isEnabled()
    command.trigger()
    front.until(lambda: not any(unread_of(front)))
    front.until(lambda: not command.isEnabled())
    front.reader.context.undo.undo()
    front.until(command.isEnabled)
    front.reader.features.front.controller.close()
    front.settle()
    assert command.isEnabled()
    command.trigger()
    front.settle()
    assert not command.isEnabled()
    front.reader.context.undo.undo()
    front.settle()
    assert command.isEnabled()


def test_marks_on_the_page_and_back(front: Desktop, subtests: pytest.Subtests) -> None:
    front.cases(
        subtests,
        a_card_is_marked_starred_and_followed_and_all_of_it_undone,
        everything_on_the_page_is_marked_in_one_step_and_back,
        mark_all_as_read_is_of_the_page_that_is_seen_and_grey_when_all_is_read,
        who_asks_for_another_page_is_answered,
        what_arrives_waits_in_the_bar_until_it_is_wanted,
        the_language_and_the_theme_change_while_it_is_open,
        again=as_at_first,
    )
