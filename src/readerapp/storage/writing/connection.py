"""The one writing connection, over SQLAlchemy Core."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.errors import fault
from readerapp.storage.files import connect
from readerapp.storage.writing.writer import Writer

_WAL_LIMIT = 64 * 1024 * 1024  # bytes the -wal shrinks to after a long import


class WritingConnection:
    """Opens, commits and rolls back. Not to be used by two threads at once: Store sees to it."""

    def __init__(self, path: Path, busy_seconds: float) -> None:
        self._path = path
        self._busy_seconds = busy_seconds
        self._engine = create_engine("sqlite://", creator=self._connect, poolclass=StaticPool)
        event.listen(self._engine, "begin", _begin_immediately)

    def _connect(self) -> sqlite3.Connection:
        connection = connect(self._path, "rw", self._busy_seconds)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT}")
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def begin(self) -> Iterator[Writer]:
        """Give a Writer on one transaction; commit at the end, roll back on any exception."""
        try:
            with self._engine.begin() as connection:
                yield Writer(connection)
        except DBAPIError as error:
            raise self._translated(error) from error

    def _translated(self, error: DBAPIError) -> Exception:
        if not isinstance(error.orig, sqlite3.Error):
            return error
        expected = fault(error.orig, str(self._path))
        if expected is not None and expected.reason is Reason.NOT_READABLE:
            return StorageError(Reason.NOT_WRITABLE, expected.name, expected.detail)
        return expected or error

    def close(self) -> None:
        """Close the connection."""
        self._engine.dispose()


def _begin_immediately(connection: Connection) -> None:
    """Take the write lock first: a lock is waited for at the start, not met halfway."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
