"""The front page: cards in columns, places that stay, what a screen reader is told."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from front_page_screen import (
    Key,
    card_of,
    focused_id,
    front_page_on_show,
    place_all,
    press_key,
    spoken,
    top_of,
)
from front_page_values import SINCE, UNTIL, card, edition, end, head, with_card
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from subscribing_values import settle
from work import calls_to

from readerapp.domain.errors import Reason
from readerapp.domain.front_page import (
    CardSize,
    EditionNews,
    EditionSummary,
    FrontSection,
    SectionKind,
)
from readerapp.ui.front_page.columns import TALL, ColumnStack, FrontPlace, plan_columns
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.widgets.card_layout import lay_out_card

pytestmark = pytest.mark.layout


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[FrontPage]:
    with front_page_on_show(qtbot, qapp) as shown:
        yield shown


def ids(page: FrontPage) -> list[int]:
    return [each.article_id for each in page.cards]


# Places


def test_cards_stand_in_the_order_of_the_edition_and_none_over_another(page: FrontPage) -> None:
    for width in (360, 480, 800, 1220, 2560):
        page.resize(width, 900)
        place_all(page)
        assert ids(page) == [each.head.id for each in edition().cards]
        places = [each.geometry() for each in page.cards]
        assert not [
            (one, other)
            for number, one in enumerate(places)
            for other in places[number + 1 :]
            if one.intersects(other)
        ]
        assert max(place.right() for place in places) < page.body.width()


def test_the_lead_spans_two_columns_where_there_are_several(page: FrontPage) -> None:
    lead, second, *_ = page.cards
    assert lead.width() > 2 * second.width()
    assert second.y() == lead.y()  # beside it
    page.resize(480, 900)
    place_all(page)
    assert lead.width() == second.width()
    assert second.y() >= lead.y() + lead.height()


def test_a_lead_alone_has_its_words_beside_its_picture_and_no_column_is_empty(
    page: FrontPage,
) -> None:
    top, *others = edition().sections
    alone = replace(top, cards=top.cards[:1])
    page.show_edition(edition(id=99, sections=(alone, *others)))
    place_all(page)
    lead, other, *_ = page.cards
    picture = lead.laid_out.picture
    assert picture is not None
    words = [text.place for text in lead.laid_out.texts]
    assert max(place.right() for place in words) < picture.left()
    assert max(place.bottom() for place in words) < lead.height()
    assert picture.bottom() < lead.height()
    assert lead.geometry().right() == max(card.geometry().right() for card in page.cards)
    assert other.y() >= lead.y() + lead.height()
    page.resize(480, 900)
    place_all(page)
    picture = page.cards[0].laid_out.picture
    assert picture is not None
    assert picture.bottom() < min(text.place.top() for text in page.cards[0].laid_out.texts)
    page.resize(1220, 900)
    page.show_edition(edition())  # another story comes beside it
    place_all(page)
    assert page.cards[1].y() == page.cards[0].y()


def test_a_narrow_page_that_is_wide_again_is_as_it_was(page: FrontPage) -> None:
    before = [each.geometry() for each in page.cards]
    for width in (480, 820, 1220):
        page.resize(width, 900)
        place_all(page)
    assert [each.geometry() for each in page.cards] == before


def test_cards_near_the_screen_have_a_place_first(qtbot: QtBot, qapp: QApplication) -> None:
    many = tuple(card(number, CardSize.BRIEF) for number in range(200, 260))
    shown = edition(sections=(FrontSection(SectionKind.TOP, many),))
    with front_page_on_show(qtbot, qapp, size=(480, 400)) as page:
        page.show_edition(replace(shown, id=9))
        assert 0 < len(page.cards) < 30  # one screen more than is shown
        qtbot.waitUntil(lambda: page.body.is_complete)
        assert len(page.cards) == 60


def test_nothing_moves_when_a_card_is_read_or_followed(page: FrontPage) -> None:
    before = [each.geometry() for each in page.cards]
    page.show_edition(with_card(edition(), 1, unread=0))
    place_all(page)
    assert [each.geometry() for each in page.cards] == before


def test_news_move_nothing(page: FrontPage) -> None:
    card_of(page, 3).setFocus()
    page.area.verticalScrollBar().setValue(300)
    before = [each.mapTo(page, QPoint()) for each in page.cards]
    page.show_news(EditionNews(8, 3, 1))
    settle()
    assert page.head.news.isVisible()
    assert [each.mapTo(page, QPoint()) for each in page.cards] == before


@pytest.mark.parametrize("width", [360, 800, 1220])
def test_shown_news_leave_the_focused_card_where_it_is(page: FrontPage, width: int) -> None:
    page.resize(width, 700)
    place_all(page)
    at = card_of(page, 4)
    at.setFocus(Qt.FocusReason.TabFocusReason)
    page.area.verticalScrollBar().setValue(at.y() - 137)
    columns = {each.article_id: each.x() for each in page.cards}
    late = FrontSection(SectionKind.SINCE, (card(30, CardSize.SECOND),), shown_at=UNTIL)
    grown = with_card(
        edition(), 2, new=4, languages=card(2, CardSize.SECOND, ("ar", "en", "fr")).languages
    )
    page.show_edition(replace(grown, sections=(late, *grown.sections)))
    place_all(page)
    assert top_of(page, card_of(page, 4)) == 137
    assert card_of(page, 4).hasFocus()
    assert ids(page)[0] == 30
    assert {each.article_id: each.x() for each in page.cards} == columns | {
        30: card_of(page, 30).x()
    }


def test_a_place_is_found_again(page: FrontPage) -> None:
    at = card_of(page, 16)
    at.setFocus(Qt.FocusReason.TabFocusReason)
    place, top = page.place, top_of(page, at)
    assert place == FrontPlace(16, top, is_focused=True)
    page.area.verticalScrollBar().setValue(0)
    page.cards[0].setFocus()
    assert page.place == FrontPlace(0, top_of(page, page.cards[0]), is_focused=True)
    assert page.go_to(place)
    settle()
    assert top_of(page, card_of(page, 16)) == top
    assert focused_id(page) == 16
    assert not page.go_to(FrontPlace(999, 5))


def test_a_place_below_what_is_placed_is_found_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    many = tuple(card(number, CardSize.BRIEF) for number in range(200, 260))
    shown = edition(id=9, sections=(FrontSection(SectionKind.TOP, many),))
    with front_page_on_show(qtbot, qapp, size=(480, 400)) as page:
        page.show_edition(shown)
        assert page.go_to(FrontPlace(250, 33, is_focused=True))
        assert top_of(page, card_of(page, 250)) == 33
        place_all(page)
        assert top_of(page, card_of(page, 250)) == 33


def test_another_edition_begins_at_its_top(page: FrontPage) -> None:
    page.area.verticalScrollBar().setValue(500)
    page.show_edition(replace(edition(), id=3))
    assert page.area.verticalScrollBar().value() == 0


# What can be read


@pytest.mark.parametrize("width", [360, 480, 800, 1220, 2560])
def test_nothing_is_cut(page: FrontPage, width: int) -> None:
    page.resize(width, 900)
    place_all(page)
    for each in page.cards:
        assert each.height() >= each.heightForWidth(each.width())
        texts = [" ".join(placed.layout.text().split()) for placed in each.laid_out.texts]
        assert " ".join(each.shown.card.head.title.split()) in texts  # whole, not elided
        for placed in each.laid_out.texts:
            assert placed.place.left() >= 0
            assert placed.place.right() <= each.width()
        bottoms = [child.geometry().bottom() for child in each.stops[1:]]
        assert all(bottom < each.height() for bottom in bottoms)
    assert page.head.line.height() >= page.head.line.heightForWidth(page.head.line.width()) - 4
    for button in page.end.buttons:
        assert button.width() >= button.minimumSizeHint().width()
        assert button.geometry().right() <= page.end.width()


@pytest.mark.parametrize("width", [360, 480, 800, 1220])
def test_the_head_is_as_high_as_its_words_and_news_move_no_card(
    page: FrontPage, width: int
) -> None:
    def is_right() -> None:
        for label in (page.head.line, page.head.news):
            if label.isVisible():
                needed = label.heightForWidth(label.width())
                assert needed <= label.height() + 4
                button = page.head.show_news_button.sizeHint().height()
                assert label.height() <= max(needed + 6, button)

    now = datetime.now(UTC)  # news come to the page of today
    page.show_edition(replace(edition(), id=5, since=now - timedelta(hours=16), until=now))
    page.resize(width, 1000)  # the card with the focus stays on it, whatever fonts are here
    place_all(page)
    page.area.verticalScrollBar().setValue(0)
    is_right()
    shown = page.cards[1]
    for start in (0, 300, page.area.verticalScrollBar().maximum() - 60):
        page.area.verticalScrollBar().setValue(start)
        before = shown.mapTo(page, QPoint()).y()
        page.show_news(EditionNews(18, 13, 11, 15))
        assert shown.mapTo(page, QPoint()).y() == before  # at once, and when all is laid out
        settle()
        is_right()
        assert shown.mapTo(page, QPoint()).y() == before
        page.show_news(EditionNews())
        settle()
        assert shown.mapTo(page, QPoint()).y() == before


@pytest.mark.parametrize("width", [340, 420, 560, 1220])
def test_what_a_refresh_says_in_the_head_is_read_whole_and_moves_no_card(
    page: FrontPage, width: int
) -> None:
    page.resize(width, 700)
    place_all(page)
    shown, line = page.cards[1], page.head.line
    page.area.verticalScrollBar().setValue(300)
    before = shown.mapTo(page, QPoint()).y()
    quiet = replace(edition(), refreshed_at=UNTIL + timedelta(hours=3))
    changes: tuple[Callable[[], None], ...] = (
        lambda: page.show_edition(quiet),
        lambda: page.show_blocked((UNTIL + timedelta(hours=4), Reason.OFFLINE)),
        lambda: page.show_blocked(None),
    )
    for change in changes:
        change()
        assert shown.mapTo(page, QPoint()).y() == before  # at once, and when all is laid out
        settle()
        assert shown.mapTo(page, QPoint()).y() == before
        assert line.height() + 4 >= line.heightForWidth(line.width())
        assert not line._at(line.width())[0].text().endswith("…")
    assert "nothing new since" in line.text()


def test_a_page_that_fits_shows_no_handle_to_scroll_by(page: FrontPage) -> None:
    bar = page.area.verticalScrollBar()
    assert bar.isEnabled()
    page.show_edition(replace(edition(), id=9, sections=()))
    place_all(page)
    assert not bar.isEnabled()


def test_twice_the_letters_make_fewer_columns(page: FrontPage, qapp: QApplication) -> None:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(before.pointSizeF() * 2)
    narrow = page.cards[1].width()
    qapp.setFont(font)
    place_all(page)
    assert page.cards[1].width() > narrow
    for each in page.cards:
        assert each.height() >= each.heightForWidth(each.width())
    qapp.setFont(before)


def test_an_arabic_card_begins_at_its_right(page: FrontPage) -> None:
    arabic, english = card_of(page, 2), card_of(page, 1)
    assert arabic.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert english.layoutDirection() == Qt.LayoutDirection.LeftToRight
    title = next(t for t in arabic.laid_out.texts if t.layout.text() == head(2).title)
    assert title.layout.lineAt(1).naturalTextRect().right() > arabic.width() - 30


def test_the_grid_is_mirrored_with_the_interface(page: FrontPage) -> None:
    lead, second = page.cards[:2]
    assert lead.x() < second.x()
    place_all(page)
    turn = partial(page.setLayoutDirection, Qt.LayoutDirection.RightToLeft)
    assert calls_to(lay_out_card, turn) == 0  # nothing gets another size
    places = [card.geometry() for card in page.cards]
    assert lead.x() > second.x()
    assert second.layoutDirection() == Qt.LayoutDirection.LeftToRight
    page.body._restart(None)
    place_all(page)
    assert places == [card.geometry() for card in page.cards]


# Pictures


def test_text_comes_before_pictures_and_a_bad_one_gives_its_place_to_the_text(
    qtbot: QtBot, qapp: QApplication
) -> None:
    asked: list[tuple[int, QSize]] = []
    ready: dict[int, QPixmap] = {}

    def thumbnail(article_id: int, _position: int, size: QSize) -> QPixmap | None:
        asked.append((article_id, size))
        return ready.get(article_id)

    with front_page_on_show(qtbot, qapp, thumbnail=thumbnail) as page:
        qtbot.waitUntil(lambda: bool(asked))
        assert asked[0][0] == 0  # the lead first
        assert asked[0][1].width() > 2 * asked[0][1].height() > 600  # no higher than it may be
        tall = page.cards[0].height()
        ready[0] = QPixmap()
        page.pictures_arrived()
        qtbot.waitUntil(lambda: page.cards[0].height() < tall)
        assert page.cards[0].laid_out.picture is None


# A newspaper: what of it is seen at once


def headline_ends(page: FrontPage) -> list[int]:
    """How far below the beginning of the page, its head included, each headline ends."""
    above = page.area.mapTo(page, QPoint()).y()
    largest = [
        max(each.laid_out.texts, key=lambda said: said.layout.font().pixelSize())
        for each in page.cards
    ]
    return [
        round(above + each.y() + said.place.bottom())
        for each, said in zip(page.cards, largest, strict=True)
    ]


@pytest.mark.parametrize(
    ("size", "at_once", "in_two_screens"),
    [((1041, 740), 3, 6), ((1201, 840), 3, 6), ((1681, 1020), 4, 8), ((785, 640), 2, 5)],
)
def test_more_than_the_lead_is_seen_at_once(
    size: tuple[int, int], at_once: int, in_two_screens: int, qtbot: QtBot, qapp: QApplication
) -> None:
    with front_page_on_show(qtbot, qapp, size=size) as page:
        seen = page.area.viewport().height()
        picture = page.cards[0].laid_out.picture
        assert picture is not None
        assert picture.height() <= 0.4 * seen
        ends = headline_ends(page)
        assert sum(end <= page.height() for end in ends) >= at_once
        assert sum(end <= page.height() + seen for end in ends) >= in_two_screens
        page.use_density(is_compact=True)
        place_all(page)
        compact = headline_ends(page)
        for screens in (page.height(), page.height() + seen):
            assert sum(e <= screens for e in compact) >= sum(e <= screens for e in ends)
        pictures = [each.laid_out.picture for each in page.cards]
        assert max(each.height() for each in pictures if each) < 100


def test_where_there_are_two_columns_no_half_of_a_row_is_empty(page: FrontPage) -> None:
    page.resize(900, 800)
    place_all(page)
    whole = page.cards[0].width()
    for section in page.edition.sections if page.edition else ():
        cards = [card_of(page, each.head.id) for each in section.cards]
        halves = [each for each in cards if each.width() < whole]
        assert len(halves) % 2 == 0
        assert len({each.x() for each in halves}) in (0, 2)


def test_pictures_follow_the_height_of_the_window_and_nothing_else_moves(page: FrontPage) -> None:
    def high() -> float:
        picture = page.cards[0].laid_out.picture
        return picture.height() if picture else 0

    before = high()
    page.show_news(EditionNews(reports=3, stories=2))
    place_all(page)
    assert high() == before  # the head grew, and that is all
    page.resize(page.width(), 500)
    place_all(page)
    assert 0 < high() < before


# Head and end


def test_editions_are_chosen_from_a_menu(page: FrontPage, qtbot: QtBot) -> None:
    page.head.show_editions((EditionSummary(4, SINCE, UNTIL), EditionSummary(3, None, SINCE)))
    new, _, current, before = page.head.menu.actions()
    assert current.isChecked()
    with qtbot.waitSignal(page.head.edition_chosen) as told:
        before.trigger()
    assert told.args == [3]
    with qtbot.waitSignal(page.head.new_edition_wanted):
        new.trigger()


def test_the_end_leads_on(page: FrontPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.end.rest_wanted):
        page.end.show_rest.click()
    with qtbot.waitSignal(page.end.edition_wanted) as told:
        page.end.earlier.click()
    assert told.args == [3]
    page.show_edition(edition(end=end(rest=0, unread_rest=0), previous=None))
    assert page.end.buttons == []


# Accessibility


def test_a_card_is_one_stop_with_one_sentence(page: FrontPage) -> None:
    said = spoken(page.cards[0])
    assert said.startswith("Top stories. Story 1 of 20, not read: Une planète rocheuse repérée")
    for part in (
        "in français", "6 articles in 5 languages", "한국어", "New: 3 articles",
        "1 of 6 written by AI", "AI-generated image", "Picture: A boat in fog", "Differs",
    ):  # fmt: skip
        assert part in said
    assert spoken(card_of(page, 8)).startswith("Francophonie. Article 9 of 20, not read: ")
    assert spoken(card_of(page, 10)).startswith("Story 7 of 20, read: ")


def test_everything_that_can_be_used_has_a_name(page: FrontPage) -> None:
    assert spoken(page) == "Front Page"
    for each in page.cards:
        for child in (*each.stops, *each.chips, each.more):
            assert spoken(child), child
    for chip in page.cards[0].chips:
        assert min(chip.width(), chip.height()) >= 24
    assert "unread" in spoken(page.cards[0].chips[0])
    role = QAccessible.queryAccessibleInterface(page.cards[0]).role()
    assert role == QAccessible.Role.Button


def test_tab_goes_through_cards_and_what_is_beside_them(page: FrontPage) -> None:
    press_key(page, Key.Key_Tab)
    assert QApplication.focusWidget() is page.cards[0].stops[1]
    press_key(page, Key.Key_Tab)
    press_key(page, Key.Key_Tab)
    assert focused_id(page) == 1


def test_news_are_announced_once(page: FrontPage) -> None:
    page.show_news(EditionNews(8, 3, 1))
    page.show_news(EditionNews(8, 3, 1))
    assert page.head.announcer.last_text == "8 new articles in 3 stories and 1 new story"


def test_a_rule_between_columns_stays_above_a_card_that_takes_both() -> None:
    stack = ColumnStack(plan_columns(1000, 16), top=100)
    for __ in range(2):
        stack.put(stack.spot(1), 200)
    ((x, start, end),) = stack.rules()
    assert (start, end) == (100 + TALL, 300 - TALL)
    stack.put(stack.spot(2), 150)
    assert stack.rules() == [(x, start, end)]
    stack.put(stack.spot(1), 80)
    stack.put(stack.spot(1), 80)
    assert stack.rules() == [(x, start, end), (x, 450 + TALL, 530 - TALL)]
