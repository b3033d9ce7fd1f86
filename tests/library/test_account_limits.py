"""A server that sends more than anybody reads: limits hold, nothing is lost, it goes on later."""

import gzip
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from itertools import count
from threading import Event

import pytest
from account_cases import heads
from account_cases import marks as marks_of
from fake_news import KEY, Reply
from fake_news_server import PASSWORD, USER, FakeNewsServer, Trouble
from sync_cases import CASES

from readerapp.domain.account_sync import Fetched, SyncListener, SyncResult
from readerapp.domain.accounts import Login, ServerKind
from readerapp.domain.errors import FetchError, Reason
from readerapp.library import Library, marks, subscriptions
from readerapp.library.accounts import accounts, add_account, sync
from readerapp.library.accounts.servers import opened
from readerapp.messages import sentence
from readerapp.network import server_connection
from readerapp.sync import conversation, google_reader, miniflux

ENTRIES = 5
LISTS, FEEDS = ("items/ids", "v1/entries"), ("subscription/list", "v1/feeds")
MOST_ASKED = 400  # requests of one sync, whatever the server says
PAGE = 1_000

Saying = Callable[[Reply], Reply]


def as_json(value: object) -> Reply:
    return Reply(200, json.dumps(value).encode())


def entries_without_end() -> Saying:
    """Each page of a list holds entries that no other had."""
    numbers = count(10**15, PAGE)

    def say(_reply: Reply) -> Reply:
        ids = range(first := next(numbers), first + PAGE)
        return as_json({
            "itemRefs": [{"id": str(each)} for each in ids], "continuation": str(ids[-1]),
            "entry_ids": list(ids), "total": 10**9,
            "entries": [{"id": each, "status": "read"} for each in ids],
        })  # fmt: skip

    return say


def all_of_them_at_once(_reply: Reply) -> Reply:
    ids = range(1, 50 * PAGE)
    return as_json({
        "itemRefs": [{"id": str(each)} for each in ids],
        "entry_ids": list(ids), "total": len(ids),
        "entries": [{"id": each, "status": "read"} for each in ids],
    })  # fmt: skip


def many_feeds_of(kind: ServerKind) -> Saying:
    google = [{"id": f"feed/{each}", "url": f"https://{each}.example/"} for each in range(99)]
    other = [{"id": each, "feed_url": f"https://{each}.example/"} for each in range(99)]
    return lambda _reply: as_json({"subscriptions": google} if kind is GOOGLE else other)


def deep(_reply: Reply) -> Reply:
    return Reply(200, b'{"a":' * 100_000)


def deep_inside(_reply: Reply) -> Reply:
    return Reply(200, b'{"total":1,"items":[{"a":' + b"[" * 5_000 + b"]" * 5_000 + b"}]}")


def values_without_number(_reply: Reply) -> Reply:
    return Reply(200, b"[" + b"1," * 30_000 + b"1]")


def packed(_reply: Reply) -> Reply:
    """A hundred megabytes of spaces."""
    return Reply(200, many_spaces(), {"Content-Encoding": "gzip"})


GOOGLE = ServerKind.GOOGLE_READER


@cache
def many_spaces() -> bytes:
    return gzip.compress(b" " * 100_000_000, 9)


@pytest.fixture(params=CASES)
def account(
    request: pytest.FixtureRequest, library: Library, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[FakeNewsServer, Login]]:
    """An account whose articles are here, one of them with a wish that waits; small limits."""
    monkeypatch.setattr(conversation, "MOST_IDS", 20 * PAGE)
    monkeypatch.setattr(conversation, "_MOST_FEEDS", 50)
    dialect, kind = CASES[request.param]
    with FakeNewsServer(dialect) as server:
        feed = server.add_feed("https://news.example/feed", "News", "Harbours")
        for number in range(ENTRIES):
            server.add_entry(feed, f"Story {number}", starred=number == 1)
        is_key = kind is ServerKind.MINIFLUX
        login = Login(kind, server.address, "" if is_key else USER, KEY if is_key else PASSWORD)
        with opened(library, login) as client:
            add_account(library, login, client, fetched=Fetched.ALL)
        assert run(library, login).new == ENTRIES
        marks.mark_read(library, [1], read=True)
        yield server, login


def run(library: Library, login: Login) -> SyncResult:
    with opened(library, login) as client:
        return sync(library, accounts(library)[0].account, client, SyncListener(), Event())


def refused(library: Library, login: Login, server: FakeNewsServer) -> FetchError:
    """Run a cycle that must come to nothing, and take nothing."""
    before = marks_of(library), subscriptions.subscriptions(library).feeds
    server.asked.clear()
    result = run(library, login)
    assert isinstance(result.error, FetchError)
    assert len(server.asked) < MOST_ASKED
    assert (marks_of(library), subscriptions.subscriptions(library).feeds) == before
    assert "\n" not in sentence(result.error)
    return result.error


def is_as_it_was(library: Library, login: Login, server: FakeNewsServer) -> None:
    """The next cycle does all that was left."""
    server.troubles.clear()
    assert run(library, login).error is None
    there = server.news.entries.values()
    assert marks_of(library) == {
        each.title.removeprefix("Story "): (each.read, each.starred) for each in there
    }
    assert marks_of(library)["0"] == (True, False) or marks_of(library)["4"] == (True, False)
    assert accounts(library)[0].counts.waiting == 0


@pytest.mark.parametrize(
    ("paths", "saying", "reason"),
    [
        (LISTS, entries_without_end, Reason.BAD_RESPONSE),
        (LISTS, lambda: all_of_them_at_once, Reason.BAD_RESPONSE),
        (LISTS, lambda: deep, Reason.BAD_RESPONSE),
        (FEEDS, lambda: deep_inside, Reason.BAD_RESPONSE),
    ],
)
def test_what_a_list_may_hold(
    library: Library,
    account: tuple[FakeNewsServer, Login],
    paths: tuple[str, ...],
    saying: Callable[[], Saying],
    reason: Reason,
) -> None:
    server, login = account
    server.troubles = [Trouble(path, change=saying(), times=10**6) for path in paths]
    assert refused(library, login, server).reason is reason
    is_as_it_was(library, login, server)


@pytest.mark.parametrize("account", ["freshrss", "miniflux 2.3"], indirect=True)
def test_an_answer_of_a_hundred_megabytes_is_not_taken(
    library: Library, account: tuple[FakeNewsServer, Login]
) -> None:
    server, login = account
    server.troubles = [Trouble(path, change=packed, times=10**6) for path in LISTS]
    assert refused(library, login, server).reason is Reason.TOO_LARGE
    is_as_it_was(library, login, server)


def test_so_many_feeds_nobody_reads(
    library: Library, account: tuple[FakeNewsServer, Login]
) -> None:
    server, login = account
    say = many_feeds_of(login.kind)
    server.troubles = [Trouble(path, change=say, times=9) for path in FEEDS]
    error = refused(library, login, server)
    assert (error.reason, error.detail) == (Reason.BAD_RESPONSE, "more than 50 feeds")
    is_as_it_was(library, login, server)


def test_so_many_values_are_not_decoded(
    library: Library, account: tuple[FakeNewsServer, Login], monkeypatch: pytest.MonkeyPatch
) -> None:
    server, login = account
    monkeypatch.setattr(conversation, "_MOST_VALUES", 20_000)
    server.troubles = [Trouble(path, change=values_without_number, times=9) for path in LISTS]
    assert refused(library, login, server).detail == "more than 20000 values"
    is_as_it_was(library, login, server)


@pytest.mark.parametrize(
    "account", [each for each in CASES if each != "miniflux 2.2"], indirect=True
)
def test_stars_of_no_entries(
    library: Library, account: tuple[FakeNewsServer, Login], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of them would be asked for."""
    server, login = account
    monkeypatch.setattr(google_reader, "_MOST_ELSEWHERE", 300)
    monkeypatch.setattr(miniflux, "_MOST_NEW", 300)
    ids = range(10**15, 10**15 + 400)

    def say(reply: Reply) -> Reply:
        told = json.loads(reply.body)
        if len(told.get("itemRefs", told.get("entry_ids"))) != 1:
            return reply  # not the list of stars, which holds one
        refs = [{"id": str(each)} for each in ids]
        return as_json({"itemRefs": refs, "entry_ids": list(ids), "total": len(ids)})

    server.troubles = [Trouble(path, change=say, times=99) for path in ("items/ids", "entries/ids")]
    assert refused(library, login, server).detail == "stars of no entries"
    is_as_it_was(library, login, server)


@pytest.mark.parametrize("account", ["freshrss", "miniflux 2.3"], indirect=True)
def test_texts_that_are_all_too_large_end_the_cycle(
    library: Library, account: tuple[FakeNewsServer, Login], monkeypatch: pytest.MonkeyPatch
) -> None:
    server, login = account
    feed = next(iter(server.news.feeds))
    new = [server.add_entry(feed, f"Story {number}") for number in range(10, 90)]
    for each in new:
        server.entry(each).text = "x" * 30_000
    monkeypatch.setattr(server_connection, "MAX_ANSWER_BYTES", 20_000)
    server.asked.clear()
    result = run(library, login)
    assert result.error is not None
    assert result.error.reason is Reason.TOO_LARGE
    assert len(server.asked) < (40 if login.kind is GOOGLE else 200)
    monkeypatch.undo()
    is_as_it_was(library, login, server)


@pytest.mark.parametrize("account", ["freshrss", "miniflux 2.3"], indirect=True)
def test_names_and_addresses_of_megabytes_are_cut_or_left_out(
    library: Library, account: tuple[FakeNewsServer, Login]
) -> None:
    server, login = account
    long = "a" * 3_000_000
    feed = server.add_feed(f"https://long.example/{long}", long, long)
    entry = server.entry(server.add_entry(feed, f"Hostile {long}"))
    entry.text = f"<p>{long}</p>"
    fine = server.add_entry(feed, "Fine")
    result = run(library, login)
    assert (result.error, result.new, result.left) == (None, 2, 0)
    (told,) = (each for each in heads(library).values() if each.title.startswith("Hostile"))
    assert len(told.title) <= 2_000
    assert sum(len(value) for value in vars(told).values() if isinstance(value, str)) < 5_000
    here = subscriptions.subscriptions(library).feeds
    assert max(len(each.title) + len(each.address) for each in here) < 2_000
    assert heads(library)["Fine"].id
    assert run(library, login).new == 0
    server.entry(fine).starred = True
    assert run(library, login).changed == 1
    with closing(sqlite3.connect(library.store.path)) as connection:
        (size,) = connection.execute(
            "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        ).fetchone()
    assert size < 2_500_000
