"""Dates as feeds write them to UTC."""

import calendar
import re
from datetime import UTC, datetime, timedelta

from feedparser.datetimes import (  # type: ignore[import-untyped]  # feedparser has no types
    _parse_date,
)

_UNIX = re.compile(r"(\d{9,10})(?:\.\d+)?|(\d{12,13})")
_RFC3339 = re.compile(
    r"(\d{4})(-?)(\d\d)\2(\d\d)[Tt ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?"
    r"\s?([Zz]|UTC|GMT|[+-]\d\d:?\d\d|)"
)
_NUMBER = re.compile(r"\d+")
_BARE_DAY = re.compile(r"\d{4}(?:-?\d\d){0,2}")
_RFC822 = re.compile(
    r"(?:[A-Z][a-z]{2},\s*)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d)"
    r" (GMT|UTC|[+-]\d{4})"
)
_MONTHS = {name: number for number, name in enumerate(calendar.month_abbr) if name}
_LONGEST = 100
# In one document. What cannot be read at all takes up to a second, the rest a few milliseconds.
_MOST_HARD_ONES = 500
_EARLIEST = 1900


class DateReader:
    """Reads the dates of one document. Keeps count, so that a flood of odd ones ends in time.

    After `most_failures` dates in no known language it tries no more languages.
    """

    def __init__(self, most_failures: int = 2) -> None:
        self._left = _MOST_HARD_ONES
        self._failures_left = most_failures
        self._known: dict[str, datetime | None] = {}

    def read(self, text: str) -> datetime | None:
        """Return the time in UTC, None for what is no date or makes no sense as one."""
        text = text.strip()
        if not text or len(text) > _LONGEST:
            return None
        try:
            found = _usual(text) or self._unusual(text)
        except (ValueError, OverflowError):
            return None
        return found if found and found.year >= _EARLIEST else None

    def _unusual(self, text: str) -> datetime | None:
        if text not in self._known:
            self._known[text] = _by_feedparser(text) or self._by_dateparser(text)
        return self._known[text]

    def _by_dateparser(self, text: str) -> datetime | None:
        if not self._left or not self._failures_left or len(_NUMBER.findall(text)) < 2:
            return None
        found = _by_dateparser(text)
        self._left -= 1
        self._failures_left -= found is None
        return found


def _usual(text: str) -> datetime | None:
    if match := _RFC3339.fullmatch(text):
        clock = (int(part or 0) for part in match.group(5, 6, 7))
        return _made(int(match[1]), int(match[3]), int(match[4]), *clock, zone=match[8])
    if (match := _RFC822.fullmatch(text)) and match[2] in _MONTHS:
        day, year, *times = (int(part) for part in match.group(1, 3, 4, 5, 6))
        return _made(year, _MONTHS[match[2]], day, *times, zone=match[7])
    if match := _UNIX.fullmatch(text):
        seconds = int(match[1]) if match[1] else int(match[2]) // 1000
        return datetime.fromtimestamp(seconds, UTC)
    return None


def _made(
    year: int, month: int, day: int, hour: int, minute: int, second: int, *, zone: str
) -> datetime | None:
    """Return the time in UTC. Hour 24 and leap seconds are in use, so the clock is added."""
    if hour > 24 or minute > 59 or second > 60:
        return None
    try:
        midnight = datetime(year, month, day, tzinfo=UTC)
        return midnight + timedelta(hours=hour, minutes=minute, seconds=second) - _ahead(zone)
    except (ValueError, OverflowError):
        return None


def _ahead(zone: str) -> timedelta:
    """Return how far a zone such as "+01:30" is ahead of UTC."""
    if not zone or zone[0] not in "+-":
        return timedelta()
    minutes = int(zone[1:3]) * 60 + int(zone[-2:])
    return timedelta(minutes=-minutes if zone[0] == "-" else minutes)


def _by_feedparser(text: str) -> datetime | None:
    parsed = _parse_date(text)
    if parsed is None:
        return None
    found = datetime.fromtimestamp(0, UTC) + timedelta(seconds=calendar.timegm(parsed))
    return found if _BARE_DAY.fullmatch(text) or _is_named(found, text) else None


def _is_named(found: datetime, text: str) -> bool:
    """Tell whether the text names the day and the year: feedparser makes up what it misses."""
    numbers = {int(number) for number in _NUMBER.findall(text)}
    days = (found + timedelta(days=shift) for shift in (-1, 0, 1))  # the zone may shift it
    return any(day.day in numbers and numbers & {day.year, day.year % 100} for day in days)


def _by_dateparser(text: str) -> datetime | None:
    # It costs 0.15 s to import; few documents need it.
    from dateparser import parse  # type: ignore[import-untyped]  # its stubs are not installed

    found: datetime | None = parse(
        text,
        settings={
            "TIMEZONE": "UTC",
            "RETURN_AS_TIMEZONE_AWARE": True,
            "STRICT_PARSING": True,
            "PARSERS": ["absolute-time"],
        },
    )
    return found.astimezone(UTC) if found else None
