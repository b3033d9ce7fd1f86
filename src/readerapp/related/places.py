"""Countries a text names, read in its own language from CLDR, as ISO 3166 codes.

Words of nationality count as naming the country.
"""

import re
from functools import cache

from readerapp.related.demonyms import demonyms
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import base_language, locale_of

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


def find_places(text: str, language: str) -> tuple[tuple[str, ...], str]:
    """ISO 3166 codes in order of appearance, and the text with the countries blanked out.

    None for a language CLDR does not know.
    """
    pattern = _pattern(language)
    if pattern is None:
        return (), text
    found: dict[str, None] = {}

    def blank(match: re.Match[str]) -> str:
        code = _code_of(match["name"], language)
        if not code:
            return match.group()
        found.setdefault(code)
        return "," * len(match.group())

    without = pattern.sub(blank, text)
    return tuple(found)[:_LIMIT], without


@cache
def _codes(language: str) -> dict[str, str]:
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
def _pattern(language: str) -> re.Pattern[str] | None:
    """Longest name first, so that "South Sudan" is not read as "Sudan"."""
    names = sorted(_codes(language), key=lambda name: (-len(name), name))
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


def _code_of(written: str, language: str) -> str:
    codes = _codes(language)
    if written in codes:
        return codes[written]
    return next(
        (code for name, code in codes.items() if re.fullmatch(_inflected(name), written)), ""
    )
