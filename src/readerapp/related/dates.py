"""Dates, months and weekdays named in a text, in the language of the text. Their names come from
CLDR, other forms of weekdays from resources/related/weekdays.toml.

Only whole names of weekdays are read: "Sun", "mar" and "sat" mean too much else, and "yesterday" is
no weekday.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import cache
from typing import NamedTuple

from readerapp.domain.values import dataclass
from readerapp.related.mentions import base_language, locale_of
from readerapp.resources import resource

_LIMIT = 20
_YEAR = r"(?P<year>[12]\d{3})"
# 2026-01-06, 2026/1/6, 2026.1.6
_ISO = re.compile(
    rf"(?<!\d){_YEAR}(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?!\d)"
)
# 2026年1月6日, 1月6日, 2026년 1월 6일, 1월 6일
_CJK = re.compile(
    rf"(?<!\d)(?:{_YEAR}\s?[年년]\s?)?(?P<month>\d{{1,2}})\s?[月월]\s?(?P<day>\d{{1,2}})\s?[日号號일]"
)
# 6/1/2026, 06.01.2026: which comes first is the language's custom
_SHORT = re.compile(rf"(?<!\d)(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}})(?P=sep){_YEAR}(?!\d)")
_OF = r"\s*(?:(?:de|of|del|d[’'])\s*)?"
_ORDINAL = r"(?:st|nd|rd|th|er|re|º|\.|°)?"
# Levantine Arabic has month names of its own.
_MORE_LOCALES = {"ar": ("ar-LB",)}
# 10月, 10월. Of others only the whole name, of four letters or more: "May", "mai" and "lis" mean
# too much else, and so does "March".
_CJK_MONTH = re.compile(r"(?<!\d)(?P<name>1[0-2]|[1-9])\s?[月월](?!\s?\d)")
_CJK_MONTHS = {str(month): month for month in range(1, 13)}
_SHORTEST_MONTH = 4
_NO_MONTHS = frozenset({"March"})
# Elsewhere a month that is written small may be capitalised, at the beginning of a sentence.
_MONTHS_AS_WRITTEN = ("en", "de", "fr")
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True, order=True)
class WrittenDate:
    """An ISO 8601 day and the characters of the text that name it."""

    start: int
    end: int
    day: str


class _Written(NamedTuple):
    """A date as written, whose year may not be told."""

    start: int
    end: int
    year: int | None
    month: int
    day: int


@dataclass(frozen=True)
class Calendar:
    """Dates of a text, in order of appearance and each once: ISO 8601 `days`, those whose year is
    known; `days_of_year` of all of them, 1 to 366 with 29 February counted; `months`, 1 to 12, of
    its beginning, with a day or without. `rest` is the text with dates blanked out, as long."""

    days: tuple[str, ...]
    days_of_year: tuple[int, ...]
    months: tuple[int, ...]
    rest: str


def find_dates(text: str, language: str, published: datetime | None, early: int = 0) -> Calendar:
    """Every date, at most 20, and the months that the first `early` characters name.

    A date without a year is the one nearest to the publication. Where that is not known it is no
    day, but it is one of the year: "6 January" is never in October.
    """
    written, rest = _written(text, language)
    days = (_iso(each.year, each.month, each.day, published) for each in written)
    of_year = (_day(_LEAP_YEAR, each.month, each.day) for each in written)
    months = {each.month for each in written if each.start < early}
    months |= set(_bare_months(rest[:early], language))
    return Calendar(
        days=tuple(dict.fromkeys(filter(None, days)))[:_LIMIT],
        days_of_year=_unique(each.timetuple().tm_yday for each in of_year if each),
        months=tuple(sorted(months)),
        rest=rest,
    )


def _unique(days: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(days))[:_LIMIT]


def dates_in(text: str, language: str, published: datetime | None) -> tuple[list[WrittenDate], str]:
    """Every date in order of appearance, and the text with dates blanked out, as long as before."""
    written, rest = _written(text, language)
    days = ((each, _iso(each.year, each.month, each.day, published)) for each in written)
    return [WrittenDate(each.start, each.end, day) for each, day in days if day], rest


def _written(text: str, language: str) -> tuple[list[_Written], str]:
    """The same without looking for the year."""
    found: list[_Written] = []

    def note(match: re.Match[str], month: int, day: int) -> str:
        stated = match.groupdict().get("year")
        if _day(_LEAP_YEAR, month, day):
            year = int(stated) if stated else None
            found.append(_Written(match.start(), match.end(), year, month, day))
        return " " * len(match.group())

    def numeric(match: re.Match[str]) -> str:
        return note(match, int(match["month"]), int(match["day"]))

    def short(match: re.Match[str]) -> str:
        first, second = int(match["a"]), int(match["b"])
        return note(match, *((first, second) if _month_first(language) else (second, first)))

    text = _SHORT.sub(short, _CJK.sub(numeric, _ISO.sub(numeric, text)))
    text = _replace_named(text, language, note)
    return sorted(found, key=lambda each: each.start), text


def _replace_named(text: str, language: str, note: Callable[[re.Match[str], int, int], str]) -> str:
    months = _months(language)
    for pattern in _named_patterns(language):
        text = pattern.sub(
            lambda match: note(match, months[match["name"].casefold()], int(match["day"])), text
        )
    return text


@cache
def _months(language: str) -> dict[str, int]:
    names: dict[str, int] = {}
    for tag in (language, *_MORE_LOCALES.get(base_language(language), ())):
        locale = locale_of(tag)
        if locale is None:
            continue
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[context][width].items():
                    names.setdefault(name.casefold().rstrip("."), number)
    return {name: number for name, number in names.items() if not name[:1].isdigit()}


@cache
def _named_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    months = _months(language)
    if not months:
        return ()
    longest_first = sorted(months, key=len, reverse=True)
    name = f"(?P<name>{'|'.join(map(re.escape, longest_first))})"
    year = rf"(?:,?{_OF}\s*{_YEAR}(?!\d))?"
    day = rf"(?<!\d)(?P<day>\d{{1,2}}){_ORDINAL}"
    return (
        re.compile(rf"{day}{_OF}\s*{name}(?![^\W\d_])\.?{year}", re.IGNORECASE),
        re.compile(rf"(?<![^\W\d_]){name}\.?\s+{day}(?!\d){year}", re.IGNORECASE),
    )


def _bare_months(text: str, language: str) -> Iterator[int]:
    """Months that are named without a day. Dates are blanked out before."""
    pattern, numbers = _month_names(language)
    if pattern is not None:
        yield from (numbers[match["name"]] for match in pattern.finditer(text))


@cache
def _month_names(language: str) -> tuple[re.Pattern[str] | None, dict[str, int]]:
    if base_language(language) in ("zh", "ja", "ko"):
        return _CJK_MONTH, _CJK_MONTHS
    locale = locale_of(language)
    if locale is None:
        return None, {}
    numbers: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for number, name in locale.months[context]["wide"].items():
            if len(name) >= _SHORTEST_MONTH and name not in _NO_MONTHS:
                numbers[name] = number
                if base_language(language) not in _MONTHS_AS_WRITTEN:
                    numbers[name[0].upper() + name[1:]] = number
    if not numbers:
        return None, {}
    longest_first = sorted(map(re.escape, numbers), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?P<name>{'|'.join(longest_first)})(?!\w)"), numbers


@cache
def _month_first(language: str) -> bool:
    locale = locale_of(language)
    return locale is not None and locale.date_formats["short"].pattern.startswith("M")


def _iso(year: int | None, month: int, day: int, published: datetime | None) -> str:
    if year is None and published is None:
        return ""
    years = (year,) if year is not None else _years_around(published)
    days = [found for found in (_day(each, month, day) for each in years) if found]
    if not days:
        return ""
    if published is None or year is not None:
        return days[0].isoformat()
    return min(days, key=lambda found: abs((found - published.date()).days)).isoformat()


def _years_around(published: datetime | None) -> tuple[int, ...]:
    return () if published is None else tuple(published.year + step for step in (-1, 0, 1))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_SHARED, _UNKNOWN, DIFFERENT = 1.0, 0.0, -1.0

# What may stand before and after a name. Chinese, Japanese, Korean, Thai and Lao write no spaces
# around it; Arabic and Hebrew glue small words to it. In Chinese "一周一次" is once a week.
_BEFORE = {
    "zh": r"(?<![一二三四五六七八九十两兩几幾每\d])",
    "ja": "",
    "ko": "",
    "th": "",
    "lo": "",
    "ar": r"(?<!\w)[وف]?[بل]?",
    "he": r"(?<!\w)[ובהלמש]{0,2}",
}
_AFTER = {"zh": "(?![次个個月年岁歲]|夜现场|夜現場)", "ja": "", "ko": "", "th": "", "lo": ""}

_ENDS_SENTENCE = re.compile(r"(?:[.!?…:]|\n|^)[\s\"'“”«»‘’()\[\]–—-]*$")
_LOOKED_BACK = 8  # characters


@dataclass(frozen=True)
class _Words:
    """What the data file says of one language. `forms` has seven strings, Monday first."""

    forms: tuple[str, ...]
    ambiguous: frozenset[str]
    parts_of_day: tuple[str, ...]
    names_before: tuple[str, ...]
    names_after: tuple[str, ...]


def find_weekdays(text: str, language: str) -> tuple[int, ...]:
    """Weekdays in order of appearance, each once, 0 is Monday; none for an unknown language."""
    return tuple(dict.fromkeys(day for _, day in weekdays_in(text, language)))


def weekdays_in(text: str, language: str) -> Iterator[tuple[re.Match[str], int]]:
    """Every place where a weekday is named."""
    pattern = _pattern(language)
    if pattern is None:
        return
    days = weekday_names(language)
    for match in pattern.finditer(text):
        name = match["name"]
        before = text[max(0, match.start() - _LOOKED_BACK) : match.start()]
        if name in days:
            yield match, days[name]
        elif _ENDS_SENTENCE.search(before):
            yield match, days[name[0].lower() + name[1:]]


def weekdays_agree(a: Iterable[int], b: Iterable[int]) -> float:
    """SHARED (1) when both name one weekday, DIFFERENT (-1) when both name others, UNKNOWN (0)
    when one of them names none."""
    of_a, of_b = frozenset(a), frozenset(b)
    if not of_a or not of_b:
        return _UNKNOWN
    return _SHARED if of_a & of_b else DIFFERENT


@cache
def weekday_names(language: str) -> dict[str, int]:
    """Name, as written inside a sentence, to weekday."""
    locale = locale_of(language)
    if locale is None:
        return {}
    words = _words(base_language(language))
    # Only "format": where CLDR has no "stand-alone" babel may return another language's.
    days = {name: day for day, name in locale.days["format"]["wide"].items()}
    for day, forms in enumerate(words.forms):
        days |= dict.fromkeys(filter(None, forms.split("|")), day)
    return {name: day for name, day in days.items() if name not in words.ambiguous}


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """Longest name first. A name written small may be capitalised: at a sentence's beginning,
    which is looked at afterwards; "Santo Domingo" is no Sunday."""
    names = sorted(weekday_names(language), key=lambda name: (-len(name), name))
    if not names:
        return None
    base = base_language(language)
    words = _words(base)
    inside = "|".join(f"{_first_letter(name[0])}{re.escape(name[1:])}" for name in names)
    parts = "|".join(words.parts_of_day)
    after = f"(?:{parts})?s?" if parts else ""
    return re.compile(
        _not_after(words.names_before)
        + _BEFORE.get(base, r"(?<!\w)")
        + f"(?P<name>{inside}){after}"
        + _AFTER.get(base, r"(?!\w)")
        + _not_before(words.names_after)
    )


def _first_letter(letter: str) -> str:
    upper = letter.upper()
    return f"[{letter}{upper}]" if letter.islower() and len(upper) == 1 else re.escape(letter)


def _not_after(words: Iterable[str]) -> str:
    return "".join(rf"(?<!\b{re.escape(word)}\s)" for word in words)


def _not_before(words: Iterable[str]) -> str:
    return "".join(rf"(?!\s{re.escape(word)}\b)" for word in words)


@cache
def _words(base: str) -> _Words:
    table = _table()

    def of(kind: str) -> tuple[str, ...]:
        return tuple(table[kind].get(base, ()))

    return _Words(
        forms=of("forms"),
        ambiguous=frozenset(of("ambiguous")),
        parts_of_day=of("parts_of_day"),
        names_before=of("names_before"),
        names_after=of("names_after"),
    )


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(resource("related", "weekdays.toml").read_text("utf-8"))
