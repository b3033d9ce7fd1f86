"""Bylines: lines that tell who wrote an article and when."""

import re
from collections.abc import Mapping
from datetime import datetime

from readerapp.domain.values import dataclass
from readerapp.pages.lines import columns, ends_sentence
from readerapp.pages.phrases import Languages, PhraseBook, normal_form
from readerapp.text.dates import find_date, weekday_names

_LONGEST = 160
_LONGEST_NAME = 60
_MOST_NAME_WORDS = 6
_LONG_WORD = 3  # columns; "Uhr", "p.m"
_PARTS = re.compile(r"\s*(?:[|•·]|\s[–—-]\s)\s*")
_AUTHORS = re.compile(
    r"\s*(?:[,，、،&]|\s(?:and|et|und|y|e|en|i|и|та|і|ve)\s|\sو\s?)\s*", re.IGNORECASE
)
_WORDS = re.compile(r"[^\W\d_][\w'’.-]*")
_CASED = re.compile(r"[A-Za-zÀ-ɏͰ-Ͽ\u0400-\u052f]")
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?:[ap]\.?m\.?)?")
_EMAIL = re.compile(r"\S+@\S+")
_PARTICLES = {
    "de", "da", "do", "dos", "di", "del", "della", "der", "den", "du", "des", "van", "von", "zu",
    "zum", "ter", "ten", "la", "le", "bin", "ibn", "al", "el", "abu", "af", "av", "y", "e",
}  # fmt: skip


@dataclass(frozen=True)
class Byline:
    """The authors and the moment of publication of a byline; either may be missing."""

    authors: tuple[str, ...] = ()
    published: datetime | None = None


def read_byline(line: str, book: PhraseBook) -> Byline | None:
    """Read a line that holds an author, a date, or both, and nothing else. None otherwise."""
    if len(line) > _LONGEST:
        return None
    authors: list[str] = []
    published: datetime | None = None
    for part in filter(None, _PARTS.split(line)):
        found = _read_part(part, book)
        if found is None:
            return None
        authors += found.authors
        published = published or found.published
    return Byline(tuple(dict.fromkeys(authors)), published) if authors or published else None


def _read_part(part: str, book: PhraseBook) -> Byline | None:
    date = find_date(part) if any(char.isdigit() for char in part) else None
    if date is None:
        authors = _authors(part, book)
        return Byline(authors) if authors else _only_date_words(part, book)
    before, after = part[: date.start], part[date.end :]
    if not _is_empty(after, book):
        return None
    if _is_empty(before, book):
        return Byline((), date.when)
    authors = _authors(_without_date_words(before, book), book)
    return Byline(authors, date.when) if authors else None


def _only_date_words(part: str, book: PhraseBook) -> Byline | None:
    return Byline() if len(part) <= _LONGEST_NAME and _is_empty(part, book) else None


def _is_empty(text: str, book: PhraseBook) -> bool:
    """Tell whether nothing but words of a date line is left."""
    form = normal_form(text)
    if form in book.date_words:
        return True
    words = [word.strip("().,:،") for word in form.split()]
    return all(
        not word or word.isdecimal() or word in book.date_words or word in weekday_names()
        or not any(char.isalnum() for char in word) or _TIME.fullmatch(word)
        for word in words
    )  # fmt: skip


def is_time_line(line: str, book: PhraseBook) -> bool:
    """Tell whether a line only says when a page was written: "Updated at 1:23 p.m.".

    A time alone may head an entry of a live report, and so may "14:05 Uhr": no word as short says
    what the time is of.
    """
    if len(line) > _LONGEST_NAME or not _TIME.search(line):
        return False
    words = [word.strip("().,:،") for word in normal_form(line).split()]
    says = any(word in book.date_words and columns(word) > _LONG_WORD for word in words)
    return says and _is_empty(line, book)


def _without_date_words(text: str, book: PhraseBook) -> str:
    words = text.rstrip(" ,:(،").split(" ")
    while len(words) > 1 and _is_empty(words[-1], book):
        words.pop()
    return " ".join(words).rstrip(" ,:(،")


def _authors(text: str, book: PhraseBook) -> tuple[str, ...]:
    names = _names_after(text, book.byline) or _names_before(text, book.byline_end)
    authors = [_EMAIL.sub("", name).strip(" ()") for name in _AUTHORS.split(names) if name.strip()]
    return tuple(authors) if authors and all(map(_is_name, authors)) else ()


def _names_after(text: str, prefixes: Mapping[str, Languages]) -> str:
    """Return what follows the longest byline prefix, "" when there is none."""
    folded = text.casefold()
    for prefix in sorted(prefixes, key=len, reverse=True):
        if not folded.startswith(prefix) or len(folded) != len(text):
            continue
        rest = text[len(prefix) :]
        if rest[:1] in (" ", ":", "：", "\u00a0", "/", "／", "丨"):
            return rest.lstrip(" :：/／\u00a0丨")
    return ""


def _names_before(text: str, endings: Mapping[str, Languages]) -> str:
    """Return what stands before a word such as 기자; a name there is short."""
    bare = _EMAIL.sub("", text).strip(" ()=")
    for ending in sorted(endings, key=len, reverse=True):
        name = bare.removesuffix(ending).strip()
        if name != bare and 2 <= len(name) <= 8 and len(name.split()) == 1:
            return name
    return ""


def _is_name(text: str) -> bool:
    if not text or columns(text) > _LONGEST_NAME or any(char.isdigit() for char in text):
        return False
    words = _WORDS.findall(text)
    if not words or len(words) > _MOST_NAME_WORDS or (ends_sentence(text) and len(words[-1]) > 3):
        return False
    if not _CASED.search(text):
        return columns(text) <= 40
    return all(not _CASED.match(word) or word[0].isupper() or word in _PARTICLES for word in words)
