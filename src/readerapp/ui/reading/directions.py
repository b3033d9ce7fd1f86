"""Writing direction of paragraphs, and typography that depends on the script. Pure.

Qt's own choice (first strong letter) sets an Arabic paragraph that begins with a Latin name
left to right; here the language decides first.
"""

import unicodedata

from readerapp.domain.values import dataclass

RIGHT_TO_LEFT = frozenset(("ar", "he", "iw", "fa", "ur", "ps", "yi", "dv", "ug", "sd", "ckb", "ku"))
_RIGHT = ("R", "AL")


def is_rtl_language(language: str) -> bool:
    """Whether texts in `language` (BCP 47) run from right to left."""
    base, *rest = language.lower().replace("_", "-").split("-")
    return base in RIGHT_TO_LEFT and "latn" not in rest


def is_rtl(text: str, language: str, direction: str) -> bool:
    """Whether a paragraph runs from right to left.

    What the page says ("rtl", "ltr") wins. A paragraph in an RTL language needs one RTL letter;
    any other needs that its first strong letter is one. Without letters the language decides.
    """
    if direction:
        return direction == "rtl"
    strong = (unicodedata.bidirectional(c) for c in text)
    letters = (kind for kind in strong if kind in ("L", *_RIGHT))
    if is_rtl_language(language):
        first = next(letters, "R")
        return first in _RIGHT or any(kind in _RIGHT for kind in letters)
    return next(letters, "L") in _RIGHT


@dataclass(frozen=True)
class ScriptStyle:
    """Typography of a script. `line` is the line height in em, `size` a factor on the text size."""

    line: float = 1.58
    size: float = 1.0
    slants: bool = True  # whether emphasis may slant the letters
    tracks: bool = True  # whether letters may be moved apart; Arabic ones are joined
    columns: float = 0.0  # em a line holds; 0: measured in letters
    justifies: bool = True  # whether Qt stretches lines well; joined letters it draws apart


_LATIN = ScriptStyle()
_HAN = ScriptStyle(line=1.78, slants=False, tracks=False, columns=36)
_KOREAN = ScriptStyle(line=1.75, slants=False, tracks=False, columns=38)
_ARABIC = ScriptStyle(line=1.8, size=1.1, slants=False, tracks=False, justifies=False)
_OTHER = ScriptStyle(line=1.7, slants=False, tracks=False, justifies=False)
_OF_LANGUAGE = {
    **dict.fromkeys(("zh", "ja", "yue", "cmn"), _HAN),
    "ko": _KOREAN,
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ug", "sd", "ckb"), _ARABIC),
    **dict.fromkeys(("he", "iw", "yi", "th", "hi", "mr", "ne", "bn", "ta", "te", "km"), _OTHER),
}


def script_style(language: str) -> ScriptStyle:
    """Return how texts in `language` are set."""
    return _OF_LANGUAGE.get(language.lower().replace("_", "-").split("-")[0], _LATIN)
