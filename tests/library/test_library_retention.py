"""Rules take what they say and never more; the clock may say what it likes."""

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from fakes import FakeClock
from retention_cases import add_feed, binned, bring, living, page

from readerapp.domain.bin import RemovalReason
from readerapp.domain.retention import FeedShare, KeptReason, RetentionRule
from readerapp.library import Library, integrity, marks, preferences, retention, subscriptions
from readerapp.library import bin as bin_
from readerapp.library.retention import (
    AGREEING,
    ClockReading,
    RetentionRules,
    apply_due,
    read_clock,
)

OLD = timedelta(days=100)
BY_AGE = RetentionRules(RetentionRule(days=90))


def clock(library: Library) -> FakeClock:
    assert isinstance(library.clock, FakeClock)
    return library.clock


def keep(library: Library, rule: RetentionRule) -> None:
    """Make a rule the overall one, as the window does."""

    class Saving:
        def __call__(self, key: str, value: object) -> None:
            preferences.save(library, key, value)

    from readerapp.settings import Settings

    retention.set_overall(Settings(preferences.stored(library), Saving()), rule)


def test_nothing_goes_without_a_rule(library: Library) -> None:
    ids = bring(library, add_feed(library, "alpha"), range(5))
    clock(library).advance(timedelta(days=3_000))
    assert not apply_due(library).changes
    assert living(library) == set(ids)


def test_age_counts_from_when_an_article_came(library: Library) -> None:
    alpha = add_feed(library, "alpha")
    old = bring(library, alpha, range(3))
    clock(library).advance(OLD)
    new = bring(library, alpha, range(3, 5))
    assert set(retention.apply(library, BY_AGE).removed) == set(old)
    assert living(library) == set(new)
    assert {(each.why, each.amount) for each in bin_.content(library).articles} == {
        (RemovalReason.AGE, 90)
    }


def test_what_the_reader_marked_stays(library: Library) -> None:
    alpha = add_feed(library, "alpha")
    read, starred, unread, reported = bring(library, alpha, range(4))
    imported = page(library, "clipping")
    with library.store.write() as marker:
        marker.statuses.mark_starred([starred], True, library.clock.now())
        marker.statuses.mark_read([unread], False, library.clock.now())
        marker.stories.regroup([[starred, reported]])
    clock(library).advance(OLD)
    found = retention.preview(library, BY_AGE)
    assert (found.count, found.titles) == (1, ("Story 0",))
    assert dict(found.kept) == {KeptReason.UNREAD: 1, KeptReason.STARRED: 1, KeptReason.STORY: 1}
    assert retention.apply(library, BY_AGE).removed == (read,)
    rule = RetentionRule(90, takes_unread=True)
    assert retention.apply(library, RetentionRules(rule)).removed == (unread,)
    rule = replace(rule, takes_starred=True)
    assert set(retention.apply(library, RetentionRules(rule)).removed) == {starred, reported}
    assert retention.apply(library, RetentionRules(replace(rule, takes_own=True))).removed == (
        imported,
    )


def test_of_each_feed_those_that_came_last_stay(library: Library) -> None:
    alpha, beta = add_feed(library, "alpha"), add_feed(library, "beta")
    old = bring(library, alpha, range(10, 14))
    clock(library).advance(timedelta(minutes=1))
    new = bring(library, alpha, range(2))
    few = bring(library, beta, range(2))
    gone = retention.apply(library, RetentionRules(RetentionRule(count=3))).removed
    assert set(gone) == set(old[:3])  # of those that came together, the later published stay
    assert living(library) == {old[3], *new, *few}


def test_feeds_have_their_own_rules(library: Library) -> None:
    alpha, beta, gamma = (add_feed(library, name) for name in ("alpha", "beta", "gamma"))
    ids = {feed: bring(library, feed, range(3)) for feed in (alpha, beta, gamma)}
    retention.set_feed_rule(library, alpha, RetentionRule())  # keeps everything
    done = retention.set_feed_rule(library, beta, RetentionRule(count=1))
    keep(library, RetentionRule(days=30))
    clock(library).advance(OLD)
    found = retention.preview(library)
    assert found.feeds == (FeedShare("Gamma", 3), FeedShare("Beta", 2))
    only = retention.preview(library, only_feed=beta)
    assert (only.count, only.feeds) == (2, (FeedShare("Beta", 2),))
    assert set(retention.apply(library).removed) == {*ids[beta][:2], *ids[gamma]}
    assert done.undo
    done.undo()
    assert retention.feed_rule(library, beta) is None
    assert set(retention.apply(library).removed) == {ids[beta][2]}


def test_what_a_feed_shares_with_one_that_keeps_everything_stays(library: Library) -> None:
    alpha, beta = add_feed(library, "alpha"), add_feed(library, "beta")
    shared, own = bring(library, alpha, range(2))
    with library.store.write() as marker:
        marker.feeds._connection.execute(
            "INSERT INTO feed_entry VALUES (?, ?, x'00', 1)", (beta, shared)
        )
    retention.set_feed_rule(library, beta, RetentionRule())
    clock(library).advance(OLD)
    rules = RetentionRules(RetentionRule(days=30), retention.rules(library).own)
    assert dict(retention.preview(library, rules).kept) == {KeptReason.SHARED: 1}
    assert retention.apply(library, rules).removed == (own,)


def test_size_takes_the_oldest_first_and_no_more_than_needed(library: Library) -> None:
    alpha = add_feed(library, "alpha")
    ids = []
    for number in range(40):
        [one] = bring(library, alpha, [number])
        with library.store.write() as writer:
            writer.articles._connection.execute(
                "INSERT INTO original (article_id, media_type, data, size)"
                " VALUES (?, 'text/html', randomblob(100000), 100000)",
                (one,),
            )
        ids.append(one)
        clock(library).advance(timedelta(minutes=1))
    before = retention.space(library).living_bytes
    rules = RetentionRules(RetentionRule(megabytes=3))
    gone = retention.apply(library, rules).removed
    assert gone == tuple(ids[: len(gone)])
    too_much = before - 3 * 1024 * 1024
    assert 0 < len(gone) <= math.ceil(too_much / 100_000)
    assert retention.space(library).living_bytes <= 3.4 * 1024 * 1024 < before
    assert {each.why for each in bin_.content(library).articles} == {RemovalReason.SIZE}


def test_what_came_back_from_the_bin_is_not_taken_again(library: Library) -> None:
    ids = bring(library, add_feed(library, "alpha"), range(3))
    clock(library).advance(OLD)
    retention.apply(library, BY_AGE)
    bin_.restore_articles(library, ids[:1])
    assert not retention.apply(library, BY_AGE)
    assert dict(retention.preview(library, BY_AGE).kept) == {KeptReason.RETAINED: 1}
    assert (living(library), binned(library)) == ({ids[0]}, set(ids[1:]))


def test_a_star_given_while_rules_are_applied_protects(library: Library) -> None:
    ids = bring(library, add_feed(library, "alpha"), range(3))
    clock(library).advance(OLD)
    answers = iter([False])

    def star_meanwhile() -> bool:
        marks.mark_starred(library, ids[:1], starred=True)
        return next(answers)

    assert set(retention.apply(library, BY_AGE, star_meanwhile).removed) == set(ids[1:])


def test_interrupted_rules_go_on_the_next_time(library: Library) -> None:
    ids = bring(library, add_feed(library, "alpha"), range(3))
    clock(library).advance(OLD)
    assert not retention.apply(library, BY_AGE, lambda: True)
    assert living(library) == set(ids)
    assert set(retention.apply(library, BY_AGE).removed) == set(ids)


@pytest.mark.parametrize("leap", [timedelta(days=365 * 70), timedelta(days=-365 * 20)])
def test_a_clock_that_leaps_removes_and_forgets_nothing(library: Library, leap: timedelta) -> None:
    keep(library, RetentionRule(days=30))
    alpha = add_feed(library, "alpha")
    ids = bring(library, alpha, range(4))
    marks.remove(library, ids[:1])
    apply_due(library)
    clock(library).advance(leap)
    wrong = bring(library, alpha, [77])
    assert (apply_due(library).changes.removed, apply_due(library).forgotten) == ((), 0)
    clock(library).advance(-leap)
    assert (apply_due(library).changes.removed, apply_due(library).forgotten) == ((), 0)
    assert (living(library), binned(library)) == ({*ids[1:], *wrong}, {ids[0]})


def test_who_was_away_for_long_waits_a_day(library: Library) -> None:
    keep(library, RetentionRule(days=30))
    ids = bring(library, add_feed(library, "alpha"), range(2))
    apply_due(library)
    clock(library).advance(timedelta(days=120))
    assert not apply_due(library).changes
    clock(library).advance(timedelta(hours=21))
    assert set(apply_due(library).changes.removed) == set(ids)


def test_looks_at_the_clock() -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    assert read_clock(None, now).is_trusted
    assert read_clock(ClockReading(now), now + timedelta(days=29)).is_trusted
    doubted = read_clock(ClockReading(now), now + timedelta(days=31))
    assert not doubted.is_trusted
    soon = read_clock(doubted, doubted.last + AGREEING / 2)
    assert not soon.is_trusted
    assert read_clock(soon, doubted.last + AGREEING).is_trusted
    assert not read_clock(ClockReading(now), now - timedelta(hours=3)).is_trusted


@pytest.mark.parametrize("stored", [17, "x", [1], ["a", None], [10**30, None], None])
def test_damaged_looks_count_as_the_first(library: Library, stored: object) -> None:
    with library.store.write() as marker:
        marker.settings.set("retention.looks", stored)
    assert not apply_due(library).changes


def test_a_rule_for_a_feed_ends_with_it_and_comes_back(library: Library) -> None:
    alpha = add_feed(library, "alpha")
    retention.set_feed_rule(library, alpha, RetentionRule(count=7))
    done = subscriptions.unsubscribe(library, [alpha], remove_articles=True)
    assert retention.feed_rule(library, alpha) is None
    assert done.undo
    done.undo()
    assert retention.feed_rule(library, alpha) == RetentionRule(count=7)


def test_compacting_gives_room_back(library: Library) -> None:
    with library.store.write() as writer:
        for _ in range(20):
            writer.settings.set("filler", "x" * 500_000)
    with library.store.write() as marker:
        marker.settings.delete("filler")
    assert retention.space(library).free_bytes > 400_000
    assert integrity.compact(library) > 400_000
    assert retention.space(library).free_bytes == 0
