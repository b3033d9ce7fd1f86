"""Erases every file the app has written for one profile."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from readerapp.system.paths import Paths

# What the app calls its own things in a folder that the user chose. Anything else in it stays.
_OWN = (
    "library*",
    "backups",  # with what was set aside, damaged libraries and reports of salvage among it
    "restoring",
    "safety",
    "reports",
    "config",
    "cache",
    "state",
    "log",  # with the problem reports
    "run",  # with the requests of second starts
)


def erase_files(paths: Paths) -> tuple[str, ...]:
    """Remove every file and folder of a profile; return what is left: what could not be removed,
    and what in the profile's folder is not the app's.

    The mark that a library was here goes first, and the library next: should this be cut off,
    the next start finds a library or begins anew, and never asks for a lost one.
    """
    for path in _in_order(paths):
        _remove(path)
    for folder in (*paths.folders, *((paths.profile,) if paths.profile else ())):
        with suppress(OSError):
            folder.rmdir()
    return tuple(_left(paths))


def _in_order(paths: Paths) -> Iterator[Path]:
    yield from sorted(paths.data.glob("library.known"))
    yield from sorted(paths.data.glob("library.sqlite3*"), reverse=True)
    if paths.profile:
        for pattern in _OWN:
            yield from sorted(paths.profile.glob(pattern))
    else:
        yield from paths.folders


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()


def _left(paths: Paths) -> Iterator[str]:
    for folder in {*paths.folders}:
        if folder.is_dir():
            for path in sorted(folder.rglob("*")):
                if not path.is_dir() or path.is_symlink():
                    yield str(path)
