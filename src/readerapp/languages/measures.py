"""How long a text is to its reader."""

import math
import re
from collections import Counter

from readerapp.languages.scripts import script_of
from readerapp.languages.tags import base

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


def count_words(text: str) -> int:
    """The words of a text; for scripts without spaces the characters by their mean word length.

    "don't", "état-major" and "3.5" are one word each. Korean is counted by its spaces.
    """
    words = 0
    apart: Counter[str] = Counter()
    for match in _WORD.finditer(text):
        inside = Counter(script for script in map(script_of, match.group()) if script)
        unspaced = {script: n for script, n in inside.items() if script in _CHARACTERS_PER_WORD}
        apart.update(unspaced)
        words += sum(inside.values()) > sum(unspaced.values()) or not inside
    return words + sum(math.ceil(n / _CHARACTERS_PER_WORD[script]) for script, n in apart.items())


def reading_minutes(words: int, language: str) -> int:
    """Whole minutes an adult needs for so many words, as `count_words` counts them; at least 1."""
    rate = _WORDS_PER_MINUTE.get(base(language), _MEAN_WORDS_PER_MINUTE)
    return max(1, round(words / rate))
