"""Retention rules: which articles lie beyond a limit, and which of them stay all the same."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from readerapp.domain.retention import KeptReason, LibraryUse, RetentionRule
from readerapp.domain.values import dataclass
from readerapp.storage.bin.bin import BinReader
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import pack_ids, reading_values, seconds

# Each reason to stay, the first that holds. What the reader marked comes first.
_KEPT = """
    CASE
        WHEN a.is_starred = 1 AND NOT :starred THEN 'starred'
        WHEN a.id IN (SELECT article_id FROM article_tag) OR a.id IN (SELECT article_id FROM note)
            OR a.id IN (SELECT article_id FROM highlight) THEN 'annotated'
        WHEN a.is_read = 0 AND NOT :unread THEN 'unread'
        WHEN NOT :starred AND a.story_id IN (
            SELECT story_id FROM article WHERE is_starred = 1 AND story_id IS NOT NULL
        ) THEN 'story'
        WHEN a.id IN (SELECT article_id FROM retained) THEN 'retained'
        WHEN EXISTS (
            SELECT 1 FROM feed_entry AS e
            WHERE e.article_id = a.id AND e.feed_id IS NOT a.feed_id
                AND e.feed_id IN (SELECT value FROM json_each(:keeping))
        ) THEN 'shared'
    END
"""
_REACHED = f"SELECT a.id, a.feed_id, a.received, {_KEPT} FROM article AS a"  # noqa: S608 - constants only
_INDEX = "INDEXED BY article_by_received"
_OLDER = f"{_REACHED} {_INDEX} WHERE a.feed_id IS :feed AND a.received < :before"
# Articles of one refresh came at the same second: among them the publisher's time decides.
_ORDER = "a.received, a.sort_key, a.id"
_LAST_KEPT = f"""
    SELECT {_ORDER} FROM article AS a {_INDEX} WHERE a.feed_id = :feed
    ORDER BY a.received DESC, a.sort_key DESC, a.id DESC LIMIT 1 OFFSET :count - 1
"""  # noqa: S608 - constants only
_BEYOND = f"""
    {_REACHED} {_INDEX}
    WHERE a.feed_id = :feed AND ({_ORDER}) < (:received, :sort_key, :id)
"""
_OLDEST_FIRST = f"""
    {_REACHED}
    WHERE iif(a.feed_id IS NULL, :own, a.feed_id NOT IN (SELECT value FROM json_each(:keeping)))
        AND a.received <= :now
    ORDER BY {_ORDER}
"""  # noqa: S608 - constants only
_AMONG = f"{_REACHED} WHERE a.id IN (SELECT value FROM json_each(:ids))"  # noqa: S608 - constants only
# What an article takes beside its texts and pictures: rows, indexes, words of the search.
_OVERHEAD = 1_500
_SIZES = f"""
    SELECT a.id, {_OVERHEAD}
        + coalesce((SELECT length(content) + coalesce(length(page), 0)
                    FROM body WHERE article_id = a.id), 0)
        + coalesce((SELECT size FROM original WHERE article_id = a.id), 0)
        + coalesce((SELECT sum(size) FROM picture WHERE article_id = a.id), 0)
        + coalesce((SELECT sum(length(data) + length(facts))
                    FROM vector WHERE article_id = a.id), 0)
        + coalesce((SELECT sum(size) FROM translation WHERE article_id = a.id), 0)
    FROM json_each(?) AS wanted CROSS JOIN article AS a ON a.id = wanted.value
    ORDER BY wanted.key
"""  # noqa: S608 - constants only
_RULES = "SELECT feed_id, days, count, takes_unread, takes_starred FROM retention ORDER BY feed_id"
_SET = """
    INSERT OR REPLACE INTO retention (feed_id, days, count, takes_unread, takes_starred)
    SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM feed WHERE id = ?1)
"""


@dataclass(frozen=True)
class Protection:
    """Protection: what a limit leaves alone. `feeds_kept`: feeds that keep everything, also what
    they only share."""

    takes_unread: bool = False
    takes_starred: bool = False
    feeds_kept: tuple[int, ...] = ()


@dataclass(frozen=True)
class ArticleBeyondLimit:
    """An article beyond a limit, of a feed or of none. `received`: seconds since 1970; `kept`: why
    it stays, if so."""

    id: int
    feed_id: int | None
    received: int
    kept: KeptReason | None


class RetentionReader:
    """Reads what rules are about from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rules(self) -> dict[int, RetentionRule]:
        """Return the feeds that have rules of their own; one without limits keeps everything."""
        return {
            feed_id: RetentionRule(
                days, count, takes_unread=bool(unread), takes_starred=bool(starred)
            )
            for feed_id, days, count, unread, starred in self._connection.execute(_RULES)
        }

    def older(
        self, feed_id: int | None, before: datetime, protection: Protection
    ) -> Iterator[ArticleBeyondLimit]:
        """Return the articles of a feed (None: of no feed) that came here before then.

        What came in the future, by a clock that was wrong, is not among them.
        """
        values = {"feed": feed_id, "before": seconds(before)}
        return self._reached(_OLDER, protection, values)

    def beyond(
        self, feed_id: int, count: int, protection: Protection
    ) -> Iterator[ArticleBeyondLimit]:
        """Return all articles of a feed but the `count` that came last."""
        values = {"feed": feed_id, "count": count}
        last = self._connection.execute(_LAST_KEPT, values).fetchone()
        if last is None:
            return iter(())
        place = dict(zip(("received", "sort_key", "id"), last, strict=True))
        return self._reached(_BEYOND, protection, {"feed": feed_id, **place})

    def oldest_first(
        self, now: datetime, protection: Protection, *, takes_own: bool
    ) -> Iterator[ArticleBeyondLimit]:
        """Return the articles of all feeds that do not keep everything, in the order they came.

        `takes_own`: and what came from no feed.
        """
        values = {"own": int(takes_own), "now": seconds(now)}
        return self._reached(_OLDEST_FIRST, protection, values)

    def among(self, ids: Iterable[int], protection: Protection) -> Iterator[ArticleBeyondLimit]:
        """Return how these articles stand now; what is gone is left out."""
        return self._reached(_AMONG, protection, {"ids": pack_ids(ids)})

    def sizes(self, ids: Iterable[int]) -> list[tuple[int, int]]:
        """Return about how many bytes each article takes, in the order asked."""
        return self._connection.execute(_SIZES, (pack_ids(ids),)).fetchall()

    def space(self) -> LibraryUse:
        """Return the room the library takes."""
        pages, free, size = (
            int(self._connection.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("page_count", "freelist_count", "page_size")
        )
        return LibraryUse(pages * size, free * size, BinReader(self._connection).use().size_bytes)

    def _reached(
        self, statement: str, protection: Protection, values: dict[str, Any]
    ) -> Iterator[ArticleBeyondLimit]:
        values |= {
            "unread": int(protection.takes_unread),
            "starred": int(protection.takes_starred),
            "keeping": pack_ids(protection.feeds_kept),
        }
        with reading_values():
            for article_id, feed_id, received, kept in self._connection.execute(statement, values):
                yield ArticleBeyondLimit(
                    article_id, feed_id, received, KeptReason(kept) if kept else None
                )


class RetentionWriter:
    """Writes rules inside one transaction. `reader` sees what was written so far."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self.reader = RetentionReader(connection)

    def set(self, feed_id: int, rule: RetentionRule | None) -> None:
        """Give a feed a rule of its own; None: it follows the overall one.

        A rule without limits keeps everything.
        """
        if rule is None:
            self._connection.execute("DELETE FROM retention WHERE feed_id = ?", (feed_id,))
        else:
            flags = (int(rule.takes_unread), int(rule.takes_starred))
            self._connection.execute(_SET, (feed_id, rule.days, rule.count, *flags))
        self._log.change_subscriptions()
