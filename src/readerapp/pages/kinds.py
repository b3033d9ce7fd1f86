"""File kinds, detected by first bytes and name; plain text that is no article is refused."""

import re
from enum import StrEnum
from pathlib import PurePath

from readerapp.domain.errors import Reason, SourceError
from readerapp.text.decoding import decode_text, is_wide

_HEAD = 4096
_MAGIC = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\0", b"MM\0*", b"\0\0\x01\0",
    b"%PDF", b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!",
    b"\x28\xb5\x2f\xfd", b"\x7fELF", b"MZ\x90", b"\xca\xfe\xba\xbe", b"\xd0\xcf\x11\xe0", b"OggS",
    b"ID3", b"fLaC", b"SQLite format 3", b"bplist00", b"wOFF", b"wOF2", b"\0asm", b"{\\rtf",
)  # fmt: skip
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_TAGS = re.compile(
    r"<(?:p|div|meta|title|article|section|h[1-6]|script|br|a\s)[\s/>]?", re.IGNORECASE
)
_OTHER_XML = re.compile(r"<(?:rss|feed|opml|rdf:rdf|urlset|sitemapindex|svg)\b", re.IGNORECASE)
_MHTML = re.compile(
    r"^(?:mime-version:|content-type:\s*multipart/related|from:\s*<saved by"
    r"|snapshot-content-location:)",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER = re.compile(r"^[A-Za-z][A-Za-z0-9-]*:[^\n]*\n")
_FRONT_MATTER = re.compile(
    r"\A---[ \t]*\n(?:.*\n)*?(?:title|dek|published|language)\s*:", re.IGNORECASE
)
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")
_HTML_NAMES = (".html", ".htm", ".xhtml", ".xht", ".shtml")
_MHTML_NAMES = (".mhtml", ".mht", ".eml")

# Plain text under these names is meant to be read.
_TEXT_NAMES = frozenset(
    {".txt", ".text", ".asc", ".md", ".markdown", ".mdown", ".mkd", ".rst", ".adoc", ".org",
     ".html", ".htm", ".xhtml", ".xht", ".shtml"}
)  # fmt: skip


class SourceKind(StrEnum):
    """The kinds of source this room can read."""

    TEXT = "text"
    HTML = "html"
    MHTML = "mhtml"
    MARKDOWN = "markdown"


def sniff(data: bytes, name: str) -> SourceKind:
    """Return the kind of a file. The bytes win over the name.

    Raises SourceError EMPTY, NOT_TEXT (pictures, PDF, archives, programs, other binary data) or
    NO_ARTICLE (a feed, a list of feeds, a site map).
    """
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf\xfe\xff"):
        raise SourceError(Reason.EMPTY, name)
    if _is_binary(data[:_HEAD]) or _looks_binary(data[:_HEAD]):
        raise SourceError(Reason.NOT_TEXT, name)
    head = (
        decode_text(data[:_HEAD]).lstrip("\ufeff \t\r\n").replace("\r\n", "\n").replace("\r", "\n")
    )
    return _kind_of_text(head, name)


def refuse_foreign(data: bytes, name: str) -> None:
    """Raise SourceError(NOT_AN_ARTICLE) for plain text whose name does not say that it is to be
    read. Raises what `sniff` does, too."""
    if PurePath(name).suffix.lower() in _TEXT_NAMES:
        return
    if sniff(data, name) is SourceKind.TEXT:
        raise SourceError(Reason.NOT_AN_ARTICLE, name)


def _kind_of_text(head: str, name: str) -> SourceKind:
    lowered = name.casefold()
    if _is_mhtml(head, lowered):
        return SourceKind.MHTML
    if lowered.endswith(_MARKDOWN_NAMES) or _FRONT_MATTER.match(head):
        return SourceKind.MARKDOWN
    if _HTML.search(head):
        return SourceKind.HTML
    if head.startswith("<") and _OTHER_XML.search(head):
        raise SourceError(Reason.NO_ARTICLE, name, "it is a feed, a list or a drawing")
    is_tagged = head.startswith("<") or lowered.endswith(_HTML_NAMES)
    return SourceKind.HTML if is_tagged and _TAGS.search(head) else SourceKind.TEXT


def _is_mhtml(head: str, lowered: str) -> bool:
    if _HEADER.match(head) is None and not head.startswith("--"):
        return False
    is_named = lowered.endswith(_MHTML_NAMES)
    return is_named or (_MHTML.search(head) is not None and "content-type:" in head.casefold())


def _is_binary(head: bytes) -> bool:
    return head.startswith(_MAGIC) or head[4:8] == b"ftyp" or _is_bmp(head)


def _is_bmp(head: bytes) -> bool:
    """A text may begin with "BM"; a bitmap has four zero bytes after its size."""
    return head.startswith(b"BM") and head[6:10] == b"\0\0\0\0"


def _looks_binary(head: bytes) -> bool:
    """Text has hardly any control bytes; escapes are how ISO-2022 encodings switch."""
    if is_wide(head):
        return False
    odd = sum(1 for byte in head if byte < 32 and byte not in b"\t\n\r\f\x1b")
    return odd * 20 > len(head)
