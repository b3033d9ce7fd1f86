"""The small table groups over one transaction."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from readerapp.domain.articles import Changes
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.errors import fault
from readerapp.storage.files import connect_for_writing
from readerapp.storage.marking.feeds import FeedMarker
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.marking.marks import MarkWriter
from readerapp.storage.marking.records import ConsentWriter, SettingWriter, UsageWriter
from readerapp.storage.marking.saved_searches import SavedSearchWriter
from readerapp.storage.marking.statuses import StatusWriter
from readerapp.storage.marking.stories import StoryWriter
from readerapp.storage.marking.verdicts import VerdictWriter


class Marker:
    """Valid inside its `with` block, in one thread."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._log = log
        self.feeds = FeedMarker(connection, log)
        self.statuses = StatusWriter(connection, log)
        self.marks = MarkWriter(connection, log)
        self.verdicts = VerdictWriter(connection, log)
        self.stories = StoryWriter(connection, log)
        self.searches = SavedSearchWriter(connection, log)
        self.settings = SettingWriter(connection)
        self.consent = ConsentWriter(connection)
        self.usage = UsageWriter(connection)

    def changes(self) -> Changes:
        """Return what this transaction touched so far."""
        return self._log.changes()


class MarkingConnection:
    """Opens, commits and rolls back. Not to be used by two threads at once: Store sees to it."""

    def __init__(self, path: Path, busy_seconds: float) -> None:
        self._path = path
        self._connection = connect_for_writing(path, busy_seconds)

    @contextmanager
    def begin(self) -> Iterator[Marker]:
        """Give a Marker on one transaction; commit at the end, roll back on any exception."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield Marker(self._connection, ChangeLog())
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise translated(error, self._path) from error

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


def translated(error: sqlite3.Error, path: Path) -> Exception:
    """Return the StorageError that a failed writing stands for, or the error when it is a bug."""
    expected = fault(error, str(path))
    if expected is not None and expected.reason is Reason.NOT_READABLE:
        return StorageError(Reason.NOT_WRITABLE, expected.name, expected.detail)
    return expected or error
