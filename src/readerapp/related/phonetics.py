"""Phonetics: how a name sounds, roughly, whatever its script."""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from anyascii import anyascii

from readerapp.domain.values import dataclass
from readerapp.text.scripts import first_script

_SHORTEST = 3  # consonants
_SHORTEST_WITHOUT_VOWELS = 5
# How much two names must have in common with their vowels, by the number of consonants.
_AGREE = {3: 0.9, 4: 0.8}
_AGREE_LONG = 0.7
_AGREE_IN_ONE_SCRIPT = 0.9
_CLASSES = str.maketrans("bpvwfgkqcdtszjxlrmn", "PPPPPKKKKTTSSSSRRMN")
_VOWEL_CLASSES = str.maketrans("aeiyou", "aeeeoo")
_SPELLINGS = (
    (re.compile(r"tsch|tch|sch|shch|tsz|dzh|dz|dj|ts|tz|sh|zh|ch|cz"), "S"),
    (re.compile(r"\bx|\bq(?!u)|c(?=[eiy])"), "S"),
    (re.compile(r"x"), "KS"),
    (re.compile(r"ph"), "P"),
    (re.compile(r"kh|gh|ck"), "K"),
    (re.compile(r"th"), "T"),
    (re.compile(r"ng"), "N"),
)
_HAN = re.compile(r"[㐀-鿿]")
_HANGUL = re.compile(r"[가-힣]")
_ARABIC = re.compile(r"[؀-ۿ]")
_ARTICLE = re.compile(r"\bال")
_BETWEEN = re.compile(r"[^a-zA-Z]+")
_REPEATED = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Phonetic:
    """`consonants` in classes; `letters` with the vowels among them, "" where none are written;
    `script` as Unicode names it: "LATIN", "CJK"."""

    consonants: str
    letters: str
    script: str


@lru_cache(maxsize=1 << 16)
def phonetic_of(written: str) -> Phonetic | None:
    """The sound of a name, None when there is too little of it.

    Han characters are read the Chinese way: a Japanese name in them meets only other Han.
    """
    letters = _REPEATED.sub(r"\1", _letters(written))
    consonants = _REPEATED.sub(r"\1", re.sub(r"[aeo]", "", letters))
    if len(consonants) < _SHORTEST:
        return None
    return Phonetic(consonants, "" if _ARABIC.search(written) else letters, first_script(written))


def sound_alike(one: Phonetic, other: Phonetic) -> bool:
    """Whether two names are one name, as two scripts write it or as one script inflects it.

    Within the Latin script "Martin" and "Morten" are two names, so all vowels must agree.
    """
    if one.consonants != other.consonants:
        return False
    if not one.letters or not other.letters:
        return len(one.consonants) >= _SHORTEST_WITHOUT_VOWELS
    if one.letters == other.letters:
        return True
    needed = _needed(one, other)  # 1 is told without counting, which costs 50 us
    return needed < 1 and _likeness(one.letters, other.letters) >= needed


def _needed(one: Phonetic, other: Phonetic) -> float:
    if one.script != other.script:
        return _AGREE.get(len(one.consonants), _AGREE_LONG)
    return 1.0 if one.script == "Latn" else _AGREE_IN_ONE_SCRIPT


@lru_cache(maxsize=1 << 14)
def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _letters(written: str) -> str:
    spelt = _BETWEEN.sub(" ", anyascii(_ARTICLE.sub("", written)).casefold())
    if _HAN.search(written):  # pinyin
        spelt = spelt.translate(str.maketrans("xq", "ss"))
    if _HANGUL.search(written):  # the w of a diphthong; eu stands where no vowel is
        spelt = spelt.replace("w", "").replace("eu", "")
    if _ARABIC.search(written):  # a long u
        spelt = re.sub(r"(?<=\w)w", "", spelt)
    for pattern, replacement in _SPELLINGS:
        spelt = pattern.sub(replacement, spelt)
    return re.sub("[^PKTSRMNaeo]", "", spelt.translate(_CLASSES).translate(_VOWEL_CLASSES))
