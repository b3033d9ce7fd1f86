"""Servers that take their time, speak something else, or refuse."""

import socket
import threading
import time

import pytest
from asking import failure
from hostile_endpoints import repeat
from hostile_server import HostileServer, answer

from readerapp.domain.errors import FetchError, Reason
from readerapp.network import FetchRequest, HttpFetcher


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
        HttpFetcher().fetch(FetchRequest(server.url(), "*/*", True, cancelled=cancelled))
    assert caught.value.reason is Reason.CANCELLED
    assert time.monotonic() - begun < 2


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
