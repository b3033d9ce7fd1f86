"""Measures of a text: its number of words, and the minutes that reading it takes."""

import math
import re
from functools import cache

from readerapp.languages.tags import base
from readerapp.text.scripts import ranges_of, script_of

# Characters of a word in scripts without spaces. Chinese and Japanese from the same study as the
# reading rates below (characters per minute by words per minute: 255/158, 357/193); the others
# are rough: a reading time may be off by a minute.
_CHARACTERS_PER_WORD = {
    "Hani": 1.6,
    "Kana": 1.9,
    "Thai": 4.0,
    "Laoo": 4.0,
    "Khmr": 4.0,
    "Mymr": 4.0,
}

# Words a minute, adults reading aloud a paragraph of general interest: Trauzettel-Klosinski and
# Dietz 2012, IReST (https://doi.org/10.1167/iovs.11-8284); the mean of its 17 languages stands for
# all others. Silent reading is somewhat faster: a stated time should rather be beaten than missed.
_WORDS_PER_MINUTE = {
    "ar": 138, "zh": 158, "nl": 202, "en": 228, "fi": 161, "fr": 195, "de": 179, "he": 187,
    "it": 188, "ja": 193, "pl": 166, "pt": 181, "ru": 184, "sl": 180, "es": 218, "sv": 199,
    "tr": 166,
}  # fmt: skip
_MEAN_WORDS_PER_MINUTE = 184

# \w leaves out combining marks, which would cut words of Indian scripts, Hebrew and Arabic apart.
_LETTER = r"[\w\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0963\u0980-\u0e4e\u200c\u200d]"
_WORD = re.compile(rf"{_LETTER}+(?:['’\-.·]{_LETTER}+)*")
# How Latin-1 is read when only the number of words matters: what joins letters to one word, what
# parts words. Signs beyond Latin-1 that Latin texts are full of become their like.
_JOINS, _PARTS = "'-.·", " "
_TYPOGRAPHIC = "’‘‚“”„–—…•€\u2009\u200a\u202f"
_TYPOGRAPHIC_SIGN = re.compile(f"[{_TYPOGRAPHIC}]")


def count_words(text: str) -> int:
    """The words of a text; for scripts without spaces the characters by their mean word length.

    "don't", "état-major" and "3.5" are one word each. Korean is counted by its spaces.
    0.03 ms for 4,000 characters of Latin-1, up to 0.1 ms for others.
    """
    latin = _as_latin(text)
    if latin is not None:
        return _count_latin(latin)
    words = _WORD.findall(text)
    if _unspaced().search(text) is None:
        return len(words)
    return sum(map(_has_spaced_letters, words)) + _count_unspaced("".join(words))


def _as_latin(text: str) -> bytes | None:
    """The text in Latin-1, None when it has letters of others."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError as error:
        if text[error.start] not in _TYPOGRAPHIC:
            return None
    plain = _TYPOGRAPHIC_SIGN.sub(_PARTS, text.replace("’", "'"))
    try:
        return plain.encode("latin-1")
    except UnicodeEncodeError:
        return None


def _count_latin(text: bytes) -> int:
    shapes = text.translate(_latin_shapes())
    # Twice: a letter between two signs belongs to both.
    joined = shapes.replace(b"a-a", b"aa").replace(b"a-a", b"aa").replace(b"-", b" ")
    return joined.count(b" a") + joined.startswith(b"a")  # not split: a list of pieces costs more


@cache
def _latin_shapes() -> bytes:
    """For each character of Latin-1: a letter, a sign between letters, or a space."""
    return "".join(
        "-" if character in _JOINS else "a" if _WORD.match(character) else " "
        for character in map(chr, range(256))
    ).encode()


def _has_spaced_letters(word: str) -> bool:
    """Whether a word is one beside its characters of unspaced scripts; "2026" is, "2026年" not."""
    others = _unspaced().sub("", word)
    return others == word or any(map(script_of, others))


def _count_unspaced(words: str) -> int:
    count = 0
    left = words
    for script, characters_per_word in _CHARACTERS_PER_WORD.items():
        others = _characters_of(script).sub("", left)
        count += math.ceil((len(left) - len(others)) / characters_per_word)
        left = others
    return count


@cache
def _characters_of(*scripts: str) -> re.Pattern[str]:
    return re.compile(f"[{''.join(map(ranges_of, scripts))}]+")


def _unspaced() -> re.Pattern[str]:
    return _characters_of(*_CHARACTERS_PER_WORD)


def reading_minutes(words: int, language: str) -> int:
    """Whole minutes an adult needs for so many words, as `count_words` counts them; at least 1."""
    rate = _WORDS_PER_MINUTE.get(base(language), _MEAN_WORDS_PER_MINUTE)
    return max(1, round(words / rate))
