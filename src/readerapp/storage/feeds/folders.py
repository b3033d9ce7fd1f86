"""Folders of feeds, and the order of folders and feeds: positions from 0 without gaps."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from readerapp.domain.feeds import Folder
from readerapp.domain.values import dataclass
from readerapp.storage.codec import reading_values, storable
from readerapp.storage.feeds.rows import Pairs, folder_of, pack_pairs
from readerapp.storage.table_rows import fetch

_PARENTS = {"folder": "parent_id", "feed": "folder_id"}
_ADD = "INSERT INTO folder (parent_id, name, position, outline) VALUES (?, ?, ?, ?)"
_ADD_AGAIN = "INSERT INTO folder (id, parent_id, name, position, outline) VALUES (?, ?, ?, ?, ?)"
_ACCOUNTS = "SELECT account_id FROM account_folder WHERE folder_id = ?"
_OF_ACCOUNT = """
    INSERT INTO account_folder (account_id, folder_id) SELECT id, ?1 FROM account WHERE id = ?2
"""
_PARENT = "SELECT parent_id FROM folder WHERE id = ?"


@dataclass(frozen=True)
class RemovedFolder:
    """Removed folder, with the ids that stood in it and in the one around it, and the accounts of
    which it was one."""

    folder: Folder
    folders: tuple[int, ...]
    feeds: tuple[int, ...]
    folders_around: tuple[int, ...]
    feeds_around: tuple[int, ...]
    accounts: tuple[int, ...] = ()


def ids_in(connection: sqlite3.Connection, table: str, parent: int | None) -> list[int]:
    """Return the folders or feeds (`table`) that stand in a folder, None for the top, in order."""
    statement = f"SELECT id FROM {table} WHERE {_PARENTS[table]} IS ? ORDER BY position, id"  # noqa: S608 - constants only
    return [row[0] for row in connection.execute(statement, (parent,))]


def end_of(connection: sqlite3.Connection, table: str, parent: int | None) -> int:
    """Return the position behind the last of the folders or feeds in a folder."""
    statement = f"SELECT max(position) FROM {table} WHERE {_PARENTS[table]} IS ?"  # noqa: S608 - constants only
    last = connection.execute(statement, (parent,)).fetchone()[0]
    return 0 if last is None else int(last) + 1


def arrange(
    connection: sqlite3.Connection, table: str, parent: int | None, ids: Iterable[int]
) -> None:
    """Set the content of a folder to `ids`, in this order. Rows that are right are not written."""
    column = _PARENTS[table]
    found = connection.execute(f"SELECT id, position FROM {table} WHERE {column} IS ?", (parent,))  # noqa: S608 - constants only
    right = set(found.fetchall())
    rows = [(parent, place, each) for place, each in enumerate(ids) if (each, place) not in right]
    statement = f"UPDATE {table} SET {column} = ?, position = ? WHERE id = ?"  # noqa: S608 - constants only
    connection.executemany(statement, rows)


def close_gaps(connection: sqlite3.Connection, table: str, parent: int | None) -> None:
    """Renumber the positions in a folder."""
    arrange(connection, table, parent, ids_in(connection, table, parent))


def move(
    connection: sqlite3.Connection,
    table: str,
    moved: int,
    parent: int | None,
    position: int | None,
) -> None:
    """Move a folder or feed to `position` in a folder, None for its end."""
    statement = f"SELECT {_PARENTS[table]} FROM {table} WHERE id = ?"  # noqa: S608 - constants only
    row = connection.execute(statement, (moved,)).fetchone()
    if row is None:
        return
    others = [each for each in ids_in(connection, table, parent) if each != moved]
    place = len(others) if position is None else max(position, 0)
    arrange(connection, table, parent, [*others[:place], moved, *others[place:]])
    if row[0] != parent:
        close_gaps(connection, table, row[0])


def move_to_ends(connection: sqlite3.Connection, places: Mapping[int, int | None]) -> None:
    """Move feeds, each to the end of a folder. Of many, one at a time would number the folder they
    leave anew for each of them."""
    coming: dict[int | None, list[int]] = {}
    left: dict[int | None, None] = {}
    for moved, parent in places.items():
        row = connection.execute("SELECT folder_id FROM feed WHERE id = ?", (moved,)).fetchone()
        if row is not None:
            coming.setdefault(existing_folder(connection, parent), []).append(moved)
            left[row[0]] = None
    for parent, feeds in coming.items():
        moving = set(feeds)
        staying = [each for each in ids_in(connection, "feed", parent) if each not in moving]
        arrange(connection, "feed", parent, [*staying, *feeds])
    for parent in left:
        close_gaps(connection, "feed", parent)


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


def add_folder(
    connection: sqlite3.Connection, name: str, parent_id: int | None, outline: Pairs
) -> int:
    """Make a folder at the end of another's; return its id."""
    parent = existing_folder(connection, parent_id)
    position = end_of(connection, "folder", parent)
    values = (parent, storable(name), position, pack_pairs(outline))
    return int(connection.execute(_ADD, values).lastrowid or 0)


def place_folder(
    connection: sqlite3.Connection, folder_id: int, parent_id: int | None, position: int | None
) -> None:
    """Move a folder. Raises ValueError when it would stand inside itself."""
    parent = existing_folder(connection, parent_id)
    above, seen = parent, {folder_id}
    while above is not None:
        if above in seen:
            raise ValueError("a folder cannot stand inside itself")
        seen.add(above)
        above = connection.execute(_PARENT, (above,)).fetchone()[0]
    move(connection, "folder", folder_id, parent, position)


def remove_folder(connection: sqlite3.Connection, folder_id: int) -> RemovedFolder | None:
    """Remove a folder: its folders take its place, its feeds go to the end of its parent's."""
    found = fetch(connection, "SELECT * FROM folder WHERE id = ?", (folder_id,))
    if not found:
        return None
    with reading_values():
        folder = folder_of(found[0])
    parent = folder.parent_id
    inside = [tuple(ids_in(connection, table, folder_id)) for table in ("folder", "feed")]
    around = [tuple(ids_in(connection, table, parent)) for table in ("folder", "feed")]
    place = around[0].index(folder_id)
    folders = [*around[0][:place], *inside[0], *around[0][place + 1 :]]
    arrange(connection, "folder", parent, folders)
    arrange(connection, "feed", parent, [*around[1], *inside[1]])
    accounts = tuple(row[0] for row in connection.execute(_ACCOUNTS, (folder_id,)))
    connection.execute("DELETE FROM folder WHERE id = ?", (folder_id,))
    return RemovedFolder(folder, inside[0], inside[1], around[0], around[1], accounts)


def restore_folder(connection: sqlite3.Connection, removed: RemovedFolder) -> bool:
    """Put a folder back with what it held, but for what was moved elsewhere meanwhile."""
    folder = removed.folder
    if existing_folder(connection, folder.id) is not None:
        return False
    parent = existing_folder(connection, folder.parent_id)
    where = (folder.id, parent, storable(folder.name), folder.position)
    connection.execute(_ADD_AGAIN, (*where, pack_pairs(folder.outline)))
    connection.executemany(_OF_ACCOUNT, [(folder.id, each) for each in removed.accounts])
    for table, inside, around in (
        ("folder", removed.folders, removed.folders_around),
        ("feed", removed.feeds, removed.feeds_around),
    ):
        there = ids_in(connection, table, parent)
        back = [each for each in inside if each in set(there)]
        arrange(connection, table, folder.id, back)
        staying = [each for each in there if each not in set(back)]
        arrange(connection, table, parent, as_remembered(staying, around))
    return True
