"""How the network's tests ask, and what they send."""

import socket
import threading
import time

import pytest
from hostile_server import Handler, HostileServer, Route, answer

from readerapp.domain.errors import FetchError, Reason
from readerapp.network import Fetched, HttpFetcher

TEXT = b"<p>Guten Tag, \xe4\xb8\x96\xe7\x95\x8c.</p>" * 50
LIMIT = 100_000
DEADLINE = 0.6


def get(url: str, fetcher: HttpFetcher | None = None, typed: bool = True) -> Fetched:
    fetcher = fetcher or HttpFetcher(seconds=DEADLINE)
    return fetcher.fetch(url, accept="text/html", limit_bytes=LIMIT, user_typed=typed)


def failure(url: str, fetcher: HttpFetcher | None = None, typed: bool = True) -> FetchError:
    begun = time.monotonic()
    with pytest.raises(FetchError) as caught:
        get(url, fetcher, typed)
    assert time.monotonic() - begun < DEADLINE + 1.5
    assert caught.value.name == url
    return caught.value


def reason_for(server: HostileServer, route: Route) -> Reason:
    server.routes["/"] = route
    return failure(server.url()).reason


def body_for(server: HostileServer, route: Route) -> bytes:
    server.routes["/"] = route
    return get(server.url()).body


def repeat(part: bytes, head: bytes, pause: float = 0) -> Handler:
    """Send a head, and then the same part for ever."""

    def handle(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(part)
            if pause:
                threading.Event().wait(pause)

    return handle


def compressed(body: bytes, encoding: str) -> bytes:
    return answer(body, f"Content-Encoding: {encoding}")
