"""Files: read with a size limit, written atomically, rotated, found in folders, deleted.

An OSError becomes a ReaderError that names the file (`reading_failed`, `writing_failed`).
"""

import errno
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import BinaryIO

from readerapp.domain.errors import Reason, SourceError, StorageError

_READING = {
    errno.ENOENT: Reason.NOT_FOUND,
    errno.ENOTDIR: Reason.NOT_FOUND,
    errno.ENAMETOOLONG: Reason.NOT_FOUND,
    errno.EACCES: Reason.NO_PERMISSION,
    errno.EPERM: Reason.NO_PERMISSION,
}

_WRITING = {
    errno.ENOSPC: Reason.DISK_FULL,
    errno.EDQUOT: Reason.DISK_FULL,
    errno.EROFS: Reason.READ_ONLY,
    errno.EACCES: Reason.NO_PERMISSION,
    errno.EPERM: Reason.NO_PERMISSION,
}

_NO_SUCH_CALL = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EBADF)


def reading_failed(error: OSError, name: str) -> SourceError:
    """Return the SourceError for an OSError while `name` was read."""
    reason = _READING.get(error.errno or 0, Reason.NOT_READABLE)
    return SourceError(reason, name, error.strerror or "")


def writing_failed(error: OSError, name: str) -> StorageError:
    """Return the StorageError for an OSError while `name` was written."""
    reason = _WRITING.get(error.errno or 0, Reason.NOT_WRITABLE)
    return StorageError(reason, name, error.strerror or "")


MAX_SOURCE_BYTES = 64 * 1024 * 1024  # the largest saved pages seen, pictures inside, have 40 MB

_LARGEST_INI = 65_536  # bytes

_PAGES = frozenset({".html", ".htm", ".xhtml"})

_SOURCES = _PAGES | {".txt", ".md", ".markdown", ".mhtml", ".mht"}

# What browsers add to a page's name for the folder of its pictures and scripts. Chromium says
# "_files" in every language, Firefox and the old Internet Explorer in the user's own.
_ATTACHMENTS = (
    "_files", "-files", "_fichiers", "-Dateien", "_archivos", "_ficheiros", "_bestanden",
    "_file", "-filer", "_pliki", "_dosyalar", "_soubory",
)  # fmt: skip


def read_file(path: Path, limit: int = MAX_SOURCE_BYTES) -> bytes:
    """Return the bytes of a file of at most `limit` bytes.

    Raises SourceError: NOT_FOUND, NO_PERMISSION, TOO_LARGE, NOT_READABLE (a folder, a pipe, a
    disk that fails). An empty file is no error here.
    """
    try:
        _refuse_what_is_no_file(path)
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise reading_failed(error, str(path)) from error
    except ValueError as error:  # a NUL in the name: no such file can exist
        raise SourceError(Reason.NOT_FOUND, str(path), str(error)) from error
    if len(content) > limit:
        raise SourceError(Reason.TOO_LARGE, str(path), f"more than {limit} bytes")
    return content


def holds_only(file: Path, keys: Iterable[str]) -> bool:
    """Return whether a file is empty, or an INI file of one section `General` with no keys but
    these, as Qt writes it. Anything more is somebody else's. Raises OSError."""
    with file.open("rb") as opened:
        lines = opened.read(_LARGEST_INI).split(b"\n")
    known = {key.encode() for key in keys}
    rest = [line.rstrip(b"\r").partition(b"=") for line in lines if line.strip()]
    return not rest or (
        rest[0] == (b"[General]", b"", b"")
        and all(key in known and is_set for key, is_set, _ in rest[1:])
    )


def walk_sources(paths: Iterable[Path]) -> list[Path]:
    """Replace each folder by the files in it that could be articles, in the order of their names.

    A path that is no folder is kept as it is, whatever its name, so that the one who reads it
    can say what is wrong with it; so is a folder that may not be opened. Left out: hidden files
    and folders, links to folders (they could go in circles), and the folders in which browsers
    keep the parts of a saved page. No path comes twice.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_sources_under(path) if path.is_dir() else (path,)))
    return list(found)


def make_private_folder(folder: Path) -> None:
    """Make a folder for this user only, and those above it that are missing, whatever the umask.

    One that exists keeps its mode. Raises OSError.
    """
    for each in reversed(folder.parents):  # `parents=True` would leave their modes to the umask
        if not each.exists():
            each.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def open_private(path: Path, *, goes_on: bool = False) -> BinaryIO:
    """Open a file to write that only this user may read, anew or at its end. Raises OSError."""
    how = os.O_APPEND if goes_on else os.O_TRUNC
    flags = os.O_WRONLY | os.O_CREAT | how | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "ab" if goes_on else "wb")


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file that only this user may read: wholly, or not at all.

    After a crash or on a full disk the old file is still there, whole.
    Raises StorageError: DISK_FULL, READ_ONLY, NO_PERMISSION, NOT_WRITABLE.
    """
    target = Path(os.path.realpath(path))  # a link is written through, not replaced
    try:
        write_beside(target, content, lambda part: part.replace(target))
    except OSError as error:
        raise writing_failed(error, str(path)) from error


def write_beside(target: Path, content: bytes, take_name: Callable[[Path], object]) -> None:
    """Write a file beside `target`, on disk for good, that `take_name` then gives its name.

    Raises OSError, and what `take_name` does; nothing is left beside it then.
    """
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)  # mode 0600
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        take_name(part)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def name_anew(part: Path, target: Path) -> None:
    """Give a file a name that nothing has, not even a link to nowhere.

    Raises FileExistsError when something has it, and other kinds of OSError.
    """
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without second names: an empty file of ours keeps the place
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        part.replace(target)
    else:
        part.unlink()


def _refuse_what_is_no_file(path: Path) -> None:
    """Keep from opening a pipe or a device: it could block for ever, or never end."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode):
        kind = "a folder" if stat.S_ISDIR(mode) else "not a regular file"
        raise SourceError(Reason.NOT_READABLE, str(path), kind)


def _sources_under(folder: Path) -> Iterator[Path]:
    unreadable: list[Path] = []
    walk = os.walk(folder, onerror=lambda error: unreadable.append(Path(error.filename)))
    for parent, folders, files in walk:
        pages = {Path(name).stem for name in files if Path(name).suffix.lower() in _PAGES}
        folders[:] = sorted(name for name in folders if _may_hold_sources(name, pages))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in _SOURCES:
                yield Path(parent, name)
    yield from unreadable


def _may_hold_sources(name: str, pages: set[str]) -> bool:
    if name.startswith("."):
        return False
    return not any(name.endswith(end) and name.removesuffix(end) in pages for end in _ATTACHMENTS)


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut. Windows has no such call and needs none; nor have
    some file systems of networks and phones."""
    if sys.platform == "win32":
        return
    try:
        make_durable(folder)
    except OSError as error:
        if error.errno not in _NO_SUCH_CALL:
            raise


def make_durable(path: Path) -> None:
    """Sync a file, or the names in a folder, to disk. Raises OSError."""
    if sys.platform == "win32" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


_NOTABLE = 1_000  # bytes: of a smaller file half means nothing


def replace_keeping_previous(path: Path, content: bytes, today: date) -> bool:
    """Write a file whole or not at all; the one before is `path` with "~" then.

    Nothing is written when the content is the same: returns False. When it is less than half of
    what it was, the one before is also kept under its name and the day, once a day and for ever.
    Raises StorageError: DISK_FULL, READ_ONLY, NO_PERMISSION, NOT_WRITABLE.
    """
    try:
        size = path.stat().st_size
        if size == len(content) and read_file(path, size) == content:
            return False
        _copy(path, path.with_name(path.name + "~"))
        if size > _NOTABLE and 2 * len(content) < size:
            _copy(path, path.with_name(f"{path.stem}-{today:%Y%m%d}{path.suffix}"), once=True)
    except FileNotFoundError:
        pass  # the first time
    except SourceError:
        pass  # cannot be read any more: all the more reason to write it anew
    except OSError as error:
        raise writing_failed(error, str(path)) from error
    write_atomically(path, content)
    return True


def erase_files(files: Iterable[Path], folders: Iterable[Path]) -> tuple[Path, ...]:
    """Delete files in the order given, then the folders that are empty; return the files that
    could not be deleted.

    A link is deleted itself, never what it leads to. A folder that holds anything stays.
    """
    left: list[Path] = []
    for path in files:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()
    return tuple(left)


def _copy(path: Path, target: Path, *, once: bool = False) -> None:
    """Give a file a second name; its first stays what it is until another file takes it."""
    if once and target.exists():
        return
    part = target.with_name(f".{os.urandom(4).hex()}.part")  # as of a file that is written
    try:
        try:
            os.link(path, part)
        except OSError:  # a file system without second names
            shutil.copy2(path, part)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
