"""Boxes of AVIF and HEIF files (ISO 14496-12): XMP, EXIF and content credentials in them."""

import struct
from collections.abc import Iterator

_MOST_BOXES = 5_000
_MOST_ITEMS = 2_000
_CREDENTIALS = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")

_Box = tuple[bytes, int, int]  # its type, where its content begins and ends


def box_pieces(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what a file holds as "xmp", "exif" or "credentials", and its bytes."""
    for kind, start, end in _boxes(data, 0, len(data)):
        if kind == b"uuid" and data[start : start + 16] == _CREDENTIALS:
            # Version and flags, what it is for, and, of a manifest, an offset.
            purpose_end = data.index(b"\0", start + 20, end)
            yield "credentials", data[purpose_end + 9 : end]
        elif kind == b"uuid" and data[start : start + 16] == _XMP:
            yield "xmp", data[start + 16 : end]
        elif kind == b"meta":
            yield from _items(data, start + 4, end)


def _boxes(data: bytes, start: int, end: int) -> Iterator[_Box]:
    for _step in range(_MOST_BOXES):
        if start + 8 > end:
            return
        size, kind = struct.unpack_from(">I4s", data, start)
        header = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, start + 8)
            header = 16
        stop = start + size if size else end
        if (size and size < header) or stop > end:
            return
        yield kind, start + header, stop
        start = stop


def _items(data: bytes, start: int, end: int) -> Iterator[tuple[str, bytes]]:
    inside = {kind: (begin, stop) for kind, begin, stop in _boxes(data, start, end)}
    if b"iinf" not in inside or b"iloc" not in inside:
        return
    wanted = dict(_described(data, *inside[b"iinf"]))
    held = inside.get(b"idat", (0, 0))[0]
    for item, method, places in _located(data, *inside[b"iloc"]):
        if item in wanted and method in (0, 1):
            base = held if method == 1 else 0
            body = b"".join(data[base + at : base + at + size] for at, size in places)
            if wanted[item] == "exif" and len(body) > 4:
                (skipped,) = struct.unpack_from(">I", body)
                body = body[4 + skipped :]
            yield wanted[item], body


def _described(data: bytes, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield the numbers of items that are metadata, and which."""
    position = start + (6 if data[start] == 0 else 8)
    for kind, begin, stop in _boxes(data, position, end):
        version = data[begin]
        if kind != b"infe" or version < 2:
            continue
        number = struct.unpack_from(">H" if version == 2 else ">I", data, begin + 4)[0]
        after = begin + (8 if version == 2 else 10)
        sort = data[after : after + 4]
        words = data[after + 4 : stop].split(b"\0")
        if sort == b"Exif":
            yield number, "exif"
        elif sort == b"mime" and len(words) > 1 and words[1] == b"application/rdf+xml":
            yield number, "xmp"


def _located(data: bytes, start: int, end: int) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """Yield the number of each item, how its places are meant, and the places."""
    version = data[start]
    sizes = struct.unpack_from(">H", data, start + 4)[0]
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if version in (1, 2) else 0
    position = start + 6
    wide = 4 if version == 2 else 2
    count = _number(data, position, wide)
    position += wide
    for _step in range(min(count, _MOST_ITEMS)):
        if position >= end:
            return
        item = _number(data, position, wide)
        position += wide
        method = _number(data, position, 2) & 15 if version in (1, 2) else 0
        position += (2 if version in (1, 2) else 0) + 2
        base = _number(data, position, base_size)
        position += base_size
        extents = _number(data, position, 2)
        position += 2
        places = []
        for _extent in range(min(extents, _MOST_ITEMS)):
            position += index_size
            at = _number(data, position, offset_size)
            position += offset_size
            places.append((base + at, _number(data, position, length_size)))
            position += length_size
        yield item, method, places


def _number(data: bytes, position: int, size: int) -> int:
    if position + size > len(data):
        raise ValueError("the boxes end before their numbers")
    return int.from_bytes(data[position : position + size], "big")
