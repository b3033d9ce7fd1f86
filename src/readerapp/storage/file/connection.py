"""Connections to the library file, and the private files and folders around it."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from stat import S_IMODE
from urllib.parse import quote

from readerapp.domain.errors import Reason, StorageError

FILE_NAME = "library.sqlite3"
BUSY_SECONDS = 10.0  # that a statement waits for another program's transaction to end
MARKER_NAME = "library.known"  # says that a library was here, when the file is gone or empty
_WAL_LIMIT = 64 * 1024 * 1024  # bytes the -wal shrinks to after a long import
_WRITING_CACHE = 16_000  # KiB, taken as needed: what 200 articles touch is written once
BACKUP_FOLDER = "backups"
SET_ASIDE = "set-aside"  # a folder in it: libraries that another took the place of
# A mode for `connect`: where no file can be made there is no lock and no -shm either, and SQLite
# reads a library only when told that nobody changes it. https://www.sqlite.org/uri.html#uriimmutable
READ_ONLY = "ro&immutable=1"


def connect(path: Path, mode: str, busy_seconds: float) -> sqlite3.Connection:
    """Open a file that `mode` ("ro", "rw", "rwc") tells how to treat.

    Transactions are begun and ended by hand. Another thread may use the connection later, one
    at a time. Raises StorageError(VANISHED) for an empty file with a log beside it: SQLite would
    delete the log, in whatever mode.
    """
    if is_empty(path) and has_log(path):
        raise StorageError(Reason.VANISHED, str(path), "only its log is left")
    return sqlite3.connect(
        uri_of(path, mode),
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )


def reading_mode(path: Path) -> str:
    """Return the mode for a library that is only read, also from a disk that is read-only."""
    is_logged = path.with_name(path.name + "-wal").exists()  # then somebody may be writing
    return "ro" if is_logged or os.access(path.parent, os.W_OK) else READ_ONLY


def mode_of_copy(path: Path) -> str:
    """Return the mode for a copy of a library that nobody changes, in a process that can make no
    file beside it: such a copy may be in WAL mode, too."""
    return "ro" if has_log(path) else READ_ONLY


def is_empty(path: Path) -> bool:
    """Return whether a file is not there or empty as SQLite takes it: with one byte it still is."""
    return not path.exists() or path.stat().st_size <= 1


def has_log(path: Path) -> bool:
    """Return whether anything is in the log beside a library."""
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def uri_of(path: Path, mode: str) -> str:
    """Return the address by which SQLite opens a file. Names on Linux are bytes, not all UTF-8."""
    return f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"


def make_private_folder(folder: Path) -> None:
    """Make a folder that only this user may look into, and those above it that are missing."""
    for each in (
        *reversed(folder.parents),
        folder,
    ):  # `parents=True` would leave those to the umask
        if not each.exists():
            each.mkdir(mode=0o700, exist_ok=True)
    found = folder.stat()
    # Not when it is so already: a confined process changes no modes.
    if os.name == "posix" and found.st_uid == os.getuid() and S_IMODE(found.st_mode) != 0o700:
        folder.chmod(0o700)


def make_private_file(path: Path) -> None:
    """Make a file readable for this user only, before anything is written to it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if os.name == "posix" and os.fstat(descriptor).st_uid == os.getuid():
            os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)


def replace_durably(
    new: Path, target: Path, take_name: Callable[[Path], object] | None = None
) -> None:
    """Put `new` in the place of `target`, by `take_name` where that decides: after a power cut
    there is the one or the other."""
    _sync(new)
    take_name(new) if take_name else new.replace(target)
    sync_folder(target.parent)


def write_marker(folder: Path) -> None:
    """Record that this folder holds a library."""
    marker = folder / MARKER_NAME
    if not marker.exists():
        make_private_file(marker)
        sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut. Windows does it by itself."""
    if os.name == "posix":
        _sync(folder)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def connect_for_writing(path: Path, busy_seconds: float) -> sqlite3.Connection:
    """Open the file with what every writing connection promises: references hold, and what was
    committed survives a power cut."""
    connection = connect(path, "rw", busy_seconds)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        # Deleted rows are overwritten where that costs no writing more; see also erasing.py.
        connection.execute("PRAGMA secure_delete = FAST")
        connection.execute(f"PRAGMA cache_size = -{_WRITING_CACHE}")
        connection.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT}")
    except BaseException:
        connection.close()
        raise
    return connection
