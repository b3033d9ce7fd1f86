"""AI evidence in XMP: the digital source type, AI system and prompt of the IPTC; credits.

https://www.iptc.org/std/photometadata/specification/ (2025.1)
"""

from collections.abc import Iterator
from xml.etree import ElementTree

from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.provenance.labels import classify_source_type, normalise_source_type
from readerapp.provenance.traces import program_trace, trace
from readerapp.provenance.visible import read_labels

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
REMOTE = "C2PA remote"  # the source of an address where credentials are; it is not asked
_CREDITS = ("Credit", "IPTC Credit")
_PROVENANCE = "{http://purl.org/dc/terms/}provenance"


def packet_evidence(packet: bytes) -> list[Evidence]:
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
            for e in stated_in_words(_WORDS[name], raw)
        ),
        *(
            e
            for name, raw in properties
            if name in _TOOLS
            for e in program_trace(_TOOLS[name], raw)
        ),
        *(trace(REMOTE, raw) for name, raw in properties if _is_remote(name, raw)),
    ]


def stated_in_words(source: str, text: str) -> Iterator[Evidence]:
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
