"""Translation of errors: faults of the environment become StorageError, bad SQL stays a bug."""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from readerapp.domain.errors import Reason, StorageError

# Primary result codes, https://www.sqlite.org/rescode.html
_REASONS = {
    sqlite3.SQLITE_PERM: Reason.NO_PERMISSION,
    sqlite3.SQLITE_BUSY: Reason.LOCKED,
    sqlite3.SQLITE_LOCKED: Reason.LOCKED,
    sqlite3.SQLITE_PROTOCOL: Reason.LOCKED,
    sqlite3.SQLITE_READONLY: Reason.READ_ONLY,
    sqlite3.SQLITE_IOERR: Reason.NOT_READABLE,
    sqlite3.SQLITE_CORRUPT: Reason.DAMAGED,
    sqlite3.SQLITE_NOTADB: Reason.DAMAGED,
    sqlite3.SQLITE_FULL: Reason.DISK_FULL,
    sqlite3.SQLITE_CANTOPEN: Reason.NOT_READABLE,
    sqlite3.SQLITE_INTERRUPT: Reason.CANCELLED,
}
# Extended codes: what SQLite could not do was to write. Room is what most often lacks for the index
# of a log (SHMSIZE), and SQLite does not say so.
_NOT_WRITTEN = frozenset(
    {
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_FSYNC,
        sqlite3.SQLITE_IOERR_DIR_FSYNC,
        sqlite3.SQLITE_IOERR_TRUNCATE,
        sqlite3.SQLITE_IOERR_SHMSIZE,
        sqlite3.SQLITE_IOERR_SHMOPEN,
    }
)
_LOG_INDEX = 32 * 1024  # bytes, https://www.sqlite.org/walformat.html#the_wal_index_file_format
_OS_REASONS = {
    errno.ENOENT: Reason.NOT_FOUND,
    errno.EACCES: Reason.NO_PERMISSION,
    errno.EPERM: Reason.NO_PERMISSION,
    errno.EROFS: Reason.READ_ONLY,
    errno.ENOSPC: Reason.DISK_FULL,
    errno.EDQUOT: Reason.DISK_FULL,
}


class DamagedValueError(Exception):
    """A stored value that no version of this app has written. Never leaves this room."""


def result_code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code; 0 for the sqlite3 module's own errors."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def reason_of(error: sqlite3.Error) -> Reason | None:
    """Return why the environment failed, None when the fault is ours."""
    if "Could not decode to UTF-8" in str(error):  # the sqlite3 module's own words
        return Reason.DAMAGED
    if getattr(error, "sqlite_errorcode", 0) in _NOT_WRITTEN:
        return Reason.NOT_WRITABLE
    return _REASONS.get(result_code(error))


def fault(error: sqlite3.Error, name: str) -> StorageError | None:
    """Return the expected failure this error stands for, None when it is a bug."""
    reason = reason_of(error)
    if reason is Reason.NOT_WRITABLE and _is_full(name):
        reason = Reason.DISK_FULL
    return None if reason is None else StorageError(reason, name, str(error))


def _is_full(name: str) -> bool:
    """Return whether a file lies on a disk without room for the index of a log: SQLite says of
    that one "disk I/O error" alone."""
    try:
        return shutil.disk_usage(Path(name).parent).free < _LOG_INDEX
    except OSError:
        return False


@contextmanager
def expected_faults(name: str) -> Iterator[None]:
    """Raise StorageError about the file `name` for faults of the environment and damage."""
    try:
        yield
    except sqlite3.Error as error:
        expected = fault(error, name)
        if expected is None:
            raise
        raise expected from error
    except (DamagedValueError, UnicodeDecodeError) as error:
        # sqlite3 itself raises UnicodeDecodeError when SQLite's message quotes a damaged schema.
        raise StorageError(Reason.DAMAGED, name, str(error)) from error


@contextmanager
def expected_file_faults(name: str) -> Iterator[None]:
    """The same for plain file work: folders, permissions, renaming."""
    try:
        yield
    except OSError as error:
        reason = _OS_REASONS.get(error.errno or 0, Reason.NOT_WRITABLE)
        raise StorageError(reason, name, error.strerror or str(error)) from error
