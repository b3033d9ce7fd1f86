"""Picture metadata: orientation (EXIF), and provenance, which is carried along.

Kept of the making: the IPTC properties on AI and source type, the tool, credit and rights (XMP,
https://www.iptc.org/std/photometadata/specification/), their like in EXIF, and the text chunks that
image generators write into PNG. Everything else, above all where and with what a photo was taken,
is left behind. Broken metadata are none. Imports Pillow: for worker processes.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator
from copy import copy
from xml.etree import ElementTree

from PIL import ExifTags, Image, PngImagePlugin

from readerapp.domain.image_bytes import GENERATOR_KEYWORDS, PNG, PNG_TEXT_CHUNKS, xmp_packets
from readerapp.domain.values import dataclass

_LARGEST_PROPERTY = 4_000
_LARGEST_XMP = 60_000  # a JPEG segment holds 65,502
_LARGEST_TEXT = PngImagePlugin.MAX_TEXT_CHUNK
_LONGEST_CHUNK = 20_000
_MOST_CHUNKS = 8
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_NAMES = {
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": (
        "DigitalSourceType", "AISystemUsed", "AISystemVersionUsed", "AIPromptInformation",
        "AIPromptWriterName",
    ),
    "http://ns.adobe.com/xap/1.0/": ("CreatorTool",),
    "http://ns.adobe.com/xap/1.0/rights/": ("UsageTerms", "WebStatement", "Marked", "Owner"),
    "http://ns.adobe.com/photoshop/1.0/": ("Credit", "Source"),
    "http://purl.org/dc/elements/1.1/": ("creator", "rights"),
}  # fmt: skip
_KEPT = frozenset(f"{{{space}}}{name}" for space, names in _NAMES.items() for name in names)
_SOURCE_TYPE = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType"
_FIELDS = (ExifTags.Base.Software, ExifTags.Base.Artist, ExifTags.Base.Copyright)

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_LONGEST_FIELD = 500


@dataclass(frozen=True)
class Origin:
    """Provenance that is carried along: XMP, EXIF, and PNG chunks as kind and content."""

    xmp: bytes
    exif: bytes
    chunks: tuple[tuple[bytes, bytes], ...]


def read_origin(data: bytes, picture: Image.Image, source_type: str = "") -> Origin:
    """Read what `data` says of its making; `picture` is the same file, opened.

    `source_type` is stated where the file states none.
    """
    described = b"".join(map(_described, xmp_packets(data)))
    if source_type and b"DigitalSourceType" not in described:
        described += ElementTree.tostring(_description({_SOURCE_TYPE: source_type}))
    xmp = _packet(described) if described else b""
    kept = xmp if len(xmp) <= _LARGEST_XMP else b""
    return Origin(kept, _fields_of(picture, _FIELDS), tuple(_generator_chunks(data)))


def _described(packet: bytes) -> bytes:
    """Return the kept properties of a packet, b"" without any."""
    try:
        # The slice begins at an element, so there is no document type and nothing to expand.
        root = ElementTree.fromstring(packet)  # noqa: S314 - see the line above
        return b"".join(_written(_descriptions(root)))
    except (ElementTree.ParseError, ValueError, LookupError, RecursionError):
        return b""


def _packet(described: bytes) -> bytes:
    return (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="%s">%s</rdf:RDF></x:xmpmeta>'
        % (_RDF.encode(), described)
    )


def _descriptions(root: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Yield the kept properties, each in a description of its own, attributes as attributes."""
    for element in root.iter():
        for name, value in element.items():
            if name in _KEPT:
                yield _description({name: value})
        if element.tag in _KEPT:
            kept = copy(element)
            kept.tail = None
            description = _description({})
            description.append(kept)
            yield description


def _description(attributes: dict[str, str]) -> ElementTree.Element:
    return ElementTree.Element(f"{{{_RDF}}}Description", {f"{{{_RDF}}}about": "", **attributes})


def _written(properties: Iterable[ElementTree.Element]) -> Iterator[bytes]:
    for element in properties:
        text = ElementTree.tostring(element)
        if len(text) <= _LARGEST_PROPERTY:
            yield text


def _generator_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    found = 0
    for kind, body in _png_chunks(data):
        keyword = body.partition(b"\0")[0]
        if kind in PNG_TEXT_CHUNKS and keyword in GENERATOR_KEYWORDS and found < _MOST_CHUNKS:
            found += 1
            # A compressed text cannot be cut; its keyword is what counts.
            whole = kind == b"tEXt" or len(body) <= _LONGEST_CHUNK
            yield (kind, body[:_LONGEST_CHUNK]) if whole else (b"tEXt", keyword + b"\0")


def without_text_bombs(data: bytes) -> bytes:
    """Return a PNG without texts that unpack to more than Pillow bears, which would refuse it.

    What the texts say was read before, within limits of its own.
    """
    kept, position, unpacked = [data[: len(PNG)]], len(PNG), 0
    for kind, body in _png_chunks(data):
        whole = data[position : position + len(body) + 12]
        position += len(body) + 12
        size = _unpacked_size(body) if kind in (b"zTXt", b"iTXt") else 0
        unpacked += size
        if size <= _LARGEST_TEXT and unpacked <= 16 * _LARGEST_TEXT:
            kept.append(whole)
    return b"".join(kept) if unpacked > _LARGEST_TEXT else data


def _unpacked_size(body: bytes) -> int:
    """Return how many bytes a text is, as far as that matters."""
    start = body.find(b"\x78", body.find(b"\0") + 1)  # where a stream of zlib begins
    try:
        return len(zlib.decompressobj().decompress(body[start:], _LARGEST_TEXT + 1))
    except zlib.error:
        return 0


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = len(PNG)
    if not data.startswith(PNG):
        return
    while position + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, position)
        yield kind, data[position + 8 : position + 8 + length]
        position += length + 12


# EXIF


def orientation(picture: Image.Image) -> int:
    """Return how the pixels lie, 1 (upright) to 8; from 5 on, width and height are exchanged."""
    if picture.format == "TIFF":
        return 1  # Pillow turns these by itself
    found = _exif(picture).get(ExifTags.Base.Orientation, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def upright(picture: Image.Image, lies: int) -> Image.Image:
    """Return a picture of this orientation turned upright."""
    return picture.transpose(_TURNS[lies]) if lies in _TURNS else picture


def _fields_of(picture: Image.Image, fields: tuple[int, ...]) -> bytes:
    """Return an EXIF block with the texts of these fields only, b"" without any."""
    found = _exif(picture)
    kept = Image.Exif()
    for field in fields:
        value = found.get(field)
        if isinstance(value, str) and value.strip("\0 "):
            kept[field] = value.strip("\0 ")[:_LONGEST_FIELD]
    return kept.tobytes() if len(kept) else b""


def _exif(picture: Image.Image) -> Image.Exif:
    if picture.format == "PNG" and "exif" not in picture.info:
        return Image.Exif()  # asked for more, Pillow would decode the whole picture
    try:
        return picture.getexif()
    except (SyntaxError, ValueError, TypeError, LookupError, struct.error):
        return Image.Exif()
