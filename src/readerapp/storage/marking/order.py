"""The order of folders and of feeds in a folder: positions from 0 without gaps."""

import sqlite3
from collections.abc import Iterable, Sequence

_PARENTS = {"folder": "parent_id", "feed": "folder_id"}


def ids_in(connection: sqlite3.Connection, table: str, parent: int | None) -> list[int]:
    """Return the folders or feeds (`table`) that stand in a folder, None for the top, in order."""
    statement = f"SELECT id FROM {table} WHERE {_PARENTS[table]} IS ? ORDER BY position, id"  # noqa: S608 - constants only
    return [row[0] for row in connection.execute(statement, (parent,))]


def arrange(
    connection: sqlite3.Connection, table: str, parent: int | None, ids: Iterable[int]
) -> None:
    """Let exactly `ids` stand in a folder, in this order. Rows that are right are not written."""
    column = _PARENTS[table]
    found = connection.execute(f"SELECT id, position FROM {table} WHERE {column} IS ?", (parent,))  # noqa: S608 - constants only
    right = set(found.fetchall())
    rows = [(parent, place, each) for place, each in enumerate(ids) if (each, place) not in right]
    statement = f"UPDATE {table} SET {column} = ?, position = ? WHERE id = ?"  # noqa: S608 - constants only
    connection.executemany(statement, rows)


def close_gaps(connection: sqlite3.Connection, table: str, parent: int | None) -> None:
    """Number what stands in a folder anew."""
    arrange(connection, table, parent, ids_in(connection, table, parent))


def move(
    connection: sqlite3.Connection,
    table: str,
    moved: int,
    parent: int | None,
    position: int | None,
) -> None:
    """Take a folder or feed from where it stands to `position` in a folder, None for its end."""
    statement = f"SELECT {_PARENTS[table]} FROM {table} WHERE id = ?"  # noqa: S608 - constants only
    row = connection.execute(statement, (moved,)).fetchone()
    if row is None:
        return
    others = [each for each in ids_in(connection, table, parent) if each != moved]
    place = len(others) if position is None else max(position, 0)
    arrange(connection, table, parent, [*others[:place], moved, *others[place:]])
    if row[0] != parent:
        close_gaps(connection, table, row[0])


def put_back(
    connection: sqlite3.Connection, table: str, places: Iterable[tuple[int, int | None, int]]
) -> None:
    """Put many of them where they stood: (id, parent, position). Others go behind them."""
    column = _PARENTS[table]
    remembered: dict[int | None, list[tuple[int, int]]] = {}
    for each, parent, position in places:
        remembered.setdefault(existing_folder(connection, parent), []).append((position, each))
    statement = f"UPDATE {table} SET {column} = ? WHERE id = ?"  # noqa: S608 - constants only
    for parent, found in remembered.items():
        connection.executemany(statement, [(parent, each) for _, each in found])
    parents = connection.execute(f"SELECT DISTINCT {column} FROM {table}").fetchall()  # noqa: S608 - constants only
    for (parent,) in parents:
        order = [each for _, each in sorted(remembered.get(parent, []))]
        now = ids_in(connection, table, parent)
        arrange(connection, table, parent, as_remembered(now, order))


def as_remembered(now: Sequence[int], remembered: Iterable[int]) -> list[int]:
    """Return `now` in the order remembered; what is not remembered stays behind it, in order."""
    there = set(now)
    known = [each for each in remembered if each in there]
    rest = there.difference(known)
    return [*known, *(each for each in now if each in rest)]


def existing_folder(connection: sqlite3.Connection, folder_id: int | None) -> int | None:
    """Return the folder, None (the top) when it is gone meanwhile."""
    found = connection.execute("SELECT id FROM folder WHERE id = ?", (folder_id,)).fetchone()
    return None if found is None else int(found[0])
