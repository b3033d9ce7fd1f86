"""Typesetting: the blocks of an article as they are set on screen, where lines break well.

What is put in is not the author's: `as_written` takes it out of what leaves the screen again.

Hyphenation: the patterns are those of LibreOffice, which pyphen brings, read in Liang's way: the
numbers between the letters of a pattern say how well a word breaks there, odd ones allow it, the
highest one wins (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983). They are read here and not
by pyphen, which takes 1.2 s for those of German; 0.1 s here, because the numbers of a pattern are
read when it fits.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from readerapp.domain.values import dataclass
from readerapp.rendering.blocks import Block, BlockKind, Run

SOFT_HYPHEN = "\u00ad"
_LEAST = 6  # letters of a word that is broken
_BEFORE, _AFTER = 3, 3  # letters that stay together at its ends
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
    f"[^\\W\\d_]{{{_LEAST},{_MOST}}}"
    "(?![\\w@/:#&=\u00ad\u0300-\u036f-]|\\.\\w)"
)


@dataclass(frozen=True)
class _Patterns:
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
        last = len(word) - _AFTER
        return [at - 1 for at, value in enumerate(values) if value & 1 and _BEFORE < at <= last + 1]


NARROW = "\u202f"  # a narrow space that does not break
# French sets its signs off by a space, at which no line may end. One that is there is exchanged,
# none is added. The colon's is as wide as others (Lexique de l'Imprimerie nationale, "Espaces").
_FRENCH_SPACES = re.compile("(?<=«) (?! )|(?<! ) (?=[;!?»%€])")
_FRENCH_COLON = re.compile("(?<=\\w) (?=:)")
_SET = re.compile(f"(?<=«){NARROW}|{NARROW}(?=[;!?»%€])")
_RUNNING = frozenset((BlockKind.PARAGRAPH, BlockKind.ITEM))


def typeset(blocks: Iterable[Block], language: str, *, hyphenates: bool) -> tuple[Block, ...]:
    """Return the blocks of an article in `language`, and in others where they say so: French signs
    stay with their words, and with `hyphenates` the longer words of running text may be broken.

    20 ms for 1,000 words of German (two slow cores), and what `hyphenated` takes at first.
    """
    return tuple(_typeset(block, language, hyphenates) for block in blocks)


def spaced(text: str, language: str) -> str:
    """Return a text with the spaces before and after French signs as ones that do not break."""
    if language.lower().split("-")[0] != "fr":
        return text
    return _FRENCH_COLON.sub("\u00a0", _FRENCH_SPACES.sub(NARROW, text))


def as_written(text: str) -> str:
    """Return what was typeset as its author wrote it."""
    return _SET.sub(" ", text.replace(SOFT_HYPHEN, ""))


def _typeset(block: Block, language: str, hyphenates: bool) -> Block:
    language = block.language or language
    if block.kind is BlockKind.CODE or not block.runs:
        return block
    breaks = hyphenates and block.kind in _RUNNING
    runs = tuple(_run(run, run.style.language or language, breaks) for run in block.runs)
    return block if runs == block.runs else replace(block, runs=runs)


def _run(run: Run, language: str, breaks: bool) -> Run:
    if run.style.code:
        return run
    text = spaced(run.text, language)
    if breaks and knows(language):
        text = hyphenated(text, language)
    return run if text == run.text else replace(run, text=text)


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


def _read(name: str) -> _Patterns:
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
    return _Patterns(patterns, max(map(len, patterns)))
