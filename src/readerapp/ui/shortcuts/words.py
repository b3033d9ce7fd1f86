"""What is said of a key that was pressed for a command: free, another's, or never to be had."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from readerapp.domain.values import dataclass
from readerapp.ui.shell.commands import combination, stands_alone
from readerapp.ui.shortcuts.bindings import KeyBindings
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
class Told:
    """What is said of a key. `replaces`: another command would lose it."""

    text: str
    is_free: bool = False
    replaces: bool = False


class KeyWords(QObject):
    """Says what a key does today, and whether it can be given to a command."""

    def __init__(
        self,
        bindings: KeyBindings,
        groups: Callable[[], Sequence[ShortcutGroup]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._groups = groups

    def name(self, command: str) -> str:
        """Return what a command is called in the language of the moment."""
        every = (each for group in self._groups() for each in group.shortcuts)
        return next((each.name for each in every if each.command == command), command)

    def told(self, command: str, key: str) -> Told:
        """Return what is said of a key that was pressed for a command."""
        refused = self._refused(key)
        if refused:
            return Told(refused)
        holder = self._bindings.holder(key)
        if holder == command:
            return Told(self.tr("“{command}” has this key already.").format(**self._named(holder)))
        if holder:
            said = self.tr("{key} is “{command}” now. Replace it?")
            return Told(said.format(key=native(key), **self._named(holder)), replaces=True)
        if not stands_alone(QKeySequence(key)):
            return Told(self.tr("This key is free."), is_free=True)
        if not self._bindings.has_single_keys:
            return Told(
                self.tr("This key is free. Keys that stand alone are turned off at the moment."),
                is_free=True,
            )
        return Told(
            self.tr("This key is free. It works in the list and in the article."), is_free=True
        )

    def _named(self, command: str) -> dict[str, str]:
        return {"command": self.name(command)}

    def _refused(self, key: str) -> str:
        """Return why no command can have a key, "" when one can."""
        pressed = combination(QKeySequence(key))
        code, held = pressed.key(), pressed.keyboardModifiers()
        alone = held & ~Modifier.ShiftModifier == Modifier.NoModifier
        if alone and code in _MOVES:
            return self.tr("This key moves through what is on screen.")
        if held & Modifier.MetaModifier or key in ("Alt+F4", "Alt+Tab", "Alt+Shift+Tab"):
            return self.tr("This key belongs to your desktop.")
        if held == Modifier.AltModifier and code < Key.Key_Escape:
            return self.tr("Alt with a letter opens a menu, in each language another one.")
        if code == Key.Key_Menu or key == "Shift+F10":
            return self.tr("This key opens the menu of what has the focus.")
        if any(QKeySequence(key) in QKeySequence.keyBindings(each) for each in _EDITS):
            return self.tr("This key edits texts.")
        return self._of_a_page(key, QKeySequence(key))

    def _of_a_page(self, key: str, sequence: QKeySequence) -> str:
        """Letters alone are only known to the page that stands there instead of the list; those of
        an article that was opened out of a story are known beside it."""
        fixed = [
            (group, each)
            for group in self._groups()
            for each in group.shortcuts
            if not each.command
        ]
        last = fixed[-1][0] if fixed else None
        for group, each in fixed:
            is_beside = group is last or not stands_alone(sequence)
            if is_beside and native(key) in each.keys:
                said = self.tr("{key} is “{command}”: {place}.")
                return said.format(key=native(key), command=each.name, place=group.title)
        return ""
