"""A story: the reports of one event in all languages, with what came before and what followed."""

from readerapp.domain.articles import ArticleHead, RelatedReason
from readerapp.domain.values import dataclass


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


@dataclass(frozen=True)
class Figure:
    """A number that some reports of the event give and others do not, as the first one writes it.

    `articles`: the ids of those that give it, in the order of the event.
    """

    written: str
    articles: tuple[int, ...]


@dataclass(frozen=True)
class Story:
    """Story of one event. Each part is in time order, the oldest first.

    `before` was published before the first report of the event and `after` after the last one;
    both are related to it without telling it. `event` holds at least the article asked about.
    `languages` (tags) and `sources` (names) are in the order in which they first reported.
    `figures`: those of most reports first.
    """

    before: tuple[StoryReport, ...]
    event: tuple[StoryReport, ...]
    after: tuple[StoryReport, ...]
    languages: tuple[str, ...]
    sources: tuple[str, ...]
    figures: tuple[Figure, ...] = ()

    @property
    def first_report(self) -> StoryReport:
        """The report of the event that was published first."""
        return self.event[0]
