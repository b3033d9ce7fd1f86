"""The bin as a reader uses it: after a restart, with whole feeds, through a kill."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeClock
from killing import kill_after
from retention_cases import add_feed, binned, bring, living

from readerapp.domain.bin import BinUse, RemovalReason
from readerapp.library import Library, marks, open_library, searching, subscriptions, unsubscribing
from readerapp.library import bin as bin_
from readerapp.library.batching import BATCH, put
from readerapp.library.retention import apply_due
from readerapp.storage import check
from readerapp.system import Paths


def clock(library: Library) -> FakeClock:
    assert isinstance(library.clock, FakeClock)
    return library.clock


def test_removed_articles_come_back_after_a_restart(tmp_path: Path) -> None:
    paths = Paths.of_profile(tmp_path)
    with open_library(paths, FakeClock()) as library:
        ids = bring(library, add_feed(library, "alpha"), range(3))
        before = searching.heads(library, ids)
        assert marks.remove(library, ids[:2]).changes.removed == tuple(ids[:2])
    with open_library(paths, FakeClock()) as library:
        content = bin_.content(library)
        assert [each.id for each in content.articles] == ids[:2]
        assert {each.why for each in content.articles} == {RemovalReason.REMOVED}
        done = bin_.restore_articles(library, ids)
        assert done.changes.added == tuple(ids[:2])
        assert searching.heads(library, ids) == before
        assert not bin_.content(library).use
        assert done.undo
        assert done.undo().removed == tuple(ids[:2])
        assert binned(library) == set(ids[:2])


def test_a_feed_comes_back_with_its_articles(library: Library) -> None:
    alpha = add_feed(library, "alpha")
    ids = bring(library, alpha, range(BATCH + 30))
    before = (searching.heads(library, ids), subscriptions.subscriptions(library))
    gone = subscriptions.unsubscribe(library, [alpha], remove_articles=True)
    assert set(gone.changes.removed) == set(ids)
    assert living(library) == set()
    [ended] = bin_.content(library).feeds
    assert (ended.names, ended.articles) == (("Alpha",), len(ids))
    assert bin_.content(library, "alp").feeds == (ended,)
    assert bin_.content(library, "other").feeds == ()
    back = bin_.restore_feeds(library, ended.removal_id)
    assert set(back.changes.added) == set(ids)
    assert (searching.heads(library, ids), subscriptions.subscriptions(library)) == before
    assert not bin_.content(library).use
    assert back.undo
    assert set(back.undo().removed) == set(ids)


def test_what_a_refresh_brings_meanwhile_goes_too(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    alpha = add_feed(library, "alpha")
    ids = bring(library, alpha, range(2))
    late: list[int] = []

    def begin(*arguments: Any, **options: Any) -> tuple[int, ...]:
        gone = put(*arguments, **options)
        late.extend(bring(library, alpha, [7]))
        return gone

    monkeypatch.setattr(unsubscribing, "put", begin)
    subscriptions.unsubscribe(library, [alpha], remove_articles=True)
    assert binned(library) == {*ids, *late}
    bin_.restore_everything(library)
    assert living(library) == {*ids, *late}


def test_a_feed_that_was_subscribed_to_again_gives_its_articles_back(library: Library) -> None:
    alpha = add_feed(library, "alpha")
    ids = bring(library, alpha, range(3))
    subscriptions.unsubscribe(library, [alpha], remove_articles=True)
    add_feed(library, "alpha")
    assert set(bin_.restore_everything(library).changes.added) == set(ids)
    assert len(subscriptions.subscriptions(library).feeds) == 1
    assert not bin_.content(library).use


def test_articles_of_a_feed_that_is_gone_come_back_without_it(library: Library) -> None:
    alpha = add_feed(library, "alpha")
    ids = bring(library, alpha, range(3))
    subscriptions.unsubscribe(library, [alpha], remove_articles=True)
    assert bin_.restore_articles(library, ids[:1]).changes.added == (ids[0],)
    bin_.restore_everything(library)
    assert living(library) == set(ids)
    with library.store.read() as reader:
        assert reader.feeds.counts(alpha) == (3, 0)


def test_everything_comes_back_at_once(library: Library) -> None:
    alpha, beta = add_feed(library, "alpha"), add_feed(library, "beta")
    ids = bring(library, alpha, range(3)) + bring(library, beta, range(2))
    subscriptions.unsubscribe(library, [alpha], remove_articles=True)
    marks.remove(library, ids[3:])
    assert set(bin_.restore_everything(library).changes.added) == set(ids)
    assert [feed.title for feed in subscriptions.subscriptions(library).feeds] == ["Alpha", "Beta"]


def test_the_bin_is_emptied_for_good(library: Library) -> None:
    ids = bring(library, add_feed(library, "alpha"), range(BATCH + 1))
    done = marks.remove(library, ids)
    assert bin_.empty(library) == len(ids)
    assert bin_.content(library).use == BinUse()
    assert done.undo
    assert not done.undo().added
    assert check(library.store.path) == ()


def test_the_bin_forgets_after_the_days_that_are_set(library: Library) -> None:
    first, second = bring(library, add_feed(library, "alpha"), range(2))
    marks.remove(library, [first])
    clock(library).advance(timedelta(days=4))
    marks.remove(library, [second])
    apply_due(library)
    clock(library).advance(timedelta(days=3, minutes=1))
    assert apply_due(library).forgotten == 1
    assert binned(library) == {second}
    with library.store.write() as marker:
        marker.settings.set("bin.days", 90)
    clock(library).advance(timedelta(days=20))
    assert apply_due(library).forgotten == 0


def test_what_is_binned_is_not_brought_back_by_its_feed(library: Library) -> None:
    alpha = add_feed(library, "alpha")
    ids = bring(library, alpha, range(2))
    marks.remove(library, ids[:1])
    bring(library, alpha, range(2))
    assert living(library) == {ids[1]}
    bin_.empty(library)
    bring(library, alpha, range(2))
    assert living(library) == {ids[1]}


REMOVING = """
import sys
from pathlib import Path
from readerapp.library import open_library, subscriptions
from readerapp.system import Paths
with open_library(Paths.of_profile(Path(sys.argv[1]))) as library:
    print("begins", flush=True)
    subscriptions.unsubscribe(library, [int(sys.argv[2])], remove_articles=True)
"""
MOST_KILLS = 25  # more of them until one came in the middle: computers differ


def killed(folder: Path, feed_id: int, seconds: float) -> bool:
    """Unsubscribe in a process and kill that; return whether it was still at it."""
    command = [sys.executable, "-c", REMOVING, str(folder), str(feed_id)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout
    process.stdout.readline()
    return kill_after(seconds, process)


def test_a_kill_in_a_large_removal_loses_nothing(tmp_path: Path, kills: int) -> None:
    paths = Paths.of_profile(tmp_path)
    with open_library(paths, FakeClock()) as library:
        alpha = add_feed(library, "alpha")
        ids = bring(library, alpha, range(2_000))
        before = searching.heads(library, ids)
    halves = 0
    for number in range(MOST_KILLS):
        if number >= kills and halves:
            break
        was_at_it = killed(tmp_path, alpha, 0.02 * 1.2**number)
        with open_library(paths, FakeClock()) as library:
            here, there = living(library), binned(library)
            assert here | there == set(ids)
            assert not here & there
            halves += was_at_it and bool(here and there)
            bin_.restore_everything(library)
            assert searching.heads(library, ids) == before
            assert check(library.store.path) == ()
            with library.store.read() as reader:
                assert reader.feeds.counts(alpha) == (len(ids), 0)
    assert halves


def test_undo_after_emptying_brings_nothing_else_back(library: Library) -> None:
    alpha, beta = add_feed(library, "alpha"), add_feed(library, "beta")
    done = subscriptions.unsubscribe(library, [alpha], remove_articles=True)
    bin_.empty(library)
    subscriptions.unsubscribe(library, [beta], remove_articles=True)
    assert done.undo
    done.undo()
    assert subscriptions.subscriptions(library).feeds == ()
    assert [each.names for each in bin_.content(library).feeds] == [("Beta",)]


@pytest.mark.parametrize("remove_articles", [True, False])
def test_unsubscribing_is_undone_from_the_bin(library: Library, remove_articles: bool) -> None:
    alpha = add_feed(library, "alpha")
    ids = bring(library, alpha, range(3))
    before = (searching.heads(library, ids), subscriptions.subscriptions(library))
    done = subscriptions.unsubscribe(library, [alpha], remove_articles=remove_articles)
    assert bin_.content(library).use.feeds == 1
    assert done.undo
    changes = done.undo()
    assert set(changes.added) | set(changes.changed) == set(ids)
    assert (searching.heads(library, ids), subscriptions.subscriptions(library)) == before
    assert not bin_.content(library).use
