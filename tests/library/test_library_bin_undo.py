"""Undo of restoring everything: the bin is as it was, whatever lay there or came since."""

from datetime import timedelta
from functools import partial

import pytest
from fakes import FakeClock
from retention_cases import EndedHereError, add_feed, binned, bring, interrupted, living

from readerapp.domain.articles import Changes
from readerapp.domain.bin import RemovalReason
from readerapp.domain.retention import RetentionRule
from readerapp.library import Library, marks, retention, subscriptions
from readerapp.library import bin as bin_
from readerapp.library.batching import BATCH
from readerapp.library.marks import ActionResult
from readerapp.library.retention import RetentionRules
from readerapp.storage import check


def advance(library: Library, by: timedelta) -> None:
    assert isinstance(library.clock, FakeClock)
    library.clock.advance(by)


def state(library: Library) -> tuple[object, ...]:
    """Everything in the library and in the bin that a reader can notice."""
    with library.store.read() as reader:
        return (
            reader.articles.heads(sorted(living(library))),
            subscriptions.subscriptions(library),
            retention.rules(library).own,
            reader.bin.held(),
            bin_.content(library),
        )


def various(library: Library) -> dict[str, list[int]]:
    """Fill the bin in every way there is, also with many single removals; return what is in it."""
    alpha, beta = add_feed(library, "alpha"), add_feed(library, "beta")
    gamma = add_feed(library, "gamma")
    ids = bring(library, alpha, range(6))
    kept, ruled = bring(library, beta, range(2)), bring(library, gamma, range(5))
    retention.set_feed_rule(library, beta, RetentionRule(days=9))
    advance(library, timedelta(hours=1))
    for each in ids[:2]:
        marks.remove(library, [each])
    advance(library, timedelta(hours=1))
    subscriptions.unsubscribe(library, [alpha], remove_articles=True)
    subscriptions.unsubscribe(library, [beta], remove_articles=False)
    advance(library, timedelta(hours=1))
    retention.apply(library, RetentionRules(RetentionRule(count=2)))
    return {"in it": [*ids, *ruled[:3]], "kept": kept, "ruled": ruled}


def test_restoring_everything_is_undone_to_what_the_bin_was(library: Library) -> None:
    ids = various(library)
    before = state(library)
    assert binned(library) == set(ids["in it"])
    done = bin_.restore_everything(library)
    assert set(done.changes.added) == set(ids["in it"])
    assert not bin_.content(library).use
    assert len(subscriptions.subscriptions(library).feeds) == 3
    assert done.undo
    changes = done.undo()
    assert set(changes.removed) == set(ids["in it"])
    assert set(changes.changed) == set(ids["kept"])  # they have no feed again
    assert changes.subscriptions
    assert state(library) == before
    assert check(library.store.path) == ()
    again = bin_.restore_everything(library)
    assert again.undo
    again.undo()
    assert state(library) == before


def test_no_feed_brings_back_what_undo_put_into_the_bin(library: Library) -> None:
    alpha = add_feed(library, "alpha")
    one, two = bring(library, alpha, range(2))
    marks.remove(library, [one])
    done = bin_.restore_everything(library)
    assert done.undo
    done.undo()
    bring(library, alpha, range(2))
    assert living(library) == {two}


def test_it_keeps_the_days_that_were_left(library: Library) -> None:
    [one] = bring(library, add_feed(library, "alpha"), [1])
    marks.remove(library, [one])
    advance(library, timedelta(days=5))
    done = bin_.restore_everything(library)
    advance(library, timedelta(days=30))
    assert done.undo
    done.undo()
    [lying] = bin_.content(library).articles
    left = lying.at + bin_.retention_period(library) - library.clock.now()
    assert left == bin_.retention_period(library) - timedelta(days=5)


def test_undo_leaves_what_the_feeds_brought_since(library: Library) -> None:
    ids = various(library)
    done = bin_.restore_everything(library)
    [alpha, *_] = subscriptions.subscriptions(library).feeds
    late = bring(library, alpha.id, [77])
    again = marks.remove(library, ids["in it"][3:4])  # by hand, meanwhile: it stays so
    assert done.undo
    done.undo()
    assert living(library) >= set(late)
    assert binned(library) == set(ids["in it"])
    assert again.undo
    assert again.undo().added == tuple(ids["in it"][3:4])


@pytest.mark.parametrize("is_all", [True, False])
def test_an_earlier_step_can_still_be_undone_after_it(library: Library, is_all: bool) -> None:
    alpha = add_feed(library, "alpha")
    ids = bring(library, alpha, range(3))
    ended = subscriptions.unsubscribe(library, [alpha], remove_articles=True)
    [lying] = bin_.content(library).feeds
    done = restored(library, None if is_all else lying.removal_id)
    assert done.undo
    assert ended.undo
    done.undo()
    assert bin_.content(library).feeds == (lying,)
    assert set(ended.undo().added) == set(ids)
    assert [feed.title for feed in subscriptions.subscriptions(library).feeds] == ["Alpha"]


def restored(library: Library, removal_id: int | None) -> ActionResult:
    if removal_id is None:
        return bin_.restore_everything(library)
    return bin_.restore_feeds(library, removal_id)


@pytest.mark.parametrize("is_all", [True, False])
def test_feeds_that_did_not_come_back_do_not_end(library: Library, is_all: bool) -> None:
    alpha = add_feed(library, "alpha")
    ids = bring(library, alpha, range(2))
    subscriptions.unsubscribe(library, [alpha], remove_articles=True)
    other = add_feed(library, "alpha")  # subscribed to anew
    [lying] = bin_.content(library).feeds
    done = restored(library, None if is_all else lying.removal_id)
    assert done.undo
    done.undo()
    assert [feed.id for feed in subscriptions.subscriptions(library).feeds] == [other]
    assert binned(library) == set(ids)


@pytest.mark.parametrize("work", ["restoring", "undoing"])
def test_broken_off_anywhere_nothing_is_lost_and_undo_ends_it(library: Library, work: str) -> None:
    ids = various(library)
    everything, before = living(library) | set(ids["in it"]), state(library)
    after, is_whole = 0, False
    while not is_whole:
        undo = bin_.restore_everything(library).undo if work == "undoing" else None
        try:
            with interrupted(library, after):
                (undo or partial(bin_.restore_everything, library))()
            is_whole = True
        except EndedHereError:
            assert living(library) | binned(library) == everything
            assert not living(library) & binned(library)
        if work == "undoing":
            assert undo
            undo()
            assert state(library) == before
        after += 1
    bin_.restore_everything(library)
    assert living(library) == everything
    assert check(library.store.path) == ()


def test_an_empty_bin_has_nothing_to_undo(library: Library) -> None:
    assert bin_.restore_everything(library) == ActionResult(Changes(), None)


def test_many_single_removals_take_few_transactions(library: Library) -> None:
    ids = bring(library, add_feed(library, "alpha"), range(BATCH + 20))
    with library.store.write() as marker:
        for each in ids:
            marker.bin.put([each], marker.bin.begin(RemovalReason.REMOVED, library.clock.now()))
    done = bin_.restore_everything(library)
    assert done.undo
    with interrupted(library, 3):  # two with articles, one for the feeds
        done.undo()
    assert len(bin_.content(library).articles) == len(ids)
    assert len({each.removal_id for each in bin_.content(library).articles}) == len(ids)
