"""The kept log: its newest entries as a text, from one start to the next."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from readerapp.domain.errors import ReaderError, Reason
from readerapp.ui.activity.session_log import Event, LogEntry

MOST = 100  # entries; some 12 kB
LONGEST = 300  # characters of a name or a detail


def text_of(entries: Iterable[LogEntry]) -> str:
    """Return the newest entries as JSON, oldest first."""
    return json.dumps([_values(each) for each in tuple(entries)[-MOST:]])


def entries_of(text: str) -> tuple[LogEntry, ...]:
    """Return the entries of such a text, without those that are wrong."""
    found = json.loads(text) if text else []
    return tuple(filter(None, map(_entry, found if isinstance(found, list) else ())))


def _values(entry: LogEntry) -> list[object]:
    error = entry.error
    said = [error.reason.name, error.name[:LONGEST], error.detail[:LONGEST]] if error else None
    counts = [entry.asked, entry.new, entry.failed, entry.removed]
    kept: list[object] = [int(entry.at.timestamp()), entry.event.value, counts, said]
    return [*kept, entry.name[:LONGEST]] if entry.name else kept


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
