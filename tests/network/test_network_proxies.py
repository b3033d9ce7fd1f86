"""Proxies from the environment."""

import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest
from asking_securely import SELF_SIGNED, failure, fetcher, get, trusting
from hostile_server import HostileServer, Request, answer, redirect
from waiting import PATIENCE

from readerapp.domain.errors import Reason
from readerapp.network.fetcher import HttpFetcher
from readerapp.network.proxies import Proxies


@pytest.fixture
def proxy(environment: pytest.MonkeyPatch) -> Iterator[HostileServer]:
    with HostileServer() as server:
        environment.setenv("http_proxy", f"http://user:p%40ss@127.0.0.1:{server.port}")
        environment.setenv("https_proxy", f"http://127.0.0.1:{server.port}")
        yield server


def test_plain_request_goes_through_the_proxy(proxy: HostileServer) -> None:
    proxy.routes["http://news.test/a?b=%C3%A9"] = answer(b"through")
    assert get("http://news.test/a?b=é", fetcher()).body == b"through"
    assert "Proxy-Authorization: Basic dXNlcjpwQHNz" in proxy.requests[0]
    assert "Host: news.test" in proxy.requests[0]


def test_secure_request_asks_the_proxy_for_a_tunnel(proxy: HostileServer) -> None:
    proxy.routes["news.test:443"] = answer(status="403 Forbidden")
    error = failure("https://news.test/", fetcher())
    assert error.reason is Reason.PROXY_REFUSED
    assert "403" in error.detail
    assert proxy.requests[0].startswith("CONNECT news.test:443 HTTP/1.")


@pytest.mark.parametrize("url", ["http://news.test/", "https://news.test/"])
def test_a_proxy_that_wants_another_login_is_told_of(proxy: HostileServer, url: str) -> None:
    for place in (url, "news.test:443"):
        proxy.routes[place] = answer(status="407 Proxy Authentication Required")
    assert failure(url, fetcher()).reason is Reason.PROXY_LOGIN


def test_a_site_cannot_speak_for_the_proxy() -> None:
    with HostileServer() as server:
        server.routes["/"] = answer(status="407 Proxy Authentication Required")
        assert failure(server.url(), fetcher()).reason is Reason.HTTP_STATUS


def test_a_proxy_that_is_not_there_is_told_of(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("http_proxy", "http://127.0.0.1:1")
    assert failure("http://news.test/", fetcher()).reason is Reason.PROXY_UNREACHABLE


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1"])
def test_this_computer_is_reached_without(proxy: HostileServer, host: str) -> None:
    """The proxy would look for it on its own computer, and see what is asked of this one."""
    with HostileServer() as server:
        server.routes["/"] = answer(b"here")
        url = f"http://{host}:{server.port}/"
        assert get(url, HttpFetcher(seconds=PATIENCE), typed=True).body == b"here"
        blocked = HttpFetcher(
            seconds=PATIENCE, proxies=lambda: Proxies(refusal=Reason.PROXY_BY_SCRIPT)
        )
        assert get(url, blocked, typed=True).body == b"here"
        assert failure(url, HttpFetcher(seconds=PATIENCE)).reason is Reason.PRIVATE_ADDRESS
    assert proxy.requests == []


def test_no_proxy_is_honoured(proxy: HostileServer, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("no_proxy", "news.test")
    with HostileServer() as server:
        server.routes["/"] = answer(b"direct")
        assert get(server.url(host="news.test"), fetcher()).body == b"direct"
    assert proxy.requests == []


PRIVATE = (
    "127.0.0.1", "0x7f.1", "2130706433", "[::1]", "localhost", "localhost.", "127.0.0.1.",
    "127。0。0。1", "127．0．0．1．", "0177.1", "0", "0.0.0.0", "[::ffff:127.0.0.1]",
    "[::ffff:10.0.0.1]", "[fe80::1%25eth0]", "[::1%25lo]", "10.1", "router", "nas.local.",
)  # fmt: skip


@pytest.mark.parametrize("host", PRIVATE)
def test_proxy_is_not_asked_for_private_addresses(proxy: HostileServer, host: str) -> None:
    strict = HttpFetcher(seconds=PATIENCE)
    assert failure(f"http://{host}/", strict).reason is Reason.PRIVATE_ADDRESS
    if host.isascii():  # as a header has to be
        proxy.routes["http://news.test/"] = redirect(f"http://{host}/")
        assert failure("http://news.test/", strict).reason is Reason.PRIVATE_ADDRESS
    assert len(proxy.requests) == host.isascii()


@pytest.mark.parametrize("host", PRIVATE)
def test_private_addresses_are_refused_without_a_proxy_too(host: str) -> None:
    strict = HttpFetcher(seconds=PATIENCE, resolving=lambda _host, _port: ["192.168.1.1"])
    assert failure(f"http://{host}/", strict).reason is Reason.PRIVATE_ADDRESS


@pytest.mark.parametrize("host", ["127.0.0.1.", "localhost.", "127.1"])
def test_what_was_typed_is_asked_in_any_spelling(host: str) -> None:
    with HostileServer() as server:
        server.routes["/"] = answer(b"here")
        url = f"http://{host}:{server.port}/"
        assert get(url, HttpFetcher(seconds=PATIENCE), typed=True).body == b"here"
        assert failure(url, HttpFetcher(seconds=PATIENCE)).reason is Reason.PRIVATE_ADDRESS
        assert len(server.requests) == 1


@pytest.mark.parametrize("kind", ["socks4", "ftp"])
def test_unsupported_proxy_is_not_gone_around(environment: pytest.MonkeyPatch, kind: str) -> None:
    environment.setenv("http_proxy", f"{kind}://127.0.0.1:1")
    with HostileServer() as server:
        environment.setenv("no_proxy", "")
        error = failure(server.url(host="news.test"), fetcher())
    assert error.reason is Reason.PROXY_UNUSABLE
    assert kind in error.detail
    assert server.requests == []


@pytest.mark.parametrize(
    "opened",
    [
        b"HTTP/1.1 200 Connected\r\n\r\n",
        b"HTTP/1.0 200 Connection established\r\nProxy-Agent: x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",  # RFC 9110, 9.3.6: to ignore
    ],
)
def test_a_secure_answer_comes_through_the_tunnel(
    secure: HostileServer, proxy: HostileServer, opened: bytes
) -> None:
    def pass_on(request: Request) -> None:
        with socket.create_connection(("127.0.0.1", secure.port)) as far:
            request.connection.sendall(opened)
            back = threading.Thread(target=relay, args=(far, request.connection))
            back.start()
            relay(request.connection, far)
            back.join(PATIENCE)

    proxy.routes[f"reader.test:{secure.port}"] = pass_on
    with fetcher(trusting(SELF_SIGNED)).session() as session:
        for _ in range(2):
            assert get(secure.url(host="reader.test"), session).body == b"secret"
    assert (len(proxy.requests), secure.connections) == (1, 1)
    assert "secret" not in "".join(proxy.requests)


def relay(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(4096):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
