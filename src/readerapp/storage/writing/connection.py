"""The one writing connection, over SQLAlchemy Core."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from readerapp.storage.files import connect_for_writing
from readerapp.storage.marking.marker import translated
from readerapp.storage.writing.writer import Writer


class WritingConnection:
    """Opens, commits and rolls back. Not to be used by two threads at once: Store sees to it."""

    def __init__(self, path: Path, busy_seconds: float) -> None:
        self._path = path
        self._busy_seconds = busy_seconds
        self._engine = create_engine("sqlite://", creator=self._connect, poolclass=StaticPool)
        event.listen(self._engine, "begin", _begin_immediately)

    def _connect(self) -> sqlite3.Connection:
        return connect_for_writing(self._path, self._busy_seconds)

    @contextmanager
    def begin(self) -> Iterator[Writer]:
        """Give a Writer on one transaction; commit at the end, roll back on any exception."""
        try:
            with self._engine.begin() as connection:
                yield Writer(connection)
        except DBAPIError as error:
            if not isinstance(error.orig, sqlite3.Error):
                raise
            expected = translated(error.orig, self._path)
            raise (error if expected is error.orig else expected) from error
        except sqlite3.Error as error:
            raise translated(error, self._path) from error

    def close(self) -> None:
        """Close the connection."""
        self._engine.dispose()


def _begin_immediately(connection: Connection) -> None:
    """Take the write lock first: a lock is waited for at the start, not met halfway."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
