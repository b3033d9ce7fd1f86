"""A server for each test that asks for one, and no proxy unless the test sets one."""

from collections.abc import Iterator

import pytest
from asking_securely import SELF_SIGNED
from hostile_server import HostileServer, answer


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture
def another_server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture
def secure() -> Iterator[HostileServer]:
    with HostileServer(SELF_SIGNED) as server:
        server.routes["/"] = answer(b"secret")
        yield server
