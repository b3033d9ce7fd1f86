"""The write-ahead log beside a library file: which pages have a newer version in it.

The format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from readerapp.domain.values import dataclass

_HEADER, _FRAME_HEADER = 32, 24  # bytes
_MAGICS = {0x377F0682: "<", 0x377F0683: ">"}  # which way round the checksums are
_MASK = 0xFFFFFFFF


@dataclass(frozen=True)
class Frame:
    """A page in a log, as its head tells it. `pages_after` is how many pages the library has when a
    transaction ends with it, else 0; `before` are the checksums its own go on from."""

    page: int
    pages_after: int
    place: int
    before: tuple[int, ...]


def page_size_of(wal: Path) -> int:
    """Return the page size a log was written with, 0 when there is no log."""
    header = head_of(wal)
    return int(header[2]) if header else 0


def committed(wal: Path, page_size: int) -> dict[int, int]:
    """Return where in the log the newest committed version of each page begins.

    Frames count up to the last commit whose checksums are right, as SQLite itself reads them.
    """
    header = head_of(wal)
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


def frames(wal: Path) -> Iterator[Frame]:
    """Yield the frames of a log's present round, committed or not. Only their heads are read."""
    header = head_of(wal)
    if header is None:
        return
    before = header[6:8]
    with wal.open("rb") as file:
        place = _HEADER
        while len(head := _read(file, place, _FRAME_HEADER)) == _FRAME_HEADER:
            page, pages_after, *rest = struct.unpack(">6I", head)
            if tuple(rest[:2]) != header[4:6]:
                return
            yield Frame(page, pages_after, place, before)
            before = tuple(rest[2:])
            place += _FRAME_HEADER + header[2]


def page_of(wal: Path, frame: Frame) -> bytes:
    """Return the page a frame holds, b"" where it came to harm."""
    header = head_of(wal)
    if header is None:
        return b""
    with wal.open("rb") as file:
        found = _read(file, frame.place, _FRAME_HEADER + header[2])
    if len(found) < _FRAME_HEADER + header[2]:
        return b""
    head, data = found[:_FRAME_HEADER], found[_FRAME_HEADER:]
    sums = _checksum(_MAGICS[header[0]], head[:8] + data, frame.before)
    return data if struct.pack(">2I", *sums) == head[16:] else b""


def head_of(wal: Path) -> tuple[int, ...] | None:
    """Return the numbers a log begins with, others in each of its rounds; None without a log."""
    try:
        with wal.open("rb") as file:
            data = file.read(_HEADER)
    except OSError:
        return None
    if len(data) < _HEADER:
        return None
    header = struct.unpack(">8I", data)
    return header if header[0] in _MAGICS else None


def _checksum(order: str, data: bytes, sums: tuple[int, ...]) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for index in range(0, len(words), 2):
        first = (first + words[index] + second) & _MASK
        second = (second + words[index + 1] + first) & _MASK
    return first, second


def _read(file: BinaryIO, place: int, length: int) -> bytes:
    file.seek(place)
    return file.read(length)
