"""Each client against a real Miniflux; what it did is compared through the other interface."""

import random
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import pytest
from devices import SEED, Device, Lossy, check, use
from hostile_server import HostileServer, answer
from real_miniflux import ITEMS, PASSWORD, USER, RealMiniflux, rss
from sync_cases import GOOGLE, MINIFLUX, client_of, opening

from readerapp.domain.accounts import Login, MarkField, NewsServer, ServerKind
from readerapp.domain.errors import FetchError, Reason
from readerapp.sync.discovery import connect, find

READ, STARRED = MarkField.READ, MarkField.STARRED


@pytest.fixture
def feeds() -> Iterator[HostileServer]:
    """A host of feeds that Miniflux fetches."""
    with HostileServer() as server:
        for name in "ab":
            server.routes[f"/{name}"] = answer(rss(name), "Content-Type: application/rss+xml")
        yield server


@pytest.fixture
def both(
    real_miniflux: RealMiniflux, feeds: HostileServer
) -> Iterator[dict[ServerKind, NewsServer]]:
    """Both clients, with an account that is emptied afterwards."""
    logins = [
        Login(GOOGLE, real_miniflux.address, USER, PASSWORD),
        Login(MINIFLUX, real_miniflux.address, "", real_miniflux.key),
    ]
    with client_of(logins[0], 20) as google, client_of(logins[1], 20) as miniflux:
        yield {GOOGLE: google, MINIFLUX: miniflux}
        for feed in miniflux.feeds():
            miniflux.unsubscribe(feed.remote_id)


@dataclass
class Walk:
    """A client, and another one that sees what it did through the other interface."""

    client: NewsServer
    other: NewsServer
    kind: ServerKind
    feeds: HostileServer

    def subscribed(self) -> list[str]:
        """Subscribe to both feeds, and return the ids of their entries."""
        for name in "ab":
            self.client.subscribe(self.feeds.url(f"/{name}"), "", "")
        return sorted(self.client.marks().all, key=int)


@pytest.fixture(params=[GOOGLE, MINIFLUX])
def walk(
    both: dict[ServerKind, NewsServer], feeds: HostileServer, request: pytest.FixtureRequest
) -> Walk:
    kind = request.param
    return Walk(both[kind], both[MINIFLUX if kind is GOOGLE else GOOGLE], kind, feeds)


def test_real_subscriptions(walk: Walk) -> None:
    client, feeds = walk.client, walk.feeds
    made = client.subscribe(feeds.url("/a"), "Näme & Co", "Folder 世界")
    assert client.subscribe(feeds.url("/a"), "Other", "") == made
    told = (made.title, made.folder, made.address)
    assert told == ("Näme & Co", "Folder 世界", feeds.url("/a"))
    second = client.subscribe(feeds.url("/b"), "", "")
    assert second.title == "Feed b"
    folders = {each.address: each.folder for each in walk.other.feeds()}
    assert folders == {feeds.url("/a"): "Folder 世界", feeds.url("/b"): second.folder}
    with pytest.raises(FetchError) as caught:
        client.subscribe(feeds.url("/nothing"), "", "")
    assert caught.value.reason is Reason.REFUSED
    for _ in range(2):
        client.change_feed(made.remote_id, "Renamed", "Elsewhere")
    names = {each.address: (each.title, each.folder) for each in walk.other.feeds()}
    assert names[feeds.url("/a")] == ("Renamed", "Elsewhere")
    gone = client.marks().all
    for _ in range(2):
        client.unsubscribe(made.remote_id)
    assert [each.address for each in walk.other.feeds()] == [feeds.url("/b")]
    client.send(READ, True, sorted(gone))  # of which half went
    assert len(client.marks().all) == ITEMS
    assert client.marks().unread == frozenset()


def test_real_entries(walk: Walk) -> None:
    ids = walk.subscribed()
    assert len(ids) == 2 * ITEMS
    told = {each.remote_id: each for each in walk.client.entries(ids[:100])}
    assert told.keys() == set(ids[:100])
    for entry in walk.other.entries(ids[:7]):
        mine = told[entry.remote_id]
        assert (mine.title, mine.address, mine.text) == (entry.title, entry.address, entry.text)
        assert (mine.published, mine.author) == (entry.published, entry.author)
        assert mine.text == f"<p>Text of {mine.title.split()[1]}</p>"
        # Miniflux 2.2.6 tells of files over its own interface only.
        assert len((mine if walk.kind is MINIFLUX else entry).enclosures) == 1
    far = [ids[0], ids[40], ids[-1]]
    assert {each.remote_id for each in walk.client.entries(far)} == set(far)
    assert walk.client.entries(["4000000000"]) == []


def test_real_marks(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    client, other = walk.client, walk.other
    ids = walk.subscribed()
    first = client.marks()
    assert (first.unread, first.starred) == (first.all, frozenset())
    for field in (READ, STARRED):
        for _ in range(2):  # sent twice
            client.send(field, True, [*ids[:10], "4000000000"])
    seen = other.marks()
    assert seen.all - seen.unread == set(ids[:10])
    assert seen.starred == set(ids[:10])
    for field in (READ, STARRED):
        for _ in range(2):
            client.send(field, False, ids[5:10])
    other.send(READ, True, ids[20:22])
    other.send(STARRED, True, ids[21:23])
    marks = client.marks()
    assert marks.all - marks.unread == {*ids[:5], *ids[20:22]}
    assert marks.starred == {*ids[:5], *ids[21:23]}
    assert client.marks(first) == marks
    monkeypatch.setattr("readerapp.sync.google_reader.IDS", 25)
    monkeypatch.setattr("readerapp.sync.miniflux.PAGE", 25)
    assert client.marks() == marks


def test_real_server_is_found_and_refuses_strangers(real_miniflux: RealMiniflux) -> None:
    for kind in ServerKind:
        login = Login(kind, f"{real_miniflux.address}/unread", USER, "wrong-password")
        found = find(login, opening)
        assert found.address == real_miniflux.address
        with client_of(found, 20) as client, pytest.raises(FetchError) as caught:
            client.log_in()
        assert caught.value.reason is Reason.BAD_LOGIN
        assert "wrong-password" not in str(caught.value)


def test_real_devices_over_both_interfaces(real_miniflux: RealMiniflux) -> None:
    """A network that loses one request in seven, on the way there or on the way back."""
    chance = random.Random(SEED)
    logins = [
        Login(ServerKind.GOOGLE_READER, real_miniflux.address, USER, PASSWORD),
        Login(ServerKind.MINIFLUX, real_miniflux.address, "", real_miniflux.key),
    ]
    with HostileServer() as feeds, ExitStack() as stack:
        feeds.routes["/a"] = answer(rss("a"), "Content-Type: application/rss+xml")
        lossy = [Lossy(stack.enter_context(opening(each.address)), chance) for each in logins]
        devices = [Device(connect(*each)) for each in zip(logins, lossy, strict=True)]
        for each in lossy:
            each.is_lossy = False
        made = devices[0].client.subscribe(feeds.url("/a"), "", "")
        ids = sorted(devices[0].client.marks().all)[:20]
        for each in lossy:
            each.is_lossy = True
        use(devices, ids, chance, 8)
        for each in lossy:
            each.is_lossy = False
        check(devices)
        devices[0].client.unsubscribe(made.remote_id)
