"""A cycle with a news server: what goes out, what comes in, and what neither may touch."""

from contextlib import closing
from threading import Event

import pytest
from account_cases import add, ids, marks, run, run_well, server, told, waiting
from fakes import FakeNewsServer

from readerapp.domain.account_sync import SyncListener
from readerapp.domain.accounts import MarkField
from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import FetchError, Reason, StorageError
from readerapp.domain.feeds import FeedStatus
from readerapp.domain.rules import RuleActions
from readerapp.library import Library, rules, subscriptions
from readerapp.library import marks as marking
from readerapp.library.accounts import (
    accounts,
    sync,
)
from readerapp.library.feed_times import due_feeds
from readerapp.library.refreshing import RefreshListener, RefreshRequest, refresh
from readerapp.storage.file.connection import connect
from readerapp.system import SingleInstance

__all__ = ["server"]  # a fixture
READ, STARRED = MarkField.READ, MarkField.STARRED


def test_feeds_folders_and_entries_come_in(library: Library, server: FakeNewsServer) -> None:
    server.mark("2", READ, True)
    server.mark("3", STARRED, True)
    add(library, server)
    result = run_well(library, server)
    assert (result.new, result.sent) == (5, 0)
    assert marks(library) == {
        "1": (False, False),
        "2": (True, False),
        "3": (False, True),
        "4": (False, False),
        "5": (False, False),
    }
    found = subscriptions.subscriptions(library)
    assert [folder.name for folder in found.folders] == ["Server", "Harbours"]
    (feed,) = found.feeds
    assert (feed.title, feed.folder_id) == ("Harbour News", found.folders[1].id)
    (overview,) = accounts(library)
    assert (overview.counts.feeds, overview.counts.entries, overview.counts.waiting) == (1, 5, 0)
    assert overview.account.synced_at == library.clock.now()
    assert overview.feed_ids == (feed.id,)


def test_a_second_cycle_asks_for_no_text_and_sends_nothing(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    run_well(library, server)
    server.requests.clear()
    result = run_well(library, server)
    assert server.requests == ["log_in", "feeds", "marks"]
    assert (result.new, result.changed, result.sent) == (0, 0, 0)


def test_marks_go_both_ways_and_what_the_server_told_is_no_wish(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    run_well(library, server)
    marking.mark_read(library, ids(library, "1", "2"), read=True)
    marking.mark_starred(library, ids(library, "2"), starred=True)
    assert waiting(library) == 3
    server.mark("4", READ, True)
    result = run_well(library, server)
    assert (result.sent, result.changed, waiting(library)) == (3, 1, 0)
    assert server.states() == marks(library)
    assert server.states()["2"] == (True, True)
    assert server.states()["4"] == (True, False)
    server.mark("4", READ, False)
    run_well(library, server)
    assert marks(library)["4"] == (False, False)
    assert waiting(library) == 0


def test_a_wish_that_waits_wins_and_the_last_wish_counts(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    run_well(library, server)
    marking.mark_starred(library, ids(library, "1"), starred=True)
    marking.mark_starred(library, ids(library, "1"), starred=False)
    marking.mark_read(library, ids(library, "2"), read=True)
    marking.mark_read(library, ids(library, "2"), read=False)
    server.mark("1", STARRED, True)  # on the other device, meanwhile
    server.mark("2", READ, True)
    run_well(library, server)
    assert server.states() == marks(library)
    assert server.states()["1"] == (False, False)
    assert server.states()["2"] == (False, False)


def test_every_path_that_marks_is_told(library: Library, server: FakeNewsServer) -> None:
    add(library, server)
    run_well(library, server)
    undo = marking.mark_all_read(library, ArticleQuery()).undo
    assert waiting(library) == 5
    assert undo is not None
    undo()
    run_well(library, server)
    assert all(state == (False, False) for state in server.states().values())
    rule, _ = rules.add(library, "", "title:story", RuleActions(marks_read=True, stars=True))
    rules.run(library, rule)
    run_well(library, server)
    assert all(state == (True, True) for state in server.states().values())


def test_a_rule_that_runs_on_arrivals_is_told(library: Library, server: FakeNewsServer) -> None:
    rules.add(library, "", "title:story", RuleActions(stars=True))
    add(library, server)
    run_well(library, server)
    assert waiting(library) == 5
    run_well(library, server)
    assert all(state == (False, True) for state in server.states().values())


@pytest.mark.parametrize("name", ["log_in", "feeds", "marks"])
def test_without_a_whole_answer_nothing_is_applied(
    library: Library, server: FakeNewsServer, name: str
) -> None:
    add(library, server)
    run_well(library, server)
    before = marks(library)
    marking.mark_read(library, ids(library, "1"), read=True)
    server.mark("3", READ, True)
    server.failing[name] = FetchError(Reason.HTTP_STATUS, "it", status=503)
    result = run(library, server)
    assert result.error is not None
    assert marks(library) == before | {"1": (True, False)}
    assert waiting(library) == 1
    (overview,) = accounts(library)
    assert (overview.account.reason, overview.account.status) == (Reason.HTTP_STATUS, 503)
    server.failing.clear()
    run_well(library, server)
    assert server.states() == marks(library)
    assert accounts(library)[0].account.reason is None


def test_a_lost_answer_is_not_sent_again_to_a_server_that_toggles(library: Library) -> None:
    server = FakeNewsServer(toggles=True)
    server.add_entries(server.add_feed("https://news.example/feed", "News"), 3)
    add(library, server)
    run_well(library, server)
    marking.mark_starred(library, ids(library, "1"), starred=True)
    server.lost_answers = 1
    assert run(library, server).error is not None
    run_well(library, server)
    assert server.states()["1"] == marks(library)["1"] == (False, True)
    assert len(server.sent) == 1
    assert waiting(library) == 0


def test_retry_after_is_obeyed(library: Library, server: FakeNewsServer) -> None:
    add(library, server)
    server.failing["marks"] = FetchError(Reason.HTTP_STATUS, "it", status=429, retry_after=3000)
    run(library, server)
    server.failing.clear()
    server.requests.clear()
    result = run(library, server, minutes=40)
    assert result.error is not None
    assert result.error.reason is Reason.HELD
    assert server.requests == []
    assert run(library, server, minutes=11).error is None


def test_a_refused_mark_is_found_among_the_others_and_given_up(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    run_well(library, server)
    server.refused = frozenset({"3"})
    marking.mark_read(library, ids(library, "1", "2", "3", "4", "5"), read=True)
    results = [run(library, server) for _ in range(4)]
    assert [len(each.given_up) for each in results] == [0, 0, 1, 0]
    (given_up,) = results[2].given_up
    assert (given_up.name, given_up.field) == ("Story 3", READ)
    assert server.states() == {str(entry): (entry != 3, False) for entry in range(1, 6)}
    assert marks(library)["3"] == (True, False)  # as the reader wants it
    assert waiting(library) == 0


def test_no_refresh_asks_a_feed_of_an_account(library: Library, server: FakeNewsServer) -> None:
    add(library, server)
    run_well(library, server)
    assert due_feeds(library).count == 0
    report = refresh(library, RefreshRequest(), RefreshListener(), Event())
    assert report.outcomes == ()
    feeds = accounts(library)[0].feed_ids
    report = refresh(library, RefreshRequest(feed_ids=feeds), RefreshListener(), Event())
    assert [each.status for each in report.outcomes] == [FeedStatus.SKIPPED]


def test_one_cycle_at_a_time(library: Library, server: FakeNewsServer) -> None:
    account = add(library, server)
    lock = SingleInstance(library.paths.runtime / f"account-{account.id}.lock")
    lock.acquire()
    with pytest.raises(StorageError) as told_of:
        sync(library, account, server, SyncListener(), Event())
    assert told_of.value.reason is Reason.BEING_SYNCED
    lock.release()


def test_the_views_are_told(library: Library, server: FakeNewsServer) -> None:
    add(library, server)
    first, changes = told(library, server)
    assert (first.subscriptions, len(changes.added)) == (True, 5)
    server.mark("1", READ, True)
    (changes,) = told(library, server)
    assert changes.changed == tuple(ids(library, "1"))


def test_a_push_sends_marks_and_fetches_no_text(library: Library, server: FakeNewsServer) -> None:
    add(library, server)
    run_well(library, server)
    server.add_entries("1", 1)
    marking.mark_read(library, ids(library, "1"), read=True)
    server.requests.clear()
    run_well(library, server, only_push=True)
    assert server.requests == ["log_in", "marks", "send"]
    assert server.states()["1"] == (True, False)
    assert "6" not in marks(library)


def secrets_in(library: Library) -> int:
    with closing(connect(library.store.path, "ro", 1.0)) as connection:
        return sum("a secret" in line for line in connection.iterdump())


def test_the_secret_is_not_in_the_library(library: Library, server: FakeNewsServer) -> None:
    add(library, server)
    run_well(library, server)
    assert secrets_in(library) == 0
    assert b"a secret" not in library.store.path.read_bytes()


def test_a_server_that_tells_changes_is_told_what_is_known_but_once_a_day(
    library: Library, server: FakeNewsServer
) -> None:
    add(library, server)
    server.stamp = "7"
    server.mark("2", READ, True)
    run_well(library, server)
    assert server.known == [None]
    marking.mark_starred(library, ids(library, "1"), starred=True)
    run_well(library, server)
    known = server.known[-1]
    assert known is not None
    assert (sorted(known.all), sorted(known.unread)) == (list("12345"), list("1345"))
    assert (known.starred, known.stamp) == (frozenset(), "7")  # without what is only wished
    run(library, server, minutes=25 * 60)
    assert server.known[-1] is None
    server.failing["entries"] = FetchError(Reason.TIMED_OUT, "it")
    server.add_entries("1", 1)
    server.stamp = "8"
    run(library, server)
    run(library, server)
    assert (last := server.known[-1]) is not None
    assert last.stamp == "8"  # marks are stored, whatever becomes of texts
