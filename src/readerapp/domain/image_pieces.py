"""Pieces of picture files that hold words about the picture: where each format has them, and what
stands in them: XMP packets and PNG text chunks as UTF-8, tags of TIFF and EXIF, records of the
IPTC.

JPEG, PNG, WebP, AVIF and HEIF (boxes, ISO 14496-12), TIFF, GIF, SVG. Nothing is decoded but the
text of PNG. Work is counted: a file of a million tiny boxes, or one that refers to itself, is left
after some thousand steps with what was found. Never raises.
"""

import re
import struct
import zlib
from base64 import b64decode
from collections.abc import Callable, Collection, Iterator
from enum import StrEnum

from readerapp.domain.values import dataclass

_MOST_DIRECTORY_TAGS = 5_000
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_BELOW = 0x8769  # points to the tags of EXIF
_LARGEST_VALUE = 16_000_000
_LONGEST = 20_000  # bytes of one record

_MOST_BOXES = 5_000
_MOST_ITEMS = 2_000
_CREDENTIALS_BOX = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_XMP_BOX = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")

_Box = tuple[bytes, int, int]  # its type, where its content begins and ends


class PieceKind(StrEnum):
    """What a piece holds."""

    XMP = "xmp"
    IIM = "iim"  # records of the IPTC's older format
    EXIF = "exif"  # a block in the format of TIFF
    TEXT = "text"  # `name` is its keyword, "" of a comment
    CREDENTIALS = "credentials"  # a manifest store of C2PA (JUMBF)


@dataclass(frozen=True)
class Piece:
    """One piece of a file."""

    kind: PieceKind
    data: bytes
    name: str = ""


_MOST_STEPS = 20_000
_LARGEST = 16_000_000  # bytes of one piece
_LARGEST_TEXT = 4_000_000  # bytes of what was compressed
_HEAD_OF_BOX = 200
_MOST_BLOCKS = 500_000  # of one picture in a GIF
_LONGEST_TEXT = 20_000  # bytes of texts that are no XMP

_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENDED = b"http://ns.adobe.com/xmp/extension/\0"
_IRB = b"Photoshop 3.0\0"
_RAW_PROFILE = re.compile(rb"\s*(\w+)\s+(\d{1,8})\s+([0-9a-fA-F\s]*)")
_SVG = re.compile(rb"<(?:\w+:)?svg[\s>]")
_SVG_MANIFEST = re.compile(rb"<(?:\w+:)?manifest\b[^<>]{0,500}>([A-Za-z0-9+/=\s]{8,})</")
_FOUND_IN_TIFF = {0x02BC: PieceKind.XMP, 0x83BB: PieceKind.IIM, 0xCD41: PieceKind.CREDENTIALS}
_FOUND_IN_RIFF = {
    b"XMP ": PieceKind.XMP,
    b"EXIF": PieceKind.EXIF,
    b"C2PA": PieceKind.CREDENTIALS,
}


def picture_pieces(data: bytes) -> tuple[Piece, ...]:
    """Return the pieces of a picture file in their order, () for what is no picture."""
    reader = _reader(data)
    if reader is None:
        return ()
    return tuple(each for each in _whole(reader(data)) if 0 < len(each.data) <= _LARGEST)


def _whole(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Yield pieces up to where a file is cut off, or lies: what came before is what there is."""
    try:
        yield from pieces
    except (struct.error, zlib.error, IndexError, ValueError, OverflowError):
        return


def _reader(data: bytes) -> Callable[[bytes], Iterator[Piece]] | None:
    head = data[:16]
    if head.startswith(b"\xff\xd8"):
        return _jpeg
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return _webp
    if head[4:8] == b"ftyp":
        return _boxes
    if head.startswith((b"II*\0", b"MM\0*")):
        return _tiff
    if head.startswith((b"GIF87a", b"GIF89a")):
        return _gif
    return _svg if _SVG.search(data, 0, 4_000) else None


# JPEG


def _jpeg(data: bytes) -> Iterator[Piece]:
    extended: dict[bytes, list[bytes]] = {}
    credentials: dict[bytes, list[bytes]] = {}
    resources: list[bytes] = []
    main = b""
    for marker, body in _segments(data):
        if marker == 0xE1 and body.startswith(_XMP):
            main = main or body[len(_XMP) :]
            yield Piece(PieceKind.XMP, body[len(_XMP) :])
        elif marker == 0xE1 and body.startswith(_EXTENDED):
            part = body[len(_EXTENDED) :]
            extended.setdefault(part[:32], []).append(part[32:])
        elif marker == 0xE1 and body.startswith(b"Exif\0"):
            yield Piece(PieceKind.EXIF, body[6:])
        elif marker == 0xEB and body.startswith(b"JP"):
            # The header of the box is repeated in each segment, with eight bytes more when large.
            repeated = 8 if body[8:12] != b"\0\0\0\1" else 16
            parts = credentials.setdefault(body[2:4], [])
            parts.append(body[8 + (repeated if parts else 0) :])
        elif marker == 0xED and body.startswith(_IRB):
            resources.append(body[len(_IRB) :])
        elif marker == 0xFE:
            yield Piece(PieceKind.TEXT, body[:_LONGEST_TEXT])
    for name, parts in extended.items():
        if name in main:  # an extension that nobody asks for is another file's
            yield Piece(PieceKind.XMP, _put_together(parts))
    yield from _resources(b"".join(resources))
    for parts in credentials.values():
        if b"c2pa" in parts[0][:_HEAD_OF_BOX]:
            yield Piece(PieceKind.CREDENTIALS, b"".join(parts))


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    position = 2
    for _step in range(_MOST_STEPS):
        if data[position] != 0xFF:
            return
        while data[position] == 0xFF:
            position += 1
        marker = data[position]
        position += 1
        if marker in (0xDA, 0xD9):  # the picture itself; words come before it
            return
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            continue
        (length,) = struct.unpack_from(">H", data, position)
        if length < 2 or position + length > len(data):
            return
        yield marker, data[position + 2 : position + length]
        position += length


def _put_together(parts: list[bytes]) -> bytes:
    """Return the extension whose parts say how long it is and where each belongs."""
    (whole,) = struct.unpack_from(">I", parts[0])
    if whole > _LARGEST_TEXT:
        return b""
    made = bytearray(whole)
    filled = 0
    for part in parts:
        _length, at = struct.unpack_from(">II", part)
        text = part[8 : 8 + max(0, whole - at)]
        made[at : at + len(text)] = text
        filled += len(text)
    return bytes(made) if filled >= whole else b""


def _resources(data: bytes) -> Iterator[Piece]:
    """Yield what stands in the image resources of Photoshop."""
    position = 0
    for _step in range(_MOST_STEPS):
        if data[position : position + 4] != b"8BIM":
            return
        (kind,) = struct.unpack_from(">H", data, position + 4)
        name_end = position + 7 + data[position + 6]
        position = name_end + (name_end - position) % 2
        (size,) = struct.unpack_from(">I", data, position)
        body = data[position + 4 : position + 4 + size]
        if kind == 0x0404:
            yield Piece(PieceKind.IIM, body)
        elif kind == 0x0424:
            yield Piece(PieceKind.XMP, body)
        position += 4 + size + size % 2


# PNG


def _png(data: bytes) -> Iterator[Piece]:
    position = 8
    for _step in range(_MOST_STEPS):
        length, kind = struct.unpack_from(">I4s", data, position)
        body = data[position + 8 : position + 8 + length]
        if kind in (b"tEXt", b"zTXt", b"iTXt"):
            yield from _text_chunk(kind, body)
        elif kind == b"eXIf":
            yield Piece(PieceKind.EXIF, body)
        elif kind == b"caBX":
            yield Piece(PieceKind.CREDENTIALS, body)
        position += length + 12


def _text_chunk(kind: bytes, body: bytes) -> Iterator[Piece]:
    keyword, _zero, rest = body.partition(b"\0")
    text = rest
    if kind == b"zTXt":
        text = _inflated(rest[1:])
    elif kind == b"iTXt":
        _tag, _zero, words = rest[2:].partition(b"\0")
        text = words.partition(b"\0")[2]
        text = _inflated(text) if rest[:1] == b"\1" else text
    if keyword == b"XML:com.adobe.xmp":
        yield Piece(PieceKind.XMP, text)
    elif keyword.lower().startswith(b"raw profile type "):
        yield from _raw_profile(text)
    else:
        yield Piece(PieceKind.TEXT, text[:_LONGEST_TEXT] or b" ", keyword.decode("latin-1"))


def _raw_profile(text: bytes) -> Iterator[Piece]:
    """Yield what ImageMagick writes as hexadecimal digits below a name and a length."""
    match = _RAW_PROFILE.match(text)
    if match is None:
        return
    data = bytes.fromhex(match[3].decode("ascii"))
    if match[1] == b"xmp" or data.startswith(_XMP):
        yield Piece(PieceKind.XMP, data.removeprefix(_XMP))
    elif match[1] == b"iptc":
        yield from _resources(data) if data.startswith(b"8BIM") else [Piece(PieceKind.IIM, data)]
    elif match[1] in (b"exif", b"APP1"):
        yield Piece(PieceKind.EXIF, data.removeprefix(b"Exif\0\0"))


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, _LARGEST_TEXT)
    except zlib.error:
        return b""


# WebP, AVIF and HEIF, TIFF, GIF, SVG


def _webp(data: bytes) -> Iterator[Piece]:
    position = 12
    for _step in range(_MOST_STEPS):
        kind, length = struct.unpack_from("<4sI", data, position)
        if kind in _FOUND_IN_RIFF:
            body = data[position + 8 : position + 8 + length]
            yield Piece(_FOUND_IN_RIFF[kind], body.removeprefix(b"Exif\0\0"))
        position += 8 + length + length % 2


def _boxes(data: bytes) -> Iterator[Piece]:
    for name, body in _box_pieces(data):
        yield Piece(PieceKind(name), body)


def _tiff(data: bytes) -> Iterator[Piece]:
    for tag, value in tiff_values(data, {*_FOUND_IN_TIFF, 0x8649}):
        if tag in _FOUND_IN_TIFF:
            yield Piece(_FOUND_IN_TIFF[tag], value)
        else:
            yield from _resources(value)
    yield Piece(PieceKind.EXIF, data)


def _gif(data: bytes) -> Iterator[Piece]:
    position = 13 + _colours(data[10])
    for _step in range(_MOST_STEPS):
        if data[position] == 0x2C:
            position = _after_blocks(data, position + 11 + _colours(data[position + 9]))
        elif data[position] != 0x21:
            return
        elif data[position + 1 : position + 14] == b"\xff\x0bXMP DataXMP":
            end = data.index(b"\x01\xff\xfe\xfd", position)  # a trailer ends it, not its blocks
            yield Piece(PieceKind.XMP, data[position + 14 : end])
            position = _after_blocks(data, position + 14)
        else:
            kind, name = data[position + 1], data[position + 3 : position + 11]
            start = position + 2
            position = _after_blocks(data, start)
            if kind == 0xFE:
                yield Piece(PieceKind.TEXT, _blocks(data, start)[:_LONGEST_TEXT])
            elif kind == 0xFF and name == b"C2PA_GIF":
                yield Piece(PieceKind.CREDENTIALS, _blocks(data, start + 12))


def _colours(flags: int) -> int:
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(data: bytes, position: int) -> int:
    for _step in range(_MOST_BLOCKS):
        if not data[position]:
            return position + 1
        position += data[position] + 1
    raise ValueError("a picture of so many blocks is none")


def _blocks(data: bytes, position: int) -> bytes:
    parts = []
    end = _after_blocks(data, position) - 1
    while position < end:
        parts.append(data[position + 1 : position + 1 + data[position]])
        position += data[position] + 1
    return b"".join(parts)


def _svg(data: bytes) -> Iterator[Piece]:
    if b"xmpmeta" in data or b"rdf:RDF" in data:
        yield Piece(PieceKind.XMP, data)
    manifest = _SVG_MANIFEST.search(data) if b"c2pa" in data else None
    if manifest is not None:
        yield Piece(PieceKind.CREDENTIALS, b64decode(b"".join(manifest[1].split())))


def _box_pieces(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what a file holds as "xmp", "exif" or "credentials", and its bytes."""
    for kind, start, end in _boxes_in(data, 0, len(data)):
        if kind == b"uuid" and data[start : start + 16] == _CREDENTIALS_BOX:
            # Version and flags, what it is for, and, of a manifest, an offset.
            purpose_end = data.index(b"\0", start + 20, end)
            yield "credentials", data[purpose_end + 9 : end]
        elif kind == b"uuid" and data[start : start + 16] == _XMP_BOX:
            yield "xmp", data[start + 16 : end]
        elif kind == b"meta":
            yield from _items(data, start + 4, end)


def _boxes_in(data: bytes, start: int, end: int) -> Iterator[_Box]:
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
    inside = {kind: (begin, stop) for kind, begin, stop in _boxes_in(data, start, end)}
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
    for kind, begin, stop in _boxes_in(data, position, end):
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


PNG = b"\x89PNG\r\n\x1a\n"
PNG_TEXT_CHUNKS = frozenset({b"tEXt", b"zTXt", b"iTXt"})
GENERATOR_KEYWORDS = frozenset({b"parameters", b"prompt", b"workflow"})  # image generators write

_LARGEST_PACKET = 1_000_000
_MOST_PACKETS = 4
_MOST_TAGS = 20_000  # of one packet; the largest of real pictures have some thousand
_WHOLE = re.compile(rb"<(x:x[ma]pmeta|rdf:RDF)[\s>]")
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_SIGNS = (b"\xff\xfe\0\0", b"\0\0\xfe\xff", b"\xff\xfe", b"\xfe\xff")
_OF_SIGNS = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")


def xmp_packets(data: bytes) -> Iterator[bytes]:
    """Yield the XMP packets of a file in UTF-8, each from its own element on.

    They are taken from where the format of the file has them. Of a file that is no picture, or a
    broken one, whatever looks like a packet is taken.
    """
    pieces = picture_pieces(data)
    xmp = [each.data for each in pieces if each.kind is PieceKind.XMP]
    # Credentials hold pictures that this one was made from, with packets of their own.
    is_signed = any(each.kind is PieceKind.CREDENTIALS for each in pieces)
    found = 0
    for piece in xmp or ([] if is_signed else _scanned(data)):
        for packet in _elements(_in_utf8(piece)):
            if found < _MOST_PACKETS:
                found += 1
                yield packet


def _in_utf8(packet: bytes) -> bytes:
    """Return a packet as UTF-8, whichever encoding of Unicode it has."""
    return packet.decode(_encoding(packet), "replace").encode("utf-8", "replace")


def _encoding(packet: bytes) -> str:
    for sign, name in zip(_SIGNS, _OF_SIGNS, strict=True):
        if packet.startswith(sign):
            return name
    # XML begins with "<": the bytes beside it tell the encoding, the widest first.
    return next(
        (name for name in reversed(_ENCODINGS) if packet.startswith("<".encode(name))), "utf-8"
    )


def _elements(packet: bytes) -> Iterator[bytes]:
    """Yield the elements that are XMP: without what stands before, there is nothing to expand."""
    end = 0
    for _count in range(_MOST_PACKETS):
        start = _WHOLE.search(packet, end)
        if start is None:
            return
        closing = b"</" + start[1] + b">"
        end = packet.find(closing, start.end())
        if end < 0:
            return
        end += len(closing)
        element = packet[start.start() : end]
        if len(element) <= _LARGEST_PACKET and element.count(b"<") <= _MOST_TAGS:
            yield element


def _scanned(data: bytes) -> Iterator[bytes]:
    for name in _ENCODINGS:
        end = 0
        for _count in range(_MOST_PACKETS):
            start = data.find("<x:xmpmeta".encode(name), end)
            closing = "</x:xmpmeta>".encode(name)
            end = data.find(closing, start)
            if start < 0 or end < 0:
                break
            end += len(closing)
            if end - start <= 4 * _LARGEST_PACKET:
                yield data[start:end].decode(name, "replace").encode("utf-8", "replace")


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
            if steps > _MOST_DIRECTORY_TAGS or at + 12 > len(data):
                return
            tag, kind, length = struct.unpack_from(order + "HHI", data, at)
            if tag == _BELOW:
                waiting.append(struct.unpack_from(order + "I", data, at + 8)[0])
            if tag in wanted and kind in _SIZES:
                size = _SIZES[kind] * length
                (far,) = struct.unpack_from(order + "I", data, at + 8)
                place = at + 8 if size <= 4 else far
                if size <= _LARGEST_VALUE:
                    yield tag, data[place : place + size]
        following = start + 2 + 12 * count
        if following + 4 <= len(data):
            waiting.append(struct.unpack_from(order + "I", data, following)[0])


def iim_records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the data sets of the application record: number and value."""
    position = 0
    for _step in range(_MOST_DIRECTORY_TAGS):
        if data[position : position + 1] != b"\x1c" or position + 5 > len(data):
            return
        record, number, length = struct.unpack_from(">BBH", data, position + 1)
        position += 5
        if length & 0x8000:  # the length of the length; such values are pictures
            return
        if record == 2:
            yield number, data[position : position + min(length, _LONGEST)]
        position += length
