"""Folders of an account: what its syncs made goes with it, what the reader made stays."""

import pytest
from account_cases import add, heads, run_well
from fakes import FakeNewsServer

from readerapp.domain.feeds import Feed, FeedChoice
from readerapp.library import Library, subscriptions
from readerapp.library.accounts import accounts, remove_account

ADDRESSES = {"Harbours": "https://a.example/feed", "World": "https://b.example/feed"}


@pytest.fixture
def server() -> FakeNewsServer:
    """A server with a feed in each of two folders and one in none."""
    made = FakeNewsServer()
    for folder, address in (*ADDRESSES.items(), ("", "https://c.example/feed")):
        made.add_entries(made.add_feed(address, f"News {folder}", folder), 1)
    return made


def folders(library: Library) -> dict[str, int]:
    return {each.name: each.id for each in subscriptions.subscriptions(library).folders}


def feed_in(library: Library, folder: str) -> Feed:
    found = subscriptions.subscriptions(library).feeds
    return next(each for each in found if each.address == ADDRESSES[folder])


def tree(library: Library) -> list[tuple[object, ...]]:
    """Folders and feeds with their places."""
    found = subscriptions.subscriptions(library)
    return [
        *((each.id, each.name, each.parent_id, each.position) for each in found.folders),
        *((each.id, each.address, each.folder_id, each.position) for each in found.feeds),
    ]


def test_folders_go_with_the_account_and_come_back_with_it(
    library: Library, server: FakeNewsServer
) -> None:
    subscriptions.add_folder(library, "First")
    account = add(library, server)
    subscriptions.add_folder(library, "Last")
    run_well(library, server)
    before, about = tree(library), accounts(library)
    result = remove_account(library, account.id)
    assert list(folders(library)) == ["First", "Last"]
    assert len(heads(library)) == 3
    assert result.undo is not None
    result.undo()
    assert (tree(library), accounts(library)) == (before, about)
    remove_account(library, account.id)
    assert list(folders(library)) == ["First", "Last"]


def test_what_the_reader_made_or_uses_stays(library: Library, server: FakeNewsServer) -> None:
    account = add(library, server)
    run_well(library, server)
    mine, _ = subscriptions.add_folder(library, "Mine", folders(library)["Server"])
    subscriptions.move(library, feeds=[feed_in(library, "Harbours").id], into=mine)
    run_well(library, server)  # a folder of the server by now
    local = FeedChoice("https://local.example/feed", "Local")
    subscriptions.subscribe(library, [local], folders(library)["World"])
    remove_account(library, account.id)
    assert sorted(folders(library)) == ["Mine", "Server", "World"]
    (left,) = subscriptions.subscriptions(library).feeds
    assert (left.address, left.folder_id) == (local.address, folders(library)["World"])


def test_feeds_that_stay_stay_in_their_folders(library: Library, server: FakeNewsServer) -> None:
    account = add(library, server)
    run_well(library, server)
    before = tree(library)
    remove_account(library, account.id, keep_feeds=True)
    assert tree(library) == before


def test_a_folder_of_it_that_was_moved_elsewhere_goes_too(
    library: Library, server: FakeNewsServer
) -> None:
    account = add(library, server)
    run_well(library, server)
    subscriptions.move(library, folders=[folders(library)["World"]], into=None)
    remove_account(library, account.id)
    assert folders(library) == {}
