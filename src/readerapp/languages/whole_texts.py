"""Folding all letters of a text at once: what search makes of an article, without the places.

Three ways to the same result, the cheapest that a text allows: ASCII, Latin-1 with the usual
typographic signs, anything.
"""

import re
from functools import cache
from typing import NamedTuple

from readerapp.languages.letters import INVISIBLE, fold_piece

# What modifies the letter before it; `_PIECE` in folding.py says the same.
_MODIFIERS = r"[\u0300-\u036f\u3099\u309a\u1160-\u11ff\uff9e\uff9f]"
_MODIFIER = re.compile(_MODIFIERS)
_MODIFIED = re.compile(rf"([^\x00-\x7f]?{_MODIFIERS}+)")
_SEEN = "\0"  # stands for a modifier: no folded text holds it
# Signs of Latin texts that are not in Latin-1.
_TYPOGRAPHIC = "’‘‚“”„–—…•œŒ€\u2009\u200a\u200b\u202f"
_LAST_KEPT = 0xFFFF  # folded letters are remembered up to here: a bound for the memory


class _Latin(NamedTuple):
    """How Latin-1 is folded: first what becomes none or several characters, then byte by byte."""

    uneven: tuple[tuple[str, str], ...]
    table: bytes


def fold_letters(text: str) -> str:
    """The text with every letter folded and a space for all that is not searchable.

    Characters of scripts without spaces stand between spaces. Spaces may be doubled.
    """
    if text.isascii():
        return text.translate(_ascii())
    return _fold_latin(text) or _fold_any(text)


def _fold_latin(text: str) -> str:
    """The folded text, "" when it holds letters beyond Latin-1."""
    latin = _latin()
    for character, folded in latin.uneven:
        text = text.replace(character, folded)
    try:
        data = text.encode("latin-1")
    except UnicodeEncodeError:
        return ""
    return data.translate(latin.table).decode("ascii")


def _fold_any(text: str) -> str:
    folded = text.translate(_letters())
    if _SEEN not in folded:
        return folded
    pieces = _MODIFIED.split(text)
    pieces[::2] = [piece.translate(_letters()) for piece in pieces[::2]]
    pieces[1::2] = [_fold(piece) for piece in pieces[1::2]]
    return "".join(pieces)


def _fold(piece: str) -> str:
    """What stands in a folded text for one letter with its marks."""
    if piece.isascii():
        return piece.lower() if piece.isalnum() else " "
    if piece[0] in INVISIBLE:
        return ""
    parts, apart = fold_piece(piece)
    if not parts:
        return " "
    return f" {' '.join(parts)} " if apart else parts[0]


class _Letters(dict[int, str]):
    """Folded letters by their code points, filled as they are met: one way only."""

    def __missing__(self, code: int) -> str:
        folded = _SEEN if _MODIFIER.match(chr(code)) else _fold(chr(code))
        if code <= _LAST_KEPT:
            self[code] = folded
        return folded


@cache
def _letters() -> _Letters:
    return _Letters()


@cache
def _ascii() -> dict[int, str]:
    return {code: _fold(chr(code)) for code in range(128)}


@cache
def _latin() -> _Latin:
    folded = {character: _fold(character) for character in map(chr, range(128, 256))}
    folded |= {character: _fold(character) for character in _TYPOGRAPHIC}
    uneven = tuple(
        (character, text)
        for character, text in folded.items()
        if len(text) != 1 or not text.isascii() or character in _TYPOGRAPHIC
    )
    table = [_fold(chr(code)) for code in range(256)]
    return _Latin(
        uneven, "".join(t if len(t) == 1 and t.isascii() else " " for t in table).encode()
    )
