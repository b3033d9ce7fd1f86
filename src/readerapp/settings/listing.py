"""The settings that a command may list, read and change: what a reader decides, and no state.

Answers about privacy are no settings (`consent`), and no setting holds
a password.
"""

from readerapp.settings import declared
from readerapp.settings.store import Setting

# What the app remembers by itself, or what only a window can check.
_NO_DECISIONS = frozenset(
    each.key
    for each in (
        declared.BY_STORY_OFFERED,
        declared.FRONT_PAGE_SEEN,
        declared.LIST_LOOKS,
        declared.SHORTCUTS,
        declared.TOUR,
        declared.TRANSLATION_ASKED,
    )
)


def listed() -> dict[str, Setting[object]]:
    """Return the settings by their keys, in the order in which they are declared."""
    every = (each for each in vars(declared).values() if isinstance(each, Setting))
    return {each.key: each for each in every if _is_decision(each.key)}


def _is_decision(key: str) -> bool:
    return key not in _NO_DECISIONS and not key.startswith(declared.OF_THIS_COMPUTER)
