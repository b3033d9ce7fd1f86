"""Routine: adverts, horoscopes, forecasts, listings and lines of a live report, which never lead.

Told by what the publisher says of an article in its title, its address and its categories. The
phrases stand in resources/phrases/routine.toml. An advert that looks like a report is not seen.
"""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple
from urllib.parse import urlsplit

from readerapp.resources import resource

_LETTERS = 300  # of a title that are read
_SIGNS = r":：|｜–—"


def is_routine(title: str, address: str, categories: Iterable[str]) -> bool:
    """Return whether an article says of itself that it is no news of the day. Any thread."""
    known = _phrases()
    start = title[:_LETTERS].casefold().strip()
    if known.labels.search(start) or known.words.search(start):
        return True
    if any(each.strip().casefold() in known.categories for each in categories):
        return True
    try:
        path = urlsplit(address).path
    except ValueError:
        return False  # an address that no program understands
    return not known.segments.isdisjoint(path.casefold().split("/")[:-1])


class _Phrases(NamedTuple):
    labels: re.Pattern[str]
    words: re.Pattern[str]
    categories: frozenset[str]
    segments: frozenset[str]


@cache
def _phrases() -> _Phrases:
    table = tomllib.loads(resource("phrases", "routine.toml").read_text("utf-8"))
    label = _any_of(table["labels"])
    return _Phrases(
        re.compile(
            rf"^(?:{label})\s*(?:[{_SIGNS}]|-\s|$)"
            rf"|^[\[(（【〔<《](?:{label})[\])）】〕>》]"
            rf"|(?:[{_SIGNS}]|\s-)\s*(?:{label})$"
            rf"|[\[(（【〔](?:{label})[\])）】〕]$"
        ),
        re.compile(rf"(?<![a-zà-ÿ])(?:{_any_of(table['words'])})(?![a-zà-ÿ])"),
        frozenset(each.casefold() for each in table["categories"]),
        frozenset(table["segments"]),
    )


def _any_of(of_languages: dict[str, list[str]]) -> str:
    every = {phrase.casefold() for phrases in of_languages.values() for phrase in phrases}
    return "|".join(map(re.escape, sorted(every, key=lambda phrase: (-len(phrase), phrase))))
