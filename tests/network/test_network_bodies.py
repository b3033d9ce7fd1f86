"""Bodies: right, nearly right, and wrong."""

import gzip
import zlib

import pytest
from asking import LIMIT, TEXT, body_for, compressed, get, reason_for, repeat
from hostile_server import HostileServer, answer

from readerapp.domain.errors import Reason
from readerapp.network import HttpFetcher


def test_a_plain_answer(server: HostileServer) -> None:
    server.routes["/"] = answer(
        TEXT, 'Content-Type: Text/HTML; Charset="UTF-8"', "X-Twice: a", "x-twice: b"
    )
    page = get(server.url())
    assert (page.status, page.url, page.body) == (200, server.url(), TEXT)
    assert (page.media_type, page.charset) == ("text/html", "utf-8")
    assert page.headers["x-twice"] == "a, b"


def test_the_request_tells_no_more_than_it_must(server: HostileServer) -> None:
    server.routes["/a"] = answer(
        b"", "Set-Cookie: id=1; Path=/", "Location: /b", status="302 Found"
    )
    server.routes["/b"] = answer(TEXT)
    get(server.url("/a"), HttpFetcher(allows=lambda _: True))
    for request in server.requests:
        lines = request.split("\r\n")[1:-2]
        assert sorted(line.partition(":")[0] for line in lines) == [
            "Accept",
            "Accept-Encoding",
            "Connection",
            "Host",
            "User-Agent",
        ]
        assert f"Host: 127.0.0.1:{server.port}" in lines
        assert any(line.startswith("User-Agent: Readerapp/") for line in lines)


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP", "identity, gzip"])
def test_gzip(server: HostileServer, encoding: str) -> None:
    assert body_for(server, compressed(gzip.compress(TEXT), encoding)) == TEXT


def test_gzip_of_several_members_and_padding(server: HostileServer) -> None:
    body = gzip.compress(TEXT) + gzip.compress(b"more") + b"\0" * 20
    assert body_for(server, compressed(body, "gzip")) == TEXT + b"more"


def test_deflate_with_and_without_its_header(server: HostileServer) -> None:
    assert body_for(server, compressed(zlib.compress(TEXT), "deflate")) == TEXT
    raw = zlib.compressobj(wbits=-15)
    assert body_for(server, compressed(raw.compress(TEXT) + raw.flush(), "deflate")) == TEXT


def test_plain_text_labelled_gzip(server: HostileServer) -> None:
    assert body_for(server, compressed(TEXT, "gzip")) == TEXT
    assert body_for(server, compressed(b"", "gzip")) == b""


def test_chunked_and_unmeasured_bodies(server: HostileServer) -> None:
    chunks = b"5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nTrailer: x\r\n\r\n"
    head = answer(b"", "Transfer-Encoding: chunked", length=False)
    assert body_for(server, head + chunks) == b"hello world"
    assert body_for(server, answer(TEXT, length=False)) == TEXT


@pytest.mark.parametrize(
    "body",
    [gzip.compress(TEXT)[:-9], gzip.compress(TEXT)[:40], gzip.compress(TEXT)[:-8] + b"\0" * 8],
    ids=["cut in the trailer", "cut in the data", "wrong checksum"],
)
def test_damaged_gzip_is_refused(server: HostileServer, body: bytes) -> None:
    assert reason_for(server, compressed(body, "gzip")) is Reason.BAD_RESPONSE


@pytest.mark.parametrize("encoding", ["br", "zstd", "compress", "gzip, gzip", "x" * 5000])
def test_other_and_nested_encodings_are_refused(server: HostileServer, encoding: str) -> None:
    body = gzip.compress(gzip.compress(TEXT))
    assert reason_for(server, compressed(body, encoding)) is Reason.BAD_RESPONSE


@pytest.mark.parametrize("method", ["gzip", "deflate"])
def test_bombs_are_stopped(server: HostileServer, method: str) -> None:
    bomb = zlib.compressobj(1, wbits=31 if method == "gzip" else 15)
    body = b"".join(bomb.compress(b"\0" * 1_000_000) for _ in range(40)) + bomb.flush()
    assert reason_for(server, compressed(body, method)) is Reason.TOO_LARGE


def test_body_at_and_over_the_limit(server: HostileServer) -> None:
    assert len(body_for(server, answer(b"x" * LIMIT))) == LIMIT
    assert reason_for(server, answer(b"x" * (LIMIT + 1), length=False)) is Reason.TOO_LARGE
    exact = gzip.compress(b"x" * LIMIT)
    assert len(body_for(server, compressed(exact, "gzip"))) == LIMIT
    assert reason_for(server, compressed(gzip.compress(b"x" * (LIMIT + 1)), "gzip")) is (
        Reason.TOO_LARGE
    )


@pytest.mark.parametrize(
    ("declared", "reason"),
    [(str(10**12), Reason.TOO_LARGE), ("9" * 5000, Reason.TOO_LARGE), ("50", Reason.BAD_RESPONSE)],
)
def test_declared_length_is_not_believed(
    server: HostileServer, declared: str, reason: Reason
) -> None:
    head = answer(b"short", f"Content-Length: {declared}", length=False)
    assert reason_for(server, head) is reason


def test_two_lengths_are_refused(server: HostileServer) -> None:
    head = answer(b"12345", "Content-Length: 5", "Content-Length: 3", length=False)
    assert reason_for(server, head) is Reason.BAD_RESPONSE


def test_endless_bodies(server: HostileServer) -> None:
    head = answer(length=False)
    assert reason_for(server, repeat(b"x" * 9000, head)) is Reason.TOO_LARGE
    head = answer(b"", "Transfer-Encoding: chunked", length=False)
    assert reason_for(server, repeat(b"3e8\r\n" + b"x" * 1000 + b"\r\n", head)) is Reason.TOO_LARGE


@pytest.mark.parametrize(
    "tail", [b"5\r\nhel", b"zz\r\nhello\r\n", b"5\r\nhello\r\n", b"-5\r\nhello\r\n"]
)
def test_broken_chunks_are_refused(server: HostileServer, tail: bytes) -> None:
    head = answer(b"", "Transfer-Encoding: chunked", length=False)
    assert reason_for(server, head + tail) is Reason.BAD_RESPONSE
