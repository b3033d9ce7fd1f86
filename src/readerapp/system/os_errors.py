"""Which Reason an OSError stands for."""

import errno

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


def reading_failed(error: OSError, name: str) -> SourceError:
    """Word an OSError that was met while `name` was read."""
    reason = _READING.get(error.errno or 0, Reason.NOT_READABLE)
    return SourceError(reason, name, error.strerror or "")


def writing_failed(error: OSError, name: str) -> StorageError:
    """Word an OSError that was met while `name` was written."""
    reason = _WRITING.get(error.errno or 0, Reason.NOT_WRITABLE)
    return StorageError(reason, name, error.strerror or "")
