"""Tells which currency a sum of money is in, by its sign, its code or its word.

What several currencies share stands for none of them: "$5 million" and "US$5 million" are of two
kinds, so that sums stand side by side only where both are surely in one currency.
"""

import re
import tomllib
from functools import cache
from typing import Any

from readerapp.domain.values import dataclass
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import base_language
from readerapp.resources import resource

KIND = "currency"  # what kinds of sums begin with: "currency-EUR", "currency-$"

_SPACE = r"[\s\u00a0\u202f]"
_OF = rf"(?:(?:de|di|d[’']){_SPACE}?)?"  # "5 millions d'euros"
_RANGE = re.compile(rf"{_SPACE}?(?:[-–—]|(?:to|or|and|bis|à|a|y|e|et|und){_SPACE}){_SPACE}?\W?\d")
_GOES_ON = re.compile(rf",{_SPACE}\d{{3}}(?!\d)")  # "$380, 600"
_WORD = re.compile(rf"{_SPACE}?[^\W\d_]")  # in a language whose words for thousands nobody knows
_ONLY_SCALED = frozenset({"원"})  # "5원" may be the beginning of a word


@dataclass(frozen=True, slots=True)
class Money:
    """Currency of a sum; by what its number is multiplied, "$5m"; and where its words end."""

    kind: str
    factor: int
    end: int


@cache
def sign_pattern() -> str:
    """Return the pattern of what may stand before the digits of a sum. Letters belong to a sign,
    "HK$": with one that nobody knows it is no sum at all."""
    codes = "|".join(sorted(_codes()))
    letters = r"(?:(?<![^\W\d_])(?-i:[A-Z][A-Za-z.]{0,3}))?"
    return rf"{letters}[$€£¥￥₩₽₺₹₪₴]{_SPACE}?|(?<![^\W\d_])(?-i:{codes}){_SPACE}"


def money_at(
    sentence: str, sign: str, place: int, language: str, *, is_scaled: bool
) -> Money | None:
    """Return what a number is a sum of, by the sign before it and the words from `place` on; None
    when it is none, or nobody knows how large: "$5 to $6 million". `is_scaled`: the number ends
    with "million" or the like."""
    sign = sign.strip()
    unclear = (_RANGE, _GOES_ON) if _words(base_language(language)) else (_RANGE, _GOES_ON, _WORD)
    scale = None if is_scaled else _scale().match(sentence, place)
    end = scale.end() if scale else place
    factor = _scales()[scale["scale"].casefold()] if scale else 1
    if sign and not scale and not is_scaled and any(each.match(sentence, end) for each in unclear):
        return None
    named, named_end = _named(sentence, end, language, is_scaled=is_scaled or bool(scale))
    if not sign:
        return Money(f"{KIND}-{named}", factor, named_end) if named else None
    code = _signs().get(sign) or (sign if sign in _codes() else "")
    if not code or (sentence[end : end + 1].isalpha() and not named):
        return None
    is_shared = code == sign
    return Money(f"{KIND}-{named if named and is_shared else code}", factor, named_end)


def _named(sentence: str, place: int, language: str, *, is_scaled: bool) -> tuple[str, int]:
    """The currency that is named behind a number, and where its name ends; "" for none."""
    base = base_language(language)
    is_short = sentence.startswith(".", place) and sentence[place - 1].isalpha()  # "5 Mio. Euro"
    match = _behind(base).match(sentence, place + is_short)
    if match is None:
        return "", place
    word = " ".join(match["word"].split())
    if word in _ONLY_SCALED and not is_scaled:
        return "", place
    return _signs().get(word) or _words(base).get(word.casefold()) or word.upper(), match.end()


@cache
def _behind(base: str) -> re.Pattern[str]:
    longest = sorted((*_signs(), *_codes(), *_words(base)), key=len, reverse=True)
    written = "|".join(re.escape(each).replace(r"\ ", rf"{_SPACE}") for each in longest)
    end = "" if base in ("ja", "zh", "ko") else r"(?![^\W\d_])"
    return re.compile(rf"(?:{_SPACE}|-)?{_OF}(?P<word>(?:{written}){end})", re.IGNORECASE)


@cache
def _scale() -> re.Pattern[str]:
    written = "|".join(sorted(_scales(), key=len, reverse=True))
    return re.compile(rf"{_SPACE}?(?:-{_SPACE}?)?(?P<scale>{written})(?![^\W\d_])", re.IGNORECASE)


@cache
def _signs() -> dict[str, str]:
    return {sign: code for code, signs in _money()["signs"].items() for sign in signs.split()}


@cache
def _codes() -> frozenset[str]:
    return frozenset(_money()["codes"].split())


@cache
def _scales() -> dict[str, int]:
    by_zeros = _money()["scales"].items()
    own = {each: 10 ** int(zeros) for zeros, words in by_zeros for each in words.split()}
    return lexicon().scales | own


@cache
def _words(base: str) -> dict[str, str]:
    by_code = _money()["words"].get(base, {})
    return {word: code for code, words in by_code.items() for word in words}


@cache
def _money() -> dict[str, Any]:
    table = tomllib.loads(resource("related", "counted.toml").read_text("utf-8"))
    money: dict[str, Any] = table["money"]
    return money
