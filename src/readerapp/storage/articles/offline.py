"""Offline copies: texts and pictures to be fetched, the room they take, and trimming them."""

import sqlite3
from collections.abc import Iterable

from readerapp.domain.feeds import OfflineUse
from readerapp.domain.values import dataclass
from readerapp.storage.articles.pictures import drop_unused
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import pack_ids

_WANTED_TEXTS = """
    SELECT id, url, feed_id FROM article WHERE full_text = 'wanted'
    ORDER BY sort_key DESC, id DESC LIMIT ?
"""
_WANTED_PICTURES = """
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
_AMONG = "(SELECT value FROM json_each(?))"
# Of no feed: what was imported as a mere address, and is no headline beside another story.
_MISSING_TEXTS = f"""
    SELECT id FROM article
    WHERE id IN {_AMONG} AND url != '' AND full_text IN ('', 'failed') AND (
        feed_id IS NOT NULL OR (is_stub = 1 AND NOT EXISTS (
            SELECT 1 FROM stated_relation WHERE related_id = article.id
        ))
    )
"""  # noqa: S608 - constants only
_MISSING_PICTURES = f"""
    SELECT DISTINCT article_id FROM picture
    WHERE article_id IN {_AMONG} AND state IN ('not_fetched', 'failed') AND address != ''
"""  # noqa: S608 - constants only
_WANT_TEXTS = f"UPDATE article SET full_text = 'wanted' WHERE id IN {_AMONG}"  # noqa: S608 - constants only
_WANT_PICTURES = f"""
    UPDATE picture SET state = 'wanted'
    WHERE article_id IN {_AMONG} AND state IN ('not_fetched', 'failed') AND address != ''
"""  # noqa: S608 - constants only
_FAILED = "UPDATE article SET full_text = 'failed' WHERE id = ? AND full_text = 'wanted'"
_NOTHING_OF_THE_READER = """
    AND a.id NOT IN (SELECT article_id FROM article_tag)
    AND a.id NOT IN (SELECT article_id FROM note)
    AND a.id NOT IN (SELECT article_id FROM highlight)
"""
_IN_ORDER = "ORDER BY a.is_read DESC, a.sort_key, a.id"
_ORIGINALS_IN_ORDER = f"""
    SELECT a.id, o.size
    FROM article AS a CROSS JOIN original AS o INDEXED BY original_by_size ON o.article_id = a.id
    WHERE a.feed_id IS NOT NULL AND a.is_starred = 0 {_NOTHING_OF_THE_READER}
    {_IN_ORDER}
"""  # noqa: S608 - constants only
_PICTURES_IN_ORDER = f"""
    SELECT a.id, p.position, p.blob_sha256, p.size
    FROM article AS a CROSS JOIN picture AS p INDEXED BY picture_stored
        ON p.article_id = a.id AND p.state = 'stored'
    WHERE a.feed_id IS NOT NULL AND a.is_starred = 0 {_NOTHING_OF_THE_READER}
    {_IN_ORDER}, p.position
"""  # noqa: S608 - constants only
# A picture without an address came with the text and could not be fetched again.
_FORGET_PICTURE = """
    UPDATE picture SET state = 'not_fetched', blob_sha256 = NULL, size = 0
    WHERE article_id = ? AND position = ? AND address != ''
"""
_THUMBNAIL = """
    UPDATE article SET thumbnail = (
        SELECT min(position) FROM picture WHERE article_id = ?1 AND state = 'stored'
    ) WHERE id = ?1
"""


@dataclass(frozen=True)
class WantedText:
    """An article whose page is to be fetched. `feed_id` None: it is from no feed."""

    article_id: int
    address: str
    feed_id: int | None


@dataclass(frozen=True)
class WantedPicture:
    """A picture that is to be fetched. `feed_id` None: its article is from no feed."""

    article_id: int
    position: int
    address: str
    feed_id: int | None


def wanted_texts(connection: sqlite3.Connection, limit: int) -> list[WantedText]:
    """Return up to `limit` articles whose page is to be fetched, newest first."""
    return [WantedText(*row) for row in connection.execute(_WANTED_TEXTS, (limit,))]


def wanted_pictures(connection: sqlite3.Connection, limit: int) -> list[WantedPicture]:
    """Return up to `limit` pictures that are to be fetched, those of new articles first."""
    return [WantedPicture(*row) for row in connection.execute(_WANTED_PICTURES, (limit,))]


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


def want_offline(
    connection: sqlite3.Connection, log: ChangeLog, article_ids: Iterable[int]
) -> tuple[int, ...]:
    """Want what is not here; return the articles for which that is new."""
    packed = pack_ids(article_ids)
    texts = [row[0] for row in connection.execute(_MISSING_TEXTS, (packed,))]
    pictures = [row[0] for row in connection.execute(_MISSING_PICTURES, (packed,))]
    connection.execute(_WANT_TEXTS, (pack_ids(texts),))
    connection.execute(_WANT_PICTURES, (pack_ids(pictures),))
    changed = tuple(sorted({*texts, *pictures}))
    log.change(changed)
    return changed


def text_failed(connection: sqlite3.Connection, log: ChangeLog, article_id: int) -> bool:
    """Record that a wanted page could not be read."""
    is_new = connection.execute(_FAILED, (article_id,)).rowcount > 0
    if is_new:
        log.change([article_id])
    return is_new


def trim_originals(connection: sqlite3.Connection, limit_bytes: int) -> int:
    """Drop kept pages until the rest fits; return the bytes freed."""
    excess = offline_use(connection).pages_bytes - limit_bytes
    freed = 0
    if excess <= 0:
        return freed
    dropped: list[tuple[int]] = []
    for article_id, size in connection.execute(_ORIGINALS_IN_ORDER):
        if freed >= excess:
            break
        freed += size
        dropped.append((article_id,))
    connection.executemany("DELETE FROM original WHERE article_id = ?", dropped)
    return freed


def trim_pictures(connection: sqlite3.Connection, log: ChangeLog, limit_bytes: int) -> int:
    """Drop the bytes of pictures until the rest fits; return how many were freed."""
    excess = offline_use(connection).pictures_bytes - limit_bytes
    freed = 0
    if excess <= 0:
        return freed
    touched: dict[int, None] = {}
    for article_id, position, hashed, size in connection.execute(_PICTURES_IN_ORDER).fetchall():
        if freed >= excess:
            break
        if connection.execute(_FORGET_PICTURE, (article_id, position)).rowcount:
            touched[article_id] = None
            freed += size * drop_unused(connection, [hashed])
    connection.executemany(_THUMBNAIL, [(article_id,) for article_id in touched])
    log.change(touched)
    return freed
