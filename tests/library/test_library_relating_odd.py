"""Odd articles the whole way: stored, related, and read beside each other."""

from datetime import UTC, datetime, timedelta

import pytest
from library_samples import NOW, article, put

from readerapp.domain.articles import ReasonKind, Relatedness, Relatives
from readerapp.library import Library, reading, relating
from readerapp.library.embedding_worker import MODEL
from readerapp.related import facts_from_json

TITLE = "Xi and Lee meet in Beijing for summit"
BODY = (
    "Chinese President Xi Jinping hosted South Korean President Lee Jae Myung in Beijing on "
    "January 6, 2026 for talks on trade and security in the region. "
)
ODD = {
    "empty": article("empty", "", body_text=""),
    "no body": article("no body", TITLE, body_text=""),
    "one word": article("one word", "Gull", body_text="Gull"),
    "200,000 words": article("long", TITLE, body_text=BODY + "gull " * 200_000),
    "unknown language": article(
        "tlh", "nuqneH", body_text="Heghlu'meH QaQ jajvam.", language="tlh"
    ),
    "no language": article("und", "12 34", body_text="12 34", language="und"),
    "controls": article("controls", "\x00\x1f\u202e", body_text="\x00\ufdfa" * 3000),
}


def relatives(library: Library, article_id: int) -> Relatives:
    return reading.relatives(library, article_id)


@pytest.mark.parametrize("name", ODD)
def test_an_odd_article_is_related_and_harms_nobody(library: Library, name: str) -> None:
    usual, odd, twin = put(
        library,
        article("usual", TITLE, body_text=BODY),
        ODD[name],
        article("twin", TITLE, body_text=BODY, published=NOW - timedelta(hours=3)),
    )
    assert relating.relate_pending(library) == 3
    for each in (usual, odd, twin):
        beside = relatives(library, each)
        assert not beside.pending
        assert each not in {found.head.id for found in beside.computed}
        assert all(found.reasons and 0 <= found.score <= 1 for found in beside.computed)
    best = relatives(library, usual).computed[0]
    assert best.kind is Relatedness.SAME_STORY
    assert relating.relate_pending(library) == 0  # it is not tried for ever


def test_a_very_long_article_finds_its_story_soon(library: Library) -> None:
    """The word count costs nothing: only the beginning is read."""
    long, usual = put(library, ODD["200,000 words"], article("usual", TITLE, body_text=BODY))
    relating.relate_pending(library)
    (found,) = relatives(library, long).computed
    assert found.head.id == usual
    with library.store.read() as reader:
        facts = reader.vectors.stored(MODEL, [long])[long].facts
    assert len(facts) < 10_000
    assert facts_from_json(facts).names


def test_the_same_text_on_different_days(library: Library) -> None:
    """The next day it is the story once more; a year later it is what was said back then."""
    days = (0, 1, 365)
    first, next_day, next_year = put(
        library,
        *(
            article(f"n:{d}", TITLE, body_text=BODY, published=NOW - timedelta(days=400 - d))
            for d in days
        ),
    )
    relating.relate_pending(library)
    kinds = {each.head.id: each.kind for each in relatives(library, first).computed}
    assert kinds[next_day] is Relatedness.SAME_STORY
    assert kinds[next_year] is Relatedness.RELATED
    (background,) = relatives(library, next_year).computed  # both at once: they are copies
    assert {background.head.id, *(each.id for each in background.copies)} == {first, next_day}


def test_an_article_without_a_date_joins_its_story_whenever_that_was(library: Library) -> None:
    """Nobody says that it is of the day on which it came."""
    dated, undated = put(
        library,
        article("dated", TITLE, body_text=BODY, published=NOW - timedelta(days=400)),
        article("undated", TITLE, body_text=BODY, published=None),
    )
    relating.relate_pending(library)
    for here, there in ((dated, undated), (undated, dated)):
        (found,) = relatives(library, here).computed
        assert (found.head.id, found.kind) == (there, Relatedness.SAME_STORY)
    with library.store.read() as reader:
        assert set(reader.stories.members(undated)) == {dated, undated}


def test_a_date_to_come_is_no_reason(library: Library) -> None:
    """It is related as of the day it arrived, and nothing is said of its time."""
    future = datetime(2099, 1, 1, tzinfo=UTC)
    dated, to_come = put(
        library,
        article("dated", TITLE, body_text=BODY, published=NOW - timedelta(hours=2)),
        article("2099", TITLE, body_text=BODY, published=future),
    )
    relating.relate_pending(library)
    for here, there in ((dated, to_come), (to_come, dated)):
        (found,) = relatives(library, here).computed
        assert found.head.id == there
        assert found.kind is Relatedness.SAME_STORY
        kinds = {reason.kind for reason in found.reasons}
        assert ReasonKind.NAMES in kinds
        assert ReasonKind.TIME not in kinds
