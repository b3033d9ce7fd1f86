"""Finds figures: numbers with what they count, "1,204 cases", "5 %", "$ 3".

Two reports of one event state the same figure, two events of one kind state two. Figures of two
languages have no unit in common but the signs that every language writes.
"""

import re
import unicodedata
from collections.abc import Iterator

from readerapp.domain.values import dataclass
from readerapp.related.mentions import base_language

_LIMIT = 16
_STEM = 6  # letters of a unit: "case" and "cases" differ, "billion" and "billions" do not
_SHORTEST_UNIT = 3
_NUMBER = r"\d{1,15}(?:[.,]\d{1,6}){0,5}"
_FIGURE = re.compile(
    rf"(?<![\w.,])(?P<counted>{_NUMBER})(?:[\s-]?(?P<unit>[^\W\d_]+)|\s?(?P<after>[%€£¥°]))"
    rf"|(?P<before>[$€£¥])\s?(?P<sum>{_NUMBER})"
)
# Written without spaces, so that the unit is its first letter: 12人が, 12명이.
_COUNTERS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True, order=True)
class Figure:
    """A number as written, without spaces, and its unit: a sign, or a language and the beginning of
    a word."""

    unit: str
    value: str


def find_figures(text: str, language: str) -> tuple[Figure, ...]:
    """Figures in order of appearance, each once, at most 16. Dates are to be blanked out before."""
    return tuple(dict.fromkeys(_figures(text, base_language(language))))[:_LIMIT]


def _figures(text: str, language: str) -> Iterator[Figure]:
    for match in _FIGURE.finditer(unicodedata.normalize("NFKC", text).casefold()):
        unit = match["unit"]
        if match["before"]:
            yield Figure(match["before"], match["sum"])
        elif match["after"]:  # "2,5 %" is "2.5 %" in another language
            yield Figure(match["after"], match["counted"].replace(",", "."))
        elif _COUNTERS.match(unit):
            yield Figure(f"{language} {unit[0]}", match["counted"])
        elif len(unit) >= _SHORTEST_UNIT:
            yield Figure(f"{language} {unit[:_STEM]}", match["counted"])
