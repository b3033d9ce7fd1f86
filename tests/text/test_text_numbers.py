"""Numbers and times from outside: what is out of bounds is no value."""

from datetime import UTC, datetime, timedelta, timezone
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.drafts import EARLIEST, LATEST
from readerapp.text.dates import of_epoch, read_moment, within_bounds
from readerapp.text.numbers import LARGEST, number, whole

NONE = (
    None,
    True,
    nan,
    inf,
    -inf,
    "",
    " ",
    "1e400",
    "nan",
    "\ud800",
    "9" * 5_000,
    "x" * 10**7,
    [1],
)


@pytest.mark.parametrize("value", NONE, ids=lambda value: repr(value)[:20])
def test_what_is_no_number_is_no_value(value: object) -> None:
    assert (number(value), whole(value), of_epoch(value)) == (None, None, None)


@pytest.mark.parametrize("value", [-1, LARGEST + 1, 2**63, 2**70, 10**400, "-1", str(2**70)])
def test_a_size_out_of_bounds_is_no_value(value: object) -> None:
    assert whole(value) is None


def test_numbers_are_read_as_they_are_written() -> None:
    assert [whole(each) for each in (0, 12, 12.9, "12", " 12 ", "12.9", LARGEST)] == [
        0, 12, 12, 12, 12, 12, LARGEST
    ]  # fmt: skip
    assert whole(-3, least=-5) == -3
    assert whole(7, most=6) is None


@pytest.mark.parametrize("value", [0, -1, 4_102_444_800, 2**53, 2**63, 2**70, 1e308, "0"])
def test_a_count_that_is_no_time_is_no_value(value: object) -> None:
    assert of_epoch(value) is None


def test_a_time_is_counted_in_seconds_or_parts_of_them() -> None:
    when = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert of_epoch(1_700_000_000) == of_epoch("1700000000") == of_epoch(1_700_000_000_000, 1000)
    assert of_epoch(1_700_000_000) == when
    assert of_epoch("1700000000.5") == when + timedelta(seconds=0.5)


OUT_OF_BOUNDS = (
    "9999-12-31T23:59:59-23:59",
    "9999-12-31T23:59:59",
    "9999-12-31",
    "0001-01-01T00:00:00+14:00",
    "0001-01-01T00:00:00Z",
    "0001-01-01",
    "0000-01-01",
    "10000-01-01T00:00:00Z",
    "31 December 9999, 23:59 -23:59",
    "9999-12-31" + "x" * 10**7,
)


@pytest.mark.parametrize("text", OUT_OF_BOUNDS, ids=lambda text: text[:30])
def test_a_date_out_of_bounds_is_no_value(text: str) -> None:
    assert read_moment(text) is None


def test_a_date_with_an_impossible_zone_is_its_day() -> None:
    assert read_moment("2026-01-02T10:00:00+99:99") == datetime(2026, 1, 2, 12, tzinfo=UTC)


ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.datetimes(timezones=ZONES))
def test_a_time_within_bounds_can_be_reckoned_with(moment: datetime) -> None:
    kept = within_bounds(moment)
    assert kept is (moment if EARLIEST <= moment <= LATEST else None)
    if kept:
        kept.astimezone(timezone(timedelta(hours=-23))) - timedelta(days=2)
        kept.astimezone(timezone(timedelta(hours=23))) + timedelta(days=2)


@given(st.text(max_size=40) | st.from_regex(r"\d{4,5}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"))
def test_any_text_is_a_time_within_bounds_or_none(text: str) -> None:
    found = read_moment(text)
    assert found is None or EARLIEST <= found.astimezone(UTC) <= LATEST
