"""What follows from a story for its page."""

from readerapp.domain.articles import ArticleHead
from readerapp.domain.stories import Story


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
