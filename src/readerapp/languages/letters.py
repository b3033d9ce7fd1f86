"""Folding one letter with its marks: the form in which search knows it."""

import unicodedata
from functools import lru_cache

from readerapp.languages.scripts import UNSPACED, script_of

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
