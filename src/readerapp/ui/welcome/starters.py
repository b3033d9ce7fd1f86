"""Starter papers: which newsrooms of the catalogue are offered first in each language."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loading it costs 0.2 s
    from readerapp.feeds import CatalogueEntry

OFFERED = 6  # papers of a language; more are in the catalogue of "Add a Feed"
CHECKED = 3  # of them: an event that two of them tell is a story
GENERAL = ("news", "world")


def languages_of(entries: "Sequence[CatalogueEntry]") -> tuple[str, ...]:
    """Return the languages (tags) of the catalogue in its order, each once."""
    return tuple(dict.fromkeys(entry.language for entry in entries))


def starters(
    entries: "Sequence[CatalogueEntry]", language: str, most: int = OFFERED
) -> "tuple[CatalogueEntry, ...]":
    """Return up to `most` papers of a language, one feed of each publisher, general news first.

    Two of the country that the catalogue names first, then one of each other country: an event
    looks different from each of them.
    """
    own = [entry for entry in entries if entry.language == language]
    own.sort(key=lambda entry: entry.topic not in GENERAL)
    one_each = {entry.publisher: entry for entry in reversed(own)}
    papers = [entry for entry in own if one_each[entry.publisher] is entry]
    before = Counter[str]()
    turns = list[tuple[int, "CatalogueEntry"]]()
    for entry in papers:
        before[entry.country] += 1
        is_first = entry.country == papers[0].country
        turns.append((before[entry.country] - (2 if is_first else 1), entry))
    turns.sort(key=lambda turn: max(0, turn[0]))
    return tuple(entry for _, entry in turns)[:most]


def closest(language: str, offered: Sequence[str]) -> str:
    """Return the offered language that is closest to a tag such as "fr-CA", "" without one."""
    base = language.split("-")[0]
    if language in offered:
        return language
    return next((each for each in offered if each.split("-")[0] == base), "")
