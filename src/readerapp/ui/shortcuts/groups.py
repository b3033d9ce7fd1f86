"""Groups of shortcuts: what can be done by keys, by menu, then by page."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from readerapp.domain.values import dataclass
from readerapp.languages.folding import fold
from readerapp.messages import _
from readerapp.ui.front_page.keys import DIGITS
from readerapp.ui.front_page.words import FrontWords
from readerapp.ui.shell.commands import Actions
from readerapp.ui.shell.main_bar import Menus
from readerapp.ui.shell.page_commands import PAGE_COMMANDS, Place
from readerapp.ui.shortcuts.bindings import Places
from readerapp.ui.widgets.plain_text import command_name

_NATIVE = QKeySequence.SequenceFormat.NativeText
FixedKeys = Iterable[tuple[str, tuple[str, ...]]]  # what is done, and its keys
KeysOf = Callable[[str], Sequence[str]]  # the keys of a command by its name
_IN_MENUS = {  # what a page does with a card as a menu does with the open article
    "front_page.toggle_read": "toggle_read",
    "front_page.toggle_star": "toggle_star",
    "front_page.open_browser": "open_browser",
}


@dataclass(frozen=True)
class Shortcut:
    """What is done, and the keys that do it, as they are called on this computer.

    `command`: its name, "" of what cannot be changed. `sought`: its folded name and keys. What
    cannot be changed keeps the keys `kept` from every command that is known in its `places`.
    """

    name: str
    keys: tuple[str, ...]
    command: str = ""
    sought: str = ""
    kept: tuple[str, ...] = ()
    places: Places = frozenset()

    def holds(self, words: Sequence[str]) -> bool:
        """Return whether each of these words (folded) is in its name or its keys."""
        return all(word in self.sought for word in words)


@dataclass(frozen=True)
class ShortcutGroup:
    """Shortcuts that belong together, below one title."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def groups_of(
    menus: Menus, keys_of: KeysOf, commands: Actions, front_page: FrontWords
) -> tuple[ShortcutGroup, ...]:
    """Return all commands by menu with their keys, then what only one pane or page has."""
    names = front_page.commands() | {
        name: command_name(commands.usual_text(command)) for name, command in _IN_MENUS.items()
    }
    steps = {
        "story.next_language": _("Next Language"),
        "story.previous_language": _("Previous Language"),
    }
    digits = _shortcut(front_page.languages_by_digits(), DIGITS[:1], "")
    return (
        *(
            ShortcutGroup(
                command_name(menu.title()),
                tuple(_shortcuts((*commands_of(menu), *menus.beyond(menu)), keys_of)),
            )
            for menu in menus.menus()
        ),
        ShortcutGroup(
            _("On the front page"),
            (
                *_of_page(names, keys_of),
                replace(digits, kept=DIGITS, places=frozenset({Place.FRONT_PAGE})),
            ),
        ),
        ShortcutGroup(
            _("In an article opened from a story"),
            tuple(_of_page(steps, keys_of)),
        ),
        ShortcutGroup(
            _("In the navigation"),
            tuple(_fixed(_navigation(), frozenset({Place.NAVIGATION}))),
        ),
        ShortcutGroup(
            _("In the list and the article"),
            tuple(_fixed(_reading(), frozenset({Place.LIST, Place.ARTICLE}))),
        ),
        ShortcutGroup(
            _("In an article with a text cursor"),
            tuple(_fixed(_cursor(), frozenset())),  # which the text knows before commands
        ),
    )


def _of_page(names: Mapping[str, str], keys_of: KeysOf) -> Iterator[Shortcut]:
    """Return the commands of a page in their usual order. What opens a card is not only a command:
    Return does it too."""
    for command in PAGE_COMMANDS:
        if command.name in names:
            keys = keys_of(command.name)
            more = ("Return",) if command.name == "front_page.open" else ()
            yield _shortcut(names[command.name], (*keys, *more), command.name)


def _navigation() -> FixedKeys:
    return (
        (_("Rename"), ("F2",)),
        (_("Move up"), ("Alt+Shift+Up",)),
        (_("Move down"), ("Alt+Shift+Down",)),
        (_("Open or close a folder"), ("Right", "Left")),
        (_("Everything else, such as moving"), ("Menu", "Shift+F10")),
    )


def _reading() -> FixedKeys:
    return (
        (_("Scroll down, then the next unread article"), ("Space",)),
        (_("Scroll up"), ("Shift+Space",)),
        (_("Next pane"), ("Tab",)),
    )


def _cursor() -> FixedKeys:
    return (
        (_("Next heading"), ("H",)),
        (_("Previous heading"), ("Shift+H",)),
        (_("Follow the link"), ("Return",)),
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


def _shortcuts(actions: Iterable[QAction], keys_of: KeysOf) -> Iterator[Shortcut]:
    for action in actions:
        if name := action.objectName():  # themes and languages have none
            yield _shortcut(command_name(action.text()), keys_of(name), name)


def _fixed(every: FixedKeys, places: Places) -> Iterator[Shortcut]:
    for name, keys in every:
        shortcut = _shortcut(name, keys, "")
        yield replace(shortcut, kept=tuple(keys), places=places)


def _shortcut(name: str, keys: Sequence[str], command: str) -> Shortcut:
    called = tuple(map(native, keys))
    return Shortcut(name, called, command, f"{fold(name)} {' '.join(called).casefold()}")
