"""Names of a text, looked for in its translation.

Places and peoples have other names in other languages, so a name that is not there is translated
by itself and looked for again. Compared in one script only: how a name is written in another is
not known well enough here.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

from readerapp.domain.translation import Doubt, Doubtful, Stretch
from readerapp.text.scripts import first_script

_WORD = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"
_WORDS = re.compile(_WORD)
# Their nouns, or nothing, have capitals: these tell no names there.
_UNTOLD = frozenset({"de", "lb", "ja", "zh", "ko", "ar", "he", "hi", "th", "fa", "ur"})
_STEM = 4  # letters that words have in common
_MOST = 6  # names of a text that are translated by themselves
_FEWEST_WORDS = 2  # of a name: single ones are too often words of another kind


def name_doubts(
    source: str, said: str, source_language: str, say: Callable[[str], str]
) -> list[Doubtful]:
    """Return the names of a text of which no word is in its translation, not even translated."""
    if source_language.partition("-")[0] in _UNTOLD:
        return []
    if first_script(source) != first_script(said):
        return []
    there = {stem(word) for word in _WORDS.findall(said)}
    missing = [
        each
        for each in names(source)
        if not any(stem(word) in there for word in _WORDS.findall(each[0]))
    ]
    return [
        Doubtful(Doubt.NAMES, name, place, is_in_source=True)
        for name, place in missing[:_MOST]
        if not any(stem(word) in there for word in _WORDS.findall(say(name)))
    ]


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


def stem(word: str) -> str:
    """Return the beginning of a word without accents, as names of several languages share it."""
    bare = unicodedata.normalize("NFD", word.casefold())
    return "".join(each for each in bare if not unicodedata.combining(each))[:_STEM]


def _name(text: str, run: list[re.Match[str]]) -> Iterator[tuple[str, Stretch]]:
    before = text[: run[0].start()].rstrip(" \"“‘«(['") if run else ""
    begins = not before or before[-1] in ".!?:…"
    words = run[1:] if begins else run
    longer = [each for each in words if len(each.group()) > 1]
    if len(longer) >= _FEWEST_WORDS:
        place = Stretch(words[0].start(), words[-1].end())
        yield text[place.start : place.end], place
