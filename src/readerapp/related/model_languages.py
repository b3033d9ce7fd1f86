"""Which embedding model knows which language, by the language's tag and the text's script.

A model gives a vector for any text. For a language it was not trained on the vector says nothing,
and says it with confidence: among 1,000 Bengali articles 950 were merged wrongly.
"""

import json
import unicodedata
from collections import Counter
from functools import lru_cache

from readerapp.domain.labels import UNDETERMINED
from readerapp.domain.values import dataclass
from readerapp.related.mentions import base_language
from readerapp.resources import resource

# First words of the names that Unicode gives to letters.
_SCRIPTS_OF_USE = "LATIN CYRILLIC ARABIC HANGUL CJK HIRAGANA KATAKANA THAI"
_MORE_OF_E5 = (
    "ARMENIAN BENGALI DEVANAGARI ETHIOPIC GEORGIAN GREEK GUJARATI GURMUKHI HEBREW KANNADA KHMER "
    "LAO MALAYALAM MYANMAR ORIYA SINHALA TAMIL TELUGU"
)

# "use": what Universal Sentence Encoder multilingual 3 was trained on, and five near relatives
# whose articles it finds as well or better (docs/technotes/embedding-model.md). "e5": what
# XLM-RoBERTa was trained on, whose vocabulary and data multilingual E5 small goes back to: Conneau
# et al., Unsupervised Cross-lingual Representation Learning at Scale (2020), table 6, and the model
# card of intfloat/multilingual-e5-small; Tagalog and Norwegian by their other tags, too.
_TABLE = json.loads(resource("related", "languages.json").read_text("utf-8"))
USE_LANGUAGES = frozenset(_TABLE["use"])
E5_LANGUAGES = frozenset(_TABLE["e5"])

_USE_SCRIPTS = frozenset(_SCRIPTS_OF_USE.split())
_E5_SCRIPTS = _USE_SCRIPTS | frozenset(_MORE_OF_E5.split())
# Scripts of many languages that USE does not know: Kazakh and Persian among them.
_SHARED_SCRIPTS = frozenset({"CYRILLIC", "ARABIC"})
_LOOKED_AT = 1500  # characters of a text


@dataclass(frozen=True)
class Models:
    """Models whose vector of a text has a meaning."""

    use: bool
    e5: bool


NEITHER = Models(use=False, e5=False)


def models_for(language: str, text: str) -> Models:
    """Return which models know the language of a text: a BCP 47 tag, "und" or "".

    The script must be one that a model was trained on, whatever the tag says. Where the language
    is not known the script decides: Hangul is Korean, but Cyrillic may be Kazakh, which only E5
    knows. Latin letters are left to both. A language that is known, and to no model, has neither.
    """
    script = main_script(text[:_LOOKED_AT])
    base = base_language(language) or UNDETERMINED
    if base == UNDETERMINED:
        use, e5 = script not in _SHARED_SCRIPTS, True
    else:
        use, e5 = base in USE_LANGUAGES, base in E5_LANGUAGES
    return Models(use=use and script in _USE_SCRIPTS, e5=e5 and script in _E5_SCRIPTS)


def main_script(text: str) -> str:
    """The script of most letters, as Unicode's names of letters begin; "" without letters."""
    counts: Counter[str] = Counter()
    for character, times in Counter(unicodedata.normalize("NFKC", text)).items():
        if character.isalpha():
            counts[_script_of(character)] += times
    return max(counts, key=counts.__getitem__, default="")


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
