"""The lexicon: words for finding names, places and numbers beyond CLDR, from related/words.toml;
and the vocabulary of a language, common words and those of boilerplate, which capitalised are no
names.

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
from readerapp.related.mentions import locale_of
from readerapp.resources import resource


@dataclass(frozen=True)
class Lexicon:
    """The word lists; what each is for stands in the file itself.

    `page_words` maps a language to words, `scales` a word to its factor; `aliases` and `capitals`
    language to name to ISO 3166 code.
    """

    not_names: frozenset[str]
    titles: frozenset[str]
    short_titles: frozenset[str]
    name_openers: frozenset[str]
    surnames_too: frozenset[str]
    sentence_starters: frozenset[str]
    generic_nouns: frozenset[str]
    particles: frozenset[str]
    page_words: dict[str, frozenset[str]]
    korean_titles: tuple[str, ...]
    japanese_titles: tuple[str, ...]
    korean_surnames: str
    not_asian_names: frozenset[str]
    scales: dict[str, int]
    aliases: dict[str, dict[str, str]]
    ambiguous: dict[str, frozenset[str]]
    not_places: dict[str, tuple[str, ...]]
    capitals: dict[str, dict[str, str]]


@cache
def lexicon() -> Lexicon:
    """Read once per process."""
    table = tomllib.loads(resource("related", "words.toml").read_text("utf-8"))
    names = table["names"]
    titles = frozenset(names["titles"].split())
    short_titles = frozenset(names["short_titles"].split())
    return Lexicon(
        not_names=frozenset(names["not_names"].split()) | titles | short_titles,
        titles=titles | short_titles,
        short_titles=short_titles,
        name_openers=frozenset(names["name_openers"].split()),
        surnames_too=frozenset(names["surnames_too"].split()),
        sentence_starters=frozenset(names["sentence_starters"].split()),
        generic_nouns=frozenset(names["generic_nouns"].split()),
        particles=frozenset(names["particles"].split()),
        page_words={
            language: frozenset(found.split()) for language, found in table["page_words"].items()
        },
        korean_titles=tuple(names["korean_titles"].split()),
        japanese_titles=tuple(names["japanese_titles"].split()),
        korean_surnames=names["korean_surnames"],
        not_asian_names=frozenset(names["not_asian_names"].split()),
        scales=_scales(table["scales"]),
        aliases={language: _by_name(codes) for language, codes in table["aliases"].items()},
        ambiguous={language: frozenset(found) for language, found in table["ambiguous"].items()},
        not_places={language: tuple(found) for language, found in table["not_places"].items()},
        capitals={language: _by_name(codes) for language, codes in table["capitals"].items()},
    )


def _scales(table: dict[str, str]) -> dict[str, int]:
    return {word: 10 ** int(zeros) for zeros, words in table.items() for word in words.split()}


def _by_name(codes: dict[str, list[str]]) -> dict[str, str]:
    return {name: code for code, names in codes.items() for name in names}


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
