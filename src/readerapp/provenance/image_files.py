"""AI evidence in image files: content credentials, XMP and IPTC, traces of generators.

https://www.iptc.org/std/photometadata/specification/ (2025.1), https://spec.c2pa.org (2.2).
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from xml.etree import ElementTree

from readerapp.domain.image_pieces import (
    GENERATOR_KEYWORDS,
    Piece,
    PieceKind,
    iim_records,
    picture_pieces,
    tiff_values,
    xmp_packets,
)
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.provenance.credentials import credentials_evidence
from readerapp.provenance.labels import SOURCE_TYPES, classify_source_type, normalise_source_type
from readerapp.provenance.visible import read_labels

# Traces: programs that are named, notes that they write. A name proves nothing: a photo may have
# been opened in such a program. Traces set no badge.
_LOOKED_AT = 4_000
_GENERATORS = re.compile(
    r"\b(?:midjourney|dall[\s·.-]?e\b|stable[\s-]?diffusion|automatic1111|comfyui|invokeai|novelai"
    r"|(?:adobe\s)?firefly\b|imagen\s?\d|gpt-image|nano\s?banana|gemini\b|ideogram\b|leonardo\.ai"
    r"|dreamstudio|flux[\s.-]?(?:\d|pro|dev|schnell)|black forest labs|grok\b|recraft\b)"
    # What web interfaces of Stable Diffusion write below the prompt.
    r"|\bSteps: \d+, Sampler: ",
    re.IGNORECASE,
)

# XMP: the digital source type, AI system and prompt of the IPTC; credits.
_LONGEST_RAW = 500
_LONGEST_VALUE = 20_000
_IPTC = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_RESOURCE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"
_SOURCE_TYPE = f"{_IPTC}DigitalSourceType"
# The oldest name of it, of the years before there was a vocabulary for pictures of machines.
_SOURCE_TYPES = (_SOURCE_TYPE, f"{_IPTC}DigitalSourcefileType")
_OF_AI = {
    f"{_IPTC}{name}": name
    for name in ("AISystemUsed", "AISystemVersionUsed", "AIPromptInformation", "AIPromptWriterName")
}
_TOOLS = {
    "{http://ns.adobe.com/xap/1.0/}CreatorTool": "CreatorTool",
    "{http://ns.adobe.com/tiff/1.0/}Software": "Software",
}
_WORDS = {
    "{http://ns.adobe.com/photoshop/1.0/}Credit": "Credit",
    "{http://ns.adobe.com/photoshop/1.0/}Source": "Source",
    "{http://ns.adobe.com/photoshop/1.0/}Instructions": "Instructions",
    "{http://purl.org/dc/elements/1.1/}creator": "creator",
    "{http://purl.org/dc/elements/1.1/}description": "description",
    "{http://purl.org/dc/elements/1.1/}rights": "rights",
}
_REMOTE = "C2PA remote"  # the source of an address where credentials are; it is not asked
_CREDITS = ("Credit", "IPTC Credit")
_PROVENANCE = "{http://purl.org/dc/terms/}provenance"

_LARGEST_FILE = 64_000_000
_LONGEST_COMPARED = 200  # letters of words that are looked for
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
_MOST = 60  # pieces of evidence of one file
_LADDER = {rank: place for place, rank in enumerate(Rank)}
_KEYWORDS = frozenset(keyword.decode("latin-1") for keyword in GENERATOR_KEYWORDS)
_DESCRIPTION, _SOFTWARE, _COMMENT = 0x010E, 0x0131, 0x9286
_EXIF_NAMES = {
    _DESCRIPTION: "EXIF ImageDescription",
    _SOFTWARE: "EXIF Software",
    _COMMENT: "EXIF UserComment",
}
# Data sets of the older format that a credit or a program stands in.
_IIM_WORDS = {80: "IPTC By-line", 110: "IPTC Credit", 115: "IPTC Source", 120: "IPTC Caption"}
_IIM_PROGRAM = 65


def image_evidence(
    data: bytes, trust_anchors: str = "", *, credentials: bool = True
) -> tuple[Evidence, ...]:
    """Return what an image file states about AI, the strongest first. Never raises.

    Content credentials (C2PA): SIGNED, SIGNED_UNKNOWN, or UNVERIFIED. IPTC digital source type, AI
    system and prompt, credits that are a label: IN_FILE. Programs and notes of generators: TRACE.
    The file is read as it was published, before it is made smaller. Broken files give what is
    whole, files over 64 MB (). `trust_anchors` are certificates (PEM) instead of those that ship;
    without `credentials` these are only named.
    """
    if len(data) > _LARGEST_FILE:
        return ()
    pieces = picture_pieces(data)
    found = [
        *credentials_evidence(data, pieces, trust_anchors, is_wanted=credentials),
        *(item for packet in xmp_packets(data) for item in _packet_evidence(packet)),
        *(item for piece in pieces for item in _piece_evidence(piece)),
    ]
    return tuple(sorted(dict.fromkeys(found), key=lambda each: _LADDER[each.rank]))[:_MOST]


def signed_source_type(evidence: Iterable[Evidence]) -> str:
    """Return the source type that signed evidence gives a label, "" for none.

    A picture that is made smaller loses its credentials; it states this instead, as IPTC does.
    """
    signed = (Rank.SIGNED, Rank.SIGNED_UNKNOWN)
    return next((SOURCE_TYPES[e.label] for e in evidence if e.label and e.rank in signed), "")


def words_in_file(data: bytes, words: Iterable[str]) -> tuple[str, ...]:
    """Return which of these words stand in the metadata of an image file, as far as can be told."""
    wanted = [(each, _bare(each)[:_LONGEST_COMPARED]) for each in words]
    if not wanted or len(data) > _LARGEST_FILE:
        return ()
    parts = [*xmp_packets(data), *(each.data for each in picture_pieces(data))]
    texts = [_bare(unescape(part.decode(code, "ignore"))) for part in parts for code in _ENCODINGS]
    return tuple(each for each, bare in wanted if bare and any(bare in text for text in texts))


def _bare(text: str) -> str:
    return " ".join(text.replace("\0", " ").split())


def _piece_evidence(piece: Piece) -> Iterator[Evidence]:
    if piece.kind is PieceKind.IIM:
        for number, value in iim_records(piece.data):
            text = _decoded(value)
            if number in _IIM_WORDS:
                yield from _stated_in_words(_IIM_WORDS[number], text)
            elif number == _IIM_PROGRAM:
                yield from _program_trace("IPTC Program", text)
    elif piece.kind is PieceKind.EXIF:
        for tag, value in tiff_values(piece.data, _EXIF_NAMES):
            text = _comment(value) if tag == _COMMENT else _decoded(value)
            yield from _program_trace(_EXIF_NAMES[tag], text)
    elif piece.kind is PieceKind.TEXT and piece.name in _KEYWORDS:
        raw = _decoded(piece.data)
        yield _trace(f"PNG {piece.name}", raw)
    elif piece.kind is PieceKind.TEXT:
        yield from _program_trace(piece.name or "comment", _decoded(piece.data))


def _decoded(value: bytes) -> str:
    """Return a text as UTF-8, or as what old programs write where it is none."""
    try:
        return value.decode("utf-8").strip("\0 \r\n")
    except UnicodeDecodeError:
        return value.decode("latin-1").strip("\0 \r\n")


def _comment(value: bytes) -> str:
    """Return the user comment of EXIF, which begins with the name of its encoding."""
    if value.startswith(b"UNICODE\0"):
        words = value[8:]
        order = "utf-16-le" if words[1:2] == b"\0" else "utf-16-be"
        return words.decode(order, "replace").strip("\0 ")
    return _decoded(value[8:])


def _program_trace(source: str, text: str) -> Iterator[Evidence]:
    """Yield a trace when a text of a file names a generator."""
    if _GENERATORS.search(text[:_LOOKED_AT]):
        yield _trace(source, text)


def _trace(source: str, raw: str) -> Evidence:
    """Return a trace, without a label."""
    words = raw[:_LONGEST_RAW].replace("\0", " ")
    return Evidence(Subject.IMAGE, None, Rank.TRACE, source[:_LONGEST_RAW], words)


def _packet_evidence(packet: bytes) -> list[Evidence]:
    """Return what an XMP packet says, [] for one that is broken."""
    try:
        # The packet begins at an element, so there is no document type and nothing to expand.
        properties = list(_properties(ElementTree.fromstring(packet)))  # noqa: S314 - see above
    except (ElementTree.ParseError, ValueError, LookupError):
        return []
    stated = [_source_type(value) for name, value in properties if name in _SOURCE_TYPES]
    of_ai = [(name, value) for name, value in properties if name in _OF_AI]
    return [
        *stated,
        # "The model used to generate this image"; a stated source type is the better word.
        *(_in_file(_OF_AI[name], raw, None if stated else Label.AI_IMAGE) for name, raw in of_ai),
        *(
            e
            for name, raw in properties
            if name in _WORDS
            for e in _stated_in_words(_WORDS[name], raw)
        ),
        *(
            e
            for name, raw in properties
            if name in _TOOLS
            for e in _program_trace(_TOOLS[name], raw)
        ),
        *(_trace(_REMOTE, raw) for name, raw in properties if _is_remote(name, raw)),
    ]


def _stated_in_words(source: str, text: str) -> Iterator[Evidence]:
    """Yield the labels that a credit or a description in a file consists of."""
    reading = read_labels(text)
    if source in _CREDITS and not reading.evidence:
        reading = read_labels(f"Credit: {text}")  # as it would be printed below the picture
    for found in reading.evidence:
        if found.subject is Subject.IMAGE:
            yield _in_file(source, found.raw, found.label)


def _is_remote(name: str, raw: str) -> bool:
    return name == _PROVENANCE and raw.lower().startswith(("https://", "http://"))


def _properties(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    """Yield every XMP property: an element with text or rdf:resource, or an attribute."""
    for element in root.iter():
        yield from element.attrib.items()
        value = element.get(_RESOURCE) or (_text(element) if len(element) < 2 else "")
        if value:
            yield element.tag, value[:_LONGEST_VALUE]


def _text(element: ElementTree.Element) -> str:
    """Return the text of an element: its own, or that of its only value."""
    return "".join(element.itertext()).strip()


def _source_type(raw: str) -> Evidence:
    return _in_file("DigitalSourceType", raw, classify_source_type(raw), normalise_source_type(raw))


def _in_file(source: str, raw: str, label: Label | None, uri: str = "") -> Evidence:
    return Evidence(Subject.IMAGE, label, Rank.IN_FILE, source, raw[:_LONGEST_RAW], uri)
