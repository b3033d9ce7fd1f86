"""The turn of who backs up: of two processes, or two threads, one at a time."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from readerapp.domain.errors import Reason, StorageError
from readerapp.system import SingleInstance
from readerapp.system.files import make_private_folder, writing_failed

_EVERY = 0.02  # seconds between two tries


@contextmanager
def backup_turn(path: Path, patience: float = 0.0) -> Iterator[None]:
    """Hold the lock of a kind of backups, waited for so many seconds.

    Raises StorageError: BACKUP_GOING_ON when somebody else still holds it.
    """
    try:
        make_private_folder(path.parent)
    except OSError as error:
        raise writing_failed(error, str(path.parent)) from error
    ends = time.monotonic() + patience
    lock = SingleInstance(path)
    while not _has_taken(lock):
        if time.monotonic() >= ends:
            raise StorageError(Reason.BACKUP_GOING_ON, str(path.parent))
        time.sleep(_EVERY)
    try:
        yield
    finally:
        lock.release()


def _has_taken(lock: SingleInstance) -> bool:
    try:
        lock.acquire()
    except StorageError as error:
        if error.reason is not Reason.LOCKED:
            raise
        return False
    return True
