"""Typography that depends on the script: height of lines, size, what may slant. Pure."""

from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class ScriptStyle:
    """Typography of a script. `line` is the line height in em, `size` a factor on the text size."""

    line: float = 1.58
    least: float = 1.0  # em from line to line at which signs above and below letters do not meet
    size: float = 1.0
    slants: bool = True  # whether emphasis may slant the letters
    tracks: bool = True  # whether letters may be moved apart; Arabic ones are joined
    columns: float = 0.0  # em a line holds; 0: measured in letters
    justifies: bool = True  # whether Qt stretches lines well; joined letters it draws apart


_LATIN = ScriptStyle()
_HAN = ScriptStyle(line=1.78, slants=False, tracks=False, columns=36)
_KOREAN = ScriptStyle(line=1.75, slants=False, tracks=False, columns=38)
_ARABIC = ScriptStyle(line=1.8, least=1.45, size=1.1, slants=False, tracks=False, justifies=False)
_OTHER = ScriptStyle(line=1.7, least=1.4, slants=False, tracks=False, justifies=False)
_STACKED = ScriptStyle(line=1.85, least=1.5, slants=False, tracks=False, justifies=False)
_OF_LANGUAGE = {
    **dict.fromkeys(("zh", "ja", "yue", "cmn"), _HAN),
    "ko": _KOREAN,
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ug", "sd", "ckb"), _ARABIC),
    **dict.fromkeys(
        ("he", "iw", "yi", "th", "hi", "mr", "ne", "bn", "ta", "te", "kn", "ml", "gu", "pa", "si"),
        _OTHER,
    ),
    **dict.fromkeys(("km", "my", "lo", "bo"), _STACKED),
}


def script_style(language: str) -> ScriptStyle:
    """Return how texts in `language` are set."""
    return _OF_LANGUAGE.get(language.lower().replace("_", "-").split("-")[0], _LATIN)
