"""Measures of extracted texts.

The body is measured as the article extraction benchmark does: a text is cut into words and these
into shingles, all runs of four words that follow each other. Precision is the part of the extracted
shingles that are in the truth, recall the part of the truth's that were extracted; both are means
over the pages, and F1 is made of the two means. One thing differs: a letter of Chinese, Japanese,
Thai, Lao, Khmer or Burmese is a word by itself, because these do not put spaces between words.
"""

import re
from collections import Counter
from collections.abc import Sequence

from readerapp.domain.values import dataclass

SHINGLE = 4  # words
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]|"
    r"[^\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+"
)


@dataclass(frozen=True)
class Score:
    """Precision and recall of one text, from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return harmonic_mean(self.precision, self.recall)


def score(truth: str, found: str) -> Score:
    """Compare an extracted text with the true one by their shingles."""
    wanted, got = shingles(truth), shingles(found)
    common = (wanted & got).total()
    if wanted == got:
        return Score(1.0, 1.0)
    return Score(
        common / got.total() if got else 0.0,
        common / wanted.total() if wanted else 0.0,
    )


def mean(scores: Sequence[Score]) -> Score:
    """Return the means of precision and recall."""
    count = max(1, len(scores))
    return Score(
        sum(each.precision for each in scores) / count, sum(each.recall for each in scores) / count
    )


def harmonic_mean(one: float, other: float) -> float:
    """Return the harmonic mean of two figures, 0 when both are 0."""
    return 2 * one * other / (one + other) if one + other else 0.0


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return the shingles of a text and how often each stands in it."""
    words = _WORD.findall(text)
    if not words:
        return Counter()
    ends = range(max(1, len(words) - SHINGLE + 1))
    return Counter(tuple(words[start : start + SHINGLE]) for start in ends)
