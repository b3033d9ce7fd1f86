"""Whether the clock can be believed by what deletes by age. Pure.

A clock that leaps into the year 2099 makes everything old. Two looks a day apart must agree before
anything is taken because of its age; whoever was away for months waits that one day.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

BACK = timedelta(hours=2)  # time zones do not count; clocks are corrected by minutes
AHEAD = timedelta(days=30)  # longer without a look is a leap, or long holidays
AGREEING = timedelta(hours=20)  # so long after a leap the clock is believed again


@dataclass(frozen=True)
class Looks:
    """When the clock was looked at last, UTC, and since when it is doubted (None: it is not)."""

    last: datetime
    doubted_since: datetime | None = None

    @property
    def is_trusted(self) -> bool:
        """Whether the last look agreed with those before."""
        return self.doubted_since is None


def look(before: Looks | None, now: datetime) -> Looks:
    """Return how it stands after another look."""
    if before is None:
        return Looks(now)
    goes_on = before.last - BACK <= now <= before.last + AHEAD
    if not goes_on:
        return Looks(now, doubted_since=now)
    if before.doubted_since is None or now - before.doubted_since >= AGREEING:
        return Looks(now)
    return Looks(now, before.doubted_since)
