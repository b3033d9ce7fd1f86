"""Finds the days an article tells of: those its title and its first lines name.

For a time line only. As a time of publication they are right too seldom (in 0 to 61 of a hundred
real articles), and in the score they do harm.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import islice

from readerapp.related.dates import WrittenDate, dates_in
from readerapp.related.mentions import Mention, first_of_each
from readerapp.related.weekdays import weekdays_in

_LINES = 3  # of the text, beside those that only say when it was published
_CHARACTERS = 600
_LIMIT = 4
_BEFORE = timedelta(days=366)  # publication: further back, a day is history
# Further ahead than this it is more often last year's: "on June 8", written in May.
_AHEAD = timedelta(days=31)
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
    return first_of_each(plausible, _LIMIT)


def _told(
    title: str, dek: str, text: str, language: str, published: datetime | None
) -> Iterator[Mention]:
    lines = (line for part in (title, dek, text[:_CHARACTERS]) for line in part.splitlines())
    telling = ((line, dates_in(line, language, published)) for line in lines if line.strip())
    kept = ((line, dates) for line, (dates, rest) in telling if _says_more(rest, language))
    heads = sum(1 for part in (title, dek) if part.strip())
    for line, dates in islice(kept, heads + _LINES):
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
    return -_BEFORE <= told - published.date() <= _AHEAD
