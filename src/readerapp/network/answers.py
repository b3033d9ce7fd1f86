"""The answer of a server as HTTP/1 frames it: its head, and the bytes of its body.

Not `http.client`: that takes a chunk of the length -1 for all that will ever come, does not
notice a body that ends early, and cannot tell whether anything was left over, without which a
connection cannot be used again.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE_BYTES = 65_536
_HEAD_BYTES = 262_144
_FIELDS = 100
_REASON_CHARACTERS = 100
_CHUNK_BYTES = 65_536
_STATUS_LINE = re.compile(rb"HTTP/1\.(\d) +([1-9]\d\d)(?: +(.*))?")
_CHUNK_LINE = re.compile(rb"([0-9a-f]{1,15})[ \t]*(;.*)?\r?\n", re.IGNORECASE | re.DOTALL)


class BadAnswerError(Exception):
    """The other side does not speak HTTP/1, or not to the end."""


@dataclass(frozen=True)
class Head:
    """The beginning of an answer. The names of `headers` are in lower case.

    `is_persistent`: the connection may be used again after the body.
    """

    status: int
    reason: str
    headers: dict[str, str]
    is_persistent: bool

    @property
    def has_no_body(self) -> bool:
        """Whether no byte of a body follows."""
        return self.status in (204, 304) or self.headers.get("content-length") == "0"


def read_head(reader: io.BufferedReader) -> Head:
    """Read the head of the final answer; interim ones (1xx) are passed over.

    Raises BadAnswerError, and OSError of the connection.
    """
    while True:
        line = _line(reader)
        if not line:
            raise BadAnswerError("the connection was closed without an answer")
        found = _STATUS_LINE.fullmatch(line.rstrip())
        if found is None:
            raise BadAnswerError(f"no HTTP/1 answer: {line[:60]!r}")
        headers = _headers(reader)
        status = int(found[2])
        if status >= 200:
            break
    connection = headers.get("connection", "").lower()
    is_persistent = found[1] != b"0" and "close" not in connection
    return Head(status, _shown(found[3] or b""), headers, is_persistent)


def read_body(head: Head, reader: io.BufferedReader) -> Iterator[bytes]:
    """Yield the body as it comes, still compressed, and no byte of what follows it.

    Raises BadAnswerError when it ends early or its framing is wrong, and OSError.
    """
    transfer = head.headers.get("transfer-encoding", "").lower().strip()
    length = head.headers.get("content-length", "")
    if head.has_no_body:
        return
    if transfer == "chunked":
        yield from _chunks(reader)
    elif transfer not in ("", "identity"):
        raise BadAnswerError(f"transfer encoding {transfer[:40]!r}")
    elif length:
        yield from _measured(reader, _length(length))
    else:
        while piece := reader.read1(_CHUNK_BYTES):
            yield piece


def ends_itself(head: Head) -> bool:
    """Return whether the end of the body can be told without the end of the connection."""
    framed = "transfer-encoding" in head.headers or "content-length" in head.headers
    return head.has_no_body or framed


def _headers(reader: io.BufferedReader) -> dict[str, str]:
    headers: dict[str, str] = {}
    last, size = "", 0
    for _ in range(_FIELDS):
        line = _line(reader)
        size += len(line)
        if not line or size > _HEAD_BYTES:
            break
        text = line.rstrip(b"\r\n").decode("latin-1")
        if not text:
            return headers
        last = _add(headers, last, text)
    raise BadAnswerError("the head is cut short or too long")


def _add(headers: dict[str, str], last: str, text: str) -> str:
    """Add a header line, and return its name; "" for a line that is none, which browsers ignore."""
    if text[0] in " \t":  # RFC 9112, 5.2: the value of the last one goes on
        if last:
            headers[last] = f"{headers[last]} {text.strip()}".strip()
        return last
    before, colon, value = text.partition(":")
    name, value = before.strip().lower(), value.strip(" \t")
    if not (name and colon):
        return ""
    headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return name


def _skip_trailers(reader: io.BufferedReader) -> None:
    for _ in range(_FIELDS):
        if not _line(reader).strip():  # or the end of the connection, which loses nothing any more
            return
    raise BadAnswerError("too many trailers")


def _shown(reason: bytes) -> str:
    return "".join(filter(str.isprintable, reason.decode("latin-1")))[:_REASON_CHARACTERS]


def _line(reader: io.BufferedReader) -> bytes:
    """Read a line with its end; b"" when the connection ended before it began."""
    line = reader.readline(_LINE_BYTES)
    if line and not line.endswith(b"\n"):
        raise BadAnswerError("a line is cut short or too long")
    return line


def _length(value: str) -> int:
    """Read Content-Length; one that was sent twice must say the same twice."""
    lengths = {part.strip() for part in value.split(",")}
    length = lengths.pop()
    if lengths or not (length.isascii() and length.isdecimal()):
        raise BadAnswerError(f"content length {value[:40]!r}")
    return int(length[:20])


def _measured(reader: io.BufferedReader, length: int) -> Iterator[bytes]:
    left = length
    while left:
        piece = reader.read1(min(left, _CHUNK_BYTES))
        if not piece:
            raise BadAnswerError(f"the body is {left} bytes short")
        left -= len(piece)
        yield piece


def _chunks(reader: io.BufferedReader) -> Iterator[bytes]:
    while True:
        found = _CHUNK_LINE.fullmatch(_line(reader))
        if found is None:
            raise BadAnswerError("no chunk where one should be")
        length = int(found[1], 16)
        if not length:
            return _skip_trailers(reader)
        yield from _measured(reader, length)
        if _line(reader).strip():
            raise BadAnswerError("a chunk is longer than it says")
