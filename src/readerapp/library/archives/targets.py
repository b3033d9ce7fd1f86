"""Targets of an export: a folder or a ZIP file, written beside an older one until complete.

Both write beside it, a file of a name of its own and the folder .NAME.part, and put that in the
place of NAME only when everything is on disk. Only this user may read what is written.
"""

import hashlib
import os
import shutil
import stat
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from readerapp.domain.errors import Reason, StorageError
from readerapp.library.output_files import OutputFile, OutputKind
from readerapp.library.unfinished import UnfinishedFile
from readerapp.system import Paths, SingleInstance, make_durable, writing_failed

MANIFEST = "manifest.json"
CHECKSUMS = "checksums.sha256"
_OURS = {
    "articles", "pictures", "credentials", "originals", "pages", "records",
    "README.md", "feeds.opml", "index.html", CHECKSUMS, MANIFEST,
}  # fmt: skip
_ZIP = b"PK\x03\x04"
_ZIP_END = 1_000  # bytes: the last two names, and what ends a ZIP64 file
_OF_FILE_MANAGERS = {".DS_Store", ".directory", "Thumbs.db", "desktop.ini"}  # nobody's loss
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes for the same library; a manifest says when
_AT_ONCE = 16  # files brought to disk together: a disk does that for many in the time of one
_AS_IT_IS = (".jpg", ".png", ".gif", ".webp")  # packed already


class ArchiveTarget(Protocol):
    """Takes files under their names."""

    def write(self, name: str, data: bytes) -> None:
        """Add a file. Raises OSError."""

    def finish(self) -> None:
        """Put the archive in its place, on disk. Raises OSError."""

    def give_up(self) -> None:
        """Leave everything as it was before."""


@contextmanager
def storage_errors(name: str) -> Iterator[None]:
    """Raise errors of writing to disk as StorageError."""
    try:
        yield
    except OSError as error:
        raise writing_failed(error, name) from error


class ZipTarget:
    """A ZIP file, ZIP64 where it is needed, written from front to end."""

    def __init__(self, paths: Paths, output: OutputFile) -> None:
        self._unfinished = UnfinishedFile(paths, output)
        self._zip = zipfile.ZipFile(
            self._unfinished.file, "w", zipfile.ZIP_DEFLATED, compresslevel=6
        )

    def write(self, name: str, data: bytes) -> None:
        """Add a file."""
        info = zipfile.ZipInfo(name, _EPOCH)
        info.external_attr = (stat.S_IFREG | 0o600) << 16
        is_packed = name.endswith(_AS_IT_IS)
        info.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
        self._zip.writestr(info, data)

    def finish(self) -> None:
        """Close it, bring it to disk, put it in its place."""
        self._zip.close()
        self._unfinished.finish()

    def give_up(self) -> None:
        """Remove what was written."""
        with suppress(OSError):  # a full disk has no room for the end of it
            self._zip.close()
        self._unfinished.discard()


class FolderTarget:
    """A folder. What a broken-off export wrote, and what has not changed since the last one, is
    kept: such files are linked, not written again."""

    def __init__(self, output: OutputFile) -> None:
        self._output = output
        self._path = path = output.path
        # Hidden, so that nobody keeps anything under these names: both are removed in the end.
        self._part = path.with_name(f".{path.name}.part")
        self._old = path.with_name(f".{path.name}.older")
        self._written: set[str] = set()
        self._fresh: list[Path] = []  # what may not be on disk yet
        self._turn = SingleInstance(self._part)
        _refuse_other_part(self._part)
        self._part.mkdir(mode=0o700, exist_ok=True)
        self._part.chmod(0o700)
        self._take_turn()
        try:
            _recover(path, self._old)
            output.check()
        except BaseException:
            with suppress(OSError):  # something was begun there
                self._part.rmdir()
            self._turn.release()
            raise

    def _take_turn(self) -> None:
        """Two exports at once would write into each other. Some file systems know no locks, and
        Windows none of folders."""
        try:
            self._turn.acquire()
        except StorageError as error:
            if error.reason is Reason.LOCKED:
                raise StorageError(Reason.LOCKED, str(self._path)) from error

    def write(self, name: str, data: bytes) -> None:
        """Add a file, unless the same is there."""
        self._written.add(name)
        target = self._part / name
        if _holds(target, data):  # of an export that was broken off
            self._fresh.append(target)
            return
        _make_folders(self._part, target.parent)
        target.unlink(missing_ok=True)
        if not _link(self._path / name, target, data):
            descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
            self._fresh.append(target)

    def finish(self) -> None:
        """Sync everything to disk, then replace the older archive, unless something was put into
        it meanwhile."""
        folders = self._drop_leftovers()
        with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="sync") as threads:
            for paths in (self._fresh, folders):
                list(threads.map(make_durable, paths))
        self._output.check()
        if self._path.exists():
            self._path.rename(self._old)  # found again by `_recover`, should this be the end
        self._part.rename(self._path)
        make_durable(self._path.parent)
        shutil.rmtree(self._old, ignore_errors=True)
        self._turn.release()

    def give_up(self) -> None:
        """Leave the .part: the next export goes on with it."""
        self._turn.release()

    def _drop_leftovers(self) -> list[Path]:
        folders = []
        for parent, inner, files in os.walk(self._part, topdown=False):
            for name in files:
                path = Path(parent, name)
                if path.relative_to(self._part).as_posix() not in self._written:
                    path.unlink()
            for name in inner:
                if not any(Path(parent, name).iterdir()):
                    Path(parent, name).rmdir()
            folders.append(Path(parent))
        return folders


def _recover(path: Path, old: Path) -> None:
    """Finish what an end during the change of places left: the older archive has its name again,
    or, when the new one has it, is gone. An end during its removal leaves any part of it."""
    _refuse_other_part(old)
    if (old / MANIFEST).is_file() and not path.exists():
        old.rename(path)
    elif old.is_dir():
        shutil.rmtree(old, ignore_errors=True)  # somebody else may be at it


def is_archive_folder(path: Path) -> bool:
    """Return whether a folder is an archive and holds nothing that was put into it since: what is
    in it goes when another archive takes its place. What was changed in a file is not looked at."""
    try:
        listed = (path / CHECKSUMS).read_text("utf-8", "replace").splitlines()
        if path.is_symlink() or not (path / MANIFEST).is_file():
            return False
    except OSError:
        return False
    ours = {line.partition("  ")[2] for line in listed} | {CHECKSUMS, MANIFEST}
    files = (Path(parent, name) for parent, _, names in os.walk(path) for name in names)
    return all(
        each.name in _OF_FILE_MANAGERS or each.relative_to(path).as_posix() in ours
        for each in files
    )


def is_archive_zip(path: Path) -> bool:
    """Return whether a file is an archive in a ZIP file, as `ZipTarget` writes it: what says that
    it is whole stands last. Looks at its ends only, and parses nothing."""
    try:
        with path.open("rb") as file:
            beginning = file.read(len(_ZIP))
            file.seek(max(0, path.stat().st_size - _ZIP_END))
            end = file.read()
    except OSError:
        return False
    return beginning == _ZIP and CHECKSUMS.encode() in end and MANIFEST.encode() in end


ARCHIVE_ZIP = OutputKind(is_archive_zip, Reason.NO_ARCHIVE_HERE)
ARCHIVE_FOLDER = OutputKind(is_archive_folder, Reason.NO_ARCHIVE_HERE)


def _refuse_other_part(part: Path) -> None:
    """Never clear up what no export has left there."""
    if part.is_symlink() or part.is_file():
        raise StorageError(Reason.NO_ARCHIVE_HERE, str(part))
    if part.is_dir() and not {each.name for each in part.iterdir()} <= _OURS:
        raise StorageError(Reason.NO_ARCHIVE_HERE, str(part))


def _make_folders(top: Path, folder: Path) -> None:
    """Make folders for this user only, whatever the umask."""
    if folder.is_dir():
        return
    if folder != top:
        _make_folders(top, folder.parent)
    folder.mkdir(mode=0o700)


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file of ours is this already. A link to elsewhere never is."""
    try:
        if path.is_symlink() or path.stat().st_size != len(data):
            return False
        return hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(data).digest()
    except OSError:
        return False


def _link(old: Path, new: Path, data: bytes) -> bool:
    """Let an unchanged file of the older archive stand in the new one, too."""
    if not _holds(old, data):
        return False
    try:
        os.link(old, new)
        new.chmod(0o600)
    except OSError:  # a disk without links: it is written
        return False
    return True
