"""Making two feeds one: a feed has moved to where another is subscribed to."""

import sqlite3

from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.marking.order import close_gaps

_ENTRIES = """
    INSERT OR IGNORE INTO feed_entry (feed_id, article_id, entry_hash, is_shared)
    SELECT :into, article_id, entry_hash, is_shared FROM feed_entry WHERE feed_id = :from
"""
_SHARES = """
    UPDATE feed_entry
    SET is_shared = (SELECT a.feed_id IS NOT :into FROM article AS a WHERE a.id = article_id)
    WHERE feed_id = :into
        AND article_id IN (SELECT article_id FROM feed_entry WHERE feed_id = :from)
        AND EXISTS (SELECT 1 FROM article WHERE id = feed_entry.article_id)
"""
# The same story comes under the other feed's key from now on. The range is that of a prefix.
_ALIASES = """
    INSERT OR IGNORE INTO alias (identity, status_id)
    SELECT :new || substr(identity, length(:old) + 1), status_id FROM (
        SELECT identity, id AS status_id FROM status WHERE identity >= :old AND identity < :end
        UNION ALL
        SELECT identity, status_id FROM alias WHERE identity >= :old AND identity < :end
    )
"""


def merge(connection: sqlite3.Connection, log: ChangeLog, from_id: int, into_id: int) -> None:
    """Give everything of a feed to another, and drop it."""
    dropped, kept = _key_and_folder(connection, from_id), _key_and_folder(connection, into_id)
    if dropped is None or kept is None or from_id == into_id:
        return
    ids = {"from": from_id, "into": into_id}
    moved = connection.execute("SELECT id FROM article WHERE feed_id = :from", ids).fetchall()
    connection.execute("UPDATE article SET feed_id = :into WHERE feed_id = :from", ids)
    connection.execute(_ENTRIES, ids)
    connection.execute(_SHARES, ids)
    old, new = (f"feed:{key}:" for key, _ in (dropped, kept))
    end = old[:-1] + ";"  # the character after ":"
    connection.execute(_ALIASES, {"old": old, "new": new, "end": end})
    keys = (kept[0], dropped[0])
    connection.execute("UPDATE feed_address SET key = ? WHERE key = ?", keys)
    connection.execute("DELETE FROM feed WHERE id = ?", (from_id,))  # the rest cascades
    close_gaps(connection, "feed", dropped[1])
    log.change(row[0] for row in moved)
    log.change_subscriptions()


def _key_and_folder(connection: sqlite3.Connection, feed_id: int) -> tuple[str, int | None] | None:
    statement = "SELECT key, folder_id FROM feed WHERE id = ?"
    row: tuple[str, int | None] | None = connection.execute(statement, (feed_id,)).fetchone()
    return row
