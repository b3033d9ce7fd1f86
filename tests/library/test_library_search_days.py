"""Days in searches are those of the reader, in every zone: with an hour, without, and in rules."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from library_samples import article

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.rules import RuleActions
from readerapp.domain.stories import local_day
from readerapp.library import Library, rules, searching
from readerapp.library.search_index import incoming

# As POSIX writes them, so that no database of zones is needed.
ZONES = {
    "UTC": "UTC0",
    "Auckland": "NZST-12NZDT,M9.5.0,M4.1.0/3",
    "Los Angeles": "PST8PDT,M3.2.0,M11.1.0",
    "Havana, where midnight comes twice or never": "CST5CDT,M3.2.0/0,M11.1.0/1",
    "Kiritimati": "<+14>-14",
    "Kathmandu": "<+0545>-5:45",
}
# Clocks are put back in Auckland and forward or back in America within a day of these.
CHANGES = (datetime(2026, 3, 8, tzinfo=UTC), datetime(2026, 4, 5, tzinfo=UTC),
           datetime(2026, 9, 27, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC))  # fmt: skip
LATER = datetime(2026, 12, 1, tzinfo=UTC)


@pytest.fixture(params=list(ZONES.values()), ids=list(ZONES))
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone cannot be changed here")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def fill(library: Library) -> None:
    """Store what came every half hour about each change, and an article without a date."""
    first = [change - timedelta(days=2) for change in CHANGES]
    moments = [begin + timedelta(minutes=30 * half) for begin in first for half in range(192)]
    # The last second of an hour, and the moments that stand for days.
    moments += [begin + timedelta(hours=hour, seconds=-1) for begin in first for hour in range(96)]
    dated = [incoming(article(f"d{n}", published=when)) for n, when in enumerate(moments)]
    with library.store.write() as writer:
        writer.articles.put_many([*dated, incoming(article("silent", published=None))], LATER)


def days(library: Library) -> dict[int, date | None]:
    """Return the day of each article as lists and cards show it."""
    ids = tuple(searching.find(library, ArticleQuery()).ids)
    return {head.id: local_day(head) for head in searching.heads(library, ids)}


def found(library: Library, words: str) -> set[int]:
    return set(searching.find(library, ArticleQuery(search=words)).ids)


@pytest.mark.usefixtures("zone")
def test_a_search_finds_by_the_day_that_is_shown(library: Library) -> None:
    fill(library)
    shown = days(library)
    for change in CHANGES:
        for distance in (-2, -1, 0, 1, 2):
            day = change.date() + timedelta(days=distance)
            of_day = {each for each, own in shown.items() if own == day}
            earlier = {each for each, own in shown.items() if own is not None and own < day}
            dated = {each for each, own in shown.items() if own is not None}
            assert found(library, f"on:{day}") == of_day
            assert found(library, f"before:{day}") == earlier
            assert found(library, f"after:{day}") == dated - earlier
            assert found(library, f"-on:{day}") == shown.keys() - of_day
    march = {each for each, own in shown.items() if own is not None and own.month == 3}
    assert found(library, "on:2026-03") == march
    assert found(library, "after:2026-03 before:2026-04") == march


@pytest.mark.usefixtures("zone")
def test_a_rule_takes_the_day_that_is_shown(library: Library) -> None:
    fill(library)
    day = CHANGES[1].date()
    of_day = {each for each, own in days(library).items() if own == day}
    rule_id, _ = rules.add(library, "", f"on:{day}", RuleActions(stars=True))
    rules.run(library, rule_id)
    assert found(library, "is:starred") == of_day
