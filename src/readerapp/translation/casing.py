"""Capitals that mean nothing: titles in Title Case or all in capitals, and "Breaking:" before them.

The engine takes a capital for a name and leaves it as it is.
"""

import re
import tomllib
from collections.abc import Callable, Collection
from functools import cache

from readerapp.resources import resource

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PREFIX = re.compile(r"^\s*([^:|–—]{2,30}?)\s*([:|–—])\s+(?=\S)")
_FEWEST, _SHORTEST = 4, 4  # words of a title that can tell; letters of a word that can
_IN_CAPITALS, _CAPITALISED, _LEFT = 0.8, 0.75, 0.3


def split_prefix(title: str, source: str, target: str) -> tuple[str, str]:
    """Return "Breaking: " in the other language, and the title without; "" where it has none that
    is known in both languages."""
    found = _PREFIX.match(title)
    if found is None:
        return "", title
    meaning = _prefixes(source).get(found[1].casefold(), "")
    words = _meanings().get(meaning, {}).get(_base(target), "")
    if not words:
        return "", title
    return f"{words}{found[2] if found[2] == ':' else f' {found[2]}'} ", title[found.end() :]


def is_in_capitals(text: str) -> bool:
    """Whether a text of several words is all in capitals."""
    letters = [each for each in text if each.isalpha() and each.upper() != each.lower()]
    capitals = sum(map(str.isupper, letters))
    return len(_WORD.findall(text)) > 2 and capitals >= _IN_CAPITALS * max(1, len(letters))


def is_title_case(text: str) -> bool:
    """Whether most words that could be small begin with a capital."""
    words = [each for each in _WORD.findall(text) if len(each) >= _SHORTEST]
    capitalised = sum(each[0].isupper() for each in words[1:])
    return len(words) >= _FEWEST and capitalised >= _CAPITALISED * len(words[1:])


def title_case(text: str, language: str, small: Collection[str] = ()) -> str:
    """Return what is in capitals with a capital at each word that is not known to be small."""
    known = _small_words().get(_base(language), frozenset()).union(small)

    def cased(each: re.Match[str]) -> str:
        word = each.group().casefold()
        return word if word in known else each.group().capitalize()

    said = _WORD.sub(cased, text)
    return said[:1].upper() + said[1:]


def sentence_case(text: str, small: Collection[str]) -> str:
    """Return text with small letters at the words known to have them. Others may be names."""
    known = set(small)

    def cased(each: re.Match[str]) -> str:
        word = each.group()
        return word.casefold() if word.casefold() in known else word

    said = _WORD.sub(cased, text)
    return said[:1].upper() + said[1:]


def retried(text: str, said: str, small: Collection[str], say: Callable[[str], str]) -> str:
    """Translate a title anew, in sentence case, where many of its small words stayed as they were;
    return the better one."""
    if not small or not is_title_case(text) or _left(text, said, small) < _LEFT:
        return said
    again = say(sentence_case(text, small))
    return again if _left(text, again, small) < _left(text, said, small) else said


def _left(text: str, said: str, small: Collection[str]) -> float:
    """How much of the small words of a text stands in its translation."""
    words = {each.casefold() for each in _WORD.findall(text) if len(each) >= _SHORTEST}
    words &= set(small)
    return len(words & {each.casefold() for each in _WORD.findall(said)}) / max(1, len(words))


@cache
def _small_words() -> dict[str, frozenset[str]]:
    data = tomllib.loads(resource("translation", "small_words.toml").read_text("utf-8"))
    return {language: frozenset(words.split()) for language, words in data.items()}


@cache
def _meanings() -> dict[str, dict[str, str]]:
    """What prefixes mean, and how each language writes it."""
    found: dict[str, dict[str, str]] = tomllib.loads(
        resource("translation", "prefixes.toml").read_text("utf-8")
    )
    return found


@cache
def _prefixes(source: str) -> dict[str, str]:
    own = _base(source)
    return {
        words.casefold(): meaning
        for meaning, by_language in _meanings().items()
        for words in (by_language.get(own, ""), *by_language.get(f"{own}-also", "").split("|"))
        if words
    }


def _base(language: str) -> str:
    return language.partition("-")[0]
