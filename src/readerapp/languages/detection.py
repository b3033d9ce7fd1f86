"""Which language an article is in: what the source declares, checked against the text."""

from dataclasses import dataclass

from readerapp.domain.drafts import LanguageOrigin
from readerapp.domain.labels import UNDETERMINED
from readerapp.languages.model import identify
from readerapp.languages.script_guess import guess_by_script, main_script
from readerapp.languages.scripts import count_scripts
from readerapp.languages.tags import base, normalise_tag, scripts_of

_ENOUGH_TEXT = 2_000  # characters looked at; accuracy is already 99 % at a title and a standfirst
_TOO_UNSURE = 0.15  # below it the model's best guess was wrong more often than right

# A declared language is doubted only on much text and great certainty: on 695 titles and 315
# titles with a first sentence the detector was never wrong at this confidence.
_OVERRULING_CONFIDENCE = 0.9
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
    call with a text that its script does not decide loads a model: see `model.identify`.
    """
    sample = _without_addresses(text[:_ENOUGH_TEXT])
    script = main_script(sample)
    language, confidence = guess_by_script(sample, script)
    if not language and script:
        language, confidence = identify(sample, script, base(normalise_tag(hint)))
    if not language or confidence < _TOO_UNSURE:
        return Detection()
    return Detection(normalise_tag(language) or language, confidence)


def _without_addresses(text: str) -> str:
    """Web addresses and account names are in no language."""
    return " ".join(
        word for word in text.split() if "://" not in word and not word.startswith(("www.", "@"))
    )


def choose_language(declared: str, text: str) -> tuple[str, LanguageOrigin, float]:
    """The language of an article, where it comes from, and a confidence 0..1.

    `declared` is what the source says about this article ("" when it says nothing), never the
    language of the app and, unless the text fits it, not that of the page around the article.
    It wins when it is well-formed, the text's script fits it and the text does not clearly speak
    for another language.
    """
    tag = normalise_tag(declared)
    if tag and not _fits(tag, text):
        tag = ""
    found = detect(text, hint=tag)
    if tag and not _overrules(found, tag, text):
        return _more_precise(tag, found), LanguageOrigin.DECLARED, 1.0
    if found.language == UNDETERMINED:
        return UNDETERMINED, LanguageOrigin.UNKNOWN, 0.0
    return found.language, LanguageOrigin.DETECTED, found.confidence


def _fits(tag: str, text: str) -> bool:
    expected = scripts_of(tag)
    counts = count_scripts(text[:_ENOUGH_TEXT])
    letters = sum(counts.values())
    if not expected or letters < _FEW_LETTERS:
        return True
    return sum(counts[script] for script in expected) >= _FITTING_SHARE * letters


def _overrules(found: Detection, tag: str, text: str) -> bool:
    declared, detected = base(tag), base(found.language)
    if detected in (declared, UNDETERMINED) or found.confidence < _OVERRULING_CONFIDENCE:
        return False
    if any(declared in siblings and detected in siblings for siblings in _SIBLINGS):
        return False
    return sum(count_scripts(text[:_ENOUGH_TEXT]).values()) >= _OVERRULING_LETTERS


def _more_precise(tag: str, found: Detection) -> str:
    """ "zh" becomes "zh-Hant" when the characters say so."""
    return found.language if base(found.language) == tag else tag
