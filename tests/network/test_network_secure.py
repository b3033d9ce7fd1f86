"""Certificates, and proxies from the environment."""

import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hostile_server import HostileServer, answer, redirect

from readerapp.domain.errors import FetchError, Reason
from readerapp.network import Fetched, HttpFetcher

HERE = Path(__file__).parent
# Made for these tests, for the host reader.test. They open nothing.
SELF_SIGNED = HERE / "self_signed.pem"
EXPIRED = HERE / "expired.pem"


def trusting(certificate: Path) -> Callable[[], ssl.SSLContext]:
    return lambda: ssl.create_default_context(cafile=certificate)


def fetcher(tls: Callable[[], ssl.SSLContext] = ssl.create_default_context) -> HttpFetcher:
    """Make a fetcher for which every name is this computer, as if that were public."""
    return HttpFetcher(
        seconds=2, resolving=lambda host, port: ["127.0.0.1"], allows=lambda _: True, tls=tls
    )


def get(url: str, through: HttpFetcher, typed: bool = False) -> Fetched:
    return through.fetch(url, accept="*/*", user_typed=typed)


def failure(url: str, through: HttpFetcher, typed: bool = False) -> FetchError:
    with pytest.raises(FetchError) as caught:
        get(url, through, typed)
    return caught.value


@pytest.fixture
def secure() -> Iterator[HostileServer]:
    with HostileServer(SELF_SIGNED) as server:
        server.routes["/"] = answer(b"secret")
        yield server


@pytest.fixture
def proxy(environment: pytest.MonkeyPatch) -> Iterator[HostileServer]:
    with HostileServer() as server:
        environment.setenv("http_proxy", f"http://user:p%40ss@127.0.0.1:{server.port}")
        environment.setenv("https_proxy", f"http://127.0.0.1:{server.port}")
        yield server


def test_certificate_that_is_trusted(secure: HostileServer) -> None:
    page = get(secure.url(host="reader.test"), fetcher(trusting(SELF_SIGNED)))
    assert page.body == b"secret"


@pytest.mark.parametrize("typed", [False, True])
def test_self_signed_certificate(secure: HostileServer, typed: bool) -> None:
    error = failure(secure.url(host="reader.test"), fetcher(), typed)
    assert error.reason is Reason.TLS
    assert "self-signed" in error.detail
    assert secure.requests == []


def test_certificate_of_another_host(secure: HostileServer) -> None:
    error = failure(secure.url(host="other.test"), fetcher(trusting(SELF_SIGNED)))
    assert error.reason is Reason.TLS
    assert "other.test" in error.detail
    assert secure.requests == []


def test_expired_certificate() -> None:
    with HostileServer(EXPIRED) as server:
        error = failure(server.url(host="reader.test"), fetcher(trusting(EXPIRED)))
    assert error.reason is Reason.TLS
    assert "expired" in error.detail


def test_no_tls_where_tls_was_asked_for() -> None:
    with HostileServer() as server:
        server.routes["/"] = answer(b"plain")
        error = failure(f"https://reader.test:{server.port}/", fetcher())
    assert error.reason is Reason.TLS
    assert server.requests == []


def test_redirect_to_a_bad_certificate(secure: HostileServer) -> None:
    with HostileServer() as server:
        server.routes["/"] = redirect(secure.url(host="reader.test"))
        assert failure(server.url(), fetcher()).reason is Reason.TLS


def test_system_trust_is_the_default() -> None:
    tls = HttpFetcher()._tls
    assert tls.verify_mode is ssl.CERT_REQUIRED
    assert tls.check_hostname


def test_plain_request_goes_through_the_proxy(proxy: HostileServer) -> None:
    proxy.routes["http://news.test/a?b=%C3%A9"] = answer(b"through")
    assert get("http://news.test/a?b=é", fetcher()).body == b"through"
    assert "proxy-authorization: Basic dXNlcjpwQHNz" in proxy.requests[0]
    assert "Host: news.test" in proxy.requests[0]


def test_secure_request_asks_the_proxy_for_a_tunnel(proxy: HostileServer) -> None:
    proxy.routes["news.test:443"] = answer(status="403 Forbidden")
    error = failure("https://news.test/", fetcher())
    assert error.reason is Reason.BAD_RESPONSE
    assert "403" in error.detail
    assert proxy.requests[0].startswith("CONNECT news.test:443 HTTP/1.")


def test_no_proxy_is_honoured(proxy: HostileServer, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("no_proxy", "news.test")
    with HostileServer() as server:
        server.routes["/"] = answer(b"direct")
        assert get(server.url(host="news.test"), fetcher()).body == b"direct"
    assert proxy.requests == []


@pytest.mark.parametrize("host", ["127.0.0.1", "0x7f.1", "2130706433", "[::1]", "localhost"])
def test_proxy_is_not_asked_for_private_addresses(proxy: HostileServer, host: str) -> None:
    strict = HttpFetcher(seconds=2)
    assert failure(f"http://{host}/", strict).reason is Reason.PRIVATE_ADDRESS
    proxy.routes["http://news.test/"] = redirect(f"http://{host}/")
    assert failure("http://news.test/", strict).reason is Reason.PRIVATE_ADDRESS
    assert len(proxy.requests) == 1


@pytest.mark.parametrize("kind", ["socks5", "https"])
def test_unsupported_proxy_is_not_gone_around(environment: pytest.MonkeyPatch, kind: str) -> None:
    environment.setenv("http_proxy", f"{kind}://127.0.0.1:1")
    with HostileServer() as server:
        environment.setenv("no_proxy", "")
        error = failure(server.url(host="news.test"), fetcher())
    assert error.reason is Reason.NO_NETWORK
    assert kind in error.detail
    assert server.requests == []
