"""The window of the keyboard shortcuts: all there are, by menu, narrowed by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from window_desktop import Desktop, Key

from readerapp.ui.shell.commands import COMMANDS
from readerapp.ui.shortcuts.feature import ShortcutsDialog
from readerapp.ui.widgets.key_caps import KEYS_ROLE, caps


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


def test_typing_narrows_by_name_and_by_key_and_down_leads_to_the_list(
    desktop: Desktop, dialog: ShortcutsDialog
) -> None:
    assert dialog.field.hasFocus()
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
