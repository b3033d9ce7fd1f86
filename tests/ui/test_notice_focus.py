"""Notices: what appears by itself never takes the focus, and offers no undo of what is undone."""

import pytest
from front_page_desktop import front_desktop, page_of
from front_page_screen import place_all
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QPushButton,
    QWidget,
)
from window_desktop import Desktop, Key, MakeDesktop, Modifier

from readerapp.ui.welcome.page import WelcomePage
from readerapp.ui.widgets.notice_focus import NoticeFocus


def press(desktop: Desktop, key: Key, modifier: Modifier = Modifier.NoModifier) -> None:
    """Press a key as the system does: the window gives it to whoever has the focus."""
    QTest.keyClick(desktop.window.windowHandle(), key, modifier)
    QCoreApplication.processEvents()


def notices(desktop: Desktop) -> list[QWidget]:
    return [each._notice for each in desktop.window.findChildren(NoticeFocus)]


def focus_is_in_a_notice(desktop: Desktop) -> bool:
    focus = QApplication.focusWidget()
    return any(each.isAncestorOf(focus) for each in notices(desktop) if focus is not None)


def test_exploring_the_samples_leaves_the_focus_where_nothing_is_lost(
    make_desktop: MakeDesktop,
) -> None:
    desktop = make_desktop([], workers=True)
    desktop.until(lambda: desktop.window.findChild(WelcomePage))
    welcome = desktop.window.findChild(WelcomePage)
    assert welcome is not None
    explore = [each for each in welcome.findChildren(QPushButton) if "samples" in each.text()]
    desktop.focus(explore[0])
    press(desktop, Key.Key_Space)
    desktop.until(lambda: "imported" in desktop.notice())
    desktop.settle()
    count = len(desktop.rows())
    assert count > 40
    assert not focus_is_in_a_notice(desktop)
    for key in (Key.Key_Space, Key.Key_Return):
        press(desktop, key)
        desktop.settle()
    assert len(desktop.rows()) == count
    assert desktop.window.articles.select(desktop.rows()[-1])
    desktop.settle()
    press(desktop, Key.Key_Z, Modifier.ControlModifier)
    notices = desktop.reader.features.router.undo_notices
    # Something was opened since. Its letters act once it is active.
    desktop.until(lambda: notices.question and notices.question.isActiveWindow())
    assert notices.question is not None
    QTest.keyClick(notices.question, Key.Key_U, Modifier.AltModifier)
    desktop.until(lambda: not desktop.rows())
    desktop.until(lambda: desktop.notice().startswith("“Adding the samples” undone"))


def test_no_notice_takes_the_focus_that_another_widget_loses(desktop: Desktop) -> None:
    window = desktop.window
    window.toast.show_message(lambda: "Done", lambda: "Undo", lambda: None)
    window.status_banner.show_message("Damaged", "Repair…", lambda: None)
    window.imports.begin()
    QCoreApplication.processEvents()
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() and not widget.isWindow():
            widget.setFocus()
            widget.hide()
            assert not focus_is_in_a_notice(desktop), widget
            widget.show()
    window.imports.end([])


def test_no_notice_takes_the_focus_when_a_dialog_is_closed(desktop: Desktop) -> None:
    leaving = QPushButton(desktop.window)
    leaving.show()
    desktop.focus(leaving)
    dialog = QDialog(desktop.window)
    dialog.open()
    QCoreApplication.processEvents()
    desktop.window.toast.show_message(lambda: "Done", lambda: "Undo", lambda: None)
    leaving.deleteLater()  # what had the focus before the dialog is gone
    QCoreApplication.sendPostedEvents(leaving, QEvent.Type.DeferredDelete)
    dialog.reject()
    desktop.window.activateWindow()
    QCoreApplication.processEvents()
    assert not focus_is_in_a_notice(desktop)
    dialog.deleteLater()


def test_tab_leads_to_the_button_and_back_to_where_it_was(desktop: Desktop) -> None:
    done: list[int] = []
    desktop.window.toast.show_message(lambda: "Done", lambda: "Undo", lambda: done.append(1))
    for _ in range(60):
        before = QApplication.focusWidget()
        press(desktop, Key.Key_Tab)
        if desktop.window.toast.button.hasFocus():
            break
    assert desktop.window.toast.button.hasFocus()
    press(desktop, Key.Key_Space)
    assert done == [1]
    assert desktop.notice() == ""
    assert QApplication.focusWidget() is before


def test_shift_tab_leads_there_too(desktop: Desktop) -> None:
    desktop.window.toast.show_message(lambda: "Done")
    for _ in range(60):
        press(desktop, Key.Key_Backtab, Modifier.ShiftModifier)
        if focus_is_in_a_notice(desktop):
            break
    assert focus_is_in_a_notice(desktop)


def test_what_was_undone_by_a_key_is_offered_no_more(desktop: Desktop) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    press(desktop, Key.Key_A, Modifier.ShiftModifier)
    desktop.settle()
    assert desktop.window.toast.button.text() == "Undo"
    press(desktop, Key.Key_S)
    desktop.settle()
    press(desktop, Key.Key_Z, Modifier.ControlModifier)  # the star
    desktop.settle()
    assert desktop.window.toast.button.text() == "Undo"
    press(desktop, Key.Key_Z, Modifier.ControlModifier)
    desktop.until(lambda: desktop.notice() == "")


def test_each_notice_keeps_the_focus_out(desktop: Desktop, subtests: pytest.Subtests) -> None:
    window = desktop.window
    for notice in (window.toast, window.status_banner, window.imports):
        with subtests.test(type(notice).__name__):
            assert notice in notices(desktop)
            buttons = notice.findChildren(QAbstractButton)
            assert buttons
            assert not any(button.focusPolicy().value for button in buttons)


def notice_comes_and_goes(desktop: Desktop, area: QAbstractScrollArea) -> tuple[int, int, QRect]:
    """Where an area stood before a notice and stands after it, and what was seen meanwhile."""
    before, room = area.verticalScrollBar().value(), area.viewport().height()
    desktop.window.toast.show_message(
        lambda: "One of several sentences", lambda: "Undo", lambda: None
    )
    desktop.settle()
    assert area.viewport().height() < room
    during = area.verticalScrollBar().value()
    assert during > before
    seen = QRect(0, during, area.viewport().width(), area.viewport().height())
    desktop.window.toast.hide()
    desktop.settle()
    return before, area.verticalScrollBar().value(), seen


def test_a_notice_never_covers_the_current_row_of_the_navigation(desktop: Desktop) -> None:
    desktop.window.resize(1100, 420)
    desktop.settle()
    tree = desktop.window.navigation.tree
    last = tree.indexAt(QPoint(40, tree.viewport().height() - 4))
    while not tree.viewport().rect().contains(tree.visualRect(last)):
        last = tree.indexAbove(last)
    tree.setCurrentIndex(last)
    desktop.settle()
    row = tree.visualRect(last).translated(0, tree.verticalScrollBar().value())
    before, after, seen = notice_comes_and_goes(desktop, tree)
    assert seen.top() <= row.top()
    assert row.bottom() <= seen.bottom()
    assert after == before


def test_a_notice_never_covers_the_card_that_has_the_focus(make_desktop: MakeDesktop) -> None:
    front = front_desktop(make_desktop)
    front.window.resize(1100, 560)
    front.settle()
    page = page_of(front)
    place_all(page)
    bar, room = page.area.verticalScrollBar(), page.area.viewport().height()
    card = page.cards[-1]
    front.focus(card)
    bar.setValue(card.geometry().bottom() - room + 3)  # it ends where the screen does
    front.settle()
    before, after, seen = notice_comes_and_goes(front, page.area)
    assert seen.top() <= card.y()
    assert card.geometry().bottom() <= seen.bottom()
    assert after == before
