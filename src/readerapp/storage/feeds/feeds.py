"""Feeds: what is known of each, what the user does with it, what refreshing brings about."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import chain
from math import ceil

from readerapp.domain.feeds import (
    Feed,
    FeedPace,
    FeedSettings,
    FeedState,
    OfflineUse,
    Subscriptions,
)
from readerapp.storage.articles import offline
from readerapp.storage.articles.lists import feed_count, oldest_of_feed
from readerapp.storage.articles.offline import (
    WantedPicture,
    WantedText,
    feed_size,
    offline_use,
    wanted_counts,
    wanted_pictures,
    wanted_texts,
)
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import moment, pack_ids, reading_values, seconds, storable
from readerapp.storage.feeds import folders, subscriptions
from readerapp.storage.feeds.folders import RemovedFolder
from readerapp.storage.feeds.rows import Pairs, feed_of, folder_of, state_of, without_scheme
from readerapp.storage.feeds.subscriptions import merge, save_states
from readerapp.storage.feeds.unsubscribing import UnsubscribedRows, resubscribe, unsubscribe
from readerapp.storage.table_rows import fetch

_FOLDERS = "SELECT * FROM folder ORDER BY position, id"
_FEEDS = "SELECT * FROM feed"
_STATES = "SELECT * FROM feed_state"
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
    WHERE (fetched_at IS NULL OR fetched_at < ?) AND id NOT IN (SELECT feed_id FROM account_feed)
    ORDER BY coalesce(fetched_at, 0), id LIMIT ?
"""
_PACE_DAYS = 8 * 7
_DAY = 86_400  # seconds
_DESCRIBE = """
    UPDATE feed SET title = ?1, site = ?2, description = ?3, language = ?4
    WHERE id = ?5 AND (title, site, description, language) != (?1, ?2, ?3, ?4)
"""
_RENEW_ICON = "UPDATE feed_icon SET data = ? WHERE feed_id = ? AND data = ?"
_HOLD = "INSERT OR REPLACE INTO host_hold (host, until) VALUES (?, ?)"
_SET_ICON = """
    INSERT INTO feed_icon (feed_id, fetched_at, data)
    SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM feed WHERE id = ?1)
    ON CONFLICT (feed_id) DO UPDATE
    SET fetched_at = excluded.fetched_at, data = coalesce(excluded.data, data)
"""


class FeedReader:
    """Reads what is about feeds from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def subscriptions(self) -> Subscriptions:
        """Return every folder and feed, in the order of their positions, and all states."""
        with reading_values():
            folders = tuple(map(folder_of, fetch(self._connection, _FOLDERS)))
            feeds = tuple(self._feeds("ORDER BY position, id"))
            states = map(state_of, fetch(self._connection, _STATES))
            return Subscriptions(folders, feeds, {state.feed_id: state for state in states})

    def feed(self, feed_id: int) -> Feed | None:
        """Return a feed, None when it is not subscribed to."""
        with reading_values():
            return next(self._feeds("WHERE id = ?", feed_id), None)

    def by_key(self, key: str) -> Feed | None:
        """Return the feed that is named so, None when it is not subscribed to."""
        with reading_values():
            return next(self._feeds("WHERE key = ?", storable(key)), None)

    def by_address(self, address: str) -> Feed | None:
        """Return the feed with this address, http or https, None when there is none."""
        rest = without_scheme(address)
        candidates = (f"https://{rest}", f"http://{rest}", storable(address))
        where = "WHERE address IN (?, ?, ?) ORDER BY address = ? DESC, id"
        with reading_values():
            return next(self._feeds(where, *candidates, storable(address)), None)

    def home_of(self, article_id: int) -> str:
        """Return the address that the user typed for an article, its page's or its feed's, which
        may then be in a private network; "" for none."""
        statement = (
            "SELECT address FROM typed_page WHERE article_id = ?1 UNION ALL "
            "SELECT feed.address FROM article JOIN feed ON feed.id = article.feed_id "
            "WHERE article.id = ?1 AND feed.is_typed = 1"
        )
        row = self._connection.execute(statement, (article_id,)).fetchone()
        return "" if row is None else str(row[0])

    def typed(self) -> dict[int, str]:
        """Return the addresses of the feeds that the user gave, by their ids."""
        statement = "SELECT id, address FROM feed WHERE is_typed = 1"
        return {int(row[0]): str(row[1]) for row in self._connection.execute(statement)}

    def names_file(self, feed_id: int, address: str) -> bool:
        """Return whether an article of a feed comes with the file at an address."""
        statement = (
            "SELECT 1 FROM article JOIN enclosure ON enclosure.article_id = article.id "
            "WHERE article.feed_id = ? AND enclosure.address = ? LIMIT 1"
        )
        return self._connection.execute(statement, (feed_id, address)).fetchone() is not None

    def key_of(self, address: str) -> str | None:
        """Return the key of the feed that has or had this address, subscribed to or not."""
        statement = "SELECT key FROM feed_address WHERE address = ?"
        row = self._connection.execute(statement, (without_scheme(address),)).fetchone()
        return None if row is None else str(row[0])

    def state(self, feed_id: int) -> FeedState:
        """Return how the fetching of a feed went; a blank one when it is not subscribed to."""
        found = fetch(self._connection, f"{_STATES} WHERE feed_id = ?", (feed_id,))
        with reading_values():
            return state_of(found[0]) if found else FeedState(feed_id)

    def read_elsewhere(self) -> frozenset[int]:
        """Return the feeds that a news server reads for us: nobody asks their own address."""
        rows = self._connection.execute("SELECT feed_id FROM account_feed")
        return frozenset(row[0] for row in rows)

    def is_read_elsewhere(self, feed_id: int) -> bool:
        """Return whether a news server reads a feed for us."""
        statement = "SELECT 1 FROM account_feed WHERE feed_id = ?"
        return self._connection.execute(statement, (feed_id,)).fetchone() is not None

    def folder_named(self, name: str, parent_id: int | None) -> int | None:
        """Return the first folder of this name inside another (None: at the top), None for none."""
        statement = "SELECT id FROM folder WHERE parent_id IS ? AND name = ? ORDER BY position, id"
        row = self._connection.execute(statement, (parent_id, storable(name))).fetchone()
        return None if row is None else int(row[0])

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

    def pace(self, feed_id: int, now: datetime) -> FeedPace:
        """Return how many articles a feed published of late: in eight weeks, or since its first."""
        since = seconds(now - timedelta(days=_PACE_DAYS))
        articles, _ = feed_count(self._connection, feed_id, since)
        first = oldest_of_feed(self._connection, feed_id)
        days = (seconds(now) - first) / _DAY if first is not None else _PACE_DAYS
        return FeedPace(articles, max(1, ceil(min(days, _PACE_DAYS))))

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
        """Return up to `limit` feeds whose icon was last looked for before then, or never.

        Not those that a news server reads for us: their publishers hear nothing from here.
        """
        rows = self._connection.execute(_ICONS_DUE, (seconds(before), limit))
        return [row[0] for row in rows]

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
        return map(feed_of, fetch(self._connection, f"{_FEEDS} {rest}", values))


class FeedWriter:
    """Writes what is about feeds inside one transaction.

    What names a feed or folder that is gone meanwhile does nothing; a folder that is gone as a
    place stands for the top. `reader` sees what was written so far.
    """

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self.reader = FeedReader(connection)

    def add_folder(self, name: str, parent_id: int | None, outline: Pairs = ()) -> int:
        """Make a folder at the end of `parent_id` (None: the top); return its id."""
        self._log.change_subscriptions()
        return folders.add_folder(self._connection, name, parent_id, outline)

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Call a folder something else."""
        statement = "UPDATE folder SET name = ? WHERE id = ?"
        self._connection.execute(statement, (storable(name), folder_id))
        self._log.change_subscriptions()

    def place_folder(
        self, folder_id: int, parent_id: int | None, position: int | None = None
    ) -> None:
        """Move a folder to `position` among the folders of another, None for their end.

        Raises ValueError when it would stand inside itself.
        """
        folders.place_folder(self._connection, folder_id, parent_id, position)
        self._log.change_subscriptions()

    def remove_folder(self, folder_id: int) -> RemovedFolder | None:
        """Remove a folder, not what it holds: that moves up. Return it for `restore_folder`."""
        removed = folders.remove_folder(self._connection, folder_id)
        self._log.change_subscriptions()
        return removed

    def restore_folder(self, removed: RemovedFolder) -> bool:
        """Put a folder back with what it held; what was moved elsewhere meanwhile stays there."""
        self._log.change_subscriptions()
        return folders.restore_folder(self._connection, removed)

    def subscribe(self, feed: Feed, now: datetime) -> int:
        """Store a new feed at the end of its folder; return its id. `feed.id` is not read.

        When a feed with its key or address (http or https) is there, return that one's id and
        change nothing.
        """
        self._log.change_subscriptions()
        return subscriptions.subscribe(self._connection, feed, now)

    def rename(self, feed_id: int, name: str) -> None:
        """Give a feed a name of the user's, "" for its own title. Its articles show it."""
        subscriptions.rename(self._connection, self._log, feed_id, name)

    def trust(self, feed_id: int) -> None:
        """Record that the user typed the address of a feed: it may be a private one."""
        statement = "UPDATE feed SET is_typed = 1 WHERE id = ?"
        self._connection.execute(statement, (feed_id,))
        self._log.change_subscriptions()

    def place(self, feed_id: int, folder_id: int | None, position: int | None = None) -> None:
        """Move a feed to `position` among the feeds of a folder, None for their end."""
        folder = folders.existing_folder(self._connection, folder_id)
        folders.move(self._connection, "feed", feed_id, folder, position)
        self._log.change_subscriptions()

    def place_all(self, places: Mapping[int, int | None]) -> None:
        """Move many feeds, each to the end of a folder: every folder is arranged once."""
        folders.move_to_ends(self._connection, places)
        self._log.change_subscriptions()

    def put_back(self, before: Subscriptions) -> None:
        """Put every folder and feed where it stood; what came since stands behind them."""
        places = [(each.id, each.parent_id, each.position) for each in before.folders]
        folders.put_back(self._connection, "folder", places)
        places = [(each.id, each.folder_id, each.position) for each in before.feeds]
        folders.put_back(self._connection, "feed", places)
        self._log.change_subscriptions()

    def set_settings(self, feed_id: int, settings: FeedSettings) -> None:
        """Store what the user set for a feed.

        What was to be fetched and is not wanted any more is not fetched.
        """
        subscriptions.set_settings(self._connection, self._log, feed_id, settings)

    def describe(
        self, feed_id: int, *, title: str, site: str, description: str, language: str
    ) -> None:
        """Store what a feed says of itself."""
        values = tuple(map(storable, (title, site, description, language)))
        if self._connection.execute(_DESCRIBE, (*values, feed_id)).rowcount:
            self._log.change_subscriptions()

    def readdress(self, feed_id: int, address: str) -> int | None:
        """Follow a feed to another address. Return the feed that has this address already, to be
        merged with; then nothing was changed."""
        other = subscriptions.readdress(self._connection, feed_id, address)
        if other is None:
            self._log.change_subscriptions()
        return other

    def merge(self, from_id: int, into_id: int) -> None:
        """Give everything a feed has to another and drop it. What it brings later is known."""
        merge(self._connection, self._log, from_id, into_id)

    def save_states(self, states: Iterable[FeedState]) -> None:
        """Store how the fetching of feeds went. Does not count as a change of subscriptions."""
        save_states(self._connection, states)

    def hold(self, host: str, until: datetime) -> None:
        """Record until when a host is to be left alone."""
        self._connection.execute(_HOLD, (storable(host), seconds(until)))

    def set_icon(self, feed_id: int, data: bytes | None, now: datetime) -> None:
        """Store the icon of a feed. None: there was none now; an older one stays."""
        self._connection.execute(_SET_ICON, (feed_id, seconds(now), data))
        if data is not None:
            self._log.change_subscriptions()

    def renew_icon(self, feed_id: int, before: bytes, data: bytes) -> None:
        """Store the same icon in another form, unless it is another one by now."""
        self._connection.execute(_RENEW_ICON, (data, feed_id, before))

    def unsubscribe(self, feed_ids: Iterable[int]) -> UnsubscribedRows:
        """Drop feeds; their articles stay. Return everything for `resubscribe`.

        An article goes to another feed that lists it, or to none; what was to be fetched for it
        then no longer is.
        """
        return unsubscribe(self._connection, self._log, feed_ids)

    def resubscribe(self, unsubscribed: UnsubscribedRows) -> tuple[int, ...]:
        """Put feeds back as they were; return their ids. Before `restore` of their articles.

        Left out: feeds that were subscribed to again meanwhile.
        """
        return resubscribe(self._connection, self._log, unsubscribed)

    def want_offline(self, article_ids: Iterable[int]) -> tuple[int, ...]:
        """Have the texts of feed articles and all pictures fetched that are not here; return the
        articles for which that is new."""
        return offline.want_offline(self._connection, self._log, article_ids)

    def text_failed(self, article_id: int) -> bool:
        """Record that the page of an article could not be read; return whether one was wanted."""
        return offline.text_failed(self._connection, self._log, article_id)
