"""Invented vocabularies: tens of thousands of words a language, used as often as real ones are.

A dozen words repeated would make a full-text index look smaller and faster than it ever is.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

_LATIN = ("b c ch d f g gl h j k l m n p qu r s st t tr v w z", "a e i o u ai ou ie")
_GERMAN = ("b d f g h k l m n pf r s sch st t tz w z", "a e i o u ä ö ü ei au eu")
_FRENCH = ("b c ch d f g gn j l m n p qu r s t v", "a e i o u é è ê ou oi eau an on in")
_SPANISH = ("b c ch d f g h j l ll m n ñ p qu r s t v z", "a e i o u á é í ó ú ia ie ue")
_RUSSIAN = ("б в г д ж з к л м н п р с т ф х ц ч ш", "а е и о у ы ю я ё")
_ARABIC = ("ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه", "ا و ي َ ِ ُ")
_HINDI = ("क ख ग घ च छ ज झ ट ठ ड ढ त थ द ध न प फ ब भ म य र ल व श स ह", "ा ि ी ु ू े ै ो ौ")
_THAI = ("ก ข ค ง จ ช ด ต ท น บ ป พ ฟ ม ย ร ล ว ส ห อ", "ะ า ิ ี ึ ื ุ ู")
_HAN = tuple(map(chr, range(0x4E00, 0x4E00 + 3500)))
_KANA = tuple(map(chr, range(0x3042, 0x3090)))
_HANGUL = tuple(map(chr, range(0xAC00, 0xAC00 + 11_000, 5)))

# The share of each language among the feeds.
SHARES = {
    "en": 30, "fr": 12, "de": 12, "es": 10, "ru": 8, "zh-Hans": 8, "ar": 6, "ja": 5, "ko": 5,
    "hi": 2, "th": 2,
}  # fmt: skip
UNSPACED = {"zh-Hans", "ja", "th"}
_SYLLABLES = {
    "en": _LATIN, "fr": _FRENCH, "de": _GERMAN, "es": _SPANISH, "ru": _RUSSIAN, "ar": _ARABIC,
    "hi": _HINDI, "th": _THAI,
}  # fmt: skip
_SIZE = 30_000


@dataclass(frozen=True)
class Vocabulary:
    """The words of a language, the most frequent first, and how to join them."""

    words: Sequence[str]
    weights: Sequence[float]  # cumulative
    space: str
    stop: str

    def pick(self, chance: random.Random, count: int) -> list[str]:
        """Return words as they come in a text."""
        return chance.choices(self.words, cum_weights=self.weights, k=count)

    def sentence(self, chance: random.Random, topic: Sequence[str]) -> str:
        """Return a sentence of 6 to 24 words, a third of them words of the topic."""
        length = chance.randint(2, 8)
        text = self.space.join(self.pick(chance, 2 * length) + chance.choices(topic, k=length))
        return text[:1].upper() + text[1:] + self.stop


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the words of a language: the same at every call and in every process."""
    chance = random.Random(f"words of {language}")
    found: dict[str, None] = {}
    while len(found) < _SIZE:
        found[_word(language, chance, len(found))] = None
    # Zipf's law with Mandelbrot's shift: the first word is every fifteenth or so.
    weights = accumulate(1 / (rank + 2.7) ** 1.05 for rank in range(_SIZE))
    is_unspaced = language in UNSPACED
    stop = {"zh-Hans": "。", "ja": "。", "th": " ", "hi": "। "}.get(language, ". ")
    return Vocabulary(tuple(found), tuple(weights), "" if is_unspaced else " ", stop)


def _word(language: str, chance: random.Random, rank: int) -> str:
    """Frequent words are short."""
    length = 1 + min(3, rank.bit_length() // 4) + chance.randint(0, 1)
    if language in _SYLLABLES:
        onsets, vowels = (part.split() for part in _SYLLABLES[language])
        return "".join(chance.choice(onsets) + chance.choice(vowels) for _ in range(length))
    if language == "ko":
        return "".join(chance.choices(_HANGUL, k=length))
    characters = _HAN if language == "zh-Hans" or chance.random() < 0.5 else _KANA
    return "".join(chance.choices(characters, k=min(length, 3)))
