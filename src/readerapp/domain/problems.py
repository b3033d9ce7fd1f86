"""Problem reports: what the app records of its own faults. They stay on this computer.

One of several items that breaks what reads it is left out: `read_each` reads the others, and what
broke is told by an `ItemFault`, which can be handed from one process to another.
"""

import traceback
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar

from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True)
class ProblemReport:
    """One fault of the app, as it is kept in a file.

    `name` is the file's name, `title` the kind of error ("KeyError"), `text` the whole file.
    `times` counts how often it happened, at `last` for the last time (UTC).
    """

    name: str
    title: str
    times: int
    last: datetime
    text: str


@dataclass(frozen=True)
class ItemFault:
    """A fault of ours that cost one of several items: the kind of error, and its traceback.

    Both are "" for an item that could not be read through no fault of ours.
    """

    kind: str = ""
    trace: str = ""


def item_fault(error: Exception) -> ItemFault:
    """Return what an item was lost by, to be told."""
    if isinstance(error, ReaderError | MemoryError):
        return ItemFault()
    return ItemFault(type(error).__name__, "".join(traceback.format_exception(error)))


def read_each(
    items: Iterable[T], read: Callable[[T], R], ends: tuple[type[Exception], ...] = ()
) -> tuple[list[R], tuple[ItemFault, ...]]:
    """Read items one by one; return what was read, and by what the others were lost.

    Raises errors of the kinds `ends` names: they are said of all items.
    """
    found: list[R] = []
    faults: list[ItemFault] = []
    for item in items:
        try:
            found.append(read(item))
        except ends:
            raise
        except Exception as error:  # noqa: BLE001 - of any kind: it may cost this item only
            faults.append(item_fault(error))
    return found, tuple(faults)
