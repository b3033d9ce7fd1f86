"""AI evidence in image files: XMP packets and PNG text chunks.

XMP properties: https://www.iptc.org/std/photometadata/specification/ (2025.1).
"""

import re
import struct
from collections.abc import Iterator
from xml.etree import ElementTree

from readerapp.domain.image_bytes import GENERATOR_KEYWORDS, PNG, PNG_TEXT_CHUNKS, xmp_packets
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.provenance.labels import classify_source_type, normalise_source_type

_LARGEST_FILE = 64_000_000
_LONGEST_RAW = 500
_IPTC = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_RESOURCE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"
_CREATOR_TOOL = "{http://ns.adobe.com/xap/1.0/}CreatorTool"
_GENERATORS = re.compile(
    r"midjourney|dall.?e|stable.?diffusion|firefly|comfyui|flux", re.IGNORECASE
)


def image_evidence(data: bytes) -> tuple[Evidence, ...]:
    """Return what an image file (JPEG, PNG, WebP and the like) states about AI.

    IPTC digital source type and AI system: rank IN_FILE. Traces of a generator (the text chunks
    that generators write, the name of the tool): rank TRACE, without a label. Broken files and
    files over 64 MB give (). Never raises.
    """
    if len(data) > _LARGEST_FILE:
        return ()
    stated = [item for packet in xmp_packets(data) for item in _packet_evidence(packet)]
    return tuple(dict.fromkeys([*stated, *_chunk_evidence(data)]))


def _packet_evidence(packet: bytes) -> list[Evidence]:
    try:
        # The slice begins at an element, so there is no document type and nothing to expand.
        root = ElementTree.fromstring(packet)  # noqa: S314 - see the line above
    except (ElementTree.ParseError, ValueError, LookupError):
        return []
    properties = list(_properties(root))
    stated = [
        _source_type(value) for name, value in properties if name == f"{_IPTC}DigitalSourceType"
    ]
    systems = [value for name, value in properties if name == f"{_IPTC}AISystemUsed"]
    tools = [value for name, value in properties if name == _CREATOR_TOOL]
    return [
        *stated,
        # "The model used to generate this image"; a stated source type is the better word.
        *(_in_file("AISystemUsed", raw, None if stated else Label.AI_IMAGE) for raw in systems),
        *(_trace("CreatorTool", raw) for raw in tools if _GENERATORS.search(raw)),
    ]


def _properties(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    """Yield every XMP property: an element with text or rdf:resource, or an attribute."""
    for element in root.iter():
        yield from element.attrib.items()
        value = (
            element.get(_RESOURCE) or "".join(element.itertext()).strip()
            if len(element) < 2
            else ""
        )
        if value:
            yield element.tag, value


def _source_type(raw: str) -> Evidence:
    return _in_file("DigitalSourceType", raw, classify_source_type(raw), normalise_source_type(raw))


def _in_file(source: str, raw: str, label: Label | None, uri: str = "") -> Evidence:
    return Evidence(Subject.IMAGE, label, Rank.IN_FILE, source, raw[:_LONGEST_RAW], uri)


def _trace(source: str, raw: str) -> Evidence:
    return Evidence(Subject.IMAGE, None, Rank.TRACE, source, raw[:_LONGEST_RAW])


def _chunk_evidence(data: bytes) -> Iterator[Evidence]:
    for kind, body in _png_chunks(data):
        keyword, _zero, value = body.partition(b"\0")
        if kind in PNG_TEXT_CHUNKS and keyword in GENERATOR_KEYWORDS:
            raw = value[:_LONGEST_RAW].decode("latin-1") if kind == b"tEXt" else ""
            yield _trace(f"PNG {keyword.decode('latin-1')}", raw.replace("\0", " "))


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the chunks of a PNG file as kind and bytes; a cut file yields its whole chunks."""
    position = len(PNG)
    if not data.startswith(PNG):
        return
    while position + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, position)
        yield kind, data[position + 8 : position + 8 + length]
        position += length + 12
