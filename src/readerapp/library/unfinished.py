"""Unfinished files: what is being written where the reader wants it, until it is whole.

Such a file has a hidden name beside the one it will get. As long as it is written, a note in the
profile says so. A process that is killed leaves both; the next start removes what the notes name,
and nothing else in any folder of the reader.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from readerapp.domain.errors import StorageError
from readerapp.library.output_files import OutputFile
from readerapp.system import Paths, SingleInstance, writing_failed
from readerapp.system.files import make_durable, make_private_folder, open_private

BEGINNING = b"A file that Readerapp was writing:\n"  # of a note; behind it the path in bytes
NOTE_NAME = r"[0-9a-f]{16}\.unfinished"
_PART = re.compile(r"\.[0-9a-f]{16}\.part")
_LARGEST = 65_536  # bytes of a note


class UnfinishedFile:
    """A file on its way to its place: write to `file`, then `finish`; `discard` it whatever
    happened.

    Used by one thread at a time.
    """

    def __init__(self, paths: Paths, output: OutputFile) -> None:
        """Raises OSError when the file cannot be made."""
        name = token_hex(8)
        self._output = output
        self._part = output.path.with_name(f".{name}.part")
        self._note = _Note(folder_of(paths) / f"{name}.unfinished", self._part)
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            self.file: BinaryIO = os.fdopen(os.open(self._part, flags, 0o600), "wb")
        except OSError:
            self._note.remove()
            raise

    def finish(self) -> None:
        """Give the file its name, on disk for good. Raises OSError, and StorageError where
        something came under that name meanwhile."""
        self.file.flush()
        os.fsync(self.file.fileno())
        self.file.close()
        self._output.take(self._part)
        self._note.remove()
        with suppress(OSError):  # it has its name, if only until the power fails
            make_durable(self._part.parent)

    def discard(self) -> None:
        """Remove what is not whole; does nothing once it has its name."""
        with suppress(OSError):  # what is still to be written has no room, and is not wanted
            self.file.close()
        try:
            self._part.unlink(missing_ok=True)
        except OSError:  # a stick was pulled out: the next start that finds it removes it
            self._note.let_go()
        else:
            self._note.remove()


@contextmanager
def written_whole(paths: Paths, output: OutputFile) -> Iterator[BinaryIO]:
    """Give a file to write what shall be there: wholly, or not at all.

    Until the end the old file is still there. Raises StorageError: why it cannot be written.
    """
    try:
        unfinished = UnfinishedFile(paths, output)
        try:
            yield unfinished.file
            unfinished.finish()
        finally:
            unfinished.discard()
    except OSError as error:
        raise writing_failed(error, output.name) from error


@contextmanager
def unfinished_path(paths: Paths, output: OutputFile) -> Iterator[Path]:
    """Give the path of a file to be written beside an output, whose name its writer gives it: no
    other process and no other thread has that path. What is there at the end goes."""
    name = token_hex(8)
    part = output.path.with_name(f".{name}.part")
    note = _Note(folder_of(paths) / f"{name}.unfinished", part)
    try:
        yield part
    finally:
        try:
            for each in (part, *_logs_of(part)):
                each.unlink(missing_ok=True)
        except OSError:
            note.let_go()
        else:
            note.remove()


def folder_of(paths: Paths) -> Path:
    """Return where the notes lie."""
    return paths.state / "unfinished"


def clear(paths: Paths) -> tuple[Path, ...]:
    """Remove what processes that ended in the middle left; return what was removed.

    What another process is writing stays. So does what a note names and no process of ours calls
    so: only a regular file with the name that it was given is removed.
    """
    removed: list[Path] = []
    for note in sorted(folder_of(paths).glob("*.unfinished")):
        with suppress(OSError, StorageError):  # held by who writes, or out of reach: another time
            part = _named_by(note)
            if part is None or not part.parent.is_dir():  # on a stick that is not there, perhaps
                continue
            lock = SingleInstance(note)
            lock.acquire()
            try:
                for each in (part, *_logs_of(part)):
                    if each.is_file() and not each.is_symlink():
                        each.unlink()
                        removed.append(each)
            finally:
                lock.release()
            note.unlink()  # Windows removes no file that is open
    return tuple(removed)


def _logs_of(part: Path) -> tuple[Path, ...]:
    """What SQLite leaves beside a copy of a library."""
    return tuple(part.with_name(f"{part.name}-{log}") for log in ("journal", "wal", "shm"))


def _named_by(note: Path) -> Path | None:
    """Return the unfinished file that a note names, None when it is no note of ours."""
    with note.open("rb") as file:
        beginning, _, name = file.read(_LARGEST).partition(b"\n")
    if beginning + b"\n" != BEGINNING or not name:
        return None
    part = Path(os.fsdecode(name))
    is_ours = _PART.fullmatch(part.name) and part.stem[1:] == note.stem and part.is_absolute()
    return part if is_ours else None


class _Note:
    """A note of one file, held as long as that is written. Without one the file is written too."""

    def __init__(self, path: Path, part: Path) -> None:
        self._path = path
        self._lock = SingleInstance(path)
        with suppress(OSError, StorageError):
            make_private_folder(path.parent)
            with open_private(path) as file:
                file.write(BEGINNING + os.fsencode(part))
            self._lock.acquire()

    def let_go(self) -> None:
        """Leave it to the next start."""
        self._lock.release()

    def remove(self) -> None:
        """Forget the file: it has its name, or it is gone."""
        self.let_go()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
