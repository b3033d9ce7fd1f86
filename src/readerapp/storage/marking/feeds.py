"""What the user does with subscriptions, and what refreshing them brings about."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from readerapp.domain.feeds import Feed, FeedSettings, FeedState, Subscriptions
from readerapp.storage.codec import seconds, storable
from readerapp.storage.feed_rows import Pairs
from readerapp.storage.feed_values import RemovedFolder, Unsubscribed
from readerapp.storage.marking import folders, offline, order, subscribing
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.marking.merging import merge
from readerapp.storage.marking.states import save_states
from readerapp.storage.marking.unsubscribing import resubscribe, unsubscribe
from readerapp.storage.reading.feeds import FeedReader

_DESCRIBE = """
    UPDATE feed SET title = ?1, site = ?2, description = ?3, language = ?4
    WHERE id = ?5 AND (title, site, description, language) != (?1, ?2, ?3, ?4)
"""
_HOLD = "INSERT OR REPLACE INTO host_hold (host, until) VALUES (?, ?)"
_SET_ICON = """
    INSERT INTO feed_icon (feed_id, fetched_at, data)
    SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM feed WHERE id = ?1)
    ON CONFLICT (feed_id) DO UPDATE
    SET fetched_at = excluded.fetched_at, data = coalesce(excluded.data, data)
"""


class FeedMarker:
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
        """Keep a new feed at the end of its folder; return its id. `feed.id` is not read.

        When a feed with its key or address (http or https) is there, return that one's id and
        change nothing.
        """
        self._log.change_subscriptions()
        return subscribing.subscribe(self._connection, feed, now)

    def rename(self, feed_id: int, name: str) -> None:
        """Give a feed a name of the user's, "" for its own title. Its articles show it."""
        subscribing.rename(self._connection, self._log, feed_id, name)

    def trust(self, feed_id: int) -> None:
        """Record that the user typed the address of a feed: it may be a private one."""
        statement = "UPDATE feed SET is_typed = 1 WHERE id = ?"
        self._connection.execute(statement, (feed_id,))
        self._log.change_subscriptions()

    def place(self, feed_id: int, folder_id: int | None, position: int | None = None) -> None:
        """Move a feed to `position` among the feeds of a folder, None for their end."""
        folder = order.existing_folder(self._connection, folder_id)
        order.move(self._connection, "feed", feed_id, folder, position)
        self._log.change_subscriptions()

    def put_back(self, before: Subscriptions) -> None:
        """Put every folder and feed where it stood; what came since stands behind them."""
        folders = [(each.id, each.parent_id, each.position) for each in before.folders]
        order.put_back(self._connection, "folder", folders)
        feeds = [(each.id, each.folder_id, each.position) for each in before.feeds]
        order.put_back(self._connection, "feed", feeds)
        self._log.change_subscriptions()

    def set_settings(self, feed_id: int, settings: FeedSettings) -> None:
        """Keep what the user set for a feed.

        What was to be fetched and is not wanted any more is not fetched.
        """
        subscribing.set_settings(self._connection, self._log, feed_id, settings)

    def describe(
        self, feed_id: int, *, title: str, site: str, description: str, language: str
    ) -> None:
        """Keep what a feed says of itself."""
        values = tuple(map(storable, (title, site, description, language)))
        if self._connection.execute(_DESCRIBE, (*values, feed_id)).rowcount:
            self._log.change_subscriptions()

    def readdress(self, feed_id: int, address: str) -> int | None:
        """Follow a feed to another address. Return the feed that has this address already, to be
        merged with; then nothing was changed."""
        other = subscribing.readdress(self._connection, feed_id, address)
        if other is None:
            self._log.change_subscriptions()
        return other

    def merge(self, from_id: int, into_id: int) -> None:
        """Give everything a feed has to another and drop it. What it brings later is known."""
        merge(self._connection, self._log, from_id, into_id)

    def save_state(self, state: FeedState) -> None:
        """Keep how the fetching of a feed went. Does not count as a change of subscriptions."""
        save_states(self._connection, [state])

    def save_states(self, states: Iterable[FeedState]) -> None:
        """Keep how the fetching of many feeds went."""
        save_states(self._connection, states)

    def hold(self, host: str, until: datetime) -> None:
        """Record until when a host is to be left alone."""
        self._connection.execute(_HOLD, (storable(host), seconds(until)))

    def set_icon(self, feed_id: int, data: bytes | None, now: datetime) -> None:
        """Keep the icon of a feed. None: there was none now; an older one stays."""
        self._connection.execute(_SET_ICON, (feed_id, seconds(now), data))
        if data is not None:
            self._log.change_subscriptions()

    def unsubscribe(self, feed_ids: Iterable[int]) -> Unsubscribed:
        """Drop feeds; their articles stay. Return everything for `resubscribe`.

        An article goes to another feed that lists it, or to none; what was to be fetched for it
        then no longer is.
        """
        return unsubscribe(self._connection, self._log, feed_ids)

    def resubscribe(self, unsubscribed: Unsubscribed) -> tuple[int, ...]:
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
