"""The order of a story's time line, and what is known of the hour of a report."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from story_values import FIRST, head, story

from readerapp.domain.stories import LinePart, Story, StoryDay, StoryReport, time_line

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)


def line(told: Story) -> list[tuple[str, list[int]]]:
    """Each section with the articles in it, or the day."""
    return [
        (each.part.value, [report.head.id for report in each.reports])
        if each.told is None
        else (each.told.day.isoformat(), list(each.told.articles))
        for each in time_line(told)
    ]


def test_days_told_of_part_the_reports_and_stand_before_those_of_their_day() -> None:
    days = tuple(StoryDay(date(2026, 11, day), (1,)) for day in (1, 14, 19, 30))
    assert line(replace(story(), days=days)) == [
        ("2026-11-01", [1]),
        ("before", [11]),
        ("2026-11-14", [1]),
        ("before", [12]),
        ("2026-11-19", [1]),
        ("event", [1, 2, 3, 4, 5, 6, 7]),
        ("after", [21, 22, 23]),
        ("2026-11-30", [1]),
    ]
    assert [each.goes_on for each in time_line(replace(story(), days=days))][3] is True


def test_without_a_date_nothing_stands_on_the_line() -> None:
    silent, related = StoryReport(head(8, 0, published=None)), StoryReport(head(9, 0))
    told = Story((), (silent,), (), ("en",), (), undated=(related,))
    assert line(told) == [("event_undated", [8]), ("around_undated", [9])]
    assert not any(each.is_dated for each in time_line(told))
    assert LinePart.TOLD not in {each.part for each in time_line(story())}


@pytest.mark.parametrize(
    ("published", "day"),
    [
        (NOON, date(2026, 11, 19)),
        (NOON.replace(hour=0), date(2026, 11, 19)),
        (NOON.replace(second=1), None),
        (FIRST, None),
        (None, None),
        (datetime(2099, 1, 6, 12, tzinfo=UTC), None),  # a day to come is not believed
    ],
)
def test_noon_and_midnight_are_days_without_an_hour(
    published: datetime | None, day: date | None
) -> None:
    assert head(1, 9, published=published).known_day == day


def test_a_day_without_an_hour_is_first_only_when_no_other_report_is_of_it() -> None:
    by_day = StoryReport(head(1, 9, published=NOON))
    same, next_day = StoryReport(head(2, 9)), StoryReport(head(3, 24))
    silent = StoryReport(head(4, 9, published=None))

    def is_clear(*event: StoryReport) -> bool:
        return replace(story(), event=event).is_first_clear

    assert not is_clear(by_day, same)
    assert not is_clear(StoryReport(head(5, 1)), by_day)
    assert is_clear(by_day, next_day, silent)
    assert is_clear(same, next_day)
    assert is_clear(silent)
