"""Marks: what the reader did with articles, also with those that have left the library."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime

from readerapp.domain.marks import Mark
from readerapp.storage import codec
from readerapp.storage.changes import ChangeLog

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
_TITLE = """
    SELECT title, url FROM status JOIN article ON article.id = status.id WHERE identity = ?
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
        rows = self._connection.execute(others, (codec.pack_ids(ids), int(is_set)))
        changed = tuple(row[0] for row in rows)
        if changed:
            update = f"UPDATE status SET {mark} = ?, {marked_at} = ? WHERE {_AMONG}"  # noqa: S608 - constants only
            at = codec.seconds(now) if is_set else None
            self._connection.execute(update, (int(is_set), at, codec.pack_ids(changed)))
        self._log.change(changed)
        return changed


class MarkReader:
    """Reads marks as they are kept outside the library."""

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

    def title(self, identity: str) -> dict[str, str]:
        """Return `title` and `url` of an article, for people; what it has not is left out."""
        row = self._connection.execute(_TITLE, (codec.storable(identity),)).fetchone()
        named = dict(zip(("title", "url"), row or (), strict=False))
        return {name: value for name, value in named.items() if value}

    def _marks(self, statement: str) -> Iterator[Mark]:
        with codec.reading_values():
            for identity, read, starred, removed, title, url in self._connection.execute(statement):
                yield Mark(
                    identity,
                    codec.optional_moment(read),
                    codec.optional_moment(starred),
                    codec.optional_moment(removed),
                    title,
                    url,
                )
