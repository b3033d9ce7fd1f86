"""Finds what a sentence counts: a number with its unit of measure, or with the people or things it
counts, so that reports in several languages can be laid side by side.

A number without either is none: "15" alone tells nothing. Years, dates and ages are left out.
"""

import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import takewhile
from typing import Any

from babel.units import format_unit

from readerapp.domain.values import dataclass
from readerapp.related.currencies import money_at, sign_pattern
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import base_language, locale_of
from readerapp.related.numbers import DIGITS, decimal_sign_of, value_of
from readerapp.resources import resource

COUNTED_IN_SENTENCE = 6
_LONGEST_SENTENCE = 1500
UNITS = (
    "length-kilometer", "length-meter", "length-mile", "length-light-year", "length-centimeter",
    "length-foot", "mass-kilogram", "mass-tonne", "area-square-kilometer", "area-hectare",
    "speed-kilometer-per-hour", "speed-mile-per-hour", "temperature-celsius", "power-megawatt",
    "power-gigawatt", "volume-liter",
)  # fmt: skip
QUANTITIES = (0, 1, 2, 3, 5, 11, 21, 100, 1000000, Decimal("1.5"))  # for every form of the plural
_PERCENT = (
    "percent|per cent|pour cent|prozent|por ciento|per cento|por cento|procent|процентов|процента|"
    "퍼센트|بالمئة|بالمائة"
)
_NEAR = Decimal("0.05")  # two values as near as this may be one, rounded
_ROUND = 100  # from here on a value of one digit is one that was rounded
_STATE_WINDOW = 40  # characters behind the number
_STATE_WORDS = 4
_CJK = frozenset({"ja", "zh", "ko"})
_STOPS = re.compile(r"[.,;:!?()«»“”\"。、，；]|\d")


@dataclass(frozen=True, slots=True)
class Counted:
    """A number and what it counts: `kind` is one for all languages. `written` as in the text, from
    `start` to before `end`."""

    kind: str
    value: Decimal
    written: str
    start: int
    end: int


def find_counted(sentence: str, language: str) -> tuple[Counted, ...]:
    """What a sentence counts, in order of appearance, at most six. Any text will do."""
    found = []
    for each in _all(sentence[:_LONGEST_SENTENCE], language):
        found.append(each)
        if len(found) == COUNTED_IN_SENTENCE:
            break
    return tuple(found)


def surely_differ(one: Decimal, other: Decimal) -> bool:
    """Whether neither of two values can be the other, rounded: 31 and 40 do, 31 and 31.2 do not,
    and of "some 200" nobody knows."""
    larger, smaller = max(one, other), min(one, other)
    if larger - smaller <= larger * _NEAR:
        return False
    return not any(value >= _ROUND and _digits(value) == 1 for value in (one, other))


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def _all(sentence: str, language: str) -> Iterator[Counted]:
    decimal_sign = decimal_sign_of(language)
    for match in _number().finditer(sentence):
        scale = lexicon().scales.get((match["scale"] or "").casefold(), 1)
        sign = match["sign"] or ""
        money = money_at(sentence, sign, match.end(), language, is_scaled=scale > 1)
        if money:
            kind, end = money.kind, money.end
            scale *= money.factor
        else:
            kind, end = ("", 0) if sign else _kind(sentence, match.end(), language)
        if kind:
            value = value_of(match["digits"], decimal_sign) * scale
            yield Counted(kind, value, sentence[match.start() : end].strip(), match.start(), end)


@cache
def _number() -> re.Pattern[str]:
    scales = "|".join(sorted(map(re.escape, lexicon().scales), key=len, reverse=True))
    return re.compile(
        rf"(?P<sign>{sign_pattern()})?(?<![\d.,A-Za-z/:-])(?<!\d[., ])(?<!\d[.,]\s)"
        rf"(?P<digits>{DIGITS})(?![\d:/])"
        rf"(?:[\s\u00a0\u202f-]?(?P<scale>{scales})(?![^\W\d_一-鿿가-힣ぁ-んァ-ヶ]))?",
        re.IGNORECASE,
    )


def _kind(sentence: str, place: int, language: str) -> tuple[str, int]:
    """What a number that ends at `place` counts, and where the words end that say so; "" for
    nothing that is known."""
    unit = _unit_pattern(language).match(sentence, place)
    if unit:
        written = " ".join(unit["unit"].casefold().split())
        return _units(language).get(written, "percent"), unit.end()
    return _person_or_thing(sentence, place, base_language(language))


def _person_or_thing(sentence: str, place: int, base: str) -> tuple[str, int]:
    window = sentence[place : place + _STATE_WINDOW]
    stop = _STOPS.search(window)
    if stop:
        window = window[: stop.start()]
    states, things = _words(base)
    if base in _CJK:
        state = states.search(window) if states else None
        thing = things.match(window) if things else None
        if thing and state and state.start() < 12:
            return _named(state, "states", base), place + state.end()
        return (_named(thing, "things", base), place + thing.end()) if thing else ("", place)
    words = list(re.finditer(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*", window))[: _STATE_WORDS + 1]
    joins = _spoiling("joins")
    words = list(takewhile(lambda word: word.group().casefold() not in joins, words))
    small = [word.group().casefold() for word in words]
    for table, pattern, most in (("states", states, len(words)), ("things", things, 2)):
        for number, word in enumerate(words[:most]):
            found = pattern.fullmatch(word.group()) if pattern else None
            if found:
                counts = _counts_all(words[:number], small[: number + 2], base)
                return (_named(found, table, base), place + word.end()) if counts else ("", place)
    return "", place


def _named(match: re.Match[str] | None, table: str, base: str) -> str:
    found = match.group().casefold().strip() if match else ""
    words = _concepts(table, base)
    return words.get(found) or next(
        (kind for word, kind in words.items() if word[0] == "~" and found.startswith(word[1:])), ""
    )


def _counts_all(between: list[re.Match[str]], small: list[str], base: str) -> bool:
    """Whether the words behind a number are what it counts: not an age, no name among them, and
    nobody beside who is not counted ("26 others"). `small`: these words and the next one."""
    is_named = base != "de" and any(word.group()[0].isupper() for word in between)
    spoils = _spoiling("others") | _spoiling("ages")
    return not is_named and spoils.isdisjoint(small) and small[:1] != ["was"]


@cache
def _spoiling(table: str) -> frozenset[str]:
    return frozenset(_table()[table]["words"].split())


@cache
def _words(base: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    states, things = (_alternatives(_concepts(each, base)) for each in ("states", "things"))
    return states, things


def _alternatives(words: dict[str, str]) -> re.Pattern[str] | None:
    if not words:
        return None
    longest = sorted(words, key=len, reverse=True)
    written = (
        re.escape(each[1:]) + r"\w{0,6}" if each[0] == "~" else re.escape(each) for each in longest
    )
    return re.compile(rf"\s?(?:{'|'.join(written)})", re.IGNORECASE)


@cache
def _concepts(table: str, base: str) -> dict[str, str]:
    concepts: dict[str, Any] = _table()[table]
    return {word: kind for kind, words in concepts.items() for word in words.get(base, "").split()}


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource("related", "counted.toml").read_text("utf-8"))


# Units of measure, from CLDR


@cache
def _units(language: str) -> dict[str, str]:
    locale = locale_of(language)
    if locale is None:
        return {}
    found: dict[str, str] = {}
    for unit in UNITS:
        for length in ("long", "short"):
            for quantity in QUANTITIES:
                words = _without_number(format_unit(quantity, unit, length, locale=locale))
                if len(words) > 1:
                    found.setdefault(words.casefold(), unit)
    return found


def _without_number(written: str) -> str:
    return " ".join(re.sub(r"[\d٠-٩][\d.,٠-٩٬٫\s\u00a0\u202f]*", " ", written).split()).strip(
        "\u200f\u200e "
    )


@cache
def _unit_pattern(language: str) -> re.Pattern[str]:
    words = sorted(_units(language), key=len, reverse=True)
    units = "|".join(re.escape(word).replace(r"\ ", r"[\s-]") for word in words)
    own = f"(?:{units})|" if units else ""
    end = "" if base_language(language) in _CJK else r"(?![^\W\d_])"
    return re.compile(
        rf"[\s\u00a0\u202f-]?(?P<unit>[%％٪]|(?:{own}{_PERCENT}){end})", re.IGNORECASE
    )
