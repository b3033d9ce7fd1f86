"""Whether the library is synchronised through a folder, and how far each log was read."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

from readerapp.domain.errors import Reason
from readerapp.domain.folder_sync import (
    FolderLog,
    FolderSync,
    KeptLine,
    KeptLineReason,
    KeptLines,
)
from readerapp.storage.codec import optional_moment, optional_seconds, reading_values, storable
from readerapp.storage.schema import OF_FOLDER_SYNC, insert, upsert
from readerapp.storage.table_rows import fetch

_MOST_KEPT = 50_000_000  # bytes of lines that are kept aside
_KEPT_SIZE = "SELECT coalesce(sum(length(line) + 200), 0) FROM folder_kept"
_KEPT = "SELECT reason, count(*), max(detail) FROM folder_kept GROUP BY reason ORDER BY reason"
_TO_TRY = """
    SELECT line, file, reason, detail, stamp, version FROM folder_kept
    WHERE (reason = 'ahead' AND stamp <= ?) OR (reason != 'ahead' AND version != ?)
    ORDER BY digest LIMIT ?
"""
_RETIRED = "kind = 'device' AND value != '' AND is_mine >= ?"
_GO_ON = """
    UPDATE folder_sync SET device = :device, clock = max(clock, :clock), generation = :generation,
        length = :length, tail = :tail, writing = :writing
    WHERE path = :path AND device = :was
"""


class FolderSyncReader:
    """Reads how synchronising stands from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def state(self) -> FolderSync | None:
        """Return the folder and our log, None while it is off."""
        with reading_values():
            for row in fetch(self._connection, "SELECT * FROM folder_sync"):
                del row["id"]
                row["synced_at"] = optional_moment(row["synced_at"])
                row["reason"] = Reason[row["reason"]] if row["reason"] else None
                return FolderSync(**row)
        return None

    def logs(self) -> tuple[FolderLog, ...]:
        """Return the logs of others that were read."""
        rows = fetch(self._connection, "SELECT * FROM folder_log ORDER BY file")
        return tuple(FolderLog(**row) for row in rows)

    def kept(self) -> tuple[KeptLines, ...]:
        """Return how many lines are kept aside, by their reason."""
        with reading_values():
            rows = self._connection.execute(_KEPT)
            return tuple(KeptLines(KeptLineReason(row[0]), row[1], row[2]) for row in rows)

    def to_try(self, latest: int, version: str, limit: int) -> list[KeptLine]:
        """Return lines that are kept aside and are to be tried again: no later than `latest`, or
        not tried by this version yet."""
        rows = fetch(self._connection, _TO_TRY, (latest, version, limit))
        with reading_values():
            return [KeptLine(**row | {"reason": KeptLineReason(row["reason"])}) for row in rows]

    def has_room(self) -> bool:
        """Return whether more lines can be kept aside: else they are left for later in their
        log."""
        return int(self._connection.execute(_KEPT_SIZE).fetchone()[0]) < _MOST_KEPT

    def retired(self, *, by_us: bool = False) -> frozenset[str]:
        """Return the devices that were taken off the lists, by anybody or `by_us`."""
        statement = f"SELECT item FROM folder_wish WHERE {_RETIRED}"  # noqa: S608 - constants only
        return frozenset(row[0] for row in self._connection.execute(statement, (int(by_us),)))

    def waiting(self) -> int:
        """Return how many changes are not in our log."""
        statement = (
            "SELECT (SELECT count(*) FROM folder_change) + "
            "(SELECT count(*) FROM folder_wish WHERE is_mine = 1 AND is_written = 0)"
        )
        return int(self._connection.execute(statement).fetchone()[0])


class StateWriter:
    """Writes how synchronising stands inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def keep(self, lines: Iterable[KeptLine]) -> None:
        """Keep lines aside; those that are already are kept with the reason of now."""
        for each in lines:
            row = vars(each) | {
                "digest": _digest(each.line),
                "file": storable(each.file),
                "detail": storable(each.detail),
            }
            self._connection.execute(insert("folder_kept", way="INSERT OR REPLACE"), row)

    def forget_kept(self, lines: Iterable[KeptLine]) -> None:
        """Forget lines that were kept aside."""
        statement = "DELETE FROM folder_kept WHERE digest = ?"
        self._connection.executemany(statement, [(_digest(each.line),) for each in lines])

    def forget_kept_of(self, file: str) -> None:
        """Forget those of a log that is read from its beginning."""
        self._connection.execute("DELETE FROM folder_kept WHERE file = ?", (storable(file),))

    def go_on(self, sync: FolderSync, was: str) -> bool:
        """Store what became of our log; `was` is the device that wrote it before. Return whether
        that is still asked for: not when it was turned off, or on for another folder."""
        row = vars(sync) | {"path": storable(sync.path), "was": was}
        return bool(self._connection.execute(_GO_ON, row).rowcount)

    def end(self) -> None:
        """Turn it off and forget wishes; what they are about stays as it is."""
        for table in OF_FOLDER_SYNC:
            self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 - constants only

    def set(self, sync: FolderSync) -> None:
        """Store the folder and our log."""
        row = vars(sync) | {
            "id": 1,
            "path": storable(sync.path),
            "name": storable(sync.name),
            "synced_at": optional_seconds(sync.synced_at),
            "reason": sync.reason.name if sync.reason else "",
            "detail": storable(sync.detail),
        }
        self._connection.execute(upsert("folder_sync", ("id",)), row)

    def move(self, path: str) -> None:
        """Go on in another folder, as the same device: nothing of what is there was read."""
        statement = (
            "UPDATE folder_sync SET path = ?, generation = '', length = 0, tail = '', writing = ''"
        )
        self._connection.execute(statement, (storable(path),))
        self._connection.execute("DELETE FROM folder_log")

    def rename(self, name: str) -> None:
        """Call this device something else; its log says so the next time."""
        self._connection.execute("UPDATE folder_sync SET name = ?", (storable(name),))

    def note(self, synced_at: datetime | None, reason: Reason | None, detail: str) -> None:
        """Store how it went; `synced_at` None leaves when it last went well."""
        statement = (
            "UPDATE folder_sync SET synced_at = coalesce(?, synced_at), reason = ?, detail = ?"
        )
        values = (optional_seconds(synced_at), reason.name if reason else "", storable(detail))
        self._connection.execute(statement, values)

    def set_log(self, log: FolderLog) -> None:
        """Store how far a log was read."""
        row = vars(log) | {"file": storable(log.file), "name": storable(log.name)}
        self._connection.execute(insert("folder_log", way="INSERT OR REPLACE"), row)


def _digest(line: bytes) -> str:
    return sha256(line).hexdigest()[:32]
