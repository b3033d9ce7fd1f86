"""When a notification may be shown: not too often, and not in quiet hours."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.notifications import NotificationTimes

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
hours = st.integers(0, 23)


@pytest.mark.parametrize(
    ("minutes_ago", "wait"), [(None, 0), (0, 15), (10, 5), (15, 0), (600, 0), (-120, 15)]
)
def test_one_is_shown_in_that_time(minutes_ago: int | None, wait: int) -> None:
    last = None if minutes_ago is None else NOON - timedelta(minutes=minutes_ago)
    assert NotificationTimes(15).wait(NOON, last) == timedelta(minutes=wait)


@pytest.mark.parametrize(
    ("at", "wait"),
    [
        ((21, 59, 59), timedelta()),
        ((22, 0, 0), timedelta(hours=9)),
        ((23, 30, 0), timedelta(hours=7, minutes=30)),
        ((0, 0, 0), timedelta(hours=7)),
        ((6, 59, 59), timedelta(seconds=1)),
        ((7, 0, 0), timedelta()),
    ],
)
def test_quiet_hours_go_over_midnight(at: tuple[int, int, int], wait: timedelta) -> None:
    now = NOON.replace(hour=at[0], minute=at[1], second=at[2])
    assert NotificationTimes(0, 22, 7).wait(now, None) == wait


def test_the_longer_wait_holds() -> None:
    times = NotificationTimes(60, 11, 13)
    assert times.wait(NOON, NOON - timedelta(minutes=1)) == timedelta(hours=1)
    assert times.wait(NOON.replace(minute=59), NOON.replace(minute=58)) == timedelta(minutes=59)


@given(hours, hours, st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)))
def test_after_the_wait_it_is_not_quiet(begin: int, end: int, now: datetime) -> None:
    now = now.replace(microsecond=0)
    times = NotificationTimes(0, begin, end)
    wait = times.wait(now, None)
    assert times.wait(now + wait, None) == timedelta()
    assert wait < timedelta(hours=24)
    assert begin != end or not wait
