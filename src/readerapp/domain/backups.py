"""Backups of the library: what one holds, and of which kind it is."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum, StrEnum
from pathlib import Path

from readerapp.domain.values import dataclass

# Told how much of a copy is done, and of how much. Called often, from the thread that works.
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class FileState(StrEnum):
    """State of a library file at a first look. Only a full check finds all damage."""

    USABLE = "usable"
    OLDER = "older"  # is brought up to date when it is opened
    NEWER = "newer"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    EMPTY = "empty"


@dataclass(frozen=True)
class LibraryFacts:
    """Facts about a library file. Zero and None where its state does not let us look.

    `newest` is when the newest article was published or arrived; `size` is in bytes.
    """

    path: Path
    size: int
    state: FileState
    version: int = 0
    articles: int = 0
    unread: int = 0
    starred: int = 0
    feeds: int = 0
    newest: datetime | None = None

    @property
    def is_usable(self) -> bool:
        """Whether it can be restored, as far as a first look tells."""
        return self.state in (FileState.USABLE, FileState.OLDER)


class FindingForm(Enum):
    """Form of a sentence about damage. The value is the English one; a count has no plural."""

    UNREADABLE = "SQLite cannot read the file: {error}."
    HEADER = "In its header {fact}."
    INTEGRITY = "The integrity check says: {fact}."
    REFERENCE = "Row {row} of {table} refers to a row of {target} that does not exist."
    COUNTS = "The counts of articles are not what the library holds."
    NO_LIBRARY = "The file holds no library."
    NOT_INDEXED = "{count} articles are missing from the search index."
    LEFT_OVER = "{count} entries of the search index belong to no article."
    INDEX = "The search index does not find what it should hold."
    TITLES = "Damaged titles that can be restored: {count}"


class Finding(str):
    """A sentence about damage, in English, and what it was made of."""

    __slots__ = ("form", "values")

    form: FindingForm
    values: dict[str, object]

    def __new__(cls, form: FindingForm, **values: object) -> "Finding":
        """Put `values` into the English sentence."""
        made = super().__new__(cls, form.value.format(**values))
        made.form, made.values = form, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[FindingForm], dict[str, object]]:
        """Return what a copy is made of; that of a `str` is its text."""
        return (self.form,), self.values


class BackupKind(StrEnum):
    """Kind of a backup: why it was made."""

    DAILY = "daily"
    UPDATE = "update"  # made before the tables were changed
    SET_ASIDE = "set_aside"  # the library another one was put in the place of
    CHOSEN = "chosen"  # a file the reader names


@dataclass(frozen=True)
class Backup:
    """A copy of the library on disk."""

    kind: BackupKind
    made: datetime  # UTC, as its name says
    facts: LibraryFacts

    @property
    def path(self) -> Path:
        """The file."""
        return self.facts.path
