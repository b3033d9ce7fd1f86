"""Downloads: bytes as they come, from where they broke off, and never more than is wanted."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from hostile_server import HostileServer, Request, answer, in_turn, redirect
from waiting import PATIENCE

from readerapp.domain.errors import FetchError, Reason
from readerapp.network.downloads import DownloadHead, PartialFile
from readerapp.network.fetcher import HttpFetcher
from readerapp.network.request import FetchRequest

BODY = bytes(range(256)) * 400
ETAG = 'ETag: "1"'
ENDLESS = f"Content-Range: bytes {'4' * 5_000}-5/9"  # Python refuses to read such a number


class Kept:
    """Keeps what comes, as a file would."""

    def __init__(self) -> None:
        self.heads: list[DownloadHead] = []
        self.data = b""

    def begin(self, head: DownloadHead) -> None:
        self.heads.append(head)
        self.data = self.data[: head.begins_at]

    def take(self, data: bytes) -> None:
        self.data += data

    @property
    def part(self) -> PartialFile:
        return PartialFile(len(self.data), self.heads[-1].validator if self.heads else "")


def ranged(body: bytes, *headers: str, breaks_at: int = 0) -> Callable[[Request], bytes]:
    """Serve pieces to those who ask for them; the whole breaks off where `breaks_at` says."""

    def respond(request: Request) -> bytes:
        asked = request.headers.get("range", "")
        if not asked or request.headers.get("if-range") != '"1"':
            whole = answer(body, *headers)
            return whole[: len(whole) - len(body) + breaks_at] if breaks_at else whole
        begin = int(asked.removeprefix("bytes=").rstrip("-"))
        said = f"Content-Range: bytes {begin}-{len(body) - 1}/{len(body)}"
        return answer(body[begin:], said, *headers, status="206 Partial Content")

    return respond


def request(server: HostileServer, path: str = "/", limit: int = 10**9) -> FetchRequest:
    return FetchRequest(server.url(path), "*/*", user_typed=True, limit_bytes=limit)


@pytest.fixture
def fetcher() -> HttpFetcher:
    return HttpFetcher(PATIENCE, allows=lambda _address: True)


def test_bytes_are_given_away_as_they_come(server: HostileServer, fetcher: HttpFetcher) -> None:
    server.routes["/"] = redirect("/file")
    server.routes["/file"] = answer(BODY, ETAG)
    kept = Kept()
    assert fetcher.download(request(server), PartialFile(), kept) == len(BODY)
    assert kept.data == BODY
    assert kept.heads == [DownloadHead(0, len(BODY), '"1"')]
    assert server.asked[-1].headers["accept-encoding"] == "identity"
    assert "range" not in server.asked[-1].headers


def test_what_broke_off_is_gone_on_with(server: HostileServer, fetcher: HttpFetcher) -> None:
    server.routes["/"] = ranged(BODY, ETAG, breaks_at=70_000)
    kept = Kept()
    with pytest.raises(FetchError) as told:
        fetcher.download(request(server), PartialFile(), kept)
    assert told.value.reason is Reason.CUT_SHORT
    assert kept.data == BODY[:70_000]
    assert fetcher.download(request(server), kept.part, kept) == len(BODY)
    assert kept.data == BODY
    assert server.asked[-1].headers["range"] == "bytes=70000-"
    assert kept.heads[-1] == DownloadHead(70_000, len(BODY), '"1"')


def test_another_version_begins_anew(server: HostileServer, fetcher: HttpFetcher) -> None:
    server.routes["/"] = ranged(BODY, 'ETag: "2"')
    kept = Kept()
    kept.data = b"of another version"
    assert fetcher.download(request(server), PartialFile(18, '"0"'), kept) == len(BODY)
    assert kept.data == BODY


@pytest.mark.parametrize(
    ("headers", "validator"),
    [
        ((ETAG,), '"1"'),
        (('ETag: W/"1"', "Last-Modified: x"), ""),
        (("Last-Modified: Fri, 20 Nov 2026 09:00:00 GMT",), "Fri, 20 Nov 2026 09:00:00 GMT"),
        ((), ""),
    ],
)
def test_only_what_tells_bytes_apart_is_a_validator(
    server: HostileServer, fetcher: HttpFetcher, headers: tuple[str, ...], validator: str
) -> None:
    server.routes["/"] = answer(BODY, *headers)
    kept = Kept()
    fetcher.download(request(server), PartialFile(5), kept)
    assert kept.heads[0].validator == validator
    assert "range" not in server.asked[-1].headers  # nobody knows of which version the five are


@pytest.mark.parametrize(
    ("route", "reason"),
    [
        (answer(BODY, "Content-Encoding: gzip"), Reason.BAD_RESPONSE),
        (answer(b"", status="404 Not Found"), Reason.HTTP_STATUS),
        (answer(b"x", "Content-Range: bytes 9-9/10", status="206 Partial"), Reason.BAD_RESPONSE),
        (answer(b"x", "Content-Range: nonsense", status="206 Partial"), Reason.BAD_RESPONSE),
        (answer(b"x", ENDLESS, status="206 Partial"), Reason.BAD_RESPONSE),
        (answer(b"xy", "Content-Range: bytes 4-5/9", status="206 Partial"), Reason.CUT_SHORT),
        (answer(b"", status="204 No Content", length=False), Reason.BAD_RESPONSE),
        (answer(b"", status="416 Range Not Satisfiable"), Reason.HTTP_STATUS),
    ],
)
def test_what_is_not_what_was_asked_for_is_refused(
    server: HostileServer, fetcher: HttpFetcher, route: bytes, reason: Reason
) -> None:
    server.routes["/"] = route
    kept = Kept()
    kept.data = b"abcd"
    with pytest.raises(FetchError) as told:
        fetcher.download(request(server), PartialFile(4, '"1"'), kept)
    assert told.value.reason is reason
    assert kept.data[:4] == b"abcd"


@pytest.mark.parametrize("has_length", [True, False])
def test_no_more_than_the_limit_is_taken(
    server: HostileServer, fetcher: HttpFetcher, has_length: bool
) -> None:
    server.routes["/"] = answer(BODY, length=has_length)
    kept = Kept()
    with pytest.raises(FetchError) as told:
        fetcher.download(request(server, limit=70_000), PartialFile(), kept)
    assert told.value.reason is Reason.TOO_LARGE
    assert len(kept.data) <= 70_000


def test_a_trickle_ends_and_who_gives_up_is_heard(server: HostileServer) -> None:
    def trickle(asked: Request) -> None:
        asked.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not asked.closing.wait(0.02):
            asked.connection.sendall(b"x")

    server.routes["/"] = trickle
    with pytest.raises(FetchError) as told:
        HttpFetcher(0.3, allows=lambda _address: True).download(
            request(server), PartialFile(), Kept()
        )
    assert told.value.reason is Reason.TIMED_OUT
    given_up = Event()

    class Impatient(Kept):
        def take(self, data: bytes) -> None:
            super().take(data)
            given_up.set()

    wanted = FetchRequest(server.url("/"), "*/*", user_typed=True, cancelled=given_up)
    with pytest.raises(FetchError) as told:
        HttpFetcher(60.0, allows=lambda _address: True).download(wanted, PartialFile(), Impatient())
    assert told.value.reason is Reason.CANCELLED


@pytest.mark.parametrize(
    "refusal",
    [
        answer(b"", status="416 Range Not Satisfiable"),
        answer(b"x", "Content-Range: bytes 9-9/10", status="206 Partial"),
        answer(b"x", 'ETag: "2"', "Content-Range: bytes 18-18/19", status="206 Partial"),
    ],
)
def test_a_piece_of_another_version_is_asked_for_from_the_beginning(
    server: HostileServer, fetcher: HttpFetcher, refusal: bytes
) -> None:
    server.routes["/"] = in_turn(refusal, answer(BODY, ETAG))
    kept = Kept()
    kept.data = b"of another version"
    assert fetcher.download(request(server), PartialFile(18, '"0"'), kept) == len(BODY)
    assert kept.data == BODY
    assert ["range" in each.headers for each in server.asked] == [True, False]


def test_a_file_that_its_server_calls_packed_comes_as_it_is(
    server: HostileServer, fetcher: HttpFetcher
) -> None:
    server.routes["/"] = answer(BODY, "Content-Encoding: gzip")
    kept = Kept()
    fetcher.download(replace(request(server), as_sent=True), PartialFile(), kept)
    assert kept.data == BODY


def test_another_host_is_not_followed_to_by_who_wants_none(
    server: HostileServer, fetcher: HttpFetcher
) -> None:
    wanted = replace(request(server), same_origin=True)
    server.routes["/"] = redirect("/file")
    server.routes["/file"] = answer(BODY)
    assert fetcher.download(wanted, PartialFile(), Kept()) == len(BODY)
    server.routes["/"] = redirect(server.url("/file", "localhost"))
    with pytest.raises(FetchError) as told:
        fetcher.download(wanted, PartialFile(), Kept())
    assert told.value.reason is Reason.LED_ELSEWHERE
    assert [each.path for each in server.asked] == ["/", "/file", "/"]


def test_certificates_are_verified(secure: HostileServer, fetcher: HttpFetcher) -> None:
    secure.routes["/"] = answer(BODY)
    with pytest.raises(FetchError) as told:
        fetcher.download(request(secure), PartialFile(), Kept())
    assert told.value.reason is Reason.TLS
    assert secure.asked == []


def test_a_private_address_is_refused(server: HostileServer) -> None:
    server.routes["/"] = answer(BODY)
    wanted = FetchRequest(server.url("/"), "*/*", user_typed=False)
    with pytest.raises(FetchError) as told:
        HttpFetcher(PATIENCE).download(wanted, PartialFile(), Kept())
    assert told.value.reason is Reason.PRIVATE_ADDRESS
    assert server.asked == []
