"""Dates that pages print in words: read only when there is no doubt about the day."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import cache

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


@dataclass(frozen=True)
class FoundDate:
    """A moment in UTC and where it stands in the text. Without a zone, UTC is taken."""

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
        time = _TIME.match(text, match.end())
        if time is None:
            return FoundDate(when, match.start(), match.end())
        return FoundDate(_with_time(when, time), match.start(), time.end())
    return None


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


def _with_time(day: datetime, time: re.Match[str]) -> datetime:
    hour, minute, half, _utc, offset = time.groups()
    hours = int(hour) % 12 + 12 * (half[0] in "pP") if half else int(hour)
    try:
        return day.replace(hour=hours, minute=int(minute), tzinfo=_zone(offset)).astimezone(UTC)
    except (ValueError, OverflowError):
        return day


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
