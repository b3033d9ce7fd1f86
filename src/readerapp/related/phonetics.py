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
_BETWEEN_WORDS = re.compile(r"[^\w'’]+")
_REPEATED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeo]+")


@dataclass(frozen=True, slots=True)
class Phonetic:
    """`consonants` in classes; `letters` with the vowels among them, "" where only long ones are
    written; `words` with "V" where there is a vowel of any kind; `script`: ISO 15924."""

    consonants: str
    letters: str
    words: tuple[str, ...]
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
    script = first_script(written)
    if _ARABIC.search(written):
        letters = ""
    return Phonetic(consonants, letters, _shapes(written), script)


def sound_alike(one: Phonetic, other: Phonetic) -> bool:
    """Whether two names are one name, as two scripts write it or as one script inflects it.

    Within the Latin script "Martin" and "Morten" are two names, so all vowels must agree.
    """
    if one.consonants != other.consonants or not _is_one_name(one, other):
        return False
    if not one.letters or not other.letters:
        return len(one.consonants) >= _SHORTEST_WITHOUT_VOWELS and _fit(one, other)
    if one.letters == other.letters:
        return True
    needed = _needed(one, other)  # 1 is told without counting, which costs 50 us
    return needed < 1 and _likeness(one.letters, other.letters) >= needed


def _needed(one: Phonetic, other: Phonetic) -> float:
    if one.script != other.script:
        return _AGREE.get(len(one.consonants), _AGREE_LONG)
    return 1.0 if one.script == "Latn" else _AGREE_IN_ONE_SCRIPT


def _is_one_name(one: Phonetic, other: Phonetic) -> bool:
    """Whether no word beside a name is taken for a part of it: 트럼프 지지 is "support for Trump"
    and not "Trumps". Hangul writes a name in as many words as others, or in fewer."""
    hangul, name = (other, one) if other.script == "Hang" else (one, other)
    return hangul.script != "Hang" or len(hangul.words) <= len(name.words)


def _fit(one: Phonetic, other: Phonetic) -> bool:
    """Whether one of the two can be the other without its short vowels, word by word.

    Consonants alone are not enough: 8 of 70 names that Arabic shared with German or English in
    pairs of little likeness were words such as "Palestinians", heard as "Publizisten".
    """
    unwritten, written = (other, one) if one.letters else (one, other)
    return len(one.words) == len(other.words) and all(
        _is_within(short.strip("V"), whole)
        for short, whole in zip(unwritten.words, written.words, strict=True)
    )


def _is_within(short: str, whole: str) -> bool:
    """Whether all letters of `short` stand in `whole`, in their order."""
    rest = iter(whole)
    return all(letter in rest for letter in short)


@lru_cache(maxsize=1 << 14)
def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _shapes(written: str) -> tuple[str, ...]:
    words = (_VOWELS.sub("V", _letters(word)) for word in _BETWEEN_WORDS.split(written))
    return tuple(_REPEATED.sub(r"\1", word) for word in words if word)


def _letters(written: str) -> str:
    bare = _ARTICLE.sub("", written).replace("ا", "a")
    spelt = _BETWEEN.sub(" ", anyascii(bare).casefold())
    if _HAN.search(written):  # pinyin
        spelt = spelt.translate(str.maketrans("xq", "ss"))
    if _HANGUL.search(written):  # the w of a diphthong; eu stands where no vowel is
        spelt = spelt.replace("w", "").replace("eu", "")
    if _ARABIC.search(written):  # a long u
        spelt = re.sub(r"(?<=\w)w", "", spelt)
    for pattern, replacement in _SPELLINGS:
        spelt = pattern.sub(replacement, spelt)
    return re.sub("[^PKTSRMNaeo]", "", spelt.translate(_CLASSES).translate(_VOWEL_CLASSES))
