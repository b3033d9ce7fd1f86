"""Opens a library: checks the file, refuses what is foreign or incomplete, then migrates it."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.errors import result_code
from readerapp.storage.file import migrate
from readerapp.storage.file.backup_files import copy_verified
from readerapp.storage.file.connection import (
    BACKUP_FOLDER,
    MARKER_NAME,
    READ_ONLY,
    connect,
    has_log,
    is_empty,
    make_private_file,
    make_private_folder,
    write_marker,
)
from readerapp.storage.file.header import header_findings
from readerapp.storage.file.wal import has_strange_log

Clock = Callable[[], datetime]


def prepare(
    path: Path,
    clock: Clock,
    migrations: Sequence[migrate.Migration],
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


def check_file(path: Path, migrations: Sequence[migrate.Migration]) -> None:
    """Raise StorageError unless the library can be read where nothing can be written.

    READ_ONLY: it is of an older version, or its -wal holds what has not come into the file yet.
    """
    if has_log(path):
        raise StorageError(Reason.READ_ONLY, str(path), "its newest changes are not in the file")
    if inspect(path, migrations, 0, READ_ONLY) != migrations[-1].number:
        raise StorageError(Reason.READ_ONLY, str(path), "it is of an older version")


def inspect(
    path: Path, migrations: Sequence[migrate.Migration], busy_seconds: float, mode: str = "ro"
) -> int:
    """Return the version of the file, 0 when a new library may be made there.

    Raises StorageError with VANISHED, FOREIGN, NEWER, DAMAGED.
    """
    if is_empty(path):
        return _nothing_here(path)
    with closing(connect(path, mode, busy_seconds)) as connection:
        return _inspected(path, connection, migrations, mode)


@contextmanager
def _odd_schema_is_damage(path: Path) -> Iterator[None]:
    """Our own statements are right: when SQLite cannot run one, the header or the schema is not."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if result_code(error) != sqlite3.SQLITE_ERROR:
            raise
        raise StorageError(Reason.DAMAGED, str(path), str(error)) from error


def _inspected(
    path: Path, connection: sqlite3.Connection, migrations: Sequence[migrate.Migration], mode: str
) -> int:
    with _odd_schema_is_damage(path):
        connection.execute("BEGIN")
        is_new = not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if mode != READ_ONLY:  # which knows no log
        _refuse_strange_log(path)
    if is_new:
        return _nothing_here(path)
    _refuse_foreign(path, connection)
    _refuse_odd_header(path)
    found = migrate.version(connection)
    with _odd_schema_is_damage(path):
        columns = migrate.columns_of(connection)
    _refuse_odd_version(path, columns, migrations, found)
    newest = migrations[-1].number
    if found > newest:
        detail = f"its version is {found}, this app knows versions up to {newest}"
        raise StorageError(Reason.NEWER, str(path), detail)
    expected = migrate.columns_made_by([each for each in migrations if each.number <= found])
    missing = sorted(f"{table}.{column}" for table, column in expected - columns)
    if missing:
        raise StorageError(Reason.DAMAGED, str(path), f"it has lost {', '.join(missing)}")
    with _odd_schema_is_damage(path):
        _touch_tables(connection, {table for table, _ in expected})
    connection.execute("ROLLBACK")  # nothing was written
    return found


def _nothing_here(path: Path) -> int:
    """Refuse where a library was, or its log is."""
    if has_log(path) or (path.parent / MARKER_NAME).exists():
        raise StorageError(Reason.VANISHED, str(path))
    return 0


def _refuse_strange_log(path: Path) -> None:
    """Before anything is written by it. The caller's transaction holds the file and the log."""
    if has_log(path) and has_strange_log(path, path.with_name(path.name + "-wal")):
        raise StorageError(Reason.DAMAGED, str(path), "the log beside it is another library's")


def _refuse_foreign(path: Path, connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    if found != migrate.APPLICATION_ID:
        raise StorageError(Reason.FOREIGN, str(path), f"its application id is {found:#x}")


def _refuse_odd_header(path: Path) -> None:
    findings = header_findings(path, path.with_name(path.name + "-wal"))
    if findings:
        raise StorageError(Reason.DAMAGED, str(path), f"in its header {findings[0]}")


def _refuse_odd_version(
    path: Path, columns: set[migrate.Column], migrations: Sequence[migrate.Migration], found: int
) -> None:
    """Before a migration believes the number, and before anything is called newer."""
    if found != migrations[-1].number and migrate.is_odd_version(found, columns, migrations):
        detail = f"its version cannot be {found}, its tables are of another one"
        raise StorageError(Reason.DAMAGED, str(path), detail)


def _back_up(path: Path, found: int, now: datetime) -> None:
    """One copy a version and day, however often an upgrade fails; it is never worse than before."""
    folder = path.parent / BACKUP_FOLDER
    make_private_folder(folder)
    copy_verified(path, folder / f"{path.stem}-v{found}-{now:%Y%m%d}{path.suffix}")


def bring_up_to_date(
    path: Path, migrations: Sequence[migrate.Migration], busy_seconds: float
) -> None:
    """Make the file a library of this version, or a new one. The caller has looked at it."""
    make_private_file(path)
    with closing(connect(path, "rw", busy_seconds)) as connection:
        # Bodies of 3 KB leave a quarter of a smaller page empty: 10 % less on disk (measured).
        connection.execute("PRAGMA page_size = 16384")
        # Before the tables: then their transaction is a WAL one, and no journal is left half-done.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        migrate.migrate(connection, migrations)
        # The file itself then says whose it is, even if somebody takes its -wal away.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _touch_tables(connection: sqlite3.Connection, tables: Iterable[str]) -> None:
    """Read the first page of every table, which finds most files that were cut short: 1 ms."""
    for table in tables:
        connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()  # noqa: S608 - our own names
