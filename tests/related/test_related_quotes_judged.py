"""Quotations of real news whose speakers were checked by hand: each is found as it was judged.

The news is not ours to copy. What is kept of a sentence is its row of letters.
"""

import csv
from collections import defaultdict

import pytest

from lab.evaluate_quotes import JUDGED, claims_in, evaluate_marked, verdicts
from readerapp.domain.stretch import Stretch
from readerapp.related.quote_rows import Thing
from readerapp.related.quotes import who_says
from readerapp.related.sentences import sayings_of

LEAST_RIGHT = 0.97


def judged() -> list[dict[str, str]]:
    with JUDGED.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def things_of(letters: str, names: str) -> tuple[Thing, ...]:
    """A sentence again, in which each quotation stands at its place in the row."""
    numbers = iter(names.split())
    return tuple(
        Thing(
            letter,
            name=next(numbers) if letter == "N" else "",
            quote=Stretch(place, place + 1) if letter == "Q" else None,
        )
        for place, letter in enumerate(letters)
    )


def test_each_quotation_has_the_speaker_that_was_checked() -> None:
    for row in judged():
        sayings = sayings_of(row["language"])
        assert sayings is not None
        things = things_of(row["letters"], row["names"])
        found = {quote.start: name for quote, name in who_says(things, sayings)}
        is_found = found.get(int(row["quote"])) == things[int(row["speaker"])].name
        assert is_found == (row["verdict"] == "right"), row


def test_in_every_language_what_was_checked_was_right() -> None:
    by_language: dict[str, list[bool]] = defaultdict(list)
    for row in judged():
        by_language[row["language"]].append(row["verdict"] == "right")
    assert len(by_language) > 12
    for language, right in by_language.items():
        assert sum(right) >= LEAST_RIGHT * len(right), language


def test_a_claim_is_known_again() -> None:
    text = "“The pumps held all night,” Marta Olsen said, “and nobody was hurt at all.”"
    first, second = claims_in(text, "en-GB")
    assert (first.letters, first.names, first.quote, first.speaker) == ("QNV,Q", "0", 0, 1)
    assert (second.quote, second.speaker) == (4, 1)
    assert first.digest != second.digest
    assert [each.digest for each in claims_in(text, "en")] == [first.digest, second.digest]
    assert first.digest not in verdicts()


def test_what_a_reader_marked_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    text = "“The pumps held all night,” Marta Olsen said. It rained. “It was very wet,” he said."
    marks = [(0, 45, "q", ["Olsen"]), (57, len(text), "q", ["Quill"])]
    evaluate_marked([{"lang": "en", "body": text, "marks": marks}])
    assert capsys.readouterr().out.splitlines()[-1].split() == ["en", "2", "1", "0", "0", "1", "0"]
