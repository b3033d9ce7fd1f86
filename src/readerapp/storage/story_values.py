"""Values of stories that only storage and the library speak in."""

from dataclasses import dataclass

from readerapp.domain.articles import RelatedReason

STORY_LIMIT = 200  # articles; a story that is full takes in no more


@dataclass(frozen=True)
class StoryLinks:
    """What decides which of some articles tell one story.

    `ids` in time order, the oldest first. `pairs`: two ids and the probability 0..1 that both tell
    of one event; a pair that is missing is not known to. `same` and `apart`: pairs on which the
    reader has decided, the newest first. Pairs have the smaller id first.
    """

    ids: tuple[int, ...]
    pairs: tuple[tuple[int, int, float], ...]
    same: tuple[tuple[int, int], ...] = ()
    apart: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class StoryNeighbour:
    """What an article shares with another one. `score` is 0..1."""

    article_id: int
    score: float
    reasons: tuple[RelatedReason, ...]
