"""Which embedding model knows which language, and in which of its alphabets it reads one.

A model gives a vector for any text. For a language it was not trained on the vector says nothing,
and says it with confidence: among 1,000 Bengali articles 950 were merged wrongly.

The second model has read much Croatian and Bosnian, and little Serbian in Cyrillic letters: on
halves of real news in 36 languages mean average precision is .72 in Cyrillic, .92 in Latin letters.
Letter by letter the two alphabets say the same, and no article is changed: only what its vector is
made from.
"""

import json

from readerapp.domain.labels import UNDETERMINED
from readerapp.domain.values import dataclass
from readerapp.related.mentions import base_language
from readerapp.resources import resource
from readerapp.text.scripts import count_scripts

# ISO 15924 codes.
_SCRIPTS_OF_USE = "Latn Cyrl Arab Hang Hani Kana Thai"
_MORE_OF_E5 = (
    "Armn Beng Deva Ethi Geor Grek Gujr Guru Hebr Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu"
)

# "use": what Universal Sentence Encoder multilingual 3 was trained on, and four near relatives
# whose articles it finds as well or better (docs/technotes/embedding-model.md). "e5": what
# XLM-RoBERTa was trained on, whose vocabulary and data multilingual E5 small goes back to: Conneau
# et al., Unsupervised Cross-lingual Representation Learning at Scale (2020), table 6, and the model
# card of intfloat/multilingual-e5-small; Tagalog and Norwegian by their other tags, too.
_TABLE = json.loads(resource("related", "languages.json").read_text("utf-8"))
USE_LANGUAGES = frozenset(_TABLE["use"])
E5_LANGUAGES = frozenset(_TABLE["e5"])
# USE was not trained on these two, and its cosines are low in them: with it their articles were
# ranked as well, and shown far less.
_E5_ALONE = frozenset(_TABLE["e5_alone"])

_USE_SCRIPTS = frozenset(_SCRIPTS_OF_USE.split())
_E5_SCRIPTS = _USE_SCRIPTS | frozenset(_MORE_OF_E5.split())
# Scripts of many languages that USE does not know: Kazakh and Persian among them.
_SHARED_SCRIPTS = frozenset({"Cyrl", "Arab"})
_LOOKED_AT = 1500  # characters of a text

_TWO_ALPHABETS = frozenset({"sr", "bs"})
_CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш"
_LATIN = "abvgdđežzijklmnoprstćufhcčš"
_TWO_LETTERS = {"љ": "lj", "њ": "nj", "џ": "dž"}
_SMALL_LETTERS = dict(zip(_CYRILLIC, _LATIN, strict=True)) | _TWO_LETTERS
_LATIN_LETTERS = str.maketrans(
    _SMALL_LETTERS
    | {letter.upper(): latin.capitalize() for letter, latin in _SMALL_LETTERS.items()}
)


@dataclass(frozen=True)
class Models:
    """Models whose vector of a text has a meaning."""

    use: bool
    e5: bool


NEITHER = Models(use=False, e5=False)


def reads_best_alone(language: str) -> bool:
    """Whether E5, where it is installed, is better without the other model in this language."""
    return base_language(language) in _E5_ALONE


def models_for(language: str, text: str) -> Models:
    """Return which models know the language of a text: a BCP 47 tag, "und" or "".

    The script must be one that a model was trained on, whatever the tag says. Where the language
    is not known the script decides: Hangul is Korean, but Cyrillic may be Kazakh, which only E5
    knows. Latin letters are left to both. A language that is known, and to no model, has neither.
    """
    scripts = count_scripts(text[:_LOOKED_AT])
    script = max(scripts, key=scripts.__getitem__, default="")
    base = base_language(language) or UNDETERMINED
    if base == UNDETERMINED:
        use, e5 = script not in _SHARED_SCRIPTS, True
    else:
        use, e5 = base in USE_LANGUAGES, base in E5_LANGUAGES
    return Models(use=use and script in _USE_SCRIPTS, e5=e5 and script in _E5_SCRIPTS)


def in_one_alphabet(text: str, language: str) -> str:
    """The text with Latin letters for Cyrillic ones, in a language (a BCP 47 tag) that is written
    with both; any other text as it is."""
    return text.translate(_LATIN_LETTERS) if base_language(language) in _TWO_ALPHABETS else text
