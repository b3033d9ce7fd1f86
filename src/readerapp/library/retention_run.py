"""Automatic runs of the retention rules: once a day and after refreshes.

A clock that leaps into the year 2099 makes everything old. Two readings a day apart must agree
before anything is taken because of its age; whoever was away for months waits that one day.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from readerapp.domain.articles import Changes
from readerapp.domain.values import dataclass
from readerapp.library import bin as bin_
from readerapp.library import retention
from readerapp.library.opening import Library
from readerapp.text.dates import of_epoch

BACK = timedelta(hours=2)  # time zones do not count; clocks are corrected by minutes

AHEAD = timedelta(days=30)  # longer without a look is a leap, or long holidays

AGREEING = timedelta(hours=20)  # so long after a leap the clock is believed again


@dataclass(frozen=True)
class ClockReading:
    """Last reading of the clock, UTC, and since when it is doubted (None: it is not)."""

    last: datetime
    doubted_since: datetime | None = None

    @property
    def is_trusted(self) -> bool:
        """Whether the last look agreed with those before."""
        return self.doubted_since is None


def read_clock(before: ClockReading | None, now: datetime) -> ClockReading:
    """Return how it stands after another look."""
    if before is None:
        return ClockReading(now)
    goes_on = before.last - BACK <= now <= before.last + AHEAD
    if not goes_on:
        return ClockReading(now, doubted_since=now)
    if before.doubted_since is None or now - before.doubted_since >= AGREEING:
        return ClockReading(now)
    return ClockReading(now, before.doubted_since)


_KEY = "retention.looks"  # [seconds of the last look, seconds since it is doubted or null]

_WORTH_WRITING = timedelta(hours=1)


@dataclass(frozen=True)
class RetentionOutcome:
    """Outcome of a run: what went into the bin, and how many articles left it for good."""

    changes: Changes
    forgotten: int


def apply_due(library: Library, cancelled: Callable[[], bool] = lambda: False) -> RetentionOutcome:
    """Move what the rules say into the bin and let go of what was in it long enough.

    Nothing is done while the clock cannot be believed. Interrupted, it goes on the next time.
    """
    if not _is_time_trusted(library):
        return RetentionOutcome(Changes(), 0)
    changes = retention.apply(library, cancelled=cancelled)
    return RetentionOutcome(changes, bin_.purge(library, cancelled))


def _is_time_trusted(library: Library) -> bool:
    with library.store.read() as reader:
        before = _read(reader.settings.get(_KEY))
    now = read_clock(before, library.clock.now())
    is_news = before is None or before.doubted_since != now.doubted_since
    if is_news or before is None or abs(now.last - before.last) >= _WORTH_WRITING:
        with library.store.write() as marker:
            marker.settings.set(_KEY, _written(now))
    return now.is_trusted


def _written(looks: ClockReading) -> list[int | None]:
    doubted = looks.doubted_since
    return [int(looks.last.timestamp()), None if doubted is None else int(doubted.timestamp())]


def _read(value: object) -> ClockReading | None:
    """What cannot be read counts as a first look, which takes nothing back that is in the bin."""
    if not isinstance(value, list):
        return None
    try:
        last, doubted = value
    except ValueError:
        return None
    at = of_epoch(last)
    return ClockReading(at, of_epoch(doubted)) if at else None
