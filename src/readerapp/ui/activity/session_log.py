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
    SYNCED = "synced"  # an account with its server
    RETENTION = "tidied"  # rules moved articles into the bin
    SHARED = "shared"  # other computers, through a folder


@dataclass(frozen=True)
class LogEntry:
    """Entry of the session log; `at` is UTC.

    `asked`, `new`, `failed`, `removed` count what it came to; `error` is why it could not go on.
    Of an account `name` is its name, `asked` counts marks that were sent, `removed` those that
    changed here, `failed` what the server will not take.
    """

    at: datetime
    event: Event
    asked: int = 0
    new: int = 0
    failed: int = 0
    error: ReaderError | None = None
    removed: int = 0
    name: str = ""

    @property
    def is_news(self) -> bool:
        """Whether anything happened."""
        counts = (self.asked, self.new, self.failed, self.removed)
        return any(counts) or self.error is not None or self.event is not Event.SYNCED


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
        elif entry.is_news and not self._is_same_failure(entry):
            self._entries.append(entry)

    def _is_same_failure(self, entry: LogEntry) -> bool:
        """A server that cannot be reached all night is told once, until something else happens."""
        if entry.event is not Event.SYNCED or entry.error is None or entry.asked or entry.new:
            return False
        of_account = (e for e in reversed(self._entries) if (e.event, e.name) == _key(entry))
        last = next(of_account, None)
        return (
            last is not None and last.error is not None and last.error.reason is entry.error.reason
        )

    def _drop_start(self) -> None:
        """Nothing came of the refresh that began last, so its beginning is no news either."""
        if self._entries and self._entries[-1].event is Event.STARTED:
            self._entries.pop()


def _key(entry: LogEntry) -> tuple[Event, str]:
    return entry.event, entry.name
