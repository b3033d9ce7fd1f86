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
    or deleted, and what was out of reach (see `ProfileFiles`); `others` is what lies in the folders
    of the profile and is not provably the app's, and so stays. `is_rewritten`: the library file
    was written anew, so that no trace of what was deleted earlier is left in it either.
    """

    copies: int = 0
    left: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    is_rewritten: bool = True


@dataclass(frozen=True)
class ProfileFiles:
    """The files of a profile, as absolute paths.

    `ours` are provably the app's, in the order in which to delete them; `folders` are those it
    writes in, the innermost first, whether they exist or not; `others` are files and whole folders
    that are not provably the app's; `out_of_reach` are folders that could not be looked into, and
    links where the app has a file or a folder: they are not followed.
    """

    ours: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    out_of_reach: tuple[str, ...] = ()
