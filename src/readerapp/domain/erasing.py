"""Erasing: what can be erased, and the outcome."""

from enum import StrEnum

from readerapp.domain.values import dataclass


class Erasable(StrEnum):
    """What can be erased."""

    STATISTICS = "statistics"  # the counts of what was used
    HISTORY = "history"  # when something was read, starred, removed; the log of the app
    EVERYTHING = "everything"  # the library, its backups, settings, caches, logs


@dataclass(frozen=True)
class Erased:
    """The outcome of erasing.

    `copies` is in how many backups the same was done. `left` are files that could not be changed
    or are not the app's. `is_rewritten`: the library file was written anew, so that no trace of
    what was deleted earlier is left in it either.
    """

    copies: int = 0
    left: tuple[str, ...] = ()
    is_rewritten: bool = True
