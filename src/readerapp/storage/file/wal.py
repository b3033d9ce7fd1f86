"""The write-ahead log (-wal) beside a library file: which pages have a newer version in it, and
whether it is the library's own.

The format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log

SQLite takes any log that is whole in itself: nothing in it names its file. Another library's (a
backup copied by hand over a library that crashed; half of a synchronisation) would be read as this
one's newest pages, and written over its own at the next checkpoint. What a library and its own log
always agree on is therefore looked at first:

- page 1 tells how many pages there are: a log without it changes nothing about their number;
- pages that the file's own page 1 does not know yet are in the log, and a log that makes the
  library shorter holds all of it;
- the change counter of page 1 is the one that the log began from, or one that the log reached.

All three hold at any moment of any use, also while others write, as long as a read transaction is
open: the log then begins anew only when all of it has come into the file. Together they prove no
log to be the own one: see docs/technotes/faults.md.
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


_MAGIC = b"SQLite format 3\0"
_LIBRARY_HEADER = 100  # bytes
_COUNTER, _PAGES, _COUNTED_AT = 24, 28, 92  # offsets in it


def has_strange_log(library: Path, wal: Path, *, by_length: bool = False) -> bool:
    """Return whether a log is certainly not the library's own. Takes 5 ms for 16 MB of log.

    `by_length`: the number of pages is taken from the length of the file, not from its page 1,
    which may have come to harm. Others may write meanwhile if a read transaction is open. Raises
    OSError.
    """
    before = head_of(wal)
    if before is None or not library.exists():
        return False
    with library.open("rb") as file:
        header = file.read(_LIBRARY_HEADER)
    if not _can_be_trusted(header, page_size=before[2]):
        return False
    found = list(frames(wal))
    stated = library.stat().st_size // before[2] if by_length else _number(header, _PAGES)
    is_strange = _is_of_other_size(stated, found) or _has_other_past(
        _number(header, _COUNTER), wal, [each for each in found if each.page == 1]
    )
    # Who began it anew meanwhile uses it, and it was not seen whole.
    return is_strange and head_of(wal) == before


def _is_of_other_size(stated: int, found: list[Frame]) -> bool:
    """Not the length of the file: one that was cut short needs its log all the more."""
    pages = next((each.pages_after for each in reversed(found) if each.pages_after), 0)
    logged = {each.page for each in found}
    if not pages:
        return False  # nothing was committed
    if 1 not in logged:
        return pages != stated
    first = stated + 1 if pages >= stated else 1
    return not logged.issuperset(range(first, pages + 1))


def _has_other_past(counter: int, wal: Path, first_pages: list[Frame]) -> bool:
    """What comes after a page 1 that came to harm was never committed: it tells nothing."""
    if not first_pages or not is_in_step(began := page_of(wal, first_pages[0])):
        return False
    later = (page_of(wal, each) for each in reversed(first_pages))
    reached = next((page for page in later if is_in_step(page)), began)  # it never goes back
    return not _number(began, _COUNTER) - 1 <= counter <= _number(reached, _COUNTER)


def _can_be_trusted(header: bytes, page_size: int) -> bool:
    stated = int.from_bytes(header[16:18], "big")
    same_size = page_size == (65_536 if stated == 1 else stated)
    return header[:16] == _MAGIC and same_size and is_in_step(header)


def is_in_step(page: bytes) -> bool:
    """Return whether its counter and its number of pages were written together, as SQLite does."""
    return len(page) >= _LIBRARY_HEADER and _number(page, _COUNTER) == _number(page, _COUNTED_AT)


def _number(data: bytes, offset: int) -> int:
    return int.from_bytes(data[offset : offset + 4], "big")
