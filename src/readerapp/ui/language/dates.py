"""Days and times as the interface language of the moment writes them, in this computer's time.

The patterns are CLDR's, written to resources/dates.json by tools/date_patterns.py, because Qt knows
no day without its year. Months, weekdays, digits and the time of day are Qt's, by CLDR as well.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QDate, QDateTime, QLocale

from readerapp.resources import resource

PATTERNS = resource("dates.json")


class DayForm(StrEnum):
    """A way to write a day, by its name in the file of patterns."""

    DAY = "day"  # 5 March 2026
    DAY_OF_YEAR = "day_of_year"  # 5 March
    SHORT_DAY = "short_day"  # 5 Mar 2026
    SHORT_DAY_OF_YEAR = "short_day_of_year"  # 5 Mar
    WEEKDAY_OF_YEAR = "weekday_of_year"  # Thursday, 5 March
    WITH_TIME = "with_time"  # {1}, {0}: {1} is the day, {0} the time


def local(moment: datetime) -> QDateTime:
    """Return a moment in this computer's time, to the second."""
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))


def is_this_year(day: date | QDate) -> bool:
    """Whether a day lies in the year of today."""
    return _qt_day(day).year() == QDate.currentDate().year()


def full_day(day: date | QDate) -> str:
    """Return "5 March 2026"."""
    return _written(day, DayForm.DAY)


def long_day(day: date | QDate) -> str:
    """Return "5 March", with the year when it is another one than today's."""
    return _written(day, DayForm.DAY_OF_YEAR if is_this_year(day) else DayForm.DAY)


def short_day(day: date | QDate) -> str:
    """Return "5 Mar", with the year when it is another one than today's."""
    return _written(day, DayForm.SHORT_DAY_OF_YEAR if is_this_year(day) else DayForm.SHORT_DAY)


def weekday_and_day(day: date | QDate) -> str:
    """Return "Thursday, 5 March", as a heading begins."""
    return _as_a_beginning(_written(day, DayForm.WEEKDAY_OF_YEAR))


def heading_day(day: date | QDate) -> str:
    """Return "Thursday, 5 March", or "5 March 2025" of another year, as a heading begins."""
    return weekday_and_day(day) if is_this_year(day) else _as_a_beginning(full_day(day))


def weekday(day: date | QDate) -> str:
    """Return "Thursday"."""
    return QLocale().toString(_qt_day(day), "dddd")


def clock(moment: datetime | QDateTime) -> str:
    """Return the time of day, "18:00" or "6:00 PM", as the reader's region writes it."""
    shown = moment if isinstance(moment, QDateTime) else local(moment)
    return QLocale().toString(shown.time(), QLocale.FormatType.ShortFormat)


def at(day: str, time: str) -> str:
    """Return a day and a time that are in words already beside each other: "5 March, 18:00"."""
    return _pattern(DayForm.WITH_TIME).format(time, day)


def full_moment(moment: datetime) -> str:
    """Return "5 March 2026, 18:00"."""
    shown = local(moment)
    return at(full_day(shown.date()), clock(shown))


def long_moment(moment: datetime) -> str:
    """Return "5 March, 18:00", with the year when it is another one than today's."""
    shown = local(moment)
    return at(long_day(shown.date()), clock(shown))


def short_moment(moment: datetime) -> str:
    """Return "5 Mar, 18:00", with the year when it is another one than today's."""
    shown = local(moment)
    return at(short_day(shown.date()), clock(shown))


def _written(day: date | QDate, form: DayForm) -> str:
    return QLocale().toString(_qt_day(day), _pattern(form))


def _qt_day(day: date | QDate) -> QDate:
    return day if isinstance(day, QDate) else QDate(day.year, day.month, day.day)


def _as_a_beginning(words: str) -> str:
    return words[:1].upper() + words[1:]


def _pattern(form: DayForm) -> str:
    name = QLocale().name()
    own, usual = _patterns().get(name, {}), _patterns().get(name.split("_")[0], {})
    return own.get(form) or usual.get(form) or _patterns()["en"][form]


@cache
def _patterns() -> Mapping[str, Mapping[str, str]]:
    """Return the patterns by locale ("fr") and region ("fr_CA": what it writes otherwise)."""
    read: Mapping[str, Mapping[str, str]] = json.loads(PATTERNS.read_text("utf-8"))
    return read
