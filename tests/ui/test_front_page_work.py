"""How much of the front page is made and laid out, and when."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from front_page_screen import card_of, front_page_on_show, place_all, plain_picture, press_key
from front_page_values import card, edition, with_card
from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from subscribing_values import settle
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article
from work import calls_to

from readerapp.domain.front_page import CardSize, Edition, FrontSection, SectionKind
from readerapp.ui.front_page.body import AT_ONCE, FrontBody
from readerapp.ui.front_page.card import CardLines
from readerapp.ui.front_page.card_button import EventCard
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.card_layout import lay_out_card
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, MOST_LETTERS


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[FrontPage]:
    with front_page_on_show(qtbot, qapp) as shown:
        yield shown


def many_cards(edition_id: int) -> Edition:
    cards = tuple(card(number, CardSize.BRIEF) for number in range(200, 260))
    return replace(edition(sections=(FrontSection(SectionKind.TOP, cards),)), id=edition_id)


def colours(page: FrontPage) -> set[str]:
    image = page.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(20, 460, 7) for y in range(0, 390, 3)}


def test_a_theme_makes_no_card_and_lays_out_what_is_painted(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(480, 400)) as page:
        cards, inks = list(page.cards), colours(page)
        places = [each.geometry() for each in cards]
        cards[1].setFocus()

        def change() -> None:
            page.set_theme(load_theme("dark"))
            settle()

        assert calls_to(lay_out_card, change) < 12 < len(cards)
        assert calls_to(EventCard.__init__, change) == 0
        assert page.cards == cards
        assert [each.geometry() for each in page.cards] == places
        assert cards[1].hasFocus()
        assert colours(page) != inks


def test_cards_made_after_a_theme_came_have_its_colours(page: FrontPage) -> None:
    page.show_edition(many_cards(7))
    page.set_theme(load_theme("dark"))
    place_all(page)
    dark = load_theme("dark")
    assert {each._look.theme for each in page.cards} == {dark}


def test_a_page_that_nobody_sees_is_left_as_it_is_until_it_is_shown(page: FrontPage) -> None:
    page.hide()

    def change() -> None:
        page.set_theme(load_theme("sepia"))
        page.set_language("fr")
        page.show_edition(with_card(edition(), 1, unread=0))
        page.set_language("de")
        settle()

    assert calls_to(lay_out_card, change) == 0
    page.show()
    place_all(page)
    assert not card_of(page, 1).shown.card.unread
    assert {each._look.language for each in page.cards} == {"de"}
    assert calls_to(EventCard.__init__, lambda: page.setVisible(True)) == 0


def test_a_style_sheet_that_comes_makes_no_card(page: FrontPage) -> None:
    before = list(page.cards)
    QApplication.sendEvent(page, QEvent(QEvent.Type.FontChange))
    settle()
    assert page.cards == before


def test_another_width_is_measured_before_anything_moves(qtbot: QtBot, qapp: QApplication) -> None:
    """Far down the page, as many cards stand above the reader's: all of them at once took 0.3 s."""
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(1300, 500)) as page:
        place_all(page)
        bar = page.area.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        settle()
        place, before = page.place, [each.geometry() for each in page.cards]
        assert place is not None
        assert calls_to(lay_out_card, lambda: page.resize(1250, 500)) == 0
        assert [each.geometry() for each in page.cards] == before
        assert page.place == place
        assert calls_to(lay_out_card, page.body._place_some) <= 2
        qtbot.waitUntil(lambda: page.body.is_complete)
        assert page.place == place
        assert page.cards[0].width() < before[0].width()
        page.resize(1300, 500)
        assert calls_to(lay_out_card, lambda: page.resize(700, 500)) == 0  # other cards, too
        assert not any(each._look.is_narrow for each in page.cards)
        shown = [each.laid_out for each in page.cards[:3]]
        page.body._place_some()
        assert [each.laid_out for each in page.cards[:3]] == shown
        qtbot.waitUntil(lambda: page.body.is_complete)
        assert all(each._look.is_narrow for each in page.cards)
        assert page.place is not None
        assert page.place.article_id == place.article_id


def all_read(shown: Edition) -> Edition:
    section = shown.sections[0]
    cards = tuple(
        replace(each, head=replace(each.head, is_read=True), unread=0) for each in section.cards
    )
    return replace(shown, sections=(replace(section, cards=cards),))


def test_cards_that_changed_are_laid_out_before_anything_moves(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """After all were marked as read, each above the reader's was laid out at once: 60 to 120 ms."""
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(480, 400)) as page:
        card = deep_page(page)
        place, shown = page.place, card.laid_out
        assert place is not None
        read = all_read(many_cards(7))
        assert calls_to(lay_out_card, lambda: page.show_edition(read)) <= AT_ONCE
        while not page.is_current:
            assert card.laid_out is shown
            assert page.go_to(place)  # whoever comes back to it does not wait for it
            assert page.place == place
            assert calls_to(lay_out_card, page.body._place_some) <= 2
        assert not card.shown.card.unread
        assert card.laid_out is not shown
        assert page.place == place
        place_all(page)
        assert not any(each.shown.card.unread for each in page.cards)


def test_one_card_that_changed_is_shown_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(480, 400)) as page:
        card = deep_page(page)
        page.show_edition(with_card(many_cards(7), card.article_id, unread=0))
        assert page.is_current
        assert not card.shown.card.unread


def test_colours_that_come_while_cards_get_ready_are_theirs(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(480, 400)) as page:
        deep_page(page)
        page.show_edition(all_read(many_cards(7)))
        page.body._place_some()
        page.set_theme(load_theme("dark"))
        assert not page.is_current
        qtbot.waitUntil(lambda: page.is_current)
        place_all(page)
        assert {each._look.theme for each in page.cards} == {load_theme("dark")}
        assert not any(each.shown.card.unread for each in page.cards)


def test_marks_make_no_part_of_a_card_anew(page: FrontPage) -> None:
    place_all(page)
    before = {each: (list(each.chips), each.stops) for each in page.cards}
    assert any(chips for chips, __ in before.values())
    assert any(len(stops) > 1 for __, stops in before.values())
    shown = edition()
    for each in shown.cards:
        languages = tuple(replace(tag, unread=0) for tag in each.languages)
        beside = tuple(replace(b, head=replace(b.head, is_read=True)) for b in each.beside)
        shown = with_card(shown, each.head.id, unread=0, languages=languages, beside=beside)
    page.show_edition(shown)
    place_all(page)
    assert {each: (list(each.chips), each.stops) for each in page.cards} == before
    assert not any(chip.language.unread for each in page.cards for chip in each.chips)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_page_that_is_shown_at_another_width_is_placed_once(
    qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(480, 400)) as page:
        place_all(page)
        page.area.verticalScrollBar().setValue(900)
        page.hide()
        page.resize(900, 400)
        page.set_language(language)

        def show() -> None:
            page.show()
            place_all(page)

        assert calls_to(FrontBody._restart, show) == 1
        assert {each.width() for each in page.cards} != {480}
        assert page.area.verticalScrollBar().value() > 0


def test_a_card_that_only_gets_narrow_keeps_its_words_and_its_parts(page: FrontPage) -> None:
    place_all(page)
    chips = [chip for each in page.cards for chip in each.chips]
    assert chips
    before = [each.accessibleName() for each in page.cards]

    def narrow() -> None:
        page.resize(420, page.height())
        settle()
        place_all(page)

    assert calls_to(EventCard._name, narrow) == 0
    assert all(each._look.is_narrow for each in page.cards)
    assert [chip for each in page.cards for chip in each.chips] == chips
    assert [each.accessibleName() for each in page.cards] == before
    for each in page.cards:  # and they stand where they belong
        badges = [each.laid_out.badges[number][0] for number in each._maker().chips]
        centres = [chip.geometry().center() for chip in each.chips]
        assert all(place.contains(at) for place, at in zip(badges, centres, strict=True))


def test_another_edition_is_made_in_small_steps(qtbot: QtBot, page: FrontPage) -> None:
    made = calls_to(EventCard.__init__, lambda: page.show_edition(many_cards(9)))
    assert made == AT_ONCE
    at_a_time = calls_to(EventCard.__init__, page.body._place_some)
    assert at_a_time == 1
    qtbot.waitUntil(lambda: page.body.is_complete)
    assert len(page.cards) == 60


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    desktop = make_desktop([article(n) for n in range(12)])
    desktop.reader.features.reading.set_read_delay(-1)
    return desktop


def open_front(desktop: Desktop) -> None:
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    desktop.until(lambda: desktop.window.front_page.edition is not None)
    desktop.settle()
    place_all(desktop.window.front_page)


def test_a_page_that_comes_back_is_laid_out_at_no_other_width(desktop: Desktop) -> None:
    open_front(desktop)
    desktop.window.articles.view.setFocus()
    desktop.reader.features.front.controller.close()
    desktop.settle()
    assert not desktop.window.front_page.isVisible()
    assert calls_to(CardLines.card, lambda: open_front(desktop)) == 0
    assert desktop.window.front_page.isVisible()


class CardPaintings(QObject):
    """For each painting of a card: whether the page was still about to change."""

    def __init__(self, page: FrontPage) -> None:
        super().__init__(page)
        self._page = page
        self.were_behind: list[bool] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, EventCard):
            self.were_behind.append(self._page.body.is_behind)
        return False


def test_nothing_of_a_page_is_painted_before_it_is_as_it_is_to_be(
    desktop: Desktop, qapp: QApplication
) -> None:
    """What was there before would flash."""
    page, controller = desktop.window.front_page, desktop.reader.features.front.controller
    desktop.window.resize(900, 400)
    open_front(desktop)
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
    place = page.place
    assert place is not None
    controller.close()
    desktop.settle()
    desktop.window.resize(1250, 400)
    desktop.settle()
    controller.go_to(place)
    assert page.body.is_behind
    paintings = CardPaintings(page)
    qapp.installEventFilter(paintings)  # whichever loop paints
    desktop.until(lambda: paintings.were_behind)
    qapp.removeEventFilter(paintings)
    assert not any(paintings.were_behind)


@pytest.mark.parametrize("is_front", [False, True])
def test_what_is_on_screen_is_laid_out_before_it_is_painted_in_other_colours(
    desktop: Desktop, is_front: bool
) -> None:
    """Lists and cards were laid out in the turn that painted all of the window."""
    window, features = desktop.window, desktop.reader.features
    if is_front:
        open_front(desktop)
    shown: tuple[QWidget, ...] = (window.front_page.body,) if is_front else (window.articles,)
    for theme in ("dark", "sepia"):
        desktop.reader.appearance.use_theme(theme)
        features.settings.repaint()
        for each in (window.navigation, *shown):
            assert calls_to(lay_out_card, each.grab) == 0


def test_the_article_under_the_page_is_not_laid_out_for_it(desktop: Desktop) -> None:
    """Its related stories stay below its text, though they are on no screen."""
    desktop.window.resize(900, 700)
    desktop.reader.features.router.show_article(desktop.ids[0])
    desktop.settle()
    assert desktop.window.panes.related_below
    foot = desktop.window.area.related_place.parentWidget()
    assert foot is desktop.window.reading.view.viewport()
    assert calls_to(ReadingView.set_foot, lambda: open_front(desktop)) == 0
    desktop.reader.features.front.controller.close()
    desktop.settle()
    assert desktop.window.area.related_place.parentWidget() is foot
    assert desktop.window.area.related_place.isVisible()


@pytest.mark.parametrize("letters", ["\U0001f1eb" * 100_000, "no end " * 100_000, "x" * 1_000_000])
def test_a_title_without_end_costs_no_more_than_a_long_one(page: FrontPage, letters: str) -> None:
    """Qt shapes what a layout holds, and keeps each name that a screen reader could ask for."""
    first = edition().cards[0].head
    crooked = replace(first, title=letters, source=letters)
    shown = with_card(edition(), first.id, head=crooked)
    page.show_edition(replace(shown, id=9))
    place_all(page)
    card = card_of(page, first.id)
    names = [each.accessibleName() for each in (card, card.more, *card.chips, *card.stops)]
    assert max(map(len, names)) <= MOST_LETTERS + 1
    assert sum(len(text.layout.text()) for text in card.laid_out.texts) < 8 * MOST_IN_NAME


# In turns


def deep_page(page: FrontPage) -> EventCard:
    """Put the focus on a card in the middle of the page."""
    place_all(page)
    card = page.cards[len(page.cards) // 2]
    card.setFocus()
    settle()
    return card


def test_showing_the_page_makes_no_card_in_the_turn_that_shows_it(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(480, 400)) as page:
        deep_page(page)
        page.hide()
        page.set_language("fr")
        page.show_edition(replace(many_cards(7), id=8))
        assert calls_to(EventCard.__init__, page.show) == 0
        assert not page.is_current
        assert page.place is None  # that of another edition is none
        qtbot.waitUntil(lambda: page.is_current)
        assert page.edition is not None
        assert page.edition.id == 8
        assert {each._look.language for each in page.cards} == {"fr"}


def test_a_page_that_gets_other_columns_while_it_is_worded_anew_measures_them_first(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """Placed for columns that its new cards did not know, it took 50 ms far down."""
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(480, 400)) as page:
        deep_page(page)
        page.set_language("fr")
        qtbot.waitUntil(lambda: page.body.is_renewed)
        page.resize(900, 400)
        renewal = page.body._renewal
        assert renewal is not None
        for _ in range(2):  # for the columns before, then for those of now
            while renewal.step():
                pass
            assert page.body.is_renewed
            laid = calls_to(lay_out_card, lambda: page.body._go_on_renewing(renewal))
            assert laid <= AT_ONCE
        assert not page.body.is_renewed


def test_another_language_is_made_one_card_at_a_time_while_the_former_ones_are_seen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """Down the page all cards above the screen were made at once: 50 to 90 ms."""
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(480, 400)) as page:
        card = deep_page(page)
        place, before = page.place, list(page.cards)
        assert place is not None
        assert calls_to(EventCard.__init__, lambda: page.set_language("fr")) == 0
        while not page.is_current:
            assert page.cards == before
            assert page.place == place
            made = calls_to(EventCard.__init__, page.body._place_some)
            assert made <= 1
        assert page.place == place
        assert page.body.focused is not None
        assert page.body.focused.article_id == card.article_id
        assert page.body.focused is not card
        assert {each._look.language for each in page.cards} == {"fr"}


def test_what_is_done_while_cards_are_made_anew_holds(qtbot: QtBot, qapp: QApplication) -> None:
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(480, 400)) as page:
        card = deep_page(page)
        page.set_language("fr")
        press_key(page, Key.Key_J)
        gone_to = page.body.focused
        assert gone_to is not None
        assert gone_to is not card
        read = with_card(many_cards(7), gone_to.article_id, unread=0)
        page.show_edition(read)
        page.set_theme(load_theme("dark"))
        page.set_language("de")
        qtbot.waitUntil(lambda: page.is_current)
        assert page.body.focused is not None
        assert page.body.focused.article_id == gone_to.article_id
        assert not page.body.focused.shown.card.unread
        place_all(page)
        assert {each._look.language for each in page.cards} == {"de"}
        assert {each._look.theme for each in page.cards} == {load_theme("dark")}
        left = [each for each in page.body.findChildren(EventCard) if each.isVisible()]
        assert len(left) == len(page.cards) == 60


def test_the_focus_of_a_card_off_the_screen_stays_on_the_page(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """It went on to the button that marks everything as read."""
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(480, 400)) as page:
        page.cards[0].setFocus()
        bar = page.area.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        top = bar.value()
        page.set_language("fr")
        qtbot.waitUntil(lambda: page.is_current)
        assert page.hasFocus()
        assert bar.value() == top


def test_a_key_means_what_the_page_is_about_to_show(qtbot: QtBot, qapp: QApplication) -> None:
    with front_page_on_show(qtbot, qapp, many_cards(7), size=(480, 400)) as page:
        deep_page(page)
        page.hide()
        page.show_edition(edition())
        page.show()
        page.setFocus()
        QTest.keyClick(page, Key.Key_Down)
        assert page.body.focused is page.cards[0]
        assert page.cards[0].article_id == edition().cards[0].head.id


def test_pictures_stay_when_their_cards_are_made_anew(page: FrontPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.is_settled)
    lead = page.cards[0]
    assert lead._pixmap is not None
    page.set_language("fr")
    page.body.place_all()
    assert page.cards[0] is not lead
    assert page.cards[0]._pixmap is lead._pixmap


def test_pictures_are_shown_while_cards_below_come_to_their_places(
    qtbot: QtBot, qapp: QApplication
) -> None:
    arrived: list[bool] = []

    def picture(article_id: int, position: int, size: QSize) -> QPixmap | None:
        return plain_picture(article_id, position, size) if arrived else None

    with front_page_on_show(qtbot, qapp, thumbnail=picture) as page:
        qtbot.waitUntil(lambda: page.is_settled)
        lead = page.cards[0]
        assert lead.awaits_picture
        placing = QTimer(page, interval=1)  # as long as any card has no place yet
        placing.timeout.connect(page.body.placed)
        placing.start()
        arrived.append(True)
        page.pictures_arrived()
        qtbot.waitUntil(lambda: not lead.awaits_picture)
