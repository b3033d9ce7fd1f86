"""The bin: holds what was removed, restores it, and purges it in the end."""

import json
import sqlite3
from array import array
from collections.abc import Iterable
from datetime import datetime
from itertools import chain, groupby
from typing import Any

from readerapp.domain.bin import Binned, BinnedFeeds, BinUse, RemovalReason
from readerapp.domain.values import dataclass
from readerapp.storage.bin.packing import forget, forget_relations, put_into_bin, take_from_bin
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import moment, pack_ids, reading_values, seconds
from readerapp.storage.feeds.unsubscribing import UnsubscribedRows, pack_feeds, unpack_feeds

# What came back in another way is not shown: it cannot come back once more.
_HERE = "b.article_id NOT IN (SELECT id FROM article)"
_COUNT = f"SELECT count(*) FROM bin AS b WHERE {_HERE}"  # noqa: S608 - constants only
_COUNT_FEEDS = "SELECT count(*) FROM bin_removal WHERE feeds IS NOT NULL"
_ROWS_BYTES = "SELECT coalesce(sum(size), 0) FROM bin"
_FEED_BYTES = "SELECT coalesce(sum(length(feeds)), 0) FROM bin_removal"
_PICTURE_BYTES = """
    SELECT coalesce(sum(size), 0) FROM (
        SELECT DISTINCT blob_sha256, size FROM bin_picture AS b
        WHERE NOT EXISTS (SELECT 1 FROM picture AS p WHERE p.blob_sha256 = b.blob_sha256)
    )
"""
_LIST = f"""
    SELECT b.article_id, b.title, b.source, b.language, r.id, r.why, r.amount, r.at
    FROM bin_removal AS r JOIN bin AS b ON b.removal_id = r.id
    WHERE {_HERE} ORDER BY r.at DESC, r.id DESC, b.article_id
"""  # noqa: S608 - constants only
_FEEDS = f"""
    SELECT r.id, r.names, (SELECT count(*) FROM bin AS b WHERE b.removal_id = r.id AND {_HERE}),
        r.at
    FROM bin_removal AS r WHERE r.feeds IS NOT NULL ORDER BY r.at DESC, r.id DESC
"""  # noqa: S608 - constants only
_OF_REMOVAL = f"""
    SELECT b.article_id FROM bin AS b WHERE b.removal_id = ? AND {_HERE} ORDER BY b.article_id
"""  # noqa: S608 - constants only
_HELD = f"""
    SELECT r.id, r.why, r.at, r.amount, r.feeds IS NOT NULL, h.article_id, h.for_good
    FROM bin_removal AS r LEFT JOIN (
        SELECT b.removal_id, b.article_id, s.removed_at IS NOT NULL AS for_good
        FROM bin AS b JOIN status AS s ON s.id = b.article_id WHERE {_HERE}
    ) AS h ON h.removal_id = r.id
    WHERE ?1 IS NULL OR r.id = ?1
    ORDER BY r.at DESC, r.id DESC, h.article_id
"""  # noqa: S608 - constants only
_ALL = f"SELECT b.article_id FROM bin AS b WHERE {_HERE}"  # noqa: S608 - constants only
_ALL_AMONG = f"{_ALL} AND b.article_id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants only
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


@dataclass(frozen=True)
class Removed:
    """Articles that went into the bin; `restore` takes them from there."""

    ids: tuple[int, ...]


@dataclass(frozen=True)
class Removal:
    """A removal: what goes into the bin together, in one transaction or many. `at` is UTC."""

    id: int
    why: RemovalReason
    at: datetime
    amount: int = 0


@dataclass(frozen=True)
class RemovalContent:
    """The content of one removal in the bin. `for_good`: articles that no feed brings back."""

    removal: Removal
    has_feeds: bool
    for_good: tuple[int, ...]
    others: tuple[int, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """All its articles."""
        return self.for_good + self.others


class BinReader:
    """Reads the bin from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def use(self) -> BinUse:
        """Return how much the bin holds."""
        statements = (_ROWS_BYTES, _FEED_BYTES, _PICTURE_BYTES)
        sizes = [self._number(statement) for statement in statements]
        return BinUse(self._number(_COUNT), self._number(_COUNT_FEEDS), sum(sizes))

    def articles(self, words: str, limit: int) -> tuple[list[Binned], int]:
        """Return up to `limit` articles with these words in title or source, those that went
        last first, and how many there are."""
        wanted = words.casefold()
        shown: list[Binned] = []
        found = 0
        with reading_values():
            for row in self._connection.execute(_LIST):
                if wanted in row[1].casefold() or wanted in row[2].casefold():
                    found += 1
                    if found <= limit:
                        shown.append(_binned(*row))
        return shown, found

    def feeds(self) -> list[BinnedFeeds]:
        """Return the subscriptions in the bin, those that ended last first."""
        with reading_values():
            return [
                BinnedFeeds(removal_id, tuple(map(str, json.loads(names))), articles, moment(at))
                for removal_id, names, articles, at in self._connection.execute(_FEEDS)
            ]

    def unsubscribed(self, removal_id: int) -> UnsubscribedRows | None:
        """Return the subscriptions of a removal for `resubscribe`, None when there are none."""
        statement = "SELECT feeds FROM bin_removal WHERE id = ? AND feeds IS NOT NULL"
        row = self._connection.execute(statement, (removal_id,)).fetchone()
        return None if row is None else unpack_feeds(row[0])

    def ids(self, among: Iterable[int] | None = None) -> "array[int]":
        """Return the articles in the bin, or those of `among` that are in it, as `array('q')`."""
        values = () if among is None else (pack_ids(among),)
        statement = f"{_ALL if among is None else _ALL_AMONG} ORDER BY 1"
        rows = self._connection.execute(statement, values)
        return array("q", chain.from_iterable(rows))

    def of_removal(self, removal_id: int) -> "array[int]":
        """Return the articles that went at once, as `array('q')`."""
        rows = self._connection.execute(_OF_REMOVAL, (removal_id,))
        return array("q", chain.from_iterable(rows))

    def held(self, removal_id: int | None = None) -> list[RemovalContent]:
        """Return all there is in the bin by removal, what went last first, or that of one."""
        rows = self._connection.execute(_HELD, (removal_id,))
        with reading_values():
            return [_held(list(found)) for _, found in groupby(rows, lambda row: row[0])]

    def has_older(self, before: datetime) -> bool:
        """Return whether something went before then."""
        statement = "SELECT 1 FROM bin_removal WHERE at < ? LIMIT 1"
        return self._connection.execute(statement, (seconds(before),)).fetchone() is not None

    def _number(self, statement: str) -> int:
        return int(self._connection.execute(statement).fetchone()[0])


def bin_count(connection: sqlite3.Connection) -> int:
    """Return how many articles and subscriptions are in the bin."""
    articles, feeds = (
        connection.execute(statement).fetchone()[0] for statement in (_COUNT, _COUNT_FEEDS)
    )
    return int(articles + feeds)


def _held(rows: list[tuple[Any, ...]]) -> RemovalContent:
    """Of one removal; a row an article, or one without."""
    removal_id, why, at, amount, has_feeds, *_ = rows[0]
    ids: dict[int, list[int]] = {0: [], 1: []}
    for *_, article_id, for_good in rows:
        if article_id is not None:
            ids[for_good].append(article_id)
    removal = Removal(removal_id, RemovalReason(why), moment(at), amount)
    return RemovalContent(removal, bool(has_feeds), tuple(ids[1]), tuple(ids[0]))


def _binned(
    article_id: int,
    title: str,
    source: str,
    language: str,
    removal_id: int,
    why: str,
    amount: int,
    at: int,
) -> Binned:
    return Binned(
        article_id, title, source, language, removal_id, RemovalReason(why), amount, moment(at)
    )


class BinWriter:
    """Writes the bin inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def begin(self, why: RemovalReason, now: datetime, amount: int = 0) -> Removal:
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

    def put_feeds(self, gone: UnsubscribedRows, removal: Removal) -> None:
        """Store subscriptions that ended, to be subscribed to again as they were; none is nothing
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
        # Start-up time: the window loads this module before its first rows.
        from readerapp.storage.articles.picture_readings import queue_restored

        packed = pack_ids(ids)
        removals = [row[0] for row in self._connection.execute(_OF, (packed,))]
        self._connection.execute(_RETAIN, (packed,))
        queue_restored(self._connection, packed)
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
