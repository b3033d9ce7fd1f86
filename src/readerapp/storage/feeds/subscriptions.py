"""Subscriptions: adding, changing and merging feeds, and the state of their fetching."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from readerapp.domain.feeds import Feed, FeedSettings, FeedState, FullText
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import storable
from readerapp.storage.feeds.folders import close_gaps, end_of, existing_folder
from readerapp.storage.feeds.rows import feed_row, settings_row, state_row, without_scheme
from readerapp.storage.schema import insert, update
from readerapp.storage.table_rows import update_rows

_ADD_STATE = insert("feed_state")
_SAVE_STATE = update("feed_state", "feed_id")
_REMEMBER = "INSERT OR REPLACE INTO feed_address (address, key) VALUES (?, ?)"
_SAME = "SELECT id FROM feed WHERE address IN (?, ?, ?) OR key = ? ORDER BY id"
_NO_TEXTS = "UPDATE article SET full_text = '' WHERE full_text = 'wanted' AND feed_id = ?"
_NO_PICTURES = """
    UPDATE picture SET state = 'not_fetched'
    WHERE state = 'wanted' AND article_id IN (SELECT id FROM article WHERE feed_id = ?)
"""
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


def add_state(connection: sqlite3.Connection, feed_id: int) -> None:
    """Make the state of a feed that was never fetched."""
    connection.execute(_ADD_STATE, state_row(FeedState(feed_id)))


def save_states(connection: sqlite3.Connection, states: Iterable[FeedState]) -> None:
    """Store states; those of feeds that are gone meanwhile are left out."""
    connection.executemany(_SAVE_STATE, [state_row(state) for state in states])


def subscribe(connection: sqlite3.Connection, feed: Feed, now: datetime) -> int:
    """Store a new feed; return its id, or that of the feed that is the same."""
    known = same_feeds(connection, feed.address, feed.key)
    if known:
        return known[0]
    folder = existing_folder(connection, feed.folder_id)
    position = end_of(connection, "feed", folder)
    placed = replace(feed, folder_id=folder, position=position, subscribed_at=now)
    row = feed_row(placed)
    feed_id = int(connection.execute(insert("feed", row), row).lastrowid or 0)
    add_state(connection, feed_id)
    remember(connection, feed.address, feed.key)
    return feed_id


def same_feeds(connection: sqlite3.Connection, address: str, key: str = "") -> list[int]:
    """Return the feeds with this address, http or https, or with this key."""
    rest = without_scheme(address)
    values = (f"https://{rest}", f"http://{rest}", storable(address), storable(key))
    return [row[0] for row in connection.execute(_SAME, values)]


def rename(connection: sqlite3.Connection, log: ChangeLog, feed_id: int, name: str) -> None:
    """Give a feed a name of the user's."""
    statement = "UPDATE feed SET name = ? WHERE id = ?"
    connection.execute(statement, (storable(name), feed_id))
    articles = connection.execute("SELECT id FROM article WHERE feed_id = ?", (feed_id,))
    log.change(row[0] for row in articles)
    log.change_subscriptions()


def set_settings(
    connection: sqlite3.Connection, log: ChangeLog, feed_id: int, settings: FeedSettings
) -> None:
    """Store settings, and stop wanting what they do not want."""
    update_rows(connection, "feed", settings_row(settings), id=feed_id)
    if settings.full_text is FullText.AS_PUBLISHED:
        connection.execute(_NO_TEXTS, (feed_id,))
    if not settings.pictures:
        connection.execute(_NO_PICTURES, (feed_id,))
    log.change_subscriptions()


def readdress(connection: sqlite3.Connection, feed_id: int, address: str) -> int | None:
    """Follow a feed to another address, unless another feed has it: return that one."""
    row = connection.execute("SELECT key FROM feed WHERE id = ?", (feed_id,)).fetchone()
    if row is None:
        return None
    others = [each for each in same_feeds(connection, address) if each != feed_id]
    if others:
        return others[0]
    statement = "UPDATE feed SET address = ? WHERE id = ?"
    connection.execute(statement, (storable(address), feed_id))
    remember(connection, address, row[0])
    return None


def remember(connection: sqlite3.Connection, address: str, key: str) -> None:
    """Record that a feed is known by an address from now on."""
    connection.execute(_REMEMBER, (without_scheme(address), storable(key)))


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
