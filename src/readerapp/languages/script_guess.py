"""Language detection by script or a few letters of it; Chinese, Japanese and their variants.

For Han characters the national character sets are the table: Big5 holds what Taiwan and Hong Kong
print, GB 2312 what the mainland prints, Shift JIS what Japan prints; Python brings all three.
"""

from collections import Counter
from functools import cache

from readerapp.text.scripts import count_scripts, script_of

# Scripts that news of one language only is written in.
_ONE_LANGUAGE = {
    "Hang": "ko",
    "Thai": "th",
    "Laoo": "lo",
    "Khmr": "km",
    "Mymr": "my",
    "Hebr": "he",
    "Grek": "el",
    "Armn": "hy",
    "Geor": "ka",
    "Taml": "ta",
    "Telu": "te",
    "Knda": "kn",
    "Mlym": "ml",
    "Sinh": "si",
    "Gujr": "gu",
    "Guru": "pa",
    "Orya": "or",
    "Thaa": "dv",
}

# One syllable or character of these stands for about three Latin letters.
_DENSE = frozenset({"Hang", "Hani", "Kana"})

_DENSE_WEIGHT = 3

# A Korean or Japanese title often holds a long Latin brand name, the reverse is rare: a quarter
# of the weight in such a script is enough.
_RARE_IN_OTHERS = 0.25

_KANA_SHARE = 0.05  # of Han and kana together; Chinese advertising quotes a single の

# Letters of the Arabic script that one language added, the most particular language first.
_ARABIC_LETTERS = (
    ("ckb", frozenset("ڵۆێڕ")),
    ("ps", frozenset("ټډړږښڼېۍ")),
    ("sd", frozenset("ڪٻڄڃڇڏڳڱڻ")),
    ("ur", frozenset("ٹڈڑںےہھ")),
    ("ug", frozenset("ۇۈۋ")),
    ("ar", frozenset("ةىيكأإ")),
)

_NOT_ARABIC = frozenset("پچژگیک")  # Persian and Urdu share these: the model tells them apart

_SURE_LETTERS = 2


def main_script(text: str) -> str:
    """The script the text is written in, "" for a text without letters of a known script."""
    weights = _weights(count_scripts(text))
    total = sum(weights.values())
    for script in sorted(set(_ONE_LANGUAGE) & set(weights), key=weights.__getitem__, reverse=True):
        if weights[script] >= _RARE_IN_OTHERS * total:
            return script
    if not weights:
        return ""
    chinese_or_japanese = weights["Hani"] + weights["Kana"]
    if chinese_or_japanese >= _RARE_IN_OTHERS * total:
        return "Hani"
    return max(weights, key=weights.__getitem__)


def _weights(counts: Counter[str]) -> Counter[str]:
    return Counter(
        {
            script: count * (_DENSE_WEIGHT if script in _DENSE else 1)
            for script, count in counts.items()
            if script
        }
    )


def guess_by_script(text: str, script: str) -> tuple[str, float]:
    """The language a text in `script` must be in, with a confidence; ("", 0.0) to ask the model."""
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script], 0.99
    if script == "Hani":
        return _chinese_or_japanese(text)
    if script == "Arab":
        return _by_arabic_letters(text)
    return "", 0.0


def _chinese_or_japanese(text: str) -> tuple[str, float]:
    scripts = count_scripts(text)
    if scripts["Kana"] > _KANA_SHARE * (scripts["Hani"] + scripts["Kana"]):
        return "ja", 0.99
    language = han_language("".join(c for c in text if script_of(c) == "Hani"))
    return language, 0.7 if language == "zh" else 0.95


def _by_arabic_letters(text: str) -> tuple[str, float]:
    letters = Counter(text)
    foreign = sum(letters[letter] for letter in _NOT_ARABIC)
    for language, own in _ARABIC_LETTERS:
        found = sum(letters[letter] for letter in own)
        if found >= _SURE_LETTERS and (language != "ar" or found > foreign):
            return language, 0.95
    return "", 0.0


_ENOUGH = 2  # exclusive characters that make the script of a Chinese text certain

_FOREIGN_SHARE = 0.1  # names and quotations keep their own forms


@cache
def _in_set(character: str, codec: str) -> bool:
    try:
        character.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def han_language(characters: str) -> str:
    """ "ja", "zh-Hans", "zh-Hant", or "zh" when the Han characters do not tell.

    For text without kana: headlines in Japanese may have none. Japanese is recognised by a
    character that neither Chinese set has (円, 対), or by both Chinese forms side by side (国, 議).
    """
    traditional = simplified = japanese = 0
    for character in characters:
        in_taiwan, in_mainland = _in_set(character, "big5"), _in_set(character, "gb2312")
        traditional += in_taiwan and not in_mainland
        simplified += in_mainland and not in_taiwan
        japanese += not in_taiwan and not in_mainland and _in_set(character, "shift_jis")
    if japanese > _FOREIGN_SHARE * len(characters) or (japanese and not simplified):
        return "ja"
    return _chinese(traditional, simplified)


# Chinese prose is full of these, which Japanese and Korean headlines in Han characters are not.
_CHINESE_WORDS = frozenset("的了是这這们們吗嗎呢没沒很你她它让讓还還")
_CHINESE_SHARE = 0.03

# What is printed in Japan and in Korea, old forms of characters among it.
_PRINTED = {"ja": "shift_jis", "ko": "euc_kr"}


def may_be_printed_in(language: str, text: str) -> bool:
    """Whether a text that has Han characters and no others may be Japanese or Korean.

    So are headlines, tables and lists of names, also in the old forms that Taiwan writes too: a
    text needs characters that the country does not print, or words of Chinese, to be anything else.
    """
    codec, scripts = _PRINTED.get(language), count_scripts(text)
    if codec is None or not scripts["Hani"] or scripts["Kana"]:
        return False
    characters = [c for c in text if script_of(c) == "Hani"]
    foreign = sum(not _in_set(c, codec) for c in characters)
    chinese = sum(c in _CHINESE_WORDS for c in characters)
    few = foreign <= _FOREIGN_SHARE * len(characters)
    return few and chinese <= _CHINESE_SHARE * len(characters)


def _chinese(traditional: int, simplified: int) -> str:
    certain = traditional + simplified >= _ENOUGH
    if certain and simplified <= _FOREIGN_SHARE * traditional:
        return "zh-Hant"
    if certain and traditional <= _FOREIGN_SHARE * simplified:
        return "zh-Hans"
    return "zh"
