"""Which way a text runs: one rule for rows, cards, captions, tool tips and articles. Pure.

The first letter with a direction decides (https://unicode.org/reports/tr9/#P2), unless the language
of the text says otherwise: an Arabic headline that begins with "NASA" is still Arabic, and set from
left to right its parts would change places. What is put into a line of another direction is
isolated, so that neither moves the other (https://unicode.org/reports/tr9/#Explicit_Directional_Isolates).
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

# Those that CLDR writes in a script that runs from the right.
_TAGS = (
    "aeb ar arc arq ars ary arz azb bal bej bgn bqi brh chg ckb dv fa gbz glk he iw jpr jrb khw ks "
    "lad lah lrc mde mzn nqo ota pnb ps rhg sd sdh shu skr swb syc syr trw ug ur yi"
)
_LANGUAGES = frozenset(_TAGS.split())
_SCRIPTS = frozenset(("arab", "aran", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"))
_UNKNOWN = ("", "und")
_RIGHT = ("R", "AL")
# Of letters and marks: without any of these all of a line that runs from the left stays in place.
_MOVES = frozenset((*_RIGHT, "AN", "RLE", "LRE", "RLO", "LRO", "PDF", "RLI", "LRI", "FSI", "PDI"))
# Where these stand in Unicode, with what is left free for more: so a name of 100,000 letters is
# looked through in one go.
_MAY_MOVE = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATES = "\u2066\u2067\u2068"
_ISOLATED = re.compile("[\u2066-\u2068][^\u2069]*\u2069?")
_MOST = 1_000  # letters looked at: lists and cards ask this of every text they draw


@lru_cache(maxsize=500)  # asked of every paragraph
def is_rtl_language(language: str) -> bool:
    """Whether texts in `language` (BCP 47) run from right to left, by its script if it names it."""
    base, *rest = language.lower().replace("_", "-").split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    return script in _SCRIPTS if script else base in _LANGUAGES


def direction(text: str) -> str:
    """ "ltr" or "rtl" by the first letter with a direction, "neutral" when there is none.

    What is isolated in the text does not count: it has a direction of its own. Nor does what comes
    behind the first thousand letters.
    """
    begin = text[:_MOST]
    if any(mark in begin for mark in _ISOLATES):
        begin = _ISOLATED.sub("", begin)
    for letter in begin:
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return "ltr"
        if kind in _RIGHT:
            return "rtl"
    return "neutral"


def is_rtl(text: str, language: str, declared: str = "") -> bool:
    """Whether a text runs from right to left.

    What was `declared` of it ("rtl", "ltr") wins. A text in a language that runs from the right
    needs one letter that does; a text in another one begins with such a letter and has more of them
    than of others. Without letters the language decides.
    """
    if declared:
        return declared == "rtl"
    first, begin = direction(text), text[:_MOST]
    if is_rtl_language(language):
        return first != "ltr" or any(unicodedata.bidirectional(c) in _RIGHT for c in begin)
    if first != "rtl" or language in _UNKNOWN:
        return first == "rtl"
    kinds = Counter(map(unicodedata.bidirectional, begin))
    return sum(kinds[right] for right in _RIGHT) > kinds["L"]


def text_direction(text: str, language: str) -> str:
    """ "rtl" or "ltr", as `is_rtl` decides."""
    return "rtl" if is_rtl(text, language) else "ltr"


def starts_right(text: str, language: str, *, otherwise: bool) -> bool:
    """Whether a line of text runs from right to left; what has no letters outside of what is
    isolated runs as what stands around it, `otherwise`."""
    return otherwise if direction(text) == "neutral" else is_rtl(text, language)


def isolate(text: str, language: str = "") -> str:
    """Wrap `text` so that its direction and that of the line around it do not disturb each other.

    Its first letter tells its own (U+2068), unless its `language` says otherwise (U+2067, U+2066).
    Nothing stays nothing: "" is still told from a text.
    """
    if not text:
        return ""
    if not language:
        return f"\u2068{text}\u2069"
    runs_right = is_rtl(text, language)
    if runs_right == (direction(text) == "rtl"):
        return f"\u2068{text}\u2069"
    mark = "\u2067" if runs_right else "\u2066"
    return f"{mark}{text}\u2069"


def set_apart(parts: Sequence[str], language: str) -> list[str]:
    """Return parts of a line that runs as `language` does, isolated where one could move another.
    Elsewhere the marks do nothing for the eye, and some voices read them out."""
    moves = is_rtl_language(language) or any(
        unicodedata.bidirectional(found[0]) in _MOVES
        for part in parts
        for found in _MAY_MOVE.finditer(part)
    )
    return [isolate(part) if part and moves else part for part in parts]
