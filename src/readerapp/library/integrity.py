"""Integrity of the library file: checks, a plain copy, and compacting."""

from collections.abc import Sequence
from pathlib import Path

from readerapp import storage
from readerapp.domain.backups import Cancelled, Finding, Progress
from readerapp.domain.errors import ReaderError
from readerapp.library.opening import Library
from readerapp.library.output_files import LIBRARY, output_file
from readerapp.library.unfinished import unfinished_path
from readerapp.system import SingleInstance


def check(library: Library) -> list[Finding]:
    """Return what is wrong with the file, one English sentence each; none when it is sound."""
    return list(storage.check(library.store.path))


def is_only_index(findings: Sequence[Finding | ReaderError]) -> bool:
    """Return whether nothing is wrong but the search index, which can be made anew."""
    return all(isinstance(each, Finding) and storage.is_of_index(each) for each in findings)


def backup(
    library: Library,
    target: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
    *,
    replace: bool = False,
) -> None:
    """Write a verified copy to `target`; a library that is there is replaced only if `replace`, and
    only by a whole one.

    `progress` is told the bytes copied. Raises StorageError (EXISTS, OTHER_FILE_HERE, DAMAGED,
    DISK_FULL, CANCELLED, ...).
    """
    output = output_file(target, LIBRARY, replace=replace)
    with unfinished_path(library.paths, output) as part:
        storage.backup(
            library.store, output.path, progress, cancelled, part=part, take_name=output.take
        )


def compact(library: Library) -> int:
    """Compact the library file, without its free pages; return the bytes that gave back.

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
