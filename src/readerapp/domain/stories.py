"""A story: the reports of one event in all languages, with what came before and what followed."""

from datetime import UTC, date, datetime, time, timedelta

from readerapp.domain.articles import ArticleHead, RelatedReason
from readerapp.domain.story_told import EarlierCoverage, ToldSentence
from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class ToldDay:
    """A day that an article names in its text, `written` in its words. It was not published then:
    what it tells of happened, or will."""

    day: date
    written: str


@dataclass(frozen=True)
class StoryReport:
    """One article on a story's page; its labels are in `head`.

    `reasons` and `score` (0..1): of an article of the event, what it shares with the one that was
    asked about; of one before or after, with the article of the event it is closest to. Without
    reasons the score is 0.
    """

    head: ArticleHead
    reasons: tuple[RelatedReason, ...] = ()
    score: float = 0.0
    told: tuple[ToldDay, ...] = ()  # without the day on which it was published
    is_new: bool = False  # it came since the reader looked at the story last


@dataclass(frozen=True)
class StoryDay:
    """A day that reports of the event tell of. `articles`: their ids, in the order of the event.

    `sentences`: those of the first reports that name the day, as they stand there.
    """

    day: date
    articles: tuple[int, ...]
    sentences: tuple[ToldSentence, ...] = ()


@dataclass(frozen=True)
class Story:
    """Story of one event. Each part is in time order, the oldest first, without a date last.

    `before` was published before the first dated report of the event and `after` after the last
    one; both are related to it without telling it, and so is `undated`, of which nobody knows when
    it was published (or when the event was reported). `event` holds at least the article asked
    about. `languages` (tags) and `sources` (names) are in the order in which they first reported.
    `days`: the earliest first. `looked`: when the reader looked at it last, None for the first
    time. `earlier`: where its reports point to what was printed before them.
    """

    before: tuple[StoryReport, ...]
    event: tuple[StoryReport, ...]
    after: tuple[StoryReport, ...]
    languages: tuple[str, ...]
    sources: tuple[str, ...]
    undated: tuple[StoryReport, ...] = ()
    days: tuple[StoryDay, ...] = ()
    looked: datetime | None = None
    earlier: tuple[EarlierCoverage, ...] = ()
    is_followed: bool = False

    @property
    def ids(self) -> tuple[int, ...]:
        """The articles that are its reports, in their order."""
        return tuple(report.head.id for report in self.event)

    @property
    def first_report(self) -> StoryReport | None:
        """The report of the event that was published first of those with a date, None when none
        has one."""
        return next((report for report in self.event if report.head.known_date), None)

    @property
    def is_first_sure(self) -> bool:
        """Whether no report without a date can have been the first."""
        return all(report.head.known_date for report in self.event)

    @property
    def is_first_clear(self) -> bool:
        """Whether the dates tell which report was the first of those that have one: two of one day
        without an hour cannot be told apart."""
        dated = [_hours(each.head) for each in self.event if each.head.known_date]
        return all(dated[0][1] <= other[0] for other in dated[1:])

    @property
    def around(self) -> tuple[StoryReport, ...]:
        """What is related to the event without telling it."""
        return (*self.before, *self.after, *self.undated)


def _hours(head: ArticleHead) -> tuple[datetime, datetime]:
    """When it was published, at the earliest and at the latest."""
    if (day := head.known_day) is None:
        return (head.sort_time, head.sort_time)
    midnight = datetime.combine(day, time(), UTC)
    return (midnight, midnight + timedelta(days=1))
