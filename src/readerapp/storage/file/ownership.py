"""Ownership of database files: tells a library of ours from any other file, by its bytes.

What erasing may delete is decided here, so nothing is taken for ours because of its name. The
file is looked at as bytes: no connection is opened, which could change a foreign or damaged file.
"""

import os
import stat
from pathlib import Path

from readerapp.storage.file.connection import FILE_NAME, MARKER_NAME
from readerapp.storage.file.migrate import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
# https://www.sqlite.org/fileformat2.html#database_header
_APPLICATION_ID = slice(68, 72)
_NEIGHBOURS = ("-wal", "-shm", "-journal")
# In no other program's schema: they name a library whose header is damaged, or its log.
_SIGNS = (b"CREATE TABLE stated_relation", b"CREATE TABLE computed_relation")
_FIRST_BYTES = 512  # the smallest page
_LOOKED_AT = 1 << 20  # bytes at a time


def is_library(path: Path) -> bool:
    """Return whether a file has the header of a library of ours.

    A link is none, nor is a file of another program, an empty one, or one that may not be read.
    """
    beginning = _beginning(path)
    return beginning.startswith(_MAGIC) and _is_our_header(beginning)


def is_damaged_library(path: Path) -> bool:
    """Return whether a file without the header of any database holds our schema somewhere.

    Reads it to its end: ask it of files that have the name of a library only.
    """
    return not _beginning(path).startswith(_MAGIC) and _holds_schema(path)


def is_unfinished(path: Path) -> bool:
    """Return whether a file is a copy whose writing was cut off: SQLite writes the first page last,
    and until then there are zeros. Only for names that nobody else gives."""
    beginning = _beginning(path)[:_FIRST_BYTES]
    return bool(beginning) and not any(beginning)


def is_neighbour(path: Path) -> bool:
    """Return whether a file is the -wal, -shm or -journal of a library of ours.

    Of a library that is there, its name tells; else the mark beside it that a library was here, or
    the pages in a log.
    """
    ending = next((each for each in _NEIGHBOURS if path.name.endswith(each)), "")
    if not ending or not _is_file(path):
        return False
    library = path.with_name(path.name.removesuffix(ending))
    if os.path.lexists(library):
        return is_library(library) or is_damaged_library(library)
    if library.name == FILE_NAME and os.path.lexists(library.with_name(MARKER_NAME)):
        return True
    log = path if ending != "-shm" else library.with_name(library.name + "-wal")
    pages = _beginning(log)
    place = pages.find(_MAGIC)
    return (place >= 0 and _is_our_header(pages[place:])) or _holds_schema(log)


def _is_our_header(header: bytes) -> bool:
    return int.from_bytes(header[_APPLICATION_ID], "big") == APPLICATION_ID


def _holds_schema(path: Path) -> bool:
    """It lies wherever SQLite had room for its pages."""
    if not _is_file(path):
        return False
    missing = set(_SIGNS)
    try:
        with path.open("rb") as file:
            end = b""
            while missing and (block := file.read(_LOOKED_AT)):
                missing = {sign for sign in missing if sign not in end + block}
                end = block[-len(max(_SIGNS, key=len)) :]
    except OSError:
        return False
    return not missing


def _beginning(path: Path) -> bytes:
    """Return the first bytes of a regular file; b"" for anything else."""
    try:
        if not _is_file(path):
            return b""
        with path.open("rb") as file:
            return file.read(_LOOKED_AT)
    except OSError:
        return b""


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False
