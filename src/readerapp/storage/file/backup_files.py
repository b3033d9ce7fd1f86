"""Backup files: copies a library file while it is read and written."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from readerapp.domain.backups import Cancelled, Progress
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.errors import expected_faults, expected_file_faults, fault
from readerapp.storage.file.connection import (
    BUSY_SECONDS,
    connect,
    make_private_file,
    reading_mode,
    replace_durably,
)
from readerapp.storage.file.integrity import check
from readerapp.storage.file.ownership import is_library, is_unfinished

_NOT_WRITTEN = (sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC)
_STEP = 256  # pages: 4 MB


def copy_verified(
    library: Path,
    target: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
    keep_free: int = 0,
    part: Path | None = None,
    take_name: Callable[[Path], object] | None = None,
) -> None:
    """Copy the library as of now to the file `target`, whole or not at all.

    The copy is checked before it takes the place of an older one; it needs no other file beside
    it. Readers and writers go on meanwhile. A plain copy of the file would miss what is still in
    the -wal: 200 of 200 rows in a trial. `progress` is told the bytes copied; when all are, the
    check begins. `keep_free` bytes of the disk are left to others. `part` is the file that is
    written meanwhile, NAME.part by itself; `take_name` gives it its name when it is on disk, over
    whatever is there by itself. Raises StorageError (DAMAGED, DISK_FULL, CANCELLED and the like).
    """
    part = part or target.with_name(target.name + ".part")
    with expected_file_faults(str(target)):
        _remove_begun(part)
    try:
        with expected_faults(str(library)), expected_file_faults(str(target)):
            _refuse_full_disk(library, target, keep_free)
            make_private_file(part)
            with _faults_of_writing(target):
                _copy(library, part, progress, cancelled)
            _refuse_damaged(library, part, cancelled)
            replace_durably(part, target, take_name)
    finally:
        with suppress(OSError):  # a disk that is read-only, or gone: the failure says so already
            part.unlink(missing_ok=True)


def _remove_begun(part: Path) -> None:
    """Remove what a copy that was killed left, and nothing else that has this name."""
    if not part.exists() and not part.is_symlink():
        return
    if not (is_library(part) or is_unfinished(part) or part.stat().st_size == 0):
        raise StorageError(Reason.OTHER_FILE_HERE, str(part))
    part.unlink()


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
        closing(connect(library, reading_mode(library), BUSY_SECONDS)) as source,
        closing(connect(part, "rw", BUSY_SECONDS)) as copy,
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
