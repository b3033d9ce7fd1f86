"""AUTOINCREMENT sequences: SQLite keeps the highest id of each table in a table of its own,
also when the row is gone. What is in the bin, or is brought back by undo, counts on it.
"""

import sqlite3

from readerapp.storage.salvaging.pages import PageFile, Row, rows
from readerapp.storage.salvaging.shapes import Shape, ShapeColumn
from readerapp.storage.salvaging.trees import Forest

_NAME = "sqlite_sequence"
_HIGHEST = 2**48  # what is above is damage: SQLite would soon have no id left
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'"
# A feed whose own row is gone: its articles and entries name it.
_NAMED = """
    INSERT INTO temp.known_sequence
        SELECT 'feed', max(feed_id) FROM article UNION ALL
        SELECT 'feed', max(feed_id) FROM feed_entry UNION ALL
        SELECT 'folder', max(folder_id) FROM feed UNION ALL
        SELECT 'folder', max(parent_id) FROM folder UNION ALL
        SELECT 'bin_removal', max(removal_id) FROM bin UNION ALL
        SELECT 'story', max(story_id) FROM article
"""
_KNOWN = "SELECT max(seq) FROM temp.known_sequence WHERE name = ? AND seq BETWEEN 1 AND ?"
_OLD = "INSERT INTO temp.known_sequence SELECT name, seq FROM old.sqlite_sequence"


def sequence_shape(connection: sqlite3.Connection) -> Shape:
    """Return what the rows of SQLite's own table look like."""
    names = frozenset(row[0] for row in connection.execute(_TABLES))
    columns = (
        ShapeColumn("name", (str,), may_be_null=False, default=None, has_default=False),
        ShapeColumn("seq", (int,), may_be_null=False, default=None, has_default=False),
    )
    return Shape(_NAME, columns, None, has_rowid=True, looks_right=lambda row: row[0] in names)


def read_sequences(
    connection: sqlite3.Connection, pages: PageFile, forest: Forest, shape: Shape
) -> None:
    """Put what the damaged file says, and what its rows name, into a temporary table."""
    connection.execute("CREATE TEMP TABLE known_sequence (name TEXT, seq INTEGER)")
    found: list[Row] = [
        values
        for number in forest.pages(_NAME)
        for item in rows(pages, number)
        if item and (values := shape.values(*item)) is not None
    ]
    connection.executemany("INSERT INTO temp.known_sequence VALUES (?, ?)", found)


def note_named(connection: sqlite3.Connection) -> None:
    """Note the ids that rows name, before what refers to nothing goes."""
    connection.execute(_NAMED)


def note_old(connection: sqlite3.Connection) -> None:
    """Note those of the copy that is attached as `old`."""
    connection.execute(_OLD)


def note(connection: sqlite3.Connection, table: str, used: int) -> None:
    """Note one id that was given."""
    connection.execute("INSERT INTO temp.known_sequence VALUES (?, ?)", (table, used))


def known(connection: sqlite3.Connection, table: str) -> int:
    """Return the highest id of a table that is known to have been given, 0 when none is."""
    return int(connection.execute(_KNOWN, (table, _HIGHEST)).fetchone()[0] or 0)


def restore_sequences(connection: sqlite3.Connection) -> None:
    """Go on behind the highest id that is known of each table."""
    for (table,) in connection.execute(_TABLES).fetchall():
        highest = known(connection, table)
        if not highest:
            continue
        find = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        now = connection.execute(find, (table,)).fetchone()
        if now is None:
            connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, highest))
        elif now[0] < highest:
            connection.execute(
                "UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (highest, table)
            )
