"""Wanting texts and pictures, to be fetched by the next refresh."""

import sqlite3
from collections.abc import Iterable

from readerapp.storage.codec import pack_ids
from readerapp.storage.marking.log import ChangeLog

_AMONG = "(SELECT value FROM json_each(?))"
_TEXTS = f"""
    SELECT id FROM article
    WHERE id IN {_AMONG} AND feed_id IS NOT NULL AND url != '' AND full_text IN ('', 'failed')
"""  # noqa: S608 - constants only
_PICTURES = f"""
    SELECT DISTINCT article_id FROM picture
    WHERE article_id IN {_AMONG} AND state IN ('not_fetched', 'failed') AND address != ''
"""  # noqa: S608 - constants only
_WANT_TEXTS = f"UPDATE article SET full_text = 'wanted' WHERE id IN {_AMONG}"  # noqa: S608 - constants only
_WANT_PICTURES = f"""
    UPDATE picture SET state = 'wanted'
    WHERE article_id IN {_AMONG} AND state IN ('not_fetched', 'failed') AND address != ''
"""  # noqa: S608 - constants only
_FAILED = "UPDATE article SET full_text = 'failed' WHERE id = ? AND full_text = 'wanted'"


def want_offline(
    connection: sqlite3.Connection, log: ChangeLog, article_ids: Iterable[int]
) -> tuple[int, ...]:
    """Want what is not here; return the articles for which that is new."""
    packed = pack_ids(article_ids)
    texts = [row[0] for row in connection.execute(_TEXTS, (packed,))]
    pictures = [row[0] for row in connection.execute(_PICTURES, (packed,))]
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
