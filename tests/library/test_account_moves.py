"""Accounts whose server changes under them: its address, feeds and stars that come meanwhile."""

from dataclasses import replace
from threading import Event

import pytest
from account_cases import LOGIN, add, heads, ids, marks, run, run_well, server, waiting
from fakes import FakeNewsServer

from readerapp.domain.account_sync import SyncListener
from readerapp.domain.accounts import Abilities, MarkField, RemoteMarks
from readerapp.library import Library, subscriptions
from readerapp.library import marks as marking
from readerapp.library.accounts import accounts, add_account, change_account, rename_account, sync

__all__ = ["server"]  # a fixture
READ, STARRED = MarkField.READ, MarkField.STARRED
MOVED = replace(LOGIN, address="https://moved.example/")


def move(library: Library) -> None:
    change_account(library, accounts(library)[0].account.id, login=MOVED)


def another_server(stories: int) -> FakeNewsServer:
    """A server with other entries, whose ids go on beyond those of the first."""
    made = FakeNewsServer()
    feed = made.add_feed("https://news.example/feed", "Harbour News", "Harbours")
    for number in made.add_entries(feed, stories):
        made.describe(number, f"Story new {number}", f"https://news.example/new/{number}")
    return made


def test_another_server_marks_no_article_of_the_first(
    library: Library, server: FakeNewsServer, expected_logs: object
) -> None:
    """The reader typed the address of another installation: its ids mean other entries."""
    add(library, server)
    run_well(library, server)
    marking.mark_starred(library, ids(library, "3"), starred=True)  # waits
    before = marks(library)
    other = another_server(9)
    other.mark("1", READ, True)
    other.mark("5", STARRED, True)
    move(library)
    run_well(library, other)
    after = marks(library)
    assert {name: after[name] for name in before} == before
    new = {name.removeprefix("new "): after[name] for name in after.keys() - before}
    assert new == other.states()
    assert waiting(library) == 0


def test_a_server_that_only_moved_goes_on(library: Library, server: FakeNewsServer) -> None:
    add(library, server)
    run_well(library, server)
    marking.mark_read(library, ids(library, "2"), read=True)
    server.mark("4", STARRED, True)
    server.requests.clear()
    move(library)
    result = run_well(library, server)
    assert (result.new, result.updated, result.sent) == (0, 0, 1)
    assert server.requests == ["log_in", "feeds", "marks", "entries", "send"]  # to be sure
    assert server.states() == marks(library)
    server.requests.clear()
    run_well(library, server)
    assert "entries" not in server.requests


def test_what_one_server_called_a_moment_is_told_to_no_other(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    server.stamp = "7"
    run_well(library, server)
    run_well(library, server)
    assert server.known[-1] is not None
    move(library)
    run_well(library, server)
    assert server.known[-1] is None


def test_a_new_name_is_no_new_address(library: Library, server: FakeNewsServer) -> None:
    add(library, server)
    server.stamp = "7"
    run_well(library, server)
    account = accounts(library)[0].account
    rename_account(library, account.id, "Mine")
    change_account(library, account.id, days=900, login=LOGIN)
    run_well(library, server)
    assert server.known[-1] is not None


class Busy(FakeNewsServer):
    """A server on which another device subscribes to a feed while this one reads the marks."""

    def __init__(self) -> None:
        super().__init__(abilities=Abilities(page=2))
        self.coming = 1

    def marks(self, known: RemoteMarks | None = None) -> RemoteMarks:
        if self.coming:
            self.coming -= 1
            feed = self.add_feed("https://late.example/feed", "Late News", "Late")
            self.add_entries(feed, 3)
        return super().marks(known)


def test_a_feed_that_came_meanwhile_has_its_entries(library: Library) -> None:
    server = Busy()
    server.add_entries(server.add_feed("https://news.example/feed", "News"), 3)
    add(library, server)
    run_well(library, server)
    found = {feed.id: feed.title for feed in subscriptions.subscriptions(library).feeds}
    assert sorted(found.values()) == ["Late News", "News"]
    sources = {title: head.source for title, head in heads(library).items()}
    assert sources == {
        f"Story {number}": "News" if number < 4 else "Late News" for number in range(1, 7)
    }
    assert server.requests.count("feeds") == 2


def test_entries_of_feeds_that_ended_ask_for_feeds_once_a_cycle(library: Library) -> None:
    server = FakeNewsServer(abilities=Abilities(page=1))
    for each in server.add_entries("99", 4):
        server.mark(each, STARRED, True)
    add(library, server)
    run_well(library, server)
    assert len(heads(library)) == 4
    assert server.requests.count("feeds") == 2
    run_well(library, server)
    assert server.requests.count("feeds") == 3


def test_an_old_entry_that_is_starred_later_is_fetched(library: Library) -> None:
    server = FakeNewsServer()
    server.add_entries(server.add_feed("https://news.example/feed", "News"), 20)
    add(library, server, days=30)  # the clock says the end of the month
    server.describe("1", "Story 1", "https://news.example/1")
    change_account(library, accounts(library)[0].account.id, days=1)
    run_well(library, server)
    assert "1" not in marks(library)
    server.mark("1", STARRED, True)
    assert run_well(library, server).new == 1
    assert marks(library)["1"] == (False, True)


@pytest.mark.parametrize("name", ["Mine", "World"])
def test_the_name_of_an_account_is_no_folder_of_another(
    library: Library, server: FakeNewsServer, name: str
) -> None:
    """A feed of both lies in the folder of the first."""
    second = FakeNewsServer()
    second.add_feed("https://plain.example/feed", "Plain", "World")
    server.add_feed("https://plain.example/feed", "Plain")
    add(library, server)
    run(library, server)
    bob = replace(LOGIN, user="bob")
    other = add_account(library, bob, second, name="Second")

    def cycle() -> None:
        account = next(each.account for each in accounts(library) if each.account.id == other.id)
        assert sync(library, account, second, SyncListener(), Event()).error is None

    cycle()
    rename_account(library, accounts(library)[0].account.id, name)
    cycle()
    assert [each.folder for each in second.feeds()] == ["World"]


def named(*feeds: tuple[str, str]) -> FakeNewsServer:
    """A server with feeds at these hosts, called so; ids count from one."""
    made = FakeNewsServer()
    for host, title in feeds:
        made.add_entries(made.add_feed(f"https://{host}.example/feed", title), 1)
    return made


def feeds_of(library: Library) -> dict[str, int]:
    return {each.address: each.id for each in subscriptions.subscriptions(library).feeds}


def test_an_order_ends_no_other_feed_of_a_server_that_counts_anew(library: Library) -> None:
    add(library, first := named(("a", "A"), ("b", "B"), ("c", "C")))
    run_well(library, first)
    ended, renamed = (feeds_of(library)[f"https://{host}.example/feed"] for host in "ac")
    subscriptions.unsubscribe(library, [ended], remove_articles=False)
    subscriptions.rename_feed(library, renamed, "Mine")
    anew = named(("x", "X"), ("a", "A"), ("y", "Y"), ("c", "C"))
    run(library, anew)
    assert [(each.address[8], each.title) for each in anew.feeds()] == [
        ("x", "X"), ("y", "Y"), ("c", "Mine"),
    ]  # fmt: skip
    assert waiting(library) == 0


def test_feeds_whose_ids_changed_keep_their_entries_apart(
    library: Library, expected_logs: object
) -> None:
    add(library, first := named(("a", "A"), ("b", "B")))
    run_well(library, first)
    anew = named(("c", "C"), ("b", "B"), ("a", "A"))
    for number in "123":
        anew.describe(number, f"Story new {number}", f"https://news.example/new/{number}")
    run_well(library, anew)
    sources = {title: head.source for title, head in heads(library).items() if "new" in title}
    assert sources == {"Story new 1": "C", "Story new 2": "B", "Story new 3": "A"}


def test_a_feed_that_moved_on_the_server_stays_itself(library: Library) -> None:
    add(library, server := named(("a", "A")))
    run_well(library, server)
    before = feeds_of(library)
    server.readdress("1", "https://moved.example/feed")
    server.add_entries("1", 1)
    subscriptions.rename_feed(library, next(iter(before.values())), "Mine")
    assert run_well(library, server).new == 1
    assert feeds_of(library) == before
    assert [each.title for each in server.feeds()] == ["Mine"]
    subscriptions.unsubscribe(library, list(before.values()), remove_articles=False)
    run_well(library, server)
    assert server.feeds() == []
