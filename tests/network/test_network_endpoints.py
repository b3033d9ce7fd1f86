"""Every server that does what no server should is an error, in time, with the right reason."""

from dataclasses import replace

import pytest
from asking import DEADLINE, TEXT, failure, get
from hostile_endpoints import HOSTILE
from hostile_server import HostileServer, answer
from waiting import PATIENCE

from readerapp.domain.errors import Reason
from readerapp.network.fetcher import FetchSession, HttpFetcher
from readerapp.network.request import Validators


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_endpoint(name: str, server: HostileServer) -> None:
    server.routes["/"], reason = HOSTILE[name]
    fetcher = HttpFetcher(seconds=_deadline(reason))
    assert failure(server.url(), fetcher).reason is reason
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_endpoint_within_a_session(name: str, server: HostileServer) -> None:
    """It says nothing about the next answer of the same server."""
    server.routes["/"], reason = HOSTILE[name]
    server.routes["/good"] = answer(TEXT)
    with HttpFetcher(seconds=PATIENCE).session() as session:
        assert isinstance(session, FetchSession)
        hasty = replace(session, seconds=_deadline(reason))
        assert get(server.url("/good"), session).body == TEXT
        assert failure(server.url(), hasty, validators=Validators('"1"')).reason is reason
        assert get(server.url("/good"), session).body == TEXT


def _deadline(reason: Reason) -> float:
    """Seconds: few only where they are to run out. 40 MB must be unpacked to be too many."""
    return DEADLINE if reason is Reason.TIMED_OUT else PATIENCE
