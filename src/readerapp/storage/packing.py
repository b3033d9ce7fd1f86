"""Rows of many tables as one value, and back.

Four bytes of length, then deflated JSON of that length, then the values that are bytes, one after
the other: they are compressed already, and JSON would make them a third longer.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from readerapp.storage.codec import inflate

Row = dict[str, Any]
_LENGTH = 4
_FAST = 1  # a level; what is large is deflated already


def pack_rows(tables: Mapping[str, Sequence[Row]]) -> bytes:
    """Pack rows by table name. Values are what SQLite holds."""
    tail = bytearray()

    def place(value: object) -> list[int]:
        if not isinstance(value, bytes):
            raise TypeError(value)
        tail.extend(value)
        return [len(tail) - len(value), len(value)]

    head = zlib.compress(json.dumps(tables, ensure_ascii=False, default=place).encode(), _FAST)
    return len(head).to_bytes(_LENGTH, "big") + head + tail


def unpack_rows(data: bytes) -> dict[str, list[Row]]:
    """Undo `pack_rows`. Raises ValueError and zlib.error for what it did not make."""
    end = _LENGTH + int.from_bytes(data[:_LENGTH], "big")
    tables, tail = json.loads(inflate(data[_LENGTH:end])), data[end:]

    def whole(value: Any) -> Any:
        if not isinstance(value, list):
            return value
        start, length = value
        part = tail[start : start + length]
        if len(part) != length:
            raise ValueError("the packed rows were cut short")
        return part

    return {
        name: [{column: whole(value) for column, value in row.items()} for row in rows]
        for name, rows in tables.items()
    }
