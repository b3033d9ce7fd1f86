"""A story: the reports of one event in all languages, with what came before and what followed; its
time line; and what its reports say, each sentence as it stands in its report.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from itertools import groupby

from readerapp.domain.articles import ArticleHead, RelatedReason, standing_report
from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class ToldSentence:
    """A sentence of a report, in the report's own language."""

    article_id: int
    text: str


@dataclass(frozen=True)
class EarlierCoverage:
    """A sentence of a report that points to what was printed before it, in these `written` words.

    `leads_to`: the article of the library that it points to, None when nobody knows which.
    """

    sentence: ToldSentence
    written: str
    leads_to: int | None = None


@dataclass(frozen=True)
class ToldQuotation:
    """A quotation. `told`: the sentences of all reports that print it, in the order of the story;
    what another language makes of it is another quotation."""

    told: tuple[ToldSentence, ...]


@dataclass(frozen=True)
class QuotedSpeaker:
    """Somebody the reports quote. `names`: as they write the name, in each script once."""

    names: tuple[str, ...]
    quotations: tuple[ToldQuotation, ...]


@dataclass(frozen=True)
class FigureValue:
    """A number that reports give: `written` as each of them does, in the sentences `told`."""

    written: tuple[str, ...]
    told: tuple[ToldSentence, ...]


@dataclass(frozen=True)
class CountedThing:
    """What several reports count. `kind`: a unit of CLDR, a currency, or a word of
    `resources/related/counted.toml`. `differs`: the values are surely of one thing, and not one."""

    kind: str
    values: tuple[FigureValue, ...]
    differs: bool = False


@dataclass(frozen=True)
class SilentPapers:
    """How many subscribed papers of a language have none of the reports. `language` is a tag."""

    language: str
    papers: int


@dataclass(frozen=True)
class StoryTold:
    """What the reports of a story say. `only_here`: sentences without a near one in any other
    report; `not_compared`: the languages (tags) whose reports could not be looked at for
    that."""

    speakers: tuple[QuotedSpeaker, ...] = ()
    counted: tuple[CountedThing, ...] = ()
    only_here: tuple[ToldSentence, ...] = ()
    not_compared: tuple[str, ...] = ()
    silent: tuple[SilentPapers, ...] = ()


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
    about. `languages` (tags): the reader's first, then those of most reports; `sources` (names) are
    in the order in which they first reported. `own`: the reader's languages, the first one first.
    `days`: the earliest first. `looked`: when the reader looked at it last, None for the first
    time. `earlier`: where its reports point to what was printed before them. `asked`: the article
    asked about.
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
    own: tuple[str, ...] = ()
    asked: int = 0

    @property
    def standing(self) -> StoryReport:
        """The report of the event whose headline stands for it: of several as good the one that was
        asked about, so that a card or a row leads to the headline it shows, else the first."""
        heads = [report.head for report in self.event]
        chosen = standing_report(heads, self.own, lambda head: head.id != self.asked)
        return next(report for report in self.event if report.head is chosen)

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
