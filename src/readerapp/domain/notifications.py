"""Notifications: the news the desktop may tell of, and when it may."""

from datetime import datetime, timedelta
from enum import StrEnum

from readerapp.domain.articles import ArticleHead
from readerapp.domain.values import dataclass

_HOURS = 24


class NewsKind(StrEnum):
    """What the reader asked to be told of."""

    FEED = "feed"  # everything new in a feed
    STORY = "story"  # new reports of a story that is followed
    RULE = "rule"  # what a rule of the reader's found


@dataclass(frozen=True)
class News:
    """New articles that belong together, newest first.

    `name` is that of the feed or of the rule, "" for a story. `feed_id` is 0 unless it is a feed's.
    """

    kind: NewsKind
    heads: tuple[ArticleHead, ...]
    name: str = ""
    feed_id: int = 0

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of the articles."""
        return tuple(head.id for head in self.heads)


@dataclass(frozen=True)
class Notification:
    """What a notification says, plain text; `opens` is the name of what a click does."""

    title: str
    text: str
    opens: str


@dataclass(frozen=True)
class NotificationTimes:
    """Times at which a notification may be shown.

    One every so many `minutes` at most. None in quiet hours, which begin at the hour `quiet_from`
    and end at `quiet_until` of the local time, maybe of the next day; there are none when the two
    are the same. What comes too early waits.
    """

    minutes: int = 0
    quiet_from: int = 0
    quiet_until: int = 0

    def wait(self, now: datetime, last: datetime | None) -> timedelta:
        """Return how long to wait with a notification; `now` and `last` are local times."""
        pause = last + timedelta(minutes=self.minutes) - now if last else timedelta()
        pause = min(pause, timedelta(minutes=self.minutes))  # the clock may have been set back
        quiet = self._quiet_left(now)
        return max(pause, quiet, timedelta())

    def _quiet_left(self, now: datetime) -> timedelta:
        length = (self.quiet_until - self.quiet_from) % _HOURS
        if (now.hour - self.quiet_from) % _HOURS >= length:
            return timedelta()
        hours = (self.quiet_until - now.hour - 1) % _HOURS
        rest = timedelta(hours=1) - timedelta(minutes=now.minute, seconds=now.second)
        return timedelta(hours=hours) + rest
