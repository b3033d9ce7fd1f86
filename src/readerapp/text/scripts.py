"""Unicode scripts of characters."""

from bisect import bisect_right
from collections import Counter
from functools import lru_cache

# (first code point, last code point, ISO 15924 code), sorted. Only letters are looked up, so the
# punctuation inside a block does no harm. From Scripts.txt of the Unicode Character Database.
_RANGES = (
    (0x0041, 0x024F, "Latn"),
    (0x0250, 0x02AF, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x0530, 0x058F, "Armn"),
    (0x0590, 0x05FF, "Hebr"),
    (0x0600, 0x06FF, "Arab"),
    (0x0700, 0x074F, "Syrc"),
    (0x0750, 0x077F, "Arab"),
    (0x0780, 0x07BF, "Thaa"),
    (0x08A0, 0x08FF, "Arab"),
    (0x0900, 0x097F, "Deva"),
    (0x0980, 0x09FF, "Beng"),
    (0x0A00, 0x0A7F, "Guru"),
    (0x0A80, 0x0AFF, "Gujr"),
    (0x0B00, 0x0B7F, "Orya"),
    (0x0B80, 0x0BFF, "Taml"),
    (0x0C00, 0x0C7F, "Telu"),
    (0x0C80, 0x0CFF, "Knda"),
    (0x0D00, 0x0D7F, "Mlym"),
    (0x0D80, 0x0DFF, "Sinh"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Laoo"),
    (0x0F00, 0x0FFF, "Tibt"),
    (0x1000, 0x109F, "Mymr"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"),
    (0x1200, 0x139F, "Ethi"),
    (0x1780, 0x17FF, "Khmr"),
    (0x1C90, 0x1CBF, "Geor"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x2C60, 0x2C7F, "Latn"),
    (0x2D00, 0x2D2F, "Geor"),
    (0x2E80, 0x2FDF, "Hani"),
    (0x3005, 0x3007, "Hani"),
    (0x3040, 0x30FF, "Kana"),
    (0x3130, 0x318F, "Hang"),
    (0x31F0, 0x31FF, "Kana"),
    (0x3400, 0x4DBF, "Hani"),
    (0x4E00, 0x9FFF, "Hani"),
    (0xA640, 0xA69F, "Cyrl"),
    (0xA720, 0xA7FF, "Latn"),
    (0xA960, 0xA97F, "Hang"),
    (0xAA60, 0xAA7F, "Mymr"),
    (0xAC00, 0xD7FF, "Hang"),
    (0xF900, 0xFAFF, "Hani"),
    (0xFB1D, 0xFB4F, "Hebr"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFF, "Arab"),
    (0xFF21, 0xFF5A, "Latn"),
    (0xFF66, 0xFF9F, "Kana"),
    (0xFFA0, 0xFFDC, "Hang"),
    (0x20000, 0x3FFFF, "Hani"),
)
_FIRSTS = tuple(first for first, _, _ in _RANGES)

# Written without spaces between words (Hangul has spaces, but Korean readers search inside words).
UNSPACED = frozenset({"Hani", "Kana", "Hang", "Thai", "Laoo", "Khmr", "Mymr"})


@lru_cache(maxsize=4_000)
def script_of(character: str) -> str:
    """The ISO 15924 code of one character's script; "" for punctuation, digits, unlisted scripts.

    Kana stands for hiragana and katakana alike.
    """
    code = ord(character)
    index = bisect_right(_FIRSTS, code) - 1
    if index < 0 or code > _RANGES[index][1]:
        return ""
    return _RANGES[index][2]


def first_script(text: str) -> str:
    """The script of the first letter of a text; "" without one, and for unlisted scripts."""
    return next((script_of(char) for char in text if char.isalpha()), "")


def ranges_of(script: str) -> str:
    """The blocks of a script as they stand between the brackets of a regular expression."""
    return "".join(f"{chr(first)}-{chr(last)}" for first, last, own in _RANGES if own == script)


def count_scripts(text: str) -> Counter[str]:
    """How many letters of each script the text holds. Letters of unlisted scripts count as ""."""
    counts: Counter[str] = Counter()
    for character, count in Counter(text).items():
        if character.isalpha():
            counts[script_of(character)] += count
    return counts
