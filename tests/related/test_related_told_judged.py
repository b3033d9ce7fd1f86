"""Claims about real news that were checked by hand: "the reports differ", "only in one report".

The news is not ours to copy. What is kept of it are the numbers on which each claim rests: values
and how near sentences are to each other.
"""

import csv
import json
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np

from readerapp.domain.stories import ToldSentence
from readerapp.related.counted import Counted, ReportFigure, counted_things
from readerapp.related.only_here import ReportSentences, only_here

DATA = Path(__file__).parent / "data"
EVENTS = 298  # that were looked through; those without two values of a kind are not kept
MOST_WRONG_FIGURES = 0.01  # of the events
MOST_WRONG_ONLY_HERE = 0.05  # of the claims in a language
ENOUGH = 20  # claims in a language, for their share to say something


def stories() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((DATA / "figures_judged.json").read_text("utf-8"))
    return found


def differing(story: dict[str, Any]) -> set[str]:
    """The kinds of figures of which it is said now that the reports differ."""

    def likeness(one: ToldSentence, other: ToldSentence) -> float:
        low, high = sorted((int(one.text), int(other.text)))
        return 1.0 if low == high else float(story["likeness"][high][low])

    figures = [
        ReportFigure(
            Counted(kind, Decimal(value), value, 0, 1), ToldSentence(article, str(sentence))
        )
        for article, sentence, kind, value in story["figures"]
    ]
    return {thing.kind for thing in counted_things(figures, likeness) if thing.differs}


def test_reports_differ_where_they_were_found_to() -> None:
    wrong = 0
    for story in stories():
        assert differing(story) == set(story["differs"]), story["story"]
        wrong += list(story["differs"].values()).count("wrong")
    assert wrong <= MOST_WRONG_FIGURES * EVENTS


# Only in one report


def only_here_rows() -> list[dict[str, str]]:
    with (DATA / "only_here_judged.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def is_claimed(row: dict[str, str]) -> bool:
    """Whether it is claimed now, with nothing known of the sentence but how near others are."""
    own = frozenset({"name"} if row["name"] else ()) | frozenset({"1"} if row["number"] else ())
    first = _report(1, row["language"], 1.0, own)
    others = [
        _report(number, language, float(row[near]), frozenset())
        for number, language, near in ((2, row["language"], "home"), (3, "another", "abroad"))
        if row[near]
    ]
    return any(each.article_id == 1 for each in only_here([first, *others]))


def _report(article: int, language: str, near: float, facts: frozenset[str]) -> ReportSentences:
    vector = np.array([[near, (1 - near**2) ** 0.5]], dtype=np.float32)
    numbers = frozenset(each for each in facts if each.isdigit())
    told = (ToldSentence(article, "what it says"),)
    return ReportSentences(language, told, vector, (article == 1,), (facts,), (numbers,))


def test_what_only_one_report_has_is_claimed_as_it_was_checked() -> None:
    for row in only_here_rows():
        assert is_claimed(row) == (row["claimed"] == "yes"), row


def test_in_each_language_one_of_twenty_claims_is_wrong_at_most() -> None:
    by_language: dict[str, list[bool]] = defaultdict(list)
    for row in only_here_rows():
        if is_claimed(row):
            by_language[row["language"]].append(row["verdict"] == "right")
            by_language["every language"].append(row["verdict"] == "right")
    for language, right in by_language.items():
        if len(right) >= ENOUGH:
            assert right.count(False) <= MOST_WRONG_ONLY_HERE * len(right), language
