"""Secure erasing: leaves no trace in the file, in its -wal, or in its backups.

Deleted rows stay readable in a SQLite file until their room is used again, unless `secure_delete`
overwrites them: https://www.sqlite.org/pragma.html#pragma_secure_delete. What was deleted before
goes when the file is written anew (VACUUM): 0.5 s for 45 MB, and as much memory as the file has
bytes, because its temporary file would lie outside the private folder. So larger files are not.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from readerapp.domain.erasing import Erasable
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.codec import seconds
from readerapp.storage.errors import expected_faults, expected_file_faults
from readerapp.storage.file.connection import (
    BUSY_SECONDS,
    connect,
    connect_for_writing,
    make_private_file,
    replace_durably,
)
from readerapp.storage.file.integrity import check
from readerapp.storage.file.ownership import is_damaged_library, is_library
from readerapp.storage.schema import MOMENT, NULL, TABLES, TableColumn
from readerapp.storage.store import Store

REWRITTEN_UP_TO = 100_000_000  # bytes


def _forget(table: str, column: TableColumn) -> str:
    if NULL in column.flags:
        return f"UPDATE {table} SET {column.name} = NULL WHERE {column.name} IS NOT NULL"  # noqa: S608 - our own names
    return f"UPDATE {table} SET {column.name} = 0"  # noqa: S608 - our own names


_MOMENTS = tuple((each, column) for each in TABLES.values() for column in each.holding(MOMENT))
# Table, column, statement: older backups lack some of them. Read and starred stay as they are.
_STATEMENTS: dict[Erasable, tuple[tuple[str, str, str], ...]] = {
    Erasable.STATISTICS: (("usage_count", "day", "DELETE FROM usage_count"),),
    Erasable.HISTORY: (
        *((table.name, column.name, _forget(table.name, column)) for table, column in _MOMENTS),
        # That it was removed must stay known, or feeds would bring it back.
        ("status", "removed_at", "UPDATE status SET removed_at = 0 WHERE removed_at IS NOT NULL"),
        # Rules and mutes stay; what rules did and when tells what was read when.
        ("rule_run", "at", "DELETE FROM rule_change"),
        ("rule_run", "undone_at", "DELETE FROM rule_run"),
        # What is in the bin stays there from now on: an older time would empty it. What is packed
        # there holds no times of the reader's.
        ("bin_removal", "at", "UPDATE bin_removal SET at = :now"),
        # Editions tell when the front page was looked at; the next one is the first again.
        ("edition_card", "shown_at", "DELETE FROM edition_card"),
        ("edition", "seen_until", "DELETE FROM edition"),
        (
            "story_mark",
            "is_followed",
            "DELETE FROM story_mark WHERE is_followed = 0 AND is_less_wanted = 0",
        ),
        # What was translated tells what was read, and is made anew.
        ("translation", "made_at", "DELETE FROM translation"),
        # Which article was open, how far each was read, what was refreshed when.
        ("setting", "key", "DELETE FROM setting WHERE key LIKE 'places.%'"),
    ),
}


def erase(store: Store, what: Erasable, now: datetime) -> bool:
    """Erase statistics or history in the library; return whether the file was written anew.

    Readers go on. Raises StorageError; what is not erased then stays as it was.
    """
    with (
        expected_faults(str(store.path)),
        closing(connect_for_writing(store.path, BUSY_SECONDS)) as connection,
    ):
        is_small = store.path.stat().st_size <= REWRITTEN_UP_TO
        _erase(connection, what, now, rewrite=is_small)
        # The -wal still has the pages of before. Should a reader hold it, the next one frees it.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return is_small


def erase_in_backups(
    folders: Iterable[Path], what: Erasable, now: datetime
) -> tuple[int, tuple[str, ...]]:
    """Do the same in every backup below these folders, libraries that were set aside among them;
    return in how many, and those that could not be changed. A log whose library was gone when it
    was set aside is one of these: nothing can be changed in it.

    Each is replaced by a copy that was changed and checked, or stays as it was. Databases of other
    programs are left alone.
    """
    left: list[str] = []
    folders = tuple(folders)
    files = {path for folder in folders for path in folder.rglob("*.sqlite3")}
    backups = sorted(each for each in files if is_library(each) or is_damaged_library(each))
    for backup in backups:
        try:
            _erase_in(backup, what, now)
        except StorageError:
            left.append(str(backup))
    changed = len(backups) - len(left)
    logs = {log for folder in folders for log in folder.rglob("*.sqlite3-wal")}
    left += sorted(str(log) for log in logs if not log.with_suffix(".sqlite3").exists())
    return changed, tuple(left)


def _erase_in(backup: Path, what: Erasable, now: datetime) -> None:
    part = backup.with_name(backup.name + ".part")
    try:
        with expected_faults(str(backup)), expected_file_faults(str(backup)):
            part.unlink(missing_ok=True)
            make_private_file(part)
            with (
                closing(connect(backup, "ro", BUSY_SECONDS)) as source,
                closing(connect(part, "rw", BUSY_SECONDS)) as copy,
            ):
                source.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
                _erase(copy, what, now, rewrite=backup.stat().st_size <= REWRITTEN_UP_TO)
            if check(part):
                raise StorageError(Reason.DAMAGED, str(backup))
            _close_log(backup)
            replace_durably(part, backup)
    finally:
        part.unlink(missing_ok=True)


def _close_log(backup: Path) -> None:
    """Bring the -wal of a library that was set aside into its file: SQLite would take it for that
    of the file that takes its place."""
    if not backup.with_name(backup.name + "-wal").exists():
        return
    with closing(connect(backup, "rw", BUSY_SECONDS)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _erase(connection: sqlite3.Connection, what: Erasable, now: datetime, *, rewrite: bool) -> None:
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in _fitting(connection, what):
            connection.execute(statement, {"now": seconds(now)})
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has already ended it
            connection.execute("ROLLBACK")
        raise
    if rewrite:
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("VACUUM")


def _fitting(connection: sqlite3.Connection, what: Erasable) -> Iterable[str]:
    for table, column, statement in _STATEMENTS[what]:
        found = connection.execute(
            "SELECT 1 FROM pragma_table_info(?) WHERE name = ?", (table, column)
        )
        if found.fetchone():
            yield statement
