"""SOCKS5 and TLS proxies, on real sockets of this computer; and that nothing goes round them."""

import contextlib
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from asking_securely import SELF_SIGNED, failure, get, trusting
from hostile_server import HostileServer, Request, answer, redirect
from socks_server import SocksServer
from waiting import PATIENCE

from readerapp.domain.accounts import ServerAnswer, ServerRequest
from readerapp.domain.errors import FetchError, Reason
from readerapp.network.fetcher import HttpFetcher
from readerapp.network.proxies import Proxies, read_proxy
from readerapp.network.server_connection import (
    HttpServerConnection,
    ServerPlace,
    presented_certificate,
)

# What any part of this process asks a system for, while a test looks: an audit hook stays for good.
LOOKING: list[list[tuple[str, object]]] = []


def note(event: str, given: tuple[object, ...]) -> None:
    if LOOKING and event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
        LOOKING[-1].append((event, given[1] if event == "socket.connect" else given[0]))


sys.addaudithook(note)


@contextlib.contextmanager
def looking() -> Iterator[list[tuple[str, object]]]:
    LOOKING.append([])
    try:
        yield LOOKING[-1]
    finally:
        LOOKING.pop()


def refuse_names(host: str, _port: int) -> list[str]:
    raise AssertionError(f"{host} was to be resolved on this computer")


def through(address: str, seconds: float = 5) -> HttpFetcher:
    """Make a fetcher whose proxy has this address, and which resolves no name."""
    return HttpFetcher(
        seconds=seconds,
        resolving=refuse_names,
        tls=trusting(SELF_SIGNED),
        proxies=lambda: Proxies({"all": address}, straight=()),
    )


@pytest.mark.parametrize("kind", ["socks5", "socks5h", "socks"])
def test_a_page_comes_through_socks_and_nothing_goes_round_it(
    server: HostileServer, kind: str
) -> None:
    server.routes["/a"] = answer(b"through")
    with SocksServer(server.port) as proxy:
        fetcher = through(f"{kind}://127.0.0.1:{proxy.port}")
        with looking() as seen:
            assert get("http://news.test/a", fetcher).body == b"through"
        # The proxy runs in this process, too: what it connects to is the server.
        places = {place for event, place in seen if event == "socket.connect"}
        assert places == {("127.0.0.1", proxy.port), ("127.0.0.1", server.port)}
        assert [place for event, place in seen if event != "socket.connect"] in (
            [], ["127.0.0.1"],
        )  # fmt: skip
        assert proxy.asked == [("news.test", 80)]
    assert "Host: news.test" in server.requests[0]
    assert server.requests[0].startswith("GET /a HTTP/1.1")


def test_a_secure_page_is_verified_behind_socks(secure: HostileServer) -> None:
    with SocksServer(secure.port) as proxy:
        fetcher = through(f"socks5://127.0.0.1:{proxy.port}")
        with fetcher.session() as session:
            for _ in range(2):
                assert get("https://reader.test/", session).body == b"secret"
        assert proxy.asked == [("reader.test", 443)]
        assert failure("https://other.test/", fetcher).reason is Reason.TLS


def test_a_login_is_for_the_proxy_and_for_no_message(server: HostileServer) -> None:
    server.routes["/"] = answer(b"known")
    with SocksServer(server.port, login=("me", "s€cret")) as proxy:
        place = f"127.0.0.1:{proxy.port}"
        assert get("http://news.test/", through(f"socks5://me:s%E2%82%ACcret@{place}")).body
        assert proxy.logins == [("me", "s€cret")]
        for address in (f"socks5://me:hush@{place}", f"socks5://{place}"):
            error = failure("http://news.test/", through(address))
            assert error.reason is Reason.PROXY_LOGIN
            assert "hush" not in f"{error} {error.detail}"
    assert "hush" not in repr(read_proxy("socks5://me:hush@proxy.test"))
    assert "hush" not in repr(Proxies({"all": "socks5://me:hush@proxy.test"}))


@pytest.mark.parametrize(
    ("reply", "reason"),
    [(1, Reason.PROXY_REFUSED), (4, Reason.NO_NETWORK), (77, Reason.PROXY_REFUSED)],
)
def test_what_the_proxy_refuses_is_told(server: HostileServer, reply: int, reason: Reason) -> None:
    with SocksServer(server.port, reply=reply) as proxy:
        error = failure("http://news.test/", through(f"socks5://127.0.0.1:{proxy.port}"))
    assert error.reason is reason
    assert "the proxy says" in error.detail
    assert server.requests == []


_NO_WAY_IN = b"\x05\xff"


@pytest.mark.parametrize(
    "said", [b"HTTP/1.1 400 No\r\n\r\n", b"\x05", _NO_WAY_IN, b"", b"\x04\x00"]
)
def test_what_is_no_socks_proxy_ends_at_once(said: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer_once() -> None:
            with listener.accept()[0] as near:
                near.recv(100)
                near.sendall(said)

        other = threading.Thread(target=answer_once)
        other.start()
        address = f"socks5://127.0.0.1:{listener.getsockname()[1]}"
        reason = Reason.PROXY_LOGIN if said == _NO_WAY_IN else Reason.PROXY_REFUSED
        assert failure("http://news.test/", through(address)).reason is reason
        other.join(PATIENCE)


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "10.1", "0x7f.1", "localhost", "router"])
def test_socks_is_not_asked_for_private_addresses(server: HostileServer, host: str) -> None:
    with SocksServer(server.port) as proxy:
        fetcher = through(f"socks5://127.0.0.1:{proxy.port}")
        assert failure(f"http://{host}/", fetcher).reason is Reason.PRIVATE_ADDRESS
        server.routes["/"] = redirect(f"http://{host}/")
        assert failure("http://news.test/", fetcher).reason is Reason.PRIVATE_ADDRESS
        assert proxy.asked == [("news.test", 80)]


def test_numbers_are_asked_for_as_numbers(server: HostileServer) -> None:
    server.routes["/"] = answer(b"there")
    with SocksServer(server.port) as proxy:
        fetcher = through(f"socks5://127.0.0.1:{proxy.port}")
        get("http://93.184.215.14/", fetcher)
        get("http://[2606:2800:21f::1]:8080/", fetcher)
        assert proxy.asked == [("93.184.215.14", 80), ("2606:2800:21f::1", 8080)]


def tunnel_to(port: int) -> Callable[[Request], None]:
    def pass_on(request: Request) -> None:
        with socket.create_connection(("127.0.0.1", port)) as far:
            request.connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            back = threading.Thread(target=relay, args=(far, request.connection))
            back.start()
            relay(request.connection, far)
            back.join(PATIENCE)

    return pass_on


def relay(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(4096):
            sink.sendall(data)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


@pytest.fixture
def secure_proxy() -> Iterator[HostileServer]:
    with HostileServer(SELF_SIGNED) as proxy:
        yield proxy


def reaching(proxy: HostileServer) -> HttpFetcher:
    """Make a fetcher of a proxy behind TLS. Only the proxy's name is resolved here."""

    def resolving(host: str, _port: int) -> list[str]:
        assert host == "reader.test"
        return ["127.0.0.1"]

    return HttpFetcher(
        seconds=PATIENCE,
        resolving=resolving,
        tls=trusting(SELF_SIGNED),
        proxies=lambda: Proxies({"all": f"https://me:it@reader.test:{proxy.port}"}, straight=()),
    )


def test_a_page_comes_through_a_proxy_behind_tls(secure_proxy: HostileServer) -> None:
    secure_proxy.routes["http://news.test/a"] = answer(b"through")
    assert get("http://news.test/a", reaching(secure_proxy)).body == b"through"
    assert "Proxy-Authorization: Basic bWU6aXQ=" in secure_proxy.requests[0]


def test_a_secure_page_comes_through_a_proxy_behind_tls(
    secure: HostileServer, secure_proxy: HostileServer
) -> None:
    secure_proxy.routes["reader.test:443"] = tunnel_to(secure.port)
    secure.routes["/large"] = answer(b"x" * 300_000)
    with reaching(secure_proxy).session() as session:
        for _ in range(2):
            assert get("https://reader.test/", session).body == b"secret"
        assert len(get("https://reader.test/large", session).body) == 300_000
    assert (len(secure_proxy.requests), secure.connections) == (1, 1)
    secure_proxy.routes["other.test:443"] = tunnel_to(secure.port)
    assert failure("https://other.test/", reaching(secure_proxy)).reason is Reason.TLS


def _asked(place: ServerPlace) -> ServerAnswer:
    with HttpServerConnection(place) as server:
        return server.ask(ServerRequest("GET", "a"))


def test_a_proxy_is_told_its_login_only_when_it_is_known(
    secure: HostileServer, secure_proxy: HostileServer
) -> None:
    """Also where the certificate of the server itself is still to be accepted, or was."""
    secure_proxy.routes["reader.test:443"] = tunnel_to(secure.port)
    proxies = Proxies({"all": f"https://me:it@reader.test:{secure_proxy.port}"}, straight=())
    place = ServerPlace(
        "https://reader.test/",
        seconds=PATIENCE,
        resolving=lambda _host, _port: ["127.0.0.1"],
        proxies=lambda: proxies,
    )
    for ask in (presented_certificate, _asked):
        for fingerprint in ("", "0" * 64):
            with pytest.raises(FetchError) as caught:
                ask(replace(place, fingerprint=fingerprint))
            assert caught.value.reason is Reason.PROXY_UNREACHABLE
    assert secure_proxy.requests == []
    shown = presented_certificate(replace(place, tls=trusting(SELF_SIGNED)))
    assert shown.names
    assert "Basic bWU6aXQ=" in secure_proxy.requests[0]
    accepted = replace(place, tls=trusting(SELF_SIGNED), fingerprint=shown.fingerprint)
    secure.routes["/a"] = answer(b"mine")
    assert _asked(accepted).body == b"mine"


@pytest.mark.parametrize(
    ("straight", "host", "is_straight"),
    [
        ("news.test", "news.test", True),
        ("news.test", "www.news.test", True),
        (".news.test", "www.news.test", True),
        ("*.news.test", "www.news.test", True),
        ("news.test", "fakenews.test", False),
        ("10.0.0.0/8", "10.1.2.3", True),
        ("10.0.0.0/8", "news.test", False),
        ("::1", "[::1]", True),
        ("", "news.test", False),
    ],
)
def test_hosts_that_are_reached_straight(straight: str, host: str, is_straight: bool) -> None:
    asked: list[str] = []

    def resolving(name: str, _port: int) -> list[str]:
        asked.append(name)
        raise OSError("no such name")

    proxies = Proxies({"all": "http://proxy.test:1"}, straight=(straight,))
    fetcher = HttpFetcher(seconds=PATIENCE, resolving=resolving, proxies=lambda: proxies)
    failure(f"http://{host}/", fetcher)
    assert ("proxy.test" not in asked) == is_straight


def test_a_refusal_lets_nothing_out(server: HostileServer) -> None:
    refusing = HttpFetcher(
        seconds=PATIENCE, proxies=lambda: Proxies(refusal=Reason.PROXY_BY_SCRIPT)
    )
    error = failure(server.url(host="news.test"), refusing, typed=True)
    assert error.reason is Reason.PROXY_BY_SCRIPT
    assert server.requests == []
