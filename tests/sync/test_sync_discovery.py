"""A server is found by what a person types, on the host that was typed, without any secret."""

import pytest
from fake_news_server import (
    FRESHRSS,
    MINIFLUX_22,
    PASSWORD,
    USER,
    FakeNewsServer,
    Reply,
    Trouble,
)
from sync_cases import GOOGLE, MINIFLUX, opening

from readerapp.domain.accounts import Login, ServerKind
from readerapp.domain.errors import FetchError, Reason
from readerapp.sync.discovery import candidates, find


def found(kind: ServerKind, typed: str) -> str:
    return find(Login(kind, typed, USER, PASSWORD), opening).address


def failure(kind: ServerKind, typed: str) -> FetchError:
    with pytest.raises(FetchError) as caught:
        found(kind, typed)
    return caught.value


@pytest.mark.parametrize(
    ("kind", "prefix", "typed"),
    [
        (GOOGLE, "/api/greader.php", ""),
        (GOOGLE, "/api/greader.php", "/"),
        (GOOGLE, "/api/greader.php", "/i/?rid=6#close"),
        (GOOGLE, "/api/greader.php", "/api/greader.php"),
        (GOOGLE, "/api/greader.php", "/api/greader.php/reader/api/0/"),
        (GOOGLE, "/p/api/greader.php", "/p/i/"),
        (GOOGLE, "/rss/p/api/greader.php", "/rss"),
        (GOOGLE, "/FreshRSS/p/api/greader.php", ""),
        (GOOGLE, "", "/reader/api/0"),
        (GOOGLE, "", ""),
        (MINIFLUX, "", ""),
        (MINIFLUX, "", "/unread"),
        (MINIFLUX, "", "/v1/entries"),
        (MINIFLUX, "/miniflux", ""),
        (MINIFLUX, "/news/flux", "/news/flux/settings"),
    ],
)
def test_a_server_is_found_below_its_host(kind: ServerKind, prefix: str, typed: str) -> None:
    dialect = FRESHRSS if "greader" in prefix else MINIFLUX_22
    with FakeNewsServer(dialect, prefix) as server:
        assert found(kind, server.root + typed) == server.address
        assert len(server.asked) <= 10
        assert all(PASSWORD not in path for _, path in server.asked)


def test_a_host_without_a_server_is_told() -> None:
    with FakeNewsServer(FRESHRSS, "/nowhere") as server:
        assert failure(GOOGLE, server.root).reason is Reason.NO_NEWS_SERVER
        assert failure(MINIFLUX, server.root).reason is Reason.NO_NEWS_SERVER


def test_a_page_for_everything_is_no_server() -> None:
    with FakeNewsServer(FRESHRSS) as server:
        page = Reply(200, b"<html>Welcome</html>")
        server.troubles = [Trouble("", answer=page, times=50)]
        assert failure(GOOGLE, server.root).reason is Reason.NO_NEWS_SERVER
        assert failure(MINIFLUX, server.root).reason is Reason.NO_NEWS_SERVER


@pytest.mark.parametrize("status", [500, 503])
def test_a_server_whose_interface_is_off_says_so(status: int) -> None:
    with FakeNewsServer(FRESHRSS) as server:
        server.troubles = [
            Trouble("greader.php", answer=Reply(status, b"Service Unavailable!"), times=9)
        ]
        error = failure(GOOGLE, server.root)
        assert (error.reason, error.status) == (Reason.HTTP_STATUS, status)


def test_nobody_there_is_told_at_once() -> None:
    with FakeNewsServer(FRESHRSS) as server:
        root = server.root
    assert failure(GOOGLE, root).reason is Reason.NO_NETWORK


@pytest.mark.parametrize("kind", list(ServerKind))
@pytest.mark.parametrize(
    "typed",
    ["example.org", " https://example.org/ ", "https://example.org/a/b?c=d", "example.org:8443"],
)
def test_only_the_host_that_was_typed_is_asked(kind: ServerKind, typed: str) -> None:
    addresses = candidates(kind, typed)
    assert 1 < len(addresses) < 16
    assert len(set(addresses)) == len(addresses)
    for address in addresses:
        assert address.startswith("https://example.org")
        assert "?" not in address


def test_plain_http_only_where_it_was_typed() -> None:
    assert all(each.startswith("http://nas") for each in candidates(GOOGLE, "http://nas:8080"))
    assert all(each.startswith("https://nas") for each in candidates(GOOGLE, "nas:8080"))


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", Reason.BAD_ADDRESS),
        ("https://", Reason.BAD_ADDRESS),
        ("https://a:b", Reason.BAD_ADDRESS),
        ("https://[::1", Reason.BAD_ADDRESS),
        ("https://a:99999", Reason.BAD_ADDRESS),
        ("ftp://example.org", Reason.UNSUPPORTED_ADDRESS),
        ("https://me:secret@example.org", Reason.ADDRESS_WITH_CREDENTIALS),
        ("me:secret@example.org", Reason.ADDRESS_WITH_CREDENTIALS),
    ],
)
def test_what_is_no_address_is_told(typed: str, reason: Reason) -> None:
    error = failure(GOOGLE, typed)
    assert error.reason is reason
    assert "secret" not in str(error)
