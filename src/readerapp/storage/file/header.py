"""Header of a library file: the 100 bytes it begins with, and whether SQLite can be let at them.

SQLite checks few of them before it believes them, and what it believes decides where it writes: a
number of pages that is too small, or a list of free pages that names a page in use, lets the next
change be written over articles. A library has most of these bytes alike everywhere, so that one
that was changed is told before anything is written.

The format: https://www.sqlite.org/fileformat2.html#the_database_header
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from readerapp.storage.file.wal import Frame, frames, is_in_step, page_of

SIZE = 100  # bytes
_SIZE_AT, _RESERVED_AT, _PAGES_AT, _FREE_AT, _LARGEST_ROOT_AT = 16, 20, 28, 32, 52
_MOST_RESERVED = 32  # bytes a page; checksums take 8, Apple's SQLite 12, encryption up to 32
_MAP_OF_ROOT = b"\x01\0\0\0\0"  # how page 2 begins where pages can be moved (auto-vacuum)
# Offset, length and value of what is alike in every library, and what it is called.
_FIXED = (
    (21, 3, 64 << 16 | 32 << 8 | 32, "fractions of a page"),
    (44, 4, 4, "format of the schema"),
    (48, 4, 0, "size of the cache"),
    (56, 4, 1, "encoding of texts"),
)


def header_findings(library: Path, wal: Path) -> list[str]:
    """Return what is wrong with the header as SQLite reads it, as facts in English.

    Nothing is said where there is no header at all: SQLite tells that itself. The caller holds a
    read transaction, so that file and log belong together. Reads some pages. Raises OSError.
    """
    with _Snapshot(library, wal) as pages:
        header = pages.page(1)[:SIZE]
        if len(header) < SIZE:
            return []
        found = [
            *_odd_values(header),
            *_odd_number_of_pages(header, pages),
            *_odd_free_pages(header, pages),
            *_odd_map(header, pages),
        ]
        return [] if pages.is_torn else found


class _Snapshot:
    """Pages as of the last commit, b"" for one that is not there or came to harm."""

    def __init__(self, library: Path, wal: Path) -> None:
        self._wal = wal
        self._newer, logged = _committed_frames(wal)
        self._file = library.open("rb")
        start = self._file.read(SIZE)
        stated = _number(start, _SIZE_AT, 2)
        self.size = 65_536 if stated == 1 else stated
        self.is_file_alone = not self._newer
        in_file = self._file.seek(0, 2) // self.size if self.size else 0
        self.count = logged or in_file  # whole pages
        self.is_torn = False  # then the log ends before what was read of it

    def __enter__(self) -> "_Snapshot":
        return self

    def __exit__(self, *_raised: object) -> None:
        self._file.close()

    def page(self, number: int) -> bytes:
        newer = self._newer.get(number)
        if newer is not None:
            page = page_of(self._wal, newer)
            self.is_torn = self.is_torn or not page
            return page
        self._file.seek((number - 1) * self.size)
        return self._file.read(self.size)


def _committed_frames(wal: Path) -> tuple[dict[int, Frame], int]:
    """Return the newest of each page, and how many pages there are by the last commit."""
    found: dict[int, Frame] = {}
    waiting: dict[int, Frame] = {}
    count = 0
    for frame in frames(wal):
        waiting[frame.page] = frame
        if frame.pages_after:
            found |= waiting
            waiting, count = {}, frame.pages_after
    return found, count


def _odd_values(header: bytes) -> Iterator[str]:
    for offset, length, value, name in _FIXED:
        found = _number(header, offset, length)
        if found != value:
            yield f"the {name} is {found:#x}, not {value:#x}"
    if not {header[18], header[19]} <= {1, 2}:
        yield f"its format is of the versions {header[18]} and {header[19]}"
    reserved = header[_RESERVED_AT]
    if reserved > _MOST_RESERVED or reserved % 4:
        yield f"{reserved} bytes of each page are reserved"


def _odd_number_of_pages(header: bytes, pages: _Snapshot) -> Iterator[str]:
    """Where there is a log, its owner is looked for in the same way (wal_owner)."""
    if not pages.is_file_alone or not is_in_step(header):
        return
    stated, there = _number(header, _PAGES_AT), pages.count
    if stated > there or (stated < there and any(pages.page(stated + 1))):
        yield f"the number of pages is {stated}, but there are {there}"


def _odd_free_pages(header: bytes, pages: _Snapshot) -> Iterator[str]:
    """Walk the list of free pages: one page in 4,000 free ones."""
    trunk, stated = _number(header, _FREE_AT), _number(header, _FREE_AT + 4)
    most, found = pages.count, set[int]()
    while trunk:
        page = pages.page(trunk) if 1 < trunk <= most and trunk not in found else b""
        leaves = _number(page, 4) if page else -1
        if not 0 <= leaves <= pages.size // 4 - 2 or len(page) < pages.size:
            yield "the list of free pages is broken"
            return
        found.add(trunk)
        named = struct.unpack_from(f">{leaves}I", page, 8)
        if not all(1 < each <= most for each in named) or not found.isdisjoint(named):
            yield "the list of free pages names pages that cannot be free"
            return
        found.update(named)
        trunk = _number(page, 0)
    if len(found) != stated:
        yield f"the number of free pages is {stated}, but {len(found)} are in their list"


def _odd_map(header: bytes, pages: _Snapshot) -> Iterator[str]:
    """Where pages can be moved, the second one tells where they hang; it begins with a root."""
    largest, is_incremental = _number(header, _LARGEST_ROOT_AT), _number(header, 64)
    if (largest and pages.page(2)[:5] != _MAP_OF_ROOT) or (is_incremental and not largest):
        yield "it says that its pages can be moved, but they cannot"


def _number(data: bytes, offset: int, length: int = 4) -> int:
    return int.from_bytes(data[offset : offset + length], "big")
