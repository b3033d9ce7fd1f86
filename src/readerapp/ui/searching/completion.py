"""What the word being typed can be completed to: operators, then their values. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from readerapp.domain.searches import CHOICES, Operator

MOST = 12  # suggestions at once
SHORTEST = 2  # letters of an operator before it is offered

# The word before the cursor, with its operator; a quoted value may hold spaces.
_TYPED = re.compile(
    r"(?:^|(?<=[\s(（]))(?P<minus>-?)"
    r'(?:(?P<operator>[a-z]+)[:：](?:["“”„](?P<quoted>[^"“”„]*)|(?P<value>[^\s()"“”„]*))'
    r"|(?P<word>[a-z]*))$",
    re.IGNORECASE,
)
_QUOTES = re.compile(r'["“”„«»]')
_NAMES = {operator.value: operator for operator in Operator}
_DATED = (Operator.BEFORE, Operator.AFTER, Operator.ON)


@dataclass(frozen=True)
class Suggestion:
    """What to write in the place of the characters from `start` to the cursor, and what it is."""

    text: str
    label: str
    start: int


@dataclass(frozen=True)
class Completions:
    """The names that can be offered: of feeds and folders, and languages by their tags."""

    feeds: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    languages: Mapping[str, str] = field(default_factory=dict)


def suggestions(
    text: str,
    cursor: int,
    known: Completions,
    meanings: Mapping[str, str],
    today: date,
    *,
    all_operators: bool = False,
) -> list[Suggestion]:
    """Return what the word before the cursor can become.

    `meanings`: what each operator and each of its values means, by "is:" and "is:unread".
    `all_operators`: offer every operator although nothing is typed.
    """
    typed = _TYPED.search(text[:cursor])
    if typed is None:
        return []
    start = typed.start() + len(typed["minus"])
    name = (typed["operator"] or "").lower()
    if not name:
        word = (typed["word"] or "").lower()
        if len(word) < SHORTEST and not (all_operators and not word):
            return []
        offered = [f"{each}:" for each in Operator if each.startswith(word)]
        return [Suggestion(each, meanings.get(each, ""), start) for each in offered]
    operator = _NAMES.get(name)
    value = typed["quoted"] if typed["quoted"] is not None else typed["value"] or ""
    if operator is None:
        return []
    found = _values(operator, value, known, meanings, today)
    if len(found) == 1 and found[0][0] == f"{operator}:{value}":
        return []  # it is written already
    return [Suggestion(written, label, start) for written, label in found][:MOST]


def quoted(operator: Operator, name: str) -> str:
    """Return an operator with a name as its value. Quotation marks cannot stand in it, and need
    not: names are compared by their letters."""
    plain = " ".join(_QUOTES.sub(" ", name).split())
    return f'{operator}:"{plain}"'


def _values(
    operator: Operator,
    value: str,
    known: Completions,
    meanings: Mapping[str, str],
    today: date,
) -> list[tuple[str, str]]:
    if operator in (Operator.FEED, Operator.SOURCE):
        return [(quoted(operator, name), "") for name in _matching(value, known.feeds)]
    if operator is Operator.FOLDER:
        return [(quoted(operator, name), "") for name in _matching(value, known.folders)]
    if operator is Operator.LANGUAGE:
        return [
            (f"{operator}:{tag}", name)
            for tag, name in known.languages.items()
            if tag.startswith(value.lower()) or _holds(name, value)
        ]
    offered: Iterable[str] = CHOICES.get(operator, ())
    if operator in _DATED:
        month = f"{today:%Y-%m}"
        offered = ("today", "yesterday", "7d", "30d", month, f"{today:%Y}")
    written = [f"{operator}:{each}" for each in offered if each.startswith(value.lower())]
    return [(each, meanings.get(each, "")) for each in written]


def _matching(value: str, names: Iterable[str]) -> list[str]:
    """The names with a word that begins so, those that begin so themselves first."""
    found = [name for name in names if _holds(name, value)]
    wanted = _plain(value)
    return sorted(found, key=lambda name: not _plain(name).startswith(wanted))[: MOST * 2]


def _holds(name: str, value: str) -> bool:
    return f" {_plain(value)}" in f" {_plain(name)}"


def _plain(text: str) -> str:
    """Small letters without accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))
