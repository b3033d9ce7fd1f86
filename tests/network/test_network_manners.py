"""Servers that take their time, speak something else, or refuse."""

import socket
import struct
import threading
import time

import pytest
from asking import failure, get, reason_for, repeat
from hostile_server import HostileServer, answer

from readerapp.domain.errors import FetchError, Reason
from readerapp.network import HttpFetcher


def test_slow_headers(server: HostileServer) -> None:
    drip = repeat(b"X-", b"HTTP/1.1 200 OK\r\n", pause=0.05)
    assert reason_for(server, drip) is Reason.TIMED_OUT


def test_slow_bodies(server: HostileServer) -> None:
    assert reason_for(server, repeat(b"x", answer(length=False), pause=0.05)) is Reason.TIMED_OUT
    drip = repeat(b"1\r\nx\r\n", answer(b"", "Transfer-Encoding: chunked", length=False), 0.05)
    assert reason_for(server, drip) is Reason.TIMED_OUT


def test_endless_continues(server: HostileServer) -> None:
    drip = repeat(b"HTTP/1.1 100 Continue\r\n\r\n", b"", pause=0.01)
    assert reason_for(server, drip) is Reason.TIMED_OUT


def test_silence(server: HostileServer) -> None:
    def say_nothing(connection: socket.socket) -> None:
        server.closing.wait(5)

    assert reason_for(server, say_nothing) is Reason.TIMED_OUT


def test_a_resolver_that_hangs() -> None:
    release = threading.Event()

    def hang(host: str, port: int) -> list[str]:
        release.wait(10)
        return []

    error = failure("http://slow.test/", HttpFetcher(seconds=0.2, resolving=hang))
    release.set()
    assert error.reason is Reason.TIMED_OUT


@pytest.mark.parametrize("when", ["before", "during"])
def test_cancelling(server: HostileServer, when: str) -> None:
    cancelled = threading.Event()
    server.routes["/"] = repeat(b"x", answer(length=False), pause=0.02)
    if when == "before":
        cancelled.set()
    else:
        threading.Timer(0.2, cancelled.set).start()
    begun = time.monotonic()
    with pytest.raises(FetchError) as caught:
        HttpFetcher().fetch(server.url(), accept="*/*", user_typed=True, cancelled=cancelled)
    assert caught.value.reason is Reason.CANCELLED
    assert time.monotonic() - begun < 2


def test_reset(server: HostileServer) -> None:
    def reset(connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    assert reason_for(server, reset) is Reason.BAD_RESPONSE


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"220 mail.example.org ESMTP\r\n",
        b"\x00\xff\x00\xff" * 100,
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 99999 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 5_000_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
    ],
    ids=["nothing", "mail", "bytes", "bad status", "large status", "5 MB header", "200 headers"],
)
def test_not_http(server: HostileServer, said: bytes) -> None:
    assert reason_for(server, said) is Reason.BAD_RESPONSE


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert failure(f"http://127.0.0.1:{port}/").reason is Reason.NO_NETWORK


def test_no_such_name() -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    error = failure("http://missing.test/", HttpFetcher(resolving=unknown))
    assert error.reason is Reason.NO_NETWORK
    assert "missing.test" in error.detail
    nothing = HttpFetcher(resolving=lambda host, port: [])
    assert failure("http://missing.test/", nothing).reason is Reason.NO_NETWORK


@pytest.mark.parametrize("status", [304, 400, 401, 403, 404, 410, 429, 500, 503])
def test_status(server: HostileServer, status: int) -> None:
    server.routes["/"] = answer(b"", status=f"{status} Whatever")
    error = failure(server.url())
    assert (error.reason, error.status) == (Reason.HTTP_STATUS, status)
    assert error.detail == f"{status} Whatever"


def test_no_content_is_empty(server: HostileServer) -> None:
    server.routes["/"] = answer(status="204 No Content", length=False)
    assert (get(server.url()).status, get(server.url()).body) == (204, b"")
