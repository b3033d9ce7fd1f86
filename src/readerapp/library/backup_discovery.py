"""Backup discovery: which backups there are of a library that cannot be opened."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from readerapp import settings, storage
from readerapp.domain.backups import Backup, BackupKind
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import backups, safety_copy
from readerapp.system import Paths, read_file
from readerapp.system.workers import Workers

_MEMORY_MB = 1000
_LONGEST = 60.0  # seconds; a library of 10 GB without a schema takes 10
_SETTINGS = "settings.json"


@dataclass(frozen=True)
class Copies:
    """What was found. `usable` are the backups that look good, newest first.

    `away` is the folder that the reader chose for backups, where none can be looked for now: its
    disk is not connected, or no backup was ever made there. "" where nothing is amiss.
    """

    usable: tuple[Backup, ...] = ()
    away: str = ""

    @property
    def newest(self) -> Backup | None:
        """The newest that looks good; whether it is, its restoring finds out."""
        return next(iter(self.usable), None)


def find_copies(paths: Paths, remember: Callable[[Workers], None]) -> Copies:
    """Look for backups; nothing is changed. Takes half a second, and 10 ms for each backup.

    Blocks. `remember` is given what `cancel` ends. Raises WorkError(CANCELLED).
    """
    chosen = _chosen_folder(paths, remember)
    folder = backups.folder_of(paths, chosen)
    found = backups.list_backups(paths, folder)
    usable = tuple(
        each for each in found if each.facts.is_usable and each.kind is not BackupKind.SET_ASIDE
    )
    return Copies(usable, chosen if chosen and not _can_be_looked_into(folder) else "")


def _chosen_folder(paths: Paths, remember: Callable[[Workers], None]) -> str:
    """Return the folder the reader chose, "" for none; the newest that can still be read."""
    for value in (_in_library(paths, remember), *_in_safety_copy(paths)):
        try:
            return settings.BACKUP_FOLDER.read(value)
        except ValueError:
            continue
    return settings.BACKUP_FOLDER.default


def _in_library(paths: Paths, remember: Callable[[Workers], None]) -> object:
    """In a process of its own: hostile pages may at most end that. None when nothing came of it."""
    workers = Workers("salvager", 1, _MEMORY_MB)
    remember(workers)
    library, folder = paths.data / storage.FILE_NAME, settings.BACKUP_FOLDER
    try:
        return workers.run(
            storage.find_setting, library, folder.key, folder.default,
            name=str(library), seconds=_LONGEST,
        )  # fmt: skip
    except ReaderError as error:
        if error.reason is Reason.CANCELLED:
            raise
        return None
    finally:
        workers.stop()


def _in_safety_copy(paths: Paths) -> list[object]:
    """Return what the safety copy says, and the one before it; a file that was never there, or is
    no JSON, says nothing."""
    found = list[object]()
    for name in (_SETTINGS, _SETTINGS + "~"):
        try:
            values = json.loads(read_file(safety_copy.folder_of(paths) / name))
        except (ReaderError, ValueError, RecursionError):
            continue
        if isinstance(values, dict):
            found.append(values.get(settings.BACKUP_FOLDER.key, settings.BACKUP_FOLDER.default))
    return found


def _can_be_looked_into(folder: Path) -> bool:
    try:
        next(folder.iterdir(), None)
    except OSError:
        return False
    return True
