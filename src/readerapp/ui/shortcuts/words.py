"""What is said of a key that was pressed for a command: free, another's, or never to be had."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from readerapp.domain.values import dataclass
from readerapp.messages import _
from readerapp.ui.language.wording import listed
from readerapp.ui.shell.commands import combination, stands_alone
from readerapp.ui.shell.page_commands import Place
from readerapp.ui.shortcuts.bindings import KeyBindings, Places, places_of
from readerapp.ui.shortcuts.groups import ShortcutGroup, native

Key = Qt.Key
Modifier = Qt.KeyboardModifier
Standard = QKeySequence.StandardKey
_MOVES = frozenset(
    {
        Key.Key_Tab, Key.Key_Backtab, Key.Key_Escape, Key.Key_Return, Key.Key_Enter, Key.Key_Space,
        Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End,
        Key.Key_PageUp, Key.Key_PageDown,
    }
)  # fmt: skip
_EDITS = (
    Standard.Copy, Standard.Cut, Standard.SelectAll, Standard.MoveToNextWord,
    Standard.MoveToPreviousWord, Standard.SelectNextWord, Standard.SelectPreviousWord,
    Standard.DeleteStartOfWord, Standard.DeleteEndOfWord, Standard.MoveToStartOfDocument,
    Standard.MoveToEndOfDocument,
)  # fmt: skip


@dataclass(frozen=True)
class ToldKey:
    """What is said of a key. `replaces`: another command would lose it."""

    text: str
    is_free: bool = False
    replaces: bool = False


class KeyWords:
    """Says what a key does today, and whether it can be given to a command."""

    def __init__(
        self,
        bindings: KeyBindings,
        groups: Callable[[], Sequence[ShortcutGroup]],
    ) -> None:
        self._bindings = bindings
        self._groups = groups

    def name(self, command: str) -> str:
        """Return what a command is called in the language of the moment."""
        every = (each for group in self._groups() for each in group.shortcuts)
        return next((each.name for each in every if each.command == command), command)

    def told(self, command: str, key: str) -> ToldKey:
        """Return what is said of a key that was pressed for a command."""
        refused = self._refused(key) or self._kept(command, key)
        if refused:
            return ToldKey(refused)
        holders = self._bindings.holders(key, command)
        if command in holders:
            said = _("“{command}” has this key already.")
            return ToldKey(said.format(command=self.name(command)))
        if holders:
            said = _("{key} is “{command}” now. Replace it?")
            names = listed(self.name(each) for each in holders)
            return ToldKey(said.format(key=native(key), command=names), replaces=True)
        if not stands_alone(QKeySequence(key)):
            return ToldKey(_("This key is free."), is_free=True)
        if not self._bindings.has_single_keys:
            return ToldKey(
                _("This key is free. Keys that stand alone are turned off at the moment."),
                is_free=True,
            )
        return ToldKey(self._free_at(places_of(command, key)), is_free=True)

    def _free_at(self, places: Places) -> str:
        if places == {Place.FRONT_PAGE}:
            return _("This key is free. It works on the front page.")
        if places == {Place.ARTICLE}:
            return _("This key is free. It works in the article.")
        if Place.FRONT_PAGE in places:
            return _("This key is free.")
        return _("This key is free. It works in the list and in the article.")

    def _refused(self, key: str) -> str:
        """Return why no command can have a key, "" when one can."""
        pressed = combination(QKeySequence(key))
        code, held = pressed.key(), pressed.keyboardModifiers()
        alone = held & ~Modifier.ShiftModifier == Modifier.NoModifier
        if alone and code in _MOVES:
            return _("This key moves through what is on screen.")
        if held & Modifier.MetaModifier or key in ("Alt+F4", "Alt+Tab", "Alt+Shift+Tab"):
            return _("This key belongs to your desktop.")
        if held == Modifier.AltModifier and code < Key.Key_Escape:
            return _("Alt with a letter opens a menu, in each language another one.")
        if code == Key.Key_Menu or key == "Shift+F10":
            return _("This key opens the menu of what has the focus.")
        if any(QKeySequence(key) in QKeySequence.keyBindings(each) for each in _EDITS):
            return _("This key edits texts.")
        return ""

    def _kept(self, command: str, key: str) -> str:
        """Return which keys that nobody can change are in the way, "" without any."""
        places = places_of(command, key)
        for group in self._groups():
            for each in group.shortcuts:
                if key in each.kept and not places.isdisjoint(each.places):
                    said = _("{key} is “{command}”: {place}.")
                    return said.format(key=native(key), command=each.name, place=group.title)
        return ""
