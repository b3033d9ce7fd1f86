"""The rows on one page. The format: https://www.sqlite.org/fileformat2.html#record_format"""

import struct
from collections.abc import Iterator

from readerapp.storage.salvaging.pages import (
    FILE_HEADER,
    INDEX_INTERIOR,
    TABLE_INTERIOR,
    TABLE_LEAF,
    PageFile,
)

Value = int | float | str | bytes | None
Row = tuple[Value, ...]

_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # serial type: bytes


class BrokenRecordError(Exception):
    """What stands here is no row. Never leaves this package."""


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
    length, offset = _varint(page, offset)
    row_id = 0
    if kind == TABLE_LEAF:
        row_id, offset = _varint(page, offset)
    return row_id, _values(_payload(pages, page, offset, length, is_table=kind == TABLE_LEAF))


def _payload(pages: PageFile, page: bytes, offset: int, length: int, *, is_table: bool) -> bytes:
    """Return the bytes of a record, also those on overflow pages."""
    size = pages.size
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
        if not more:
            raise BrokenRecordError
        parts.append(more[4 : 4 + missing])
        missing -= size - 4
        following = int.from_bytes(more[:4], "big")
    return b"".join(parts)


def _exactly(data: bytes, length: int) -> bytes:
    if len(data) != length:
        raise BrokenRecordError
    return data


def _values(record: bytes) -> Row:
    end, place = _varint(record, 0)
    if not place <= end <= len(record):
        raise BrokenRecordError
    offset, found = end, []
    while place < end:
        kind, place = _varint(record, place)
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


def _varint(data: bytes, offset: int) -> tuple[int, int]:
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
