"""Numbers, names and negations of a text and of its translation, compared by what they mean.

Languages write the same number in other ways: 350,000 is "350 mil", 3 p.m. is "15h", the 19th
century is XIX. So each is read into the values it may have, and only what has no counterpart is
told. What need not be said in digits on the other side (words for numbers, Roman ones, months)
may be a counterpart, and lacks none.

Places and peoples have other names in other languages, so a name that is not there is translated by
itself and looked for again. Compared in one script only: how a name is written in another is not
known well enough here.

A language has many ways to say no, and what is "not X" in one is "fails to X" in another. So only
words that surely say no are missed, where nothing on the other side may stand for them.
"""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field
from difflib import SequenceMatcher
from functools import cache
from itertools import chain

from readerapp.domain.stretch import Stretch
from readerapp.domain.translation import Doubt, Doubtful
from readerapp.domain.values import dataclass
from readerapp.resources import resource
from readerapp.text.scripts import first_script

_SPACES = " \u00a0\u202f\u2009"
_DIGITS = re.compile(
    rf"(?<![\d.,])\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?![\d{_SPACES}]?\d)(?:[.,]\d+)?"
    r"|\d+(?:[.,'’]\d+)*"
)
_TIME = re.compile(
    r"(?<![\d.,:])([01]?\d|2[0-4])(?:[:.h](?:([0-5]\d)(?!\d))?)?\s?([ap])\.?\s?m\b\.?"
    r"|(?<![\d.,:])([01]?\d|2[0-4])(?:\s?h(?![a-z])|[:：](?=[0-5]\d(?![\d:]))"
    r"|\.(?=[0-5]\d\s?Uhr))\s?([0-5]\d(?!\d))?",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"(?<!\w)(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?!\w)")
_DATE = re.compile(r"(?<![\d/])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/])")
_BETWEEN_TENS = ("-", " ", " e ", " y ", " et ", "-et-")
_TOLERANCE = 1e-9
_MONTHS = 12


@dataclass(frozen=True)
class NumberMention:
    """A number as it is written, and the values it may have. An optional one need not be found on
    the other side."""

    words: str
    place: Stretch
    values: tuple[float, ...]
    is_optional: bool = False
    is_ill_formed: bool = False


@dataclass(frozen=True)
class _Writing:
    """How a language writes numbers."""

    points: str = ","
    scales: dict[str, float] = field(default_factory=dict)
    short: dict[str, float] = field(default_factory=dict)
    small: dict[str, int] = field(default_factory=dict)
    tens: dict[str, int] = field(default_factory=dict)


def number_doubts(source: str, said: str, source_language: str, target: str) -> list[Doubtful]:
    """Return the numbers of a text that its translation lacks, and those that came from nowhere."""
    there, here = mentions(source, source_language), mentions(said, target)
    lost, free = _unmatched(there, here)
    added = [
        each
        for each in free
        if not each.is_optional and (each.is_ill_formed or not _among(each, there))
    ]
    return [
        Doubtful(Doubt.NUMBERS, each.words, each.place, is_in_source)
        for found, is_in_source in ((lost, True), (added, False))
        for each in found
    ]


def mentions(text: str, language: str) -> list[NumberMention]:
    """Return the numbers of a text, those in words, Roman ones and parts of dates as optional."""
    plain = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)
    plain = plain.replace("٫", ".").replace("٬", ",")
    writing = _writing(_base(language))
    times = list(_times(plain))
    in_digits = [*times, *_in_digits(plain, writing, times)]
    return [*in_digits, *_in_words(plain, writing, in_digits), *_roman(plain)]


def _unmatched(
    wanted: Sequence[NumberMention], found: Sequence[NumberMention]
) -> tuple[list[NumberMention], list[NumberMention]]:
    """Return what is wanted and not found, and what is left of what was found."""
    free = sorted(found, key=lambda each: each.is_optional)
    lost = []
    for each in sorted(wanted, key=lambda each: (each.is_optional, len(each.values))):
        match = next((other for other in free if _agree(each, other)), None)
        if match is not None:
            free.remove(match)
        elif not each.is_optional:
            lost.append(each)
    return lost, free


def _agree(one: NumberMention, other: NumberMention) -> bool:
    if one.is_ill_formed or other.is_ill_formed:
        return one.words == other.words
    return any(abs(a - b) <= _TOLERANCE * max(1, abs(a)) for a in one.values for b in other.values)


def _among(mention: NumberMention, others: Iterable[NumberMention]) -> bool:
    return any(_agree(mention, other) for other in others)


def _times(text: str) -> Iterator[NumberMention]:
    """Yield hours, which may be told by half days, and minutes, which are left out when none."""
    for found in _TIME.finditer(text):
        half, hour = found[3], int(found[1] or found[4])
        minutes = (2, found[2]) if found[1] else (5, found[5])
        values = {float(hour), float((hour + 12) % 24)}
        if half is None and hour <= _MONTHS:
            values = {float(hour), float(hour + 12)}
        end = found.end()
        place = Stretch(found.start(), end)
        yield NumberMention(text[place.start : end], place, tuple(sorted(values)))
        if minutes[1]:
            at = Stretch(found.start(minutes[0]), found.end(minutes[0]))
            value = float(minutes[1])
            yield NumberMention(minutes[1], at, (value,), is_optional=value == 0)


def _in_digits(
    text: str, writing: _Writing, taken: Sequence[NumberMention]
) -> Iterator[NumberMention]:
    dates = [Stretch(*each.span()) for each in _DATE.finditer(text)]
    previous: NumberMention | None = None
    for found in _DIGITS.finditer(text):
        if _overlaps(found.span(), taken):
            continue
        values = _values(found.group(), writing.points)
        scaled, is_sure, end = _scaled(text, found.end(), values, writing)
        words = text[found.start() : end]
        is_month = text[end : end + 1] in ("月", "월")
        is_in_date = any(each.start <= found.start() < each.end for each in dates)
        may_lack = (is_month or is_in_date) and bool(values) and max(values) <= _MONTHS
        now = NumberMention(
            words,
            Stretch(found.start(), end),
            scaled if is_sure else tuple({*values, *scaled}),
            may_lack,
            not values,
        )
        if previous and _continues(previous, now, writing):  # 3万5千
            both = tuple(a + b for a in previous.values for b in now.values)
            place = Stretch(previous.place.start, end)
            now = NumberMention(text[place.start : end], place, both)
        elif previous:
            yield previous
        previous = now
    if previous:
        yield previous


def _continues(one: NumberMention, other: NumberMention, writing: _Writing) -> bool:
    """Whether two numbers stand without anything between them, as in 3万5千."""
    ends = one.words[-1:]
    return one.place.end == other.place.start and ends in writing.short and not ends.isascii()


def _values(digits: str, points: str) -> tuple[float, ...]:
    """Return what digits with separators can mean, nothing when they are no number."""
    bare = re.sub(rf"[{_SPACES}'’]", "", digits)
    separators = [each for each in bare if each in ".,"]
    if not separators:
        return (float(bare),)
    if len(separators) == 1:
        before, after = re.split("[.,]", bare)
        decimal = float(f"{before}.{after}")
        if len(after) != 3 or len(before) > 3 or before == "0" or len(bare) != len(digits):
            return (decimal,)
        grouped = float(before + after)
        if len(points) > 1:
            return (decimal, grouped)
        return (decimal,) if separators[0] == points else (grouped,)
    *groups, last = re.split("[.,]", bare)
    is_decimal = separators[-1] != separators[0] and len(set(separators[:-1])) == 1
    whole = groups if is_decimal else [*groups, last]
    is_grouped = all(len(each) == 3 for each in whole[1:]) or (
        len(whole[-1]) == 3 and all(len(each) == 2 for each in whole[1:-1])  # 1,00,000
    )
    if not is_grouped or len(whole[0]) > 3 or len(set(separators)) > 2:
        return ()
    return (float("".join(whole) + (f".{last}" if is_decimal else "")),)


def _scaled(
    text: str, end: int, values: tuple[float, ...], writing: _Writing
) -> tuple[tuple[float, ...], bool, int]:
    """Return values with the words behind them ("2.8 billion"), whether that is sure, the end."""
    factor, is_sure = 1.0, True
    behind = re.match(r"[^\W\d_]+", text[end:])
    if behind and (behind.group().casefold() in writing.short or behind[0][:1] in writing.short):
        name = behind.group().casefold()
        name = name if name in writing.short else behind[0][0]
        if not name.isascii() or name == behind.group().casefold():
            return (
                tuple(each * writing.short[name] for each in values),
                not name.isascii(),
                end + len(name),
            )
    while word := re.match(rf"[{_SPACES}-]?([^\W\d_]+)", text[end:]):
        if word[1].casefold() not in writing.scales:
            break
        factor *= writing.scales[word[1].casefold()]
        end += word.end()
    return tuple(each * factor for each in values), is_sure, end


def _in_words(
    text: str, writing: _Writing, taken: Sequence[NumberMention]
) -> Iterator[NumberMention]:
    """Yield numbers in words: small ones, tens, tens with small ones, and bare "a million"."""
    previous: tuple[re.Match[str], int] | None = None
    for word in re.finditer(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*", text):
        whole = word.group().casefold()
        parts = chain(re.finditer(r"[^\W\d_]+", word.group()), ()) if "-" in whole else ()
        value = writing.small.get(whole, writing.tens.get(whole))
        scale = writing.scales.get(whole)
        if value is not None:
            values = [float(value)]
            if previous and text[previous[0].end() : word.start()].casefold() in _BETWEEN_TENS:
                values.append(float(previous[1] + value))
            yield _optional(word.group(), word.start(), values)
            previous = (word, value) if value % 10 == 0 and value >= 20 else previous
        elif scale is not None and not _overlaps(word.span(), taken):
            yield _optional(word.group(), word.start(), [scale])
        else:
            known = [
                writing.small.get(p.group().casefold(), writing.tens.get(p.group().casefold()))
                for p in parts
            ]
            if any(each is not None for each in known):  # "twenty-five", "six-year"
                some = [float(each) for each in known if each is not None]
                yield _optional(word.group(), word.start(), [*some, sum(some)])
    if "一" in writing.small:  # written without spaces
        for each in re.finditer("[〇零一二两三四五六七八九十]", text):
            yield _optional(each.group(), each.start(), [float(writing.small.get(each.group(), 0))])


def _optional(words: str, start: int, values: Iterable[float]) -> NumberMention:
    return NumberMention(words, Stretch(start, start + len(words)), tuple(values), is_optional=True)


def _roman(text: str) -> Iterator[NumberMention]:
    for found in _ROMAN.finditer(text):
        value = 0
        for one, following in zip(found.group(), [*found.group()[1:], "I"], strict=True):
            amount = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
            value += -amount[one] if amount[one] < amount[following] else amount[one]
        yield _optional(found.group(), found.start(), [float(value)])


def _overlaps(span: tuple[int, int], taken: Iterable[NumberMention]) -> bool:
    return any(span[0] < each.place.end and each.place.start < span[1] for each in taken)


@cache
def _writing(language: str) -> _Writing:
    data = tomllib.loads(resource("translation", "numbers.toml").read_text("utf-8"))
    table = data.get(language, {})
    tens = _numbered(table.get("tens", ""), 1, 10)
    small = _numbered(table.get("small", ""), 0, 1) | _numbered(table.get("ordinals", ""), 1, 1)
    scales, short = table.get("scales", {}), table.get("short", {})
    return _Writing(table.get("point", ","), dict(scales), dict(short), small, tens)


def _numbered(words: str, first: int, step: int) -> dict[str, int]:
    return {
        name: (number + first) * step
        for number, names in enumerate(words.split())
        for name in names.split("|")
        if name != "-"
    }


@dataclass(frozen=True)
class _Negations:
    """How a language says no: words that surely do, and all that may. Whole words, in small letters
    and with straight apostrophes."""

    strong: re.Pattern[str]
    any: re.Pattern[str]


def negation_doubts(source: str, said: str, source_language: str, target: str) -> list[Doubtful]:
    """Return the words that say no in a sentence whose translation nowhere does, or the other way
    round: one of them, as a sentence may say it twice."""
    there, here = (_negations(_base(each)) for each in (source_language, target))
    if there is None or here is None:
        return []
    texts = [each.lower().replace("’", "'") for each in (source, said)]  # "ß" stays one letter
    if [len(each) for each in texts] != [len(source), len(said)]:  # places would be others
        return []
    for (text, ways), (other, other_ways), is_in_source in (
        ((texts[0], there), (texts[1], here), True),
        ((texts[1], here), (texts[0], there), False),
    ):
        found = ways.strong.search(text)
        if found and not other_ways.any.search(other):
            words = (source if is_in_source else said)[found.start() : found.end()]
            return [Doubtful(Doubt.NEGATIONS, words, Stretch(*found.span()), is_in_source)]
    return []


def _base(language: str) -> str:
    return language.partition("-")[0]


@cache
def _negations(language: str) -> _Negations | None:
    data = tomllib.loads(resource("translation", "negations.toml").read_text("utf-8"))
    table = data.get(language)
    if table is None:
        return None
    frame = "(?:{})" if table.get("inside") else r"(?<![\w'])(?:{})(?![\w])"
    strong, other = table["strong"], table["other"]
    return _Negations(
        re.compile(frame.format(strong)), re.compile(frame.format(f"{strong}|{other}"))
    )


_WORD = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"
_WORDS = re.compile(_WORD)
_PARTS = re.compile(r"[^\W\d_]+")
_POSSESSIVE = re.compile(r"['’]s\b")
# Their nouns, or nothing, have capitals: these tell no names there.
_UNTOLD = frozenset({"de", "lb", "ja", "zh", "ko", "ar", "he", "hi", "th", "fa", "ur"})
_STEM = 4  # letters that words have in common
_ALIKE = 0.75  # of the letters of two words
_MOST = 6  # names of a text that are translated by themselves


def name_doubts(
    source: str, said: str, source_language: str, say: Callable[[str], str]
) -> list[Doubtful]:
    """Return the names of a text of which a word is not in its translation.

    Only words that stay as they are when the name is translated by itself: "Prime Minister Sanae
    Takaichi" loses its first two, and they are no names.
    """
    if _base(source_language) in _UNTOLD:
        return []
    if first_script(source) != first_script(said):
        return []
    there = _stems(said)
    missing = [each for each in names(source) if _lost(each[0], there)]
    return [
        Doubtful(Doubt.NAMES, name, place, is_in_source=True)
        for name, place in missing[:_MOST]
        if any(_stays(word, name, say) for word in _lost(name, there))
    ]


def _lost(name: str, there: set[str]) -> list[str]:
    """Return the longer words of a name that are not among some beginnings of words."""
    words = _PARTS.findall(_POSSESSIVE.sub("", name))
    return [each for each in words if len(each) >= _STEM and stem(each) not in there]


def _stays(word: str, name: str, say: Callable[[str], str]) -> bool:
    """Whether a word is the same in the other language, by itself and in its name."""
    return stem(word) in _stems(say(word)) and stem(word) in _stems(say(name))


def _stems(text: str) -> set[str]:
    return {stem(word) for word in _PARTS.findall(text)}


def names(text: str) -> Iterator[tuple[str, Stretch]]:
    """Yield runs of capitalised words inside sentences, with their places."""
    run: list[re.Match[str]] = []
    for word in _WORDS.finditer(text):
        joined = bool(run) and text[run[-1].end() : word.start()] in (" ", ". ", "\u00a0")
        if run and not (joined and word.group()[0].isupper()):
            yield from _name(text, run)
            run = []
        if word.group()[0].isupper():
            run.append(word)
    yield from _name(text, run)


def garbled(text: str, said: str, source_language: str, say: Callable[[str], str]) -> list[str]:
    """Return the names with foreign letters of which an engine that lacks these made other names:
    Jožef became Jooef in English.

    Names that have another form in the language, as Göteborg may, are none of these.
    """
    own = _letters().get(_base(source_language))
    if own is None or first_script(said) != "Latn":
        return []
    found = dict.fromkeys(
        word for word in _WORDS.findall(text) if word[0].isupper() and _foreign(word, own)
    )
    there = {_bare(word) for word in _WORDS.findall(said)}
    missing = [word for word in found if _bare(word) not in there]
    return [word for word in missing[:_MOST] if not _has_another_form(word, say(word), there)]


def _has_another_form(word: str, alone: str, there: set[str]) -> bool:
    """Whether a translation holds a name of the language's own for a word: Zurique for Zürich. One
    that is nearly the same is none."""
    forms = {_bare(each) for each in _WORDS.findall(alone) if len(each) >= _STEM}
    return any(not _is_alike(_bare(word), form) for form in forms & there)


def _foreign(word: str, own: frozenset[str]) -> bool:
    return not all(each.isascii() or each in own for each in word.casefold() if each.isalpha())


def _is_alike(word: str, said: str) -> bool:
    return SequenceMatcher(None, word, said, autojunk=False).ratio() >= _ALIKE


@cache
def _letters() -> dict[str, frozenset[str]]:
    data = tomllib.loads(resource("translation", "letters.toml").read_text("utf-8"))
    return {language: frozenset(letters) for language, letters in data.items()}


def stem(word: str) -> str:
    """Return the beginning of a word without accents, as names of several languages share it."""
    return _bare(word)[:_STEM]


def _bare(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(each for each in letters if not unicodedata.combining(each))


def _name(text: str, run: list[re.Match[str]]) -> Iterator[tuple[str, Stretch]]:
    before = text[: run[0].start()].rstrip(" \"“‘«(['") if run else ""
    begins = not before or before[-1] in ".!?:…"
    words = run[1:] if begins else run
    if any(len(each.group()) > 1 for each in words):
        place = Stretch(words[0].start(), words[-1].end())
        yield text[place.start : place.end], place
