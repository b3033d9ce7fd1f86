"""An address that a web page gave may not lead into the own network, whatever its name is."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from feed_cases import item, rss
from hostile_server import HostileServer, answer
from library_samples import lend

from readerapp.domain.errors import FetchError, Reason
from readerapp.library import Library, discovery, importing, open_library
from readerapp.network.fetcher import HttpFetcher
from readerapp.system import Paths

PAGE = "<article><h1>The bridge opens</h1>" + "<p>The bridge over the bay opens today.</p>" * 9


@pytest.fixture
def library(tmp_path: Path, lender: Library) -> Iterator[Library]:
    """One to which every name leads to this computer, as a name of the own network does."""
    fetcher = HttpFetcher(seconds=5, resolving=lambda _host, _port: ["127.0.0.1"])
    with open_library(Paths.of_profile(tmp_path), fetcher=fetcher, online=lambda: True) as library:
        lend(lender, library)
        yield library


def test_a_page_of_the_own_network_is_imported_only_when_its_address_was_typed(
    library: Library,
) -> None:
    with HostileServer() as server:
        server.routes["/"] = answer(PAGE.encode(), "text/html")
        address = server.url(host="looks-public.example")
        linked = importing.import_inputs(library, [address], is_typed=False)
        assert [each.error.reason for each in linked.results if each.error] == [
            Reason.PRIVATE_ADDRESS
        ]
        assert server.requests == []
        assert not importing.import_inputs(library, [address]).failures


def test_a_feed_of_the_own_network_is_found_only_when_its_address_was_typed(
    library: Library,
) -> None:
    with HostileServer() as server:
        server.routes["/"] = answer(rss(item(1)), "application/rss+xml")
        address = server.url(host="looks-public.example")
        with pytest.raises(FetchError) as caught:
            discovery.discover(library, address, Event(), is_typed=False)
        assert caught.value.reason is Reason.PRIVATE_ADDRESS
        assert server.requests == []
        (choice,) = discovery.discover(library, address, Event())
        assert choice.is_typed
