"""What follows from a story for its page."""

from enum import Enum

from readerapp.domain.articles import ArticleHead
from readerapp.domain.stories import Story


class ReportPlace(Enum):
    """Where a report stands, and so what can be decided of it."""

    ALONE = "alone"  # the only report of the event
    EVENT = "event"  # one of several
    AROUND = "around"  # before the event, or after it


def find_report(story: Story, article_id: int) -> tuple[ArticleHead, ReportPlace] | None:
    """Return a report of the page and where it stands; None when it is not on the page."""
    event = ReportPlace.EVENT if len(story.event) > 1 else ReportPlace.ALONE
    parts = (
        (story.event, event),
        (story.before, ReportPlace.AROUND),
        (story.after, ReportPlace.AROUND),
    )
    found = ((r.head, place) for part, place in parts for r in part if r.head.id == article_id)
    return next(found, None)


def named_by(story: Story, language: str) -> ArticleHead:
    """Return the report whose title names the story: the first one in `language`, else the first
    of all."""
    base = language.split("-")[0]
    heads = [report.head for report in story.event]
    spoken = [head for head in heads if head.language.split("-")[0] == base]
    return next((head for head in spoken if not head.title_is_derived), heads[0])


def is_all_read(story: Story) -> bool:
    """Return whether every report of the event is read."""
    return all(report.head.is_read for report in story.event)
