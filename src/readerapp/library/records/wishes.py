"""Wishes: fields of records as shared folders carry them, one by one (`folder_sync`).

A wish says what a part of an item is to be. The item of an article is its identity, that of a feed
its key, and a rule, a search or a mute is told by what it searches for. The value is a text, "" for
none; the same value is the same text on every computer.
"""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from readerapp.domain.folder_sync import FolderWish, WishKind
from readerapp.domain.values import dataclass
from readerapp.library.records.forms import Check, Form, no_more, text
from readerapp.storage.folder_sync.wishes import packed

if TYPE_CHECKING:
    from readerapp.storage import Writer

NAME_LENGTH = 100_000  # characters of an identity, an address, a name
Wished = Sequence[tuple[FolderWish, datetime]]  # with when each was wished

short = no_more(text, NAME_LENGTH)


@dataclass(frozen=True)
class Wish:
    """A field of a record as shared folders carry it.

    `check` returns part and value in the one form in which they are kept; what does not fit is a
    ValueError, TypeError or LookupError. `do` brings about what was wished, inside a transaction;
    kinds with the same `do` are done together.
    """

    kind: WishKind
    check: Callable[[str, str], tuple[str, str]]
    do: "Callable[[Writer, Wished, datetime], None]"


def said(part: Check, value: Check) -> Callable[[str, str], tuple[str, str]]:
    """Return the check of a wish whose part and value are checked each for itself; a value that is
    "" is always one."""

    def check(said_part: str, said_value: str) -> tuple[str, str]:
        return part(said_part), value(said_value) if said_value else ""

    return check


def fields(form: Form) -> Check:
    """Return the check of fields of a record as one value. Those it does not know are left out."""

    def check(value: str) -> str:
        found = json.loads(value)
        return packed({name: each(found[name]) for name, each in form.fields.items()})

    return check


def no_part(value: str) -> str:
    """Refuse a part: the item has none."""
    if value:
        raise ValueError("it has no parts")
    return value


def was_set(value: str) -> str:
    """A mark that is there."""
    if value != "1":
        raise ValueError("a mark is there or not")
    return value
