"""Names of a text, looked for in its translation.

Places and peoples have other names in other languages, so a name that is not there is translated
by itself and looked for again. Compared in one script only: how a name is written in another is
not known well enough here.
"""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import cache

from readerapp.domain.stretch import Stretch
from readerapp.domain.translation import Doubt, Doubtful
from readerapp.resources import resource
from readerapp.text.scripts import first_script

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
    if source_language.partition("-")[0] in _UNTOLD:
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
    own = _letters().get(source_language.partition("-")[0])
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
