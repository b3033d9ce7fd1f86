"""What the user did with articles."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from readerapp.storage.codec import pack_ids, seconds
from readerapp.storage.marking.log import ChangeLog

_AMONG = "id IN (SELECT value FROM json_each(?))"


class StatusWriter:
    """Writes marks inside one transaction. A trigger repeats them on the article."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def mark_read(self, ids: Iterable[int], read: bool, now: datetime) -> tuple[int, ...]:
        """Mark articles read or unread; return the ids for which that was new."""
        return self._mark("is_read", "read_at", ids, read, now)

    def mark_starred(self, ids: Iterable[int], starred: bool, now: datetime) -> tuple[int, ...]:
        """Give or take the star; return the ids for which that was new."""
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
