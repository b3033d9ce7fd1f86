"""Replaces the library by a staged one; the former is kept aside.

Nothing is ever deleted or written over: the other library is made ready beside the present one,
which then gets a second name before its first is given away in one rename. Whoever is killed on
the way leaves the old library or the new one. What has taken the place is opened once, as any
program would; if that fails, the former one is put back.
"""

import os
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from readerapp.domain.backups import Cancelled, FileState, Progress
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.errors import expected_faults, expected_file_faults, result_code
from readerapp.storage.file.backup_files import copy_verified
from readerapp.storage.file.connection import (
    BACKUP_FOLDER,
    FILE_NAME,
    MARKER_NAME,
    connect,
    is_empty,
    make_private_folder,
    replace_durably,
    sync_folder,
    write_marker,
)
from readerapp.storage.file.integrity import facts, is_damage
from readerapp.storage.file.migrate import shipped_migrations
from readerapp.storage.file.opening import bring_up_to_date, inspect
from readerapp.storage.file.wal import has_strange_log

_BUSY_SECONDS = 2.0
STAGE = "restoring"  # a folder beside the library
_NEIGHBOURS = ("-wal", "-journal")  # what belongs to a file that could not be closed well
_OWN_ENDINGS = (*_NEIGHBOURS, "-shm")
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


def make_ready(data: Path, aside: Path) -> None:
    """Make the folders private that `take_place` works in: a confined process changes no modes."""
    with expected_file_faults(str(data)):
        for folder in (data, data / BACKUP_FOLDER, aside.parent):
            make_private_folder(folder)


def take_place(staged: Path, data: Path, aside: Path, *, as_it_is: bool = False) -> Path | None:
    """Put a staged library in the place of the one in `data`; return where that is kept now.

    It is kept as the file `aside`, whatever its state, with its -wal if it could not be closed
    well; where only its log was left, that is kept and returned; None when there was nothing.
    `as_it_is`: not a byte of it is changed (before Python 3.12: where its log is empty). A log of
    another library never comes into it. Raises StorageError and changes nothing: LOCKED when any
    other connection to it is open, in this process or another; NOT_WRITABLE when a file `aside`
    exists; NOT_REPLACED when what took the place cannot be opened.
    """
    library = data / FILE_NAME
    with expected_faults(str(library)), expected_file_faults(str(library)):
        for taken in (aside, *_beside(aside, _OWN_ENDINGS)):
            if taken.exists():
                raise StorageError(Reason.NOT_WRITABLE, str(taken), "a file of that name exists")
        make_private_folder(aside.parent)
        is_aside = False
        with _without_strange_log(library, aside) as is_strange:
            try:
                with _held_alone(library, as_it_is=as_it_is or is_strange):
                    kept = _keep_aside(library, aside)
                    is_aside = True
                    replace_durably(staged, library)
            except BaseException:
                if is_aside:  # not before it is let go: closing deletes a log that lies beside it
                    put_back(data, aside)
                raise
        _open_once(data, aside)
        write_marker(data)
        discard(staged)
        return kept


def put_back(data: Path, aside: Path) -> None:
    """Put what `take_place` kept aside in its place again; what took the place is deleted.

    Raises StorageError.
    """
    library = data / FILE_NAME
    with expected_file_faults(str(library)):
        if not (aside.exists() and library.exists() and aside.samefile(library)):
            for left in (*_beside(library, _OWN_ENDINGS), library):
                left.unlink(missing_ok=True)
        if aside.exists():
            aside.replace(library)
            aside.unlink(missing_ok=True)  # two names of one file are not changed by renaming
        logs = zip(_beside(library, _NEIGHBOURS), _beside(aside, _NEIGHBOURS), strict=True)
        for neighbour, kept in logs:
            if kept.exists():
                kept.rename(neighbour)
        sync_folder(data)


def parted_log(data: Path, folder: Path) -> Path | None:
    """Return the log of the library that is kept in `folder` and is missing beside the library.

    Somebody was killed while he set both aside. None when the library was changed since: the log
    would be read over what is newer. Costs one look at the folder. Raises StorageError.
    """
    library = data / FILE_NAME
    with expected_file_faults(str(library)):
        if library.with_name(f"{FILE_NAME}-wal").exists():
            return None
        for log in sorted(folder.glob("*-wal"), reverse=True):
            name = log.with_name(log.name.removesuffix("-wal"))
            is_own = name.exists() and library.exists() and name.samefile(library)
            is_all = not name.exists() and not library.exists() and staged(data).parent.exists()
            if is_all or (is_own and not _is_changed_since(library, log)):
                return log
        return None


def reunite(data: Path, folder: Path) -> bool:
    """Give a library its log back, when whoever set both aside in `folder` was killed half-way;
    return whether there was one.

    The caller is the only one that replaces libraries. Raises StorageError.
    """
    library = data / FILE_NAME
    log = parted_log(data, folder)
    if log is not None:
        with expected_file_faults(str(library)):
            log.rename(library.with_name(f"{FILE_NAME}-wal"))
            sync_folder(data)
    return log is not None


def _is_changed_since(library: Path, log: Path) -> bool:
    """Renaming a file sets its time of change, not that of its content. On Windows it is the time
    at which the log was begun: then one may be left aside that could have come back."""
    if library.stat().st_mtime_ns > log.stat().st_ctime_ns:
        return True
    return has_strange_log(library, log) and has_strange_log(library, log, by_length=True)


def _beside(path: Path, endings: Iterable[str]) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in endings]


def _open_once(data: Path, aside: Path) -> None:
    """Open what took the place; if that fails, put the former library back."""
    library = data / FILE_NAME
    try:
        inspect(library, shipped_migrations(), _BUSY_SECONDS, "rw")
    except (StorageError, sqlite3.Error, UnicodeDecodeError) as error:
        put_back(data, aside)
        raise StorageError(Reason.NOT_REPLACED, str(library), str(error)) from error


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
        if kept.exists():
            kept.replace(log)
        raise


@contextmanager
def _held_alone(library: Path, *, as_it_is: bool) -> Iterator[None]:
    """Hold the library so that nobody can open it, its log brought into the file.

    In locking mode EXCLUSIVE SQLite gets the lock only when no other connection is open at all,
    not even one that merely waits. A file too damaged to be opened is held by nobody.
    """
    if is_empty(library):
        yield
        return
    with closing(connect(library, "rw", _BUSY_SECONDS)) as connection:
        if as_it_is and sys.version_info >= (3, 12):  # older ones bring the log in at the end
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, True)
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            if not as_it_is:
                connection.execute("PRAGMA journal_mode = DELETE")  # one file then, without a -wal
        except sqlite3.DatabaseError as error:
            if not (is_damage(error) or _says_read_only(library, error)):
                raise
        if os.name == "posix":
            yield  # a file can be renamed while it is held
            return
    yield


def _says_read_only(library: Path, error: sqlite3.Error) -> bool:
    """The header can say so, too, and then wrongly."""
    return result_code(error) == sqlite3.SQLITE_READONLY and os.access(library, os.W_OK)


def _keep_aside(library: Path, aside: Path) -> Path | None:
    """Give the library a second name; its first stays until another takes it over. Return the new
    name, or that of its log where nothing else is left."""
    kept_as = None
    if library.exists():
        _link_aside(library, aside)
        kept_as = aside
    logs = zip(_beside(library, _NEIGHBOURS), _beside(aside, _NEIGHBOURS), strict=True)
    for neighbour, kept in logs:
        if kept.exists():  # a strange log
            kept_as = kept_as or kept
        elif neighbour.exists() and neighbour.stat().st_size:
            neighbour.rename(kept)
            kept_as = kept_as or kept
    for left in _beside(library, _OWN_ENDINGS):  # by now they hold nothing
        left.unlink(missing_ok=True)
    sync_folder(aside.parent)
    return kept_as


def _link_aside(library: Path, aside: Path) -> None:
    for other in aside.parent.glob("*" + aside.suffix):
        if other != library and other.samefile(
            library
        ):  # whoever gave it this name was killed before the next step
            other.unlink()
    try:
        os.link(library, aside)
    except OSError:  # some file systems have no second names: then there is a moment without any
        library.rename(aside)
