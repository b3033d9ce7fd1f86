"""A clock that stands still until it is told to move."""

from datetime import UTC, datetime, timedelta

from readerapp.system import Clock


class FakeClock:
    """Tells the time it was given."""

    def __init__(self, now: datetime = datetime(2026, 1, 31, 12, tzinfo=UTC)) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def advance(self, by: timedelta) -> None:
        """Move on; a negative time sets the clock back."""
        self._now += by


_fits: Clock = FakeClock()
