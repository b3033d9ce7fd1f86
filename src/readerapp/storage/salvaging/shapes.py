"""Shapes of tables: what their rows look like, asked of an empty library.

Of the version that wrote the damaged file, so the migrations tell, and `schema` only what a flag
is.
"""

import sqlite3
from collections.abc import Callable

from readerapp.domain.labels import is_part
from readerapp.domain.values import dataclass
from readerapp.storage.salvaging.pages import Row, Value
from readerapp.storage.schema import FLAG, TABLES

_TYPES: dict[str, tuple[type, ...]] = {
    "INTEGER": (int,),
    "INT": (int,),
    "REAL": (float, int),  # SQLite stores 1.0 as 1
    "TEXT": (str,),
    "BLOB": (bytes,),
    "": (int, float, str, bytes),
}


def _is_packed(row: Row) -> bool:
    """The search index keeps numbers with bytes, too."""
    data = row[1]
    return isinstance(data, bytes) and data[4:5] == b"\x78"  # deflated


def _is_text(row: Row) -> bool:
    """The search index keeps such rows under ids of its own."""
    content = row[1]
    return isinstance(content, bytes) and content[:1] == b"\x78"  # deflated


def _is_label_mark(row: Row) -> bool:
    """Many an index has two numbers beside a text."""
    return isinstance(row[1], str) and is_part(row[1])


_LOOKS: dict[str, Callable[[Row], bool]] = {
    "bin_rows": _is_packed,
    "body": _is_text,
    "label_mark": _is_label_mark,
}


@dataclass(frozen=True)
class ShapeColumn:
    """One column. `default` is its value in rows that are older than the column."""

    name: str
    types: tuple[type, ...]
    may_be_null: bool
    default: Value
    has_default: bool
    is_flag: bool = False


@dataclass(frozen=True)
class Shape:
    """A table: its columns in the order in which its rows are stored."""

    name: str
    columns: tuple[ShapeColumn, ...]
    row_id: int | None  # the column that is the row id, stored as NULL
    has_rowid: bool
    looks_right: Callable[[Row], bool] | None = None  # where the types alone do not tell

    def values(self, row_id: int, row: Row) -> Row | None:
        """Return the row with nothing missing, None when it is none of this table."""
        given = len(row)
        if not 0 < given <= len(self.columns):
            return None
        if self.row_id is not None:
            if row[self.row_id] is not None:
                return None
            row = (*row[: self.row_id], row_id, *row[self.row_id + 1 :])
        for value, column in zip(row, self.columns, strict=False):
            if not (column.may_be_null if value is None else type(value) in column.types):
                return None
            if column.is_flag and value not in (0, 1):
                return None
            if isinstance(value, str) and "\0" in value:  # `storable` lets none in
                return None
        rest = self.columns[given:]
        if not all(column.has_default or column.may_be_null for column in rest):
            return None
        whole = row + tuple(column.default for column in rest)
        return whole if self.looks_right is None or self.looks_right(whole) else None


def shapes(connection: sqlite3.Connection) -> dict[str, Shape]:
    """Return the tables of an empty library by name, those of the search index included."""
    tables = connection.execute("SELECT name, wr FROM pragma_table_list WHERE schema = 'main'")
    return {
        name: _shape(connection, name, has_rowid=not without_rowid)
        for name, without_rowid in tables.fetchall()
        if not name.startswith("sqlite_") and name != "search"
    }


def _shape(connection: sqlite3.Connection, name: str, *, has_rowid: bool) -> Shape:
    found = connection.execute(f"PRAGMA table_info({name})").fetchall()
    alias = _row_id(found) if has_rowid else None
    if not has_rowid:  # the key comes first
        found.sort(key=lambda row: (not row[5], row[5] or row[0]))
    flags = {each.name for each in TABLES[name].holding(FLAG)} if name in TABLES else set[str]()
    columns = tuple(_column(connection, flags, *row) for row in found)
    return Shape(name, columns, alias, has_rowid, _LOOKS.get(name))


def _row_id(columns: list[tuple[int, str, str, int, str, int]]) -> int | None:
    keys = [row for row in columns if row[5]]
    return keys[0][0] if len(keys) == 1 and keys[0][2] == "INTEGER" else None


def _column(
    connection: sqlite3.Connection,
    flags: set[str],
    _index: int,
    name: str,
    kind: str,
    not_null: int,
    default: str | None,
    key: int,
) -> ShapeColumn:
    is_row_id = bool(key) and kind == "INTEGER"
    value = None
    if default is not None:
        value = connection.execute(f"SELECT {default}").fetchone()[0]
    may_be_null = not not_null and not is_row_id
    return ShapeColumn(name, _TYPES[kind], may_be_null, value, default is not None, name in flags)
