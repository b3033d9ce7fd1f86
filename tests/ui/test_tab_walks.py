"""Tab goes through every window: to all that can be used, to nothing that is not seen, and back."""

from collections.abc import Iterator
from pathlib import Path

from every_window import COMMANDS
from front_page_desktop import front_desktop
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QScrollArea,
    QSplitterHandle,
    QTextBrowser,
    QWidget,
)
from window_desktop import Desktop, Key, MakeDesktop, Modifier

import readerapp
from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.feeds import FeedChoice
from readerapp.library import subscriptions
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.settings.dialog import PAGES, SettingsDialog
from readerapp.ui.shell.window import FIRST_SIZE
from readerapp.ui.shortcuts.feature import KeyDialog
from readerapp.ui.widgets.inputs import Tabs

MOST = 400  # stops
TARGET = 24  # pixels
TAB_FOCUS = Qt.FocusPolicy.TabFocus


def seen(widget: QWidget) -> QRect:
    """What of a widget is on screen, in its window."""
    return widget.visibleRegion().boundingRect()


def walk(window: QWidget, key: Qt.Key = Key.Key_Tab) -> list[QWidget]:
    """Press Tab until it comes to where it was before; return the stops."""
    start = QApplication.focusWidget()
    assert start is not None
    assert start.window() is window
    stops = [start]
    for _ in range(MOST):
        QTest.keyClick(window.windowHandle(), key)  # from where one knows that it was a key
        QCoreApplication.processEvents()
        stop = QApplication.focusWidget()
        assert stop is not None, stops[-1]
        if stop is stops[-1] and isinstance(stop, QTextBrowser):
            continue  # to its next link
        if stop is start:
            return stops
        assert stop not in stops, f"{stop} again, after {stops[-1]}"
        assert not seen(stop).isEmpty(), f"{stop} is not seen"
        assert stop.isEnabled(), stop
        assert stop.window() is window, stop
        stops.append(stop)
    raise AssertionError("no way back")


def usable(window: QWidget) -> Iterator[QWidget]:
    """What can be used with the mouse, and says that Tab should come to it."""
    for widget in window.findChildren(QWidget):
        if widget.window() is window and widget.isVisible() and widget.isEnabled():
            takes = widget.focusPolicy() & TAB_FOCUS == TAB_FOCUS
            if takes and widget.focusProxy() is None:
                yield widget


def picture(stop: QWidget) -> QImage:
    """A stop with what is around it, as it is drawn now."""
    window = stop.window()
    place = QRect(stop.mapTo(window, QPoint()), stop.size()).adjusted(-4, -4, 4, 4)
    return window.grab(place.intersected(window.rect())).toImage()


def unseen_focus(stops: list[QWidget]) -> list[QWidget]:
    """Those that look with the focus as they do without it (WCAG 2.4.7)."""
    found = []
    areas = [each for each in stops[0].window().findChildren(QScrollArea) if each.isVisible()]
    for number, stop in enumerate(stops):
        if isinstance(stop, ReadingView):
            continue  # it has a caret
        area = next((area for area in areas if area.isAncestorOf(stop)), None)
        if area is not None:
            area.ensureWidgetVisible(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = picture(stop)
        stops[number - 1].setFocus(Qt.FocusReason.TabFocusReason)
        if picture(stop) == with_focus:
            found.append(stop)
    return found


def too_small(stop: QWidget) -> bool:
    """Whether it, or a row of it, is hard to hit (WCAG 2.5.8)."""
    if isinstance(stop, QAbstractItemView) and stop.model() and stop.model().rowCount():
        row = stop.visualRect(stop.model().index(stop.model().rowCount() - 1, 0))
        if 0 < row.height() < TARGET:
            return True
    return min(stop.width(), stop.height()) < TARGET and not isinstance(stop, QSplitterHandle)


def check(desktop: Desktop, window: QWidget) -> None:
    """Walk through a window both ways, and look at every stop."""
    stops = walk(window)
    assert [each for each in stops if too_small(each)] == []
    assert len(stops) == 1 or unseen_focus(stops) == []
    missing = [each for each in usable(window) if each not in stops]
    assert missing == [], missing
    assert set(walk(window, Key.Key_Backtab)) == set(stops)


def check_main(desktop: Desktop) -> None:
    check(desktop, desktop.window)


def test_with_an_article(desktop: Desktop) -> None:
    desktop.open(0)
    check_main(desktop)


def test_with_strips_and_a_notice(desktop: Desktop) -> None:
    desktop.open(1)
    desktop.press(Key.Key_F, Modifier.ControlModifier)
    desktop.window.toast.show_message(lambda: "Done", lambda: "Undo")
    desktop.settle()
    check_main(desktop)


def test_in_a_narrow_window(desktop: Desktop) -> None:
    desktop.open(0)
    for width in (900, 480):
        desktop.window.resize(width, 700)
        desktop.settle()
        check_main(desktop)
    desktop.window.resize(*FIRST_SIZE)
    desktop.press(Key.Key_Left, Modifier.AltModifier)
    desktop.settle()
    check_main(desktop)


def test_with_an_empty_list_and_with_nothing_open(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    desktop.focus(desktop.window.articles.view)
    check_main(desktop)
    desktop.reader.listing.show(ArticleQuery(View.STARRED))
    desktop.settle()
    desktop.focus(desktop.window.navigation.tree)
    check_main(desktop)


def test_with_the_welcome(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([])
    desktop.focus(desktop.window.navigation.tree)
    check_main(desktop)


def test_on_the_front_page_and_on_a_story(make_desktop: MakeDesktop) -> None:
    desktop = front_desktop(make_desktop)
    check_main(desktop)
    desktop.focus(desktop.window.front_page.cards[0])
    desktop.press(Key.Key_T)
    desktop.until(desktop.window.story.isVisible)
    desktop.settle()
    check_main(desktop)


def test_f6_goes_round_both_ways_wherever_the_panes_are(make_desktop: MakeDesktop) -> None:
    desktop = front_desktop(make_desktop)
    window = desktop.window
    assert panes(desktop) == [window.navigation, window.front_page]
    desktop.focus(window.front_page.cards[0])
    desktop.press(Key.Key_T)
    desktop.until(window.story.isVisible)
    desktop.settle()
    assert panes(desktop) == [window.navigation, window.story]
    desktop.press(Key.Key_Escape)
    desktop.settle()
    desktop.press(Key.Key_Escape)
    desktop.open(0)


def test_f6_leaves_related_stories_below_the_article(desktop: Desktop) -> None:
    window = desktop.window
    desktop.open(0)
    window.resize(900, 700)
    desktop.settle()
    assert window.area.shown.related_below
    assert window.related in panes(desktop)


def panes(desktop: Desktop) -> list[QWidget]:
    """Go round by F6 and, the other way, by Shift+F6; return the panes in their order."""
    window = desktop.window
    every = (
        window.navigation, window.articles, window.reading, window.story, window.front_page,
        window.related,
    )  # fmt: skip
    desktop.focus(window.navigation.tree)

    def go(modifier: Qt.KeyboardModifier) -> list[QWidget]:
        gone = list[QWidget]()
        while len(gone) < 9:
            focus = QApplication.focusWidget()
            assert focus is not None
            assert not seen(focus).isEmpty()
            (*_, pane) = (pane for pane in every if pane is focus or pane.isAncestorOf(focus))
            if gone and pane is gone[0]:
                break
            gone.append(pane)
            desktop.press(Key.Key_F6, modifier)
            QCoreApplication.processEvents()
        return gone

    there, back = go(Modifier.NoModifier), go(Modifier.ShiftModifier)
    assert back == [there[0], *reversed(there[1:])]
    return there


def open_window(desktop: Desktop, command: str) -> QDialog:
    """Open a window by its command, and wait until the focus is in it."""
    desktop.window.commands[command].trigger()
    desktop.settle()
    (dialog,) = [d for d in desktop.window.findChildren(QDialog) if d.isVisible()]
    dialog.activateWindow()
    desktop.until(lambda: (QApplication.focusWidget() or desktop.window).window() is dialog)
    return dialog


def test_of_each_window(desktop: Desktop) -> None:
    desktop.open(0)
    for command in sorted({*COMMANDS, "palette"} - {"settings", "restore"}):  # below
        dialog = open_window(desktop, command)
        check(desktop, dialog)
        dialog.close()
        desktop.settle()


def test_of_the_settings(desktop: Desktop) -> None:
    dialog = open_window(desktop, "settings")
    assert isinstance(dialog, SettingsDialog)
    for page in PAGES:
        dialog.show_page(page)
        desktop.settle()
        check(desktop, dialog)


def test_of_windows_about_feeds(desktop: Desktop) -> None:
    choice = FeedChoice("https://paper.example/feed", "The Paper")
    (feed_id,), _ = subscriptions.subscribe(desktop.library, [choice])
    desktop.reader.subscriptions.load()
    desktop.settle()
    desktop.reader.listing.show(ArticleQuery(feed_id=feed_id))
    desktop.settle()
    desktop.focus(desktop.window.navigation.tree)
    for command in ("feed_properties", "activity", "restore"):
        dialog = open_window(desktop, command)
        check(desktop, dialog)
        dialog.close()
        desktop.settle()


def test_of_the_question_about_privacy(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(ask=True)
    desktop.until(lambda: desktop.reader.features.consent.question is not None)
    question = desktop.reader.features.consent.question
    assert question is not None
    desktop.until(lambda: question.accepts_answers)
    desktop.focus(question.text)
    check(desktop, question)


def test_of_the_question_for_a_key(desktop: Desktop) -> None:
    dialog = desktop.reader.features.shortcuts.show()
    desktop.until(dialog.isVisible)
    dialog.list.choose("bin")
    dialog.change.click()
    (question,) = dialog.findChildren(KeyDialog)
    question.show_keys("F7")  # its buttons can be used now
    desktop.focus(question.field)
    check(desktop, question)
    question.close()


def test_keys_turn_pages_wherever_the_focus_is(desktop: Desktop) -> None:
    """Tabs and the pages of the settings, onwards and back, round the end."""
    ways = (
        (Key.Key_Tab, Modifier.ControlModifier, 1), (Key.Key_PageDown, Modifier.ControlModifier, 1),
        (Key.Key_Backtab, Modifier.ControlModifier | Modifier.ShiftModifier, -1),
        (Key.Key_PageUp, Modifier.ControlModifier, -1),
    )  # fmt: skip
    found = 0
    for name in ("activity", "rules", "settings"):
        desktop.window.commands[name].trigger()
        desktop.settle()
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, QDialog)
        pages = dialog.findChild(Tabs)
        names = dialog.names if isinstance(dialog, SettingsDialog) else None
        count = pages.count() if pages else len(PAGES)
        for stop in walk(dialog):
            for key, modifier, by in ways:
                stop.setFocus()
                if not stop.hasFocus():
                    continue  # on a page that is not shown now
                before = pages.currentIndex() if pages else names.currentRow() if names else 0
                QTest.keyClick(dialog.windowHandle(), key, modifier)
                QCoreApplication.processEvents()
                after = pages.currentIndex() if pages else names.currentRow() if names else 0
                assert after == (before + by) % count, (name, stop, key)
                found += 1
        dialog.reject()
        desktop.settle()
    assert found > 40


def test_every_tab_widget_turns_by_keys() -> None:
    sources = Path(readerapp.__file__).parent.rglob("*.py")
    texts = {each.name: each.read_text(encoding="utf-8") for each in sources}
    assert [name for name, text in texts.items() if "QTabWidget(" in text] == []
