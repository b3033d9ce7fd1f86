"""Finds numbers that tell stories apart, normalised: "$273 billion" equals "273 milliards".

Years and counts up to twelve stand in every article and are left out; numbers written in words
are not read.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import Mention, base_language, first_of_each, locale_of

_LIMIT = 30
_SMALL = 12
_GROUPS = r"\d{1,3}(?:[.,'’٬ \u00a0\u202f]\d{3}(?!\d)){1,5}"
DIGITS = rf"(?:{_GROUPS}|\d{{1,15}})(?:[.,٫]\d{{1,6}})?"
# 1億2000万, 3조 5000억: parts of one number
_CJK_NUMBER = re.compile(r"(?:\d[\d,.]{0,15}\s?[万萬만億亿억兆조]\s?){1,3}(?:\d{1,4}(?!\d|[%％]))?")
_CJK_PART = re.compile(r"(\d[\d,.]*)\s?([万萬만億亿억兆조])?")
_GROUPED = re.compile(_GROUPS)


def find_numbers(text: str, language: str) -> tuple[Mention, ...]:
    """Numbers in order of appearance; the key is a plain decimal, with "%" where one stood."""
    return first_of_each(_numbers(text, decimal_sign_of(language)), _LIMIT)


def _numbers(text: str, decimal_sign: str) -> Iterator[Mention]:
    for match in _CJK_NUMBER.finditer(text):
        yield Mention(_plain(_cjk_value(match.group())), match.group().strip())
    for match in _number().finditer(_CJK_NUMBER.sub(" ", text)):
        value = value_of(match["digits"], decimal_sign)
        scale = lexicon().scales.get((match["scale"] or "").casefold(), 1)
        if _tells_something(match["digits"], value, scale, bool(match["percent"])):
            percent = "%" if match["percent"] else ""
            yield Mention(_plain(value * scale) + percent, match.group().strip())


@cache
def _number() -> re.Pattern[str]:
    scales = "|".join(sorted(map(re.escape, lexicon().scales), key=len, reverse=True))
    return re.compile(
        rf"(?<![\d.,A-Za-z])(?P<digits>{DIGITS})"
        rf"(?:[\s\u00a0-]?(?P<scale>{scales})(?![^\W\d_]))?(?P<percent>\s?[%％٪])?",
        re.IGNORECASE,
    )


def _tells_something(digits: str, value: Decimal, scale: int, percent: bool) -> bool:
    if scale > 1:
        return True
    whole = value == value.to_integral_value()
    if whole and value <= _SMALL:
        return False
    looks_like_year = digits.isdecimal() and len(digits) == 4 and 1500 <= value <= 2199
    return percent or not looks_like_year


def value_of(digits: str, decimal_sign: str) -> Decimal:
    """Return what digits with separators mean: three digits after one are thousands, unless the
    language disagrees."""
    whole, fraction = digits, ""
    last = max(digits.rfind(sign) for sign in ".,٫")
    if last > 0:
        grouped = _GROUPED.fullmatch(digits)
        repeated = digits.count(digits[last]) > 1
        is_thousands = grouped and (repeated or digits[last] != decimal_sign)
        if not is_thousands:
            whole, fraction = digits[:last], digits[last + 1 :]
    return Decimal(f"{_only_digits(whole)}.{_only_digits(fraction) or '0'}")


def _cjk_value(written: str) -> Decimal:
    total = Decimal(0)
    for digits, unit in _CJK_PART.findall(written):
        total += value_of(digits.rstrip(".,"), ".") * lexicon().scales.get(unit, 1)
    return total


def _only_digits(text: str) -> str:
    return "".join(str(int(char)) for char in text if char.isdecimal())


def _plain(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def decimal_sign_of(language: str) -> str:
    """Return the sign that a language writes before decimals."""
    locale = locale_of(language)
    if locale is None or base_language(language) == "ar":
        return "."
    return str(locale.number_symbols.get("latn", {}).get("decimal", "."))
