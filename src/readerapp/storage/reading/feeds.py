"""Subscriptions, what is known of each, and what their articles still want from the network."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import chain

from readerapp.domain.feeds import Feed, FeedState, OfflineUse, Subscriptions
from readerapp.storage.codec import moment, pack_ids, reading_values, seconds, storable
from readerapp.storage.feed_rows import (
    FEED_COLUMNS,
    FOLDER_COLUMNS,
    STATE_COLUMNS,
    feed_of,
    folder_of,
    state_of,
    without_scheme,
)
from readerapp.storage.feed_values import WantedPicture, WantedText
from readerapp.storage.reading.lists import feed_count
from readerapp.storage.reading.offline import (
    feed_size,
    offline_use,
    wanted_counts,
    wanted_pictures,
    wanted_texts,
)

_FOLDERS = f"SELECT {FOLDER_COLUMNS} FROM folder ORDER BY position, id"  # noqa: S608 - constants only
_FEEDS = f"SELECT {FEED_COLUMNS} FROM feed"  # noqa: S608 - constants only
_STATES = f"SELECT {STATE_COLUMNS} FROM feed_state"  # noqa: S608 - constants only
_ENTRY_HASHES = """
    SELECT entry_hash FROM feed_entry WHERE feed_id = ? ORDER BY article_id DESC LIMIT ?
"""
_ARTICLE_IDS = "SELECT id FROM article WHERE feed_id = ? ORDER BY sort_key DESC, id DESC"
_SOLE = """
    SELECT id FROM article AS a
    WHERE feed_id IN (SELECT value FROM json_each(:feeds)) AND NOT EXISTS (
        SELECT 1 FROM feed_entry AS e
        WHERE e.article_id = a.id AND e.feed_id NOT IN (SELECT value FROM json_each(:feeds))
    ) ORDER BY id
"""
_ICONS_DUE = """
    SELECT id FROM feed LEFT JOIN feed_icon ON feed_id = id
    WHERE fetched_at IS NULL OR fetched_at < ? ORDER BY coalesce(fetched_at, 0), id LIMIT ?
"""
_WEEKS = 8


class FeedReader:
    """Reads what is about feeds from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def subscriptions(self) -> Subscriptions:
        """Return every folder and feed, in the order of their positions, and all states."""
        with reading_values():
            folders = tuple(folder_of(*row) for row in self._connection.execute(_FOLDERS))
            feeds = tuple(self._feeds("ORDER BY position, id"))
            states = (state_of(*row) for row in self._connection.execute(_STATES))
            return Subscriptions(folders, feeds, {state.feed_id: state for state in states})

    def feed(self, feed_id: int) -> Feed | None:
        """Return a feed, None when it is not subscribed to."""
        with reading_values():
            return next(self._feeds("WHERE id = ?", feed_id), None)

    def by_address(self, address: str) -> Feed | None:
        """Return the feed with this address, http or https, None when there is none."""
        rest = without_scheme(address)
        candidates = (f"https://{rest}", f"http://{rest}", storable(address))
        where = "WHERE address IN (?, ?, ?) ORDER BY address = ? DESC, id"
        with reading_values():
            return next(self._feeds(where, *candidates, storable(address)), None)

    def key_of(self, address: str) -> str | None:
        """Return the key of the feed that has or had this address, subscribed to or not."""
        statement = "SELECT key FROM feed_address WHERE address = ?"
        row = self._connection.execute(statement, (without_scheme(address),)).fetchone()
        return None if row is None else str(row[0])

    def state(self, feed_id: int) -> FeedState:
        """Return how the fetching of a feed went; a blank one when it is not subscribed to."""
        row = self._connection.execute(f"{_STATES} WHERE feed_id = ?", (feed_id,)).fetchone()
        with reading_values():
            return FeedState(feed_id) if row is None else state_of(*row)

    def holds(self, now: datetime) -> dict[str, datetime]:
        """Return until when each host that asked for it is left alone."""
        statement = "SELECT host, until FROM host_hold WHERE until > ?"
        with reading_values():
            rows = self._connection.execute(statement, (seconds(now),))
            return {host: moment(until) for host, until in rows}

    def entry_hashes(self, feed_id: int, limit: int = 5000) -> frozenset[bytes]:
        """Return the hashes of up to `limit` entries, those stored last."""
        return frozenset(
            chain.from_iterable(self._connection.execute(_ENTRY_HASHES, (feed_id, limit)))
        )

    def article_ids(self, feed_id: int) -> "array[int]":
        """Return the articles that came from a feed, newest first, as `array('q')`.

        Those it lists but another source brought first are not among them.
        """
        with reading_values():
            rows = self._connection.execute(_ARTICLE_IDS, (feed_id,))
            return array("q", chain.from_iterable(rows))

    def sole_articles(self, feed_ids: Iterable[int]) -> "array[int]":
        """Return the articles that came from these feeds and that no other feed lists."""
        with reading_values():
            rows = self._connection.execute(_SOLE, {"feeds": pack_ids(feed_ids)})
            return array("q", chain.from_iterable(rows))

    def counts(self, feed_id: int) -> tuple[int, int]:
        """Return how many articles a feed lists, and how many of them are unread."""
        return feed_count(self._connection, feed_id)

    def per_week(self, feed_id: int, now: datetime) -> float:
        """Return how many articles a feed publishes a week, from those of the last eight."""
        since = seconds(now - timedelta(weeks=_WEEKS))
        return feed_count(self._connection, feed_id, since)[0] / _WEEKS

    def size(self, feed_id: int) -> int:
        """Return the bytes that the texts, pages and pictures of a feed's articles take."""
        return feed_size(self._connection, feed_id)

    def icon(self, feed_id: int) -> bytes | None:
        """Return the icon of a feed, None when there is none."""
        statement = "SELECT data FROM feed_icon WHERE feed_id = ?"
        row = self._connection.execute(statement, (feed_id,)).fetchone()
        return None if row is None else row[0]

    def icons(self) -> dict[int, bytes]:
        """Return the icons there are by feed."""
        statement = "SELECT feed_id, data FROM feed_icon WHERE data IS NOT NULL"
        return dict(self._connection.execute(statement).fetchall())

    def icons_due(self, before: datetime, limit: int) -> list[int]:
        """Return up to `limit` feeds whose icon was last looked for before then, or never."""
        rows = self._connection.execute(_ICONS_DUE, (seconds(before), limit))
        return [row[0] for row in rows]

    def icon_due(self, feed_id: int, before: datetime) -> bool:
        """Return whether the icon of a feed was last looked for before then, or never."""
        statement = "SELECT 1 FROM feed_icon WHERE feed_id = ? AND fetched_at >= ?"
        values = (feed_id, seconds(before))
        return self._connection.execute(statement, values).fetchone() is None

    def wanted_texts(self, limit: int) -> list[WantedText]:
        """Return up to `limit` articles whose page is to be fetched, newest first."""
        return wanted_texts(self._connection, limit)

    def wanted_pictures(self, limit: int) -> list[WantedPicture]:
        """Return up to `limit` pictures that are to be fetched, those of new articles first."""
        return wanted_pictures(self._connection, limit)

    def wanted_counts(self) -> tuple[int, int]:
        """Return how many texts and how many pictures are to be fetched."""
        return wanted_counts(self._connection)

    def offline_use(self) -> OfflineUse:
        """Return what offline copies take, from indexes alone."""
        return offline_use(self._connection)

    def _feeds(self, rest: str, *values: str | int) -> Iterator[Feed]:
        rows = self._connection.execute(f"{_FEEDS} {rest}", values)
        return (feed_of(*row) for row in rows.fetchall())
