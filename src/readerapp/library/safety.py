"""Looking after the library file: checks and copies."""

from pathlib import Path

from readerapp import storage
from readerapp.domain.backups import Cancelled, Progress
from readerapp.library.opening import Library


def check(library: Library) -> list[str]:
    """Return what is wrong with the file, one English sentence each; none when it is sound."""
    return [str(finding) for finding in storage.check(library.store.path)]


def is_only_index(findings: list[str]) -> bool:
    """Return whether nothing is wrong but the search index, which can be made anew."""
    return all(map(storage.is_of_index, findings))


def backup(
    library: Library,
    target: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> None:
    """Write a verified copy to `target`; a file that is there is replaced only by a whole one.

    `progress` is told the bytes copied. Raises StorageError (DAMAGED, DISK_FULL, CANCELLED, ...).
    """
    storage.backup(library.store, target, progress, cancelled)
