"""The statistical part of language detection: py3langid, held to the languages of the news.

Measured in docs/technotes/language-detection.md.
"""

from collections.abc import Mapping
from functools import cache
from typing import Protocol

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


class _Identifier(Protocol):
    def rank(self, text: str) -> list[tuple[str, float]]: ...


def identify(text: str, script: str, hint: str) -> tuple[str, float]:
    """The likeliest language written in `script`, with its share (0..1) among all of them.

    ("", 0.0) when the model knows no language of the script. The first call of a process loads
    the model (0.7 s, 90 MB): call it in a worker process.
    """
    weights = _weights(script)
    if not weights:
        return "", 0.0
    scores = {
        language: score * weights[language] * (_HINT_WEIGHT if language == hint else 1.0)
        for language, score in _identifier().rank(text)
        if language in weights
    }
    total = sum(scores.values())
    best = max(scores, key=scores.__getitem__)
    return (best, scores[best] / total) if total else ("", 0.0)


@cache
def _weights(script: str) -> Mapping[str, float]:
    smaller = dict.fromkeys(_SMALLER_PRESS.get(script, "").split(), _NEIGHBOUR_WEIGHT)
    return smaller | dict.fromkeys(_LARGE_PRESS.get(script, "").split(), 1.0)


@cache
def _identifier() -> _Identifier:
    """The model, loaded once a process: it never changes, and reading it is safe in any thread."""
    # Imported here because it brings numpy and unpacks 4.5 MB: 0.7 s that a window must not spend.
    from py3langid.langid import (  # type: ignore[import-untyped]  # py3langid ships no type hints
        MODEL_FILE,
        LanguageIdentifier,
    )

    identifier: _Identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    return identifier
