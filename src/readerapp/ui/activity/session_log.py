"""The log of what was refreshed, as values, and its newest entries as a text, from one start to the
next; what the window says is made when it is shown. Pure."""

import json
from collections import deque
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.values import dataclass

MOST_ENTRIES = 300

MOST_STORED = 100  # entries; some 12 kB
LONGEST_STORED = 300  # characters of a name or a detail


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
        self._entries: deque[LogEntry] = deque(entries, maxlen=MOST_ENTRIES)
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
        before = reversed(self._entries)
        last = next((e for e in before if e.event is entry.event and e.name == entry.name), None)
        return (
            last is not None and last.error is not None and last.error.reason is entry.error.reason
        )

    def _drop_start(self) -> None:
        """Nothing came of the refresh that began last, so its beginning is no news either."""
        if self._entries and self._entries[-1].event is Event.STARTED:
            self._entries.pop()


def text_of(entries: Iterable[LogEntry]) -> str:
    """Return the newest entries as JSON, oldest first."""
    return json.dumps([_values(each) for each in tuple(entries)[-MOST_STORED:]])


def entries_of(text: str) -> tuple[LogEntry, ...]:
    """Return the entries of such a text, without those that are wrong."""
    found = json.loads(text) if text else []
    return tuple(filter(None, map(_entry, found if isinstance(found, list) else ())))


def _values(entry: LogEntry) -> list[object]:
    error = entry.error
    said = (
        [error.reason.name, error.name[:LONGEST_STORED], error.detail[:LONGEST_STORED]]
        if error
        else None
    )
    counts = [entry.asked, entry.new, entry.failed, entry.removed]
    kept: list[object] = [int(entry.at.timestamp()), entry.event.value, counts, said]
    return [*kept, entry.name[:LONGEST_STORED]] if entry.name else kept


def _entry(values: Any) -> LogEntry | None:
    try:
        at, event, (asked, new, failed, removed), said, *names = values
        error = ReaderError(Reason[said[0]], str(said[1]), str(said[2])) if said else None
        return LogEntry(
            datetime.fromtimestamp(at, UTC),
            Event(event),
            int(asked),
            int(new),
            int(failed),
            error,
            int(removed),
            "".join(map(str, names)),
        )
    except (ValueError, TypeError, KeyError, IndexError, OverflowError, OSError):
        return None
