"""What is to be fetched for reading without a network, and the room it takes."""

import sqlite3

from readerapp.domain.feeds import OfflineUse
from readerapp.storage.feed_values import WantedPicture, WantedText

_TEXTS = """
    SELECT id, url, feed_id FROM article WHERE full_text = 'wanted'
    ORDER BY sort_key DESC, id DESC LIMIT ?
"""
_PICTURES = """
    SELECT p.article_id, p.position, p.address, a.feed_id
    FROM picture AS p JOIN article AS a ON a.id = p.article_id
    WHERE p.state = 'wanted'
    ORDER BY a.sort_key DESC, a.id DESC, p.position LIMIT ?
"""
_COUNT_TEXTS = "SELECT count(*) FROM article WHERE full_text = 'wanted'"
_COUNT_PICTURES = "SELECT count(*) FROM picture WHERE state = 'wanted'"

# CROSS JOIN keeps the order: the small index of feed articles first, then one step each in the
# index of sizes. Reading the sizes from the rows themselves would read the pictures, too.
_PICTURE_BYTES = """
    SELECT coalesce(sum(size), 0) FROM (
        SELECT DISTINCT p.blob_sha256, p.size
        FROM article AS a CROSS JOIN picture AS p INDEXED BY picture_stored
            ON p.article_id = a.id AND p.state = 'stored'
        WHERE a.feed_id IS NOT NULL
    )
"""
_PAGE_BYTES = """
    SELECT coalesce(sum(o.size), 0)
    FROM article AS a CROSS JOIN original AS o INDEXED BY original_by_size ON o.article_id = a.id
    WHERE a.feed_id IS NOT NULL
"""
_FEED_BYTES = """
    SELECT
        (SELECT coalesce(sum(length(b.content) + coalesce(length(b.page), 0)), 0)
         FROM article AS a CROSS JOIN body AS b ON b.article_id = a.id WHERE a.feed_id = :feed)
        + (SELECT coalesce(sum(o.size), 0)
           FROM article AS a CROSS JOIN original AS o INDEXED BY original_by_size
               ON o.article_id = a.id
           WHERE a.feed_id = :feed)
        + (SELECT coalesce(sum(size), 0) FROM (
            SELECT DISTINCT p.blob_sha256, p.size
            FROM article AS a CROSS JOIN picture AS p INDEXED BY picture_stored
                ON p.article_id = a.id AND p.state = 'stored'
            WHERE a.feed_id = :feed))
"""


def wanted_texts(connection: sqlite3.Connection, limit: int) -> list[WantedText]:
    """Return up to `limit` articles whose page is to be fetched, newest first."""
    return [WantedText(*row) for row in connection.execute(_TEXTS, (limit,))]


def wanted_pictures(connection: sqlite3.Connection, limit: int) -> list[WantedPicture]:
    """Return up to `limit` pictures that are to be fetched, those of new articles first."""
    return [WantedPicture(*row) for row in connection.execute(_PICTURES, (limit,))]


def wanted_counts(connection: sqlite3.Connection) -> tuple[int, int]:
    """Return how many texts and how many pictures are to be fetched."""
    texts = connection.execute(_COUNT_TEXTS).fetchone()[0]
    return int(texts), int(connection.execute(_COUNT_PICTURES).fetchone()[0])


def offline_use(connection: sqlite3.Connection) -> OfflineUse:
    """Return what the pictures and kept pages of feed articles take."""
    pictures = connection.execute(_PICTURE_BYTES).fetchone()[0]
    return OfflineUse(int(pictures), int(connection.execute(_PAGE_BYTES).fetchone()[0]))


def feed_size(connection: sqlite3.Connection, feed_id: int) -> int:
    """Return the bytes that the texts, pages and pictures of a feed's articles take."""
    return int(connection.execute(_FEED_BYTES, {"feed": feed_id}).fetchone()[0])
