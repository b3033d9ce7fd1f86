"""What has the focus shows it after a key, and not after a click or by itself."""

import pytest
from front_page_desktop import front_desktop, open_front, page_of
from painted import inked
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from window_desktop import Desktop, Key, MakeDesktop

from readerapp.ui.reading.caret_controller import FocusEdge
from readerapp.ui.widgets import card_painter


def press(desktop: Desktop, key: Qt.Key) -> None:
    """Press a key as the desktop does: the native window gets it, and its focus widget then."""
    QTest.keyClick(desktop.window.windowHandle(), key)
    desktop.settle()


def click(desktop: Desktop, widget: QWidget, place: QPoint) -> None:
    """Click as the desktop does."""
    at = widget.mapTo(desktop.window, place)
    QTest.mouseClick(
        desktop.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
    )
    desktop.settle()


def ring(desktop: Desktop, widget: QWidget) -> int:
    """How many pixels of a widget have the colour of the focus."""
    QCoreApplication.processEvents()
    return inked(widget.grab().toImage(), desktop.reader.appearance.theme.focus)


def the_list_without_a_row_has_a_frame_after_a_key_only(desktop: Desktop) -> None:
    view = desktop.window.articles.view
    desktop.focus(view)
    assert ring(desktop, view.viewport()) == 0  # nobody has done anything yet
    press(desktop, Key.Key_Shift)
    assert ring(desktop, view.viewport()) == 0  # held down while one clicks
    press(desktop, Key.Key_F7)
    framed = ring(desktop, view.viewport())
    assert framed > view.viewport().width()
    nothing = desktop.window.navigation
    click(desktop, nothing, QPoint(nothing.width() // 2, nothing.height() - 3))
    desktop.focus(view)
    assert ring(desktop, view.viewport()) == 0


def a_row_is_ringed_after_a_key_and_edged_after_a_click(desktop: Desktop) -> None:
    view = desktop.window.articles.view
    row = view.visualRect(view.model().index(1, 0))
    click(desktop, view.viewport(), row.center())
    assert desktop.opened == desktop.ids[1]
    assert view.hasFocus()
    clicked = ring(desktop, view.viewport())
    press(desktop, Key.Key_J)
    assert desktop.opened == desktop.ids[2]
    ringed = ring(desktop, view.viewport())
    assert ringed > 1.5 * clicked  # two pixels wide
    click(desktop, view.viewport(), row.center())
    assert ring(desktop, view.viewport()) < 1.5 * clicked


def the_article_has_its_edge_after_a_key_only(desktop: Desktop) -> None:
    desktop.open(0)
    view = desktop.window.reading.view
    (edge,) = view.findChildren(FocusEdge)
    click(desktop, view.viewport(), QPoint(5, 5))
    assert view.hasFocus()
    assert not edge.isVisible()
    press(desktop, Key.Key_Down)
    assert edge.isVisible()
    click(desktop, view.viewport(), QPoint(5, 5))
    assert not edge.isVisible()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.OtherFocusReason)  # a command that was clicked
    assert not edge.isVisible()
    press(desktop, Key.Key_F6)
    assert not edge.isVisible()  # the focus is elsewhere
    desktop.focus(view)
    assert edge.isVisible()


def the_edge_of_the_article_follows_its_size(desktop: Desktop) -> None:
    desktop.open(0)
    view = desktop.window.reading.view
    (edge,) = view.findChildren(FocusEdge)
    desktop.focus(view)
    press(desktop, Key.Key_Down)
    for layout in ("wide_list", "reading", "columns"):
        desktop.window.commands[f"layout_{layout}"].trigger()
        desktop.settle()
        assert edge.isVisible()
        assert edge.geometry() == view.viewport().geometry()
    desktop.window.resize(desktop.window.width() + 140, desktop.window.height() - 60)
    desktop.settle()
    assert edge.geometry() == view.viewport().geometry()


def the_navigation_follows_the_same_rule(desktop: Desktop) -> None:
    tree = desktop.window.navigation.tree
    desktop.focus(tree)
    by_mouse = ring(desktop, tree.viewport())
    press(desktop, Key.Key_Down)
    assert ring(desktop, tree.viewport()) > 1.5 * by_mouse
    press(desktop, Key.Key_Up)
    click(desktop, tree.viewport(), QPoint(tree.viewport().width() // 2, 8))
    assert ring(desktop, tree.viewport()) < 1.5 * by_mouse


def test_the_focus_is_shown_after_a_key(desktop: Desktop, subtests: pytest.Subtests) -> None:
    desktop.cases(
        subtests,
        the_list_without_a_row_has_a_frame_after_a_key_only,
        a_row_is_ringed_after_a_key_and_edged_after_a_click,
        the_navigation_follows_the_same_rule,
        the_article_has_its_edge_after_a_key_only,
        the_edge_of_the_article_follows_its_size,
    )


def test_cards_of_the_front_page_are_ringed_after_a_key(make_desktop: MakeDesktop) -> None:
    desktop = front_desktop(make_desktop)
    open_front(desktop)
    page = page_of(desktop)
    card = page.body.cards[0]
    click(desktop, page, QPoint(2, page.height() - 3))
    card.setFocus(Qt.FocusReason.OtherFocusReason)
    assert card.hasFocus()
    assert ring(desktop, card) == 0
    press(desktop, Key.Key_F7)
    assert ring(desktop, card) > card.width()


def test_a_screen_reader_has_it_shown_always(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = desktop.window.articles.view
    desktop.focus(view)
    monkeypatch.setattr(card_painter, "QAccessible", Listening)
    assert ring(desktop, view.viewport()) > view.viewport().width()


class Listening(QAccessible):
    """Accessibility as it is while a screen reader listens."""

    @staticmethod
    def isActive() -> bool:
        return True
