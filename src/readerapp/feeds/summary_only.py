"""Summary-only entries: whether a feed gives the whole text of an entry or only its beginning."""

import tomllib
import unicodedata
from functools import cache

from readerapp.resources import resource

SHORT = 500  # characters: what is longer has told its story, unless it breaks off
_EDGES = " \t\n\r\u00a0\u200b.)]>»→›▶►:"
_TAIL = 80


def is_summary_only(text: str, *, has_full_text: bool, has_title: bool) -> bool:
    """Judge the plain text of an entry that leads to a page.

    What came as full text (content:encoded, Atom content) is believed. Else the text is a summary
    when it is empty, when it breaks off or ends in "Read more", or when it is shorter than 500
    characters under a title. A short text without a title is a note, and whole.
    """
    if has_full_text:
        return False
    return not text or breaks_off(text) or (has_title and len(text) < SHORT)


def breaks_off(text: str) -> bool:
    """Return whether a text ends in dots, an arrow or a phrase such as "Read more"."""
    signs, phrases = _endings()
    end = unicodedata.normalize("NFC", text[-_TAIL:]).rstrip()
    return end.endswith(signs) or end.casefold().rstrip(_EDGES).endswith(phrases)


@cache
def _endings() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the signs and the phrases of all languages, for `str.endswith`."""
    data = tomllib.loads(resource("teasers.toml").read_text("utf-8"))
    phrases = {
        unicodedata.normalize("NFC", phrase).casefold().rstrip(_EDGES)
        for of_language in data["phrases"].values()
        for phrase in of_language
    }
    return tuple(data["signs"]), tuple(sorted(phrases))
