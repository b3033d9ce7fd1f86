"""Opens a foreign database as a copy in memory, with limits on what a statement may do."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.saved_libraries import Tell

_VERSIONS = slice(18, 20)  # of the header: 2 and 2 for a database with a log beside it
_WITHOUT_LOG = b"\x01\x01"
_STEPS = 1_000_000  # of SQLite's machine, some 10 ms of work
_MOST_TIMES = 5_000  # so many steps for one reading
_LONGEST = 50_000_000  # bytes of one value
_MOST_ROWS = 1_000_000
# What a statement may do: SELECT, and read a column of a table.
_ALLOWED = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION)

Row = dict[str, Any]


class ForeignDatabase:
    """The tables of a database; names are compared without case, as SQLite does."""

    def __init__(self, connection: sqlite3.Connection, tell: Tell) -> None:
        self._connection = connection
        self._tell = tell
        self._read = 0  # rows
        rows = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
        )
        self._columns = {name.casefold(): self._columns_of(name) for (name,) in rows.fetchall()}
        connection.set_authorizer(_authorise)

    def has(self, table: str, *columns: str) -> bool:
        """Return whether there is a table with these columns at least."""
        found = self._columns.get(table.casefold())
        return found is not None and {each.casefold() for each in columns} <= found

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[Row]:
        """Yield the rows of a table by these columns, with "" for one that it does not have."""
        known = self._columns.get(table.casefold())
        if known is None:
            return
        asked = [each for each in columns if each.casefold() in known]
        listed = ", ".join(f'"{each}"' for each in asked) or "1"
        statement = f'SELECT {listed} FROM "{table}" LIMIT {_MOST_ROWS}'  # noqa: S608 - names of ours only
        missing = dict.fromkeys(columns, "")
        for row in self._connection.execute(statement):
            self._read += 1
            self._tell(self._read, 0)
            yield missing | dict(zip(asked, row, strict=False))

    def _columns_of(self, table: str) -> set[str]:
        quoted = table.replace('"', '""')
        rows = self._connection.execute(f'PRAGMA table_info("{quoted}")')
        return {str(row[1]).casefold() for row in rows}


@contextmanager
def opened(data: bytes, name: str, tell: Tell) -> Iterator[ForeignDatabase]:
    """Open the bytes of a database; `tell` is told how many rows are read. Raises
    SourceError(BAD_EXPORT) for what is none, or damaged."""
    if len(data) < 100:
        raise SourceError(Reason.BAD_EXPORT, name, "it is cut short")
    copy = bytearray(data)
    copy[_VERSIONS] = _WITHOUT_LOG  # a copy in memory has none
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            _limit(connection)
            connection.deserialize(copy)
            connection.text_factory = lambda value: value.decode("utf-8", "replace")
            yield ForeignDatabase(connection, tell)
    except (sqlite3.Error, OverflowError, MemoryError, UnicodeDecodeError) as error:
        raise SourceError(Reason.BAD_EXPORT, name, str(error)) from error


def _limit(connection: sqlite3.Connection) -> None:
    for what, most in (
        (sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST),
        (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
        (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 100),
        (sqlite3.SQLITE_LIMIT_VDBE_OP, 10_000),
        (sqlite3.SQLITE_LIMIT_COLUMN, 500),
    ):
        connection.setlimit(what, most)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA query_only = ON")
    times = iter(range(_MOST_TIMES))
    connection.set_progress_handler(lambda: int(next(times, None) is None), _STEPS)


def _authorise(action: int, *_: str | None) -> int:
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY


def whole(value: Any) -> str:
    """Return a value as text: "" for NULL and bytes, numbers as they are written."""
    if isinstance(value, str):
        return value.replace("\0", "")
    return str(value) if isinstance(value, int | float) else ""


def is_set(value: Any) -> bool:
    """Return whether a column says yes."""
    return value in (1, "1", "true", True)
