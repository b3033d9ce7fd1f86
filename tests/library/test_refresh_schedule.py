"""When a feed may be asked again: the rules of polite fetching."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.feeds import (
    CheckReason,
    Feed,
    FeedDraft,
    FeedSettings,
    FeedState,
    NextCheck,
)
from readerapp.library import feed_times
from readerapp.library.refreshing import asking
from readerapp.network.fetcher import FetchedResponse

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
FEED = Feed(1, "news.example/feed", "https://news.example/feed")
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def answer(status: int = 200, headers: dict[str, str] | None = None) -> FetchedResponse:
    named = {name.replace("_", "-"): value for name, value in (headers or {}).items()}
    return FetchedResponse("https://news.example/feed", status, named, b"<rss/>", "", "")


def read(
    feed: Feed = FEED,
    draft: FeedDraft | None = None,
    minutes: int = 0,
    body: bytes = b"<rss/>",
    **headers: str,
) -> FeedState:
    """Return the state after a first reading; `etag=""` for a server without validators."""
    named = {"etag": '"1"'} | headers
    came = replace(answer(headers=named), body=body)
    return asking.after_reading(feed, FeedState(1), came, draft or FeedDraft(), [NOW], NOW, minutes)


def planned(state: FeedState, feed: Feed = FEED, minutes: int = 0) -> NextCheck:
    return feed_times.next_check(feed, state, minutes, NOW)


def wait(state: FeedState) -> timedelta:
    assert state.next_check_at is not None
    return state.next_check_at - NOW


def failed(state: FeedState, status: int = 0, retry_after: float | None = None) -> FeedState:
    reason = Reason.HTTP_STATUS if status else Reason.TIMED_OUT
    error = FetchError(reason, FEED.address, "", status, retry_after)
    return asking.after_failure(FEED, state, error, NOW, 0)


def test_about_an_hour_when_nothing_asks_for_another_time() -> None:
    for state in (read(), read(etag="")):
        assert HOUR <= wait(state) <= 1.1 * HOUR
        assert planned(state).reason is CheckReason.HOURLY


@pytest.mark.parametrize("etag", ['"1"', ""])
@pytest.mark.parametrize(
    ("minutes", "own", "expected"),
    [
        (60, 0, 60),
        (15, 0, 15),
        (240, 0, 240),
        (0, 30, 30),
        (60, 15, 15),
        (15, 720, 720),
        (0, 5, 15),
    ],
)
def test_the_interval_of_the_reader_is_kept_also_without_validators(
    etag: str, minutes: int, own: int, expected: int
) -> None:
    feed = replace(FEED, settings=FeedSettings(interval_minutes=own))
    wishes = FeedDraft(ttl_seconds=86_400, skip_hours=tuple(range(24)))
    state = read(feed, wishes, minutes, b"x" * 3_000_000, etag=etag)
    assert timedelta(minutes=expected) <= wait(state) <= 1.1 * timedelta(minutes=expected)
    found = planned(state, feed, minutes)
    assert found.at == state.next_check_at
    assert (found.reason, found.seconds) == (CheckReason.READER, expected * 60)


def test_a_change_of_the_settings_takes_effect_at_once() -> None:
    state = read(minutes=1440)
    assert wait(state) >= DAY
    eager = planned(state, minutes=15)
    assert eager.at is not None
    assert eager.at - NOW < HOUR
    assert not eager.is_due(NOW)
    assert eager.is_due(NOW + timedelta(minutes=17))


def test_a_large_feed_without_validators_is_asked_less_often() -> None:
    waits = [
        wait(read(body=b"x" * size, etag="")) for size in (10_000, 400_000, 2_000_000, 9_000_000)
    ]
    assert waits == sorted(waits)
    assert waits[0] <= 1.1 * HOUR
    assert 2 * HOUR <= waits[1] <= 3 * HOUR
    assert DAY <= waits[-1] <= 1.1 * DAY
    assert planned(read(body=b"x" * 2_000_000, etag="")).reason is CheckReason.LARGE
    assert planned(read(body=b"x" * 2_000_000)).reason is CheckReason.HOURLY


@pytest.mark.parametrize(("days", "hours"), [(0, 1), (1, 1), (2, 2), (4, 4), (400, 4)])
def test_a_feed_that_changes_seldom_waits_an_hour_for_each_quiet_day(days: int, hours: int) -> None:
    quiet = replace(read(), changed_at=NOW - days * DAY)
    state = asking.after_unchanged(FEED, quiet, answer(304), NOW, 0)
    assert hours * HOUR <= wait(state) <= 1.1 * hours * HOUR
    expected = CheckReason.SELDOM if hours > 1 else CheckReason.HOURLY
    assert planned(state).reason is expected


def test_other_bytes_without_news_are_no_change() -> None:
    first = asking.after_reading(
        FEED, FeedState(1), answer(), FeedDraft(), [NOW - 9 * DAY, None, NOW - 5 * DAY], NOW, 0
    )
    assert first.changed_at == NOW - 5 * DAY
    later = NOW + DAY
    stamped = asking.after_reading(FEED, first, answer(), FeedDraft(), [], later, 0)
    assert stamped.changed_at == first.changed_at
    edited = asking.after_reading(FEED, first, answer(), FeedDraft(), [NOW - 9 * DAY], later, 0)
    assert edited.changed_at == later


def test_a_document_is_known_again() -> None:
    known = replace(FeedState(1), body_hash=feed_times.document_hash(b"<rss/>"))
    assert feed_times.is_same_document(known, b"<rss/>")
    assert not feed_times.is_same_document(known, b"<rss>")
    assert not feed_times.is_same_document(FeedState(1), b"")


def test_it_says_why() -> None:
    assert planned(FeedState(1)) == NextCheck(None, CheckReason.NEVER)
    assert planned(failed(read(), 410)) == NextCheck(None, CheckReason.STOPPED)
    assert planned(failed(read(), 500)).reason is CheckReason.FAILED
    assert planned(failed(read(), 429, 7200.0)).reason is CheckReason.SERVER
    assert planned(read(draft=FeedDraft(ttl_seconds=86_400))).reason is CheckReason.PUBLISHER
    assert planned(read(draft=FeedDraft(skip_hours=(11, 12)))).reason is CheckReason.SKIPPED
    held = feed_times.next_check(FEED, read(), 15, NOW, NOW + DAY)
    assert held == NextCheck(NOW + DAY, CheckReason.SERVER)


def test_a_server_that_refuses_is_obeyed_whatever_the_reader_set() -> None:
    eager = replace(FEED, settings=FeedSettings(interval_minutes=15))
    error = FetchError(Reason.HTTP_STATUS, FEED.address, "", 429, 7200.0)
    state = asking.after_failure(eager, read(eager), error, NOW, 15)
    assert wait(state) >= 2 * HOUR
    assert not feed_times.next_check(eager, state, 15, NOW + HOUR).is_due(NOW + HOUR)


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
    assert HOUR <= wait(state) <= 1.1 * HOUR
    assert planned(replace(state, checked_at=NOW - 2 * HOUR)).is_due(NOW)


def test_a_check_that_was_missed_waits_until_the_skipped_hours_are_over() -> None:
    state = replace(read(draft=FeedDraft(skip_hours=(10, 11))), checked_at=NOW - DAY)
    found = planned(state)
    assert not found.is_due(NOW)
    assert found == NextCheck(NOW.replace(hour=12, minute=0), CheckReason.SKIPPED)


def test_validators_are_sent_back_byte_for_byte() -> None:
    state = read(etag='W/"a b\\c"', last_modified="Mon, 23 Nov 2026 10:00:00 GMT")
    sent = asking.validators(state, NOW)
    assert sent is not None
    assert (sent.etag, sent.last_modified) == (
        'W/"a b\\c"',
        "Mon, 23 Nov 2026 10:00:00 GMT",
    )


def test_old_validators_are_dropped() -> None:
    assert asking.validators(read(), NOW + timedelta(days=9)) is None
    assert asking.validators(FeedState(1), NOW) is None


def test_a_document_cut_short_keeps_no_validators() -> None:
    state = read(draft=FeedDraft(is_cut_short=True))
    assert (state.etag, state.last_modified, state.body_hash) == ("", "", b"")


def test_304_keeps_validators_and_forgets_failures() -> None:
    before = failed(failed(read()))
    after = asking.after_unchanged(FEED, before, answer(304), NOW, 0)
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
    assert not planned(gone).is_due(NOW + timedelta(days=99))
    assert wait(failed(read(), 404)) >= DAY
    assert not failed(read(), 404).is_stopped


@pytest.mark.parametrize(
    ("status", "retry_after", "seconds"),
    [(429, None, 600), (503, None, 600), (429, 7200.0, 7200), (500, None, 0), (503, 60.0, 60)],
)
def test_a_busy_host_is_left_alone(status: int, retry_after: float | None, seconds: int) -> None:
    error = FetchError(Reason.HTTP_STATUS, FEED.address, "", status, retry_after)
    assert asking.hold_seconds(error, 0) == seconds


def test_retry_after_is_obeyed_by_the_feed_too() -> None:
    assert wait(failed(read(), 429, 7200.0)) >= 2 * HOUR


def test_two_permanent_redirections_to_the_same_place_are_believed() -> None:
    once = asking.after_redirection(FeedState(1), "https://new.example/")
    twice = asking.after_redirection(once, "https://new.example/")
    elsewhere = asking.after_redirection(once, "https://other.example/")
    assert (once.moved_sightings, twice.moved_sightings, elsewhere.moved_sightings) == (1, 2, 1)
    assert asking.after_redirection(once, "").moved_to == ""


def test_a_clock_set_back_silences_no_feed() -> None:
    years_ahead = read()
    past = NOW - timedelta(days=730)
    assert feed_times.next_check(FEED, years_ahead, 0, past).is_due(past)
    assert feed_times.may_be_asked_by_hand(years_ahead, NOW - timedelta(days=730))


def test_by_hand_not_more_than_once_in_nine_minutes_unless_it_failed() -> None:
    state = read()
    assert not feed_times.may_be_asked_by_hand(state, NOW + timedelta(minutes=5))
    assert feed_times.may_be_asked_by_hand(state, NOW + timedelta(minutes=10))
    assert feed_times.may_be_asked_by_hand(failed(state), NOW + timedelta(minutes=1))


MINUTES = st.sampled_from((0, 15, 30, 60, 240, 1440))
MOMENTS = st.none() | st.datetimes(
    datetime(2020, 1, 1), datetime(2026, 11, 24, 10), timezones=st.just(UTC)
)
STATES = st.builds(
    FeedState,
    st.just(1),
    etag=st.sampled_from(("", '"1"')),
    body_hash=st.binary(max_size=20),
    checked_at=MOMENTS,
    changed_at=MOMENTS,
    publisher_interval=st.integers(0, 10**9),
    skip_hours=st.lists(st.integers(0, 23), max_size=24).map(tuple),
    skip_days=st.lists(st.integers(0, 6), max_size=7).map(tuple),
)


@given(STATES, st.integers(0, 2000), MINUTES)
def test_whatever_is_known_the_next_check_is_within_bounds(
    state: FeedState, own: int, minutes: int
) -> None:
    feed = replace(FEED, settings=FeedSettings(interval_minutes=own))
    found = feed_times.next_check(feed, state, minutes, NOW)
    if state.checked_at is None:
        assert found == NextCheck(None, CheckReason.NEVER)
        return
    assert found.at is not None
    passed = found.at - state.checked_at
    if own or minutes:
        wanted = timedelta(minutes=max(own or minutes, 15))
        assert wanted <= passed <= 1.1 * wanted
        assert found.reason is CheckReason.READER
    else:
        assert passed >= HOUR
        # The hours a feed names may put it off, by a week at most.
        assert found.at <= max(NOW, state.checked_at + 1.1 * DAY) + 8 * DAY
        if found.reason is not CheckReason.SKIPPED:
            assert passed <= 1.1 * DAY


@given(STATES, MINUTES)
def test_more_wishes_never_make_it_earlier(state: FeedState, minutes: int) -> None:
    free = replace(state, publisher_interval=0, skip_hours=(), skip_days=())
    with_wishes = feed_times.next_check(FEED, state, minutes, NOW)
    without = feed_times.next_check(FEED, free, minutes, NOW)
    if with_wishes.at is not None and without.at is not None:
        assert with_wishes.at >= without.at


@given(st.integers(0, 400), st.integers(0, 10**7), MINUTES)
def test_whatever_fails_the_next_check_is_within_bounds(
    failures: int, ttl: int, minutes: int
) -> None:
    state = replace(read(draft=FeedDraft(ttl_seconds=ttl)), failures=failures)
    error = FetchError(Reason.TIMED_OUT, FEED.address)
    after = asking.after_failure(FEED, state, error, NOW, minutes)
    assert timedelta(minutes=minutes or 60) <= wait(after) <= 1.2 * DAY
    assert feed_times.next_check(FEED, after, minutes, NOW).at == after.next_check_at
