"""Removing articles in a way that can be undone."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Table,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from readerapp.storage.codec import unpack_content
from readerapp.storage.tables import (
    article,
    blob,
    body,
    computed_relation,
    enclosure,
    evidence,
    original,
    picture,
    search,
    stated_relation,
    status,
    vector,
)
from readerapp.storage.values import Removed
from readerapp.storage.writing.driver import driver_of
from readerapp.storage.writing.heirs import with_their_feeds
from readerapp.storage.writing.ids import among
from readerapp.storage.writing.replacing import drop_unused_blobs, forget_search_text
from readerapp.storage.writing.rows import search_row

Rows = tuple[dict[str, Any], ...]

_BETWEEN_TWO = (stated_relation, computed_relation)
_OF_ONE = (body, original, picture, evidence, enclosure, vector)


def remove_articles(connection: Connection, ids: Iterable[int], *, for_good: bool) -> Removed:
    """Delete articles; return their rows, those of others that refer to them, and their blobs.

    `for_good`: their statuses say so.
    """
    present = connection.execute(select(article.c.id).where(article.c.id.in_(among(ids)))).scalars()
    found = tuple(present)
    rows = {article.name: _rows(connection, article, article.c.id.in_(among(found)))}
    for table in _OF_ONE:
        rows[table.name] = _rows(connection, table, table.c.article_id.in_(among(found)))
    for table in _BETWEEN_TWO:
        rows[table.name] = _rows(connection, table, _touches(table, found))
    shown = select(picture.c.blob_sha256).where(picture.c.article_id.in_(among(found)))
    rows[blob.name] = _rows(connection, blob, blob.c.sha256.in_(shown))
    for article_id in found:
        forget_search_text(connection, article_id)
    connection.execute(delete(article).where(article.c.id.in_(among(found))))  # the rest cascades
    drop_unused_blobs(connection, [row["sha256"] for row in rows[blob.name]])
    if for_good:
        gone = update(status).where(status.c.id.in_(among(found)))
        connection.execute(gone.values(removed_at=func.strftime("%s", "now").cast(Integer)))
    return Removed(found, rows)


def restore_articles(connection: Connection, removed: Removed) -> tuple[int, ...]:
    """Insert the rows again, except where that would contradict what the library holds now."""
    back = select(article.c.id).where(article.c.id.in_(among(removed.ids)))
    missing = set(removed.ids) - set(connection.execute(back).scalars())
    rows = removed.rows
    articles = [row for row in rows[article.name] if row["id"] in missing]
    _insert(connection, article, with_their_feeds(driver_of(connection), articles))
    back_again = update(status).where(status.c.id.in_(among(missing)))
    connection.execute(back_again.values(removed_at=None))
    _insert_missing(connection, blob, list(rows[blob.name]))
    for table in _OF_ONE:
        _insert(
            connection, table, [row for row in rows[table.name] if row["article_id"] in missing]
        )
    for table in _BETWEEN_TWO:
        _restore_relations(connection, table, rows[table.name], missing)
    _index(connection, _belonging(rows[body.name], missing))
    _take_marks(connection, missing)
    drop_unused_blobs(connection, [row["sha256"] for row in rows[blob.name]])
    return tuple(each for each in removed.ids if each in missing)


def _rows(connection: Connection, table: Table, condition: ColumnElement[bool]) -> Rows:
    found = connection.execute(select(table).where(condition)).mappings()
    return tuple(dict(row) for row in found)


def _belonging(rows: Rows, ids: set[int]) -> list[dict[str, Any]]:
    return [row for row in rows if row["article_id"] in ids]


def _touches(table: Table, ids: tuple[int, ...]) -> ColumnElement[bool]:
    return or_(table.c.article_id.in_(among(ids)), table.c.related_id.in_(among(ids)))


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _insert_missing(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(sqlite_insert(table).prefix_with("OR IGNORE"), rows)


def _restore_relations(
    connection: Connection, table: Table, rows: Rows, restored: set[int]
) -> None:
    """Relations of articles that were updated meanwhile stay as they are now: OR IGNORE."""
    ends = {row[name] for row in rows for name in ("article_id", "related_id")}
    statement = select(article.c.id).where(article.c.id.in_(among(ends)))
    present = set(connection.execute(statement).scalars())
    wanted = [
        row
        for row in rows
        if {row["article_id"], row["related_id"]} <= present
        and restored & {row["article_id"], row["related_id"]}
    ]
    _insert_missing(connection, table, wanted)


def _index(connection: Connection, bodies: list[dict[str, Any]]) -> None:
    if bodies:
        rows = [
            search_row(row["article_id"], unpack_content(row["content"]).folded) for row in bodies
        ]
        connection.execute(insert(search), rows)


def _take_marks(connection: Connection, ids: set[int]) -> None:
    def mark(name: str) -> Any:
        return select(status.c[name]).where(status.c.id == article.c.id).scalar_subquery()

    connection.execute(
        update(article)
        .where(article.c.id.in_(among(ids)))
        .values(is_read=mark("is_read"), is_starred=mark("is_starred"))
    )
