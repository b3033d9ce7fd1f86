"""Deletes files for good. Which ones is decided by the caller (`library/own_files.py`)."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def erase_files(files: Iterable[Path], folders: Iterable[Path]) -> tuple[Path, ...]:
    """Delete files in the order given, then the folders that are empty; return the files that
    could not be deleted.

    A link is deleted itself, never what it leads to. A folder that holds anything stays.
    """
    left: list[Path] = []
    for path in files:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()
    return tuple(left)
