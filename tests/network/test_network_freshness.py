"""What a server says about time."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.network.freshness import freshness_seconds, retry_seconds

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
WEEK = 7 * 86_400.0


def http_date(seconds: float) -> str:
    return format_datetime(NOW + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("9" * 400, WEEK),
        (http_date(90), 90.0),
        (http_date(-90), 0.0),
        (http_date(10 * WEEK), WEEK),
        ("Tue, 24 Nov 2026 13:00:00 +0000", 3600.0),
        ("Tue, 24 Nov 2026 13:00:00 -0000", 3600.0),
        ("", None),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("²", None),
        ("Tue, 99 Nov 2026 13:00:00 GMT", None),
        ("Tue, 24 Nov 99999 13:00:00 GMT", None),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    assert retry_seconds({"retry-after": value}, NOW) == seconds


def test_no_retry_after() -> None:
    assert retry_seconds({}, NOW) is None


def test_wrong_clocks_do_not_matter() -> None:
    """The server's clock is a day ahead, and so are all of its dates."""
    date, later = http_date(86_400), http_date(86_400 + 60)
    assert retry_seconds({"date": date, "retry-after": later}, NOW) == 60.0
    assert freshness_seconds({"date": date, "expires": later}, NOW) == 60


@pytest.mark.parametrize(
    ("control", "expires", "seconds"),
    [
        ("", "", 0),
        ("max-age=300", "", 300),
        ("public, Max-Age = 300", "", 300),
        ('max-age="300"', "", 300),
        ("s-maxage=300", "", 0),
        ("x-max-age=300", "", 0),
        ("max-age=-1", "", 0),
        ("max-age=soon", "", 0),
        ("max-age=60, max-age=90", "", 90),
        ("max-age=31536000", "", 5 * 3600),
        ("max-age=" + "9" * 5000, "", 5 * 3600),
        ("max-age=300, no-store", "", 0),
        ("No-Cache", http_date(600), 0),
        ('no-cache="set-cookie"', http_date(600), 0),
        ("", http_date(600), 600),
        ("", http_date(-600), 0),
        ("", http_date(10 * WEEK), 5 * 3600),
        ("", "0", 0),
        ("", "-1", 0),
        ("max-age=300", http_date(600), 600),
        ("max-age=900", http_date(600), 900),
    ],
)
def test_freshness(control: str, expires: str, seconds: int) -> None:
    headers = {"cache-control": control, "expires": expires}
    assert freshness_seconds(headers, NOW) == seconds


@given(st.text(), st.text(), st.text())
def test_any_text_is_bounded(control: str, expires: str, date: str) -> None:
    headers = {"cache-control": control, "expires": expires, "date": date, "retry-after": expires}
    assert 0 <= freshness_seconds(headers, NOW) <= 5 * 3600
    assert 0 <= (retry_seconds(headers, NOW) or 0) <= WEEK


@given(st.from_regex(r"\w{3}, -?\d{1,6} \w{3} -?\d{1,6} -?\d{1,4}:\d{1,3}:\d{1,3} [+-]\d{1,6}"))
def test_any_date_is_bounded(text: str) -> None:
    headers = {"expires": text, "date": text[::-1], "retry-after": text}
    assert 0 <= freshness_seconds(headers, NOW) <= 5 * 3600
    assert 0 <= (retry_seconds(headers, NOW) or 0) <= WEEK
