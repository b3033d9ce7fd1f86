"""Accounts when the world is not as it should be: clocks, servers set up anew, lost libraries."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from account_cases import LOGIN, add, heads, ids, marks, run, run_well, server, waiting
from fakes import FakeClock, FakeNewsServer
from library_samples import open_in

from readerapp.domain.account_sync import Fetched, LostChoice, LostMarks
from readerapp.domain.accounts import Abilities, MarkField, RemoteEnclosure, RemoteEntry
from readerapp.domain.errors import FetchError, Reason
from readerapp.library import Library, restoring, safety_copy, safety_restore, subscriptions
from readerapp.library import marks as marking
from readerapp.library.accounts import accounts, add_account, remove_account, resolve
from readerapp.library.feed_times import due_feeds
from readerapp.system import Paths

__all__ = ["server"]  # a fixture
READ, STARRED = MarkField.READ, MarkField.STARRED
YEARS = timedelta(days=3_650)


def clock_of(library: Library) -> FakeClock:
    assert isinstance(library.clock, FakeClock)
    return library.clock


def set_up_anew(stories: int) -> FakeNewsServer:
    """A server at the same address with the same feed, whose ids begin with one again."""
    made = FakeNewsServer()
    feed = made.add_feed("https://news.example/feed", "Harbour News", "Harbours")
    for number in made.add_entries(feed, stories):
        made.describe(number, f"Story new {number}", f"https://news.example/new/{number}")
    return made


@pytest.mark.parametrize("reason", [Reason.TIMED_OUT, Reason.HTTP_STATUS])
def test_what_waits_since_a_clock_ran_ahead_goes_out_once_it_is_right(
    library: Library, server: FakeNewsServer, reason: Reason
) -> None:
    add(library, server)
    run_well(library, server)
    (feed,) = subscriptions.subscriptions(library).feeds
    subscriptions.rename_feed(library, feed.id, "Mine")
    marking.mark_starred(library, ids(library, "2"), starred=True)
    clock_of(library).advance(YEARS)
    wait = 600 if reason is Reason.HTTP_STATUS else None  # and the whole account is held
    trouble = FetchError(reason, "server.example", status=429 if wait else 0, retry_after=wait)
    server.failing = dict.fromkeys(("send", "change_feed"), trouble)
    assert run(library, server).error is not None
    server.failing = {}
    clock_of(library).advance(-YEARS)
    run_well(library, server)
    assert waiting(library) == 0
    assert server.states()["2"] == (False, True)
    assert server.feeds()[0].title == "Mine"


def test_a_server_that_was_set_up_anew_changes_no_mark_of_other_articles(
    library: Library, server: FakeNewsServer, expected_logs: object
) -> None:
    add(library, server)
    run_well(library, server)
    marking.mark_read(library, ids(library, "2"), read=True)
    run_well(library, server)
    marking.mark_starred(library, ids(library, "3"), starred=True)  # waits
    before = marks(library)
    other = set_up_anew(4)
    other.mark("1", READ, True)
    other.mark("4", STARRED, True)
    run_well(library, other)
    after = marks(library)
    assert {name: after[name] for name in before} == before
    new = {name.removeprefix("new "): after[name] for name in after.keys() - before}
    assert new == other.states()
    assert waiting(library) == 0


def test_where_read_entries_were_removed_nothing_begins_anew(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    run_well(library, server)
    server.purge("5")
    marking.mark_starred(library, ids(library, "1"), starred=True)
    server.requests.clear()
    result = run_well(library, server)
    assert (result.new, result.updated, result.sent) == (0, 0, 1)
    assert server.requests.count("entries") == 1  # to be sure


def test_an_account_that_is_added_again_after_that_overwrites_no_article(
    library: Library, server: FakeNewsServer
) -> None:
    account = add(library, server)
    run_well(library, server)
    marking.mark_starred(library, ids(library, "1", "2", "3"), starred=True)
    before = {title: head.id for title, head in heads(library).items()}
    remove_account(library, account.id)
    other = set_up_anew(4)
    add(library, other)
    run_well(library, other)
    after = {title: head.id for title, head in heads(library).items()}
    assert {title: after.get(title) for title in before} == before
    assert len(after) == len(before) + 4


def test_a_server_that_fails_is_asked_for_no_further_page(library: Library) -> None:
    server = FakeNewsServer(abilities=Abilities(page=5))
    server.add_entries(server.add_feed("https://news.example/feed", "News"), 60)
    add(library, server)
    server.failing = {"entries": FetchError(Reason.HTTP_STATUS, "server.example", status=503)}
    assert run(library, server).error is not None
    assert server.requests.count("entries") == 1
    server.failing = {}
    assert run(library, server).new == 60


def test_a_library_made_of_the_safety_copy_asks_the_server_and_no_publisher(
    library: Library, server: FakeNewsServer, tmp_path: Path
) -> None:
    add_account(library, LOGIN, server, name="Server", fetched=Fetched.ALL, days=300, minutes=60)
    library._online = lambda: True
    run_well(library, server)
    marking.mark_starred(library, ids(library, "2"), starred=True)
    marking.mark_read(library, ids(library, "3"), read=True)
    safety_copy.write(library)
    kept = library.paths.data / safety_copy.FOLDER
    assert LOGIN.secret not in "".join(each.read_text() for each in kept.iterdir())
    place = Paths.of_profile(tmp_path / "restored")
    staged, report = safety_restore.stage(place, kept, library.clock)
    assert (report.counts["accounts"], report.problems) == (1, [])
    restoring.put_in_place(place, staged)
    again = open_in(tmp_path / "restored", workers_of=library)
    with closing(again.store):
        again._online = lambda: True
        (found,) = accounts(again)
        told = found.account
        assert (told.user, told.fetched, told.days, told.minutes) == ("ann", Fetched.ALL, 300, 60)
        clock_of(again).advance(timedelta(days=1))
        assert due_feeds(again).count == 0
        with again.store.read() as reader:
            assert reader.accounts.commands(told.id) == ()
        run_well(again, server)
        run_well(again, server)
        assert marks(again)["2"] == (False, True)
        assert server.states() == marks(again)


@pytest.mark.parametrize("size", [2**63, 2**70], ids=["not stored", "not encoded"])
def test_an_entry_that_breaks_what_reads_it_is_left_alone(
    library: Library, server: FakeNewsServer, expected_logs: pytest.LogCaptureFixture, size: int
) -> None:
    given = server.entries

    def odd(remote_ids: Sequence[str]) -> Sequence[RemoteEntry]:
        file = RemoteEnclosure("https://news.example/a.mp3", "audio/mpeg", size)
        return [
            replace(each, enclosures=(file,)) if each.remote_id == "3" else each
            for each in given(remote_ids)
        ]

    vars(server)["entries"] = odd
    add(library, server)
    run_well(library, server)
    assert set(marks(library)) == {"1", "2", "4", "5"}
    assert "OverflowError" in expected_logs.text


# Servers that forget


@pytest.fixture
def forgetful(library: Library) -> FakeNewsServer:
    """A server of 30 entries, 10 of them read and 10 starred, which are here."""
    made = FakeNewsServer()
    feed = made.add_feed("https://news.example/feed", "Harbour News", "Harbours")
    for number, entry in enumerate(made.add_entries(feed, 30)):
        made.mark(entry, READ, number < 10)
        made.mark(entry, STARRED, 5 <= number < 15)
    add(library, made)
    run_well(library, made)
    assert counts(library) == (30, 10, 10)
    return made


def counts(library: Library) -> tuple[int, int, int]:
    """Return how many articles are here, are read and are starred."""
    found = marks(library).values()
    return len(found), sum(read for read, _ in found), sum(starred for _, starred in found)


def forget(server: FakeNewsServer, field: MarkField, most: int = 30) -> None:
    for entry in list(server.states())[:most]:
        server.mark(entry, field, False)


@pytest.mark.parametrize("only_push", [False, True])
def test_a_server_that_forgets_takes_no_mark_away_unasked(
    library: Library, forgetful: FakeNewsServer, only_push: bool
) -> None:
    forget(forgetful, STARRED)
    forgetful.mark("20", READ, True)
    lost = (LostMarks(STARRED, 10, 10),)
    result = run_well(library, forgetful, only_push=only_push)
    assert (result.undecided, result.changed) == (lost, 1)
    assert counts(library) == (30, 11, 10)  # marks of the other kind go on
    assert accounts(library)[0].undecided == lost
    forget(forgetful, READ)
    forgetful.mark("30", STARRED, True)  # nothing of this kind is brought in
    marking.mark_starred(library, ids(library, "29"), starred=True)  # but it is told
    run_well(library, forgetful, only_push=only_push)
    assert forgetful.states()["29"] == (False, True)
    assert {each.field for each in accounts(library)[0].undecided} == {READ, STARRED}
    assert counts(library) == (30, 11, 11)


def test_what_is_kept_is_sent_again_and_what_is_taken_goes(
    library: Library, forgetful: FakeNewsServer
) -> None:
    forget(forgetful, STARRED)
    run_well(library, forgetful)
    account = accounts(library)[0].account.id
    resolve(library, account, LostChoice.KEEP)
    assert accounts(library)[0].undecided == ()
    assert run_well(library, forgetful, only_push=True).sent == 10
    assert sum(starred for _, starred in forgetful.states().values()) == 10
    assert (counts(library), accounts(library)[0].lost) == ((30, 10, 10), ())
    assert run_well(library, forgetful).sent == 0
    forget(forgetful, STARRED)  # once more: it is asked once more
    assert len(run_well(library, forgetful).undecided) == 1
    resolve(library, account, LostChoice.TAKE)
    forget(forgetful, READ)
    assert [each.field for each in run_well(library, forgetful).undecided] == [READ]
    assert counts(library) == (30, 10, 0)
    resolve(library, account, LostChoice.TAKE)
    run_well(library, forgetful)
    assert (counts(library), accounts(library)[0].lost) == ((30, 0, 0), ())


def test_a_server_that_lists_no_stars_once_changes_nothing(
    library: Library, forgetful: FakeNewsServer
) -> None:
    forgetful.stamp = "1"
    run_well(library, forgetful)
    starred = [entry for entry, (_, is_starred) in forgetful.states().items() if is_starred]
    forget(forgetful, STARRED)
    assert run_well(library, forgetful).undecided
    for entry in starred:
        forgetful.mark(entry, STARRED, True)
    assert run_well(library, forgetful).undecided == ()
    assert forgetful.known[-1] is None  # it was asked for everything, not for what changed since
    assert (counts(library), accounts(library)[0].lost) == ((30, 10, 10), ())


def test_few_marks_go_as_before_and_more_than_were_told_are_asked_about_anew(
    library: Library, forgetful: FakeNewsServer
) -> None:
    forget(forgetful, READ, 5)
    assert run_well(library, forgetful).undecided == ()
    assert counts(library) == (30, 5, 10)
    marking.mark_read(library, ids(library, *map(str, range(1, 31))), read=True)
    run_well(library, forgetful)
    forget(forgetful, READ, 6)
    assert run_well(library, forgetful).undecided == (LostMarks(READ, 6, 30),)
    marking.mark_read(library, ids(library, "1", "2"), read=False)  # as the server has it
    assert run_well(library, forgetful).undecided == ()  # what is left is little
    assert counts(library) == (30, 24, 10)
    forget(forgetful, STARRED, 12)
    run_well(library, forgetful)
    resolve(library, accounts(library)[0].account.id, LostChoice.TAKE)
    forget(forgetful, STARRED)
    assert run_well(library, forgetful).undecided == (LostMarks(STARRED, 10, 10),)
    assert counts(library) == (30, 24, 10)
