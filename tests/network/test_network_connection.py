"""HTTP/1.1 over one connection: h11 and our limits, held against `http.client`."""

import socket
from http.client import HTTPException, HTTPResponse

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.network.connection import Connection, Head, tidied
from readerapp.network.request import Deadline, FetchRequest

_TOKEN = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=12).map(lambda t: f"x{t}")
_VALUE = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), max_size=30)
_BODY = st.lists(st.binary(min_size=1, max_size=40), max_size=8)
_REQUEST = h11.Request(method="GET", target="/", headers=[("Host", "reader.test")])


class Sipping(socket.socket):
    """A socket that gives at most `size` bytes at a time."""

    size = 1000

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        return super().recv(min(bufsize, self.size), flags)


def read(data: bytes, size: int = 1000) -> tuple[Head, bytes, bool]:
    """Return the head, the body, and whether the connection may be used again."""
    deadline = Deadline(FetchRequest("http://reader.test/", "*/*", user_typed=True), 10)
    ours, theirs = socket.socketpair()
    with theirs, Sipping(fileno=ours.detach()) as sipping:
        sipping.size = size
        theirs.sendall(data)
        theirs.shutdown(socket.SHUT_WR)
        connection = Connection(sipping, "127.0.0.1")
        head = connection.ask(_REQUEST, deadline)
        body = b"".join(connection.body(deadline))
        return head, body, connection.is_reusable


def headers_of(lines: bytes) -> dict[str, str]:
    """Return the headers of a response without a body that has these lines."""
    return read(b"HTTP/1.1 204 Fine\r\n" + lines)[0].headers


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
    head, ours, is_reusable = read(sent, size)
    theirs = by_http_client(sent)
    assert (head.status, ours) == (theirs[0], theirs[2])
    assert head.headers == {name.lower(): value for name, value in theirs[1]}
    assert is_reusable
    head, ours, is_reusable = read(sent + b"HTTP/1.1 next", 10_000)
    assert (head.status, ours) == (theirs[0], theirs[2])
    assert not is_reusable


@given(st.binary(max_size=300) | st.binary(max_size=300).map(lambda rest: b"HTTP/1.1 200 " + rest))
def test_any_bytes_are_an_answer_or_refused(data: bytes) -> None:
    try:
        head, _, _ = read(data, 7)
    except h11.RemoteProtocolError:
        return
    assert head.status >= 200
    assert head.reason.isprintable() or not head.reason


@given(st.binary(max_size=200))
def test_any_chunks_are_a_body_or_refused(data: bytes) -> None:
    sent = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + data
    try:
        _, body, _ = read(sent)
    except h11.RemoteProtocolError:
        return
    try:
        assert by_http_client(sent)[2] == body
    except (HTTPException, ValueError):
        pytest.fail("http.client is not known for being strict")


@pytest.mark.parametrize(
    ("lines", "headers"),
    [
        (b"A: b\nC:d\n\n", {"a": "b", "c": "d"}),
        (b"A: b\r\r\nC: d\r\r\n\r\r\n", {"a": "b", "c": "d"}),
        (b"A: b\r\n c\r\n\td\r\n\r\n", {"a": "b c d"}),
        (b"A:\r\n b\r\n\r\n", {"a": "b"}),
        (b"  lost\r\nA : b\r\n\r\n", {"a": "b"}),
        (b"no header\r\n lost\r\nA: b\r\n: x\r\n\r\n", {"a": "b"}),
        (b"A Name: x\r\nA/b: x\r\n\xe9: x\r\nA: b\r\n\r\n", {"a": "b"}),
        (b"A: b\r\na: c\r\nA:\r\n\r\n", {"a": "b, c, "}),
        (b"A: \xe9\x80\xff\r\n\r\n", {"a": "\xe9\x80\xff"}),
        (b"A: b\0c\rd\x0be\x01\r\n\r\n", {"a": "b c d e\x01"}),
        (b"A: " + b"x" * 60_000 + b"\r\n\r\n", {"a": "x" * 60_000}),
        (b"Content-Length: 5, 5\r\nContent-Length: 5\r\n\r\n", {"content-length": "5"}),
    ],
)
@pytest.mark.parametrize("size", [1, 1000])
def test_odd_headers(lines: bytes, headers: dict[str, str], size: int) -> None:
    if size > 1 or len(lines) < 1000:
        assert read(b"HTTP/1.1 204 Fine\r\n" + lines, size)[0].headers == headers


@pytest.mark.parametrize(
    "framing",
    [
        b"Content-Length: 5\r\nContent-Length: 5",
        b"Content-Length:\r\n 5",
        b"Transfer-Encoding: identity\r\nContent-Length: 5",
        b"Transfer-Encoding:\r\nContent-Length: 5",
        b"Transfer-Encoding: identity",
        b"Content-Length:",
        b"X: y",
    ],
)
def test_odd_framing(framing: bytes) -> None:
    sent = b"HTTP/1.1 200 OK\r\n" + framing + b"\r\n\r\nhello"
    head, body, is_reusable = read(sent)
    assert (head.status, body, is_reusable) == (200, b"hello", b"5" in framing)


def test_chunks_count_and_not_the_length_beside_them() -> None:
    framing = b"Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n"
    head, body, is_reusable = read(b"HTTP/1.1 200 OK\r\n" + framing + b"2\r\nok\r\n0\r\n\r\n")
    assert (head.body_length, body, is_reusable) == (None, b"ok", True)


@given(st.binary(max_size=300))
def test_any_head_is_tidied_once(rest: bytes) -> None:
    """h11 then refuses nothing but the status line and the framing."""
    head = tidied(b"HTTP/1.1 200 OK\r\n" + rest)
    assert tidied(head) == head
    assert head.endswith(b"\r\n\r\n")
    connection = h11.Connection(h11.CLIENT)
    connection.send(_REQUEST)
    connection.receive_data(head)
    refused = ""
    try:
        connection.next_event()
    except h11.RemoteProtocolError as error:
        refused = str(error)
    assert not refused or "Content-Length" in refused or "Transfer-Encoding" in refused


@pytest.mark.parametrize("lines", [100, 101, 5000])
def test_the_number_of_lines_is_limited(lines: int) -> None:
    with pytest.raises(h11.RemoteProtocolError, match="too many headers"):
        headers_of(b"A: b\r\n" * lines + b"\r\n")
    assert headers_of(b"A: b\r\n" * 98 + b"\r\n") == {"a": ", ".join("b" * 98)}


@pytest.mark.parametrize(
    ("line", "reason", "is_reusable"),
    [
        (b"HTTP/1.1 200", "", True),
        (b"HTTP/1.1 200 ", "", True),
        (b"HTTP/1.1  200  OK", "OK", True),
        (b"HTTP/1.1 200 Very well", "Very well", True),
        (b"HTTP/1.1 200 Tr\xe8s bien", "Tr\xe8s bien", True),
        (b"HTTP/1.0 200 OK", "OK", False),
        (b"HTTP/1.1 200 OK\r\nConnection: Close", "OK", False),
        (b"HTTP/1.1 200 \x1b[31m\0" + b"x" * 500, "[31m " + "x" * 95, True),
    ],
)
def test_status_lines(line: bytes, reason: str, is_reusable: bool) -> None:
    sent = line + b"\r\nContent-Length: 0\r\n\r\n"
    head, _, may_be_used_again = read(sent)
    assert (head.status, head.reason, may_be_used_again) == (200, reason, is_reusable)


def test_interim_answers_are_passed_over() -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    head, body, _ = read(early * 2 + b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    assert (head.status, head.headers, body) == (200, {"content-length": "2"}, b"ok")


def test_a_body_to_the_end_of_the_connection() -> None:
    _, body, is_reusable = read(b"HTTP/1.1 200 OK\r\n\r\nall of it")
    assert (body, is_reusable) == (b"all of it", False)


@pytest.mark.parametrize(
    "end",
    [b"0\r\n\r\n", b"0\r\n", b"0\r\nX: y\r\n\r\n", b"0\r\nX: y\r\n", b"000;a=b\r\n\r\n"],
)
def test_the_end_of_chunks(end: bytes) -> None:
    sent = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n" + end
    assert read(sent)[1] == b"hello"


@pytest.mark.parametrize("cut", [b"", b"3", b"3\r\n", b"3\r\na", b"3\r\nabc", b"0", b"0\r"])
def test_chunks_that_end_too_early(cut: bytes) -> None:
    sent = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n" + cut
    with pytest.raises(h11.RemoteProtocolError):
        read(sent)
