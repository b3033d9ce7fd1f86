"""Fills the gaps of a salvaged library from an older copy of it.

A table that came back whole is the newer truth and is left alone: what its reader removed or
unmarked since the copy does not return. Of the others the rows that are missing are taken over.
Articles are the same when their identities are, feeds and folders when their ids are: no id of
these is ever given twice.
"""

import sqlite3
from collections.abc import Iterable, Mapping

from readerapp.storage.bin.packing import OF_ONE
from readerapp.storage.salvaging.sequences import note_old
from readerapp.storage.salvaging.shapes import Shape
from readerapp.storage.salvaging.trees import LEFT_OUT
from readerapp.storage.schema import OF_FOLDER_SYNC

_SAME = (
    "CREATE TEMP TABLE same (old_id INTEGER PRIMARY KEY, new_id INTEGER NOT NULL)",
    """
    INSERT INTO same
        SELECT o.id, n.id FROM old.status AS o JOIN main.status AS n USING (identity)
    """,
)
_NEW_STATUSES = (
    """
    INSERT OR IGNORE INTO main.status
        SELECT * FROM old.status WHERE id NOT IN (SELECT old_id FROM same)
    """,
    # Whose id was taken meanwhile gets another one.
    """
    INSERT OR IGNORE INTO main.status
            (identity, is_read, is_starred, read_at, starred_at, removed_at)
        SELECT identity, is_read, is_starred, read_at, starred_at, removed_at FROM old.status
        WHERE id NOT IN (SELECT old_id FROM same)
    """,
    """
    INSERT OR IGNORE INTO same
        SELECT o.id, n.id FROM old.status AS o JOIN main.status AS n USING (identity)
    """,
)
_SOURCES = "INSERT OR IGNORE INTO main.source (name) SELECT name FROM old.source"
_GAPS = (
    "CREATE TEMP TABLE gap (id INTEGER PRIMARY KEY)",
    """
    INSERT INTO gap
        SELECT new_id FROM old.article AS o JOIN same ON old_id = o.id
        JOIN main.status AS s ON s.id = new_id AND s.removed_at IS NULL
        WHERE new_id NOT IN (SELECT id FROM main.article)
            AND new_id NOT IN (SELECT article_id FROM main.bin)
    """,
)
_PARTS = (*OF_ONE, "stated_relation")
# Filled by statements of their own, or worked out anew.
_APART = {"status", "source", "article", "blob", "story", "computed_relation", *_PARTS}
_APART |= {"content_credential"}
_APART |= {"bin", "bin_rows", "bin_picture"}
_APART |= {"outbox", "account_command", "account_lost"}  # old wishes: what differs is wished anew
_APART |= set(OF_FOLDER_SYNC)  # of another device
_IDS = ("article_id", "related_id", "status_id")  # columns that name an article
_BLOBS = """
    INSERT OR IGNORE INTO main.blob SELECT sha256, data FROM old.blob
    WHERE sha256 IN (SELECT blob_sha256 FROM main.picture
        UNION ALL SELECT blob_sha256 FROM main.bin_picture)
"""
_CREDENTIALS = """
    INSERT OR IGNORE INTO main.content_credential SELECT blob_sha256, data
    FROM old.content_credential WHERE blob_sha256 IN (SELECT sha256 FROM main.blob)
"""
_IS_RENUMBERED = "SELECT 1 FROM same WHERE old_id != new_id LIMIT 1"
_EDITIONS = ("edition", "edition_card")  # hold ids of articles in a text, too
# What came back from the bin since, or was let go of for good, does not return to it.
_INTO_BIN = "IN (SELECT new_id FROM same WHERE new_id NOT IN (SELECT id FROM main.article))"
_IN_BIN = "IN (SELECT article_id FROM main.bin)"
_FROM_REMOVALS = "AND o.removal_id IN (SELECT id FROM main.bin_removal)"


def merge(
    connection: sqlite3.Connection, shapes: Mapping[str, Shape], broken: Iterable[str]
) -> None:
    """Add the rows that `broken` tables are missing. The copy is attached as `old`."""
    wanted = set(broken)
    _run(connection, _SAME)
    if "status" in wanted:
        _run(connection, _NEW_STATUSES)
    others = [shape for name, shape in shapes.items() if name in wanted - _APART]
    others = [shape for shape in others if not shape.name.startswith(LEFT_OUT)]
    if connection.execute(_IS_RENUMBERED).fetchone():
        others = [shape for shape in others if shape.name not in _EDITIONS]
    for shape in others:
        if not _ids(shape):
            connection.execute(
                f"INSERT OR IGNORE INTO main.{shape.name} SELECT * FROM old.{shape.name}"  # noqa: S608 - our own names
            )
    _run(connection, (_SOURCES, *_GAPS))
    if "article" in wanted:
        _take_articles(connection, shapes["article"])
    else:
        connection.execute("DELETE FROM temp.gap")
    for name in _PARTS:
        is_broken = name in wanted and name != "evidence"
        among = f"IN (SELECT id FROM {'main.article' if is_broken else 'temp.gap'})"  # noqa: S608 - our own names
        _take(connection, shapes[name], _ids(shapes[name]), among)
    for shape in others:
        if _ids(shape):
            _take(connection, shape, _ids(shape), "")
    _take_bin(connection, shapes, wanted)
    connection.execute(_BLOBS)
    connection.execute(_CREDENTIALS)
    note_old(connection)


def _take_bin(
    connection: sqlite3.Connection, shapes: Mapping[str, Shape], wanted: set[str]
) -> None:
    """Its rows hold ids of the copy: they are repaired later."""
    if "bin" in wanted:
        _take(connection, shapes["bin"], ("article_id",), f"{_INTO_BIN} {_FROM_REMOVALS}")
    for name in ("bin_rows", "bin_picture"):
        _take(connection, shapes[name], ("article_id",), _IN_BIN)


def _ids(shape: Shape) -> tuple[str, ...]:
    return tuple(column.name for column in shape.columns if column.name in _IDS)


def _take_articles(connection: sqlite3.Connection, shape: Shape) -> None:
    """Their relations and stories are worked out anew."""
    said = {
        "id": "same.new_id",
        "source_id": "n.id",
        "is_read": "s.is_read",
        "is_starred": "s.is_starred",
        "related_model": "''",
        "story_id": "NULL",
    }
    names = [column.name for column in shape.columns]
    values = ", ".join(said.get(name, f"o.{name}") for name in names)
    connection.execute(
        f"INSERT OR IGNORE INTO main.article ({', '.join(names)}) SELECT {values}"  # noqa: S608 - our own names
        " FROM old.article AS o JOIN same ON old_id = o.id JOIN gap ON gap.id = new_id"
        " JOIN main.status AS s ON s.id = new_id"
        " JOIN old.source AS f ON f.id = o.source_id JOIN main.source AS n ON n.name = f.name"
    )


def _take(connection: sqlite3.Connection, shape: Shape, ids: tuple[str, ...], among: str) -> None:
    """Take over rows of a table, with the columns `ids` as those articles are called here."""
    names = [column.name for column in shape.columns]
    said = {name: f"same{number}.new_id" for number, name in enumerate(ids)}
    if shape.name == "evidence":
        said["id"] = "NULL"
    values = ", ".join(said.get(name, f"o.{name}") for name in names)
    joins = " ".join(
        f"JOIN same AS same{number} ON same{number}.old_id = o.{name}"
        for number, name in enumerate(ids)
    )
    where = f"WHERE same0.new_id {among}" if among else ""
    connection.execute(
        f"INSERT OR IGNORE INTO main.{shape.name} ({', '.join(names)})"  # noqa: S608 - our own names
        f" SELECT {values} FROM old.{shape.name} AS o {joins} {where}"
    )


def _run(connection: sqlite3.Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.execute(statement)
