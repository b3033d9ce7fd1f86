"""Accounts and their subscriptions: what the reader does, what the server hears, the way back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from account_cases import add, heads, marks, run, run_well, waiting
from fakes import FakeClock, FakeNewsServer

from readerapp.domain.account_sync import Fetched
from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.feeds import Feed, FeedChoice
from readerapp.library import Library, subscriptions
from readerapp.library import marks as marking
from readerapp.library.accounts import (
    accounts,
    change_account,
    remove_account,
    rename_account,
    subscribe_there,
)
from readerapp.library.feed_times import due_feeds
from readerapp.library.marks import ActionResult

NEWS = "https://news.example/feed"
OTHER = FeedChoice("https://other.example/feed", "Other News")


@pytest.fixture
def server() -> FakeNewsServer:
    """A server with a feed of three entries in a folder."""
    made = FakeNewsServer()
    made.add_entries(made.add_feed(NEWS, "Harbour News", "Harbours"), 3)
    return made


def feeds(library: Library) -> dict[str, Feed]:
    return {feed.address: feed for feed in subscriptions.subscriptions(library).feeds}


def folder_of(library: Library, address: str) -> str:
    found = subscriptions.subscriptions(library)
    names = {folder.id: folder.name for folder in found.folders}
    return names.get(feeds(library)[address].folder_id or 0, "")


def there(server: FakeNewsServer) -> dict[str, tuple[str, str]]:
    """Title and folder by address, as another device sees them."""
    return {each.address: (each.title, each.folder) for each in server.feeds()}


def due_later(library: Library) -> int:
    """How many feeds are to be asked from here in two days."""
    assert isinstance(library.clock, FakeClock)
    library.clock.advance(timedelta(days=2))
    return due_feeds(library).count


def undone(result: ActionResult) -> None:
    assert result.undo is not None
    result.undo()


def test_an_account_is_added_once(library: Library, server: FakeNewsServer) -> None:
    account = add(library, server)
    assert add(library, server) == account
    assert [each.account for each in accounts(library)] == [account]


def test_who_cannot_log_in_adds_nothing(library: Library, server: FakeNewsServer) -> None:
    server.failing["log_in"] = FetchError(Reason.BAD_LOGIN, "it")
    with pytest.raises(FetchError):
        add(library, server)
    assert accounts(library) == ()
    assert subscriptions.subscriptions(library).folders == ()


def test_it_is_renamed_with_its_folder(library: Library, server: FakeNewsServer) -> None:
    account = add(library, server)
    result = rename_account(library, account.id, "Mine")
    assert [folder.name for folder in subscriptions.subscriptions(library).folders] == ["Mine"]
    assert accounts(library)[0].account.name == "Mine"
    undone(result)
    assert [folder.name for folder in subscriptions.subscriptions(library).folders] == ["Server"]


def test_its_settings_are_changed_and_back(library: Library, server: FakeNewsServer) -> None:
    account = add(library, server)
    result = change_account(library, account.id, fetched=Fetched.STARRED, days=7)
    changed = accounts(library)[0].account
    assert (changed.fetched, changed.days) == (Fetched.STARRED, 7)
    undone(result)
    assert accounts(library)[0].account == account


def test_removing_it_keeps_every_article_and_tells_nobody(
    library: Library, server: FakeNewsServer
) -> None:
    account = add(library, server)
    run_well(library, server)
    marking.mark_read(library, [heads(library)["Story 1"].id], read=True)
    before, seen = marks(library), there(server)
    result = remove_account(library, account.id)
    assert marks(library) == before
    assert accounts(library) == ()
    assert feeds(library) == {}
    undone(result)
    assert marks(library) == before
    assert (list(feeds(library)), waiting(library)) == ([NEWS], 1)
    server.requests.clear()
    result_again = run_well(library, server)
    assert (result_again.sent, result_again.new) == (1, 0)
    assert server.states() == marks(library)
    assert there(server) == seen


def test_its_feeds_stay_when_they_are_to_be_asked_from_here(
    library: Library, server: FakeNewsServer
) -> None:
    account = add(library, server)
    run_well(library, server)
    assert due_later(library) == 0
    remove_account(library, account.id, keep_feeds=True)
    assert list(feeds(library)) == [NEWS]
    assert due_later(library) == 1


def test_a_feed_that_was_here_before_stays(library: Library, server: FakeNewsServer) -> None:
    subscriptions.subscribe(library, [FeedChoice(NEWS, "Mine")])
    account = add(library, server)
    run_well(library, server)
    assert len(feeds(library)) == 1
    assert folder_of(library, NEWS) == ""  # where the reader has put it
    assert due_later(library) == 0
    remove_account(library, account.id)
    assert due_later(library) == 1


def test_adding_it_again_brings_nothing_back_as_unread(
    library: Library, server: FakeNewsServer
) -> None:
    account = add(library, server)
    run_well(library, server)
    ids = [heads(library)[f"Story {entry}"].id for entry in (1, 2)]
    remove_account(library, account.id)
    marking.mark_read(library, ids[:1], read=True)
    marking.remove(library, ids[1:])
    add(library, server)
    run_well(library, server)
    run_well(library, server)
    assert marks(library) == {"1": (True, False), "3": (False, False)}
    assert server.states()["1"] == (True, False)


def test_subscribing_here_subscribes_there(library: Library, server: FakeNewsServer) -> None:
    account = add(library, server)
    run_well(library, server)
    new, result = subscribe_there(library, account.id, [OTHER])
    assert len(new) == 1
    assert due_later(library) == 0
    undone(result)
    assert (list(feeds(library)), waiting(library)) == ([NEWS], 0)
    subscribe_there(library, account.id, [OTHER])
    run_well(library, server)
    assert OTHER.address in there(server)
    assert waiting(library) == 0
    server.add_entries("2", 1)
    run_well(library, server)
    assert heads(library)["Story 4"].source == OTHER.title


Change = Callable[[Library, Feed], ActionResult]


def rename(library: Library, feed: Feed) -> ActionResult:
    return subscriptions.rename_feed(library, feed.id, "Ships")


def move(library: Library, feed: Feed) -> ActionResult:
    folder, _ = subscriptions.add_folder(library, "Boats", feed.folder_id)
    return subscriptions.move(library, feeds=[feed.id], into=folder)


def rename_folder(library: Library, feed: Feed) -> ActionResult:
    return subscriptions.rename_folder(library, feed.folder_id or 0, "Boats")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (rename, ("Ships", "Harbours")),
        (move, ("Harbour News", "Boats")),
        (rename_folder, ("Harbour News", "Boats")),
    ],
)
def test_what_the_reader_changes_of_a_feed_is_told_and_back(
    library: Library, server: FakeNewsServer, change: Change, expected: tuple[str, str]
) -> None:
    add(library, server)
    run_well(library, server)
    before = there(server)[NEWS]
    result = change(library, feeds(library)[NEWS])
    assert waiting(library) == 1
    run_well(library, server)
    assert (there(server)[NEWS], waiting(library)) == (expected, 0)
    undone(result)
    run_well(library, server)
    assert (there(server)[NEWS], waiting(library)) == (before, 0)


def test_what_another_device_changes_of_a_feed_comes_in_and_is_no_wish(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    run_well(library, server)
    server.change_feed("1", "Ships", "Boats")
    run_well(library, server)
    assert feeds(library)[NEWS].shown_name == "Ships"
    assert (folder_of(library, NEWS), waiting(library)) == ("Boats", 0)


def test_what_waits_wins_over_what_another_device_changed(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    run_well(library, server)
    rename(library, feeds(library)[NEWS])
    server.change_feed("1", "Sailors", "Harbours")
    run_well(library, server)
    assert there(server)[NEWS] == ("Ships", "Harbours")
    assert feeds(library)[NEWS].shown_name == "Ships"


def test_unsubscribing_here_ends_it_there_and_undo_begins_it_again(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    run_well(library, server)
    feed = feeds(library)[NEWS]
    undone(subscriptions.unsubscribe(library, [feed.id], remove_articles=True))
    assert waiting(library) == 0  # the server never heard of it
    result = subscriptions.unsubscribe(library, [feed.id], remove_articles=False)
    marking.mark_read(library, [heads(library)["Story 1"].id], read=True)
    run_well(library, server)
    assert there(server) == {}
    undone(result)
    run_well(library, server)
    assert list(there(server)) == [NEWS]
    assert marks(library)["1"] == (True, False)
    assert due_later(library) == 0


def test_a_feed_that_ended_elsewhere_stays_with_its_articles(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    run_well(library, server)
    server.unsubscribe("1")
    run_well(library, server)
    assert (list(feeds(library)), len(marks(library))) == ([NEWS], 3)
    assert due_later(library) == 0
    subscriptions.unsubscribe(library, [feeds(library)[NEWS].id], remove_articles=False)
    assert waiting(library) == 0


def test_a_feed_that_the_server_cannot_read_is_given_up(
    library: Library, server: FakeNewsServer
) -> None:
    account = add(library, server)
    run_well(library, server)
    subscribe_there(library, account.id, [OTHER])
    server.failing["subscribe"] = FetchError(Reason.REFUSED, "it")
    results = [run(library, server, minutes=300) for _ in range(3)]
    assert [len(each.given_up) for each in results] == [0, 0, 1]
    assert results[2].given_up[0].name == OTHER.address
    assert all(each.error is None for each in results)
    assert waiting(library) == 0
