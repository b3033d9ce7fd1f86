"""The menus of rows, names edited in place, and what the keys ask for."""

from collections.abc import Callable

import pytest
from navigation_cases import (
    EUROPE,
    GUARDIAN,
    HEISE,
    MONDE,
    TAZ,
    TECHNOLOGY,
    WORLD,
    XKCD,
    chosen,
    counts,
    feed_query,
    folder_query,
    middle,
    press,
    rows,
    shown_pane,
    subscriptions,
)
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from readerapp.domain.articles import ArticleQuery, View
from readerapp.ui.navigation.moving import Move
from readerapp.ui.navigation.pane import NavigationPane

Key = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot) -> NavigationPane:
    return shown_pane(qtbot)


def open_menu(pane: NavigationPane, place: QPoint, *, by_key: bool = False) -> QMenu:
    """Ask for a menu as the platform does, at a place of the viewport."""
    viewport = pane.tree.viewport()
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    target = pane.tree if by_key else viewport
    event = QContextMenuEvent(
        reason, place, viewport.mapToGlobal(place), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(target, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def actions(menu: QMenu) -> dict[str, QAction]:
    """The actions by their texts without mnemonics."""
    found = [action for action in menu.actions() if not action.isSeparator()]
    return {action.text().replace("&", ""): action for action in found}


def choose(menu: QMenu, name: str) -> None:
    """Choose an action and close the menu."""
    actions(menu)[name].trigger()
    menu.close()


CASES: list[tuple[str, str, str, list[object]]] = [
    ("The Guardian", "Refresh", "refresh_requested", [(GUARDIAN,)]),
    ("The Guardian", "Mark All as Read", "mark_read_requested", [feed_query(GUARDIAN)]),
    ("The Guardian", "Mute", "mute_requested", [GUARDIAN, True]),
    ("heise", "Mute", "mute_requested", [HEISE, False]),
    ("The Guardian", "Properties…", "properties_requested", [GUARDIAN]),
    ("The Guardian", "Unsubscribe", "unsubscribe_requested", [(GUARDIAN,), False]),
    (
        "The Guardian",
        "Unsubscribe and Remove Articles",
        "unsubscribe_requested",
        [(GUARDIAN,), True],
    ),
    ("World", "Refresh", "refresh_requested", [(GUARDIAN, MONDE, TAZ)]),
    ("World", "Mark All as Read", "mark_read_requested", [folder_query(WORLD)]),
    ("World", "New Folder", "new_folder_requested", [WORLD]),
    ("World", "Remove Folder", "remove_folder_requested", [WORLD]),
    ("Unread", "Mark All as Read", "mark_read_requested", [ArticleQuery(View.UNREAD)]),
    ("Feeds", "New Folder", "new_folder_requested", [None]),
    ("Feeds", "Refresh", "refresh_requested", [()]),
    ("Feeds", "Add Feeds…", "add_feed_requested", []),
]


@pytest.mark.parametrize(("name", "action", "signal", "told"), CASES)
def test_the_menu_asks(
    pane: NavigationPane, qtbot: QtBot, name: str, action: str, signal: str, told: list[object]
) -> None:
    before = chosen(pane)
    right, none, place = (
        Qt.MouseButton.RightButton,
        Qt.KeyboardModifier.NoModifier,
        middle(pane, name),
    )
    QTest.mousePress(pane.tree.viewport(), right, none, place)
    menu = open_menu(pane, place)
    QTest.mouseRelease(pane.tree.viewport(), right, none, place)  # else later clicks are none
    with qtbot.waitSignal(getattr(pane.requests, signal)) as asked:
        choose(menu, action)
    assert asked.args == told
    assert chosen(pane) == before  # a menu chooses no other list


def test_the_menu_of_folders_moves(pane: NavigationPane, qtbot: QtBot) -> None:
    menu = open_menu(pane, middle(pane, "taz"))
    places = menu.findChildren(QMenu)[0]
    names = {name.strip(): action for name, action in actions(places).items()}
    assert list(names) == ["No Folder", "World", "Europe", "Technology", "Later"]
    assert not names["Europe"].isEnabled()  # it is there
    with qtbot.waitSignal(pane.requests.move_requested) as asked:
        names["Technology"].trigger()
    assert asked.args == [Move(feeds=(TAZ,), into=TECHNOLOGY)]
    menu.close()


def test_a_folder_cannot_be_moved_into_itself_by_menu(pane: NavigationPane) -> None:
    menu = open_menu(pane, middle(pane, "World"))
    names = {n.strip(): a.isEnabled() for n, a in actions(menu.findChildren(QMenu)[0]).items()}
    assert names == {
        "No Folder": False, "World": False, "Europe": False, "Technology": True, "Later": True,
    }  # fmt: skip
    menu.close()


@pytest.mark.parametrize("name", ["The Guardian", "World", "Feeds"])
def test_mnemonics_are_unique(pane: NavigationPane, name: str) -> None:
    menu = open_menu(pane, middle(pane, name))
    letters = [
        text[text.index("&") + 1].lower()
        for text in (action.text() for action in menu.actions())
        if "&" in text
    ]
    assert len(letters) == len(set(letters)) == len(actions(menu))
    menu.close()


def test_the_menu_by_key_is_that_of_the_chosen_row(pane: NavigationPane, qtbot: QtBot) -> None:
    pane.choose(feed_query(XKCD))
    menu = open_menu(pane, QPoint(1, 1), by_key=True)
    with qtbot.waitSignal(pane.requests.refresh_requested) as asked:
        press_in(menu, Key.Key_F)
    assert asked.args == [(XKCD,)]


def test_shift_f10_opens_it_too(pane: NavigationPane) -> None:
    pane.choose(feed_query(XKCD))
    press(pane, Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Unsubscribe" in actions(menu)
    menu.close()


def test_a_menu_is_gone_after_use(pane: NavigationPane) -> None:
    open_menu(pane, middle(pane, "xkcd")).close()
    QCoreApplication.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete
    QCoreApplication.processEvents()
    assert pane.findChildren(QMenu) == []


def press_in(menu: QMenu, key: Qt.Key) -> None:
    QTest.keyClick(menu, key)


# Names


def editor(pane: NavigationPane) -> QLineEdit:
    found = pane.tree.viewport().findChildren(QLineEdit)
    return next(each for each in found if each.isVisible())


def type_name(pane: NavigationPane, name: str, end: Qt.Key = Key.Key_Return) -> None:
    QTest.keyClicks(editor(pane), name)
    QTest.keyClick(editor(pane), end)
    QCoreApplication.processEvents()


def test_f2_renames_a_feed_in_its_place(pane: NavigationPane, qtbot: QtBot) -> None:
    pane.choose(feed_query(GUARDIAN))
    press(pane, Key.Key_F2)
    assert editor(pane).text() == "The Guardian"
    spoken = QAccessible.queryAccessibleInterface(editor(pane)).text(QAccessible.Text.Name)
    assert spoken == "Name"
    with qtbot.waitSignal(pane.requests.feed_rename_requested) as asked:
        type_name(pane, "  G  ")
    assert asked.args == [GUARDIAN, "G"]
    assert "The Guardian" in rows(pane)  # until the library says otherwise


def test_renaming_what_is_being_renamed_goes_on_with_it(pane: NavigationPane) -> None:
    pane.choose(feed_query(GUARDIAN))
    assert pane.rename()
    editor(pane).setText("Half a na")
    assert pane.rename()
    assert editor(pane).text() == "Half a na"


def test_an_emptied_name_is_for_feeds_only(pane: NavigationPane, qtbot: QtBot) -> None:
    pane.choose(feed_query(GUARDIAN))
    press(pane, Key.Key_F2)
    editor(pane).clear()
    with qtbot.waitSignal(pane.requests.feed_rename_requested) as asked:
        type_name(pane, "")
    assert asked.args == [GUARDIAN, ""]
    with qtbot.assertNotEmitted(pane.requests.folder_rename_requested):
        assert pane.rename(folder_query(WORLD))
        editor(pane).clear()
        type_name(pane, "")


def test_escape_and_the_same_name_ask_for_nothing(pane: NavigationPane, qtbot: QtBot) -> None:
    pane.choose(folder_query(EUROPE))
    with qtbot.assertNotEmitted(pane.requests.folder_rename_requested):
        press(pane, Key.Key_F2)
        type_name(pane, "Asia", Key.Key_Escape)
        press(pane, Key.Key_F2)
        type_name(pane, "Europe")
    with qtbot.waitSignal(pane.requests.folder_rename_requested) as asked:
        press(pane, Key.Key_F2)
        type_name(pane, "Asia")
    assert asked.args == [EUROPE, "Asia"]


def test_news_does_not_disturb_a_name_being_typed(pane: NavigationPane, qtbot: QtBot) -> None:
    pane.choose(feed_query(XKCD))
    press(pane, Key.Key_F2)
    QTest.keyClicks(editor(pane), "comics")
    pane.show_counts(counts(xkcd=9))
    known = subscriptions()
    pane.show_subscriptions(type(known)(known.folders, known.feeds[1:], known.states), {})
    assert editor(pane).text() == "comics"
    with qtbot.waitSignal(pane.requests.feed_rename_requested) as asked:
        type_name(pane, "")
    assert asked.args == [XKCD, "comics"]
    qtbot.waitUntil(lambda: "The Guardian" not in rows(pane))


def test_what_is_no_feed_has_no_name_to_edit(pane: NavigationPane) -> None:
    pane.choose(ArticleQuery(View.UNREAD))
    press(pane, Key.Key_F2)
    assert not pane.rename()
    assert not pane.rename(feed_query(999))
    assert pane.tree.viewport().findChildren(QLineEdit) == []


@pytest.mark.parametrize(
    ("query", "signal", "told"),
    [
        (feed_query(XKCD), lambda pane: pane.requests.unsubscribe_requested, [(XKCD,), False]),
        (folder_query(WORLD), lambda pane: pane.requests.remove_folder_requested, [WORLD]),
    ],
)
def test_delete_ends_what_is_chosen(
    pane: NavigationPane,
    qtbot: QtBot,
    query: ArticleQuery,
    signal: Callable[[NavigationPane], object],
    told: list[object],
) -> None:
    pane.choose(query)
    with qtbot.waitSignal(signal(pane)) as asked:
        press(pane, Key.Key_Delete)
    assert asked.args == told


def test_a_double_click_folds(pane: NavigationPane) -> None:
    QTest.mouseDClick(
        pane.tree.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        middle(pane, "Technology"),
    )
    assert "The Verge" not in rows(pane)
