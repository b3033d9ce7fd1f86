"""A copy of an open library, and the check of any library file."""

from pathlib import Path

from readerapp.domain.backups import Cancelled, Progress
from readerapp.storage.copies import check, copy_verified
from readerapp.storage.store import Store

__all__ = ["backup", "check"]


def backup(
    store: Store,
    target: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
    keep_free: int = 0,
) -> None:
    """Copy the library to the file `target`: whole, checked, one file; or not at all.

    An older file of that name stays until the new one is on disk. Readers and writers go on.
    `progress` is told the bytes copied, `keep_free` bytes of the disk are left to others.
    Raises StorageError: DAMAGED (the library is; the old copy stays), DISK_FULL, NO_PERMISSION,
    CANCELLED.
    """
    copy_verified(store.path, target, progress, cancelled, keep_free)
