"""What no server should send, and what each of it must come to.

    @pytest.mark.parametrize("name", HOSTILE)
    def test_it(name: str, server: HostileServer) -> None:
        server.routes["/"], reason = HOSTILE[name]

Limits they were made for: a deadline of 0.2 s or more, a body of 100,000 bytes.
"""

import gzip
import socket
import struct
import zlib
from collections.abc import Mapping

from hostile_server import Request, Route, answer, redirect
from waiting import PATIENCE

from readerapp.domain.errors import Reason

_TEXT = b"<p>Guten Tag.</p>" * 50
_CHUNKED = answer(b"", "Transfer-Encoding: chunked", length=False)
_OPEN = answer(length=False)
_OPEN_GZIP = answer(b"", "Content-Encoding: gzip", length=False)


def repeat(part: bytes, head: bytes, pause: float = 0) -> Route:
    """Send a head, and then the same part for ever."""

    def respond(request: Request) -> None:
        request.connection.sendall(head)
        while not request.closing.is_set():
            request.connection.sendall(part)
            if pause:
                request.closing.wait(pause)

    return respond


def compressed(body: bytes, encoding: str) -> bytes:
    """Build an answer that claims this encoding."""
    return answer(body, f"Content-Encoding: {encoding}")


def cut(sent: bytes) -> Route:
    """Send this, and close the connection."""

    def respond(request: Request) -> None:
        request.connection.sendall(sent)

    return respond


def say_nothing(request: Request) -> None:
    """Keep the client waiting."""
    request.closing.wait(PATIENCE)


def reset(request: Request) -> None:
    """End the connection with a reset."""
    request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


_MB, _TIMES = bytes(1_000_000), 40


def _deflated() -> bytes:
    """40 MB of nothing in 40 KB: one of them, which says 40 times that it stands for itself."""
    deflating = zlib.compressobj(1, wbits=-zlib.MAX_WBITS)
    one = deflating.compress(_MB) + deflating.flush(zlib.Z_FULL_FLUSH)
    return one * _TIMES + deflating.flush()


def _gzip_bomb() -> bytes:
    """The same by gzip; twice nested in a few hundred bytes."""
    checksum = 0
    for _ in range(_TIMES):
        checksum = zlib.crc32(_MB, checksum)
    end = struct.pack("<II", checksum, _TIMES * len(_MB))
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + _deflated() + end


def _deflate_bomb() -> bytes:
    """The same as RFC 1950 packs it."""
    checksum = 1
    for _ in range(_TIMES):
        checksum = zlib.adler32(_MB, checksum)
    return b"\x78\x01" + _deflated() + struct.pack(">I", checksum)


_GZIP = gzip.compress(_TEXT)
_EMPTY_BLOCK = b"\0\0\0\xff\xff"  # RFC 1951, 3.2.4
_TIME: Mapping[str, Route] = {
    "slow head": repeat(b"X-", b"HTTP/1.1 200 OK\r\n", 0.05),
    "slow body": repeat(b"x", _OPEN, 0.05),
    "slow chunks": repeat(b"1\r\nx\r\n", _CHUNKED, 0.05),
    "slow gzip": repeat(_EMPTY_BLOCK, _OPEN_GZIP + _GZIP[:10], 0.05),
    "slow trailers": repeat(b"X: y\r\n", _CHUNKED + b"0\r\n", 0.05),
    "endless interim answers": repeat(b"HTTP/1.1 103 Early Hints\r\n\r\n", b"", 0.01),
    "silence": say_nothing,
}
_SIZE: Mapping[str, Route] = {
    "gzip bomb": compressed(_gzip_bomb(), "gzip"),
    "deflate bomb": compressed(_deflate_bomb(), "deflate"),
    "endless body": repeat(b"x" * 9000, _OPEN),
    "endless chunks": repeat(b"3e8\r\n" + b"x" * 1000 + b"\r\n", _CHUNKED),
    "endless gzip of nothing": repeat(_EMPTY_BLOCK * 2000, _OPEN_GZIP + _GZIP[:10]),
    "endless gzip members": repeat(gzip.compress(b"x" * 50_000), _OPEN_GZIP),
    "1 TB announced": answer(b"short", f"Content-Length: {10**12}", length=False),
    "a chunk of 1 TB": repeat(b"x" * 9000, _CHUNKED + b"e8d4a51000\r\n"),
}
_SENSE: Mapping[str, Route] = {
    "nested gzip": compressed(gzip.compress(_gzip_bomb()), "gzip, gzip"),
    "br": compressed(_GZIP, "br"),
    "zstd": compressed(_GZIP, "zstd"),
    "compress": compressed(_GZIP, "compress"),
    "long encoding": compressed(_GZIP, "x" * 5000),
    "gzip cut in the trailer": compressed(_GZIP[:-9], "gzip"),
    "gzip cut in the data": compressed(_GZIP[:20], "gzip"),
    "gzip with a wrong checksum": compressed(_GZIP[:-8] + b"\0" * 8, "gzip"),
    "deflate that is none": compressed(b"\x78\x9c" + b"\xff" * 60, "deflate"),
    "a body cut short": cut(answer(b"short", "Content-Length: 50", length=False)),
    "two lengths": answer(b"12345", "Content-Length: 5", "Content-Length: 3", length=False),
    "a length that is none": answer(b"12345", "Content-Length: -5", length=False),
    "5,000 digits announced": answer(b"short", "Content-Length: " + "9" * 5000, length=False),
    "a chunk cut short": cut(_CHUNKED + b"5\r\nhel"),
    "chunks without their end": cut(_CHUNKED + b"5\r\nhello\r\n"),
    "a chunk longer than it says": _CHUNKED + b"5\r\nhello world\r\n0\r\n\r\n",
    "a chunk without a size": _CHUNKED + b"zz\r\nhello\r\n",
    "a chunk of a negative size": _CHUNKED + b"-5\r\nhello\r\n",
    # To http.client this is everything that will ever come.
    "an endless chunk of the size -1": repeat(b"x" * 9000, _CHUNKED + b"-1\r\n"),
    "an endless chunk line": repeat(b"0" * 9000, _CHUNKED),
    "chunk lines without CR": cut(_CHUNKED + b"5\nhello\n0\n\n"),
    "a trailer that is none": _CHUNKED + b"5\r\nhello\r\n0\r\nno trailer\r\n\r\n",
    "endless trailers": repeat(b"X: y\r\n" * 100, _CHUNKED + b"0\r\n"),
    "two transfer encodings": answer(
        b"0\r\n\r\n", "Transfer-Encoding: chunked", "Transfer-Encoding: chunked", length=False
    ),
    "unknown transfer encoding": answer(b"x", "Transfer-Encoding: gzip, chunked", length=False),
    "reset": reset,
    "nothing": b"",
    "mail": b"220 mail.example.org ESMTP\r\n",
    "bytes": b"\x00\xff\x00\xff" * 100,
    "bytes without a line": repeat(b"\x00" * 9000, b""),
    "HTTP/2 in words": b"HTTP/2 200\r\n\r\n",
    "HTTP/2.0": b"HTTP/2.0 200 OK\r\n\r\n",
    "another protocol nobody asked for": b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
    "a status that is no number": b"HTTP/1.1 abc OK\r\n\r\n",
    "a large status": b"HTTP/1.1 99999 OK\r\n\r\n",
    "a head cut short": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n",
    "a header of 5 MB": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 5_000_000 + b"\r\n\r\n",
    "a status below 100": b"HTTP/1.1 099 Low\r\n\r\n",
    "mail that stays": repeat(b"", b"220 mail.example.org ESMTP\r\n", 0.05),
    "200 headers": b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
    "a head of 5 MB": b"HTTP/1.1 200 OK\r\n" + (b"X: " + b"y" * 60_000 + b"\r\n") * 90 + b"\r\n",
    "a redirection to nowhere": redirect(""),
    "a redirection without Location": answer(status="301 Moved Permanently"),
}
_ADDRESS: Mapping[str, Route] = {
    f"a redirection to {address}": redirect(address)
    for address in (
        "file:///etc/passwd",
        "data:text/html,hello",
        "ftp://example.org/",
        "javascript:alert(1)",
        "http://exa mple.org/",
        "http://[::1/",
        "http://example.org:99999/",
        "http://user:secret@example.org/",
    )
}
_PRIVATE: Mapping[str, Route] = {
    f"a redirection to {address}": redirect(address)
    for address in (
        "http://127.0.0.1:1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://localhost/",
        "http://169.254.169.254/latest/",
        "//10.0.0.1/",
    )
}

# Name -> the route, and the reason of the failure. The server itself is at a private address, which
# only the user may type, so that nothing private may follow from it but at that very place.
HOSTILE: Mapping[str, tuple[Route, Reason]] = {
    name: (route, reason)
    for routes, reason in (
        (_TIME, Reason.TIMED_OUT),
        (_SIZE, Reason.TOO_LARGE),
        (_SENSE, Reason.BAD_RESPONSE),
        (_ADDRESS, Reason.BAD_ADDRESS),
        (_PRIVATE, Reason.PRIVATE_ADDRESS),
    )
    for name, route in routes.items()
}
