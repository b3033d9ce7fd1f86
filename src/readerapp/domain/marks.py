"""Marks: what the reader did with articles, by the identities that outlive them."""

from datetime import datetime

from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class Mark:
    """The marks of one identity, each with the time it was made (None: it is not made).

    `title` and `url` are for people; empty when the article has left the library.
    """

    identity: str
    read_at: datetime | None = None
    starred_at: datetime | None = None
    removed_at: datetime | None = None
    title: str = ""
    url: str = ""


@dataclass(frozen=True)
class StoryMark:
    """What the reader did with a story, kept with each of its reports. `seen_at`: when it was last
    opened, None: never."""

    seen_at: datetime | None = None
    is_followed: bool = False
    is_less_wanted: bool = False


def join_marks(*marks: StoryMark) -> StoryMark:
    """Return the mark of a story from those of its reports: what one of them says."""
    seen = [mark.seen_at for mark in marks if mark.seen_at]
    return StoryMark(
        max(seen, default=None),
        any(mark.is_followed for mark in marks),
        any(mark.is_less_wanted for mark in marks),
    )
