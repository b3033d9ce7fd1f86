"""The tour: comes when there is something to show, holds nothing up, and is gone for good."""

from itertools import product
from pathlib import Path

import pytest
from cut_words import faults
from every_window import close_all
from front_page_desktop import front_desktop, open_front
from listening import Listener, listener
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from seen_words import catalogue, words_of
from test_accessible_tree import faults as nameless
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article

from readerapp import settings as declared
from readerapp.library import preferences, stories
from readerapp.ui.shell.window import FIRST_SIZE
from readerapp.ui.tour.card import TourCard
from readerapp.ui.tour.controller import TourController
from readerapp.ui.tour.steps import OVER, seen

__all__ = ["listener"]


def tour_of(desktop: Desktop) -> TourController:
    """The tour, which waits for no calm moment."""
    tour = desktop.reader.features.tour
    tour.calm.setInterval(0)
    return tour


def card_of(desktop: Desktop) -> TourCard:
    card = tour_of(desktop).card
    assert card is not None
    return card


def is_shown(desktop: Desktop) -> bool:
    card = tour_of(desktop).card
    return card is not None and card.isVisible()


def begun(desktop: Desktop) -> Desktop:
    """The tour at its first step, on the front page or beside the article that is open."""
    tour_of(desktop).begin()
    desktop.until(lambda: is_shown(desktop))
    return desktop


def stored(desktop: Desktop) -> object:
    """What the library keeps of the tour."""
    desktop.settle()
    return preferences.stored(desktop.library).get(declared.TOUR.key)


def press(desktop: Desktop, key: Key, modifier: Modifier = Modifier.NoModifier) -> None:
    """Press a key as the system does: the window gives it to whoever has the focus."""
    QTest.keyClick(desktop.window.windowHandle(), key, modifier)
    QCoreApplication.processEvents()


def click(desktop: Desktop, button: QAbstractButton) -> None:
    at = button.mapTo(desktop.window, button.rect().center())
    QTest.mouseClick(desktop.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    QCoreApplication.processEvents()


def stays_away(desktop: Desktop) -> bool:
    """Whether nothing comes, wherever the reader goes."""
    desktop.open(0)
    open_front(desktop)
    desktop.open(0)
    return not is_shown(desktop)


@pytest.fixture
def front(make_desktop: MakeDesktop) -> Desktop:
    """The front page with one story, and the first step of the tour on it."""
    return begun(front_desktop(make_desktop))


@pytest.fixture
def beside(desktop: Desktop) -> Desktop:
    """An article with related stories beside it, and the tour at these."""
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    desktop.until(lambda: desktop.window.related.cards)
    return begun(desktop)


def at_the_first_step(front: Desktop) -> None:
    """The first step on the front page of a window of the usual size, read from the left."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    front.window.resize(*FIRST_SIZE)
    open_front(front)
    front.window.front_page.area.verticalScrollBar().setValue(0)
    front.until(lambda: is_shown(front))


# When it comes


def test_it_comes_after_the_question_was_answered_and_is_told_once(
    make_desktop: MakeDesktop, listener: Listener
) -> None:
    desktop = make_desktop(ask=True)
    consent = desktop.reader.features.consent
    desktop.until(lambda: consent.question is not None and consent.question.accepts_answers)
    assert not is_shown(desktop)
    desktop.press(Key.Key_Escape)
    desktop.until(lambda: consent.question is None)
    desktop.reader.features.front.controller.close()
    desktop.open(0)
    desktop.until(lambda: is_shown(desktop))
    text = card_of(desktop).text
    assert "same event and its background" in text
    assert desktop.window.articles.view.hasFocus()
    desktop.until(lambda: any(each.startswith("Tour. ") for each in listener.said))
    desktop.window.resize(1000, 800)
    desktop.settle()
    (said,) = [each for each in listener.said if each.startswith("Tour. ")]
    assert text in said
    assert "(F6) leads to this card." in said


def test_an_empty_library_has_nothing_to_show(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([], ask=True)
    desktop.until(lambda: desktop.reader.features.welcome.is_open)
    desktop.settle()
    assert not is_shown(desktop)
    assert stored(desktop) is None


def test_a_picture_of_the_window_has_none(desktop: Desktop) -> None:
    assert stays_away(desktop)


# It holds nothing up


def test_keys_do_what_they_do_without_it(beside: Desktop) -> None:
    rows = beside.rows()
    press(beside, Key.Key_J)
    beside.until(lambda: beside.opened == rows[1])
    press(beside, Key.Key_S)
    beside.settle()
    assert beside.statuses()[rows[1]][1]
    press(beside, Key.Key_Escape)
    press(beside, Key.Key_K)
    beside.until(lambda: beside.opened == rows[0])
    beside.until(lambda: is_shown(beside))
    assert beside.window.articles.view.hasFocus()


def test_neither_a_click_on_it_nor_its_going_moves_the_focus(front: Desktop) -> None:
    focus = QApplication.focusWidget()
    click(front, card_of(front).next_button)
    assert QApplication.focusWidget() is focus
    click(front, card_of(front).close_button)
    assert not is_shown(front)
    assert QApplication.focusWidget() is focus
    assert stored(front) == OVER
    assert stays_away(front)


def the_line_lets_the_mouse_through(front: Desktop) -> None:
    line = tour_of(front)._line
    assert line is not None
    assert line.isVisible()
    assert front.window.childAt(line.geometry().center()) is not line


def it_stands_beside_what_it_speaks_of_at_every_width(front: Desktop) -> None:
    tour, card, window = tour_of(front), card_of(front), front.window
    for direction, width in product(list(Qt.LayoutDirection)[:2], (1600, 1320, 900, 480, 360)):
        QApplication.setLayoutDirection(direction)
        window.resize(width, 860)
        front.settle()
        front.until(lambda: is_shown(front))
        QCoreApplication.processEvents()
        assert card_of(front) is card, (direction, width)
        assert tour._spot is not None
        assert tour._line is not None
        spots = seen(tour._spot, window)
        assert window.rect().contains(card.geometry()), (direction, width)
        assert not card.geometry().intersects(spots[-1]), (direction, width)
        assert tour._line.geometry().intersects(spots[0].adjusted(-9, -9, 9, 9)), (direction, width)
        assert faults(card) == [], (direction, width)


def it_goes_with_what_it_speaks_of_and_comes_back_with_it(front: Desktop) -> None:
    bar = front.window.front_page.area.verticalScrollBar()
    front.window.resize(1320, 500)
    front.settle()
    front.until(lambda: is_shown(front))
    bar.setValue(bar.maximum())
    front.until(lambda: not is_shown(front))
    bar.setValue(0)
    front.until(lambda: is_shown(front))


def it_points_at_a_card_whose_languages_are_below_the_screen(front: Desktop) -> None:
    card = front.window.front_page.cards[0]
    tour = tour_of(front)
    front.window.resize(900, 860)
    front.settle()
    chips = card.chips[0].mapTo(front.window, card.chips[0].rect().topLeft()).y()
    front.window.resize(900, chips - 2)
    front.settle()
    front.until(lambda: is_shown(front))
    assert tour._spot is not None
    assert tour._spot.widget in front.window.front_page.cards


def test_what_it_points_at_may_be_deleted(beside: Desktop) -> None:
    related = beside.window.related
    assert "same event" in card_of(beside).text
    related.show_relatives(None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    beside.until(lambda: not is_shown(beside))


# The keyboard, and who listens


def test_f6_leads_to_it_and_return_goes_on(beside: Desktop) -> None:
    for _ in range(8):
        press(beside, Key.Key_F6)
        if card_of(beside).next_button.hasFocus():
            break
    button = card_of(beside).next_button
    assert button.hasFocus()
    assert button.accessibleDescription() == card_of(beside).text
    first = card_of(beside).text
    press(beside, Key.Key_Return)
    assert card_of(beside).text != first
    assert button.hasFocus()
    press(beside, Key.Key_Tab)
    assert card_of(beside).skip.hasFocus()
    press(beside, Key.Key_Space)
    assert not is_shown(beside)
    assert stored(beside) == OVER


def test_escape_on_it_ends_it_and_the_focus_is_where_it_was(beside: Desktop) -> None:
    before = QApplication.focusWidget()
    press(beside, Key.Key_F6, Modifier.ShiftModifier)
    for _ in range(8):
        if card_of(beside).has_focus:
            break
        before = QApplication.focusWidget()
        press(beside, Key.Key_F6, Modifier.ShiftModifier)
    assert card_of(beside).has_focus
    press(beside, Key.Key_Escape)
    assert not is_shown(beside)
    assert QApplication.focusWidget() is before
    assert stored(beside) == OVER
    assert stays_away(beside)


def test_all_of_it_has_a_name_and_a_role(beside: Desktop) -> None:
    card = card_of(beside)
    press(beside, Key.Key_F6, Modifier.ShiftModifier)
    assert nameless(beside.window) == []
    told = QAccessible.queryAccessibleInterface(card)
    names = [told.child(n).text(QAccessible.Text.Name) for n in range(told.childCount())]
    assert told.text(QAccessible.Text.Name) == "Tour"
    assert {"What belongs together", card.text, "1 of 3", "Next", "Skip the Tour"} <= set(names)
    assert "Close the tour" in names


# Its end


def test_a_click_ends_it_for_good(front: Desktop) -> None:
    click(front, card_of(front).skip)
    assert not is_shown(front)
    assert stored(front) == OVER
    assert stays_away(front)


def test_what_the_reader_finds_alone_is_not_told(front: Desktop) -> None:
    card = front.window.front_page.cards[0]
    assert card.shown.card.is_story
    front.focus(card)
    press(front, Key.Key_Return)
    front.until(lambda: front.window.story.isVisible())
    front.settle()
    assert not is_shown(front)
    assert stored(front) == "story"
    press(front, Key.Key_K, Modifier.ControlModifier)
    front.until(lambda: stored(front) == "story,commands")
    close_all(front)


def test_whoever_works_on_has_no_tour(beside: Desktop) -> None:
    for number in (1, 2, 3):
        assert stored(beside) == "related"
        beside.open(number)
    assert stored(beside) == OVER
    assert stays_away(beside)


def test_closing_the_window_leaves_it_behind(front: Desktop) -> None:
    front.window.close()
    assert stored(front) == OVER


def test_a_kill_brings_no_step_twice(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    before = begun(front_desktop(make_desktop))
    assert stored(before) == "story"
    after = make_desktop([], profile=tmp_path / "profile")  # nobody stopped the other
    stories.merge(after.library, *before.ids[:2])
    after.reader.features.tour.begin()
    open_front(after)
    tour_of(after).calm.start()
    after.settle()
    assert not is_shown(after)
    assert stored(after) == "story"


# When it is asked for


def test_the_menu_shows_it_again_whatever_is_on_screen(desktop: Desktop) -> None:
    desktop.reader.settings.set(declared.TOUR, OVER)
    desktop.window.commands["tour"].trigger()
    texts = []
    for _ in range(3):
        assert is_shown(desktop)
        texts.append(card_of(desktop).text)
        assert faults(card_of(desktop)) == []
        card_of(desktop).next_button.click()
    assert not is_shown(desktop)
    assert "Show Story (T)" in texts[0]
    assert "Related Articles (F10)" in texts[1]
    assert "Find a Command (Ctrl+K)" in texts[2]
    assert stored(desktop) == OVER


def test_it_can_be_asked_for_where_no_menu_is_seen(desktop: Desktop) -> None:
    desktop.window.commands["focus_mode"].trigger()
    desktop.window.commands["tour"].trigger()
    assert is_shown(desktop)
    assert desktop.window.rect().contains(card_of(desktop).geometry())


def test_it_names_the_keys_of_now(desktop: Desktop) -> None:
    desktop.window.commands["tour"].trigger()
    desktop.reader.features.shortcuts.bindings.use("open_story", ["Ctrl+Alt+T"])
    assert "Show Story (Ctrl+Alt+T)" in card_of(desktop).text


def test_keys_are_read_from_the_left_in_arabic_too(desktop: Desktop) -> None:
    desktop.reader.appearance.use_language("ar")
    desktop.reader.features.shortcuts.bindings.use("open_story", ["Ctrl+,"])
    desktop.window.commands["tour"].trigger()
    assert "(\u2066Ctrl+,\u2069)" in card_of(desktop).text


def another_language_changes_all_of_it_in_its_place(front: Desktop) -> None:
    french, card = catalogue("fr"), card_of(front)
    front.reader.appearance.use_language("fr")
    front.until(lambda: card.text.startswith("Cette carte"))
    front.until(lambda: is_shown(front))
    left = [text for _, text in words_of(card) if french.english(text)]
    assert left == []
    assert faults(card) == []
    front.reader.appearance.use_language("en")
    front.until(lambda: card.text.startswith("This card"))


def letters_twice_as_large_are_whole(front: Desktop) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before, large = app.font(), app.font()
    large.setPointSize(18)
    app.setFont(large)
    try:
        for width in (1320, 360):
            front.window.resize(width, 800)
            front.settle()
            tour_of(front).take()
            assert is_shown(front)
            assert front.window.rect().contains(card_of(front).geometry())
            assert faults(card_of(front)) == []
    finally:
        app.setFont(before)


def test_it_holds_nothing_up_and_is_whole_at_every_width(
    front: Desktop, subtests: pytest.Subtests
) -> None:
    front.cases(
        subtests,
        the_line_lets_the_mouse_through,
        it_stands_beside_what_it_speaks_of_at_every_width,
        it_goes_with_what_it_speaks_of_and_comes_back_with_it,
        it_points_at_a_card_whose_languages_are_below_the_screen,
        letters_twice_as_large_are_whole,
        another_language_changes_all_of_it_in_its_place,
        again=at_the_first_step,
    )


def test_articles_without_a_story_wait_for_one(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([article(n) for n in range(3, 6)])
    tour_of(desktop).begin()
    desktop.open(0)
    desktop.settle()
    assert not is_shown(desktop)
    assert stored(desktop) is None
