"""Keeping offline copies of feed articles within budgets.

The oldest read articles give first, then the oldest unread ones; starred ones never do. What came
from no feed is the user's own and is not counted.
"""

import sqlite3

from readerapp.storage.marking.blobs import drop_unused
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.reading.offline import offline_use

_IN_ORDER = "ORDER BY a.is_read DESC, a.sort_key, a.id"
_ORIGINALS = f"""
    SELECT a.id, o.size
    FROM article AS a CROSS JOIN original AS o INDEXED BY original_by_size ON o.article_id = a.id
    WHERE a.feed_id IS NOT NULL AND a.is_starred = 0 {_IN_ORDER}
"""  # noqa: S608 - constants only
_PICTURES = f"""
    SELECT a.id, p.position, p.blob_sha256, p.size
    FROM article AS a CROSS JOIN picture AS p INDEXED BY picture_stored
        ON p.article_id = a.id AND p.state = 'stored'
    WHERE a.feed_id IS NOT NULL AND a.is_starred = 0 {_IN_ORDER}, p.position
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


def trim_originals(connection: sqlite3.Connection, limit_bytes: int) -> int:
    """Drop kept pages until the rest fits; return the bytes freed."""
    excess = offline_use(connection).pages_bytes - limit_bytes
    freed = 0
    if excess <= 0:
        return freed
    dropped: list[tuple[int]] = []
    for article_id, size in connection.execute(_ORIGINALS):
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
    for article_id, position, hashed, size in connection.execute(_PICTURES).fetchall():
        if freed >= excess:
            break
        if connection.execute(_FORGET_PICTURE, (article_id, position)).rowcount:
            touched[article_id] = None
            freed += size * drop_unused(connection, [hashed])
    connection.executemany(_THUMBNAIL, [(article_id,) for article_id in touched])
    log.change(touched)
    return freed
