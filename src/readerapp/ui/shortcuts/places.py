"""Where a key of a command works: two commands can have one key where no place knows both."""

from PySide6.QtGui import QKeySequence

from readerapp.ui.shell.commands import COMMANDS, FINDING, OF_CARDS, STEPS, stands_alone
from readerapp.ui.shell.page_commands import PAGE_COMMANDS, Place

Places = frozenset[Place]
EVERYWHERE = frozenset(Place)
_READING = frozenset({Place.LIST, Place.ARTICLE})
_PAGE_PLACES = {command.name: frozenset({command.place}) for command in PAGE_COMMANDS}
_SINGLE = frozenset(command.name for command in COMMANDS if command.single)


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
