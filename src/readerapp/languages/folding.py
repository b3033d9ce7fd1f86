"""Folding text so that a search finds a word however it is typed.

Case, accents, width and letter variants are folded, and every character of a script without spaces
stands alone, so that a full-text index finds any part of a Chinese, Japanese, Korean, Thai, Lao,
Khmer or Burmese text as a phrase. `tokens` keeps the places in the text; `fold_letters` folds a
whole text without them, by the cheapest way it allows: ASCII, Latin-1 with the usual typographic
signs, anything.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from readerapp.domain.searches import Phrase
from readerapp.text.scripts import UNSPACED, script_of

# Invisible characters inside words: soft hyphen, joiner, direction marks and isolates, BOM, and the
# Arabic line filler. The zero-width NON-joiner is not here: Persian writes it where others write a
# space, so it parts words.
INVISIBLE = frozenset("\u00ad\u061c\u200b\u200d\u200e\u200f\u2060\ufeff\u0640") | {
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
}

# Letters whose plain form Unicode does not decompose to, and letters that only spelling or keyboard
# tells apart.
_PLAIN = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
    | {"ٱ": "ا", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ہ": "ه", "ۃ": "ه", "ھ": "ه", "ې": "ي"}
    | {"ґ": "г", "ς": "σ", "ʼ": ""}
)

# Composed letters that are letters of their own to their readers, not accented ones.
_KEPT_WHOLE = frozenset("й")

# Marks that readers leave out when they type: accents, Hebrew points, Arabic vowels, the nukta.
_DROPPED_MARKS = (
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x093C, 0x093C),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
)


@lru_cache(maxsize=20_000)
def fold_piece(piece: str) -> tuple[tuple[str, ...], bool]:
    """The folded parts of a piece and whether each stands alone; no parts: it separates words."""
    composed = unicodedata.normalize("NFKC", piece).casefold()
    if any(script_of(character) in UNSPACED for character in composed):
        return tuple(part for part in composed if _is_word(part)), True
    folded = "".join(_fold_character(character) for character in composed)
    if not folded:
        # A mark on its own belongs to the word before it; anything else parts words.
        return ("",) if all(_is_dropped_mark(c) for c in composed) and composed else (), False
    return (folded,) if all(_is_word(character) for character in folded) else (), False


def _fold_character(character: str) -> str:
    if character in _KEPT_WHOLE:
        return character
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    decomposed = unicodedata.normalize("NFD", character)
    kept = "".join(part for part in decomposed if not _is_dropped_mark(part))
    return unicodedata.normalize("NFC", kept).translate(_PLAIN)


def _is_dropped_mark(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in _DROPPED_MARKS)


def _is_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN"


# A run of ASCII letters and digits, or one other character with what modifies it: combining marks,
# the vowels and finals of decomposed Hangul, the half-width voicing marks of katakana.
_PIECE = re.compile(
    r"[0-9A-Za-z]+|[^\x00-\x7f][\u0300-\u036f\u3099\u309a\u1160-\u11ff\uff9e\uff9f]*"
)


class Token(NamedTuple):
    """One searchable token and the slice of the original text it comes from."""

    text: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """The folded tokens of a text, in order: letters, marks and digits only."""
    word: list[str] = []
    start = end = 0
    for match in _PIECE.finditer(text):
        piece = match.group()
        if match.start() != end:
            yield from _token(word, start, end)
            word = []
        if piece[0] in INVISIBLE:
            end = match.end() if word else end
            continue
        parts, apart = fold_piece(piece)
        if apart or not parts:
            yield from _token(word, start, end)
            word = []
        if apart:
            yield from (Token(part, match.start(), match.end()) for part in parts)
        elif parts:
            start = start if word else match.start()
            end = match.end()
            word.extend(parts)
    yield from _token(word, start, end)


def _token(parts: list[str], start: int, end: int) -> Iterator[Token]:
    """A mark that stands alone is no token."""
    text = "".join(parts)
    if text:
        yield Token(text, start, end)


def fold(text: str) -> str:
    """The text as a full-text index should hold it: folded tokens with one space between them.

    For an FTS5 table with `tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"`:
    without the marks (M) among the token characters, words of Indian scripts fall apart.
    `fold(fold(text)) == fold(text)`. The same tokens as `tokens` finds, without their places:
    0.02 ms for 4,000 characters in a Latin alphabet, 0.1 ms in others.
    """
    folded = fold_letters(text)
    # Not by splitting and joining: that takes a third longer.
    while "  " in folded:
        folded = folded.replace("  ", " ")
    return folded.strip(" ")


def fold_query(text: str) -> str:
    """A user's word as an FTS5 phrase: '"이 재 명"'; "" when it holds nothing searchable."""
    folded = fold(text)
    return f'"{folded}"' if folded else ""


# What modifies the letter before it; `_PIECE` in folding.py says the same.
_MODIFIERS = r"[\u0300-\u036f\u3099\u309a\u1160-\u11ff\uff9e\uff9f]"

_MODIFIER = re.compile(_MODIFIERS)

_MODIFIED = re.compile(rf"([^\x00-\x7f]?{_MODIFIERS}+)")

_SEEN = "\0"  # stands for a modifier: no folded text holds it

# Signs of Latin texts that are not in Latin-1.
_TYPOGRAPHIC = "’‘‚“”„–—…•œŒ€\u2009\u200a\u200b\u202f"

_LAST_KEPT = 0xFFFF  # folded letters are remembered up to here: a bound for the memory


class _Latin(NamedTuple):
    """Folding of Latin-1: first what becomes none or several characters, then byte by byte."""

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
    try:
        text.encode("latin-1")
    except UnicodeEncodeError as error:
        if text[error.start] not in _TYPOGRAPHIC:  # the usual way out for other alphabets
            return ""
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


_SHORTEST_PREFIX = 3  # "a*" and "co*" would match most of a large library, and take a second
# Arabic writes the article and these small words into the next one: who looks for "رئيس" wants
# "الرئيس" and "للرئيس" too. The single letters stay out: too many words begin with them.
_ARABIC_BEFORE = ("ال", "وال", "بال", "لل", "فال", "كال")


def spell(words: Phrase) -> tuple[tuple[str, ...], bool]:
    """Return the forms to look for, and whether the last word of each may stand for longer ones."""
    return forms(words.folded), words.is_beginning and can_go_on(words.folded)


def can_go_on(folded: str) -> bool:
    """Whether the last token may stand for longer ones. Characters set apart are whole already."""
    last = folded.rpartition(" ")[2]
    return len(last) >= _SHORTEST_PREFIX and script_of(last[-1]) not in UNSPACED


def forms(folded: str) -> tuple[str, ...]:
    """The words, and how else they are written."""
    if script_of(folded[0]) != "Arab" or folded.startswith(("ال", "لل")) or len(folded) < 3:
        return (folded,)
    return (folded, *(f"{before}{folded}" for before in _ARABIC_BEFORE))
