"""What a library file holds, at a glance. Reads indexes and first pages only."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from readerapp.domain.backups import FileState, LibraryFacts
from readerapp.storage.codec import optional_moment, reading_values
from readerapp.storage.copies import is_damage
from readerapp.storage.errors import DamagedValueError, expected_faults, expected_file_faults
from readerapp.storage.files import connect
from readerapp.storage.migrate import APPLICATION_ID, shipped_migrations, version

_BUSY_SECONDS = 10.0
_COUNTS = """
    SELECT (SELECT count(*) FROM article),
        (SELECT count(*) FROM article WHERE is_read = 0),
        (SELECT count(*) FROM article WHERE is_starred = 1),
        (SELECT max(sort_key) FROM article)
"""
_HAS_FEEDS = "SELECT count(*) FROM sqlite_schema WHERE name = 'feed'"  # since version 2


def facts(path: Path) -> LibraryFacts:
    """Look at a file without changing it; 10 ms for 100,000 articles.

    Raises StorageError when it cannot be looked at: NOT_FOUND, NO_PERMISSION, LOCKED.
    """
    with expected_faults(str(path)), expected_file_faults(str(path)):
        found = LibraryFacts(path, path.stat().st_size, FileState.EMPTY)
        if not found.size:
            return found
        try:
            with closing(connect(path, "ro", _BUSY_SECONDS)) as connection:
                return _looked_at(found, connection)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not is_damage(error):
                raise
        except DamagedValueError:
            pass
        return replace(found, state=FileState.DAMAGED)


def _looked_at(found: LibraryFacts, connection: sqlite3.Connection) -> LibraryFacts:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        return replace(found, state=FileState.FOREIGN)
    number = version(connection)
    newest_known = shipped_migrations()[-1].number
    found = replace(found, version=number)
    if number > newest_known:
        return replace(found, state=FileState.NEWER)
    has_feeds = connection.execute(_HAS_FEEDS).fetchone()[0]
    feeds = connection.execute("SELECT count(*) FROM feed").fetchone()[0] if has_feeds else 0
    articles, unread, starred, newest = connection.execute(_COUNTS).fetchone()
    with reading_values():
        last = optional_moment(newest)
    state = FileState.OLDER if number < newest_known else FileState.USABLE
    return replace(
        found, state=state, articles=articles, unread=unread, starred=starred, feeds=feeds,
        newest=last,
    )  # fmt: skip
