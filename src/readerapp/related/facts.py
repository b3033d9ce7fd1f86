"""Facts of one article: names, places, numbers, dates, weekdays, days it tells of, figures.

Figures are numbers with what they count ("1,204 cases", "5 %", "$ 3"): two reports of one event
state the same, two events of one kind state two. Figures of two languages have no unit in common
but the signs that every language writes.

Days told of, those in the title and the first lines, are for a time line only. As a time of
publication they are right too seldom (in 0 to 61 of a hundred real articles), and in the score they
do harm.

Whether a report announces what is yet to come (a visit, a match, a summit) is read in its title and
its first sentence, by the words of resources/related/announcing.toml.
"""

import json
import re
import tomllib
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from itertools import islice

from readerapp.domain.labels import UNDETERMINED
from readerapp.domain.values import dataclass
from readerapp.related.dates import WrittenDate, dates_in, find_dates, find_weekdays, weekdays_in
from readerapp.related.mentions import Mention, base_language, first_of_each
from readerapp.related.names import find_names, find_unmarked
from readerapp.related.numbers import find_numbers
from readerapp.related.places import find_places
from readerapp.related.sentences import sentences_in
from readerapp.resources import resource

# A story says what it is about early; the rest costs time and brings names from the page's edges.
FACTS_CHARACTERS = 12_000

# Characters of the text: a country named here is no passing mention; months and figures further
# down are often those of an earlier event.
_EARLY = 600

_FIRST_SENTENCE = 400  # of the text; a first sentence is shorter
# Languages in which a word has others glued to it.
_GLUED = frozenset({"ar", "ja", "ko", "th", "zh"})

_MOST_FIGURES = 16
_UNIT_STEM = 6  # letters of a unit: "case" and "cases" differ, "billion" and "billions" do not
_SHORTEST_UNIT = 3
_COUNT = r"\d{1,15}(?:[.,]\d{1,6}){0,5}"
_FIGURE = re.compile(
    rf"(?<![\w.,])(?P<counted>{_COUNT})(?:[\s-]?(?P<unit>[^\W\d_]+)|\s?(?P<after>[%€£¥°]))"
    rf"|(?P<before>[$€£¥])\s?(?P<sum>{_COUNT})"
)
# Written without spaces, so that the unit is its first letter: 12人が, 12명이.
_COUNTERS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]")

_TOLD_LINES = 3  # of the text, beside those that only say when it was published
_TOLD_CHARACTERS = 600
_MOST_DAYS = 4
_LOOKING_BACK = timedelta(days=366)  # publication: further back, a day is history
# Further ahead than this it is more often last year's: "on June 8", written in May.
_LOOKING_AHEAD = timedelta(days=31)
_PLAUSIBLE_YEARS = range(1900, 2100)

# A line of few words beside dates and times is a time of publication: "Updated 6 January, 10:15".
_WORD = re.compile(r"[^\W\d_]{2,}")
_CJK_LETTER = re.compile(r"[぀-ヿ一-鿿가-힣฀-๿]")
_FEWEST_WORDS = 5
_FEWEST_CJK_LETTERS = 8

# "LONDON, Jan 6 (Reuters) - ": the day of writing.
_DATELINE_START = re.compile(r"^[^.!?。]{0,40}$")
_AGENCY = r"\([^)]{2,40}\)|（[^）]{2,40}）|/[^/]{2,20}/"
_DATELINE_END = re.compile(rf"^\W{{0,2}}(?:(?:{_AGENCY})\s*(?:$|[-–—:])|\s*[-–—:])")

# "06.01.2026 14:16", "(@someone) January 6, 2026", "out06.01.2026": times of printing, too.
_CLOCK = re.compile(r"^\W{0,4}(?:\w{1,5}\W{1,2})?\d{1,2}\s?[:.]\s?\d{2}(?!\d)")
_STAMPED = re.compile(r"(?:[A-Za-z]|@\w+\)\s?)$")


@dataclass(frozen=True, slots=True, order=True)
class Figure:
    """A number as written, without spaces, and its unit: a sign, or a language and the beginning of
    a word."""

    unit: str
    value: str


@dataclass(frozen=True)
class Facts:
    """The facts of one article, each kind in order of appearance and without repetition.

    `places` are ISO 3166 codes, `passing` those of them that are named once and in passing;
    `dates` are ISO 8601 days, `told` those the title and the first lines name, with the words that
    do; `unmarked` are words that may be names in a script without capitals; of `weekdays` 0 is
    Monday; `days_of_year` are those of all dates, 1 to 366, `months` and `figures` those of the
    title and the first lines; `is_ahead`: the title or the first sentence announces something.
    Made once per article by `facts_of`.
    """

    names: tuple[Mention, ...] = ()
    places: tuple[str, ...] = ()
    numbers: tuple[Mention, ...] = ()
    dates: tuple[str, ...] = ()
    unmarked: tuple[str, ...] = ()
    passing: tuple[str, ...] = ()
    weekdays: tuple[int, ...] = ()
    told: tuple[Mention, ...] = ()
    days_of_year: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    figures: tuple[Figure, ...] = ()
    is_ahead: bool = False


def facts_of(
    title: str,
    dek: str,
    text: str,
    language: str = UNDETERMINED,
    published: datetime | None = None,
) -> Facts:
    """Reads the facts out of an article. Total: any strings will do.

    `published` gives "6 January" its year; without it only dates that state a year are kept.
    """
    whole = "\n".join((title, dek, text[:FACTS_CHARACTERS]))[:FACTS_CHARACTERS]
    early = len(title) + len(dek) + _EARLY
    calendar = find_dates(whole, language, published, early)
    places = find_places(whole, language, early=early)
    return Facts(
        names=find_names(places.rest, language),
        places=places.codes,
        numbers=find_numbers(calendar.rest, language),
        dates=calendar.days,
        unmarked=find_unmarked(places.rest, language),
        passing=places.passing,
        weekdays=find_weekdays(whole, language),
        told=find_told(title, dek, text, language, published),
        days_of_year=calendar.days_of_year,
        months=calendar.months,
        figures=find_figures(calendar.rest[:early], language),
        is_ahead=announces(title, dek, text, language),
    )


def facts_to_json(facts: Facts) -> str:
    """Compact JSON for storage: 0.3 to 2 KB. No fact holds half a surrogate pair."""
    value = {
        "names": [[name.key, name.written] for name in facts.names],
        "places": facts.places,
        "numbers": [[number.key, number.written] for number in facts.numbers],
        "dates": facts.dates,
        "unmarked": facts.unmarked,
        "passing": facts.passing,
        "weekdays": facts.weekdays,
        "told": [[day.key, day.written] for day in facts.told],
        "days_of_year": facts.days_of_year,
        "months": facts.months,
        "figures": [[figure.unit, figure.value] for figure in facts.figures],
        "is_ahead": facts.is_ahead,
    }
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def facts_from_json(text: str) -> Facts:
    """The inverse of `facts_to_json`."""
    value = json.loads(text)
    return Facts(
        names=tuple(Mention(key, written) for key, written in value["names"]),
        places=tuple(value["places"]),
        numbers=tuple(Mention(key, written) for key, written in value["numbers"]),
        dates=tuple(value["dates"]),
        unmarked=tuple(value["unmarked"]),
        passing=tuple(value["passing"]),
        weekdays=tuple(value["weekdays"]),
        told=tuple(Mention(day, written) for day, written in value["told"]),
        days_of_year=tuple(value["days_of_year"]),
        months=tuple(value["months"]),
        figures=tuple(Figure(unit, stated) for unit, stated in value["figures"]),
        is_ahead=bool(value["is_ahead"]),
    )


def announces(title: str, dek: str, text: str, language: str) -> bool:
    """Whether the title or the first sentence says so; never in a language without words for it."""
    pattern = _announcing_words(base_language(language))
    if pattern is None:
        return False
    beginning = (dek if dek.strip() else text)[:_FIRST_SENTENCE]
    first = (
        beginning[each.start : each.end] for each in islice(sentences_in(beginning, language), 1)
    )
    return any(pattern.search(part.casefold()) for part in (title, *first))


def find_figures(text: str, language: str) -> tuple[Figure, ...]:
    """Figures in order of appearance, each once, at most 16. Dates are to be blanked out before."""
    return tuple(dict.fromkeys(_figures(text, base_language(language))))[:_MOST_FIGURES]


def find_told(
    title: str, dek: str, text: str, language: str, published: datetime | None
) -> tuple[Mention, ...]:
    """The days and the words that name them, at most four, in order of appearance.

    Left out are lines that only say when the article was published, datelines, and days that do not
    lie within a year before the publication or a month after it; where that is not known every year
    from 1900 on is kept.
    """
    found = _told(title, dek, text, language, published)
    plausible = (each for each in found if _is_plausible(each.key, published))
    return first_of_each(plausible, _MOST_DAYS)


@cache
def _announcing_words(base: str) -> re.Pattern[str] | None:
    words = _announcing_table().get(base)
    if not words:
        return None
    joined = "|".join(re.escape(word.casefold()).replace(r"\*", r"\w*") for word in words)
    return re.compile(joined if base in _GLUED else rf"(?<!\w)(?:{joined})(?!\w)")


@cache
def _announcing_table() -> dict[str, list[str]]:
    table: dict[str, list[str]] = tomllib.loads(
        resource("related", "announcing.toml").read_text("utf-8")
    )["announcing"]
    return table


def _figures(text: str, language: str) -> Iterator[Figure]:
    for match in _FIGURE.finditer(unicodedata.normalize("NFKC", text).casefold()):
        unit = match["unit"]
        if match["before"]:
            yield Figure(match["before"], match["sum"])
        elif match["after"]:  # "2,5 %" is "2.5 %" in another language
            yield Figure(match["after"], match["counted"].replace(",", "."))
        elif _COUNTERS.match(unit):
            yield Figure(f"{language} {unit[0]}", match["counted"])
        elif len(unit) >= _SHORTEST_UNIT:
            yield Figure(f"{language} {unit[:_UNIT_STEM]}", match["counted"])


def _told(
    title: str, dek: str, text: str, language: str, published: datetime | None
) -> Iterator[Mention]:
    lines = (line for part in (title, dek, text[:_TOLD_CHARACTERS]) for line in part.splitlines())
    telling = ((line, dates_in(line, language, published)) for line in lines if line.strip())
    kept = ((line, dates) for line, (dates, rest) in telling if _says_more(rest, language))
    heads = sum(1 for part in (title, dek) if part.strip())
    for line, dates in islice(kept, heads + _TOLD_LINES):
        for each in dates:
            if not (_is_dateline(line, each) or _is_stamp(line, each)):
                yield Mention(each.day, line[each.start : each.end].strip())


def _says_more(without_dates: str, language: str) -> bool:
    for match, _ in weekdays_in(without_dates, language):
        without_dates = without_dates.replace(match.group(), " ")
    words = len(_WORD.findall(without_dates))
    return words >= _FEWEST_WORDS or len(_CJK_LETTER.findall(without_dates)) >= _FEWEST_CJK_LETTERS


def _is_dateline(line: str, found: WrittenDate) -> bool:
    is_early = _DATELINE_START.match(line[: found.start])
    return bool(is_early and _DATELINE_END.match(line[found.end :]))


def _is_stamp(line: str, found: WrittenDate) -> bool:
    is_glued = line[found.start].isascii() and _STAMPED.search(line[: found.start])
    return bool(is_glued or _CLOCK.match(line[found.end :]))


def _is_plausible(day: str, published: datetime | None) -> bool:
    told = date.fromisoformat(day)
    if published is None:
        return told.year in _PLAUSIBLE_YEARS
    return -_LOOKING_BACK <= told - published.date() <= _LOOKING_AHEAD
