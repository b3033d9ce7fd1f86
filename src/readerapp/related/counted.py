"""What sentences count, found and laid side by side across languages and reports of a story.

Found are numbers with a unit of measure, or with the people or things they count. A number without
either is none: "15" alone tells nothing. Years, dates and ages are left out.

A sum of money has its currency by sign, code or word. What several currencies share stands for none
of them: "$5 million" and "US$5 million" are of two kinds, so that sums stand side by side only
where both are surely in one currency.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import combinations, takewhile
from typing import Any

from babel.units import format_unit

from readerapp.domain.stories import CountedThing, FigureValue, ToldSentence
from readerapp.domain.values import dataclass
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

_MONEY_KIND = "currency"  # what kinds of sums begin with: "currency-EUR", "currency-$"

_SPACE = r"[\s\u00a0\u202f]"
_OF_MONEY = rf"(?:(?:de|di|d[’']){_SPACE}?)?"  # "5 millions d'euros"
_RANGE = re.compile(rf"{_SPACE}?(?:[-–—]|(?:to|or|and|bis|à|a|y|e|et|und){_SPACE}){_SPACE}?\W?\d")
_GOES_ON = re.compile(rf",{_SPACE}\d{{3}}(?!\d)")  # "$380, 600"
_ANY_WORD = re.compile(
    rf"{_SPACE}?[^\W\d_]"
)  # in a language whose words for thousands nobody knows
_ONLY_SCALED = frozenset({"원"})  # "5원" may be the beginning of a word

MOST_THINGS = 8
_MOST_VALUES = 6  # of one thing
_MOST_COMPARED = 600  # of one kind, each with each: a third of a second
# Kinds of which a story has one, as a rule. Of others, such as miles, it has many: they are shown
# where two reports give the same, and never said to differ.
_OF_ONE_THING = frozenset(
    {"dead", "injured", "missing", "arrested", "rescued", "length-light-year"}
)
_ONE_THING = 0.55  # cosine of two sentences from which on they tell of one thing

_Likeness = Callable[[ToldSentence, ToldSentence], float]


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


@dataclass(frozen=True)
class ReportFigure:
    """What one report counts in one sentence."""

    counted: Counted
    sentence: ToldSentence


def counted_things(
    figures: Iterable[ReportFigure], likeness: _Likeness
) -> tuple[CountedThing, ...]:
    """What at least two reports count, those of most reports first.

    Only where two sentences are near does one kind stand for one thing; then values that cannot be
    one, rounded, differ. A report that gives several values of a kind is in no such pair.
    """
    by_kind: dict[str, list[ReportFigure]] = {}
    for each in figures:
        alike = by_kind.setdefault(each.counted.kind, [])
        if len(alike) < _MOST_COMPARED:
            alike.append(each)
    things = [thing for kind, found in by_kind.items() if (thing := _thing(kind, found, likeness))]
    things.sort(key=lambda thing: (not thing.differs, -_reports(thing)))
    return tuple(things[:MOST_THINGS])


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def _all(sentence: str, language: str) -> Iterator[Counted]:
    decimal_sign = decimal_sign_of(language)
    for match in _number().finditer(sentence):
        scale = lexicon().scales.get((match["scale"] or "").casefold(), 1)
        sign = match["sign"] or ""
        money = _money_at(sentence, sign, match.end(), language, is_scaled=scale > 1)
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
        rf"(?P<sign>{_sign_pattern()})?(?<![\d.,A-Za-z/:-])(?<!\d[., ])(?<!\d[.,]\s)"
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


@dataclass(frozen=True, slots=True)
class _Money:
    """Currency of a sum; by what its number is multiplied, "$5m"; and where its words end."""

    kind: str
    factor: int
    end: int


@cache
def _sign_pattern() -> str:
    """Return the pattern of what may stand before the digits of a sum. Letters belong to a sign,
    "HK$": with one that nobody knows it is no sum at all."""
    codes = "|".join(sorted(_codes()))
    letters = r"(?:(?<![^\W\d_])(?-i:[A-Z][A-Za-z.]{0,3}))?"
    return rf"{letters}[$€£¥￥₩₽₺₹₪₴]{_SPACE}?|(?<![^\W\d_])(?-i:{codes}){_SPACE}"


def _money_at(
    sentence: str, sign: str, place: int, language: str, *, is_scaled: bool
) -> _Money | None:
    """Return what a number is a sum of, by the sign before it and the words from `place` on; None
    when it is none, or nobody knows how large: "$5 to $6 million". `is_scaled`: the number ends
    with "million" or the like."""
    sign = sign.strip()
    unclear = (
        (_RANGE, _GOES_ON)
        if _money_words(base_language(language))
        else (_RANGE, _GOES_ON, _ANY_WORD)
    )
    scale = None if is_scaled else _money_scale().match(sentence, place)
    end = scale.end() if scale else place
    factor = _scales()[scale["scale"].casefold()] if scale else 1
    if sign and not scale and not is_scaled and any(each.match(sentence, end) for each in unclear):
        return None
    named, named_end = _named_currency(sentence, end, language, is_scaled=is_scaled or bool(scale))
    if not sign:
        return _Money(f"{_MONEY_KIND}-{named}", factor, named_end) if named else None
    code = _signs().get(sign) or (sign if sign in _codes() else "")
    if not code or (sentence[end : end + 1].isalpha() and not named):
        return None
    is_shared = code == sign
    return _Money(f"{_MONEY_KIND}-{named if named and is_shared else code}", factor, named_end)


def _named_currency(
    sentence: str, place: int, language: str, *, is_scaled: bool
) -> tuple[str, int]:
    """The currency that is named behind a number, and where its name ends; "" for none."""
    base = base_language(language)
    is_short = sentence.startswith(".", place) and sentence[place - 1].isalpha()  # "5 Mio. Euro"
    match = _behind(base).match(sentence, place + is_short)
    if match is None:
        return "", place
    word = " ".join(match["word"].split())
    if word in _ONLY_SCALED and not is_scaled:
        return "", place
    return _signs().get(word) or _money_words(base).get(
        word.casefold()
    ) or word.upper(), match.end()


@cache
def _behind(base: str) -> re.Pattern[str]:
    longest = sorted((*_signs(), *_codes(), *_money_words(base)), key=len, reverse=True)
    written = "|".join(re.escape(each).replace(r"\ ", rf"{_SPACE}") for each in longest)
    end = "" if base in ("ja", "zh", "ko") else r"(?![^\W\d_])"
    return re.compile(rf"(?:{_SPACE}|-)?{_OF_MONEY}(?P<word>(?:{written}){end})", re.IGNORECASE)


@cache
def _money_scale() -> re.Pattern[str]:
    written = "|".join(sorted(_scales(), key=len, reverse=True))
    return re.compile(rf"{_SPACE}?(?:-{_SPACE}?)?(?P<scale>{written})(?![^\W\d_])", re.IGNORECASE)


@cache
def _signs() -> dict[str, str]:
    return {sign: code for code, signs in _money_table()["signs"].items() for sign in signs.split()}


@cache
def _codes() -> frozenset[str]:
    return frozenset(_money_table()["codes"].split())


@cache
def _scales() -> dict[str, int]:
    by_zeros = _money_table()["scales"].items()
    own = {each: 10 ** int(zeros) for zeros, words in by_zeros for each in words.split()}
    return lexicon().scales | own


@cache
def _money_words(base: str) -> dict[str, str]:
    by_code = _money_table()["words"].get(base, {})
    return {word: code for code, words in by_code.items() for word in words}


@cache
def _money_table() -> dict[str, Any]:
    table = tomllib.loads(resource("related", "counted.toml").read_text("utf-8"))
    money: dict[str, Any] = table["money"]
    return money


def _reports(thing: CountedThing) -> int:
    return len({told.article_id for value in thing.values for told in value.told})


def _thing(kind: str, found: Sequence[ReportFigure], likeness: _Likeness) -> CountedThing | None:
    near = _of_one_thing(found, likeness) if kind in _OF_ONE_THING else _of_one_value(found)
    values: dict[Decimal, dict[int, ReportFigure]] = {}
    for each in near:
        values.setdefault(each.counted.value, {}).setdefault(each.sentence.article_id, each)
    if len({each.sentence.article_id for each in near}) < 2:
        return None
    ordered = sorted(values.values(), key=lambda given: -len(given))[:_MOST_VALUES]
    shown = tuple(
        FigureValue(
            tuple(each.counted.written for each in given.values()),
            tuple(each.sentence for each in given.values()),
        )
        for given in ordered
    )
    return CountedThing(kind, shown, _differs(kind, near, likeness))


def _of_one_thing(found: Sequence[ReportFigure], likeness: _Likeness) -> list[ReportFigure]:
    """Those that have the same value as another report, or a sentence near to one of another."""
    kept = set()
    for one, other in combinations(range(len(found)), 2):
        a, b = found[one], found[other]
        if a.sentence.article_id == b.sentence.article_id:
            continue
        if a.counted.value == b.counted.value or likeness(a.sentence, b.sentence) >= _ONE_THING:
            kept |= {one, other}
    return [found[number] for number in sorted(kept)]


def _of_one_value(found: Sequence[ReportFigure]) -> list[ReportFigure]:
    """Those whose value another report gives, too."""
    reports: dict[Decimal, set[int]] = {}
    for each in found:
        reports.setdefault(each.counted.value, set()).add(each.sentence.article_id)
    return [each for each in found if len(reports[each.counted.value]) > 1]


def _differs(kind: str, near: Sequence[ReportFigure], likeness: _Likeness) -> bool:
    if kind not in _OF_ONE_THING:
        return False
    by_report: dict[int, set[Decimal]] = {}
    for each in near:
        by_report.setdefault(each.sentence.article_id, set()).add(each.counted.value)
    single = [each for each in near if len(by_report[each.sentence.article_id]) == 1]
    return any(
        surely_differ(a.counted.value, b.counted.value)
        and likeness(a.sentence, b.sentence) >= _ONE_THING
        for a, b in combinations(single, 2)
        if a.sentence.article_id != b.sentence.article_id
    )
