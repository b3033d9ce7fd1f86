"""Accounts on a server in memory, and what a library has of them."""

from datetime import timedelta
from threading import Event

import pytest
from fakes import FakeClock, FakeNewsServer

from readerapp.domain.account_sync import Account, Fetched, SyncListener, SyncResult
from readerapp.domain.accounts import Login, ServerKind
from readerapp.domain.articles import ArticleHead, ArticleQuery, Changes
from readerapp.library import Library, searching
from readerapp.library.accounts import accounts, add_account, sync

LOGIN = Login(ServerKind.GOOGLE_READER, "https://server.example/", "ann", "a secret")


def add(
    library: Library, server: FakeNewsServer, fetched: Fetched = Fetched.ALL, days: int = 0
) -> Account:
    """Add the account of the server."""
    library._online = lambda: True
    return add_account(library, LOGIN, server, name="Server", fetched=fetched, days=days)


def run(
    library: Library, server: FakeNewsServer, *, only_push: bool = False, minutes: int = 2
) -> SyncResult:
    """Run a cycle, some minutes after the last one."""
    assert isinstance(library.clock, FakeClock)
    library.clock.advance(timedelta(minutes=minutes))
    (found,) = accounts(library)
    return sync(library, found.account, server, SyncListener(), Event(), only_push=only_push)


def run_well(library: Library, server: FakeNewsServer, *, only_push: bool = False) -> SyncResult:
    """Run a cycle in which nothing may fail."""
    result = run(library, server, only_push=only_push)
    assert result.error is None, str(result.error)
    return result


def told(library: Library, server: FakeNewsServer) -> list[Changes]:
    """Run a cycle and return what it told the views."""
    changes: list[Changes] = []
    (found,) = accounts(library)
    sync(library, found.account, server, SyncListener(stored=changes.append), Event())
    return changes


def heads(library: Library) -> dict[str, ArticleHead]:
    """Return the articles of a library by their title."""
    ids = list(searching.ids_of(library, ArticleQuery()))
    return {head.title: head for head in searching.heads(library, ids)}


def marks(library: Library) -> dict[str, tuple[bool, bool]]:
    """Return by its entry whether each article is read and starred."""
    return {
        title.removeprefix("Story "): (head.is_read, head.is_starred)
        for title, head in heads(library).items()
    }


def waiting(library: Library) -> int:
    """Return how much the server is still to be told."""
    (found,) = accounts(library)
    return found.counts.waiting


def ids(library: Library, *entries: str) -> list[int]:
    """Return the articles of these entries."""
    found = heads(library)
    return [found[f"Story {each}"].id for each in entries]


@pytest.fixture
def server() -> FakeNewsServer:
    """A server with a feed of five entries in a folder."""
    made = FakeNewsServer()
    feed = made.add_feed("https://news.example/feed", "Harbour News", "Harbours")
    made.add_entries(feed, 5)
    return made
