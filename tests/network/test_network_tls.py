"""Certificates."""

import contextlib
import socket
import ssl
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from asking_securely import EXPIRED, SELF_SIGNED, failure, fetcher, get, trusting
from hostile_server import HostileServer, answer, redirect
from waiting import PATIENCE

from readerapp.domain.errors import Reason
from readerapp.network.connection import trusted
from readerapp.network.fetcher import HttpFetcher


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
    tls = HttpFetcher()._trusted()
    assert tls.verify_mode is ssl.CERT_REQUIRED
    assert tls.check_hostname


def test_secure_connections_are_kept(secure: HostileServer) -> None:
    with fetcher(trusting(SELF_SIGNED)).session() as session:
        for _ in range(3):
            assert get(secure.url(host="reader.test"), session).body == b"secret"
        secure.hang_up()
        assert get(secure.url(host="reader.test"), session).body == b"secret"
    assert (len(secure.requests), secure.connections) == (4, 2)


def test_a_kept_connection_is_no_way_around_a_certificate(secure: HostileServer) -> None:
    with fetcher(trusting(SELF_SIGNED)).session() as session:
        get(secure.url(host="reader.test"), session)
        assert failure(secure.url(host="other.test"), session).reason is Reason.TLS
        plain = secure.url(host="reader.test").replace("https", "http")
        assert failure(plain, session).reason is Reason.BAD_RESPONSE
    assert len(secure.requests) == 1


@pytest.mark.parametrize("pause", [0.02, 5])
def test_a_handshake_that_takes_for_ever(pause: float) -> None:
    """A TLS record that is announced, and comes byte by byte or not at all."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ended = threading.Event()

        def drip() -> None:
            connection, _ = listener.accept()
            with connection, contextlib.suppress(OSError):
                connection.sendall(b"\x16\x03\x03\x40\x00")
                while not ended.wait(pause):
                    connection.sendall(b"\x02")

        server = threading.Thread(target=drip)
        server.start()
        impatient = HttpFetcher(
            seconds=0.5, resolving=lambda host, port: ["127.0.0.1"], allows=lambda _: True
        )
        error = failure(f"https://reader.test:{listener.getsockname()[1]}/", impatient)
        assert error.reason is Reason.TIMED_OUT
        ended.set()
        server.join(PATIENCE)


def test_certificates_are_read_once() -> None:
    read: list[int] = []

    def tls() -> ssl.SSLContext:
        read.append(1)
        return ssl.create_default_context(cafile=SELF_SIGNED)

    with HostileServer(SELF_SIGNED) as server, ThreadPoolExecutor(8) as pool:
        server.routes["/"] = answer(b"secret")
        shared = fetcher(tls)
        list(pool.map(get, [server.url(host="reader.test")] * 8, [shared] * 8))
    assert read == [1]


def test_plain_fetches_read_no_certificates() -> None:
    def tls() -> ssl.SSLContext:
        raise AssertionError("it takes 20 ms and more")

    with HostileServer() as server:
        server.routes["/"] = answer(b"plain")
        assert get(server.url(host="reader.test"), fetcher(tls)).body == b"plain"


@pytest.fixture
def nothing_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Makes Python know of no certificates, as that of a bundle on another system; returns a file
    that is not there."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.setenv(name, str(tmp_path / "nowhere"))
    return tmp_path / "nowhere"


def test_a_bundle_trusts_whom_the_system_it_runs_on_trusts(
    nothing_known: Path, secure: HostileServer
) -> None:
    files = (nothing_known, SELF_SIGNED, EXPIRED)
    page = get(secure.url(host="reader.test"), fetcher(lambda: trusted(files)))
    assert page.body == b"secret"


def test_without_certificates_nobody_is_trusted(nothing_known: Path, secure: HostileServer) -> None:
    assert trusted([nothing_known]).get_ca_certs() == []
    secured = fetcher(lambda: trusted([nothing_known]))
    assert failure(secure.url(host="reader.test"), secured, True).reason is Reason.TLS


def test_what_python_knows_is_not_added_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(EXPIRED))
    assert trusted([SELF_SIGNED]).get_ca_certs() == trusted([]).get_ca_certs()
