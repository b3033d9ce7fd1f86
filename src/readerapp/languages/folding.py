"""Folding text so that a search finds a word however it is typed.

Case, accents, width and letter variants are folded, and every character of a script without spaces
stands alone, so that a full-text index finds any part of a Chinese, Japanese, Korean, Thai, Lao,
Khmer or Burmese text as a phrase.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from readerapp.languages.scripts import UNSPACED, script_of

# A run of ASCII letters and digits, or one other character with what modifies it: combining marks,
# the vowels and finals of decomposed Hangul, the half-width voicing marks of katakana.
_PIECE = re.compile(
    r"[0-9A-Za-z]+|[^\x00-\x7f][\u0300-\u036f\u3099\u309a\u1160-\u11ff\uff9e\uff9f]*"
)

# Invisible characters inside words: soft hyphen, joiner, direction marks and isolates, BOM, and the
# Arabic line filler. The zero-width NON-joiner is not here: Persian writes it where others write a
# space, so it parts words.
_INVISIBLE = frozenset("\u00ad\u061c\u200b\u200d\u200e\u200f\u2060\ufeff\u0640") | {
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
        if word and match.start() != end:
            yield Token("".join(word), start, end)
            word = []
        if piece[0] in _INVISIBLE:
            end = match.end() if word else end
            continue
        parts, apart = _fold_piece(piece)
        if word and (apart or not parts):
            yield Token("".join(word), start, end)
            word = []
        if apart:
            yield from (Token(part, match.start(), match.end()) for part in parts)
        elif parts:
            start = start if word else match.start()
            end = match.end()
            word.extend(parts)
    if word:
        yield Token("".join(word), start, end)


@lru_cache(maxsize=20_000)
def _fold_piece(piece: str) -> tuple[tuple[str, ...], bool]:
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


def fold(text: str) -> str:
    """The text as a full-text index should hold it: folded tokens with one space between them.

    For an FTS5 table with `tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"`:
    without the marks (M) among the token characters, words of Indian scripts fall apart.
    `fold(fold(text)) == fold(text)`.
    """
    return " ".join(token.text for token in tokens(text))


def fold_query(text: str) -> str:
    """A user's word as an FTS5 phrase: '"이 재 명"'; "" when it holds nothing searchable."""
    folded = fold(text)
    return f'"{folded}"' if folded else ""
