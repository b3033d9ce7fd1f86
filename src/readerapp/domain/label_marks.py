"""What the reader says of AI labels: of an article's text, of its pictures, of a whole feed.

It stands beside the evidence, never in its place: what is disputed keeps its badge.
"""

from datetime import datetime
from enum import StrEnum

from readerapp.domain.values import dataclass

TEXT = "text"
PICTURES = "pictures"  # all of an article
PICTURE = "picture:"  # and the address of one, or "#" and its position where it has none
PART_LENGTH = 100_000  # characters
POLICY_LENGTH = 2_000


class LabelOpinion(StrEnum):
    """What the reader says of a part of an article."""

    BY_AI = "ai"
    DISPUTED = "disputed"


@dataclass(frozen=True)
class LabelMark:
    """What the reader says of a part of an article, and since when."""

    part: str
    opinion: LabelOpinion
    at: datetime


@dataclass(frozen=True)
class KeptLabelMark:
    """A mark as it is kept outside the library."""

    identity: str
    mark: LabelMark


@dataclass(frozen=True)
class FeedLabels:
    """What is true of everything in a feed. `policy`: the address where the publisher says so, ""
    when it is the reader who does."""

    text: bool = False
    pictures: bool = False
    policy: str = ""

    def __bool__(self) -> bool:
        return self.text or self.pictures


@dataclass(frozen=True)
class LabelShare:
    """Share of a month: how many articles of a feed there are, and how many carry a label. Of the
    others nothing is known."""

    month: str  # 2026-01
    articles: int
    text: int
    pictures: int


def picture_part(address: str, position: int) -> str:
    """Return the part of an article that a picture is: by its address, which survives updates."""
    return f"{PICTURE}{address or f'#{position}'}"


def is_part(value: str) -> bool:
    """Return whether this names a part of an article."""
    is_picture = value.startswith(PICTURE) and len(value) > len(PICTURE)
    return (value in (TEXT, PICTURES) or is_picture) and len(value) <= PART_LENGTH
