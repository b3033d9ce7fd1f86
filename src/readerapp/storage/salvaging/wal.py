"""The write-ahead log beside a library file: which pages have a newer version in it.

The format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
"""

import struct
from pathlib import Path

_HEADER, _FRAME_HEADER = 32, 24  # bytes
_MAGICS = {0x377F0682: "<", 0x377F0683: ">"}  # which way round the checksums are
_MASK = 0xFFFFFFFF


def page_size_of(wal: Path) -> int:
    """Return the page size a log was written with, 0 when there is no log."""
    header = _header(wal)
    return int(header[2]) if header else 0


def committed(wal: Path, page_size: int) -> dict[int, int]:
    """Return where in the log the newest committed version of each page begins.

    Frames count up to the last commit whose checksums are right, as SQLite itself reads them.
    """
    header = _header(wal)
    if header is None or header[2] != page_size:
        return {}
    found: dict[int, int] = {}
    waiting: dict[int, int] = {}
    order, salts = _MAGICS[header[0]], header[4:6]
    with wal.open("rb") as file:
        sums = _checksum(order, file.read(_HEADER)[:24], (0, 0))
        if sums != header[6:8]:
            return {}
        while True:
            place = file.tell() + _FRAME_HEADER
            frame = file.read(_FRAME_HEADER + page_size)
            if len(frame) < _FRAME_HEADER + page_size:
                return found
            page, pages_after_commit, *rest = struct.unpack(">6I", frame[:_FRAME_HEADER])
            sums = _checksum(order, frame[:8] + frame[_FRAME_HEADER:], sums)
            if tuple(rest[:2]) != salts or tuple(rest[2:]) != sums:
                return found
            waiting[page] = place
            if pages_after_commit:
                found |= waiting
                waiting = {}


def _header(wal: Path) -> tuple[int, ...] | None:
    try:
        with wal.open("rb") as file:
            data = file.read(_HEADER)
    except OSError:
        return None
    if len(data) < _HEADER:
        return None
    header = struct.unpack(">8I", data)
    return header if header[0] in _MAGICS else None


def _checksum(order: str, data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for index in range(0, len(words), 2):
        first = (first + words[index] + second) & _MASK
        second = (second + words[index + 1] + first) & _MASK
    return first, second
