"""Finds the weekdays a text names, in the language of the text. Names come from CLDR, their other
forms from resources/related/weekdays.toml.

Only whole names are read: "Sun", "mar" and "sat" mean too much else, and "yesterday" is no weekday.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache

from readerapp.domain.values import dataclass
from readerapp.related.mentions import base_language, locale_of
from readerapp.resources import resource

SHARED, UNKNOWN, DIFFERENT = 1.0, 0.0, -1.0

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
        return UNKNOWN
    return SHARED if of_a & of_b else DIFFERENT


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
