"""The framing of HTTP/1, held against `http.client` where both should agree."""

import io
import socket
from http.client import HTTPException, HTTPResponse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.network.answers import BadAnswerError, Head, ends_itself, read_body, read_head

_TOKEN = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=12).map(lambda t: f"x{t}")
_VALUE = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), max_size=30)
_BODY = st.lists(st.binary(min_size=1, max_size=40), max_size=8)


class Given(io.RawIOBase):
    """Bytes that come in pieces of at most `size`."""

    def __init__(self, data: bytes, size: int) -> None:
        super().__init__()
        self._data = io.BytesIO(data)
        self._size = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # typeshed's Buffer needs 3.12
        piece = self._data.read(min(len(buffer), self._size))
        buffer[: len(piece)] = piece
        return len(piece)


def reader_of(data: bytes, size: int = 1000) -> io.BufferedReader:
    return io.BufferedReader(Given(data, size))


def read(data: bytes, size: int = 1000) -> tuple[Head, bytes, bytes]:
    """Return the head, the body, and what was left over."""
    reader = reader_of(data, size)
    head = read_head(reader)
    return head, b"".join(read_body(head, reader)), reader.read()


def by_http_client(data: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(data)
        theirs.shutdown(socket.SHUT_WR)
        with HTTPResponse(ours, method="GET") as response:
            response.begin()
            return response.status, response.getheaders(), response.read()


def chunked(pieces: list[bytes]) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


@given(
    st.integers(200, 599),
    st.dictionaries(_TOKEN, _VALUE, max_size=8),
    _BODY,
    st.booleans(),
    st.integers(1, 50),
)
def test_answers_are_read_as_http_client_reads_them(
    status: int, headers: dict[str, str], pieces: list[bytes], in_chunks: bool, size: int
) -> None:
    body = b"".join(pieces)
    in_chunks = in_chunks and status not in (204, 304)  # http.client waits for chunks even then
    framing = "Transfer-Encoding: chunked" if in_chunks else f"Content-Length: {len(body)}"
    lines = [f"HTTP/1.1 {status} Fine", *(f"{k}: {v}" for k, v in headers.items()), framing]
    sent = "\r\n".join([*lines, "", ""]).encode()
    if status not in (204, 304):
        sent += chunked(pieces) if in_chunks else body
    head, ours, rest = read(sent + b"HTTP/1.1 next", size)
    theirs = by_http_client(sent)
    assert (head.status, ours, rest) == (theirs[0], theirs[2], b"HTTP/1.1 next")
    assert head.headers == {name.lower(): value for name, value in theirs[1]}
    assert head.is_persistent
    assert ends_itself(head)


@given(st.binary(max_size=300) | st.binary(max_size=300).map(lambda rest: b"HTTP/1.1 200 " + rest))
def test_any_bytes_are_an_answer_or_refused(data: bytes) -> None:
    try:
        head, _, _ = read(data, 7)
    except BadAnswerError:
        return
    assert head.status >= 200
    assert head.reason.isprintable() or not head.reason


@given(st.binary(max_size=200))
def test_any_chunks_are_a_body_or_refused(data: bytes) -> None:
    sent = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + data
    try:
        _, body, _ = read(sent)
    except BadAnswerError:
        return
    try:
        assert by_http_client(sent)[2] == body
    except (HTTPException, ValueError):
        pytest.fail("http.client is not known for being strict")


@pytest.mark.parametrize(
    ("head", "headers"),
    [
        (b"A: b\nC:d\n\n", {"a": "b", "c": "d"}),
        (b"A: b\r\n c\r\n\td\r\n\r\n", {"a": "b c d"}),
        (b"  lost\r\nA : b\r\n\r\n", {"a": "b"}),
        (b"no header\r\n lost\r\nA: b\r\n: x\r\n\r\n", {"a": "b"}),
        (b"A: b\r\na: c\r\nA:\r\n\r\n", {"a": "b, c, "}),
        (b"A: \xe9\x80\xff\r\n\r\n", {"a": "\xe9\x80\xff"}),
    ],
)
def test_odd_headers(head: bytes, headers: dict[str, str]) -> None:
    assert read_head(reader_of(b"HTTP/1.1 200 OK\r\n" + head)).headers == headers


@pytest.mark.parametrize(
    ("line", "reason", "is_persistent"),
    [
        (b"HTTP/1.1 200", "", True),
        (b"HTTP/1.1 200 ", "", True),
        (b"HTTP/1.1 200 Very well", "Very well", True),
        (b"HTTP/1.0 200 OK", "OK", False),
        (b"HTTP/1.1 200 OK\r\nConnection: Close", "OK", False),
        (b"HTTP/1.1 200 \x1b[31m" + b"x" * 500, "[31m" + "x" * 96, True),
    ],
)
def test_status_lines(line: bytes, reason: str, is_persistent: bool) -> None:
    head = read_head(reader_of(line + b"\r\n\r\n"))
    assert (head.status, head.reason, head.is_persistent) == (200, reason, is_persistent)


def test_interim_answers_are_passed_over() -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    head, body, _ = read(early * 2 + b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    assert (head.status, head.headers, body) == (200, {"content-length": "2"}, b"ok")


def test_a_body_to_the_end_of_the_connection() -> None:
    head, body, _ = read(b"HTTP/1.1 200 OK\r\n\r\nall of it")
    assert body == b"all of it"
    assert not ends_itself(head)


@pytest.mark.parametrize("end", [b"0\r\n\r\n", b"0\r\n", b"0\r\nX: y\r\n\r\n", b"000;a=b\r\n\r\n"])
def test_the_end_of_chunks(end: bytes) -> None:
    sent = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n" + end
    assert read(sent)[1] == b"hello"
