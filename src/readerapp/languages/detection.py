"""Language detection: by script, and what the source declares, checked against the text.

Some scripts, or a few letters of one, tell the language. For Han characters the national character
sets are the table: Big5 holds what Taiwan and Hong Kong print, GB 2312 what the mainland prints,
Shift JIS what Japan prints; Python brings all three.

A declared language whose articles, prepositions and conjunctions stand in the text is believed
without asking the model, which takes twenty times as long. The model is held to the languages
of the news; measured in docs/technotes/language-detection.md.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from readerapp.domain.drafts import LanguageOrigin
from readerapp.domain.labels import UNDETERMINED
from readerapp.domain.values import dataclass
from readerapp.languages.language_model import language_model
from readerapp.languages.tags import base, normalise_tag, scripts_of
from readerapp.text.scripts import count_scripts, script_of

_SMALL_WORDS = {
    "de": "der die das und den von mit dem des ist ein eine für auf im nicht sich auch zu werden",
    "en": "the of and to in is that for was with as by at from his he it are be this have has said",
    "es": "el los las del que en por con una para se su al lo como más fue y sus ha",
    "fr": "le les des du et en une dans pour que est sur qui par au à il aux pas plus",
    "it": "il di che e è un per in della del i gli una non dei con si le nel alla",
    "nl": "de het een van en dat op te voor met zijn is niet in die aan werd ook om er",
    "pl": "w i na z do się nie że o to jest po od za przez jak dla ze oraz przed",
    "pt": "o os do da dos das em um uma que com não para na no é à por mais ao",
    "ru": "в и на не что с по из за о к от для как его это был года он со при у было будет",
    "sv": "och i att det som en på är av för med den till har inte om ett var från de",
    "uk": "у в і що з та від як це його із року під він про які було також буде",
}

# Neighbours that could be taken for one of the languages above: with as many words of theirs, the
# text may be in any.
_NEIGHBOURS = (
    "og i det som en på er av for med til har ikke om et var fra den å at",
    "og i det som en på er af for med til har ikke om et var fra den at de",
    "a v na se je že do to s z o po pro k od za ve by jako si",
    "a v na sa je že do to s z o po pre k od za vo by ako si",
    "на да се и в от за с не по е са като ще че до при или му",
    "и је у да се на за од са не који о су као до би из што та",
    "і у на з што не да па за ад як гэта для быў яго ў",
    "el la de i a que els les del en per amb un una és al no dels més va",
    "o a de e que do da en os as no na un unha por para con se non ao",
    "și de în a la cu pe că care un o din nu este mai au pentru să al",
)

_SETS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}

_OTHERS = tuple(frozenset(words.split()) for words in _NEIGHBOURS)

_LISTS = (*_SETS.values(), *_OTHERS)

_WORD = re.compile(r"[^\W\d_]+")

# Of 3,608 pieces of 160 characters in nine languages none was taken for another language; of those
# in a language that is known here three in five were told.
_FEWEST, _SHARE, _LEAD = 4, 0.15, 1.5

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


def speaks_like(language: str, text: str) -> bool:
    """Whether many different words of a text are small words of a language, and far more than are
    of any other language known here.

    False as well for a language that is not known here, and for very short texts.
    """
    if language not in _SETS:
        return False
    words = frozenset(_WORD.findall(text.lower()))
    own = len(_SETS[language] & words)
    if own < max(_FEWEST, _SHARE * len(words)):
        return False
    counts = [0] * len(_LISTS)
    places = _places()
    for word in words:
        for place in places.get(word, ()):
            counts[place] += 1
    own_place = list(_SETS).index(language)
    counts[own_place] = 0
    return own >= _LEAD * max(counts[: len(_SETS)]) and own > max(counts[len(_SETS) :])


@cache
def _places() -> Mapping[str, tuple[int, ...]]:
    """By small word: the places in `_LISTS` of those it is in. Counting all of them in one walk
    over a text takes a third of the time of an intersection with each."""
    return {
        word: tuple(place for place, known in enumerate(_LISTS) if word in known)
        for word in frozenset[str]().union(*_LISTS)
    }


# Languages with a large daily press, by script. Their near relatives below are believed only when
# the letters speak clearly for them: a neighbour's odds are halved.
_LARGE_PRESS = {
    "Latn": "en es fr de it pt nl pl tr vi id sv da no fi cs hu ro sk hr sl et lv lt ca",
    "Cyrl": "ru uk bg sr",
    "Deva": "hi",
    "Beng": "bn",
    "Arab": "ar fa ur",
    "Ethi": "am",
}

_SMALLER_PRESS = {
    "Latn": "ms tl sw az uz sq af bs is ga gl eu cy mt lb eo ku ha yo ig so zu xh rw nn ht fo fy",
    "Cyrl": "be mk kk ky mn tg tt",
    "Deva": "mr ne",
    "Beng": "as",
    "Arab": "ps ku ug",
    "Ethi": "",
}

_NEIGHBOUR_WEIGHT = 0.5

_HINT_WEIGHT = 4.0  # the language of the feed or site: right far more often than not


# What the model can be asked about.
KNOWN = frozenset(" ".join((*_LARGE_PRESS.values(), *_SMALLER_PRESS.values())).split())


def identify(text: str, script: str, hint: str) -> tuple[str, float]:
    """The likeliest language written in `script`, with its share (0..1) among all of them.

    ("", 0.0) when the model knows no language of the script.
    """
    weights = _weights(script)
    if not weights:
        return "", 0.0
    scores = {
        language: likelihood * weights[language] * (_HINT_WEIGHT if language == hint else 1.0)
        for language, likelihood in language_model().likelihoods(text).items()
        if language in weights
    }
    total = sum(scores.values())
    best = max(scores, key=scores.__getitem__)
    return (best, scores[best] / total) if total else ("", 0.0)


@cache
def _weights(script: str) -> Mapping[str, float]:
    smaller = dict.fromkeys(_SMALLER_PRESS.get(script, "").split(), _NEIGHBOUR_WEIGHT)
    return smaller | dict.fromkeys(_LARGE_PRESS.get(script, "").split(), 1.0)


_ENOUGH_TEXT = 1_000  # characters looked at when a glance leaves doubt

# A glance: what a longer text begins with and a piece from further on, since a beginning may be a
# name or a quotation. On 1,507 texts in nine languages it was sure of 1,506, and right each time.
_BEGINNING, _FURTHER_ON = 60, 100

_SURE = 0.9

_TOO_UNSURE = 0.15  # below it the model's best guess was wrong more often than right

# A declared language is doubted only on much text and great certainty: on 695 titles and 315
# titles with a first sentence the detector was never wrong at this confidence.
_OVERRULING_LETTERS = 80

_FEW_LETTERS = 12  # too few to judge a script by: "iPhone 17 Pro" may stand over a Korean article

_FITTING_SHARE = 0.2

# Languages a detector cannot tell apart with certainty: the declared one stands.
_SIBLINGS = (
    frozenset({"bs", "hr", "sr", "sh", "me", "cnr"}),
    frozenset({"no", "nn", "da"}),
    frozenset({"id", "ms"}),
    frozenset({"zh", "yue", "wuu", "nan", "hak", "lzh"}),
    frozenset({"gl", "pt"}),
    frozenset({"ca", "oc", "es", "an", "ast"}),
    frozenset({"hi", "mr", "ne", "mai", "bho"}),
    frozenset({"bg", "mk"}),
    frozenset({"ku", "ckb"}),
    frozenset({"ur", "pnb"}),
    frozenset({"nl", "af", "fy"}),
    frozenset({"de", "lb", "gsw"}),
)


@dataclass(frozen=True)
class Detection:
    """A language as a BCP 47 tag ("und" when unknown), and how sure that is, 0..1."""

    language: str = UNDETERMINED
    confidence: float = 0.0


def detect(text: str, hint: str = "") -> Detection:
    """Tell the language of a text; Chinese comes with its script when that is certain.

    `hint` is the tag of the feed's or site's usual language; it tips the scales, no more. The first
    call with a text that its script does not decide reads the model.
    """
    tag, start = normalise_tag(hint), text[:_ENOUGH_TEXT]
    return _at_a_glance(_part(start), tag)[0] or _look(start, tag)[0]


def _part(text: str) -> str:
    """What a glance looks at; "" for a text so short that it is looked at whole."""
    if len(text) < 2 * (_BEGINNING + _FURTHER_ON):
        return ""
    middle = (len(text) - _FURTHER_ON) // 2
    return f"{text[:_BEGINNING]} {text[middle : middle + _FURTHER_ON]}"


def _at_a_glance(part: str, tag: str) -> tuple[Detection | None, str]:
    """What a part of a text tells, and its script; None unless that is certain."""
    if not part:
        return None, ""
    found, script = _look(part, tag)
    return (found if found.confidence >= _SURE else None), script


def _look(text: str, tag: str) -> tuple[Detection, str]:
    """The language of a text and the script it is written in."""
    sample = _without_addresses(text)
    script = _main_script(sample)
    language, confidence = _guess_by_script(sample, script)
    if not language and script:
        language, confidence = identify(sample, script, base(tag))
    if not language or confidence < _TOO_UNSURE:
        return Detection(), script
    return Detection(normalise_tag(language) or language, confidence), script


def _without_addresses(text: str) -> str:
    """Web addresses and account names are in no language."""
    return " ".join(
        word for word in text.split() if "://" not in word and not word.startswith(("www.", "@"))
    )


def choose_language(declared: str, text: str, usual: str = "") -> tuple[str, LanguageOrigin, float]:
    """The language of an article, where it comes from, and a confidence 0..1.

    `declared` is what the source says about this article ("" when it says nothing), never the
    language of the app and, unless the text fits it, not that of the page around the article.
    It wins when it is well-formed, the text's script fits it and the text does not clearly speak
    for another language. `usual` is what was told of other articles of the same feed: where nothing
    is declared, and the small words are those of that language, the model is not asked.
    """
    tag, start = normalise_tag(declared), text[:_ENOUGH_TEXT]
    part = _part(start)
    if part and speaks_like(tag, part):
        return tag, LanguageOrigin.DECLARED, 1.0
    if part and not tag and speaks_like(usual, part):
        return usual, LanguageOrigin.DETECTED, 1.0
    found, script = _at_a_glance(part, tag)
    if found and not tag:
        return found.language, LanguageOrigin.DETECTED, found.confidence
    if found and base(found.language) == base(tag) and script in scripts_of(tag):
        return _more_precise(tag, found), LanguageOrigin.DECLARED, 1.0
    return _weigh(tag, start)


def _weigh(tag: str, text: str) -> tuple[str, LanguageOrigin, float]:
    """What is declared against what the whole text tells."""
    if tag and not _fits(tag, text):
        tag = ""
    found, _script = _look(text, tag)
    if tag and not _overrules(found, tag, text):
        return _more_precise(tag, found), LanguageOrigin.DECLARED, 1.0
    if found.language == UNDETERMINED:
        return UNDETERMINED, LanguageOrigin.UNKNOWN, 0.0
    return found.language, LanguageOrigin.DETECTED, found.confidence


def _fits(tag: str, text: str) -> bool:
    expected = scripts_of(tag)
    counts = count_scripts(text)
    letters = sum(counts.values())
    if not expected or letters < _FEW_LETTERS:
        return True
    return sum(counts[script] for script in expected) >= _FITTING_SHARE * letters


def _overrules(found: Detection, tag: str, text: str) -> bool:
    declared, detected = base(tag), base(found.language)
    if detected in (declared, UNDETERMINED) or found.confidence < _SURE:
        return False
    if any(declared in siblings and detected in siblings for siblings in _SIBLINGS):
        return False
    if _may_be_printed_in(declared, text):
        return False
    return sum(count_scripts(text).values()) >= _OVERRULING_LETTERS


def _more_precise(tag: str, found: Detection) -> str:
    """ "zh" becomes "zh-Hant" when the characters say so, and so does "zh-Hans": sites declare
    what their program was set to, but which characters stand there can be seen."""
    if tag == "zh" or (base(tag) == "zh" and found.confidence >= _SURE):
        return found.language if base(found.language) == "zh" else tag
    return found.language if base(found.language) == tag else tag


def _main_script(text: str) -> str:
    """The script the text is written in, "" for a text without letters of a known script."""
    weights = _script_weights(count_scripts(text))
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


def _script_weights(counts: Counter[str]) -> Counter[str]:
    return Counter(
        {
            script: count * (_DENSE_WEIGHT if script in _DENSE else 1)
            for script, count in counts.items()
            if script
        }
    )


def _guess_by_script(text: str, script: str) -> tuple[str, float]:
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
    language = _han_language("".join(c for c in text if script_of(c) == "Hani"))
    return language, 0.7 if language == "zh" else 0.95


def _by_arabic_letters(text: str) -> tuple[str, float]:
    letters = Counter(text)
    foreign = sum(letters[letter] for letter in _NOT_ARABIC)
    for language, own in _ARABIC_LETTERS:
        found = sum(letters[letter] for letter in own)
        if found >= _SURE_LETTERS and (language != "ar" or found > foreign):
            return language, 0.95
    return "", 0.0


_ENOUGH_EXCLUSIVE = 2  # exclusive characters that make the script of a Chinese text certain

_FOREIGN_SHARE = 0.1  # names and quotations keep their own forms


@cache
def _in_set(character: str, codec: str) -> bool:
    try:
        character.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def _han_language(characters: str) -> str:
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


def _may_be_printed_in(language: str, text: str) -> bool:
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
    certain = traditional + simplified >= _ENOUGH_EXCLUSIVE
    if certain and simplified <= _FOREIGN_SHARE * traditional:
        return "zh-Hant"
    if certain and traditional <= _FOREIGN_SHARE * simplified:
        return "zh-Hans"
    return "zh"
