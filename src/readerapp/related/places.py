"""Finds the countries a text names in its own language (CLDR), as ISO 3166 codes.

Words of nationality and capitals count as naming the country.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from readerapp.domain.values import dataclass
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import base_language, folded, locale_of
from readerapp.related.place_words import capitals, demonyms

_LIMIT = 20
_NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
_CYRILLIC = frozenset({"ru", "uk", "bg", "sr", "mk", "be"})
_CYRILLIC_ENDING = "(?:ой|ей|ом|ем|ам|ах|ию|ии|ией|ая|ую|а|я|у|ю|е|ы|и)?"
_CYRILLIC_STEM = re.compile(r"(?:ая|ия|а|я|й|ь|ы|и)$")

# What may stand before and after a name. Chinese and Thai write no spaces; Thailand is two letters
# that begin many words of katakana; Korean and Arabic glue small words to a name.
_BEFORE = {
    "zh": "",
    "th": "",
    "ja": "(?<![ァ-ヺー])",
    "ko": "(?<![가-힣])",
    "ar": "(?<![ء-ي])(?:وب|ول|[وفبلك])?",
}
_AFTER = {
    "zh": "",
    "th": "",
    "ja": "(?![ァ-ヺー])",
    "ko": "(?=[은는이가을를의에와과로도만]|에서|부터|까지|측|산|인|발|[^가-힣]|$)",
    "ar": "(?![ء-ي])",
}


# "George Washington" and the "London Stock Exchange" are no capitals.
_CAPITALISED_BEFORE = re.compile(r"(?<!\w)(?P<word>[A-ZÀ-ÞА-Я][\w’'-]*)[\s-]$")
_CAPITALISED_AFTER = re.compile(r"[\s-][A-ZÀ-ÞА-Я]\w")
_NOUNS_ARE_CAPITALISED = frozenset({"de", "lb", "nds"})
_LOOKED_BACK = 40  # characters: longer than a word


@dataclass(frozen=True)
class FoundPlaces:
    """The places of a text.

    `codes` are ISO 3166, those of countries' names first, each kind in order of appearance.
    `passing` are those of them that are named only once and not early. `rest` is the text with
    countries and capitals blanked out.
    """

    codes: tuple[str, ...]
    passing: tuple[str, ...]
    rest: str


def find_places(text: str, language: str, early: int = 0) -> FoundPlaces:
    """The places; none for a language CLDR does not know. `early` counts characters."""
    found: Counter[str] = Counter()
    named_early: set[str] = set()

    def country(match: re.Match[str]) -> str:
        return blank(match, _code_of(match["name"], _countries(language)))

    def capital(match: re.Match[str]) -> str:
        is_longer = _is_part_of_a_name(match, language)
        return blank(match, "" if is_longer else _code_of(match["name"], capitals(language)))

    def blank(match: re.Match[str], code: str) -> str:
        if not code:
            return match.group()
        found[code] += 1
        if match.start() < early:
            named_early.add(code)
        return "," * len(match.group())

    for pattern, read in ((_countries_in(language), country), (_capitals_in(language), capital)):
        if pattern is not None:
            text = pattern.sub(read, text)
    codes = tuple(found)[:_LIMIT]
    passing = tuple(code for code in codes if found[code] == 1 and code not in named_early)
    return FoundPlaces(codes, passing, text)


def _is_part_of_a_name(match: re.Match[str], language: str) -> bool:
    """Whether another capitalised word stands beside a capital."""
    if base_language(language) in _NOUNS_ARE_CAPITALISED:
        return False
    if _CAPITALISED_AFTER.match(match.string, match.end()):
        return True
    start = max(0, match.start() - _LOOKED_BACK)
    before = _CAPITALISED_BEFORE.search(match.string[start : match.start()])
    return before is not None and folded(before["word"]) not in lexicon().sentence_starters


@cache
def _countries(language: str) -> dict[str, str]:
    """Name to code; names that only look like countries have the code ""."""
    locale = locale_of(language)
    if locale is None:
        return {}
    base = base_language(language)
    named = {
        name: code
        for code, name in locale.territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES
    }
    named |= demonyms(base)
    named |= lexicon().aliases.get(base, {})
    named |= dict.fromkeys(lexicon().not_places.get(base, ()), "")
    ambiguous = lexicon().ambiguous.get(base, frozenset())
    return {name: code for name, code in named.items() if name not in ambiguous}


@cache
def _countries_in(language: str) -> re.Pattern[str] | None:
    return _pattern(_countries(language), language)


@cache
def _capitals_in(language: str) -> re.Pattern[str] | None:
    return _pattern(capitals(language), language)


def _pattern(codes: Iterable[str], language: str) -> re.Pattern[str] | None:
    """Longest name first, so that "South Sudan" is not read as "Sudan"."""
    names = sorted(codes, key=lambda name: (-len(name), name))
    if not names:
        return None
    base = base_language(language)
    inside = "|".join(_inflected(name) if base in _CYRILLIC else re.escape(name) for name in names)
    before, after = _BEFORE.get(base, r"(?<!\w)"), _AFTER.get(base, r"(?!\w)")
    return re.compile(f"{before}(?P<name>{inside}){after}")


def _inflected(name: str) -> str:
    """ "Южная Корея" also as "Южной Кореи"."""
    stems = (_CYRILLIC_STEM.sub("", word) if len(word) > 3 else word for word in name.split())
    return r"\s".join(re.escape(stem) + _CYRILLIC_ENDING for stem in stems)


def _code_of(written: str, codes: Mapping[str, str]) -> str:
    if written in codes:
        return codes[written]
    return next(
        (code for name, code in codes.items() if re.fullmatch(_inflected(name), written)), ""
    )
