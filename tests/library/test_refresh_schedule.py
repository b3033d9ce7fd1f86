"""When a feed may be asked again: the rules of polite fetching."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.feeds import Feed, FeedDraft, FeedSettings, FeedState
from readerapp.library import feed_times
from readerapp.library.refreshing import schedule
from readerapp.network import Fetched

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
FEED = Feed(1, "news.example/feed", "https://news.example/feed")
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def answer(status: int = 200, headers: dict[str, str] | None = None) -> Fetched:
    named = {name.replace("_", "-"): value for name, value in (headers or {}).items()}
    return Fetched("https://news.example/feed", status, named, b"<rss/>", "", "")


def read(feed: Feed = FEED, draft: FeedDraft | None = None, **headers: str) -> FeedState:
    named = {"etag": '"1"'} | headers
    return schedule.after_reading(
        feed, FeedState(1), answer(headers=named), draft or FeedDraft(), NOW, 60
    )


def wait(state: FeedState) -> timedelta:
    assert state.next_check_at is not None
    return state.next_check_at - NOW


def failed(state: FeedState, status: int = 0, retry_after: float | None = None) -> FeedState:
    reason = Reason.HTTP_STATUS if status else Reason.TIMED_OUT
    error = FetchError(reason, FEED.address, "", status, retry_after)
    return schedule.after_failure(FEED, state, error, NOW, 60)


def test_an_hour_with_validators_and_a_day_without() -> None:
    assert HOUR <= wait(read()) <= 1.1 * HOUR
    without = schedule.after_reading(FEED, FeedState(1), answer(), FeedDraft(), NOW, 60)
    assert DAY <= wait(without) <= 1.1 * DAY


def test_no_setting_makes_it_less_than_an_hour() -> None:
    eager = replace(FEED, settings=FeedSettings(interval_minutes=5))
    assert wait(read(eager)) >= HOUR


def test_the_publisher_may_ask_for_more() -> None:
    assert wait(read(draft=FeedDraft(ttl_seconds=4 * 3600))) >= 4 * HOUR
    assert wait(read(cache_control="max-age=10800")) >= 3 * HOUR
    assert wait(read(draft=FeedDraft(ttl_seconds=10**9))) <= 1.1 * DAY


def test_skipped_hours_and_days_are_left_out() -> None:
    nights = FeedDraft(skip_hours=(11, 12, 13))
    at = read(draft=nights).next_check_at
    assert at is not None
    assert at.hour == 14
    weekend = FeedDraft(skip_days=(NOW.weekday(),))
    later = read(draft=weekend).next_check_at
    assert later is not None
    assert later.date() == (NOW + DAY).date()


def test_a_feed_that_skips_every_hour_is_asked_all_the_same() -> None:
    state = read(draft=FeedDraft(skip_hours=tuple(range(24))))
    assert feed_times.is_due(replace(state, next_check_at=NOW), NOW)


def test_validators_are_sent_back_byte_for_byte() -> None:
    state = read(etag='W/"a b\\c"', last_modified="Mon, 23 Nov 2026 10:00:00 GMT")
    sent = schedule.validators(state, NOW)
    assert sent is not None
    assert (sent.etag, sent.last_modified) == (
        'W/"a b\\c"',
        "Mon, 23 Nov 2026 10:00:00 GMT",
    )


def test_old_validators_are_dropped() -> None:
    assert schedule.validators(read(), NOW + timedelta(days=9)) is None
    assert schedule.validators(FeedState(1), NOW) is None


def test_a_document_cut_short_keeps_no_validators() -> None:
    state = read(draft=FeedDraft(is_cut_short=True))
    assert (state.etag, state.last_modified, state.body_hash) == ("", "", b"")


def test_304_keeps_validators_and_forgets_failures() -> None:
    before = failed(failed(read()))
    after = schedule.after_unchanged(FEED, before, answer(304), NOW, 60)
    assert (after.etag, after.failures, after.failing_since, after.reason) == ('"1"', 0, None, None)
    assert after.validated_at == before.validated_at


def test_failures_wait_longer_each_time_up_to_a_day() -> None:
    state, waits = read(), []
    for _ in range(8):
        state = failed(state)
        waits.append(wait(state))
    assert waits == sorted(waits)
    assert waits[0] < 1.2 * HOUR
    assert DAY <= waits[-1] <= 1.1 * DAY
    assert state.failing_since == NOW


def test_410_ends_the_feed_and_404_waits_a_day() -> None:
    gone = failed(read(), 410)
    assert gone.is_stopped
    assert gone.reason is Reason.GONE
    assert not feed_times.is_due(gone, NOW + timedelta(days=99))
    assert wait(failed(read(), 404)) >= DAY
    assert not failed(read(), 404).is_stopped


@pytest.mark.parametrize(
    ("status", "retry_after", "seconds"),
    [(429, None, 600), (503, None, 600), (429, 7200.0, 7200), (500, None, 0), (503, 60.0, 60)],
)
def test_a_busy_host_is_left_alone(status: int, retry_after: float | None, seconds: int) -> None:
    error = FetchError(Reason.HTTP_STATUS, FEED.address, "", status, retry_after)
    assert schedule.hold_seconds(error, 0) == seconds


def test_retry_after_is_obeyed_by_the_feed_too() -> None:
    assert wait(failed(read(), 429, 7200.0)) >= 2 * HOUR


def test_two_permanent_redirections_to_the_same_place_are_believed() -> None:
    once = schedule.after_redirection(FeedState(1), "https://new.example/")
    twice = schedule.after_redirection(once, "https://new.example/")
    elsewhere = schedule.after_redirection(once, "https://other.example/")
    assert (once.moved_sightings, twice.moved_sightings, elsewhere.moved_sightings) == (1, 2, 1)
    assert schedule.after_redirection(once, "").moved_to == ""


def test_a_clock_set_back_silences_no_feed() -> None:
    years_ahead = read()
    assert feed_times.is_due(years_ahead, NOW - timedelta(days=730))
    assert feed_times.may_be_asked_by_hand(years_ahead, NOW - timedelta(days=730))


def test_by_hand_not_more_than_once_in_nine_minutes_unless_it_failed() -> None:
    state = read()
    assert not feed_times.may_be_asked_by_hand(state, NOW + timedelta(minutes=5))
    assert feed_times.may_be_asked_by_hand(state, NOW + timedelta(minutes=10))
    assert feed_times.may_be_asked_by_hand(failed(state), NOW + timedelta(minutes=1))


@given(st.integers(0, 400), st.integers(0, 10**7), st.integers(0, 10**6))
def test_whatever_is_asked_for_the_next_check_is_within_bounds(
    failures: int, ttl: int, minutes: int
) -> None:
    state = replace(read(draft=FeedDraft(ttl_seconds=ttl)), failures=failures)
    error = FetchError(Reason.TIMED_OUT, FEED.address)
    after = schedule.after_failure(FEED, state, error, NOW, min(minutes, 1440))
    assert HOUR <= wait(after) <= 1.2 * DAY
