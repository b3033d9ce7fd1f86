"""Retention: rules for how long articles are kept, and previews of them."""

from datetime import datetime
from enum import StrEnum

from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class RetentionRule:
    """Limits, 0 for none, and what they may touch.

    `days` count since an article came here, `count` is how many of each feed stay, `megabytes`
    what the whole library may take. A feed's own rule knows days and count only. `takes_own`:
    also what came from no feed: pages, clippings, samples, articles of feeds that ended.
    """

    days: int = 0
    count: int = 0
    megabytes: int = 0
    takes_unread: bool = False
    takes_starred: bool = False
    takes_own: bool = False

    @property
    def has_limits(self) -> bool:
        """Whether it removes anything at all."""
        return bool(self.days or self.count or self.megabytes)


class KeptReason(StrEnum):
    """Reason why an article stays although it is beyond a limit."""

    STARRED = "starred"
    ANNOTATED = "annotated"  # the reader gave it tags, a note or highlights
    UNREAD = "unread"
    STORY = "story"  # another report of its story is starred
    SHARED = "shared"  # a feed that keeps everything lists it too
    RETAINED = "retained"  # the reader brought it back from the bin


@dataclass(frozen=True)
class FeedShare:
    """Share of one feed in a preview. `name` "": what came from no feed."""

    name: str
    count: int


@dataclass(frozen=True)
class RetentionPreview:
    """Preview of a rule: what it would move into the bin.

    `size_bytes` is estimated from some articles when there are many. `oldest` and `newest` are
    when the first and last of them came here, UTC. `feeds`: those that lose most first. `titles`:
    of those that came last. `kept` counts what stays beyond the limits, by reason.
    """

    count: int = 0
    size_bytes: int = 0
    oldest: datetime | None = None
    newest: datetime | None = None
    feeds: tuple[FeedShare, ...] = ()
    titles: tuple[str, ...] = ()
    kept: tuple[tuple[KeptReason, int], ...] = ()


@dataclass(frozen=True)
class LibraryUse:
    """The disk space of the library in bytes. `free_bytes` of the file wait for new articles;
    `bin_bytes` hold what is in the bin."""

    file_bytes: int
    free_bytes: int
    bin_bytes: int

    @property
    def living_bytes(self) -> int:
        """What the articles in the library take."""
        return max(0, self.file_bytes - self.free_bytes - self.bin_bytes)
