"""Hyphenation: where words of a language may be broken at the end of a line.

The patterns are those of LibreOffice, which pyphen brings, read in Liang's way: the numbers between
the letters of a pattern say how well a word breaks there, odd ones allow it, the highest one wins
(F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983). They are read here and not by pyphen, which
takes 1.2 s for those of German; 0.1 s here, because the numbers of a pattern are read when it fits.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from readerapp.domain.values import dataclass

SOFT_HYPHEN = "\u00ad"
LEAST = 6  # letters of a word that is broken
BEFORE, AFTER = 3, 3  # letters that stay together at its ends
_MOST = 60  # letters; what is longer is no word
_KEPT_WORDS = 5_000
# Languages whose broken words end in a hyphen, and whose patterns of pyphen they are broken by;
# others are broken without a sign.
DICTIONARIES = {
    "af": "af_ZA", "be": "be_BY", "bg": "bg_BG", "ca": "ca", "cs": "cs_CZ", "da": "da_DK",
    "de": "de_DE", "el": "el_GR", "en": "en_US", "en-gb": "en_GB", "en-au": "en_GB", "eo": "eo",
    "es": "es", "et": "et_EE", "eu": "eu", "fr": "fr", "gl": "gl", "hr": "hr_HR", "bs": "hr_HR",
    "hu": "hu_HU", "id": "id_ID", "is": "is", "it": "it_IT", "lt": "lt", "lv": "lv_LV",
    "mn": "mn_MN", "nb": "nb_NO", "nl": "nl_NL", "nn": "nn_NO", "no": "nb_NO", "pl": "pl_PL",
    "pt": "pt_BR", "pt-pt": "pt_PT", "ro": "ro_RO", "ru": "ru_RU", "sk": "sk_SK", "sl": "sl_SI",
    "sq": "sq_AL", "sr": "sr", "sr-latn": "sr_Latn", "sv": "sv", "uk": "uk_UA", "zu": "zu_ZA",
}  # fmt: skip
_DIGITS = re.compile(r"\d")
_SPLIT = re.compile(r"(\d?)(\D?)")
# A word of letters alone: no part of an address, a name with digits, or a word that has hyphens.
_WORD = re.compile(
    "(?<![\\w@./:#&=\u00ad\u0300-\u036f-])"
    f"[^\\W\\d_]{{{LEAST},{_MOST}}}"
    "(?![\\w@/:#&=\u00ad\u0300-\u036f-]|\\.\\w)"
)


@dataclass(frozen=True)
class Patterns:
    """Patterns of a language: their letters, with the line that says how these break."""

    lines: dict[str, str]
    longest: int

    def points(self, word: str) -> list[int]:
        """Return before which letters of a word a line may end."""
        dotted = f".{word.lower()}."
        if len(dotted) != len(word) + 2:  # a letter that is two in lower case
            return []
        values = [0] * (len(dotted) + 1)
        for start in range(len(dotted) - 1):
            for end in range(start + 1, min(start + self.longest, len(dotted)) + 1):
                line = self.lines.get(dotted[start:end])
                if line is None:
                    continue
                for place, (digit, _letter) in enumerate(_SPLIT.findall(line), start):
                    if digit and int(digit) > values[place]:
                        values[place] = int(digit)
        last = len(word) - AFTER
        return [at - 1 for at, value in enumerate(values) if value & 1 and BEFORE < at <= last + 1]


def knows(language: str) -> bool:
    """Whether words of `language` (BCP 47) can be broken."""
    return _name(language) is not None


def hyphenated(text: str, language: str) -> str:
    """Return a text with soft hyphens where its longer words may be broken. Reading the patterns of
    a language takes 0.01 to 0.1 s the first time."""
    name = _name(language)
    if name is None:
        return text
    broken = _breaking(name)
    return _WORD.sub(lambda found: broken(found[0]), text)


def _name(language: str) -> str | None:
    parts = language.lower().replace("_", "-").split("-")
    for end in range(len(parts), 0, -1):
        if name := DICTIONARIES.get("-".join(parts[:end])):
            return name
    return None


@lru_cache(maxsize=3)
def _breaking(name: str) -> Callable[[str], str]:
    """Return what breaks words by one set of patterns, and keeps those it has seen."""
    patterns = _read(name)

    @lru_cache(maxsize=_KEPT_WORDS)
    def broken(word: str) -> str:
        if word.isupper():  # the letters of a name
            return word
        points = [0, *patterns.points(word), len(word)]
        parts = (word[one:other] for one, other in pairwise(points))
        return SOFT_HYPHEN.join(parts)

    return broken


def _read(name: str) -> Patterns:
    # Here, because most texts are shown without: importing it lists a folder.
    import pyphen

    data = pyphen.LANGUAGES[name].read_bytes()
    encoding, _, rest = data.partition(b"\n")
    text = rest.decode(encoding.decode("ascii").strip())
    lines = text.split("\n")
    letters = _DIGITS.sub("", text).split("\n")
    patterns = {
        key.strip(): line.strip()
        for key, line in zip(letters, lines, strict=True)
        if line[:1] not in ("", "%", "#") and "/" not in line and not line[:4].isupper()
    }
    return Patterns(patterns, max(map(len, patterns)))
