"""Which language an article is in: what the source declares, checked against the text."""

from dataclasses import dataclass

from readerapp.domain.drafts import LanguageOrigin
from readerapp.domain.labels import UNDETERMINED
from readerapp.languages.model import identify
from readerapp.languages.script_guess import guess_by_script, main_script
from readerapp.languages.scripts import count_scripts
from readerapp.languages.small_words import speaks_like
from readerapp.languages.tags import base, normalise_tag, scripts_of

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
    call with a text that its script does not decide loads a model: see `model.identify`.
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
    script = main_script(sample)
    language, confidence = guess_by_script(sample, script)
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


def choose_language(declared: str, text: str) -> tuple[str, LanguageOrigin, float]:
    """The language of an article, where it comes from, and a confidence 0..1.

    `declared` is what the source says about this article ("" when it says nothing), never the
    language of the app and, unless the text fits it, not that of the page around the article.
    It wins when it is well-formed, the text's script fits it and the text does not clearly speak
    for another language.
    """
    tag, start = normalise_tag(declared), text[:_ENOUGH_TEXT]
    part = _part(start)
    if part and speaks_like(tag, part):
        return tag, LanguageOrigin.DECLARED, 1.0
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
    return sum(count_scripts(text).values()) >= _OVERRULING_LETTERS


def _more_precise(tag: str, found: Detection) -> str:
    """ "zh" becomes "zh-Hant" when the characters say so."""
    return found.language if base(found.language) == tag else tag
