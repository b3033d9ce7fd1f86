"""Mentions: a fact as the article writes it, with the key that unites its spellings."""

import unicodedata
from collections.abc import Iterable
from functools import cache

from babel import Locale, UnknownLocaleError

from readerapp.domain.labels import UNDETERMINED
from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class Mention:
    """`written` as in the text; two mentions with one `key` mean the same."""

    key: str
    written: str


def first_of_each(mentions: Iterable[Mention], limit: int) -> tuple[Mention, ...]:
    """The first mention of each key, in order, at most `limit`."""
    firsts: dict[str, Mention] = {}
    for mention in mentions:
        firsts.setdefault(mention.key, mention)
    return tuple(firsts.values())[:limit]


def folded(text: str) -> str:
    """Without case, accents and hyphens: "Lee Jae-myung" and "LEE JAE MYUNG" become equal."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    spaced = "".join(char if char.isalnum() else " " for char in bare)
    return unicodedata.normalize("NFC", " ".join(spaced.split()))


@cache
def locale_of(language: str) -> Locale | None:
    """CLDR data for a BCP 47 tag, of its base language if need be, or None."""
    if base_language(language) == UNDETERMINED:  # babel would guess English
        return None
    for tag in (language, language.split("-")[0]):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None


def base_language(language: str) -> str:
    """ "zh-Hant-TW" -> "zh"."""
    return language.replace("_", "-").split("-")[0].lower()
