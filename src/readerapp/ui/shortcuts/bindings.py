"""Key bindings: the usual keys of the commands, those of the reader's own, which are in force, and
where.

A key never has two commands in one place, and two where no place knows both: what the reader gave
away counts before what is usual, and what came first before what came later. Keys are texts as Qt
writes them on any platform: "Ctrl+Shift+F".
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from readerapp import settings as declared
from readerapp.settings import Settings
from readerapp.ui.shell.commands import (
    COMMANDS,
    FINDING,
    OF_CARDS,
    STEPS,
    Actions,
    stands_alone,
    usual_keys,
)
from readerapp.ui.shell.page_commands import PAGE_COMMANDS, PageActions, Place

Keys = Mapping[str, Sequence[str]]  # by the name of a command
_PORTABLE = QKeySequence.SequenceFormat.PortableText

Places = frozenset[Place]
EVERYWHERE = frozenset(Place)
_READING = frozenset({Place.LIST, Place.ARTICLE})
_PAGE_PLACES = {command.name: frozenset({command.place}) for command in PAGE_COMMANDS}
_SINGLE = frozenset(command.name for command in COMMANDS if command.single)


def usual_bindings() -> dict[str, tuple[str, ...]]:
    """Return the usual keys of every command. Qt knows those of the platform once it has begun."""
    usual = {c.name: usual_keys(c) for c in COMMANDS}
    usual |= {c.name: [QKeySequence(c.key)] for c in PAGE_COMMANDS}
    return {name: tuple(each.toString(_PORTABLE) for each in keys) for name, keys in usual.items()}


def in_force(usual: Keys, own: Keys) -> dict[str, tuple[str, ...]]:
    """Return the keys of every command of `usual`, none of them twice in one place."""
    taken: defaultdict[str, set[Place]] = defaultdict(set)
    found = dict[str, tuple[str, ...]]()
    for names, keys in (([name for name in usual if name in own], own), (usual, usual)):
        for name in names:
            if name not in found:
                found[name] = tuple(_take(name, keys[name], taken))
    return {name: found[name] for name in usual}


def _take(name: str, keys: Sequence[str], taken: dict[str, set[Place]]) -> Iterable[str]:
    for key in dict.fromkeys(keys):
        places = places_of(name, key)
        if taken[key].isdisjoint(places):
            taken[key] |= places
            yield key


def read_own(text: str) -> dict[str, tuple[str, ...]]:
    """Return the keys of the reader's own as they were stored; what is no key is left out."""
    stored = json.loads(text) if text else {}
    if not isinstance(stored, dict):
        return {}
    return {name: tuple(_keys(keys)) for name, keys in stored.items() if isinstance(keys, list)}


def _keys(stored: Iterable[object]) -> Iterable[str]:
    for each in stored:
        sequence = QKeySequence(each) if isinstance(each, str) else QKeySequence()
        key = sequence.toString(_PORTABLE) if sequence.count() == 1 else ""
        if key:
            yield key


class KeyBindings(QObject):
    """Gives the commands their keys, and keeps those of the reader's own in the settings.

    What was stored for commands that this version does not know stays stored.
    """

    changed = Signal()

    def __init__(
        self,
        commands: Actions,
        pages: Sequence[PageActions],
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._holders: dict[str, Actions | PageActions] = {c.name: commands for c in COMMANDS}
        self._holders |= {name: page for page in pages for name in page.names}
        self._settings = settings
        self._usual = usual_bindings()
        self._own = read_own(settings.get(declared.SHORTCUTS))
        self._keys = in_force(self._usual, self._own)
        if self._own or not self.has_single_keys:
            self._apply()

    @property
    def has_single_keys(self) -> bool:
        """Whether letters, digits and signs alone are commands."""
        return self._settings.get(declared.SINGLE_KEYS)

    def use_single_keys(self, wanted: bool) -> None:
        """Turn the keys that stand alone on or off."""
        self._settings.set(declared.SINGLE_KEYS, wanted)
        self._apply()

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys of a command; also those that are turned off."""
        return self._keys[name]

    def holders(self, key: str, command: str) -> list[str]:
        """Return the names of the commands that have a key where this command would have it."""
        places = places_of(command, key)
        return [
            name
            for name, keys in self._keys.items()
            if key in keys and not places.isdisjoint(places_of(name, key))
        ]

    def is_own(self, name: str) -> bool:
        """Whether the reader changed the keys of a command; one that only lost a key to another
        command gets it back when that one is reset."""
        return name in self._own

    @property
    def are_usual(self) -> bool:
        """Whether every command has its usual keys."""
        return self._keys == self._usual

    def use(self, name: str, keys: Sequence[str]) -> None:
        """Give a command these keys; another one that has any of them in its place loses it."""
        for other, own in self._own.items():
            self._own[other] = tuple(
                key
                for key in own
                if key not in keys or places_of(name, key).isdisjoint(places_of(other, key))
            )
        self._own[name] = tuple(keys)
        self._keep()

    def reset(self, name: str) -> None:
        """Give a command its usual keys, as far as the reader gave them to no other."""
        self._own.pop(name, None)
        self._keep()

    def reset_all(self) -> None:
        """Give every command its usual keys."""
        for name in self._usual:
            self._own.pop(name, None)
        self._keep()

    def _keep(self) -> None:
        own = {name: keys for name, keys in self._own.items() if keys != self._usual.get(name)}
        self._own = own
        self._settings.set(declared.SHORTCUTS, json.dumps(own) if own else "")
        self._keys = in_force(self._usual, own)
        self._apply()

    def _apply(self) -> None:
        has_single = self.has_single_keys
        for name, keys in self._keys.items():
            sequences = [QKeySequence(key) for key in keys]
            if not has_single:
                sequences = [each for each in sequences if not stands_alone(each)]
            self._holders[name].use_keys(name, sequences)
        self.changed.emit()


def places_of(name: str, key: str) -> Places:
    """Return where a command of this name is known by this key, as `Actions` gives it to widgets;
    everywhere if this version does not know the command."""
    if name in _PAGE_PLACES:
        return _PAGE_PLACES[name]
    if name in STEPS:
        return _READING | {Place.NAVIGATION}
    if name in OF_CARDS:
        return _READING | {Place.FRONT_PAGE, Place.STORY_PAGE}
    if name in _SINGLE:
        return _READING
    is_everywhere = name in FINDING or not stands_alone(QKeySequence(key))
    return EVERYWHERE if is_everywhere else _READING
