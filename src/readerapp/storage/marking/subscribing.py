"""Subscribing to feeds and changing what is kept of them."""

import sqlite3
from datetime import datetime

from readerapp.domain.feeds import Feed, FeedSettings, FullText
from readerapp.storage.codec import seconds, storable
from readerapp.storage.feed_rows import FEED_COLUMNS, pack_pairs, settings_values, without_scheme
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.marking.order import existing_folder, ids_in
from readerapp.storage.marking.states import add_state

_COLUMNS = FEED_COLUMNS.removeprefix("id, ")
_ADD = f"INSERT INTO feed ({_COLUMNS}) VALUES ({', '.join('?' * len(_COLUMNS.split(', ')))})"  # noqa: S608 - constants only
_REMEMBER = "INSERT OR REPLACE INTO feed_address (address, key) VALUES (?, ?)"
_SAME = "SELECT id FROM feed WHERE address IN (?, ?, ?) OR key = ? ORDER BY id"
_SET = """
    UPDATE feed SET
        interval_minutes = ?, full_text = ?, pictures = ?, set_language = ?, is_muted = ?
    WHERE id = ?
"""
_NO_TEXTS = "UPDATE article SET full_text = '' WHERE full_text = 'wanted' AND feed_id = ?"
_NO_PICTURES = """
    UPDATE picture SET state = 'not_fetched'
    WHERE state = 'wanted' AND article_id IN (SELECT id FROM article WHERE feed_id = ?)
"""


def subscribe(connection: sqlite3.Connection, feed: Feed, now: datetime) -> int:
    """Keep a new feed; return its id, or that of the feed that is the same."""
    known = same_feeds(connection, feed.address, feed.key)
    if known:
        return known[0]
    folder = existing_folder(connection, feed.folder_id)
    position = len(ids_in(connection, "feed", folder))
    names = (feed.key, feed.address, feed.title, feed.name, feed.site)
    values = (
        *map(storable, (*names, feed.description, feed.language)),
        int(feed.is_typed),
        folder,
        position,
        seconds(now),
        pack_pairs(feed.outline),
        *settings_values(feed.settings),
    )
    feed_id = int(connection.execute(_ADD, values).lastrowid or 0)
    add_state(connection, feed_id)
    _remember(connection, feed.address, feed.key)
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
    """Keep settings, and stop wanting what they do not want."""
    connection.execute(_SET, (*settings_values(settings), feed_id))
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
    _remember(connection, address, row[0])
    return None


def _remember(connection: sqlite3.Connection, address: str, key: str) -> None:
    connection.execute(_REMEMBER, (without_scheme(address), storable(key)))
