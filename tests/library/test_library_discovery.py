"""What is said when no feed is found."""

from pathlib import Path
from threading import Event

import pytest
from fakes import FakeClock, FakeFetcher
from feed_cases import item, served
from hostile_server import HostileServer, answer

from readerapp.domain.errors import FetchError, ReaderError, Reason
from readerapp.library import Library, discovery, open_library
from readerapp.system import Paths


def failure(library: Library, typed: str) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        discovery.discover(library, typed, Event())
    return caught.value


def test_an_answer_over_http_says_more_than_that_there_is_no_tls(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = answer(b"no", status="404 Not Found")
    error = failure(feed_library, f"127.0.0.1:{server.port}/feed")
    assert isinstance(error, FetchError)
    assert (error.reason, error.status) == (Reason.HTTP_STATUS, 404)
    assert error.name == f"http://127.0.0.1:{server.port}/feed"


def test_a_page_without_a_feed_says_more_than_that_there_is_no_tls(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/"] = answer(b"<html><body><p>Hello</p></body></html>")
    assert failure(feed_library, f"127.0.0.1:{server.port}/").reason is Reason.NO_FEED_FOUND


def test_an_address_without_a_scheme_is_found_over_http(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1))
    typed = f"127.0.0.1:{server.port}/feed"
    (found,) = discovery.discover(feed_library, typed, Event())
    assert found.address == server.url("/feed")


@pytest.mark.parametrize(
    ("https", "http", "said"),
    [
        ((Reason.TLS, 0), (Reason.NO_NETWORK, 0), (Reason.TLS, 0)),
        ((Reason.HTTP_STATUS, 403), (Reason.TIMED_OUT, 0), (Reason.HTTP_STATUS, 403)),
        ((Reason.TLS, 0), (Reason.BAD_RESPONSE, 0), (Reason.BAD_RESPONSE, 0)),
        ((Reason.BAD_RESPONSE, 0), (Reason.HTTP_STATUS, 500), (Reason.HTTP_STATUS, 500)),
        ((Reason.HTTP_STATUS, 500), (Reason.HTTP_STATUS, 404), (Reason.HTTP_STATUS, 500)),
    ],
)
def test_what_got_furthest_is_said(
    tmp_path: Path, https: tuple[Reason, int], http: tuple[Reason, int], said: tuple[Reason, int]
) -> None:
    fetcher = FakeFetcher()
    fetcher.fail("https://news.example/feed", *https)
    fetcher.fail("http://news.example/feed", *http)
    with open_library(Paths.of_profile(tmp_path), FakeClock(), fetcher) as library:
        error = failure(library, "news.example/feed")
    assert isinstance(error, FetchError)
    assert (error.reason, error.status) == said
