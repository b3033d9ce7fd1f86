"""Tags of TIFF files and EXIF blocks, and records of the IPTC's older format (IIM)."""

import struct
from collections.abc import Collection, Iterator

_MOST_TAGS = 5_000
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_BELOW = 0x8769  # points to the tags of EXIF
_LARGEST = 16_000_000
_LONGEST = 20_000  # bytes of one record


def tiff_values(data: bytes, wanted: Collection[int]) -> Iterator[tuple[int, bytes]]:
    """Yield the wanted tags of all directories with the bytes of their values."""
    order = {b"II": "<", b"MM": ">"}.get(data[:2], "")
    if not order or len(data) < 8:
        return
    steps = 0
    waiting = [struct.unpack_from(order + "I", data, 4)[0]]
    seen: set[int] = set()
    while waiting:
        start = waiting.pop()
        if start in seen or not 8 <= start <= len(data) - 2:
            continue
        seen.add(start)
        (count,) = struct.unpack_from(order + "H", data, start)
        for entry in range(count):
            steps += 1
            at = start + 2 + 12 * entry
            if steps > _MOST_TAGS or at + 12 > len(data):
                return
            tag, kind, length = struct.unpack_from(order + "HHI", data, at)
            if tag == _BELOW:
                waiting.append(struct.unpack_from(order + "I", data, at + 8)[0])
            if tag in wanted and kind in _SIZES:
                size = _SIZES[kind] * length
                (far,) = struct.unpack_from(order + "I", data, at + 8)
                place = at + 8 if size <= 4 else far
                if size <= _LARGEST:
                    yield tag, data[place : place + size]
        following = start + 2 + 12 * count
        if following + 4 <= len(data):
            waiting.append(struct.unpack_from(order + "I", data, following)[0])


def iim_records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the data sets of the application record: number and value."""
    position = 0
    for _step in range(_MOST_TAGS):
        if data[position : position + 1] != b"\x1c" or position + 5 > len(data):
            return
        record, number, length = struct.unpack_from(">BBH", data, position + 1)
        position += 5
        if length & 0x8000:  # the length of the length; such values are pictures
            return
        if record == 2:
            yield number, data[position : position + min(length, _LONGEST)]
        position += length
