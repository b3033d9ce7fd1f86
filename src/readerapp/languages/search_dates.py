"""The days a reader means by "2026-01", "yesterday" or "7d"."""

import re
from datetime import date, timedelta

_STATED = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_AGO = re.compile(r"(\d{1,5})([dwmy])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_NAMED = {"today": 0, "yesterday": 1}


def days_of(text: str, today: date) -> tuple[date, date] | None:
    """The first day of what is meant and the day after its last one; None when it is no date.

    A year, a month, a day; "today", "yesterday"; so many days, weeks, months (of 30 days) or years
    (of 365) ago, as one day.
    """
    word = text.strip().lower()
    ago = _AGO.fullmatch(word)
    try:
        if word in _NAMED or ago:
            back = _NAMED[word] if ago is None else int(ago[1]) * _DAYS[ago[2]]
            day = today - timedelta(days=back)
            return day, day + timedelta(days=1)
        stated = _STATED.fullmatch(word)
        return _stated(stated) if stated else None
    except (ValueError, OverflowError):
        return None


def _stated(match: re.Match[str]) -> tuple[date, date]:
    year, month, day = (int(part) if part else 0 for part in match.groups())
    if day:
        first = date(year, month, day)
        return first, first + timedelta(days=1)
    if month:
        return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)
    return date(year, 1, 1), date(year + 1, 1, 1)
