"""Restores a backup in the place of the library. Works also when the library cannot be opened."""

from pathlib import Path

from readerapp import storage
from readerapp.domain.backups import Cancelled, Progress
from readerapp.domain.errors import ReaderError
from readerapp.library.backups import aside_path
from readerapp.system import Clock, Paths, system_clock


def stage(
    paths: Paths,
    backup: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> Path:
    """Make the library of a backup ready beside the present one: copied, checked, of this version.

    Changes neither. Return what `put_in_place` takes. Raises StorageError: NOT_FOUND, EMPTY,
    NEWER, FOREIGN, DAMAGED, DISK_FULL, CANCELLED.
    """
    return storage.stage(backup, paths.data, progress, cancelled)


def put_in_place(paths: Paths, staged: Path, clock: Clock = system_clock) -> Path | None:
    """Put what was staged in the library's place; return where the present one is kept now.

    None when there was none. The library must be closed: raises StorageError (LOCKED when anybody
    has it open, NOT_REPLACED when what was staged does not open); then nothing was changed, and
    what was staged is gone. Restoring the file that is returned undoes it.
    """
    aside = aside_path(paths, clock.now())
    try:
        return storage.take_place(staged, paths.data, aside)
    except ReaderError:
        discard(staged)
        raise


def discard(staged: Path) -> None:
    """Remove what was staged: it takes as much room as a library."""
    storage.discard(staged)
