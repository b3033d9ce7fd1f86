"""Bodies: right, and nearly right. Wrong ones: `hostile_endpoints`."""

import gzip
import tracemalloc
import zlib

import pytest
from asking import LIMIT, TEXT, body_for, reason_for
from hostile_endpoints import compressed
from hostile_server import HostileServer, answer

from readerapp.domain.errors import Reason


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP", "identity, gzip"])
def test_gzip(server: HostileServer, encoding: str) -> None:
    assert body_for(server, compressed(gzip.compress(TEXT), encoding)) == TEXT


@pytest.mark.parametrize("size", [1, 2, 7])
def test_gzip_in_small_pieces(server: HostileServer, size: int) -> None:
    body = gzip.compress(TEXT)
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    head = answer(b"", "Transfer-Encoding: chunked", "Content-Encoding: gzip", length=False)
    assert body_for(server, head + chunks + b"0\r\n\r\n") == TEXT


def test_gzip_of_several_members_and_padding(server: HostileServer) -> None:
    body = gzip.compress(TEXT) + gzip.compress(b"more") + b"\0" * 20
    assert body_for(server, compressed(body, "gzip")) == TEXT + b"more"


def test_deflate_with_and_without_its_header(server: HostileServer) -> None:
    assert body_for(server, compressed(zlib.compress(TEXT), "deflate")) == TEXT
    raw = zlib.compressobj(wbits=-15)
    assert body_for(server, compressed(raw.compress(TEXT) + raw.flush(), "deflate")) == TEXT


def test_plain_text_labelled_gzip(server: HostileServer) -> None:
    assert body_for(server, compressed(TEXT, "gzip")) == TEXT


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br"])
def test_nothing_is_compressed_by_nothing(server: HostileServer, encoding: str) -> None:
    assert body_for(server, compressed(b"", encoding)) == b""


def test_chunked_and_unmeasured_bodies(server: HostileServer) -> None:
    chunks = b"5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nTrailer: x\r\n\r\n"
    head = answer(b"", "Transfer-Encoding: chunked", length=False)
    assert body_for(server, head + chunks) == b"hello world"
    assert body_for(server, answer(TEXT, length=False)) == TEXT


def test_body_at_and_over_the_limit(server: HostileServer) -> None:
    assert len(body_for(server, answer(b"x" * LIMIT))) == LIMIT
    assert reason_for(server, answer(b"x" * (LIMIT + 1), length=False)) is Reason.TOO_LARGE
    exact = gzip.compress(b"x" * LIMIT)
    assert len(body_for(server, compressed(exact, "gzip"))) == LIMIT
    assert reason_for(server, compressed(gzip.compress(b"x" * (LIMIT + 1)), "gzip")) is (
        Reason.TOO_LARGE
    )


def test_no_bomb_is_unpacked_whole(server: HostileServer) -> None:
    """It is refused without the memory that it asks for."""
    raw = zlib.compressobj(1, wbits=-15)
    zeros = bytes(200 * LIMIT)
    bombs = [
        (gzip.compress(zeros, 1), "gzip"),
        (zlib.compress(zeros, 1), "deflate"),
        (raw.compress(zeros) + raw.flush(), "deflate"),
    ]
    tracemalloc.start()
    try:
        for bomb, encoding in bombs:
            tracemalloc.reset_peak()
            assert reason_for(server, compressed(bomb, encoding)) is Reason.TOO_LARGE
            assert tracemalloc.get_traced_memory()[1] < 100 * LIMIT, encoding
    finally:
        tracemalloc.stop()
