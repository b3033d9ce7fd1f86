"""What the user did with articles."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Column, Connection, select, update

from readerapp.storage.codec import seconds
from readerapp.storage.tables import status
from readerapp.storage.writing.ids import ChangeLog, among


class StatusWriter:
    """Writes marks inside one transaction. A trigger repeats them on the article."""

    def __init__(self, connection: Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def mark_read(self, ids: Iterable[int], read: bool, now: datetime) -> tuple[int, ...]:
        """Mark articles read or unread; return the ids for which that was new."""
        return self._mark(status.c.is_read, status.c.read_at, ids, read, now)

    def mark_starred(self, ids: Iterable[int], starred: bool, now: datetime) -> tuple[int, ...]:
        """Give or take the star; return the ids for which that was new."""
        return self._mark(status.c.is_starred, status.c.starred_at, ids, starred, now)

    def _mark(
        self,
        mark: Column[int],
        marked_at: Column[int | None],
        ids: Iterable[int],
        is_set: bool,
        now: datetime,
    ) -> tuple[int, ...]:
        others = select(status.c.id).where(status.c.id.in_(among(ids)), mark != int(is_set))
        changed = tuple(self._connection.execute(others.order_by(status.c.id)).scalars())
        if changed:
            values = {mark.name: int(is_set), marked_at.name: seconds(now) if is_set else None}
            this = status.c.id.in_(among(changed))
            self._connection.execute(update(status).where(this).values(values))
        self._log.change(changed)
        return changed
