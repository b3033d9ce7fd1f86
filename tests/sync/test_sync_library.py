"""The library and a real Miniflux, over each interface; a second library is another device."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from fakes import FakeClock, FakeFetcher
from hostile_server import HostileServer, answer
from library_samples import lend
from new_libraries import lay_out
from real_miniflux import PASSWORD, USER, RealMiniflux, rss
from sync_cases import GOOGLE, MINIFLUX

from readerapp.domain.account_sync import Fetched, LostChoice, SyncListener, SyncResult
from readerapp.domain.accounts import Login, MarkField
from readerapp.domain.articles import ArticleQuery
from readerapp.domain.feeds import FeedChoice
from readerapp.library import Library, marks, open_library, searching, subscriptions
from readerapp.library.accounts import accounts, add_account, resolve, subscribe_there, sync
from readerapp.library.accounts.servers import opened
from readerapp.system import Paths


@pytest.fixture
def feeds() -> Iterator[HostileServer]:
    """A host with a feed that Miniflux fetches."""
    with HostileServer() as server:
        server.routes["/a"] = answer(rss("a"), "Content-Type: application/rss+xml")
        yield server


@pytest.fixture
def devices(
    real_miniflux: RealMiniflux, tmp_path: Path, lender: Library
) -> Iterator[list[tuple[Library, Login]]]:
    """Two libraries with the account, each over another interface."""
    logins = [
        Login(GOOGLE, real_miniflux.address, USER, PASSWORD),
        Login(MINIFLUX, real_miniflux.address, "", real_miniflux.key),
    ]
    made = []
    for number, login in enumerate(logins):
        paths = Paths.of_profile(tmp_path / str(number))
        lay_out(paths.data)
        library = open_library(paths, FakeClock(), FakeFetcher(), lambda: True)
        lend(lender, library)
        with opened(library, login) as client:
            add_account(library, login, client, fetched=Fetched.ALL)
        made.append((library, login))
    yield made
    with opened(made[0][0], logins[1]) as client:
        for feed in client.feeds():
            client.unsubscribe(feed.remote_id)
    for library, _ in made:
        library.close()


def run(device: tuple[Library, Login]) -> SyncResult:
    library, login = device
    with opened(library, login) as client:
        result = sync(library, accounts(library)[0].account, client, SyncListener(), Event())
    assert result.error is None, str(result.error)
    return result


def ids(library: Library) -> list[int]:
    return list(searching.ids_of(library, ArticleQuery()))


def states(library: Library) -> dict[str, tuple[bool, bool]]:
    found = searching.heads(library, ids(library))
    return {head.url: (head.is_read, head.is_starred) for head in found}


def test_two_libraries_over_two_interfaces_agree(
    devices: list[tuple[Library, Login]], feeds: HostileServer
) -> None:
    (one, _), (two, _) = devices
    choice = FeedChoice(feeds.url("/a"), "The A")
    subscribe_there(one, accounts(one)[0].account.id, [choice])
    run(devices[0])
    assert len(ids(one)) == run(devices[1]).new > 2
    assert states(one) == states(two)
    marks.mark_read(one, ids(one)[:2], read=True)
    marks.mark_starred(one, ids(one)[1:3], starred=True)
    marks.mark_starred(two, ids(two)[:1], starred=True)
    for device in (*devices, *devices):
        run(device)
    assert states(one) == states(two)
    marks.mark_starred(two, ids(two)[1:2], starred=False)
    marks.mark_read(two, ids(two)[:1], read=False)
    for device in (devices[1], *devices):
        run(device)
    assert states(one) == states(two)
    assert [accounts(library)[0].counts.waiting for library in (one, two)] == [0, 0]
    seen = [states(one)[head.url] for head in searching.heads(one, ids(one)[:3])]
    assert seen == [(False, True), (True, False), (False, True)]
    (feed,) = subscriptions.subscriptions(two).feeds
    subscriptions.rename_feed(two, feed.id, "Ships")
    run(devices[1])
    run(devices[0])
    assert subscriptions.subscriptions(one).feeds[0].shown_name == "Ships"


def test_marks_that_go_on_a_real_server_stay_here_until_the_reader_chooses(
    devices: list[tuple[Library, Login]], feeds: HostileServer
) -> None:
    """Each library over its interface; the other one's client takes the marks away."""
    (one, _), (two, _) = devices
    choice = FeedChoice(feeds.url("/a"), "The A")
    subscribe_there(one, accounts(one)[0].account.id, [choice])
    run(devices[0])
    marks.mark_read(one, ids(one)[:8], read=True)
    marks.mark_starred(one, ids(one)[4:14], starred=True)
    for device in (*devices, *devices):
        run(device)
    before = states(one)
    assert states(two) == before
    with opened(two, devices[1][1]) as client:
        found = client.marks()
        client.send(MarkField.STARRED, False, sorted(found.starred))
        client.send(MarkField.READ, False, sorted(found.all - found.unread))
    for library, login in devices:
        lost = run((library, login)).undecided
        assert [(each.field.value, each.going, each.known) for each in lost] == [
            ("read", 8, 8), ("starred", 10, 10),
        ]  # fmt: skip
        assert states(library) == before
    resolve(one, accounts(one)[0].account.id, LostChoice.KEEP)
    assert run(devices[0]).sent == 18
    assert run(devices[1]).undecided == ()  # they are back
    assert states(one) == states(two) == before
    with opened(two, devices[1][1]) as client:
        client.send(MarkField.STARRED, False, sorted(client.marks().starred))
    assert run(devices[1]).undecided
    resolve(two, accounts(two)[0].account.id, LostChoice.TAKE)
    run(devices[1])
    assert {starred for _, starred in states(two).values()} == {False}
