"""A whole fetch: what is sent, what each status comes to, and asking only for what changed."""

import pytest
from asking import TEXT, failure, get
from hostile_server import HostileServer, Route, answer, redirect, versioned
from waiting import PATIENCE

from readerapp.domain.errors import Reason
from readerapp.network.fetcher import HttpFetcher
from readerapp.network.request import Validators

ETAG = 'W/"a,b \xe9\x80"'
DATE = "Tue, 24 Nov 2026  12:00:00 gmt"  # not as it should be, and sent back as it was
ANYWHERE = HttpFetcher(seconds=PATIENCE, allows=lambda _: True)


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
    get(server.url("/a"), ANYWHERE)
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


@pytest.mark.parametrize(
    "status", [400, 401, 403, 404, 407, 410, 418, 429, 451, 500, 502, 503, 504, 599, 999]
)
def test_errors(server: HostileServer, status: int) -> None:
    server.routes["/"] = answer(b"no " * 9, status=f"{status} What Ever")
    error = failure(server.url(), validators=Validators(ETAG))
    assert (error.reason, error.status) == (Reason.HTTP_STATUS, status)
    assert error.detail == f"{status} What Ever"
    assert error.retry_after is None


@pytest.mark.parametrize("status", [404, 410, 429, 500, 503])
def test_retry_after(server: HostileServer, status: int) -> None:
    server.routes["/"] = answer(b"", "Retry-After: 120", status=f"{status} Later")
    assert failure(server.url()).retry_after == 120.0


@pytest.mark.parametrize("status", [404, 503])
def test_the_body_of_an_error_is_not_waited_for(server: HostileServer, status: int) -> None:
    server.routes["/"] = answer(b"", f"Content-Length: {10**12}", length=False).replace(
        b"200 OK", f"{status} No".encode()
    )
    assert failure(server.url()).status == status


def test_no_content_is_empty(server: HostileServer) -> None:
    server.routes["/"] = answer(
        b"", "Content-Encoding: gzip", status="204 No Content", length=False
    )
    page = get(server.url())
    assert (page.status, page.body) == (204, b"")


@pytest.mark.parametrize(
    ("validators", "sent"),
    [
        (Validators(ETAG, DATE), {"if-none-match": ETAG, "if-modified-since": DATE}),
        (Validators(ETAG), {"if-none-match": ETAG}),
        (Validators(last_modified=DATE), {"if-modified-since": DATE}),
    ],
)
def test_validators_are_sent_as_they_were_given(
    server: HostileServer, validators: Validators, sent: dict[str, str]
) -> None:
    server.routes["/"] = versioned(TEXT, etag=ETAG, last_modified=DATE)
    given = get(server.url())
    assert (given.headers["etag"], given.headers["last-modified"]) == (ETAG, DATE)
    again = get(server.url(), validators=validators)
    assert (again.status, again.body, again.url) == (304, b"", server.url())
    assert again.headers["etag"] == ETAG
    names = ("if-none-match", "if-modified-since")
    assert {name: value for name, value in server.asked[1].headers.items() if name in names} == sent
    assert not any(name in server.asked[0].headers for name in names)


def test_a_version_that_changed(server: HostileServer) -> None:
    server.routes["/"] = versioned(TEXT, etag='"2"')
    page = get(server.url(), validators=Validators('"1"'))
    assert (page.status, page.body, page.headers["etag"]) == (200, TEXT, '"2"')


@pytest.mark.parametrize(
    "bad", ['"\r\nCookie: a=b"', '"\n"', '"\0"', '"\x7f"', '"\t"', '"世"', '"\ud800"', ""]
)
def test_what_no_header_can_carry_is_not_sent(server: HostileServer, bad: str) -> None:
    server.routes["/"] = answer(b"", status="304 Not Modified", length=False)
    error = failure(server.url(), validators=Validators(bad, bad))
    assert (error.reason, error.status) == (Reason.HTTP_STATUS, 304)  # for nobody asked for it
    assert "if-" not in server.requests[0].lower()
    assert "cookie" not in server.requests[0].lower()


def test_not_modified_that_nobody_asked_for(server: HostileServer) -> None:
    server.routes["/"] = answer(b"", status="304 Not Modified", length=False)
    error = failure(server.url())
    assert (error.reason, error.status) == (Reason.HTTP_STATUS, 304)


@pytest.mark.parametrize("length", ["5000", str(10**12)])
def test_not_modified_may_tell_the_length_of_what_it_does_not_send(
    server: HostileServer, length: str
) -> None:
    server.routes["/"] = answer(
        b"", f"Content-Length: {length}", status="304 Not Modified", length=False
    )
    page = get(server.url(), validators=Validators('"1"'))
    assert (page.status, page.body) == (304, b"")


def test_validators_reach_the_address_that_gave_them(server: HostileServer) -> None:
    server.routes["/old"] = redirect("/new")
    server.routes["/new"] = versioned(TEXT, etag='"1"')
    page = get(server.url("/old"), ANYWHERE, validators=Validators('"1"'))
    assert (page.status, page.url, page.moved_to) == (304, server.url("/new"), "")


@pytest.mark.parametrize(
    ("first", "moved_to"),
    [
        ("301 Moved Permanently", "/b"),
        ("308 Permanent Redirect", "/b"),
        ("302 Found", ""),
        ("303 See Other", ""),
        ("307 Temporary Redirect", ""),
    ],
)
def test_moving(server: HostileServer, first: str, moved_to: str) -> None:
    server.routes["/a"] = redirect("/b#part", first)
    server.routes["/b"] = redirect("/c")
    server.routes["/c"] = answer(TEXT)
    page = get(server.url("/a"), ANYWHERE)
    assert page.url == server.url("/c")
    assert page.moved_to == (server.url(moved_to) if moved_to else "")


def test_moving_to_a_login_page(server: HostileServer) -> None:
    server.routes["/a"] = redirect("/login", "301 Moved Permanently")
    server.routes["/login"] = answer(TEXT)
    assert get(server.url("/a"), ANYWHERE).moved_to == ""


@pytest.mark.parametrize(
    "route",
    [answer(TEXT, "Set-Cookie: id=1"), redirect("/next"), answer(TEXT, status="500 No")],
)
def test_nothing_is_remembered(server: HostileServer, route: Route) -> None:
    """Neither cookies nor where it came from, whatever the last answer was."""
    server.routes["/"], server.routes["/next"] = route, answer(TEXT)
    with ANYWHERE.session() as session:
        for _ in range(2):
            if server.routes["/"] == answer(TEXT, status="500 No"):
                failure(server.url(), session)
            else:
                get(server.url(), session)
    for request in server.asked:
        assert set(request.headers) == {"host", "user-agent", "accept", "accept-encoding"}
