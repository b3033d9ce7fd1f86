"""Our sub-folder of the shared folder: found, made, and the files in it, which are not trusted."""

import json
import os
import re
import stat
from collections.abc import Container, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from readerapp.domain.errors import Reason, StorageError
from readerapp.library.folder_sync.lines import LONGEST, VERSION
from readerapp.system.files import reading_failed, write_atomically, writing_failed

SUB_FOLDER = "readerapp-sync"
MARKER = "readerapp-sync.json"
LARGEST = 1_000_000_000  # bytes of a log
MOST_LOGS = 500
# Also the copies that file synchronisers make: "ab12.sync-conflict-...log", "ab12 (conflicted ...".
# Nextcloud leaves an empty file of another name for what it has not fetched.
_LOG = re.compile(r"[0-9a-f]{16}\b[^/\\]*\.log(\.(nextcloud|owncloud))?")
# What file synchronisers and file managers leave beside files; and copies of our marker.
_NEUTRAL = re.compile(r"[.~].*|readerapp-sync[. ].*|desktop\.ini|thumbs\.db", re.IGNORECASE)
_MARKER_SIZE = 10_000
_TAIL = 1_024  # bytes that tell the end of what was read from another one
_SAFELY = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)


def open_folder(path: Path, *, may_make: bool) -> Path:
    """Return our sub-folder of a folder; make it where it may be made.

    Raises StorageError: NOT_FOUND (also of the sub-folder: a stick that is not there leaves an
    empty folder), NOT_A_FOLDER, OTHER_FILE_HERE, NEWER, READ_ONLY, NO_PERMISSION, DISK_FULL.
    """
    ours = path / SUB_FOLDER
    try:
        if not stat.S_ISDIR(path.stat().st_mode):
            raise StorageError(Reason.NOT_A_FOLDER, str(path))
        if not _is_there(ours):
            if not may_make:
                raise StorageError(Reason.NOT_FOUND, str(ours))
            ours.mkdir(mode=0o700)
        if not stat.S_ISDIR(ours.lstat().st_mode):
            raise StorageError(Reason.OTHER_FILE_HERE, str(ours))
        names = {entry.name for entry in os.scandir(ours)}
    except OSError as error:
        failed = reading_failed(error, str(path))
        if failed.reason is Reason.NOT_READABLE:  # of making it
            raise writing_failed(error, str(ours)) from error
        raise StorageError(failed.reason, failed.name, failed.detail) from error
    if MARKER in names:
        _refuse_newer(ours / MARKER)
    elif any(each.startswith(f"{MARKER}.") for each in names):
        pass  # it is not fetched yet
    elif all(_NEUTRAL.fullmatch(each) or _LOG.fullmatch(each) for each in names):
        marker = {"readerapp": "folder sync", "version": VERSION}
        write_atomically(ours / MARKER, json.dumps(marker).encode() + b"\n")
    else:
        raise StorageError(Reason.OTHER_FILE_HERE, str(ours))
    return ours


def logs_in(ours: Path, known: Container[str] = ()) -> list[Path]:
    """Return the logs that are there, copies of conflicts among them: plain files, no links. Of
    more than can be, the known ones come first."""
    try:
        with os.scandir(ours) as entries:
            names = [
                entry.name
                for entry in entries
                if is_log(entry.name) and entry.is_file(follow_symlinks=False)
            ]
    except OSError as error:
        failed = reading_failed(error, str(ours))
        raise StorageError(failed.reason, failed.name, failed.detail) from error
    names.sort(key=lambda each: (each not in known, each))
    return [ours / name for name in names[:MOST_LOGS]]


def is_log(name: str) -> bool:
    """Return whether a file is called as a log is, or as a copy of one."""
    return bool(_LOG.fullmatch(name))


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a log to read. Raises OSError, also for what is no plain file, or too large."""
    descriptor = os.open(path, os.O_RDONLY | _SAFELY)
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST:
            raise OSError(None, "not a plain file of a usable size", str(path))
        yield file


@contextmanager
def opened_to_append(path: Path) -> Iterator[BinaryIO]:
    """Open our own log to write at its end, or to cut it. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR | _SAFELY)
    with os.fdopen(descriptor, "r+b") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(None, "not a plain file", str(path))
        yield file


def lines_from(file: BinaryIO, start: int) -> Iterator[tuple[bytes | None, int]]:
    """Yield each line from an offset on without its line feed, and where it ends.

    None for one that is too long. What follows the last line feed is none: it is being written.
    """
    file.seek(start)
    end = start
    while line := file.readline(LONGEST):
        end += len(line)
        if line.endswith(b"\n"):
            yield line[:-1], end
            continue
        if len(line) < LONGEST:
            return
        while (rest := file.readline(LONGEST)) and not rest.endswith(b"\n"):
            end += len(rest)
        if not rest:
            return
        end += len(rest)
        yield None, end


def tail_of(file: BinaryIO, end: int) -> str:
    """Return what tells the bytes before `end` from others."""
    start = max(0, end - _TAIL)
    file.seek(start)
    return sha256(file.read(end - start)).hexdigest()[:32]


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    return True


def _refuse_newer(marker: Path) -> None:
    """A marker that is torn is still one."""
    try:
        if not stat.S_ISREG(marker.lstat().st_mode):
            raise StorageError(Reason.OTHER_FILE_HERE, str(marker))
        with opened(marker) as file:
            version = json.loads(file.read(_MARKER_SIZE))["version"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return
    if type(version) is int and version > VERSION:
        raise StorageError(Reason.NEWER, str(marker.parent))
