"""Parses dates as feeds, pages and their data write them, and returns times in UTC.

- `DateReader`: the date elements of one feed. RFC 3339 and ISO 8601 ("2003-12-31T10:14:55Z",
  "20031231T101455Z", "2003-12"), RFC 822 ("Thu, 01 Jan 2004 19:48:21 GMT"), Unix time in seconds or
  milliseconds; then what feedparser knows (W3CDTF, asctime, RFC 822 with faults), then dateparser
  (words of the document's
  language, of English and of 60 more).
- `find_date`: a full date in a short text of 28 languages: "2024-05-03", "3.5.2024", "13/5/2024",
  "3 mai 2024", "May 3, 2024", "2024年5月3日", each with a time of day after it. "5/6/2024" is none:
  nobody can tell the day from the month.
- `read_moment`: one value of page data: ISO 8601, else what `find_date` finds.
- `read_instant`: what a program writes for programs: ISO 8601, exactly as it states the time.
- `of_epoch`: seconds since 1970, or parts of them, as other programs keep times.
- `within_bounds`: a time that somebody else has read. All of the above return such times only.

Where a date states no zone, UTC is taken. A day without an hour is its noon, and so is midnight in
a zone that is not UTC: who means a day writes that, and the day must not become the one before.
"""

import calendar
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta, timezone
from functools import cache

from readerapp.domain.drafts import EARLIEST, LATEST
from readerapp.domain.values import dataclass
from readerapp.text.numbers import number

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_SECOND = 4_102_444_800  # 2100: what is counted further was counted in another unit

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
_LONGEST = 100  # characters of one date
_LONGEST_VALUE = 200  # of a value of page data that may hold one
# In one document. What cannot be read at all takes up to a second, the rest a few milliseconds.
_MOST_HARD_ONES = 500
_EARLIEST_OF_FEEDS = 1900
_NOON = timedelta(hours=12)
_CLOCK = re.compile(r"\d\s?[:：h時时시点]|T\d|^\d{9}")
_SLASHED = re.compile(r"(\d{4})/(\d\d?)/(\d\d?)(?:[ T](\d\d?):(\d\d)(?::(\d\d))?)?")

# dateparser loads the words of a language when it tries it, 5 ms each, and it knows 205: an
# unreadable date would cost a second. So it is asked for those most written in, by script.
_LATIN_LANGUAGES = (
    "es", "fr", "de", "tr", "pt", "it", "nl", "vi", "pl", "cs", "id", "sv", "ro", "hu", "da", "fi",
    "sk", "nb", "hr", "lt", "sl", "ca", "et", "lv", "sw", "fil", "ms", "sq", "is", "eu", "gl", "az",
)  # fmt: skip
_OTHER_LANGUAGES = (
    "ru", "ja", "fa", "zh", "ar", "ko", "uk", "el", "he", "th", "bg", "sr", "hi", "bn", "ur", "te",
    "mr", "ta", "gu", "kn", "ml", "pa", "my", "am", "ne", "ka", "hy", "kk", "mk", "be", "mn", "km",
)  # fmt: skip

# CLDR month and weekday names are read for these languages.
_LANGUAGES = (
    "en", "fr", "de", "es", "it", "pt", "nl", "ko", "zh", "ja", "ar", "ru", "uk", "pl", "tr",
    "sv", "da", "nb", "fi", "cs", "hu", "ro", "el", "he", "fa", "id", "vi", "hi",
)  # fmt: skip
_DAY = r"(\d{1,2})(?:\.|º|er|st|nd|rd|th)?"
_MONTH = r"([^\W\d_]{3,}(?:[.'’]?[^\W\d_]+)?)\.?"
_OF = r"(?:de\s+|del\s+|of\s+|,\s*)?"
_PATTERNS = (
    (re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)"), (0, 1, 2)),
    (re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]"), (0, 1, 2)),
    (re.compile(rf"(?<!\d){_DAY}\s+(?:de\s+)?{_MONTH}\s*{_OF}(\d{{4}})(?!\d)"), (2, 1, 0)),
    (re.compile(rf"(?<!\w){_MONTH}\s+{_DAY},?\s+(\d{{4}})(?!\d)"), (2, 0, 1)),
    (re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)"), (2, 1, 0)),
    (re.compile(r"(?<!\d)(1[3-9]|2\d|3[01])/(\d{1,2})/(\d{4})(?!\d)"), (2, 1, 0)),
    (re.compile(r"(?<!\d)(\d{1,2})/(1[3-9]|2\d|3[01])/(\d{4})(?!\d)"), (2, 0, 1)),
)  # fmt: skip
_TIME = re.compile(
    r"[\s,T]*(?<!\d)(\d{1,2})\s?(?:[:.h]|時|시|点)\s?(\d{2})(?!\d)(?::\d{2}(?:\.\d+)?)?\s?(?:分|분)?"
    r"\s?(a\.?m\.?|p\.?m\.?)?(?:\s?(Z|UTC|GMT)?([+-]\d{1,2}:?\d{2})?)(?![^\W\d_])",
    re.IGNORECASE,
)


# Times of any origin


def within_bounds(moment: datetime | None) -> datetime | None:
    """Return a time as it is, with the zone it states; None where it lies out of the bounds."""
    return moment if moment and EARLIEST <= moment <= LATEST else None


def read_instant(text: str) -> datetime | None:
    """Return the time that ISO 8601 states, in UTC; None where it states none. Without a zone, UTC
    is taken."""
    try:
        read = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    read = read if read.tzinfo else read.replace(tzinfo=UTC)
    return read.astimezone(UTC) if within_bounds(read) else None


def of_epoch(value: object, unit: int = 1) -> datetime | None:
    """Return the time of a number of seconds since 1970, or of parts of them, `unit` to a second.

    The number may be written as text. None for what is no number, for 0 and less, by which programs
    say that there is no time, and for what lies after 2100.
    """
    counted = number(value)
    if counted is None or not 0 < counted < _LAST_SECOND * unit:
        return None
    return _EPOCH + timedelta(seconds=counted / unit)


# Dates of feeds


class DateReader:
    """Reads the dates of one document. Keeps count, so that a flood of odd ones ends in time.

    `language` is what the document says of itself, a tag or "". After `most_failures` dates in no
    known language it tries no more languages.
    """

    def __init__(self, language: str = "", most_failures: int = 2) -> None:
        self._language = language.partition("-")[0].lower()
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
        if found and found.time() == time() and not _CLOCK.search(text):
            found += _NOON
        return within_bounds(found) if found and found.year >= _EARLIEST_OF_FEEDS else None

    def _unusual(self, text: str) -> datetime | None:
        if text not in self._known:
            self._known[text] = _by_feedparser(text) or self._by_dateparser(text)
        return self._known[text]

    def _by_dateparser(self, text: str) -> datetime | None:
        if not self._left or not self._failures_left or len(_NUMBER.findall(text)) < 2:
            return None
        found = _by_dateparser(text, self._language)
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
    if match := _SLASHED.fullmatch(text):  # which others take for the day before the month
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
        return _made(year, month, day, hour, minute, second, zone="")
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
        if _ahead(zone) and not (hour or minute or second):
            return midnight + _NOON  # who means a day writes its midnight
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
    # It costs 0.1 s to import; the usual dates do without.
    from feedparser.datetimes import (  # type: ignore[import-untyped]  # feedparser has no types
        _parse_date,
    )

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


def _by_dateparser(text: str, language: str) -> datetime | None:
    # It costs 0.07 s to import; few documents need it.
    from dateparser import parse  # type: ignore[import-untyped]  # its stubs are not installed
    from dateparser.data.languages_info import (  # type: ignore[import-untyped]  # as above
        language_order,
    )

    likely = [each for each in dict.fromkeys((language, "en")) if each in language_order]
    is_latin = all(letter < "\u0250" for letter in text if letter.isalpha())
    for languages in (likely, _LATIN_LANGUAGES if is_latin else _OTHER_LANGUAGES):
        found: datetime | None = parse(
            text,
            languages=languages,
            settings={
                "TIMEZONE": "UTC",
                "RETURN_AS_TIMEZONE_AWARE": True,
                "STRICT_PARSING": True,
                "PARSERS": ["absolute-time"],
            },
        )
        if found:
            return found.astimezone(UTC)
    return None


# Dates in short texts and in page data


@dataclass(frozen=True)
class FoundDate:
    """A moment in UTC and where it stands in the text; without a time of day it is noon."""

    when: datetime
    start: int
    end: int


def find_date(text: str) -> FoundDate | None:
    """Return the first full date of a short text, with the time of day that follows it."""
    for match, year, month, day in _matches(text):
        try:
            when = datetime(int(year), _month_number(month), int(day), tzinfo=UTC)
        except ValueError:
            continue
        if within_bounds(when) is None:
            continue
        clock = _TIME.match(text, match.end())
        if clock is None:
            return FoundDate(when + _NOON, match.start(), match.end())
        return FoundDate(_with_time(when, clock), match.start(), clock.end())
    return None


def read_moment(text: str) -> datetime | None:
    """Return the time that a value of page data states, None when it states none.

    It keeps the zone it states, so that its day is the one printed on the page.
    """
    text = text[:_LONGEST_VALUE].strip()
    if not text:
        return None
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        found = find_date(text)
        return found.when if found else None
    is_day = bool(_BARE_DAY.fullmatch(text) or (read.utcoffset() and read.time() == time()))
    return within_bounds(read if read.tzinfo and not is_day else _in_utc(read, is_day=is_day))


def _in_utc(read: datetime, *, is_day: bool) -> datetime:
    """A time without a zone is UTC; a day without a time is its noon, which is the same day in
    nearly every zone (its midnight would be shown as the day before in all of America)."""
    return (read + _NOON if is_day else read).replace(tzinfo=UTC)


@cache
def weekday_names() -> frozenset[str]:
    """Return the names of the weekdays, long and short, in every language known here."""
    return frozenset(name for name, _index in _names("get_day_names"))


def _matches(text: str) -> Iterator[tuple[re.Match[str], str, str, str]]:
    for pattern, (year, month, day) in _PATTERNS:
        for match in pattern.finditer(text):
            groups = match.groups()
            yield match, groups[year], groups[month], groups[day]


def _month_number(month: str) -> int:
    return int(month) if month.isdecimal() else _month_names().get(month.casefold().strip("."), 0)


def _with_time(day: datetime, clock: re.Match[str]) -> datetime:
    hour, minute, half, _utc, offset = clock.groups()
    hours = int(hour) % 12 + 12 * (half[0] in "pP") if half else int(hour)
    try:
        read = day.replace(hour=hours, minute=int(minute), tzinfo=_zone(offset))
    except ValueError:  # no time of any day, or no zone
        return day + _NOON
    is_day = read.utcoffset() and read.time() == time()
    return _in_utc(read, is_day=True) if is_day else read.astimezone(UTC)


def _zone(offset: str | None) -> timezone:
    if not offset:
        return UTC
    sign = -1 if offset[0] == "-" else 1
    hours, minutes = int(offset[1:-2].strip(":")), int(offset[-2:])
    return timezone(sign * timedelta(hours=hours, minutes=minutes))


@cache
def _month_names() -> dict[str, int]:
    return {name: index for name, index in _names("get_month_names") if not name.isdecimal()}


def _names(which: str) -> Iterator[tuple[str, int]]:
    # babel takes 60 ms with its locale files; only a worker that meets a date line pays for it.
    from babel import dates

    read = {"get_month_names": dates.get_month_names, "get_day_names": dates.get_day_names}[which]
    for language in _LANGUAGES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for index, name in read(width, context, language).items():
                    yield unicodedata.normalize("NFC", name).casefold().strip("."), index
