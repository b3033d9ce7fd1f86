"""Downloads of large files: what `library/test_model_fetching.py` cannot see from above."""

import ssl
from itertools import repeat
from threading import Event

import pytest
from hostile_server import HostileServer, Request, answer, in_turn, later, redirect

from readerapp.domain.errors import FetchError, Reason
from readerapp.network import DownloadRequest, HttpFetcher, download

BODY = bytes(range(256)) * 400


class Kept:
    """A sink in memory."""

    def __init__(self, data: bytes = b"", version: str = "") -> None:
        self.data = data
        self.version = version

    @property
    def count(self) -> int:
        return len(self.data)

    @count.setter
    def count(self, _value: int) -> None:
        raise AssertionError("only the sink counts")

    def begin(self, version: str) -> None:
        self.data, self.version = b"", version

    def write(self, data: bytes) -> None:
        self.data += data


def fetch(
    server: HostileServer,
    sink: Kept | None = None,
    fetcher: HttpFetcher | None = None,
    cancelled: Event | None = None,
) -> bytes:
    sink = Kept() if sink is None else sink
    request = DownloadRequest(server.url(), len(BODY), True, cancelled, 0.5)
    download(fetcher or HttpFetcher(), request, sink)
    return sink.data


def failure(
    server: HostileServer, sink: Kept | None = None, cancelled: Event | None = None
) -> Reason:
    with pytest.raises(FetchError) as caught:
        fetch(server, sink, cancelled=cancelled)
    assert caught.value.name == server.url()
    return caught.value.reason


def test_a_file_comes_whole_in_whatever_way_it_is_sent(server: HostileServer) -> None:
    chunked = b"".join(
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
         f"{len(BODY):x}\r\n".encode(), BODY, b"\r\n0\r\n\r\n")
    )  # fmt: skip
    for route in (
        answer(BODY),
        answer(BODY, length=False),
        chunked,
        # Some servers call files that end in .gz packed; what is sent is the file.
        answer(BODY, "Content-Encoding: gzip"),
    ):
        server.routes["/"] = route
        assert fetch(server) == BODY


def test_what_is_there_whole_is_asked_for_by_nobody(server: HostileServer) -> None:
    assert fetch(server, Kept(BODY, '"1"')) == BODY
    assert server.asked == []


def test_a_part_of_a_version_that_has_no_name_is_dropped(server: HostileServer) -> None:
    server.routes["/"] = answer(BODY, "Last-Modified: Mon, 05 Jan 2026 10:00:00 GMT")
    sink = Kept(b"old")
    assert fetch(server, sink) == BODY
    assert sink.version == "Mon, 05 Jan 2026 10:00:00 GMT"
    assert "range" not in server.asked[0].headers


@pytest.mark.parametrize("validator", ['"1"', "Mon, 05 Jan 2026 10:00:00 GMT"])
def test_it_goes_on_by_either_validator(server: HostileServer, validator: str) -> None:
    place = f"Content-Range: bytes 1000-{len(BODY) - 1}/{len(BODY)}"
    server.routes["/"] = answer(BODY[1_000:], place, status="206 Partial Content")
    assert fetch(server, Kept(BODY[:1_000], validator)) == BODY
    assert server.asked[0].headers["if-range"] == validator
    assert server.asked[0].headers["range"] == "bytes=1000-"


def test_a_part_that_nobody_asked_for_is_refused(server: HostileServer) -> None:
    place = f"Content-Range: bytes 0-{len(BODY) - 1}/{len(BODY)}"
    server.routes["/"] = answer(BODY, place, status="206 Partial Content")
    assert failure(server) is Reason.BAD_RESPONSE
    server.routes["/"] = answer(b"", status="204 No Content", length=False)
    assert failure(server) is Reason.BAD_RESPONSE


def test_silence_ends_it_and_what_came_stays(server: HostileServer) -> None:
    whole = answer(BODY, 'ETag: "1"')

    def stall(request: Request) -> None:
        request.connection.sendall(whole[:5_000])
        request.closing.wait(10)

    server.routes["/"] = stall
    sink = Kept()
    assert failure(server, sink) is Reason.TIMED_OUT
    assert sink.version == '"1"'
    assert 0 < sink.count < 5_000
    server.routes["/"] = lambda request: later(request, 10, answer(BODY))
    assert failure(server) is Reason.TIMED_OUT


def test_giving_up_ends_it_at_once(server: HostileServer) -> None:
    given_up = Event()
    given_up.set()
    assert failure(server, cancelled=given_up) is Reason.CANCELLED
    assert server.asked == []


def test_redirections_end(server: HostileServer) -> None:
    server.routes["/"] = in_turn(*repeat(redirect("/"), 2))
    assert failure(server) is Reason.TOO_MANY_REDIRECTS
    server.routes["/"] = redirect("ftp://127.0.0.1/")
    assert failure(server) is Reason.BAD_RESPONSE
    server.routes["/"] = redirect(server.url("/", "localhost"))
    assert failure(server) is Reason.LED_ELSEWHERE


def test_certificates_are_verified(secure: HostileServer) -> None:
    secure.routes["/"] = answer(BODY)
    assert failure(secure) is Reason.TLS
    trusting = HttpFetcher(tls=ssl._create_unverified_context)
    assert fetch(secure, fetcher=trusting) == BODY
