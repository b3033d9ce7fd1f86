"""Sayings: the words and patterns by which each language says who says what, from
related/sayings.toml."""

import re
import tomllib
from functools import cache
from typing import Any

from readerapp.domain.values import dataclass
from readerapp.related.mentions import base_language
from readerapp.resources import resource


@dataclass(frozen=True)
class Sayings:
    """Words of a language, small, and what each of them is for; see the file.

    `kinds` maps a word to its letter; `begins` those that may go on, longest first; `patterns`
    find the quotation and its speaker in a row of letters. `told` are bodies to which somebody
    speaks: behind a name they are no part of it.
    """

    kinds: dict[str, str]
    begins: tuple[tuple[str, str], ...]
    patterns: tuple[re.Pattern[str], ...]
    told: frozenset[str] = frozenset()


_KINDS = (
    ("and", "a"),
    ("article", "d"),
    ("preposition", "p"),
    ("told", "p"),
    ("ending", "e"),
    ("subject", "e"),
    ("that", "t"),
    ("helping", "x"),
    ("roles", "R"),
    ("stop", "!"),
    ("say", "V"),
)


@cache
def sayings_of(language: str) -> Sayings | None:
    """The words of a language, of any country and script; None for one that has none."""
    table = _table()
    words: dict[str, Any] | None = table.get(base_language(language))
    if words is None or base_language(language) in ("marks", "patterns", "agencies"):
        return None
    kinds: dict[str, str] = {}
    for name, letter in _KINDS:
        kinds |= dict.fromkeys(str(words.get(name, "")).split(), letter)
    begins = {word[1:]: letter for word, letter in kinds.items() if word.startswith("~")}
    patterns = [table["patterns"][name] for name in words["patterns"]]
    written = [each for pattern in patterns for each in (*pattern["before"], *pattern["after"])]
    return Sayings(
        kinds={word: letter for word, letter in kinds.items() if not word.startswith("~")},
        begins=tuple(sorted(begins.items(), key=lambda item: -len(item[0]))),
        patterns=tuple(map(re.compile, written)),
        told=frozenset(str(words.get("told", "")).split()),
    )


@cache
def agencies() -> frozenset[str]:
    """Names of news agencies, folded."""
    return frozenset(_table()["agencies"]["names"])


@cache
def mark_pairs() -> dict[str, str]:
    """The mark that opens a quotation, and those that may close it."""
    pairs: dict[str, str] = {}
    for opens, closes in _table()["marks"]["pairs"]:
        pairs[opens] = pairs.get(opens, "") + closes
    return pairs


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource("related", "sayings.toml").read_text("utf-8"))
