"""Pictures of articles: what is known of them, their bytes, and the bytes nobody needs any more."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from readerapp.domain.articles import ArticleHead, Picture, PictureState
from readerapp.storage.articles.rows import digest
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import pack_ids, reading_values, storable, unpack_labels
from readerapp.storage.table_rows import Row, delete_of_article, fetch, update_rows

_OF_ARTICLE = """
    SELECT position, address, alt, caption, credit, media_type, width, height, state, labels
    FROM picture WHERE article_id = ? ORDER BY position
"""
_SAID = """
    SELECT article_id, coalesce(nullif(alt, ''), caption) AS said FROM picture
    WHERE article_id IN (SELECT value FROM json_each(?)) AND said <> ''
    ORDER BY article_id, position
"""
_DATA = """
    SELECT data FROM picture JOIN blob ON sha256 = blob_sha256
    WHERE article_id = ? AND position = ?
"""
_CREDENTIALS = """
    SELECT data FROM picture JOIN content_credential AS c ON c.blob_sha256 = picture.blob_sha256
    WHERE article_id = ? AND position = ?
"""
# What is in the bin may come back with its pictures.
_DROP = """
    DELETE FROM blob WHERE sha256 = ?1
        AND NOT EXISTS (SELECT 1 FROM picture WHERE blob_sha256 = ?1)
        AND NOT EXISTS (SELECT 1 FROM bin_picture WHERE blob_sha256 = ?1)
"""
_KEEP_BLOB = "INSERT OR IGNORE INTO blob (sha256, data) VALUES (?, ?)"
_KEEP_CREDENTIALS = "INSERT OR IGNORE INTO content_credential (blob_sha256, data) VALUES (?, ?)"
_ROWS = "SELECT * FROM picture WHERE article_id = ? ORDER BY position"
_ONE = "SELECT * FROM picture WHERE article_id = ? AND position = ?"
_SHOWN_IN = "SELECT id, picture FROM evidence WHERE article_id = ? AND picture IS NOT NULL"
_FETCHED = ("media_type", "width", "height", "state", "blob_sha256", "size")


def with_picture_words(
    connection: sqlite3.Connection, heads: Iterable[ArticleHead]
) -> list[ArticleHead]:
    """Return heads with what is said to be on their first picture, where no picture is here."""
    found = list(heads)
    wanted = [head.id for head in found if head.thumbnail is None]
    if not wanted:
        return found
    words = dict(reversed(connection.execute(_SAID, (pack_ids(wanted),)).fetchall()))
    return [
        replace(head, picture_words=words[head.id]) if words.get(head.id) else head
        for head in found
    ]


class PictureReader:
    """Reads pictures."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, article_id: int) -> tuple[Picture, ...]:
        """Return the pictures of one article in their order, without bytes."""
        with reading_values():
            rows = self._connection.execute(_OF_ARTICLE, (article_id,))
            return tuple(_picture(*row) for row in rows)

    def data(self, article_id: int, position: int) -> bytes | None:
        """Return the bytes of one picture, None while they are not stored."""
        row = self._connection.execute(_DATA, (article_id, position)).fetchone()
        return None if row is None else row[0]

    def credentials(self, article_id: int, position: int) -> bytes | None:
        """Return the content credentials that a picture was published with, None for none."""
        row = self._connection.execute(_CREDENTIALS, (article_id, position)).fetchone()
        return None if row is None else row[0]


def _picture(
    position: int,
    address: str,
    alt: str,
    caption: str,
    credit: str,
    media_type: str,
    width: int,
    height: int,
    state: str,
    labels: str,
) -> Picture:
    return Picture(
        position=position,
        address=address,
        alt=alt,
        caption=caption,
        credit=credit,
        media_type=media_type,
        width=width,
        height=height,
        state=PictureState(state),
        labels=unpack_labels(labels),
    )


def drop_unused(connection: sqlite3.Connection, hashes: Iterable[bytes | None]) -> int:
    """Delete those of the blobs that neither a picture nor the bin needs; return how many."""
    wanted = [(each,) for each in set(hashes) if each is not None]
    return connection.executemany(_DROP, wanted).rowcount if wanted else 0


class PictureWriter:
    """Writes pictures inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def store(
        self,
        article_id: int,
        position: int,
        data: bytes,
        media_type: str,
        width: int,
        height: int,
        credentials: bytes = b"",
    ) -> bool:
        """Store the bytes of a picture, equal bytes once, and the content credentials that it was
        published with. Sizes in pixels.

        Return whether the article still has a picture there.
        """
        before = self._row(article_id, position)
        if before is None:
            return False
        hashed = digest(data)
        self._connection.execute(_KEEP_BLOB, (hashed, data))
        if credentials:
            self._connection.execute(_KEEP_CREDENTIALS, (hashed, credentials))
        values = {
            "media_type": storable(media_type),
            "width": width,
            "height": height,
            "state": PictureState.STORED.value,
            "blob_sha256": hashed,
            "size": len(data),
        }
        self._update(article_id, position, values)
        drop_unused(self._connection, [before["blob_sha256"]])
        return True

    def note_page(self, article_id: int, address: str) -> None:
        """Record the address that the user typed for an article, which is in a private network:
        its pictures may be fetched from there."""
        self._connection.execute(
            "INSERT OR REPLACE INTO typed_page SELECT id, ? FROM article WHERE id = ?",
            (storable(address), article_id),
        )

    def failed(self, article_id: int, position: int) -> bool:
        """Record that a picture could not be fetched, unless its bytes are here already."""
        before = self._row(article_id, position)
        if before is None or before["state"] == PictureState.STORED:
            return False
        self._update(article_id, position, {"state": PictureState.FAILED.value})
        return True

    def _row(self, article_id: int, position: int) -> Row | None:
        return next(iter(fetch(self._connection, _ONE, (article_id, position))), None)

    def _update(self, article_id: int, position: int, values: Row) -> None:
        key = {"article_id": article_id, "position": position}
        update_rows(self._connection, "picture", values, **key)
        shown = thumbnail(picture_rows_of(self._connection, article_id))
        update_rows(self._connection, "article", {"thumbnail": shown}, id=article_id)
        self._log.change([article_id])


def picture_rows_of(connection: sqlite3.Connection, article_id: int) -> list[Row]:
    """Return the rows of an article's pictures in their order."""
    return fetch(connection, _ROWS, (article_id,))


def thumbnail(pictures: list[Row]) -> int | None:
    """Return the position of the first picture whose bytes are here."""
    stored = (row["position"] for row in pictures if row["state"] == PictureState.STORED)
    return next(stored, None)


def _keep_fetched(old: dict[int, Row], pictures: list[Row]) -> list[Row]:
    by_address = {row["address"]: row for row in old.values() if row["address"]}
    return [_with_fetched(row, by_address.get(row["address"])) for row in pictures]


def _with_fetched(row: Row, before: Row | None) -> Row:
    if before is None or row["blob_sha256"] not in (None, before["blob_sha256"]):
        return row
    return row | {name: before[name] for name in _FETCHED}


def replace_pictures(
    connection: sqlite3.Connection, article_id: int, pictures: list[Row]
) -> list[Row]:
    """Delete the pictures of an article; return `pictures` with what is known of the same
    addresses. Evidence about a picture goes to its new position, or goes."""
    old = {row["position"]: row for row in picture_rows_of(connection, article_id)}
    kept = _keep_fetched(old, pictures)
    _move_evidence(connection, article_id, old, kept)
    delete_of_article(connection, article_id, ("picture",))
    hashes = {row["blob_sha256"] for row in kept}
    gone = [row["blob_sha256"] for row in old.values() if row["blob_sha256"] not in hashes]
    drop_unused(connection, gone)
    return kept


def _move_evidence(
    connection: sqlite3.Connection, article_id: int, old: dict[int, Row], pictures: list[Row]
) -> None:
    """Point evidence about a picture to the same one's new position; drop what has none."""
    positions = {row["address"]: row["position"] for row in pictures if row["address"]}
    for evidence_id, position in connection.execute(_SHOWN_IN, (article_id,)).fetchall():
        address = old[position]["address"] if position in old else ""
        if address in positions:
            update_rows(connection, "evidence", {"picture": positions[address]}, id=evidence_id)
        else:
            connection.execute("DELETE FROM evidence WHERE id = ?", (evidence_id,))
