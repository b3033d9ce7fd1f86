"""The window of the keyboard shortcuts: all there are, by menu, narrowed by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from waiting import delete_now
from window_desktop import Desktop, Key, MakeDesktop

from readerapp.ui.shell.commands import COMMANDS, EXPORTS, IMPORTS
from readerapp.ui.shell.ways_dialog import WaysDialog
from readerapp.ui.shortcuts.feature import ShortcutsDialog
from readerapp.ui.shortcuts.groups import commands_of
from readerapp.ui.widgets.key_caps import KEYS_ROLE, caps

MOST_IN_MENUS = 95  # entries, with those of menus inside of menus


@pytest.fixture
def dialog(desktop: Desktop) -> ShortcutsDialog:
    desktop.window.commands["shortcuts"].trigger()
    desktop.settle()
    return next(iter(desktop.window.findChildren(ShortcutsDialog)))


def lines(dialog: ShortcutsDialog) -> list[tuple[str, tuple[str, ...] | None]]:
    """Titles, with None, and shortcuts as they stand."""
    items = (dialog.list.item(row) for row in range(dialog.list.count()))
    return [(item.text(), item.data(KEYS_ROLE)) for item in items]


def test_every_key_of_a_command_is_listed_below_a_title(
    desktop: Desktop, dialog: ShortcutsDialog
) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    listed = {key for _, keys in lines(dialog) for key in keys or ()}
    commands = desktop.window.commands
    for command in COMMANDS:
        keys = {each.toString(native) for each in commands[command.name].shortcuts()}
        assert keys <= listed, command.name
    titles = [name for name, keys in lines(dialog) if keys is None]
    assert titles[:2] == ["File", "Edit"]
    assert titles[-5:] == [
        "On the front page",
        "In an article opened from a story",
        "In the navigation",
        "In the list and the article",
        "In an article with a text cursor",
    ]
    assert len(titles) == 12


def entries(menu: QMenu) -> int:
    """How much there is in a menu, with what is in the menus inside."""
    actions = [each for each in menu.actions() if not each.isSeparator()]
    inner = [found for each in actions if isinstance(found := each.menu(), QMenu)]
    return len(actions) + sum(map(entries, inner))


def test_menus_are_short_and_what_stands_in_none_is_listed_once(
    desktop: Desktop, dialog: ShortcutsDialog
) -> None:
    menus = desktop.window.menus
    assert sum(map(entries, menus.menus())) <= MOST_IN_MENUS
    in_menus = [each for menu in menus.menus() for each in commands_of(menu) if each.objectName()]
    beyond = [each for menu in menus.menus() for each in menus.beyond(menu)]
    named = [each.objectName() for each in (*in_menus, *beyond)]
    assert sorted(named) == sorted(command.name for command in COMMANDS)


@pytest.mark.parametrize(("command", "ways"), [("import", IMPORTS), ("export", EXPORTS)])
def test_import_and_export_ask_what_and_do_it(
    make_desktop: MakeDesktop, command: str, ways: tuple[str, ...]
) -> None:
    desktop = make_desktop()
    commands, done = desktop.window.commands, list[str]()
    for name in ways:
        commands[name].triggered.disconnect()
        commands[name].triggered.connect(lambda _=False, name=name: done.append(name))
    for is_open in (False, True):
        if is_open:
            desktop.open(0)
        for name in ways:
            commands[command].trigger()
            (dialog,) = desktop.window.findChildren(WaysDialog)
            button = dialog.buttons[name]
            assert button.isEnabled() == (name != "export_article" or is_open)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            assert dialog.isVisible() != button.isEnabled()
            dialog.reject()
            delete_now()
    assert done == [*(name for name in ways if name != "export_article"), *ways]


def test_typing_narrows_by_name_and_by_key_and_down_leads_to_the_list(
    desktop: Desktop, dialog: ShortcutsDialog
) -> None:
    desktop.until(dialog.field.hasFocus)
    desktop.type("star")
    star = ("Star", ("S",))
    assert lines(dialog) == [("Article", None), star, ("On the front page", None), star]
    desktop.press(Key.Key_Down)
    assert dialog.list.hasFocus()
    row = QAccessible.queryAccessibleInterface(dialog.list).child(1)
    assert row.text(QAccessible.Text.Name) == "Star, S, Article"
    desktop.focus(dialog.field)
    dialog.field.selectAll()
    desktop.type("ctrl+shift+y")
    assert [name for name, keys in lines(dialog) if keys] == ["Activity"]
    desktop.press(Key.Key_Return)  # does not close what one is typing in
    assert dialog.isVisible()


def test_what_is_not_there_is_said(desktop: Desktop, dialog: ShortcutsDialog) -> None:
    desktop.type("zzz")
    assert dialog.nothing.isVisible()
    assert not dialog.list.isVisible()
    desktop.press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_is_painted_from_right_to_left_too(dialog: ShortcutsDialog) -> None:
    before = dialog.grab().toImage()
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert dialog.grab().toImage() != before


@pytest.mark.parametrize(
    ("keys", "written"),
    [
        ("Ctrl+Shift+V", ("Ctrl", "Shift", "V")),
        ("Ctrl++", ("Ctrl", "+")),
        ("+", ("+",)),
        ("J", ("J",)),
    ],
)
def test_each_key_has_its_cap(keys: str, written: tuple[str, ...]) -> None:
    assert caps(keys) == written
