"""An account on each fake server, over each interface it has."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

import pytest
from fake_news import KEY
from fake_news_server import (
    FRESHRSS,
    MINIFLUX_22,
    MINIFLUX_23,
    PASSWORD,
    USER,
    FakeNewsServer,
    Trouble,
)
from waiting import PATIENCE

from readerapp.domain.accounts import Login, NewsServer, ServerConnection, ServerKind
from readerapp.network.server_connection import HttpServerConnection, ServerPlace
from readerapp.sync.discovery import connect

GOOGLE, MINIFLUX = ServerKind.GOOGLE_READER, ServerKind.MINIFLUX
CASES = {
    "freshrss": (FRESHRSS, GOOGLE),
    "miniflux 2.2, Google Reader": (MINIFLUX_22, GOOGLE),
    "miniflux 2.3, Google Reader": (MINIFLUX_23, GOOGLE),
    "miniflux 2.2": (MINIFLUX_22, MINIFLUX),
    "miniflux 2.3": (MINIFLUX_23, MINIFLUX),
}


@dataclass
class Account:
    """A fake server with one feed, and the client that speaks with it."""

    server: FakeNewsServer
    client: NewsServer
    kind: ServerKind
    feed: str

    def remote_feed(self) -> str:
        """The id of the feed as the client tells it."""
        return f"feed/{self.feed}" if self.kind is GOOGLE else self.feed

    def entry(self, title: str = "One", read: bool = False, starred: bool = False) -> str:
        """Let an entry arrive."""
        return self.server.add_entry(self.feed, title, read, starred)

    def trouble(self, trouble: Trouble) -> None:
        """Let something go wrong from now on."""
        self.server.troubles.append(trouble)


def log_in_of(server: FakeNewsServer, kind: ServerKind, secret: str = PASSWORD) -> Login:
    return Login(kind, server.address, USER, secret)


@contextmanager
def client_of(login: Login, seconds: float = 5.0) -> Iterator[NewsServer]:
    with HttpServerConnection(ServerPlace(login.address, seconds=seconds)) as connection:
        yield connect(login, connection)


@contextmanager
def account_on(dialect: str, kind: ServerKind) -> Iterator[Account]:
    with FakeNewsServer(dialect) as server:
        feed = server.add_feed("https://a.example/feed", "A", "World")
        with client_of(log_in_of(server, kind)) as client:
            yield Account(server, client, kind, feed)


@pytest.fixture(params=CASES)
def account(request: pytest.FixtureRequest) -> Iterator[Account]:
    with account_on(*CASES[request.param]) as made:
        yield made


@pytest.fixture(params=["miniflux 2.2", "miniflux 2.3"])
def miniflux(request: pytest.FixtureRequest) -> Iterator[Account]:
    with account_on(*CASES[request.param]) as made:
        yield made


@pytest.fixture(params=[each for each in CASES if CASES[each][1] is GOOGLE])
def google(request: pytest.FixtureRequest) -> Iterator[Account]:
    with account_on(*CASES[request.param]) as made:
        yield made


def opening(address: str) -> AbstractContextManager[ServerConnection]:
    return HttpServerConnection(ServerPlace(address, seconds=PATIENCE))


def key_of(server: FakeNewsServer) -> Login:
    """A log-in by key, without a user."""
    return Login(MINIFLUX, server.address, "", KEY)
