"""A connection to a news server: secrets go to that server only, and nowhere in the clear."""

import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from threading import Event

import pytest
from asking_securely import EXPIRED, SELF_SIGNED, trusting
from hostile_server import HostileServer, Request, answer, in_turn, redirect
from waiting import PATIENCE

from readerapp.domain.accounts import ServerAnswer, ServerRequest
from readerapp.domain.errors import FetchError, Reason
from readerapp.network.server_connection import (
    HttpServerConnection,
    ServerPlace,
    presented_certificate,
)

SECRET = "a-secret-of-many-letters"
FORM = ServerRequest("POST", "login", form=(("Passwd", SECRET), ("name", "é & b")))


def here(_host: str, _port: int) -> Sequence[str]:
    return ["127.0.0.1"]


@contextmanager
def connected(address: str, **place: object) -> Iterator[HttpServerConnection]:
    with HttpServerConnection(
        ServerPlace(address, seconds=PATIENCE, resolving=here, **place)  # type: ignore[arg-type]  # by name
    ) as connection:
        yield connection


def ask(address: str, request: ServerRequest, **place: object) -> ServerAnswer:
    with connected(address, **place) as connection:
        return connection.ask(request)


def failure(address: str, request: ServerRequest = FORM, **place: object) -> FetchError:
    with pytest.raises(FetchError) as caught:
        ask(address, request, **place)
    assert caught.value.name == address
    assert SECRET not in repr(caught.value) + str(caught.value)
    return caught.value


def fingerprint(certificate: Path) -> str:
    _, begin, pem = certificate.read_text().partition("-----BEGIN CERTIFICATE-----")
    der = ssl.PEM_cert_to_DER_cert(begin + pem)
    return sha256(der).hexdigest()


def body_of(request: Request) -> str:
    return request.head.partition("\r\n\r\n")[2]


def test_a_path_below_the_address_is_asked_with_query_and_headers(server: HostileServer) -> None:
    server.routes["/api/greader.php/tag/list?s=user%2F-&n=%C3%A9"] = answer(b"[]")
    request = ServerRequest("GET", "tag/list", (("s", "user/-"), ("n", "é")), headers={"X-A": "b"})
    told = ask(server.url("/api/greader.php/"), request)
    assert (told.status, told.body) == (200, b"[]")
    assert server.asked[0].headers["x-a"] == "b"
    assert "cookie" not in server.asked[0].headers
    assert "referer" not in server.asked[0].headers


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_forms_and_json_are_sent(server: HostileServer, method: str) -> None:
    server.routes["/login"] = answer(b"OK")
    ask(server.url("/"), ServerRequest(method, "login", form=FORM.form))
    ask(server.url("/"), ServerRequest(method, "login", json=b'{"a": 1}'))
    form, json = server.asked
    assert body_of(form) == f"Passwd={SECRET}&name=%C3%A9+%26+b"
    assert form.headers["content-type"] == "application/x-www-form-urlencoded"
    assert form.headers["content-length"] == str(len(body_of(form)))
    assert body_of(json) == '{"a": 1}'
    assert json.headers["content-type"] == "application/json"
    assert form.head.startswith(method)


def test_any_status_is_an_answer(server: HostileServer) -> None:
    server.routes["/login"] = answer(b"slow", "Retry-After: 9", status="429 Too Many Requests")
    told = ask(server.url("/"), FORM)
    assert (told.status, told.body, told.retry_after) == (429, b"slow", 9.0)
    server.routes["/login"] = b"HTTP/1.1 204 No Content\r\n\r\n"
    assert ask(server.url("/"), FORM).status == 204


def test_no_secret_is_in_what_values_show() -> None:
    assert SECRET not in repr(FORM)
    assert SECRET not in repr(ServerRequest("GET", "a", headers={"X-Auth-Token": SECRET}))
    assert SECRET not in repr(ServerAnswer(200, {"a": SECRET}, SECRET.encode()))


def test_a_redirection_on_the_same_host_is_followed(server: HostileServer) -> None:
    server.routes["/login"] = redirect("/there")
    server.routes["/there"] = answer(b"OK")
    assert ask(server.url("/"), FORM).body == b"OK"
    assert [body_of(each) for each in server.asked] == [body_of(server.asked[0])] * 2


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_a_secret_goes_to_no_other_host(server: HostileServer, status: str) -> None:
    with HostileServer() as other:
        leading = f"HTTP/1.1 {status}\r\nLocation: {other.url('/login', 'localhost')}\r\n"
        server.routes["/login"] = f"{leading}Content-Length: 0\r\n\r\n".encode()
        assert failure(server.url("/")).reason is Reason.LED_ELSEWHERE
        leading = f"HTTP/1.1 {status}\r\nLocation: {other.url('/login')}\r\n"  # another port
        server.routes["/login"] = f"{leading}Content-Length: 0\r\n\r\n".encode()
        assert failure(server.url("/")).reason is Reason.LED_ELSEWHERE
        assert other.requests == []


def test_a_secret_does_not_leave_tls(secure: HostileServer) -> None:
    with HostileServer() as plain:
        secure.routes["/login"] = redirect(plain.url("/login", "reader.test"))
        address = secure.url("/", "reader.test")
        error = failure(address, tls=trusting(SELF_SIGNED))
        assert error.reason is Reason.LED_ELSEWHERE
        assert plain.requests == []


def test_a_form_does_not_become_a_question(server: HostileServer) -> None:
    server.routes["/login"] = b"HTTP/1.1 303 See Other\r\nLocation: /\r\nContent-Length: 0\r\n\r\n"
    assert failure(server.url("/")).reason is Reason.BAD_RESPONSE
    assert len(server.requests) == 1


def test_a_redirection_in_a_circle_ends(server: HostileServer) -> None:
    server.routes["/login"] = redirect("/login")
    assert failure(server.url("/")).reason is Reason.TOO_MANY_REDIRECTS


def test_what_was_asked_may_be_done_and_is_not_sent_again(server: HostileServer) -> None:
    """A server that closes a kept connection when a form comes: nobody knows what it did."""
    server.routes["/login"] = in_turn(answer(b"OK"), lambda request: None, answer(b"OK"))
    with connected(server.url("/")) as connection:
        connection.ask(FORM)
        with pytest.raises(FetchError) as caught:
            connection.ask(FORM)
        assert caught.value.reason is Reason.BAD_RESPONSE
        assert len(server.requests) == 2
        assert connection.ask(FORM).body == b"OK"


def test_connections_are_kept(server: HostileServer) -> None:
    server.routes["/login"] = answer(b"OK")
    with connected(server.url("/")) as connection:
        for _ in range(3):
            connection.ask(FORM)
    assert server.connections == 1


def test_a_server_that_does_not_answer_is_waited_for_no_longer(server: HostileServer) -> None:
    def silent(request: Request) -> None:
        request.closing.wait(PATIENCE)

    server.routes["/login"] = silent
    with HttpServerConnection(ServerPlace(server.url("/"), seconds=0.2)) as connection:
        with pytest.raises(FetchError) as caught:
            connection.ask(FORM)
        assert caught.value.reason is Reason.TIMED_OUT


def test_waiting_ends_when_the_reader_gives_up(server: HostileServer) -> None:
    gone = Event()
    gone.set()
    assert failure(server.url("/"), cancelled=gone).reason is Reason.CANCELLED


def test_an_answer_has_a_limit(server: HostileServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readerapp.network.server_connection.MAX_ANSWER_BYTES", 100)
    server.routes["/login"] = answer(b"x" * 101)
    assert failure(server.url("/")).reason is Reason.TOO_LARGE


def test_nobody_there_is_told() -> None:
    with HostileServer() as server:
        address = server.url("/")
    assert failure(address).reason is Reason.NO_NETWORK


@pytest.mark.parametrize("address", ["ftp://a.example/", "https://", "https://a b/"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(FetchError) as caught:
        HttpServerConnection(ServerPlace(address))
    assert caught.value.reason is Reason.BAD_ADDRESS


def test_an_address_with_a_password_is_refused_without_it() -> None:
    with pytest.raises(FetchError) as caught:
        HttpServerConnection(ServerPlace(f"https://me:{SECRET}@a.example/"))
    assert caught.value.reason is Reason.ADDRESS_WITH_CREDENTIALS
    assert SECRET not in str(caught.value)


def test_a_certificate_nobody_vouches_for_gets_no_secret(secure: HostileServer) -> None:
    secure.routes["/login"] = answer(b"OK")
    assert failure(secure.url("/", "reader.test")).reason is Reason.TLS
    assert secure.requests == []


def test_a_certificate_that_was_accepted_is_enough(secure: HostileServer) -> None:
    secure.routes["/login"] = answer(b"OK")
    shown = presented_certificate(ServerPlace(secure.url("/", "nas.home"), resolving=here))
    assert shown.fingerprint == fingerprint(SELF_SIGNED)
    assert shown.names == ("reader.test",)
    assert shown.begins is not None
    assert shown.ends is not None
    assert (shown.begins.year, shown.ends.year) == (2026, 2126)
    assert secure.requests == []
    address = secure.url("/", "nas.home")
    assert ask(address, FORM, fingerprint=shown.fingerprint).body == b"OK"


def test_another_certificate_than_the_accepted_one_gets_no_secret(secure: HostileServer) -> None:
    address = secure.url("/", "reader.test")
    error = failure(address, fingerprint=fingerprint(EXPIRED), tls=trusting(SELF_SIGNED))
    assert error.reason is Reason.TLS
    assert secure.requests == []


def test_a_certificate_that_ended_can_be_shown() -> None:
    with HostileServer(EXPIRED) as server:
        shown = presented_certificate(ServerPlace(server.url("/"), resolving=here))
    assert shown.fingerprint == fingerprint(EXPIRED)
    assert shown.names == ("reader.test",)
    assert shown.ends is not None
    assert shown.ends.year == 2020


def test_a_server_without_a_certificate_shows_none() -> None:
    with HostileServer() as server:
        for address in (f"https://127.0.0.1:{server.port}/", server.url("/")):
            with pytest.raises(FetchError) as caught:
                presented_certificate(ServerPlace(address, seconds=PATIENCE))
            assert caught.value.reason is Reason.TLS
        assert server.requests == []


def test_a_proxy_is_used_as_for_feeds(
    server: HostileServer, environment: pytest.MonkeyPatch
) -> None:
    environment.setenv("http_proxy", server.url("/"))
    server.routes["http://news.example/login"] = answer(b"OK")
    assert ask("http://news.example/", FORM).body == b"OK"
    environment.setenv("http_proxy", "socks5://127.0.0.1:1/")
    error = failure("http://news.example/")
    assert error.reason is Reason.PROXY_UNREACHABLE
