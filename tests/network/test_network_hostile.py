"""What servers do wrong. Each ends in an error or the right bytes, within the deadline."""

import gzip
import itertools
import socket
import struct
import threading
import time
import zlib
from collections.abc import Iterator

import pytest
from hostile_server import Handler, HostileServer, Route, answer, redirect

from readerapp.domain.errors import FetchError, Reason
from readerapp.network import Fetched, HttpFetcher

TEXT = b"<p>Guten Tag, \xe4\xb8\x96\xe7\x95\x8c.</p>" * 50
LIMIT = 100_000
DEADLINE = 0.6


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


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


# Bodies that are right, or nearly


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


# Bodies that are wrong


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


# Servers that take their time


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


# Servers that speak something else, or nothing


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


# Redirections


def test_redirections_are_followed(server: HostileServer) -> None:
    for number, status in enumerate(("301 x", "302 x", "303 x", "307 x", "308 x")):
        server.routes[f"/{number}"] = redirect(f"/{number + 1}#part", status)
    server.routes["/5"] = answer(TEXT)
    page = get(server.url("/0"), HttpFetcher(allows=lambda _: True))
    assert (page.url, page.body) == (server.url("/5"), TEXT)


def test_redirections_end(server: HostileServer) -> None:
    anywhere = HttpFetcher(seconds=5, allows=lambda _: True)
    for number in range(60):
        server.routes[f"/{number}"] = redirect(f"/{number + 1}")
    server.routes["/a"], server.routes["/b"] = redirect("/b"), redirect("/a")
    server.routes["/10-left"] = redirect("/51")
    server.routes["/60"] = answer(TEXT)
    assert failure(server.url("/0"), anywhere).reason is Reason.TOO_MANY_REDIRECTS
    assert len(server.requests) == 11
    assert failure(server.url("/a"), anywhere).reason is Reason.TOO_MANY_REDIRECTS
    assert get(server.url("/10-left"), anywhere).body == TEXT


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("file:///etc/passwd", Reason.BAD_ADDRESS),
        ("data:text/html,hello", Reason.BAD_ADDRESS),
        ("ftp://example.org/", Reason.BAD_ADDRESS),
        ("javascript:alert(1)", Reason.BAD_ADDRESS),
        ("http://", Reason.TOO_MANY_REDIRECTS),
        ("http://exa mple.org/", Reason.BAD_ADDRESS),
        ("http://[::1/", Reason.BAD_ADDRESS),
        ("http://example.org:99999/", Reason.BAD_ADDRESS),
        ("http://user:secret@example.org/", Reason.BAD_ADDRESS),
        ("", Reason.BAD_RESPONSE),
        ("http://127.0.0.1:1/", Reason.PRIVATE_ADDRESS),
        ("http://2130706433/", Reason.PRIVATE_ADDRESS),
        ("http://0x7f.1/", Reason.PRIVATE_ADDRESS),
        ("http://[::1]/", Reason.PRIVATE_ADDRESS),
        ("http://[::ffff:127.0.0.1]/", Reason.PRIVATE_ADDRESS),
        ("http://localhost/", Reason.PRIVATE_ADDRESS),
        ("http://169.254.169.254/latest/", Reason.PRIVATE_ADDRESS),
        ("//10.0.0.1/", Reason.PRIVATE_ADDRESS),
        ("/here", Reason.PRIVATE_ADDRESS),
    ],
)
def test_redirections_that_are_refused(
    server: HostileServer, location: str, reason: Reason
) -> None:
    """The user typed the first address, which is private; nothing private may follow from it."""
    server.routes["/"] = redirect(location)
    server.routes["/here"] = answer(TEXT)
    assert failure(server.url()).reason is reason
    assert len(server.requests) == 1


# Private addresses


def test_private_address_that_nobody_typed(server: HostileServer) -> None:
    assert failure(server.url(), typed=False).reason is Reason.PRIVATE_ADDRESS
    assert server.requests == []


def test_public_name_with_a_private_address(server: HostileServer) -> None:
    rebinding = HttpFetcher(resolving=lambda host, port: ["127.0.0.1", "::1", "10.0.0.1"])
    error = failure(server.url(host="public.test"), rebinding, typed=False)
    assert error.reason is Reason.PRIVATE_ADDRESS
    assert server.requests == []


def test_name_that_changes_between_check_and_connect(server: HostileServer) -> None:
    """The address that was checked is the one that is connected to; nobody resolves twice."""
    answers = itertools.chain([["127.0.0.1"]], itertools.repeat(["10.0.0.1"]))
    server.routes["/"] = answer(TEXT)
    fetcher = HttpFetcher(resolving=lambda host, port: next(answers), allows=lambda _: True)
    assert get(server.url(host="public.test"), fetcher, typed=False).body == TEXT


def test_second_address_is_tried(server: HostileServer) -> None:
    server.routes["/"] = answer(TEXT)
    fetcher = HttpFetcher(resolving=lambda host, port: ["::1", "127.0.0.1"])
    assert get(server.url(host="two.test"), fetcher).body == TEXT


def test_nothing_stays_open(server: HostileServer) -> None:
    before = threading.active_count()
    server.routes["/"] = redirect("file:///")
    for _ in range(5):
        failure(server.url())
    assert threading.active_count() <= before + 1
