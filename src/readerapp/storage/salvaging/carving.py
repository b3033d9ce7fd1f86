"""Carving: rows on pages that no longer say where their rows lie, found by what rows look like.

Where the beginning of a page is gone, or some of its rows are, the others are still there. A row
tells its length and the types of its columns before its values; both must fit a table of ours. Of
an article whose values are not all there the title is enough: it comes back as a headline.
"""

import re
import struct
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from readerapp.storage.salvaging.pages import (
    BrokenRecordError,
    PageFile,
    Row,
    Value,
    payload,
    record_values,
    varint,
)
from readerapp.storage.salvaging.shapes import Shape

# What readers have of their own, and articles. Rows of other tables are too short to be sure of.
TABLES = ("status", "feed", "article", "body", "note")
_HEADLINES = "article"
_LONGEST_NUMBER = 9  # bytes
_TYPES: dict[type, bytes] = {  # as the format says which follows; a NULL is 0
    int: rb"[\x01-\x06\x08\x09]",
    float: rb"[\x01-\x09]",
    str: rb"(?:[\x0d-\x7f]|[\x81-\xff][\x80-\xff]{0,7}[\x00-\x7f])",
    bytes: rb"(?:[\x0c-\x7f]|[\x81-\xff][\x80-\xff]{0,7}[\x00-\x7f])",
}
_EMPTY: dict[type, Value] = {int: 0, float: 0.0, str: "", bytes: b""}


def carve(
    pages: PageFile, numbers: Iterable[int], shapes: Mapping[str, Shape]
) -> Iterator[tuple[Shape, Row]]:
    """Yield the rows found on some pages, by table."""
    wanted = [shapes[name] for name in TABLES if name in shapes]
    for number in numbers:
        page = pages.page(number)
        if not page.strip(b"\0"):
            continue
        for shape in wanted:
            for row_id, row in _found(pages, page, shape):
                values = shape.values(row_id, row)
                if values is None and shape.name == _HEADLINES:
                    values = _headline(shape, row_id, row)
                if values is not None:
                    yield shape, values


def _found(pages: PageFile, page: bytes, shape: Shape) -> Iterator[tuple[int, Row]]:
    for match in _pattern(shape).finditer(page):
        start = match.start()
        try:
            length = _length(page, start, len(shape.columns))
            row_id = _row_id(page, start, length)
            record = payload(pages, page, start, length, is_table=True, is_whole=False)
            yield row_id, record_values(record)
        except (BrokenRecordError, IndexError, struct.error, OverflowError):
            continue


@cache
def _pattern(shape: Shape) -> re.Pattern[bytes]:
    """Matches before the beginning of a record, of which a byte says how long that is."""
    kinds: list[bytes] = []
    least = 0
    for place, column in enumerate(shape.columns):
        choices = {_TYPES[kind] for kind in column.types}
        if column.may_be_null:
            choices.add(rb"\x00")
        kinds.append(rb"\x00" if place == shape.row_id else b"(?:" + b"|".join(choices) + b")")
        if not (column.has_default or column.may_be_null):
            least = place + 1  # rows that are older than a column end before it
    return re.compile(rb"(?=[\x03-\x7f]" + b"".join(kinds[:least]) + b")", re.DOTALL)


def _length(page: bytes, start: int, most: int) -> int:
    """Return how long the record is whose beginning stands there."""
    end = start + page[start]
    place, length, columns = start + 1, page[start], 0
    while place < end:
        kind, place = varint(page, place)
        columns += 1
        if kind in (10, 11):
            raise BrokenRecordError
        length += (kind - 12) // 2 if kind >= 12 else (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)[kind]
    if place != end or columns > most:
        raise BrokenRecordError
    return length


def _row_id(page: bytes, start: int, length: int) -> int:
    """Return the id that stands before a record, behind the length of the record."""
    stated = _as_varint(length)
    for size in range(1, _LONGEST_NUMBER + 1):
        place = start - size
        if place < len(stated) or page[place - len(stated) : place] != stated:
            continue
        row_id, end = varint(page, place)
        if end == start and row_id > 0:
            return row_id
    raise BrokenRecordError


def _as_varint(number: int) -> bytes:
    parts = [number & 0x7F]
    while number := number >> 7:
        parts.append(number & 0x7F | 0x80)
    return bytes(reversed(parts))


def _headline(shape: Shape, row_id: int, row: Row) -> Row | None:
    """Return the row of an article with nothing in place of what is torn; None without a title."""
    values: list[Value] = []
    for place, column in enumerate(shape.columns):
        value = row[place] if place < len(row) else None
        is_torn = type(value) not in column.types or (isinstance(value, str) and "\0" in value)
        if column.name == "title" and (is_torn or not value):
            return None
        if place == shape.row_id:
            values.append(row_id)
        elif not is_torn:
            values.append(value)
        elif column.has_default or column.may_be_null:
            values.append(column.default)
        else:
            values.append(_EMPTY[column.types[0]])
    return tuple(values)
