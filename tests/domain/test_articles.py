"""What an article's head says below its title, and which report lends a story its headline."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from work import calls_of

from readerapp.domain.articles import ArticleHead, standing_report
from readerapp.domain.labels import Label

NOON = datetime(2026, 1, 6, 12, tzinfo=UTC)
HEAD = ArticleHead(
    id=1, title="", dek="", source="", language="en", interface_language="", url="", published=NOON,
    received=NOON, is_read=False, is_starred=False, is_sample=False, is_stub=True,
    title_is_derived=True, labels=(), thumbnail=None,
)  # fmt: skip


@pytest.mark.parametrize(
    ("title", "dek", "below"),
    [
        ("The ferries run again", "The ferries run again. Eleven a day.", "Eleven a day."),
        ("The ferries run again", "The ferries run again.", ""),
        ("Do they run?", "Do they run?  Eleven a day.", "Eleven a day."),
        ("The ferries that were…", "The ferries that were late run again.", "…late run again."),
        ("船は再び走る", "船は再び走る。一日十一便。", "一日十一便。"),
        ("Another title", "The ferries run again.", "The ferries run again."),
        ("", "The ferries run again.", "The ferries run again."),
    ],
)
def test_a_made_title_is_not_said_twice(title: str, dek: str, below: str) -> None:
    assert replace(HEAD, title=title, dek=dek).dek_below_title == below


def test_a_date_is_known_only_when_it_was_stated_and_had_come() -> None:
    hour = timedelta(hours=1)
    for published, known in ((None, None), (NOON, NOON), (NOON - hour, NOON - hour)):
        head = replace(HEAD, published=published)
        assert (head.known_date, head.sort_time) == (known, known or NOON)
    to_come = replace(HEAD, published=NOON + hour)
    assert (to_come.known_date, to_come.sort_time) == (None, NOON)


def test_a_true_title_leaves_the_standfirst_as_it_is() -> None:
    head = replace(HEAD, title="The ferries", dek="The ferries run.", title_is_derived=False)
    assert head.dek_below_title == "The ferries run."


def test_the_words_of_a_standfirst_are_looked_at_for_a_made_title_only() -> None:
    """It is asked for at each layout of a card, and may have 100,000 letters."""
    own = replace(HEAD, title="A title", dek="of words " * 10_000, title_is_derived=False)
    assert calls_of(lambda: own.dek_below_title) <= 4  # itself, what it is made by, and the count


def test_a_persons_report_lends_its_headline_before_any_of_ai() -> None:
    """However little of it is here; then a whole text counts, and then a headline of its own."""
    best_first = [
        replace(HEAD, labels=labels, is_stub=is_stub, title_is_derived=is_derived)
        for labels in ((), (Label.AI_TEXT,))
        for is_stub in (False, True)
        for is_derived in (False, True)
    ]
    for place, best in enumerate(best_first):
        assert standing_report(reversed(best_first[place:]), ["en"]) == best
