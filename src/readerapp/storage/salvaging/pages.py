"""Reads the pages of a damaged library file."""

import struct
from collections.abc import Iterator
from io import SEEK_END, BytesIO
from pathlib import Path

from readerapp.storage.file.wal import committed, has_strange_log, page_size_of

MAGIC = b"SQLite format 3\0"
TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR = 0x0D, 0x05, 0x0A, 0x02
KINDS = frozenset({TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR})
FILE_HEADER = 100  # bytes at the beginning of page 1
_POSSIBLE_SIZES = (16_384, 4_096, 8_192, 32_768, 65_536, 2_048, 1_024, 512)  # ours first
_LOOKED_AT = 2_000  # pages
_SAMPLE = 50  # pages, too
_RESERVED_AT, _MOST_RESERVED = 20, 32  # bytes; encryption takes most
Value = int | float | str | bytes | None
Row = tuple[Value, ...]
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # serial type: bytes


class PageFile:
    """Pages by number, from 1, as of the last commit: those in the -wal are the newer ones.

    A file that is not there has no pages, a page that is not there is b"". A -wal of another
    library counts for nothing. Raises OSError for the file itself only.
    """

    def __init__(self, path: Path, wal: Path) -> None:
        self._file = path.open("rb") if path.exists() else BytesIO()
        self._length = self._file.seek(0, SEEK_END)
        self._file.seek(0)
        self.size = self._page_size(wal)
        self._newer = self._logged(path, wal)
        self._wal = wal.open("rb") if self._newer else None
        self.count = max(-(-self._length // self.size), *self._newer, 0)
        self.usable = self.size - self._reserved()
        self.followed = set[int]()  # pages that held the rest of a long row

    def __enter__(self) -> "PageFile":
        return self

    def __exit__(self, *_raised: object) -> None:
        self._file.close()
        if self._wal is not None:
            self._wal.close()

    def page(self, number: int) -> bytes:
        """Return a whole page, b"" when it is missing or cut off."""
        if not 1 <= number <= self.count:
            return b""
        place = self._newer.get(number)
        if place is not None and self._wal is not None:
            self._wal.seek(place)
            return self._wal.read(self.size)
        self._file.seek((number - 1) * self.size)
        try:
            found = self._file.read(self.size)
        except OSError:  # a bad sector
            return b""
        return found if len(found) == self.size else b""

    def kind(self, page: bytes, number: int) -> int:
        """Return what kind of a tree's page it is, 0 for none."""
        found = page[FILE_HEADER if number == 1 else 0] if page else 0
        return found if found in KINDS else 0

    def version(self) -> int:
        """Return the `user_version` of the header, 0 when it cannot be read."""
        first = self.page(1)
        return _number(first, 60) if first[:16] == MAGIC else 0

    def free_pages(self) -> set[int]:
        """Return the pages that hold nothing any more, as far as their list can be read."""
        first, found = self.page(1), set[int]()
        trunk = _number(first, 32) if first[:16] == MAGIC else 0
        while trunk and trunk not in found and (page := self.page(trunk)):
            found.add(trunk)
            leaves = min(_number(page, 4), self.size // 4 - 2)
            found.update(struct.unpack_from(f">{leaves}I", page, 8))
            trunk = _number(page, 0)
        return found

    def _logged(self, path: Path, wal: Path) -> dict[int, int]:
        """Its page 1 may be wrong about its length: a log that fits what is there is its own."""
        is_strange = has_strange_log(path, wal) and has_strange_log(path, wal, by_length=True)
        return {} if is_strange else committed(wal, self.size)

    def _page_size(self, wal: Path) -> int:
        start = self._file.read(FILE_HEADER)
        stated = int.from_bytes(start[16:18], "big")
        stated = 65_536 if stated == 1 else stated
        is_stated = start[:16] == MAGIC and stated in _POSSIBLE_SIZES
        if is_stated and (self._length <= stated or any(self._hits(stated))):
            return stated
        logged = page_size_of(wal)
        if logged in _POSSIBLE_SIZES:
            return logged
        likeliest = max(_POSSIBLE_SIZES, key=self._likeness)
        return likeliest if any(self._hits(likeliest)) or not is_stated else stated

    def _reserved(self) -> int:
        """Return the bytes at the end of each page that are not ours; a wrong number shows in rows
        that reach into them."""
        self._file.seek(_RESERVED_AT)
        stated = int.from_bytes(self._file.read(1), "big")
        if not 0 < stated <= _MOST_RESERVED:
            return 0
        ends = (_end_of_rows(self.page(number), number) for number in range(1, _SAMPLE))
        return stated if max(ends) <= self.size - stated else 0

    def _likeness(self, size: int) -> float:
        """How much the file looks as if it had pages of this size."""
        hits = list(self._hits(size))
        return sum(hits) / len(hits) if hits else 0.0

    def _hits(self, size: int) -> Iterator[bool]:
        """Yield of each page but the first whether it looks like one of this size."""
        for number in range(1, min(self._length // size, _LOOKED_AT)):
            self._file.seek(number * size)
            yield _is_like(self._file.read(size))


def _is_like(page: bytes) -> bool:
    """Rows grow from the end of a page: with a size that is twice the right one, every other page
    begins right, but its rows end in the middle."""
    kind, count = page[0], int.from_bytes(page[3:5], "big")
    if kind not in KINDS or not 0 < count < len(page) // 4:
        return False
    start = 12 if kind in (TABLE_INTERIOR, INDEX_INTERIOR) else 8
    last = max(int(each) for each in struct.unpack_from(f">{count}H", page, start))
    return len(page) // 2 <= last < len(page)


def _end_of_rows(page: bytes, number: int) -> int:
    """Return where the last row of a leaf of a table ends, 0 for other pages and for long rows."""
    start = FILE_HEADER if number == 1 else 0
    if not page or page[start] != TABLE_LEAF:
        return 0
    try:
        length, end = varint(page, max(_cells(page, number, TABLE_LEAF), default=0))
        _, end = varint(page, end)
    except (IndexError, struct.error):
        return 0
    return end + length if length < len(page) - 3 * FILE_HEADER else 0


def _number(page: bytes, offset: int) -> int:
    return int.from_bytes(page[offset : offset + 4], "big")


class BrokenRecordError(Exception):
    """A record that cannot be read as a row. Never leaves this package."""


def rows(pages: PageFile, number: int) -> Iterator[tuple[int, Row] | None]:
    """Yield each row of a page as (row id, values); None for one that cannot be read.

    The row id is 0 on pages of indexes and of tables WITHOUT ROWID.
    """
    page = pages.page(number)
    kind = pages.kind(page, number)
    if kind in (0, TABLE_INTERIOR):
        return
    for offset in _cells(page, number, kind):
        try:
            yield _row(pages, page, offset, kind)
        except (BrokenRecordError, IndexError, struct.error, OverflowError):
            yield None


def children(pages: PageFile, number: int) -> list[int]:
    """Return the pages below an inner page of a tree, in their order; none below a leaf."""
    page = pages.page(number)
    kind = pages.kind(page, number)
    if kind not in (TABLE_INTERIOR, INDEX_INTERIOR):
        return []
    start = FILE_HEADER if number == 1 else 0
    below = [
        int.from_bytes(page[cell : cell + 4], "big")
        for cell in _cells(page, number, kind)
        if cell + 4 <= len(page)
    ]
    return [*below, int.from_bytes(page[start + 8 : start + 12], "big")]


def _cells(page: bytes, number: int, kind: int) -> tuple[int, ...]:
    start = FILE_HEADER if number == 1 else 0
    first = start + (12 if kind in (TABLE_INTERIOR, INDEX_INTERIOR) else 8)
    count = min(int.from_bytes(page[start + 3 : start + 5], "big"), (len(page) - first) // 2)
    return struct.unpack_from(f">{count}H", page, first)


def _row(pages: PageFile, page: bytes, offset: int, kind: int) -> tuple[int, Row]:
    if kind == INDEX_INTERIOR:
        offset += 4
    length, offset = varint(page, offset)
    row_id = 0
    if kind == TABLE_LEAF:
        row_id, offset = varint(page, offset)
    return row_id, record_values(payload(pages, page, offset, length, is_table=kind == TABLE_LEAF))


def payload(
    pages: PageFile, page: bytes, offset: int, length: int, *, is_table: bool, is_whole: bool = True
) -> bytes:
    """Return the bytes of a record, also those on overflow pages. Raises BrokenRecordError where
    one of these is not there, unless it may be other than whole: zeros stand for the rest then."""
    size = pages.usable
    most = size - 35 if is_table else (size - 12) * 64 // 255 - 23
    if length <= most:
        return _exactly(page[offset : offset + length], length)
    if length > pages.count * size:
        raise BrokenRecordError
    least = (size - 12) * 32 // 255 - 23
    here = least + (length - least) % (size - 4)
    here = here if here <= most else least
    parts = [_exactly(page[offset : offset + here], here)]
    following = int.from_bytes(page[offset + here : offset + here + 4], "big")
    missing = length - here
    while missing > 0:
        more = pages.page(following)
        if not more and not is_whole:
            return b"".join(parts) + bytes(missing)
        if not more:
            raise BrokenRecordError
        pages.followed.add(following)
        parts.append(more[4 : min(4 + missing, size)])
        missing -= size - 4
        following = int.from_bytes(more[:4], "big")
    return b"".join(parts)


def _exactly(data: bytes, length: int) -> bytes:
    if len(data) != length:
        raise BrokenRecordError
    return data


def record_values(record: bytes) -> Row:
    end, place = varint(record, 0)
    if not place <= end <= len(record):
        raise BrokenRecordError
    offset, found = end, []
    while place < end:
        kind, place = varint(record, place)
        value, offset = _value(record, kind, offset)
        found.append(value)
    if offset != len(record):
        raise BrokenRecordError
    return tuple(found)


def _value(record: bytes, kind: int, offset: int) -> tuple[Value, int]:
    if kind >= 12:
        end = offset + (kind - 12) // 2
        data = _exactly(record[offset:end], end - offset)
        return (data.decode("utf-8", "replace") if kind % 2 else data), end
    if kind in _INTEGERS:
        end = offset + _INTEGERS[kind]
        data = _exactly(record[offset:end], end - offset)
        return int.from_bytes(data, "big", signed=True), end
    if kind == 7:
        return struct.unpack_from(">d", record, offset)[0], offset + 8
    if kind in (8, 9):
        return kind - 8, offset
    if kind == 0:
        return None, offset
    raise BrokenRecordError  # 10 and 11 are never written


def varint(data: bytes, offset: int) -> tuple[int, int]:
    """Return a number of 1 to 9 bytes and where it ends. Most have one."""
    byte = data[offset]
    if byte < 0x80:
        return byte, offset + 1
    value = byte & 0x7F
    for place in range(offset + 1, offset + 8):
        byte = data[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    value = value << 8 | data[offset + 8]
    return (value - (1 << 64) if value >= 1 << 63 else value), offset + 9
