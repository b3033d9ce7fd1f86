"""Folders of feeds."""

import sqlite3

from readerapp.storage.codec import reading_values, storable
from readerapp.storage.feed_rows import FOLDER_COLUMNS, Pairs, folder_of, pack_pairs
from readerapp.storage.feed_values import RemovedFolder
from readerapp.storage.marking.order import (
    arrange,
    as_remembered,
    existing_folder,
    ids_in,
    move,
)

_ADD = "INSERT INTO folder (parent_id, name, position, outline) VALUES (?, ?, ?, ?)"
_ADD_AGAIN = "INSERT INTO folder (id, parent_id, name, position, outline) VALUES (?, ?, ?, ?, ?)"
_PARENT = "SELECT parent_id FROM folder WHERE id = ?"


def add_folder(
    connection: sqlite3.Connection, name: str, parent_id: int | None, outline: Pairs
) -> int:
    """Make a folder at the end of another's; return its id."""
    parent = existing_folder(connection, parent_id)
    position = len(ids_in(connection, "folder", parent))
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
    statement = f"SELECT {FOLDER_COLUMNS} FROM folder WHERE id = ?"  # noqa: S608 - constants only
    row = connection.execute(statement, (folder_id,)).fetchone()
    if row is None:
        return None
    with reading_values():
        folder = folder_of(*row)
    parent = folder.parent_id
    inside = [tuple(ids_in(connection, table, folder_id)) for table in ("folder", "feed")]
    around = [tuple(ids_in(connection, table, parent)) for table in ("folder", "feed")]
    place = around[0].index(folder_id)
    folders = [*around[0][:place], *inside[0], *around[0][place + 1 :]]
    arrange(connection, "folder", parent, folders)
    arrange(connection, "feed", parent, [*around[1], *inside[1]])
    connection.execute("DELETE FROM folder WHERE id = ?", (folder_id,))
    return RemovedFolder(folder, *inside, *around)


def restore_folder(connection: sqlite3.Connection, removed: RemovedFolder) -> bool:
    """Put a folder back with what it held, but for what was moved elsewhere meanwhile."""
    folder = removed.folder
    if existing_folder(connection, folder.id) is not None:
        return False
    parent = existing_folder(connection, folder.parent_id)
    where = (folder.id, parent, storable(folder.name), folder.position)
    connection.execute(_ADD_AGAIN, (*where, pack_pairs(folder.outline)))
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
