"""Giving room back to the disk."""

from readerapp.library.opening import Library
from readerapp.system import SingleInstance


def compact(library: Library) -> int:
    """Write the library file anew without its free pages; return the bytes that gave back.

    Takes seconds a gigabyte, and as much room again meanwhile; readers go on, writers wait.
    Raises StorageError: LOCKED while a refresh is going on, DISK_FULL; the file is then as it was.
    """
    lock = SingleInstance(library.paths.runtime / "refresh.lock")
    lock.acquire()
    try:
        before = _size(library)
        library.store.compact()
        return max(0, before - _size(library))
    finally:
        lock.release()


def _size(library: Library) -> int:
    with library.store.read() as reader:
        return reader.retention.space().file_bytes
