"""One window per profile."""

import errno
import os
import sys
from pathlib import Path

from readerapp.domain.errors import Reason, StorageError
from readerapp.system.failures import writing_failed

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD_BY_ANOTHER = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class SingleInstance:
    """A lock that the running window of a profile holds.

    The operating system lets go of it when the process ends, however it ends: a lock file left
    behind by a killed process blocks nobody. The file itself stays.
    """

    def __init__(self, lock: Path) -> None:
        self._path = lock
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock.

        Raises StorageError: LOCKED when another window of this profile runs, or the reason why
        the file cannot be made.
        """
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise writing_failed(error, str(self._path)) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _HELD_BY_ANOTHER:
                raise StorageError(Reason.LOCKED, str(self._path)) from error
            raise writing_failed(error, str(self._path)) from error
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go of the lock. Does nothing when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
