"""The log of what was refreshed, as values; texts are made when it is shown. Pure."""

from collections import deque
from collections.abc import Iterable
from datetime import datetime
from enum import Enum

from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass

KEPT = 300


class Event(Enum):
    """Kind of a log entry."""

    STARTED = "started"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    BROKEN = "broken"  # it ended before its end
    OFFLINE = "offline"
    RETENTION = "tidied"  # rules moved articles into the bin
    SHARED = "shared"  # other computers, through a folder


@dataclass(frozen=True)
class LogEntry:
    """Entry of the session log; `at` is UTC.

    `asked`, `new`, `failed`, `removed` count what it came to; `error` is why it could not go on.
    """

    at: datetime
    event: Event
    asked: int = 0
    new: int = 0
    failed: int = 0
    error: ReaderError | None = None
    removed: int = 0


class SessionLog:
    """The newest entries, oldest first. Being offline is told once until it is over."""

    def __init__(self, entries: Iterable[LogEntry] = ()) -> None:
        """`entries`: those of the sessions before."""
        self._entries: deque[LogEntry] = deque(entries, maxlen=KEPT)
        self._is_offline = False

    @property
    def entries(self) -> tuple[LogEntry, ...]:
        """All that is kept, oldest first."""
        return tuple(self._entries)

    def add(self, entry: LogEntry) -> None:
        """Add an entry."""
        again = entry.event is Event.OFFLINE and self._is_offline
        if entry.event in (Event.OFFLINE, Event.FINISHED):
            self._is_offline = entry.event is Event.OFFLINE
        if again:
            self._drop_start()
        else:
            self._entries.append(entry)

    def _drop_start(self) -> None:
        """Nothing came of the refresh that began last, so its beginning is no news either."""
        if self._entries and self._entries[-1].event is Event.STARTED:
            self._entries.pop()
