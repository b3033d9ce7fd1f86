"""Panes of the real window: folding and coming back, the drawer, grips."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from pane_cases import drag, grips, places, resize
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article, special_articles

from readerapp.settings import WindowLayout
from readerapp.ui.shell.pane_area import Drawer
from readerapp.ui.shell.window import FIRST_SIZE
from readerapp.ui.widgets.grip_splitter import REACH, STEP

CONTROL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier


@pytest.fixture
def reading(desktop: Desktop) -> Desktop:
    """A window of 1440 pixels with an article that has related stories."""
    resize(desktop, 1440)
    desktop.open(0)
    return desktop


# Folding


def as_at_first(desktop: Desktop) -> None:
    """Show all panes again at 1440 pixels, with the article that has related stories."""
    resize(desktop, 1440)
    desktop.window.area.wish(layout=WindowLayout.COLUMNS, related=True, navigation=True)
    desktop.open(0)


def a_window_that_was_narrow_shows_what_it_showed(reading: Desktop) -> None:
    for layout in WindowLayout:
        reading.window.area.wish(layout=layout)
        reading.settle()
        before = places(reading)
        for width in (480, 1440, 360, 1440, 1000, 700, 900, 1300, 320, 1440):
            resize(reading, width)
        assert places(reading) == before, layout


def test_it_does_so_with_sizes_that_were_chosen_and_without_an_article(desktop: Desktop) -> None:
    resize(desktop, 1440)
    for grip, way in zip(grips(desktop), (60, 90, -40), strict=True):
        drag(grip, QPoint(REACH, 300), QPoint(way, 0))
    before = places(desktop)
    for width in (480, 1440, 1100, 1440):
        resize(desktop, width)
    assert places(desktop) == before


def the_related_stories_follow_the_text_where_there_is_no_room_beside(reading: Desktop) -> None:
    resize(reading, 480)
    window, view = reading.window, reading.window.reading.view
    bar = view.verticalScrollBar()

    def top() -> int:
        return window.related.mapTo(view.viewport(), QPoint()).y()

    inner = window.related.verticalScrollBar()
    reading.until(lambda: bar.maximum() > view.viewport().height() and not inner.maximum())
    reading.until(lambda: view.is_written and top() > view.viewport().height())
    assert window.related.isVisible()
    assert top() > view.viewport().height()  # the article has the screen for itself
    last_words = view.document().lastBlock().previous()  # the room for them is a block of its own
    text = view.cursorRect(view.textCursor().__class__(last_words))
    assert top() > text.bottom()
    before = top()
    bar.setValue(100)
    assert top() == before - 100
    bar.setValue(bar.maximum())
    bottom = window.related.mapTo(view.viewport(), window.related.rect().bottomLeft()).y()
    assert bottom <= view.viewport().height()
    assert inner.maximum() == 0  # there is one thing to scroll
    assert window.related.width() == view.viewport().width()
    assert window.area.related_place.isAncestorOf(window.related)


def a_card_below_the_text_is_scrolled_to_when_it_gets_the_focus(reading: Desktop) -> None:
    resize(reading, 480, 600)
    window, view = reading.window, reading.window.reading.view
    reading.until(lambda: view.verticalScrollBar().maximum() > 600)
    reading.focus(view)
    reading.press(Key.Key_F6)
    card = window.related.cards[0]
    assert card.hasFocus()
    assert 0 <= card.mapTo(view.viewport(), QPoint()).y() < view.viewport().height()


def without_related_stories_nothing_follows_the_text(reading: Desktop) -> None:
    resize(reading, 480)
    view = reading.window.reading.view
    reading.until(lambda: view.verticalScrollBar().maximum() > 600 and view.is_written)
    with_them = view.document().size().height()
    reading.press(Key.Key_F10)
    assert not reading.window.related.isVisible()
    reading.until(lambda: view.document().size().height() < with_them)


def the_focus_follows_into_the_pane_that_took_the_place(reading: Desktop) -> None:
    window = reading.window
    reading.focus(window.articles.view)
    resize(reading, 480)
    assert not window.articles.isVisible()
    assert window.reading.view.hasFocus()
    reading.press(Key.Key_Left, Modifier.AltModifier)
    assert window.articles.view.hasFocus()


def the_focus_comes_back_with_the_pane_that_had_it(reading: Desktop) -> None:
    window = reading.window
    reading.focus(window.articles.view)
    for width in (480, 700, 1440):
        resize(reading, width)
    assert window.articles.view.hasFocus()


def the_focus_stays_where_the_reader_put_it_meanwhile(reading: Desktop) -> None:
    window = reading.window
    reading.focus(window.articles.view)
    resize(reading, 480)
    reading.press(Key.Key_Left, Modifier.AltModifier)  # to the list
    resize(reading, 1440)
    assert window.articles.view.hasFocus()


def there_is_a_way_back_as_long_as_the_list_is_covered(reading: Desktop) -> None:
    back = reading.window.commands["back"]
    seen = []
    for width in (1440, 480, 1440):
        resize(reading, width)
        seen.append(back.isEnabled())
    assert seen == [False, True, False]


def a_narrow_window_holds_its_panes(reading: Desktop) -> None:
    window = reading.window
    for width, is_open in product((360, 480), (True, False)):
        resize(reading, width, 700)
        assert window.width() == width
        window.set_article_open(is_open)
        reading.settle()
        for pane in (window.reading, window.articles, window.bar):
            if pane.isVisible():
                right = pane.mapTo(window, pane.rect().topRight()).x()
                assert right < width, pane


def test_panes_fold_and_come_back(reading: Desktop, subtests: pytest.Subtests) -> None:
    reading.cases(
        subtests,
        there_is_a_way_back_as_long_as_the_list_is_covered,
        a_window_that_was_narrow_shows_what_it_showed,
        the_related_stories_follow_the_text_where_there_is_no_room_beside,
        a_card_below_the_text_is_scrolled_to_when_it_gets_the_focus,
        without_related_stories_nothing_follows_the_text,
        the_focus_follows_into_the_pane_that_took_the_place,
        the_focus_comes_back_with_the_pane_that_had_it,
        the_focus_stays_where_the_reader_put_it_meanwhile,
        a_narrow_window_holds_its_panes,
        again=as_at_first,
    )


# The drawer


@pytest.fixture
def narrow(reading: Desktop) -> Desktop:
    """A window of 360 pixels that shows an article."""
    make_narrow(reading)
    return reading


def make_narrow(desktop: Desktop) -> None:
    as_at_first(desktop)
    resize(desktop, 360, 700)
    assert not desktop.window.navigation.isVisible()


def the_navigation_comes_in_a_drawer_and_goes(narrow: Desktop) -> None:
    window = narrow.window
    QTest.mouseClick(window.bar.button("navigation"), Qt.MouseButton.LeftButton)
    assert window.navigation.isVisible()
    assert window.navigation.tree.hasFocus()
    assert window.commands["toggle_navigation"].isChecked()
    assert window.navigation.mapTo(window, QPoint()).x() == 0
    narrow.press(Key.Key_Escape)
    assert not window.navigation.isVisible()
    assert window.reading.view.hasFocus()
    narrow.press(Key.Key_F9)
    assert window.navigation.isVisible()
    narrow.press(Key.Key_F9)
    assert not window.navigation.isVisible()
    narrow.press(Key.Key_F9)
    outside = QPoint(window.area.width() - 5, 50)
    shade = window.area.childAt(outside)
    assert isinstance(shade, Drawer)
    QTest.mouseClick(shade, Qt.MouseButton.LeftButton)
    assert not window.navigation.isVisible()


def the_drawer_goes_when_the_keyboard_goes_elsewhere(narrow: Desktop) -> None:
    window, tree = narrow.window, narrow.window.navigation.tree

    def is_left_by(key: Qt.Key) -> bool:
        return not tree.hasFocus() or narrow.press(key)

    for key in (Key.Key_F6, Key.Key_Tab):
        narrow.press(Key.Key_F9)
        assert tree.hasFocus()
        narrow.until(partial(is_left_by, key))
        assert not window.navigation.isVisible()
        focus = window.focusWidget()
        assert focus is not None
        assert focus.isVisible()


def a_list_that_is_chosen_in_the_drawer_is_shown(narrow: Desktop) -> None:
    window, tree = narrow.window, narrow.window.navigation.tree
    narrow.press(Key.Key_F9)
    narrow.press(Key.Key_Down)
    narrow.settle()
    assert tree.isVisible()  # keys look around
    place = tree.visualRect(tree.currentIndex()).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    narrow.settle()
    assert not tree.isVisible()
    assert window.articles.view.hasFocus()


def the_navigation_is_a_pane_again_when_there_is_room(narrow: Desktop) -> None:
    narrow.press(Key.Key_F9)
    resize(narrow, 1440)
    window = narrow.window
    assert window.navigation.isVisible()
    assert window.articles.isVisible()
    assert window.navigation.mapTo(window, QPoint()).x() == 0
    left, right = (
        each.mapTo(window, QPoint()).x() for each in (window.navigation, window.articles)
    )
    assert left < right


def test_the_drawer_comes_and_goes(narrow: Desktop, subtests: pytest.Subtests) -> None:
    narrow.cases(
        subtests,
        the_navigation_comes_in_a_drawer_and_goes,
        the_drawer_goes_when_the_keyboard_goes_elsewhere,
        a_list_that_is_chosen_in_the_drawer_is_shown,
        the_navigation_is_a_pane_again_when_there_is_room,
        again=make_narrow,
    )


# Grips


def a_grip_is_found_beside_its_line(reading: Desktop) -> None:
    assert 2 * REACH + 1 >= 6
    for grip in grips(reading):
        assert grip.contentsRect().width() == 1
        middle = grip.mapTo(reading.window, grip.rect().center())
        for off in (-REACH, 0, REACH):
            assert reading.window.childAt(middle + QPoint(off, 0)) is grip
        assert grip.accessibleName()


def test_a_drag_moves_two_panes_and_is_kept(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    profile = tmp_path / "kept"
    desktop = make_desktop(profile=profile)
    desktop.open(0)
    before = places(desktop)
    drag(grips(desktop)[1], QPoint(0, 200), QPoint(40, 0))
    after = places(desktop)
    assert after["ArticleListPane"][2] == before["ArticleListPane"][2] + 40
    assert after["ReadingPane"][2] == before["ReadingPane"][2] - 40
    assert after["RelatedPane"] == before["RelatedPane"]
    desktop.window.close()
    desktop.reader.stop()
    again = make_desktop([], profile=profile)
    resize(again, *FIRST_SIZE)  # the screen of a test is smaller
    assert places(again) == after


def keys_move_a_grip_and_home_resets_it(reading: Desktop) -> None:
    before = places(reading)
    grip = grips(reading)[0]
    reading.focus(grip)
    reading.press(Key.Key_Right)
    reading.press(Key.Key_Right, SHIFT)
    reading.press(Key.Key_Left)
    assert places(reading)["NavigationPane"][2] == before["NavigationPane"][2] + 4 * STEP
    reading.press(Key.Key_Home)
    assert places(reading) == before


def f8_leads_to_the_grips_and_back_to_where_one_was(reading: Desktop) -> None:
    window, before = reading.window, places(reading)
    reading.focus(window.articles.view)
    names = []
    for _ in range(3):
        reading.press(Key.Key_F8)
        focus = window.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
    assert names == ["Width of the navigation", "Size of the list", "Width of the related articles"]
    reading.press(Key.Key_F8)
    assert window.articles.view.hasFocus()
    reading.press(Key.Key_F8)
    reading.press(Key.Key_Right)
    reading.press(Key.Key_Escape)  # as it was
    assert window.articles.view.hasFocus()
    assert places(reading) == before
    reading.press(Key.Key_F8)
    reading.press(Key.Key_Right)
    reading.press(Key.Key_Return)
    assert window.articles.view.hasFocus()
    assert places(reading)["NavigationPane"][2] == before["NavigationPane"][2] + STEP


def test_f8_says_that_there_is_nothing_to_move(narrow: Desktop) -> None:
    narrow.press(Key.Key_F8)
    assert "border" in narrow.notice()


def a_double_click_resets(reading: Desktop) -> None:
    before = places(reading)
    for grip in grips(reading):
        drag(grip, QPoint(REACH, 100), QPoint(-30, 0))
        assert places(reading) != before
        QTest.mouseDClick(grip, Qt.MouseButton.LeftButton)
        assert places(reading) == before


def test_keys_follow_the_eye_from_right_to_left(reading: Desktop, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    reading.settle()
    before = places(reading)
    grip = grips(reading)[-1]  # of the navigation, which is on the right
    x = grip.mapTo(reading.window, QPoint()).x()
    reading.focus(grip)
    reading.press(Key.Key_Left)
    assert grip.mapTo(reading.window, QPoint()).x() == x - STEP
    assert places(reading)["NavigationPane"][2] == before["NavigationPane"][2] + STEP


def cards_that_are_made_anew_below_the_article_lose_the_focus_to_no_half_gone_one(
    reading: Desktop,
) -> None:
    reading.window.resize(700, 700)
    reading.settle()
    pane = reading.window.related
    for _ in range(3):
        reading.focus(pane.cards[0])
        pane.show_relatives(pane._relatives)
        reading.settle()
        assert pane.cards[0].isVisible()
        content = pane.cards[0].parentWidget()
        assert content is not None
        assert content.parentWidget() is pane.widget()


def test_grips_are_found_moved_and_reset(reading: Desktop, subtests: pytest.Subtests) -> None:
    reading.cases(
        subtests,
        a_grip_is_found_beside_its_line,
        a_double_click_resets,
        keys_move_a_grip_and_home_resets_it,
        cards_that_are_made_anew_below_the_article_lose_the_focus_to_no_half_gone_one,
        f8_leads_to_the_grips_and_back_to_where_one_was,
        again=as_at_first,
    )


def test_what_panes_hold_is_laid_out_at_no_width_between(reading: Desktop) -> None:
    """Splitters find the widths of panes in up to five steps."""
    window = reading.window
    seen = SizesSeen()
    for held in (window.related.viewport(), window.reading.view.viewport()):
        held.installEventFilter(seen)
    focus_mode = window.commands["focus_mode"].trigger
    changes: list[Callable[[], None]] = [lambda: resize(reading, 1200), focus_mode, focus_mode]
    for change in changes:
        seen.widths.clear()
        change()
        reading.settle()
        for widths in seen.widths.values():
            assert len(widths) <= 1
    assert not window.related.isHidden()


class SizesSeen(QObject):
    """Remembers each width a widget was given."""

    def __init__(self) -> None:
        super().__init__()
        self.widths: dict[QObject, set[int]] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.widths.setdefault(watched, set()).add(event.size().width())
        return False


@pytest.mark.parametrize("size", [(480, 700), (1440, 1000)])
def test_the_end_of_an_article_is_in_view_again_after_another_size(
    make_desktop: MakeDesktop, size: tuple[int, int]
) -> None:
    words = "<p>" + "Words of an article with related stories. " * 20 + "</p>"
    first = replace(special_articles()[0], body_html=words * 4)  # laid out at once
    desktop = make_desktop([first, *(article(n) for n in (1, 2))])
    resize(desktop, 1440, 600)
    desktop.open(0)
    bar = desktop.window.reading.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    assert before
    for _ in range(2):
        resize(desktop, *size)
        resize(desktop, 1440, 600)
        assert bar.value() == before


# Languages


ALL_PANES = {"NavigationPane", "ArticleListPane", "ReadingPane", "RelatedPane"}


@pytest.mark.layout
def test_every_interface_language_shows_the_same_panes(
    desktop: Desktop, subtests: pytest.Subtests
) -> None:
    """Letters of Chinese, Japanese and Korean are wider, and no pane is lost to them."""
    resize(desktop, 1280, 800)
    desktop.open(0)
    sizes = set()
    for language in ("en", "ja", "ko", "zh-Hans", "ar"):
        with subtests.test(language):
            desktop.reader.appearance.use_language(language)
            desktop.settle()
            assert set(places(desktop)) == ALL_PANES
            assert not desktop.window.area.shown.related_below
            sizes.add(tuple(at[2] for at in places(desktop).values()))
            for key, pane in ((Key.Key_F9, "NavigationPane"), (Key.Key_F10, "RelatedPane")):
                desktop.press(key)
                desktop.settle()
                assert set(places(desktop)) == ALL_PANES - {pane}
                desktop.press(key)
                desktop.settle()
                assert set(places(desktop)) == ALL_PANES
    assert len(sizes) == 1
