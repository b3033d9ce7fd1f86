"""The library with the clients of each server: what is done on one side is seen on the other."""

from collections.abc import Iterator
from threading import Event

import pytest
from account_cases import marks as marks_of
from fake_news import KEY
from fake_news_server import PASSWORD, USER, FakeNewsServer
from sync_cases import CASES

from readerapp.domain.account_sync import Fetched, LostChoice, SyncListener, SyncResult
from readerapp.domain.accounts import Login, ServerKind
from readerapp.library import Library, marks, searching, subscriptions
from readerapp.library.accounts import accounts, add_account, resolve, sync
from readerapp.library.accounts.servers import opened

ADDRESS = "https://news.example/feed"
ENTRIES = 7


@pytest.fixture(params=CASES)
def account(
    request: pytest.FixtureRequest, library: Library
) -> Iterator[tuple[FakeNewsServer, Login]]:
    """An account of the library on each server, over each interface it has."""
    dialect, kind = CASES[request.param]
    with FakeNewsServer(dialect) as server:
        feed = server.add_feed(ADDRESS, "Harbour News", "Harbours")
        for number in range(ENTRIES):
            server.add_entry(feed, f"Story {number}", read=number == 1, starred=number == 2)
        is_key = kind is ServerKind.MINIFLUX
        login = Login(kind, server.address, "" if is_key else USER, KEY if is_key else PASSWORD)
        with opened(library, login) as client:
            add_account(library, login, client, fetched=Fetched.ALL)
        yield server, login


def run(library: Library, login: Login) -> SyncResult:
    """Run a cycle as a process of its own would."""
    with opened(library, login) as client:
        result = sync(library, accounts(library)[0].account, client, SyncListener(), Event())
    assert result.error is None, str(result.error)
    return result


def there(server: FakeNewsServer) -> dict[str, tuple[bool, bool]]:
    entries = server.news.entries.values()
    return {each.title.removeprefix("Story "): (each.read, each.starred) for each in entries}


def test_both_sides_agree(library: Library, account: tuple[FakeNewsServer, Login]) -> None:
    server, login = account
    assert run(library, login).new == ENTRIES
    assert marks_of(library) == there(server)
    found = {h.title: h.id for h in searching.heads(library, range(1, ENTRIES + 1))}
    marks.mark_read(library, [found["Story 3"], found["Story 4"]], read=True)
    marks.mark_read(library, [found["Story 1"]], read=False)
    marks.mark_starred(library, [found["Story 3"]], starred=True)
    marks.mark_starred(library, [found["Story 2"]], starred=False)
    other = next(each for each in server.news.entries.values() if each.title == "Story 6")
    server.news.change(other, read=True, starred=True)
    assert run(library, login).sent == 5
    assert marks_of(library) == there(server)
    assert there(server) == {
        "0": (False, False),
        "1": (False, False),
        "2": (False, False),
        "3": (True, True),
        "4": (True, False),
        "5": (False, False),
        "6": (True, True),
    }
    done = run(library, login)
    assert (done.sent, done.changed, done.new) == (0, 0, 0)


def test_a_feed_is_renamed_moved_and_ended(
    library: Library, account: tuple[FakeNewsServer, Login]
) -> None:
    server, login = account
    run(library, login)
    (feed,) = subscriptions.subscriptions(library).feeds
    subscriptions.rename_feed(library, feed.id, "Ships")
    folder, _ = subscriptions.add_folder(library, "Boats", feed.folder_id)
    subscriptions.move(library, feeds=[feed.id], into=folder)
    run(library, login)
    (seen,) = server.news.feeds.values()
    assert (seen.title, seen.folder) == ("Ships", "Boats")
    assert accounts(library)[0].counts.waiting == 0
    subscriptions.unsubscribe(library, [feed.id], remove_articles=False)
    run(library, login)
    assert server.news.feeds == {}
    assert len(marks_of(library)) == ENTRIES


def test_a_server_that_forgets_takes_no_star_away_unasked(
    library: Library, account: tuple[FakeNewsServer, Login]
) -> None:
    server, login = account
    run(library, login)
    found = [head.id for head in searching.heads(library, range(1, ENTRIES + 1))]
    marks.mark_starred(library, found, starred=True)
    run(library, login)
    for entry in server.news.entries.values():
        server.news.change(entry, starred=False)
    done = run(library, login)
    assert [(each.going, each.known) for each in done.undecided] == [(ENTRIES, ENTRIES)]
    assert all(starred for _, starred in marks_of(library).values())
    resolve(library, accounts(library)[0].account.id, LostChoice.KEEP)
    assert run(library, login).sent == ENTRIES
    assert all(starred for _, starred in there(server).values())
    for entry in server.news.entries.values():
        server.news.change(entry, starred=False)
    assert run(library, login).undecided
    resolve(library, accounts(library)[0].account.id, LostChoice.TAKE)
    run(library, login)
    assert not any(starred for _, starred in marks_of(library).values())
