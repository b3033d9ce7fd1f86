"""Groups of shortcuts: what can be done by keys, by menu, and where only one page knows a key."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import starmap

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from readerapp.domain.values import dataclass
from readerapp.languages import fold
from readerapp.ui.shell.main_bar import Menus
from readerapp.ui.widgets.plain_text import command_name

_NATIVE = QKeySequence.SequenceFormat.NativeText
PageKeys = Iterable[tuple[str, tuple[str, ...]]]  # what is done, and its keys


@dataclass(frozen=True)
class Shortcut:
    """What is done, and the keys that do it, as they are called on this computer.

    `command`: its name, "" of what cannot be changed. `sought`: its folded name and keys.
    """

    name: str
    keys: tuple[str, ...]
    command: str = ""
    sought: str = ""

    def holds(self, words: Sequence[str]) -> bool:
        """Return whether each of these words (folded) is in its name or its keys."""
        return all(word in self.sought for word in words)


@dataclass(frozen=True)
class ShortcutGroup:
    """Shortcuts that belong together, below one title."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def groups_of(
    menus: Menus, keys_of: Callable[[str], Sequence[str]], front_page: PageKeys
) -> tuple[ShortcutGroup, ...]:
    """Return all commands by menu with their keys, then those that only a page has.

    `keys_of`: the keys of a command by its name.
    """
    groups = [
        ShortcutGroup(command_name(menu.title()), tuple(_shortcuts(menu, keys_of)))
        for menu in menus.menus()
    ]
    return (*groups, *page_groups(front_page))


def page_groups(front_page: PageKeys) -> tuple[ShortcutGroup, ...]:
    """Return the keys that only one pane or page has: the reader cannot change them.

    The last group is that of reports of a story, whose keys are known beside those of commands.
    """
    translate = QCoreApplication.translate
    return (
        ShortcutGroup(
            translate("ShortcutsDialog", "In the navigation"), tuple(starmap(_fixed, _navigation()))
        ),
        ShortcutGroup(
            translate("ShortcutsDialog", "In the list and the article"),
            tuple(starmap(_fixed, _reading())),
        ),
        ShortcutGroup(
            translate("ShortcutsDialog", "On the front page"), tuple(starmap(_fixed, front_page))
        ),
        ShortcutGroup(
            translate("ShortcutsDialog", "In an article with a text cursor"),
            tuple(starmap(_fixed, _cursor())),
        ),
        ShortcutGroup(
            translate("ShortcutsDialog", "In a report opened out of a story"),
            (
                _fixed(translate("LanguageStrip", "Next Language"), ("L",)),
                _fixed(translate("LanguageStrip", "Previous Language"), ("Shift+L",)),
            ),
        ),
    )


def _navigation() -> PageKeys:
    translate = QCoreApplication.translate
    return (
        (translate("ShortcutsDialog", "Rename"), ("F2",)),
        (translate("ShortcutsDialog", "Move up among its neighbours"), ("Alt+Shift+Up",)),
        (translate("ShortcutsDialog", "Move down among its neighbours"), ("Alt+Shift+Down",)),
        (translate("ShortcutsDialog", "Open or close a folder"), ("Right", "Left")),
        (translate("ShortcutsDialog", "Everything else, such as moving"), ("Menu", "Shift+F10")),
    )


def _reading() -> PageKeys:
    translate = QCoreApplication.translate
    return (
        (translate("ShortcutsDialog", "Read on, then the next unread article"), ("Space",)),
        (translate("ShortcutsDialog", "Read back"), ("Shift+Space",)),
        (translate("ShortcutsDialog", "Next part of the window"), ("Tab",)),
    )


def _cursor() -> PageKeys:
    translate = QCoreApplication.translate
    return (
        (translate("ShortcutsDialog", "Next heading"), ("H",)),
        (translate("ShortcutsDialog", "Heading before"), ("Shift+H",)),
        (translate("ShortcutsDialog", "Follow the link"), ("Return",)),
    )


def commands_of(menu: QMenu) -> Iterator[QAction]:
    """Return the commands of a menu, with those of menus inside it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from commands_of(inner)
        elif not action.isSeparator():
            yield action


def native(keys: str) -> str:
    """Return what a key is called on this computer and in this language."""
    return QKeySequence(keys).toString(_NATIVE)


def _shortcuts(menu: QMenu, keys_of: Callable[[str], Sequence[str]]) -> Iterator[Shortcut]:
    for action in commands_of(menu):
        if name := action.objectName():  # themes and languages have none
            yield _shortcut(command_name(action.text()), keys_of(name), name)


def _fixed(name: str, keys: Sequence[str]) -> Shortcut:
    return _shortcut(name, keys, "")


def _shortcut(name: str, keys: Sequence[str], command: str) -> Shortcut:
    called = tuple(map(native, keys))
    return Shortcut(name, called, command, f"{fold(name)} {' '.join(called).casefold()}")
