"""Marks: what the reader did with articles, also with those that have left the library."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime

from readerapp.domain.articles import Verdict
from readerapp.domain.marks import KeptVerdict, Mark
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import (
    moment,
    optional_moment,
    optional_seconds,
    pack_ids,
    reading_values,
    seconds,
    storable,
)

_AMONG = "id IN (SELECT value FROM json_each(?))"
# A mark without a time cannot be told from none: the time of the epoch stands for it.
_MARKS = """
    SELECT s.identity,
        iif(s.is_read, coalesce(s.read_at, 0), NULL),
        iif(s.is_starred, coalesce(s.starred_at, 0), NULL),
        s.removed_at, coalesce(a.title, ''), coalesce(a.url, '')
    FROM status AS s LEFT JOIN article AS a ON a.id = s.id
"""
_STARRED = f"{_MARKS} WHERE s.is_starred = 1 ORDER BY s.id"
_MARKED = f"{_MARKS} WHERE s.is_read = 1 OR s.removed_at IS NOT NULL ORDER BY s.id"
_VERDICTS = """
    SELECT one.identity, other.identity, v.decision, v.at FROM verdict AS v
    JOIN status AS one ON one.id = v.article_id JOIN status AS other ON other.id = v.related_id
    ORDER BY v.at, v.article_id, v.related_id
"""
_KEEP = """
    INSERT INTO status (identity, is_read, read_at, is_starred, starred_at, removed_at)
    VALUES (?1, ?2 IS NOT NULL, ?2, ?3 IS NOT NULL, ?3, ?4)
    ON CONFLICT (identity) DO UPDATE SET
        is_read = max(is_read, excluded.is_read), read_at = coalesce(read_at, excluded.read_at),
        is_starred = max(is_starred, excluded.is_starred),
        starred_at = coalesce(starred_at, excluded.starred_at),
        removed_at = coalesce(removed_at, excluded.removed_at)
"""
_KNOW = "INSERT OR IGNORE INTO status (identity, is_read, is_starred) VALUES (?, 0, 0)"
_ID = "SELECT id FROM status WHERE identity = ?"
_ADD_VERDICT = """
    INSERT OR IGNORE INTO verdict (article_id, related_id, decision, at) VALUES (?, ?, ?, ?)
"""


class StatusWriter:
    """Writes marks inside one transaction. A trigger repeats them on the article."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def mark_read(self, ids: Iterable[int], read: bool, now: datetime) -> tuple[int, ...]:
        """Mark articles read or unread; return the ids for which that was new."""
        return self._mark("is_read", "read_at", ids, read, now)

    def mark_starred(self, ids: Iterable[int], starred: bool, now: datetime) -> tuple[int, ...]:
        """Set or remove the star; return the ids for which that was new."""
        return self._mark("is_starred", "starred_at", ids, starred, now)

    def _mark(
        self, mark: str, marked_at: str, ids: Iterable[int], is_set: bool, now: datetime
    ) -> tuple[int, ...]:
        others = f"SELECT id FROM status WHERE {_AMONG} AND {mark} != ? ORDER BY id"  # noqa: S608 - constants only
        rows = self._connection.execute(others, (pack_ids(ids), int(is_set)))
        changed = tuple(row[0] for row in rows)
        if changed:
            update = f"UPDATE status SET {mark} = ?, {marked_at} = ? WHERE {_AMONG}"  # noqa: S608 - constants only
            at = seconds(now) if is_set else None
            self._connection.execute(update, (int(is_set), at, pack_ids(changed)))
        self._log.change(changed)
        return changed


class MarkReader:
    """Reads marks and verdicts as they are kept outside the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def last_id(self) -> int:
        """Return the highest id of a status: at least as many marks can there be."""
        return int(
            self._connection.execute("SELECT coalesce(max(id), 0) FROM status").fetchone()[0]
        )

    def starred(self) -> list[Mark]:
        """Return every star, oldest article first. Walks all statuses: 0.1 s for a million."""
        return list(self._marks(_STARRED))

    def marked(self) -> list[Mark]:
        """Return everything that is read or was removed, oldest article first."""
        return list(self._marks(_MARKED))

    def verdicts(self) -> list[KeptVerdict]:
        """Return everything the reader said of two articles, oldest first."""
        with reading_values():
            return [
                KeptVerdict(one, other, Verdict(decision), moment(at))
                for one, other, decision, at in self._connection.execute(_VERDICTS)
            ]

    def _marks(self, statement: str) -> Iterator[Mark]:
        with reading_values():
            for identity, read, starred, removed, title, url in self._connection.execute(statement):
                yield Mark(
                    identity,
                    optional_moment(read),
                    optional_moment(starred),
                    optional_moment(removed),
                    title,
                    url,
                )


class MarkWriter:
    """Writes kept marks inside one transaction. What is marked already stays as it is."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def keep(self, marks: Iterable[Mark]) -> None:
        """Mark identities, whether their articles are there or not."""
        for mark in marks:
            times = map(optional_seconds, (mark.read_at, mark.starred_at, mark.removed_at))
            self._connection.execute(_KEEP, (storable(mark.identity), *times))
            self._log.change([self._id(mark.identity)])

    def keep_verdicts(self, verdicts: Iterable[KeptVerdict]) -> None:
        """Store what the reader said of two articles, whether they are there or not."""
        for kept in verdicts:
            pair = sorted((self._known(kept.identity), self._known(kept.other)))
            if pair[0] != pair[1]:
                values = (*pair, kept.verdict.value, seconds(kept.at))
                self._connection.execute(_ADD_VERDICT, values)
        self._log.change_verdicts()

    def _known(self, identity: str) -> int:
        self._connection.execute(_KNOW, (storable(identity),))
        return self._id(identity)

    def _id(self, identity: str) -> int:
        return int(self._connection.execute(_ID, (storable(identity),)).fetchone()[0])
