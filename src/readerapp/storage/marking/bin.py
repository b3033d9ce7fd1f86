"""The bin: what is removed goes there, comes back from there, and is let go of in the end."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from readerapp.domain.bin import Why
from readerapp.storage.codec import pack_ids, seconds
from readerapp.storage.feed_values import Unsubscribed
from readerapp.storage.marking.binning import (
    forget,
    forget_relations,
    put_into_bin,
    take_from_bin,
)
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.packed_feeds import pack_feeds
from readerapp.storage.values import Removal

_BEGIN = "INSERT INTO bin_removal (at, why, amount, names) VALUES (?, ?, ?, '[]')"
# Everything of the removal may have been taken out again while it goes on.
_GO_ON = """
    INSERT OR IGNORE INTO bin_removal (id, at, why, amount, names) VALUES (?, ?, ?, ?, '[]')
"""
_AMONG = "IN (SELECT value FROM json_each(?))"
_REMOVED = f"UPDATE status SET removed_at = ? WHERE id {_AMONG}"  # noqa: S608 - constants only
_RETAIN = f"""
    INSERT OR IGNORE INTO retained (article_id)
    SELECT b.article_id FROM bin AS b JOIN bin_removal AS r ON r.id = b.removal_id
    WHERE b.article_id {_AMONG} AND r.why IN ('age', 'count', 'size')
"""  # noqa: S608 - constants only
_OF = f"SELECT DISTINCT removal_id FROM bin WHERE article_id {_AMONG}"  # noqa: S608 - constants only
_DROP_EMPTY = f"""
    DELETE FROM bin_removal WHERE id {_AMONG} AND feeds IS NULL
        AND NOT EXISTS (SELECT 1 FROM bin WHERE removal_id = bin_removal.id)
"""  # noqa: S608 - constants only
_OLD = """
    SELECT b.article_id FROM bin_removal AS r JOIN bin AS b ON b.removal_id = r.id
    WHERE r.at < ? ORDER BY r.at, b.article_id LIMIT ?
"""
_DROP_OLD = """
    DELETE FROM bin_removal
    WHERE at < ? AND NOT EXISTS (SELECT 1 FROM bin WHERE removal_id = bin_removal.id)
"""
_EVER = 2**62


class BinMarker:
    """Writes the bin inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def begin(self, why: Why, now: datetime, amount: int = 0) -> Removal:
        """Begin to put things into the bin that went together. `amount` is the rule's."""
        values = (seconds(now), why.value, amount)
        removal_id = self._connection.execute(_BEGIN, values).lastrowid
        return Removal(removal_id or 0, why, now, amount)

    def put(
        self, ids: Iterable[int], removal: Removal, *, for_good: bool = True
    ) -> tuple[int, ...]:
        """Move articles and all they hold into the bin; return those that were in the library.

        Their statuses stay. `for_good`: no feed brings them back; importing them does.
        """
        at = seconds(removal.at)
        self._connection.execute(_GO_ON, (removal.id, at, removal.why.value, removal.amount))
        found = put_into_bin(self._connection, ids, removal.id)
        if for_good:
            self._connection.execute(_REMOVED, (at, pack_ids(found)))
        if not found:
            self._connection.execute(_DROP_EMPTY, (pack_ids([removal.id]),))
        self._log.remove(found)
        return found

    def put_feeds(self, gone: Unsubscribed, removal: Removal) -> None:
        """Keep subscriptions that ended, to be subscribed to again as they were; none is nothing
        to keep."""
        if not gone.ids:
            self._connection.execute(_DROP_EMPTY, (pack_ids([removal.id]),))
            return
        at = seconds(removal.at)
        self._connection.execute(_GO_ON, (removal.id, at, removal.why.value, removal.amount))
        names = [row["name"] or row["title"] or row["address"] for row in gone.rows["feed"]]
        values = (pack_feeds(gone), json.dumps(names, ensure_ascii=False), removal.id)
        statement = "UPDATE bin_removal SET feeds = ?, names = ? WHERE id = ?"
        self._connection.execute(statement, values)
        self._log.change_subscriptions()

    def restore(self, ids: Iterable[int]) -> tuple[int, ...]:
        """Put articles back as they were; return their ids.

        Left out: articles that came back meanwhile, relations to articles that are gone. Marks
        set meanwhile hold. An article goes to the feed that lists it as its own. What a rule took
        is not taken by one again.
        """
        packed = pack_ids(ids)
        removals = [row[0] for row in self._connection.execute(_OF, (packed,))]
        self._connection.execute(_RETAIN, (packed,))
        restored = take_from_bin(self._connection, json.loads(packed))
        self._connection.execute(_DROP_EMPTY, (pack_ids(removals),))
        self._log.add(restored)
        return restored

    def forget_feeds(self, removal_id: int) -> None:
        """Drop the subscriptions of a removal from the bin: they are back, or not wanted."""
        statement = "UPDATE bin_removal SET feeds = NULL, names = '[]' WHERE id = ?"
        self._connection.execute(statement, (removal_id,))
        self._connection.execute(_DROP_EMPTY, (pack_ids([removal_id]),))
        self._log.change_subscriptions()

    def purge(self, before: datetime | None, limit: int) -> int:
        """Delete for good up to `limit` articles that went before then (None: all), the oldest
        first, and when none is left the subscriptions; return how many articles that were."""
        until = _EVER if before is None else seconds(before)
        ids = [row[0] for row in self._connection.execute(_OLD, (until, limit))]
        forget(self._connection, ids)
        forget_relations(self._connection, ids)
        if len(ids) < limit:
            self._connection.execute(_DROP_OLD, (until,))
        return len(ids)
