"""Replaces the library by a staged one; the former is kept aside.

Nothing is ever deleted or written over: the other library is made ready beside the present one,
which then gets a second name before its first is given away in one rename. Whoever is killed on
the way leaves the old library or the new one.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from readerapp.domain.backups import Cancelled, FileState, Progress
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.errors import expected_faults, expected_file_faults
from readerapp.storage.file.backup_files import copy_verified
from readerapp.storage.file.connection import (
    FILE_NAME,
    MARKER_NAME,
    connect,
    make_private_folder,
    replace_durably,
    sync_folder,
    write_marker,
)
from readerapp.storage.file.integrity import facts, is_damage
from readerapp.storage.file.migrate import shipped_migrations
from readerapp.storage.file.opening import bring_up_to_date, inspect
from readerapp.storage.file.wal_owner import has_strange_log

_BUSY_SECONDS = 2.0
STAGE = "restoring"  # a folder beside the library
_NEIGHBOURS = ("-wal", "-journal")  # what belongs to a file that could not be closed well
_REFUSED = {
    FileState.EMPTY: Reason.EMPTY,
    FileState.NEWER: Reason.NEWER,
    FileState.FOREIGN: Reason.FOREIGN,
    FileState.DAMAGED: Reason.DAMAGED,
}


def stage(
    backup: Path,
    data: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> Path:
    """Make a checked library of this version from a backup, in a folder of its own in `data`.

    The backup and the present library are only read. Returns the file for `take_place`. Raises
    StorageError: NOT_FOUND, EMPTY, NEWER, FOREIGN, DAMAGED, DISK_FULL, CANCELLED.
    """
    found = facts(backup)
    if found.state in _REFUSED:
        detail = f"its version is {found.version}" if found.state is FileState.NEWER else ""
        raise StorageError(_REFUSED[found.state], str(backup), detail)
    staged = empty_stage(data) / FILE_NAME
    copy_verified(backup, staged, progress, cancelled)
    with expected_faults(str(backup)), expected_file_faults(str(staged)):
        migrations = shipped_migrations()
        inspect(staged, migrations, _BUSY_SECONDS)
        bring_up_to_date(staged, migrations, _BUSY_SECONDS)
    return staged


def stage_new(data: Path) -> Path:
    """Make an empty library in the stage; return the file for `take_place`."""
    new = empty_stage(data) / FILE_NAME
    with expected_faults(str(new)), expected_file_faults(str(new)):
        bring_up_to_date(new, shipped_migrations(), _BUSY_SECONDS)
    return new


def staged(data: Path) -> Path:
    """Return the file that is made ready in the stage, for `take_place`."""
    return data / STAGE / FILE_NAME


def empty_stage(data: Path) -> Path:
    """Return the folder in which a library is made ready, without what was left there before.

    Files of other names are not ours: somebody has a folder of this name, and they stay.
    """
    folder = data / STAGE
    with expected_file_faults(str(folder)):
        make_private_folder(folder)
        for left in _staged_files(folder):
            left.unlink()
    return folder


def discard(staged: Path) -> None:
    """Remove what `stage` or `empty_stage` made and nobody wants any more."""
    with suppress(OSError):  # what cannot be removed now is when the next one is staged
        for left in _staged_files(staged.parent):
            left.unlink()
        staged.parent.rmdir()


def _staged_files(folder: Path) -> list[Path]:
    files = [folder / MARKER_NAME, *folder.glob(FILE_NAME + "*")]
    return [each for each in files if os.path.lexists(each) and not each.is_dir()]


def take_place(staged: Path, data: Path, aside: Path, *, as_it_is: bool = False) -> bool:
    """Put a staged library in the place of the one in `data`; return whether there was one.

    The present one is found as the file `aside` then, whatever its state, with its -wal if it
    could not be closed well; `as_it_is`: not a byte of it is changed where its log is empty. A log
    of another library never comes into it. Raises StorageError and changes nothing: LOCKED when any
    other connection to it is open, in this process or another; NOT_WRITABLE when `aside` exists.
    """
    library = data / FILE_NAME
    with expected_faults(str(library)), expected_file_faults(str(library)):
        if aside.exists():
            raise StorageError(Reason.NOT_WRITABLE, str(aside), "a file of that name exists")
        make_private_folder(aside.parent)
        with (
            _without_strange_log(library, aside) as is_strange,
            _held_alone(library, as_it_is=as_it_is or is_strange),
        ):
            was_there = library.exists()
            if was_there:
                _keep_aside(library, aside)
            replace_durably(staged, library)
        write_marker(data)
        discard(staged)
        return was_there


@contextmanager
def _without_strange_log(library: Path, aside: Path) -> Iterator[bool]:
    """Store another library's log aside before SQLite takes it for this one's; tell whether it was
    one."""
    log, kept = (each.with_name(each.name + "-wal") for each in (library, aside))
    if not has_strange_log(library, log):
        yield False
        return
    log.rename(kept)
    library.with_name(library.name + "-shm").unlink(missing_ok=True)
    try:
        yield True
    except BaseException:
        kept.replace(log)
        raise


@contextmanager
def _held_alone(library: Path, *, as_it_is: bool) -> Iterator[None]:
    """Hold the library so that nobody can open it, its log brought into the file.

    In locking mode EXCLUSIVE SQLite gets the lock only when no other connection is open at all,
    not even one that merely waits. A file too damaged to be opened is held by nobody.
    """
    if not library.exists() or not library.stat().st_size:
        yield
        return
    with closing(connect(library, "rw", _BUSY_SECONDS)) as connection:
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            if not as_it_is:
                connection.execute("PRAGMA journal_mode = DELETE")  # one file then, without a -wal
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
        if os.name == "posix":
            yield  # a file can be renamed while it is held
            return
    yield


def _keep_aside(library: Path, aside: Path) -> None:
    """Give the library a second name; its first stays until another takes it over."""
    for other in aside.parent.glob("*" + aside.suffix):
        if other != library and other.samefile(
            library
        ):  # whoever gave it this name was killed before the next step
            other.unlink()
    try:
        os.link(library, aside)
    except OSError:  # some file systems have no second names: then there is a moment without any
        library.rename(aside)
    for ending in _NEIGHBOURS:
        neighbour, kept = (each.with_name(each.name + ending) for each in (library, aside))
        if neighbour.exists() and kept.exists():  # a strange log is there, this one is new
            neighbour.unlink()
        elif neighbour.exists():
            neighbour.rename(kept)
    library.with_name(library.name + "-shm").unlink(missing_ok=True)
    sync_folder(aside.parent)
