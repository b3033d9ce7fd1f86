"""Phrases that pages print around an article, in every language.

Read once from `resources/phrases/pages/*.toml` (versioned data, one file a language; `und` holds
names used in every language). A phrase is looked up in its normal form, see `normal_form`.
"""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from readerapp.domain.values import dataclass
from readerapp.resources import resource

_QUOTES = str.maketrans(
    {"\u2019": "'", "\u02bc": "'", "`": "'", "\u00b4": "'", "ı": "i", "\u0307": ""}
)
_EDGES = " \t\u00a0\u200b\u200e\u200f\ufeff:：.。…»«›‹>-–—|•·▶►▼→+*#!！"
_SPACES = re.compile(r"\s+")
# A letter of a script that puts spaces between words, unlike Chinese, Japanese, Thai.
_SPACED = re.compile(
    r"[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
# Nothing longer is a heading, a button or a navigation line.
LONGEST_PHRASE = 120
_UNDETERMINED = "und"

Languages = tuple[str, ...]


@dataclass(frozen=True)
class PhraseBook:
    """The phrases of all languages, from their normal form to the languages that use them.

    `related`: headings of related stories. `inline`: words that lead into one related story.
    `other`: headings of other lists. `consent`: how a consent banner begins, `consent_words`: what
    it speaks of, `buttons`: its buttons. `navigation`: whole lines that belong to the page.
    `byline`, `byline_end`: what stands before and after an author. `date_words`: words of a date
    line. `alt`: how a picture description begins. `promo`: how a line begins that asks for
    something, `rights`: what a line about rights holds, `share`: how an offer to share begins.
    Below the last paragraph: `closing` begins a line, `credit` stands before names and `credit_end`
    behind them, `ask` begins a line with a handle and `closing_within` stands in one.
    `reading_time` stands beside minutes, `photo` before a photographer, `agency` behind.
    """

    related: Mapping[str, Languages]
    inline: Mapping[str, Languages]
    other: Mapping[str, Languages]
    consent: Mapping[str, Languages]
    consent_words: Mapping[str, Languages]
    buttons: Mapping[str, Languages]
    navigation: Mapping[str, Languages]
    byline: Mapping[str, Languages]
    byline_end: Mapping[str, Languages]
    date_words: Mapping[str, Languages]
    alt: Mapping[str, Languages]
    promo: Mapping[str, Languages]
    rights: Mapping[str, Languages]
    share: Mapping[str, Languages]
    closing: Mapping[str, Languages]
    closing_within: Mapping[str, Languages]
    credit: Mapping[str, Languages]
    credit_end: Mapping[str, Languages]
    ask: Mapping[str, Languages]
    reading_time: Mapping[str, Languages]
    photo: Mapping[str, Languages]
    agency: Mapping[str, Languages]


@lru_cache(maxsize=1024)  # one line is compared with many lists
def normal_form(text: str) -> str:
    """Return a phrase without case, typographic variants and the signs at its edges."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_QUOTES)
    return _SPACES.sub(" ", folded).strip(_EDGES)


def languages_of(phrases: Mapping[str, Languages], line: str) -> Languages:
    """Return the languages in which the whole line is one of the phrases, () when it is none."""
    return phrases.get(normal_form(line), ()) if len(line) <= LONGEST_PHRASE else ()


@cache
def phrase_book() -> PhraseBook:
    """Return the phrases of every language."""
    data = _phrase_files()
    return PhraseBook(**{name: _merged(data, name) for name in PhraseBook.__dataclass_fields__})


@cache
def consent_starts() -> tuple[str, ...]:
    """Return how consent banners begin, for `str.startswith`."""
    return tuple(phrase_book().consent)


@cache
def alt_starts() -> tuple[str, ...]:
    """Return how picture descriptions begin, for `str.startswith`."""
    return tuple(phrase_book().alt)


@cache
def promotion_starts() -> tuple[str, ...]:
    """Return how lines begin that ask the reader for something, for `str.startswith`."""
    return tuple(phrase_book().promo)


@cache
def sharing_starts() -> tuple[str, ...]:
    """Return how offers to share a page begin, for `str.startswith`."""
    return tuple(phrase_book().share)


def after_phrase(phrases: Mapping[str, Languages], form: str) -> str | None:
    """Return what follows the longest of the phrases that begins a normal form, None for none.

    A phrase ends where a word does; scripts without spaces have no such place.
    """
    for size in _sizes(tuple(phrases)):
        if size <= len(form) and form[:size] in phrases:
            rest = form[size:]
            if not (rest[:1].isalnum() and _SPACED.match(form[size - 1])):
                return rest
    return None


@cache
def _sizes(phrases: tuple[str, ...]) -> tuple[int, ...]:
    """Return the lengths of phrases, the longest first."""
    return tuple(sorted({len(phrase) for phrase in phrases}, reverse=True))


def vote(votes: Counter[str], languages: Iterable[str], weight: int) -> None:
    """Count languages of an interface phrase."""
    for language in languages:
        if language != _UNDETERMINED:
            votes[language] += weight


def interface_language(votes: Counter[str]) -> str:
    """Return the language that spoke most around the article, "" when none or several did."""
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]


def _merged(data: Mapping[str, Mapping[str, list[str]]], name: str) -> dict[str, Languages]:
    merged: dict[str, Languages] = {}
    for language, phrases in data.items():
        for phrase in dict.fromkeys(normal_form(phrase) for phrase in phrases.get(name, ())):
            merged[phrase] = (*merged.get(phrase, ()), language)
    return merged


def _phrase_files() -> dict[str, dict[str, list[str]]]:
    folder = resource("phrases", "pages")
    entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    return {
        entry.name.removesuffix(".toml"): tomllib.loads(entry.read_text("utf-8"))
        for entry in entries
        if entry.name.endswith(".toml")
    }
