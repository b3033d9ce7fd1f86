"""Dates named in a text, in the language of the text. Month names come from CLDR."""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache

from readerapp.domain.values import dataclass
from readerapp.related.mentions import base_language, locale_of

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


@dataclass(frozen=True, slots=True, order=True)
class WrittenDate:
    """An ISO 8601 day and the characters of the text that name it."""

    start: int
    end: int
    day: str


def find_dates(text: str, language: str, published: datetime | None) -> tuple[tuple[str, ...], str]:
    """ISO days in order of appearance, and the text with those dates blanked out."""
    found, rest = dates_in(text, language, published)
    return tuple(dict.fromkeys(each.day for each in found))[:_LIMIT], rest


def dates_in(text: str, language: str, published: datetime | None) -> tuple[list[WrittenDate], str]:
    """Every date in order of appearance, and the text with dates blanked out, as long as before."""
    found: list[WrittenDate] = []

    def note(match: re.Match[str], month: int, day: int) -> str:
        stated = match.groupdict().get("year")
        iso = _iso(int(stated) if stated else None, month, day, published)
        if iso:
            found.append(WrittenDate(match.start(), match.end(), iso))
        return " " * len(match.group())

    def numeric(match: re.Match[str]) -> str:
        return note(match, int(match["month"]), int(match["day"]))

    def short(match: re.Match[str]) -> str:
        first, second = int(match["a"]), int(match["b"])
        return note(match, *((first, second) if _month_first(language) else (second, first)))

    text = _SHORT.sub(short, _CJK.sub(numeric, _ISO.sub(numeric, text)))
    text = _replace_named(text, language, note)
    return sorted(found), text


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
