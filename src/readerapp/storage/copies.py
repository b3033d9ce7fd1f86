"""Copying a library file, and what is wrong with one. Both only read the library."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from readerapp.domain.backups import Cancelled, Progress
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.errors import (
    expected_faults,
    expected_file_faults,
    fault,
    reason_of,
    result_code,
)
from readerapp.storage.files import connect, make_private_file, replace_durably
from readerapp.storage.reading.health import HealthReader
from readerapp.storage.tallies import wrong_tallies

_BUSY_SECONDS = 10.0
_MOST_FINDINGS = 20
_NOT_WRITTEN = (sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC)
_STEP = 256  # pages: 4 MB
_ASKED_EVERY = 200_000  # steps of SQLite's machine, some milliseconds


def copy_verified(
    library: Path,
    target: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
    keep_free: int = 0,
) -> None:
    """Copy the library as of now to the file `target`, whole or not at all.

    The copy is checked before it takes the place of an older one; it needs no other file beside
    it. Readers and writers go on meanwhile. A plain copy of the file would miss what is still in
    the -wal: 200 of 200 rows in a trial. `progress` is told the bytes copied; when all are, the
    check begins. `keep_free` bytes of the disk are left to others. Raises StorageError (DAMAGED,
    DISK_FULL, CANCELLED, ...).
    """
    part = target.with_name(target.name + ".part")
    try:
        with expected_faults(str(library)), expected_file_faults(str(target)):
            part.unlink(missing_ok=True)
            _refuse_full_disk(library, target, keep_free)
            make_private_file(part)
            with _faults_of_writing(target):
                _copy(library, part, progress, cancelled)
            _refuse_damaged(library, part, cancelled)
            replace_durably(part, target)
    finally:
        with suppress(OSError):  # a disk that is read-only, or gone: the failure says so already
            part.unlink(missing_ok=True)


@contextmanager
def _faults_of_writing(target: Path) -> Iterator[None]:
    """Name the copy, not the library, when it is the copy that cannot be written."""
    try:
        yield
    except sqlite3.Error as error:
        expected = fault(error, str(target))
        if expected is not None and expected.reason in (Reason.DISK_FULL, Reason.READ_ONLY):
            raise expected from error
        if error.sqlite_errorcode in _NOT_WRITTEN:
            raise StorageError(Reason.NOT_WRITABLE, str(target), str(error)) from error
        raise


def _refuse_full_disk(library: Path, target: Path, keep_free: int) -> None:
    """Say so before hours of copying, and before the disk is full for everybody else too."""
    wal = library.with_name(library.name + "-wal")
    needed = library.stat().st_size + (wal.stat().st_size if wal.exists() else 0)
    free = shutil.disk_usage(target.parent).free
    if free < needed + keep_free:
        detail = f"{needed + keep_free} bytes are needed, {free} are free"
        raise StorageError(Reason.DISK_FULL, str(target), detail)


def _copy(library: Path, part: Path, progress: Progress, cancelled: Cancelled) -> None:
    with (
        closing(connect(library, "ro", _BUSY_SECONDS)) as source,
        closing(connect(part, "rw", _BUSY_SECONDS)) as copy,
    ):
        # A snapshot of our own: without it every commit of another connection makes a copy in
        # steps begin again, and beside a busy writer it never ends.
        # https://www.sqlite.org/c3ref/backup_finish.html
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        page = source.execute("PRAGMA page_size").fetchone()[0]

        def step(_status: int, remaining: int, total: int) -> None:
            if cancelled():
                raise StorageError(Reason.CANCELLED, str(library))
            progress((total - remaining) * page, total * page)

        copy.execute("PRAGMA synchronous = OFF")  # synced once, before it takes its name
        copy.execute("PRAGMA journal_mode = OFF")  # a copy that fails is thrown away
        source.backup(copy, pages=_STEP, progress=step)
        copy.execute("PRAGMA journal_mode = DELETE")


def _refuse_damaged(library: Path, part: Path, cancelled: Cancelled) -> None:
    findings = check(part, cancelled)
    if findings:
        raise StorageError(Reason.DAMAGED, str(library), findings[0])


def check(path: Path, cancelled: Cancelled = lambda: False) -> tuple[str, ...]:
    """Return what is wrong with a library file, as facts in English; nothing when it is whole.

    Reads every page: about a second for 100 MB. Never raises for damage; raises StorageError
    when the file cannot be opened at all for another reason (LOCKED, NO_PERMISSION, ...), and
    CANCELLED.
    """
    findings: list[str] = []
    with expected_faults(str(path)):
        try:
            with closing(connect(path, "ro", _BUSY_SECONDS)) as connection:
                connection.set_progress_handler(cancelled, _ASKED_EVERY)
                findings.extend(_findings(connection))
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not is_damage(error):
                raise
            findings.append(f"SQLite cannot read the file: {error}.")
    return tuple(findings)


def is_damage(error: sqlite3.DatabaseError | UnicodeDecodeError) -> bool:
    """Return whether the file is at fault, not its surroundings.

    Our own statements are right: when SQLite cannot understand one, the schema is not.
    """
    if isinstance(error, UnicodeDecodeError):
        return True
    return reason_of(error) is Reason.DAMAGED or result_code(error) == sqlite3.SQLITE_ERROR


def _findings(connection: sqlite3.Connection) -> Iterator[str]:
    for (finding,) in connection.execute(f"PRAGMA integrity_check({_MOST_FINDINGS})"):
        if finding != "ok":
            yield f"The integrity check says: {finding}."
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_FINDINGS)
    for table, row, target, _ in broken:
        yield f"Row {row} of {table} refers to a row of {target} that does not exist."
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    if "tally" in tables and wrong_tallies(connection):  # one of before 0008 has none
        yield "The counts of articles are not what the library holds."
    if "search" in tables:
        yield from _search_findings(connection)
    else:
        yield "The file holds no library."


def _search_findings(connection: sqlite3.Connection) -> Iterator[str]:
    missing = "SELECT count(*) FROM body WHERE article_id NOT IN (SELECT id FROM search_docsize)"
    left_over = "SELECT count(*) FROM search_docsize WHERE id NOT IN (SELECT article_id FROM body)"
    for sentence, statement in (
        ("{} articles are missing from the search index.", missing),
        ("{} entries of the search index belong to no article.", left_over),
    ):
        count = connection.execute(statement).fetchone()[0]
        if count:
            yield sentence.format(count)
    if not HealthReader(connection).index_answers():
        yield "The search index does not find what it should hold."
    # Walks the whole index. FTS5's own integrity check would need to write.
    connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)")
    connection.execute("SELECT count(*) FROM temp.words").fetchone()
