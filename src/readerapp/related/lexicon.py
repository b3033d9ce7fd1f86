"""The lexicon: words for finding names, places and numbers beyond CLDR, from related/words.toml."""

import tomllib
from functools import cache

from readerapp.domain.values import dataclass
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
