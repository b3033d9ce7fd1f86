"""Keys and clicks on the front page: through the cards, on a card, and its menu."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from front_page_screen import (
    Key,
    Modifier,
    card_of,
    focused_id,
    front_page_on_show,
    place_all,
    press_key,
    top_of,
)
from front_page_values import UNTIL, card, edition
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sharing_cases import action_of
from subscribing_values import settle

from readerapp.domain.front_page import CardSize, EditionNews, FrontSection, SectionKind
from readerapp.ui.front_page.card_button import BesideButton
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.front_page.why import WhyPopup
from readerapp.ui.widgets.article_menus import ShareKind, ShareMenu


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[FrontPage]:
    with front_page_on_show(qtbot, qapp) as shown:
        yield shown


def ids(page: FrontPage) -> list[int]:
    return [each.article_id for each in page.cards]


def test_j_and_k_go_through_the_cards(page: FrontPage) -> None:
    assert focused_id(page) == 0
    press_key(page, Key.Key_J)
    press_key(page, Key.Key_J)
    assert focused_id(page) == 2
    press_key(page, Key.Key_K)
    assert focused_id(page) == 1
    for _ in range(40):
        press_key(page, Key.Key_J)
    assert focused_id(page) == ids(page)[-1]
    last = page.cards[-1]
    assert 0 <= top_of(page, last) < page.area.viewport().height() - last.height() + 1


def tab_walk(page: FrontPage) -> list[QWidget]:
    """What Tab comes to, from the first card to the last button of the end."""
    page.cards[0].setFocus()
    found: list[QWidget] = [page.cards[0]]
    while found[-1] is not page.end.buttons[-1] and len(found) < 60:
        press_key(page, Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        found.append(focus)
    return found


def test_tab_follows_the_page(page: FrontPage) -> None:
    for each in (edition(), edition(id=6)):
        page.show_edition(each)
        place_all(page)
        stops = [stop for card_shown in page.cards for stop in card_shown.stops]
        assert tab_walk(page) == [*stops, *page.end.buttons]
    late = FrontSection(SectionKind.SINCE, (card(30, CardSize.SECOND),), shown_at=UNTIL)
    page.show_edition(replace(edition(id=6), sections=(late, *edition().sections)))
    place_all(page)
    stops = [stop for card_shown in page.cards for stop in card_shown.stops]
    assert tab_walk(page) == [*stops, *page.end.buttons]


def test_the_first_key_goes_to_the_first_card_on_screen(page: FrontPage) -> None:
    for key in (Key.Key_J, Key.Key_Down, Key.Key_Home):
        page.take_focus()
        assert focused_id(page) == -1  # no ring until somebody uses the keyboard
        press_key(page, key)
        assert focused_id(page) == 0
    page.take_focus()
    page.area.verticalScrollBar().setValue(card_of(page, 14).y() - 5)
    press_key(page, Key.Key_J)
    assert top_of(page, page.cards[ids(page).index(focused_id(page))]) >= 0


def test_arrow_keys_go_where_they_point(page: FrontPage) -> None:
    press_key(page, Key.Key_Right)
    assert focused_id(page) == 1
    press_key(page, Key.Key_Down)
    assert focused_id(page) == 2
    press_key(page, Key.Key_End)
    assert focused_id(page) == ids(page)[-1]
    press_key(page, Key.Key_Home)
    assert focused_id(page) == 0
    press_key(page, Key.Key_Down)
    assert isinstance(QApplication.focusWidget(), BesideButton)  # a stop of its own


def test_sections_are_gone_through_to_the_end(page: FrontPage) -> None:
    found = []
    for _ in range(3):
        press_key(page, Key.Key_PageDown, Modifier.ControlModifier)
        found.append(focused_id(page))
    assert found == [6, 8, 14]
    press_key(page, Key.Key_PageDown, Modifier.ControlModifier)
    assert page.end.show_rest.hasFocus()
    page.cards[-1].setFocus()
    press_key(page, Key.Key_PageUp, Modifier.ControlModifier)
    assert focused_id(page) == 14
    press_key(page, Key.Key_PageUp, Modifier.ControlModifier)
    assert focused_id(page) == 8


def test_keys_act_on_the_card_that_has_the_focus(page: FrontPage, qtbot: QtBot) -> None:
    card_of(page, 1).setFocus()
    shown = card_of(page, 1).shown.card
    ask = page.requests
    for key, signal, args in (
        (Key.Key_T, ask.story_requested, [1]),
        (Key.Key_Return, ask.story_requested, [1]),
        (Key.Key_M, ask.read_toggled, [shown]),
        (Key.Key_S, ask.star_toggled, [shown.head]),
        (Key.Key_F, ask.follow_requested, [1, True]),
        (Key.Key_B, ask.browser_requested, [shown.head.url]),
        (Key.Key_3, ask.article_requested, [shown.languages[2].article_id]),
    ):
        with qtbot.waitSignal(signal) as told:
            press_key(page, key)
        assert told.args == args
    with qtbot.assertNotEmitted(ask.article_requested):
        press_key(page, Key.Key_4)  # there is no fourth language
    card_of(page, 8).setFocus()
    with qtbot.waitSignal(ask.article_requested) as told:
        press_key(page, Key.Key_Return)
    assert told.args == [8]  # nobody else tells it


def test_u_shows_what_is_new_where_something_is(page: FrontPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.head.news_wanted):
        press_key(page, Key.Key_U)
    page.show_news(EditionNews(others=2))
    with qtbot.waitSignal(page.head.news_wanted):
        press_key(page, Key.Key_U)


def test_w_tells_why_and_closes_again(page: FrontPage) -> None:
    press_key(page, Key.Key_W)
    (popup,) = page.findChildren(WhyPopup)
    assert popup.isVisible()
    (said,), height = popup.sentences, popup.height()
    QTest.keyClick(popup, Key.Key_Tab)
    QTest.keyClick(popup.more, Key.Key_Space)
    assert popup.sentences[0] == said
    assert popup.sentences[-1].startswith("Together: ")
    assert popup.accessibleDescription().endswith(popup.sentences[-1])
    assert popup.height() > height
    QTest.keyClick(popup, Key.Key_W)
    settle()
    assert not page.findChildren(WhyPopup)


def test_clicks_open_the_card_its_languages_and_what_stands_beside_it(
    page: FrontPage, qtbot: QtBot
) -> None:
    lead = page.cards[0]
    with qtbot.waitSignal(page.requests.story_requested) as told:
        QTest.mouseClick(lead, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert told.args == [0]
    chip = lead.chips[2]
    with qtbot.waitSignal(page.requests.article_requested) as told:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert told.args == [lead.shown.card.languages[2].article_id]
    with qtbot.waitSignal(page.requests.story_requested) as told:
        QTest.mouseClick(lead.stops[1], Qt.MouseButton.LeftButton)
    assert told.args == [7]
    with qtbot.waitSignal(page.requests.article_requested) as told:
        QTest.mouseClick(lead.stops[2], Qt.MouseButton.LeftButton)
    assert told.args == [9]


def test_the_menu_has_what_the_keys_do(page: FrontPage, qtbot: QtBot) -> None:
    press_key(page, Key.Key_F10, Modifier.ShiftModifier)
    assert page.menus.menu is not None
    actions = {each.text().replace("&", ""): each for each in page.menus.menu.actions()}
    assert {"Open Story", "Open Article", "Star", "Follow", "Less of This", "Why Here?"} <= set(
        actions
    )
    with qtbot.waitSignal(page.requests.less_requested) as told:
        actions["Less of This"].trigger()
    assert told.args == [0, True]
    share = page.menus.menu.findChild(ShareMenu)
    assert share is not None
    with qtbot.waitSignal(page.requests.share_requested) as told:
        action_of(share, ShareKind.COPY).trigger()
    assert told.args == [(0,), ShareKind.COPY]  # the report of its headline
    page.menus.menu.close()
