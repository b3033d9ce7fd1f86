"""The time line of a story: its reports, and the days they tell of, in one order."""

from collections.abc import Iterator
from datetime import date
from enum import Enum
from itertools import groupby

from readerapp.domain.articles import ArticleHead
from readerapp.domain.stories import Story, StoryDay, StoryReport
from readerapp.domain.values import dataclass


class LinePart(Enum):
    """Part of a story that a section of its time line belongs to."""

    BEFORE = "before"
    EVENT = "event"
    AFTER = "after"
    TOLD = "told"  # a day that reports tell of
    MENTIONED = "mentioned"  # what was printed before, as reports mention it
    EVENT_UNDATED = "event_undated"  # reports of the event whose publisher states no time
    AROUND_UNDATED = "around_undated"  # what is related to it, and has no time either


_UNDATED = (LinePart.EVENT_UNDATED, LinePart.AROUND_UNDATED)


@dataclass(frozen=True)
class LineSection:
    """Section of the time line: reports of one part, or a day that reports tell of.

    `goes_on`: there is an earlier section of the same part, with a day between the two.
    """

    part: LinePart
    reports: tuple[StoryReport, ...] = ()
    told: StoryDay | None = None
    goes_on: bool = False

    @property
    def is_dated(self) -> bool:
        """Whether it stands on the line: what has no date is beside it."""
        return self.part not in _UNDATED


def local_day(head: ArticleHead) -> date | None:
    """Return the day on which an article was published, here; None when nobody knows."""
    known = head.known_date
    return head.known_day or (known.astimezone().date() if known else None)


def time_line(story: Story) -> tuple[LineSection, ...]:
    """Return the sections of a story's time line, the earliest first, what has no date last.

    A day that is told of stands before what was published on it, and parts what was published
    before it from what came later. What reports mention as printed before comes first: nobody says
    when it was.
    """
    found: list[LineSection] = []
    seen = set[LinePart]()
    placed = sorted(_dated(story), key=lambda each: each[0])  # reports are in order already
    for part, of_part in groupby(placed, key=lambda each: each[1]):
        if part is LinePart.TOLD:
            found += [section for _, _, section in of_part]
            continue
        reports = tuple(report for _, _, each in of_part for report in each.reports)
        found.append(LineSection(part, reports, goes_on=part in seen))
        seen.add(part)
    if story.earlier:
        found.insert(0, LineSection(LinePart.MENTIONED))
    event = tuple(each for each in story.event if each.head.known_date is None)
    beside = ((LinePart.EVENT_UNDATED, event), (LinePart.AROUND_UNDATED, story.undated))
    return (*found, *(LineSection(part, reports) for part, reports in beside if reports))


def _dated(story: Story) -> Iterator[tuple[date, LinePart, LineSection]]:
    """Each day told of and each report with a date, with its day."""
    for told in story.days:
        yield told.day, LinePart.TOLD, LineSection(LinePart.TOLD, told=told)
    parts = (
        (LinePart.BEFORE, story.before),
        (LinePart.EVENT, story.event),
        (LinePart.AFTER, story.after),
    )
    latest = date.min  # parts follow each other, whatever is known of hours at their borders
    for part, reports in parts:
        dated = [(day, each) for each in reports if (day := local_day(each.head)) is not None]
        # A day without an hour may stand beside those of its neighbours: in its own it comes with
        # the others of that day.
        for day, report in sorted(dated, key=lambda each: each[0]):
            latest = max(latest, day)
            yield latest, part, LineSection(part, (report,))
