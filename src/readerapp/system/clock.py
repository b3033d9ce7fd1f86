"""The clock, as something a test can replace."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Clock. May be called from any thread."""

    def now(self) -> datetime:
        """Return the current time, in UTC, with its time zone set."""
        ...


class _SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


system_clock: Clock = _SystemClock()
