"""Opens a library: checks the file, refuses what is foreign or incomplete, then migrates it."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.errors import result_code
from readerapp.storage.file.backup_files import copy_verified
from readerapp.storage.file.connection import (
    BACKUP_FOLDER,
    MARKER_NAME,
    READ_ONLY,
    connect,
    make_private_file,
    make_private_folder,
    write_marker,
)
from readerapp.storage.file.migrate import APPLICATION_ID, Migration, migrate, version
from readerapp.storage.file.wal_owner import has_strange_log

Clock = Callable[[], datetime]
# Names, not the text of the statements: SQLite's versions word that differently.
_COLUMNS = """
    SELECT m.name, c.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'
"""


def prepare(
    path: Path,
    clock: Clock,
    migrations: Sequence[Migration],
    busy_seconds: float,
    *,
    may_create: bool = True,
) -> None:
    """Leave a whole library of this version at `path`, or raise StorageError and touch nothing.

    Raises with VANISHED, FOREIGN, NEWER, DAMAGED, LOCKED and the reasons of file work; VANISHED
    also when there is no library and none may be created.
    """
    if not may_create and not path.exists():
        raise StorageError(Reason.VANISHED, str(path), "the file was taken away")
    make_private_folder(path.parent)
    found = inspect(path, migrations, busy_seconds)
    if found < migrations[-1].number:
        if found:
            _back_up(path, found, clock())
        bring_up_to_date(path, migrations, busy_seconds)
    write_marker(path.parent)


def check_file(path: Path, migrations: Sequence[Migration]) -> None:
    """Raise StorageError unless the library can be read where nothing can be written.

    READ_ONLY: it is of an older version, or its -wal holds what has not come into the file yet.
    """
    wal = path.with_name(path.name + "-wal")
    if wal.exists() and wal.stat().st_size:
        raise StorageError(Reason.READ_ONLY, str(path), "its newest changes are not in the file")
    if inspect(path, migrations, 0, READ_ONLY) != migrations[-1].number:
        raise StorageError(Reason.READ_ONLY, str(path), "it is of an older version")


def inspect(
    path: Path, migrations: Sequence[Migration], busy_seconds: float, mode: str = "ro"
) -> int:
    """Return the version of the file, 0 when a new library may be made there.

    Raises StorageError with VANISHED, FOREIGN, NEWER, DAMAGED.
    """
    is_known = (path.parent / MARKER_NAME).exists()
    if not path.exists() or path.stat().st_size == 0:
        return _nothing_here(path, is_known)
    with closing(connect(path, mode, busy_seconds)) as connection:
        if mode != READ_ONLY:  # which knows no log
            _refuse_strange_log(path, connection)
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema")]
        if not tables:
            return _nothing_here(path, is_known)
        _refuse_foreign(path, connection)
        found = version(connection)
        newest = migrations[-1].number
        if found > newest:
            detail = f"its version is {found}, this app knows versions up to {newest}"
            raise StorageError(Reason.NEWER, str(path), detail)
        _refuse_incomplete(path, connection, [each for each in migrations if each.number <= found])
        return found


def _nothing_here(path: Path, is_known: bool) -> int:
    if is_known:
        raise StorageError(Reason.VANISHED, str(path))
    return 0


def _refuse_strange_log(path: Path, connection: sqlite3.Connection) -> None:
    """Before anything is read of it, or written by it."""
    wal = path.with_name(path.name + "-wal")
    if not wal.exists() or not wal.stat().st_size:
        return
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # holds the file and log
    if has_strange_log(path, wal):
        raise StorageError(Reason.DAMAGED, str(path), "the log beside it is another library's")
    connection.execute("ROLLBACK")


def _refuse_foreign(path: Path, connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    if found != APPLICATION_ID:
        raise StorageError(Reason.FOREIGN, str(path), f"its application id is {found:#x}")


def _refuse_incomplete(
    path: Path, connection: sqlite3.Connection, migrations: Iterable[Migration]
) -> None:
    try:
        missing = missing_parts(connection, migrations)
    except sqlite3.OperationalError as error:
        if result_code(error) != sqlite3.SQLITE_ERROR:
            raise
        missing = [str(error)]  # our own statements are right: the schema they meet is not
    if missing:
        raise StorageError(Reason.DAMAGED, str(path), f"it has lost {', '.join(missing)}")


def _back_up(path: Path, found: int, now: datetime) -> None:
    """One copy a version and day, however often an upgrade fails; it is never worse than before."""
    folder = path.parent / BACKUP_FOLDER
    make_private_folder(folder)
    copy_verified(path, folder / f"{path.stem}-v{found}-{now:%Y%m%d}{path.suffix}")


def bring_up_to_date(path: Path, migrations: Sequence[Migration], busy_seconds: float) -> None:
    """Make the file a library of this version, or a new one. The caller has looked at it."""
    make_private_file(path)
    with closing(connect(path, "rw", busy_seconds)) as connection:
        # Bodies of 3 KB leave a quarter of a smaller page empty: 10 % less on disk (measured).
        connection.execute("PRAGMA page_size = 16384")
        # Before the tables: then their transaction is a WAL one, and no journal is left half-done.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        migrate(connection, migrations)
        # The file itself then says whose it is, even if somebody takes its -wal away.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def missing_parts(connection: sqlite3.Connection, migrations: Iterable[Migration]) -> list[str]:
    """Return the tables and columns that `migrations` make and the file does not have.

    Touches the first page of every table, which finds most files that were cut short. Takes 2 ms.
    Raises sqlite3.DatabaseError for damage SQLite sees.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
        migrate(empty, migrations)
        expected = set(empty.execute(_COLUMNS))
    missing = expected - set(connection.execute(_COLUMNS))
    if not missing:
        for table in {table for table, _ in expected}:
            connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()  # noqa: S608 - ours
    return sorted(f"{table}.{column}" for table, column in missing)
