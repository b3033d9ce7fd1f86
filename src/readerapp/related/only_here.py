"""Finds what only one report of a story says: sentences without a near one in any other report."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from readerapp.domain.stories import ToldSentence
from readerapp.domain.values import dataclass

MOST_OF_A_REPORT = 2
# Of 1,600 sentences in eight languages at most one of a hundred lies below this cosine to its own
# translation, and of claims made up to 0.40 the false ones lay above it; see
# docs/technotes/story-page.md.
_FAR = 0.35
# To sentences in another language, which often say half of it in quite other words.
_FAR_ABROAD = 0.25

Vectors = NDArray[np.float32]


@dataclass(frozen=True)
class ReportSentences:
    """The sentences of one report in one language, `vectors` one row each. `may_stand`: which of
    them may be shown; `facts`: names and numbers of each, as keys that other reports have too;
    `numbers`: those that are numbers."""

    language: str
    sentences: tuple[ToldSentence, ...]
    vectors: Vectors
    may_stand: tuple[bool, ...]
    facts: tuple[frozenset[str], ...]
    numbers: tuple[frozenset[str], ...]


def only_here(reports: Sequence[ReportSentences]) -> tuple[ToldSentence, ...]:
    """At most two sentences a report, those farthest from all others first, in the report's order.

    Such a sentence has a fact, a name or a number, that no other report has. Where other reports
    are in another language it has to be a number: a name may be written otherwise there.
    """
    found: list[ToldSentence] = []
    for number, report in enumerate(reports):
        others = [each for place, each in enumerate(reports) if place != number]
        if not any(each.sentences for each in others):
            continue
        own = [each for each in others if each.language == report.language]
        foreign = [each for each in others if each.language != report.language]
        nearest = np.maximum(_nearest(report, own) - _FAR, _nearest(report, foreign) - _FAR_ABROAD)
        theirs = report.numbers if foreign else report.facts
        known = frozenset().union(*(facts for each in others for facts in each.facts))
        fitting = [
            place
            for place, may_stand in enumerate(report.may_stand)
            if may_stand and nearest[place] < 0 and theirs[place] - known
        ]
        farthest = sorted(fitting, key=lambda place: float(nearest[place]))[:MOST_OF_A_REPORT]
        found += [report.sentences[place] for place in sorted(farthest)]
    return tuple(found)


def _nearest(report: ReportSentences, others: Sequence[ReportSentences]) -> Vectors:
    """How near the nearest sentence of others is to each of a report; -1 where there is none."""
    with_words = [each.vectors for each in others if len(each.vectors)]
    if not with_words or not len(report.vectors):
        return np.full(len(report.sentences), -1.0, dtype=np.float32)
    nearest: Vectors = (report.vectors @ np.concatenate(with_words).T).max(axis=1)
    return nearest


def likeness_of(vectors: Mapping[ToldSentence, Vectors], a: ToldSentence, b: ToldSentence) -> float:
    """The cosine of two sentences, 0 where one has no vector."""
    one, other = vectors.get(a), vectors.get(b)
    return 0.0 if one is None or other is None else float(one @ other)
