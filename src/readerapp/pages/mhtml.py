"""Pages saved as MHTML (RFC 2557), read leniently: half of the real ones are broken.

The standard library's e-mail parser loses pages with a missing boundary or a broken header, so
parts are found by their boundary, or by what looks like one.
"""

import binascii
import quopri
import re
from collections.abc import Iterator

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.values import dataclass

_LARGEST = 100_000_000
_LARGEST_HEAD = 20_000
_BOUNDARY = re.compile(rb"boundary\s*=\s*(?:\"([^\"\r\n]{1,200})\"|([^\s;]{1,200}))", re.IGNORECASE)
_ANY_BOUNDARY = re.compile(rb"(?:\A|\n)--[^\r\n]{1,200}\r?\n(?=[A-Za-z-]{1,40}:)")
_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_MARKUP = re.compile(rb"\s*(?:<!doctype html|<html|<head|<body)", re.IGNORECASE)

Headers = dict[str, str]


@dataclass(frozen=True)
class SavedPage:
    """The page of an MHTML file, its charset and address ("" when not stated), its pictures.

    `pictures` are bytes by the address the page uses for them, also "cid:" ones.
    """

    page: bytes
    charset: str
    address: str
    pictures: dict[str, bytes]


@dataclass(frozen=True)
class _Part:
    headers: Headers
    body: bytes


def open_mhtml(data: bytes, name: str) -> SavedPage:
    """Parse an MHTML file. Raises SourceError TOO_LARGE, BAD_ARCHIVE (no page inside)."""
    if len(data) > _LARGEST:
        raise SourceError(Reason.TOO_LARGE, name)
    top, rest = _split_head(data)
    parts = [_decoded(_Part(*_split_head(raw))) for raw in _raw_parts(data, rest)]
    pages = [part for part in parts if _is_page(part)]
    if not pages:
        raise SourceError(Reason.BAD_ARCHIVE, name)
    kind = pages[0].headers.get("content-type", "")
    charset = _CHARSET.search(kind)
    return SavedPage(
        page=pages[0].body,
        charset=charset[1] if charset else "",
        address=pages[0].headers.get("content-location")
        or top.get("snapshot-content-location", ""),
        pictures=dict(_pictures(parts)),
    )


def _raw_parts(data: bytes, rest: bytes) -> list[bytes]:
    match = _BOUNDARY.search(data[:_LARGEST_HEAD])
    stated = b"--" + (match[1] or match[2]) if match else b""
    if stated and stated in rest:
        return [part.lstrip(b"\r\n") for part in rest.split(stated)]
    return [part.lstrip(b"\r\n") for part in _ANY_BOUNDARY.split(b"\n" + rest)]


def _split_head(raw: bytes) -> tuple[Headers, bytes]:
    """Split off the headers at the top; a continued or broken line belongs to the one above."""
    headers: Headers = {}
    last = ""
    position = 0
    while position < len(raw):
        end = raw.find(b"\n", position)
        end = len(raw) if end < 0 else end + 1
        line = raw[position:end].strip(b"\r\n")
        match = _HEADER.fullmatch(line)
        if match:
            last = match[1].decode("ascii").casefold()
            headers[last] = match[2].decode("utf-8", "replace").strip()
        elif not line.strip() or not last or line.startswith((b"<", b"--")):
            break
        else:
            headers[last] += " " + line.decode("utf-8", "replace").strip()
        position = end
    return headers, raw[position:].lstrip(b"\r\n")


def _decoded(part: _Part) -> _Part:
    encoding = part.headers.get("content-transfer-encoding", "").casefold()
    if encoding == "quoted-printable":
        return _Part(part.headers, quopri.decodestring(part.body))
    if encoding == "base64":
        return _Part(part.headers, _base64(part.body))
    return part


def _base64(body: bytes) -> bytes:
    """Decode base64 that may be cut short."""
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
    try:
        return binascii.a2b_base64(letters[: len(letters) // 4 * 4] + _padded(letters))
    except binascii.Error:
        return b""


def _padded(letters: bytes) -> bytes:
    left = letters[len(letters) // 4 * 4 :]
    return left + b"=" * (4 - len(left)) if len(left) > 1 else b""


def _is_page(part: _Part) -> bool:
    kind = part.headers.get("content-type", "").casefold()
    if kind.startswith(("text/html", "application/xhtml")):
        return bool(part.body.strip())
    return not kind and _MARKUP.match(part.body) is not None


def _pictures(parts: list[_Part]) -> Iterator[tuple[str, bytes]]:
    for part in parts:
        if (
            not part.headers.get("content-type", "").casefold().startswith("image/")
            or not part.body
        ):
            continue
        if part.headers.get("content-location"):
            yield part.headers["content-location"], part.body
        if part.headers.get("content-id"):
            yield "cid:" + part.headers["content-id"].strip("<> "), part.body
