"""Entries of a news server: which are fetched, what they become, and what does not come back."""

from dataclasses import replace
from threading import Event

import pytest
from account_cases import LOGIN, add, heads, ids, marks, run, run_well, server, waiting
from fakes import FakeNewsServer
from library_samples import article, put

from readerapp.domain.account_sync import Fetched, SyncListener
from readerapp.domain.accounts import Abilities, MarkField
from readerapp.domain.errors import FetchError, Reason
from readerapp.library import Library
from readerapp.library import marks as marking
from readerapp.library.accounts import (
    accounts,
    add_account,
    change_account,
    remove_account,
    sync,
)

__all__ = ["server"]  # a fixture
READ, STARRED = MarkField.READ, MarkField.STARRED


def test_what_the_server_forgot_keeps_its_article_and_marks(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    run_well(library, server)
    server.purge("4")
    marking.mark_starred(library, ids(library, "4"), starred=True)
    for _ in range(5):  # a server that is being mended has nothing for some minutes
        run_well(library, server)
    assert waiting(library) == 1
    for _ in range(3):
        run(library, server, minutes=61)
    assert marks(library)["4"] == (False, True)
    assert waiting(library) == 0


def test_what_the_reader_removed_does_not_come_back(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    run_well(library, server)
    undo = marking.remove(library, ids(library, "2")).undo
    server.mark("2", STARRED, True)
    run_well(library, server)
    assert "2" not in marks(library)
    assert undo is not None
    undo()
    assert marks(library)["2"] == (False, True)


@pytest.mark.parametrize(
    ("fetched", "entries"),
    [(Fetched.ALL, "12345"), (Fetched.UNREAD, "345"), (Fetched.STARRED, "3")],
)
def test_only_what_is_wanted_is_fetched(
    library: Library, server: FakeNewsServer, fetched: Fetched, entries: str
) -> None:
    for entry in "123":
        server.mark(entry, READ, True)
    server.mark("3", STARRED, True)
    add(library, server, fetched)
    run_well(library, server)
    assert "".join(sorted(marks(library))) == entries
    assert marks(library)["3"] == (True, True)
    change_account(library, accounts(library)[0].account.id, fetched=Fetched.ALL)
    run_well(library, server)
    assert "".join(sorted(marks(library))) == "12345"
    assert server.states() == marks(library)


def test_how_long_back_is_obeyed_but_for_stars(library: Library) -> None:
    server = FakeNewsServer(abilities=Abilities(page=10))
    feed = server.add_feed("https://news.example/feed", "News")
    server.add_entries(feed, 900)  # an hour apart, from the first of the year on
    server.mark("3", STARRED, True)
    add(library, server, days=3)
    run_well(library, server)
    found = set(marks(library))
    assert min(map(int, found - {"3"})) == (30 - 3) * 24 + 12 + 1
    while accounts(library)[0].counts.to_fetch:  # a few pages of old ones each time
        before = server.requests.count("entries")
        run_well(library, server)
        assert server.requests.count("entries") - before <= 6  # three, and those on their way
    assert set(marks(library)) == found | {"3"}


def test_an_article_that_is_here_already_is_the_same_and_no_mark_is_lost(
    library: Library, server: FakeNewsServer
) -> None:
    places = [f"https://news.example/{entry}" for entry in (1, 2)]
    imported = [replace(article(f"url:{each}"), url=each) for each in places]
    known = put(library, *(replace(each, title=f"Story {n}") for n, each in enumerate(imported, 1)))
    marking.mark_read(library, known[:1], read=True)
    server.mark("2", STARRED, True)
    add(library, server)
    run_well(library, server)
    run_well(library, server)
    assert len(heads(library)) == 5
    assert server.states() == marks(library)
    assert server.states()["1"] == (True, False)
    assert server.states()["2"] == (False, True)


def test_entries_that_a_server_does_not_give_end_the_cycle(
    library: Library, server: FakeNewsServer
) -> None:
    server.abilities = Abilities(page=1)
    server.is_silent = True
    add(library, server)
    result = run(library, server)
    assert result.error is not None
    assert result.error.reason is Reason.BAD_RESPONSE
    server.is_silent = False
    run_well(library, server)
    assert len(marks(library)) == 5


def test_what_was_named_and_not_given_is_asked_for_again_and_comes(
    library: Library, server: FakeNewsServer
) -> None:
    server.withheld = {"2", "4"}
    add(library, server)
    assert run_well(library, server).not_given == 0
    assert marks(library).keys() == {"1", "3", "5"}
    server.withheld = {"4"}
    assert run_well(library, server).new == 1
    assert marks(library).keys() == {"1", "2", "3", "5"}
    server.withheld = set()
    assert run_well(library, server).new == 1
    assert server.states() == marks(library)


def test_what_is_never_given_is_given_up_and_told(library: Library, server: FakeNewsServer) -> None:
    server.withheld = {"4"}
    account = add(library, server)
    results = [run_well(library, server, only_push=False) for _ in range(8)]
    assert server.asked.count("4") == 3  # and the rest once a day
    assert accounts(library)[0].counts.not_given == 0
    results += [run(library, server, minutes=24 * 60) for _ in range(8)]
    assert server.asked.count("4") == 6
    assert [each.not_given for each in results].count(1) == sum(each.not_given for each in results)
    assert sum(each.not_given for each in results) == 1
    assert {each.error for each in results} == {None}
    assert accounts(library)[0].counts.not_given == 1
    change_account(library, account.id, fetched=Fetched.UNREAD)  # the reader wants it tried
    server.withheld = set()
    assert run_well(library, server).new == 1
    assert accounts(library)[0].counts.not_given == 0


def test_a_page_of_nothing_is_asked_for_again_and_fails_no_sync(
    library: Library, server: FakeNewsServer
) -> None:
    """Some servers answer a failure when none of the entries is there."""
    add(library, server)
    run_well(library, server)
    ghosts = {each for _ in range(3) for each in server.add_entries("1", 2)}
    server.withheld = set(ghosts)
    for number in range(12):
        failing = {"entries": FetchError(Reason.HTTP_STATUS, "server.example", status=500)}
        server.failing = failing if number else {}
        run(library, server, minutes=24 * 60)
        assert accounts(library)[0].account.reason is None
    assert all(server.asked.count(each) <= 6 for each in ghosts)
    assert accounts(library)[0].counts.not_given == len(ghosts)


def test_a_server_that_gives_nothing_for_a_while_loses_no_entry(
    library: Library, server: FakeNewsServer
) -> None:
    server.abilities = Abilities(page=2)
    feed = server.add_feed("https://other.example/feed", "Other")
    server.add_entries(feed, 8)
    add(library, server)
    server.is_silent = True
    for _ in range(10):
        result = run(library, server)
        assert result.error is not None
        assert result.error.reason is Reason.BAD_RESPONSE
    server.is_silent = False
    run_well(library, server)
    assert len(marks(library)) == 13


def test_the_work_of_asking_again_is_limited(library: Library, server: FakeNewsServer) -> None:
    server.abilities = Abilities(page=2)
    add(library, server)
    run_well(library, server)
    feed = server.add_feed("https://other.example/feed", "Other")
    entries = server.add_entries(feed, 40)
    server.withheld = set(entries[::2])
    run_well(library, server)
    server.asked.clear()
    for _ in range(10):
        before = len(server.asked)
        run_well(library, server)
        assert len(server.asked) - before <= 6
    for _ in range(60):
        run(library, server, minutes=24 * 60)
    assert accounts(library)[0].counts.not_given == 20
    assert len(server.asked) <= 20 * 6


def test_what_no_feed_lists_any_more_comes_as_an_article_of_no_feed(
    library: Library, server: FakeNewsServer
) -> None:
    (entry,) = server.add_entries("99", 1)
    server.mark(entry, STARRED, True)
    account = add(library, server)
    run_well(library, server)
    assert marks(library)[entry] == (False, True)
    marking.remove(library, ids(library, entry))
    remove_account(library, account.id)
    add(library, server)
    run_well(library, server)
    assert entry not in marks(library)
    assert len(marks(library)) == 5


def test_an_article_of_two_accounts_has_one_mark(library: Library, server: FakeNewsServer) -> None:
    second = FakeNewsServer()
    second.add_entries(second.add_feed("https://news.example/feed", "The Same"), 5)
    add(library, server)
    other = add_account(
        library, replace(LOGIN, user="bob"), second, name="Second", fetched=Fetched.ALL
    )
    one = accounts(library)[0].account
    servers = {one.id: server, other.id: second}

    def cycle() -> None:
        for account_id, each in servers.items():
            now = next(a.account for a in accounts(library) if a.account.id == account_id)
            assert sync(library, now, each, SyncListener(), Event()).error is None

    cycle()
    assert len(heads(library)) == 5
    server.mark("1", READ, True)
    second.mark("2", STARRED, True)
    cycle()
    cycle()
    assert server.states() == second.states() == marks(library)
    assert server.states()["1"] == (True, False)
    assert server.states()["2"] == (False, True)
    second.mark("1", READ, False)
    cycle()
    cycle()
    assert server.states() == second.states() == marks(library)
    assert server.states()["1"] == (False, False)
