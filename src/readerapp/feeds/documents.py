"""Finds the XML document in a text, without what stands before, after and in between.

Servers put warnings before a feed, adverts after it, and references inside that no character
answers to. Parsers stop at each of these; here they are taken away.
"""

import re

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.values import dataclass

_PROLOG = re.compile(
    r"(?:\s++|<\?(?>.*?\?>)|<!--(?>.*?-->)|<!DOCTYPE(?>[^\[<>]*)(?:\[(?>.*?\]\s*>)|>))*+",
    re.DOTALL | re.IGNORECASE,
)
_DECLARATION = re.compile(r"<\?xml\s(?>.*?\?>)", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(r"<((?:[\w.-]+:)?(?:rss|feed|rdf|channel|entry))(?=[\s>/])", re.IGNORECASE)
_PAGE = re.compile(r"<(?:html|head|body|!doctype\s+html)\b", re.IGNORECASE)
_EMPTY_ROOT = re.compile(r"<[^<>]*/>")
# Nothing else can be wrong: what is shorter or in between is a character.
_DOUBTFUL_REFERENCE = re.compile(
    r"&#(?:x0*(?:[0-9a-f]{1,2}|d[89a-f]..|fff[ef]|[0-9a-f]{6,})|0*(?:\d{1,2}|5[5-7]\d{3}|6553[45]|\d{7,}));",
    re.IGNORECASE,
)
_MAGIC = (b"\x89PNG", b"%PDF", b"PK\x03\x04", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"RIFF")


@dataclass(frozen=True)
class XmlDocument:
    """The document from its DOCTYPE or root on, without an XML declaration.

    `prefix` is that of the root element, with its colon. `is_clean`: nothing had to be left out
    and there is no DOCTYPE.
    """

    text: str
    prefix: str
    is_clean: bool
    is_cut_short: bool

    def without_prefix(self) -> str:
        """Return the document with the names of the root's namespace made bare."""
        return re.sub(rf"(</?){re.escape(self.prefix)}", r"\1", self.text)


def refuse_files(data: bytes, name: str, media_type: str) -> None:
    """Raise SourceError EMPTY or NOT_A_FEED for what is no text."""
    if not data.strip(b"\x00\t\n\r \xef\xbb\xbf\xfe\xff"):  # byte order marks say nothing
        raise SourceError(Reason.EMPTY, name)
    if data.startswith(_MAGIC):
        raise not_a_feed(name, media_type)


def not_a_feed(name: str, detail: str) -> SourceError:
    """Return the error for what is something else, to be raised."""
    return SourceError(Reason.NOT_A_FEED, name, detail)


def find_document(text: str, name: str, media_type: str) -> XmlDocument:
    """Return the feed document in a text. Raises SourceError NOT_A_FEED when there is none."""
    prolog_end = _end_of_prolog(text)
    root = _ROOT.match(text, prolog_end) or _after_junk(text, prolog_end)
    if root is None:
        raise not_a_feed(name, media_type)
    prolog = _DECLARATION.sub("", text[:prolog_end]) if root.start() == prolog_end else ""
    end, is_cut_short = _end(text, root)
    body = without_wrong_references(prolog + text[root.start() : end])
    has_doctype = "<!" in prolog and "<!doctype" in prolog.lower()
    is_clean = not has_doctype and root.start() == prolog_end and not is_cut_short
    prefix = root[1].rpartition(":")[0]
    return XmlDocument(body.lstrip(), prefix and f"{prefix}:", is_clean, is_cut_short)


def without_wrong_references(text: str) -> str:
    """Remove references like `&#xD800;` that stand for no character a text can hold."""
    return _DOUBTFUL_REFERENCE.sub(_kept_reference, text) if "&#" in text else text


def _kept_reference(match: re.Match[str]) -> str:
    digits = match[0][2:-1].lower().lstrip("x0") or "0"
    if len(digits) > 7:
        return ""
    code = int(digits, 16 if "x" in match[0].lower() else 10)
    is_control = code < 32 and code not in (9, 10, 13)
    is_half = 0xD800 <= code <= 0xDFFF or code in (0xFFFE, 0xFFFF)
    return "" if is_control or is_half or code > 0x10FFFF else match[0]


def _end_of_prolog(text: str) -> int:
    match = _PROLOG.match(text)
    return match.end() if match else 0


def _after_junk(text: str, start: int) -> re.Match[str] | None:
    """Return where a feed begins after something else that is no web page."""
    if _PAGE.search(text[:start]):
        return None
    for root in _ROOT.finditer(text, start):
        if root[1].lower() != "entry":
            return None if _PAGE.search(text, start, root.start()) else root
    return None


def _end(text: str, root: re.Match[str]) -> tuple[int, bool]:
    """Return where the root element ends, and whether its end is missing."""
    closing = text.rfind(f"</{root[1]}")
    if closing < 0:
        closing = text.lower().rfind(f"</{root[1].lower()}")
    if closing < root.start():
        empty = _EMPTY_ROOT.match(text, root.start())
        return (empty.end(), False) if empty else (len(text), True)
    end = text.find(">", closing)
    return (end + 1, False) if end >= 0 else (len(text), True)
