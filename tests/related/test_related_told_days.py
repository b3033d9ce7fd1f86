"""The days an article tells of, for the time line."""

from datetime import UTC, datetime

import pytest

from readerapp.related import facts_from_json, facts_of, facts_to_json
from readerapp.related.facts import find_told

NOW = datetime(2026, 1, 9, tzinfo=UTC)


def told(text: str, language: str = "en", title: str = "") -> list[tuple[str, str]]:
    found = find_told(title, "", text, language, NOW)
    return [(each.key, each.written) for each in found]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The ferry sank on 6 January off the coast of the island.", "en", "6 January"),
        ("Le ferry a coulé le 6 janvier 2026 au large de cette île.", "fr", "6 janvier 2026"),
        ("Die Fähre sank am 6. Januar vor der Küste der Insel.", "de", "6. Januar"),
        ("フェリーは1月6日に島の沖で沈没しました。", "ja", "1月6日"),
    ],
)
def test_the_day_and_the_words_that_name_it(text: str, language: str, expected: str) -> None:
    assert told(text, language) == [("2026-01-06", expected)]


@pytest.mark.parametrize(
    "stamp",
    [
        "Updated 8 January 2026, 10:15",
        "Published: January 8, 2026",
        "Thursday, January 8, 2026",
        "HARBOUR TOWN, Jan 8 (Agency) - A ferry sank off the coast of the island.",
        "A reader wrote (@someone) January 8, 2026 that the ferry had been old for years.",
        "The story was on our pages on January 8, 2026 at 11:45 AM for the first time.",
    ],
)
def test_the_day_of_publication_is_not_told(stamp: str) -> None:
    assert told(stamp) == []


def test_only_the_title_and_the_first_lines_tell() -> None:
    line = "Nothing of the kind was ever seen by people on this island.\n"
    late = f"{line * 4}It had also sunk on 5 January off the coast."
    assert told(late, title="Ferry that left on 6 January sank") == [("2026-01-06", "6 January")]


def test_history_is_not_told() -> None:
    assert told("The ferry was built on 6 January 1999 in a yard on this coast.") == []
    found = find_told("", "", "The yard was opened on 6 May 1999 by the king.", "en", None)
    assert [each.key for each in found] == ["1999-05-06"]


def test_next_week_is_told_and_next_spring_is_not() -> None:
    line = "The new ferry is to leave the yard on this coast on {} for its first trip."
    assert told(line.format("16 January")) == [("2026-01-16", "16 January")]
    assert told(line.format("16 March")) == []


def test_told_days_are_stored_with_the_facts() -> None:
    facts = facts_of("Ferry sank on 6 January off the coast", "", "", "en", NOW)
    assert facts_from_json(facts_to_json(facts)) == facts
    assert [day.key for day in facts.told] == ["2026-01-06"]
