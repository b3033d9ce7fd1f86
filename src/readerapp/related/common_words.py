"""Common words of a language, and words of boilerplate: capitalised they are no names.

Which words are common is read from the lists of jusText, which were counted in Wikipedias as they
are written: a name never stands there in small letters. What pages say around their articles
("Weitere Informationen", "Güncelleme") stands in resources/phrases/pages and, where no reader of
pages needs it, in related/words.toml.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from readerapp.domain.values import dataclass
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import locale_of
from readerapp.resources import resource

_PACKAGE = "justext"  # only its lists are read, its code is not
_LISTS = {  # of languages that CLDR calls otherwise
    "no": "Norwegian_Bokmal",
    "nb": "Norwegian_Bokmal",
    "nn": "Norwegian_Nynorsk",
    "fil": "Tagalog",
    "tl": "Tagalog",
    "fy": "West_Frisian",
    "nds": "Low_Saxon",
}
_SYLLABLES = frozenset({"vi"})  # written apart, so that names are made of common words
_SHORTEST = 3  # letters; shorter ones are shortenings as well: "us", "ag", "un"
# Words of a list, the commonest first: further down Turkish has what people are called, too.
_COMMONEST = 400

_LABELS = ("buttons", "navigation", "related", "inline", "other", "date_words")
_SERVICES = "und"  # the file of what pages say in any language: "Facebook", "WhatsApp"
_IS_TAG = re.compile(r"[a-z]{2,3}")  # what a feed calls a language may be anything
_WORD = re.compile(r"[^\W\d_]+")


# In German every noun is capitalised: one such word alone says nothing.
NOUNS_ARE_CAPITALISED = frozenset({"de", "lb", "nds"})


@dataclass(frozen=True)
class Vocabulary:
    """What is no name in a language though it be capitalised: `common` words, where a sentence
    begins, and those that a `page` says around its articles."""

    common: frozenset[str]
    page: frozenset[str]
    capitalises_nouns: bool

    def is_common(self, word: str) -> bool:
        """Whether the language writes this word small, but where a sentence begins."""
        return _small(word) in self.common

    def is_of_page(self, word: str) -> bool:
        """Whether pages say this word."""
        return _small(word) in self.page


@cache
def vocabulary_of(base: str) -> Vocabulary:
    """The vocabulary of a base language; an empty one where nothing is known of it."""
    return Vocabulary(
        frozenset(_common(base)),
        frozenset(_of_pages(base)),
        capitalises_nouns=base in NOUNS_ARE_CAPITALISED,
    )


def _small(word: str) -> str:
    """As these words are compared: in small letters, with accents. In Polish "mają" is no Maja."""
    return unicodedata.normalize("NFC", word.casefold().replace("\u0307", ""))  # of the Turkish İ


def _common(base: str) -> Iterator[str]:
    """The commonest words that a language writes small; none for languages without a list."""
    path = _list_of(base)
    if path is None or base in _SYLLABLES:
        return iter(())
    words = path.read_text("utf-8").split()[:_COMMONEST]
    return _long(word for word in words if word == word.lower())


def _of_pages(base: str) -> set[str]:
    """What pages in this language say around their articles. Services whose buttons stand there are
    left out: stories are told of them, too."""
    file = resource("phrases", "pages", f"{base}.toml")
    found = set(_words_of(file)) if _IS_TAG.fullmatch(base) and file.is_file() else set()
    found |= lexicon().page_words.get(base, frozenset())
    return found - set(_words_of(resource("phrases", "pages", f"{_SERVICES}.toml")))


def _list_of(base: str) -> Path | None:
    locale, package = locale_of(base), find_spec(_PACKAGE)
    name = _LISTS.get(base) or (locale.english_name if locale is not None else None)
    if name is None or package is None or package.origin is None:
        return None
    path = Path(package.origin).with_name("stoplists") / f"{name.replace(' ', '_')}.txt"
    return path if path.is_file() else None


def _words_of(file: Path) -> Iterator[str]:
    table = tomllib.loads(file.read_text("utf-8"))
    phrases = (phrase for kind in _LABELS for phrase in table.get(kind, ()))
    return _long(word for phrase in phrases for word in _WORD.findall(phrase))


def _long(words: Iterable[str]) -> Iterator[str]:
    return (word for word in map(_small, words) if len(word) >= _SHORTEST)
