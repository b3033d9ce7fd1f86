"""Table rows as dicts: fetched, inserted and updated, and packed as one value.

Names of tables and columns in the statements are our own; every value is bound.
"""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from readerapp.storage.codec import inflate
from readerapp.storage.schema import insert

Row = dict[str, Any]
_LENGTH = 4  # bytes
_FAST = 1  # a level; what is large is deflated already


def fetch(
    connection: sqlite3.Connection, statement: str, values: Sequence[Any] | Mapping[str, Any] = ()
) -> list[Row]:
    """Return what a statement selects, each row by the names of its columns."""
    found = connection.execute(statement, values)
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def insert_rows(
    connection: sqlite3.Connection, table: str, rows: Iterable[Row], way: str = "INSERT"
) -> None:
    """Insert rows that have the same columns each, not necessarily all of the table."""
    found = list(rows)
    if found:
        connection.executemany(insert(table, found[0], way), found)


def update_rows(connection: sqlite3.Connection, table: str, values: Row, **key: Any) -> int:
    """Set columns of the rows whose columns `key` are so; return how many there are."""
    sets = ", ".join(f"{name} = ?" for name in values)
    where = " AND ".join(f"{name} = ?" for name in key)
    statement = f"UPDATE {table} SET {sets} WHERE {where}"  # noqa: S608 - our own names
    return connection.execute(statement, (*values.values(), *key.values())).rowcount


def delete_of_article(
    connection: sqlite3.Connection, article_id: int, tables: Iterable[str]
) -> None:
    """Delete what some tables hold of an article."""
    for table in tables:
        statement = f"DELETE FROM {table} WHERE article_id = ?"  # noqa: S608 - our own names
        connection.execute(statement, (article_id,))


def pack_rows(tables: Mapping[str, Sequence[Row]]) -> bytes:
    """Pack rows by table name. Values are what SQLite holds.

    Four bytes of length, then deflated JSON of that length, then the values that are bytes, one
    after the other: they are compressed already, and JSON would make them a third longer.
    """
    tail = bytearray()

    def place(value: object) -> list[int]:
        if not isinstance(value, bytes):
            raise TypeError(value)
        tail.extend(value)
        return [len(tail) - len(value), len(value)]

    head = zlib.compress(json.dumps(tables, ensure_ascii=False, default=place).encode(), _FAST)
    return len(head).to_bytes(_LENGTH, "big") + head + tail


def unpack_rows(data: bytes) -> dict[str, list[Row]]:
    """Undo `pack_rows`. Raises ValueError and zlib.error for what it did not make."""
    end = _LENGTH + int.from_bytes(data[:_LENGTH], "big")
    tables, tail = json.loads(inflate(data[_LENGTH:end])), data[end:]

    def whole(value: Any) -> Any:
        if not isinstance(value, list):
            return value
        start, length = value
        part = tail[start : start + length]
        if len(part) != length:
            raise ValueError("the packed rows were cut short")
        return part

    return {
        name: [{column: whole(value) for column, value in row.items()} for row in rows]
        for name, rows in tables.items()
    }


def arrange(connection: sqlite3.Connection, table: str, ids: Sequence[int]) -> None:
    """Let rows of a table that has positions stand in this order, from 0 without gaps."""
    statement = f"UPDATE {table} SET position = ? WHERE id = ?"  # noqa: S608 - our own names
    connection.executemany(statement, list(enumerate(ids)))


def move_row(connection: sqlite3.Connection, table: str, row_id: int, position: int) -> int | None:
    """Move a row among the others; return where it stood, None when it is gone or there."""
    statement = f"SELECT id FROM {table} ORDER BY position, id"  # noqa: S608 - our own names
    ids = [row[0] for row in connection.execute(statement)]
    if row_id not in ids:
        return None
    before = ids.index(row_id)
    ids.remove(row_id)
    ids.insert(max(position, 0), row_id)
    if ids.index(row_id) == before:
        return None
    arrange(connection, table, ids)
    return before
