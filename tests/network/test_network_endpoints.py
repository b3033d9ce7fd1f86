"""Every server that does what no server should is an error, in time, with the right reason."""

import pytest
from asking import DEADLINE, TEXT, failure, get
from hostile_endpoints import HOSTILE
from hostile_server import HostileServer, answer

from readerapp.network import HttpFetcher, Validators


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_endpoint(name: str, server: HostileServer) -> None:
    server.routes["/"], reason = HOSTILE[name]
    server.routes["/here"] = answer(TEXT)
    assert failure(server.url()).reason is reason
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_endpoint_within_a_session(name: str, server: HostileServer) -> None:
    """It says nothing about the next answer of the same server."""
    server.routes["/"], reason = HOSTILE[name]
    server.routes["/here"] = server.routes["/good"] = answer(TEXT)
    with HttpFetcher(seconds=DEADLINE).session() as session:
        assert get(server.url("/good"), session).body == TEXT
        assert failure(server.url(), session, validators=Validators('"1"')).reason is reason
        assert get(server.url("/good"), session).body == TEXT
