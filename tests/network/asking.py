"""How the network's tests ask, and what they send."""

import pytest
from hostile_server import HostileServer, Route
from waiting import PATIENCE

from readerapp.domain.errors import FetchError, Reason
from readerapp.network.fetcher import FetchedResponse, Fetcher, HttpFetcher
from readerapp.network.request import FetchRequest, Validators

TEXT = b"<p>Guten Tag, \xe4\xb8\x96\xe7\x95\x8c.</p>" * 50
LIMIT = 100_000
DEADLINE = 0.6  # s, where the end of it is what is tested


def get(
    url: str,
    fetcher: Fetcher | None = None,
    typed: bool = True,
    validators: Validators | None = None,
) -> FetchedResponse:
    fetcher = fetcher or HttpFetcher(seconds=PATIENCE)
    return fetcher.fetch(FetchRequest(url, "text/html", typed, LIMIT, validators=validators))


def failure(
    url: str,
    fetcher: Fetcher | None = None,
    typed: bool = True,
    validators: Validators | None = None,
) -> FetchError:
    with pytest.raises(FetchError) as caught:
        get(url, fetcher, typed, validators)
    assert caught.value.name == url
    return caught.value


def reason_for(server: HostileServer, route: Route) -> Reason:
    server.routes["/"] = route
    return failure(server.url()).reason


def body_for(server: HostileServer, route: Route) -> bytes:
    server.routes["/"] = route
    return get(server.url()).body
