"""Freshness of an answer, and Retry-After: what a server says about time."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_LONGEST_WAIT = 7 * 86_400
_LONGEST_FRESH = 5 * 3600  # NetNewsWire's; longer ones are mostly meant for pictures and scripts
_MAX_AGE = re.compile(r"""(?<![\w-])max-age\s*=\s*["']?(\d{1,12})""", re.IGNORECASE)
_NEVER_FRESH = re.compile(r"(?<![\w-])no-(store|cache)(?![\w-])", re.IGNORECASE)


def retry_seconds(headers: Mapping[str, str], now: datetime) -> float | None:
    """Return how long Retry-After asks to wait, at most a week; None when it asks nothing."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdecimal():
        return float(min(int(value[:12]), _LONGEST_WAIT))
    at = _date(value)
    if at is None:
        return None
    return min(max((at - _said_at(headers, now)).total_seconds(), 0.0), float(_LONGEST_WAIT))


def freshness_seconds(headers: Mapping[str, str], now: datetime) -> int:
    """Return for how many seconds an answer need not be asked for again, 0 to 5 hours.

    The larger of Cache-Control's max-age and Expires. The names of `headers` are in lower case;
    `now` (UTC) stands in for a missing Date.
    """
    control = headers.get("cache-control", "")
    if _NEVER_FRESH.search(control):
        return 0
    ages = [int(age) for age in _MAX_AGE.findall(control)]
    expires = _date(headers.get("expires", ""))
    if expires is not None:
        ages.append(int((expires - _said_at(headers, now)).total_seconds()))
    return min(max([*ages, 0]), _LONGEST_FRESH)


def _said_at(headers: Mapping[str, str], now: datetime) -> datetime:
    """The server's own clock, so that a wrong one here or there does no harm (RFC 9111, 4.2.1)."""
    return _date(headers.get("date", "")) or now


def _date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    return date if date.tzinfo is not None else date.replace(tzinfo=UTC)
