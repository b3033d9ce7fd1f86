"""Metadata in the bytes of picture files: XMP packets and PNG text chunks, as UTF-8."""

import re
from collections.abc import Iterator

from readerapp.domain.image_pieces import PieceKind, picture_pieces

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
        for packet in _elements(in_utf8(piece)):
            if found < _MOST_PACKETS:
                found += 1
                yield packet


def in_utf8(packet: bytes) -> bytes:
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
