"""AI evidence in image files: content credentials, XMP and IPTC, traces of generators.

https://www.iptc.org/std/photometadata/specification/ (2025.1), https://spec.c2pa.org (2.2).
"""

from collections.abc import Iterable, Iterator
from html import unescape

from readerapp.domain.image_bytes import GENERATOR_KEYWORDS, xmp_packets
from readerapp.domain.image_pieces import Piece, PieceKind, picture_pieces
from readerapp.domain.image_tags import iim_records, tiff_values
from readerapp.domain.labels import Evidence, Rank
from readerapp.provenance.credentials import credentials_evidence
from readerapp.provenance.labels import SOURCE_TYPES
from readerapp.provenance.traces import program_trace, trace
from readerapp.provenance.xmp import packet_evidence, stated_in_words

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
        *(item for packet in xmp_packets(data) for item in packet_evidence(packet)),
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
                yield from stated_in_words(_IIM_WORDS[number], text)
            elif number == _IIM_PROGRAM:
                yield from program_trace("IPTC Program", text)
    elif piece.kind is PieceKind.EXIF:
        for tag, value in tiff_values(piece.data, _EXIF_NAMES):
            text = _comment(value) if tag == _COMMENT else _decoded(value)
            yield from program_trace(_EXIF_NAMES[tag], text)
    elif piece.kind is PieceKind.TEXT and piece.name in _KEYWORDS:
        raw = _decoded(piece.data)
        yield trace(f"PNG {piece.name}", raw)
    elif piece.kind is PieceKind.TEXT:
        yield from program_trace(piece.name or "comment", _decoded(piece.data))


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
