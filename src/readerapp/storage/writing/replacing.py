"""Making room for a new version of an article, without losing what it does not bring again."""

from sqlalchemy import Connection, delete, insert, literal, select, update

from readerapp.domain.articles import PictureState
from readerapp.storage.codec import unpack_content
from readerapp.storage.marking.blobs import drop_unused
from readerapp.storage.tables import (
    body,
    enclosure,
    evidence,
    picture,
    search,
    search_docsize,
    stated_relation,
    vector,
)
from readerapp.storage.writing.driver import driver_of
from readerapp.storage.writing.rows import Row, search_row

_FETCHED = ("media_type", "width", "height", "state", "blob_sha256", "size")


def thumbnail(pictures: list[Row]) -> int | None:
    """Return the position of the first picture whose bytes are here."""
    stored = (row["position"] for row in pictures if row["state"] == PictureState.STORED)
    return next(stored, None)


def clear_for_update(connection: Connection, article_id: int, pictures: list[Row]) -> list[Row]:
    """Delete what the new version replaces; return `pictures` with the bytes already fetched.

    Kept: the id, the marks, the time of receiving, the original, computed relations, bytes of
    pictures with the same address, and evidence added later (by the user, from a picture).
    """
    forget_search_text(connection, article_id)
    mine = evidence.c.article_id == article_id
    connection.execute(delete(evidence).where(mine, evidence.c.is_added == 0))
    kept = replace_pictures(connection, article_id, pictures)
    for table in (body, enclosure, stated_relation, vector):
        connection.execute(delete(table).where(table.c.article_id == article_id))
    return kept


def replace_pictures(connection: Connection, article_id: int, pictures: list[Row]) -> list[Row]:
    """Delete the pictures of an article; return `pictures` with what is known of the same
    addresses. Evidence about a picture goes to its new position, or goes."""
    old = connection.execute(select(picture).where(picture.c.article_id == article_id)).all()
    old_rows = {row.position: dict(row._mapping) for row in old}
    kept = _keep_fetched(old_rows, pictures)
    _move_evidence(connection, article_id, old_rows, kept)
    connection.execute(delete(picture).where(picture.c.article_id == article_id))
    hashes = {row["blob_sha256"] for row in kept}
    drop_unused_blobs(
        connection,
        [row["blob_sha256"] for row in old_rows.values() if row["blob_sha256"] not in hashes],
    )
    return kept


def forget_search_text(connection: Connection, article_id: int) -> None:
    """Take an article out of the index; a contentless one needs exactly what it was given.

    One that is not in it, because it is being made anew, is not taken out: the index would count
    wrongly from then on.
    """
    is_indexed = select(literal(1)).where(search_docsize.c.id == article_id).exists()
    statement = select(body.c.content).where(body.c.article_id == article_id, is_indexed)
    packed = connection.scalar(statement)
    if packed is not None:
        row = search_row(article_id, unpack_content(packed).folded)
        connection.execute(insert(search), [{"search": "delete", **row}])


def drop_unused_blobs(connection: Connection, hashes: list[bytes | None]) -> None:
    """Delete those of the blobs that no picture shows any more, nor the bin."""
    drop_unused(driver_of(connection), hashes)


def _keep_fetched(old: dict[int, Row], pictures: list[Row]) -> list[Row]:
    by_address = {row["address"]: row for row in old.values() if row["address"]}
    return [_with_fetched(row, by_address.get(row["address"])) for row in pictures]


def _with_fetched(row: Row, before: Row | None) -> Row:
    if before is None or row["blob_sha256"] not in (None, before["blob_sha256"]):
        return row
    return row | {name: before[name] for name in _FETCHED}


def _move_evidence(
    connection: Connection, article_id: int, old: dict[int, Row], pictures: list[Row]
) -> None:
    """Point evidence about a picture to the same one's new position; drop what has none."""
    of_article = evidence.c.article_id == article_id
    positions = {row["address"]: row["position"] for row in pictures if row["address"]}
    added = connection.execute(
        select(evidence.c.id, evidence.c.picture).where(of_article, evidence.c.picture.is_not(None))
    ).all()
    for evidence_id, position in added:
        address = old[position]["address"] if position in old else ""
        this = evidence.c.id == evidence_id
        if address in positions:
            moved = update(evidence).where(this).values(picture=positions[address])
            connection.execute(moved)
        else:
            connection.execute(delete(evidence).where(this))
