"""Which feed a returning article belongs to: feeds may have come and gone meanwhile."""

import sqlite3
from typing import Any

from readerapp.storage.codec import pack_ids

_LISTING = """
    SELECT article_id, feed_id, is_shared FROM feed_entry
    WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY is_shared, feed_id
"""
_SHARE = "UPDATE feed_entry SET is_shared = ? WHERE feed_id = ? AND article_id = ?"


def with_their_feeds(
    connection: sqlite3.Connection, rows: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return rows of articles with the feed that brought each; when that is gone, with another
    that lists it, or none. What other feeds list is shared."""
    listing: dict[int, dict[int, int]] = {}
    packed = pack_ids(row["id"] for row in rows)
    for article_id, feed_id, is_shared in connection.execute(_LISTING, (packed,)).fetchall():
        listing.setdefault(article_id, {})[feed_id] = is_shared
    owners = {row["id"]: _owner(row["feed_id"], listing.get(row["id"], {})) for row in rows}
    shares = [
        (int(feed_id != owners[article_id]), feed_id, article_id)
        for article_id, feeds in listing.items()
        for feed_id in feeds
    ]
    connection.executemany(_SHARE, shares)
    return [row | {"feed_id": owners[row["id"]]} for row in rows]


def _owner(before: int | None, listing: dict[int, int]) -> int | None:
    """`listing`: whether each feed shares the article; those that do not come first."""
    if before in listing:
        return before
    own = [feed_id for feed_id, is_shared in listing.items() if not is_shared]
    if before is None and not own:
        return None  # it came from no feed, and is only listed
    return next(iter(own or listing), None)
