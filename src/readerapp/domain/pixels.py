"""Pixels of a picture that is decoded, and the plain PNG, which holds pixels and nothing to parse.

No image decoder meets foreign bytes in the window's process. Worker processes decode; what crosses
over is `Pixels`, whose size is checked. A small picture that is kept is stored as plain PNG: any
program shows it, and the few lines of `read_plain_png` read this one form of a PNG and no other.
"""

import struct
import zlib
from dataclasses import field

from readerapp.domain.values import dataclass

LONGEST_SIDE = 20_000  # of what is shown
_CHANNELS = 4  # red, green, blue and alpha, not multiplied with it: a byte each

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SIZE = struct.Struct(">II")
_FORM = (8, 6, 0, 0, 0)  # bits a channel; colours with alpha; deflated; rows filtered, in order
_MARK = b"Comment\0plain pixels"  # without it any PNG might be one, and be looked at whole
_LARGEST_PLAIN = 256  # pixels a side; what is larger is no icon
_UNFILTERED = b"\0"


@dataclass(frozen=True)
class PictureBox:
    """Box that a picture is to fit into, in pixels of the screen; a smaller picture stays small.

    `is_filled`: the picture fills the box instead, and what stands out is cut off.
    """

    width: int
    height: int
    is_filled: bool = False


@dataclass(frozen=True)
class Pixels:
    """Pixels of a picture, row by row from the top: a byte each of red, green, blue and alpha."""

    width: int
    height: int
    rgba: bytes = field(repr=False)

    def fits(self, box: PictureBox) -> bool:
        """Whether it is no larger than the box it was made for."""
        return self.width <= box.width and self.height <= box.height

    @property
    def is_whole(self) -> bool:
        """Whether there are as many pixels as its size says, and some."""
        sides = (self.width, self.height)
        if min(sides) < 1 or max(sides) > LONGEST_SIDE:
            return False
        return len(self.rgba) == self.width * self.height * _CHANNELS


def write_plain_png(pixels: Pixels) -> bytes:
    """Return a picture of at most 256 pixels a side as plain PNG. Raises ValueError."""
    if not pixels.is_whole or max(pixels.width, pixels.height) > _LARGEST_PLAIN:
        raise ValueError("not the pixels of a small picture")
    length = pixels.width * _CHANNELS
    rows = (pixels.rgba[at : at + length] for at in range(0, len(pixels.rgba), length))
    return b"".join((
        _beginning(pixels.width, pixels.height),
        _chunk(b"IDAT", zlib.compress(b"".join(_UNFILTERED + row for row in rows), 9)),
        _chunk(b"IEND", b""),
    ))  # fmt: skip


def read_plain_png(data: bytes) -> Pixels | None:
    """Return the pixels of a plain PNG, None for anything else. Costs 0.1 ms for an icon."""
    size = _size_of(data)
    if size is None:
        return None
    width, height = size
    rest = data[_LENGTH:]
    body = rest[8:-_END]
    if rest != _chunk(b"IDAT", body) + _chunk(b"IEND", b""):
        return None
    row = 1 + width * _CHANNELS
    rows = _inflated(body, row * height)
    if rows is None or any(rows[::row]):  # a filter, which we never use
        return None
    starts = range(1, len(rows), row)
    return Pixels(width, height, b"".join(rows[at : at + row - 1] for at in starts))


def is_plain_png(data: bytes) -> bool:
    """Whether bytes begin like a plain PNG. Cheap; `read_plain_png` decides."""
    return _size_of(data) is not None


def _size_of(data: bytes) -> tuple[int, int] | None:
    if len(data) < _LENGTH + _END:
        return None
    width, height = _SIZE.unpack_from(data, len(_SIGNATURE) + 8)
    is_small = 0 < min(width, height) <= max(width, height) <= _LARGEST_PLAIN
    return (width, height) if is_small and data.startswith(_beginning(width, height)) else None


def _inflated(body: bytes, length: int) -> bytes | None:
    """Return exactly so many bytes, None when there are more, fewer, or none to be had."""
    inflating = zlib.decompressobj()
    try:
        rows = inflating.decompress(body, length + 1)
    except zlib.error:
        return None
    return rows if len(rows) == length and inflating.eof and not inflating.unused_data else None


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _beginning(width: int, height: int) -> bytes:
    header = _SIZE.pack(width, height) + bytes(_FORM)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"tEXt", _MARK)


_LENGTH = len(_beginning(1, 1))
_END = 4 + len(_chunk(b"IEND", b""))  # the checksum of the pixels, and the last chunk
