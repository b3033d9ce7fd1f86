"""Saved searches, how much each finds, and the names that operators stand for."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager

from readerapp.domain.searches import Criteria, SavedSearch, asks_for_labels, asks_for_muted
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import storable
from readerapp.storage.errors import result_code
from readerapp.storage.search import matches
from readerapp.storage.table_rows import arrange, move_row

_COLUMNS = "SELECT id, name, query FROM saved_search"
_ALL = f"{_COLUMNS} ORDER BY position, id"
_ONE = f"{_COLUMNS} WHERE id = ?"
_UNREAD = "SELECT count(*) FROM article WHERE is_read = 0 AND {}"
_FEEDS = "SELECT id, folder_id, name, title, address FROM feed ORDER BY position, id"
_FOLDERS = "SELECT id, parent_id, name FROM folder ORDER BY position, id"
_SOURCES = "SELECT id, name FROM source"
# From one language to the next in the index: 0.1 ms, not a walk over every article.
_LANGUAGES = """
    WITH RECURSIVE found (tag) AS (
        SELECT min(language) FROM article
        UNION ALL
        SELECT (SELECT min(language) FROM article WHERE language > tag) FROM found
        WHERE tag IS NOT NULL
    )
    SELECT tag FROM found WHERE tag IS NOT NULL AND tag != ''
"""
_STEPS = 20_000  # of SQLite's machine between two looks at the clock: about a millisecond
_ADD = "INSERT INTO saved_search (id, name, query, position) VALUES (?, ?, ?, ?)"
_IDS = "SELECT id FROM saved_search ORDER BY position, id"
_STORED = "SELECT id, name, query FROM saved_search WHERE id = ?"


class SavedSearchReader:
    """Reads saved searches from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[SavedSearch, ...]:
        """Return every saved search, in their order."""
        return tuple(SavedSearch(*row) for row in self._connection.execute(_ALL))

    def get(self, search_id: int) -> SavedSearch | None:
        """Return one of them, None when it is gone."""
        row = self._connection.execute(_ONE, (search_id,)).fetchone()
        return None if row is None else SavedSearch(*row)

    def unread(self, criteria: Criteria, within: float) -> int | None:
        """Return how many unread articles its list holds, None when counting takes longer than
        `within` seconds."""
        texts, values = matches.conditions_of(criteria.match, criteria.also)
        if not asks_for_muted(criteria.also) and matches.is_any_muted(self._connection):
            texts.append(matches.NOT_MUTED)
        if not asks_for_labels(criteria.also) and matches.hides_labels(self._connection):
            texts.append(f"NOT ({matches.HIDDEN_BY_LABEL})")
        statement = _UNREAD.format(" AND ".join(texts) or "1")
        try:
            with (
                matches.expected_search_faults(criteria.match or "of facts"),
                self._limited(within),
            ):
                return int(self._connection.execute(statement, values).fetchone()[0])
        except sqlite3.OperationalError as error:
            if result_code(error) != sqlite3.SQLITE_INTERRUPT:
                raise
            return None

    @contextmanager
    def _limited(self, within: float) -> Iterator[None]:
        end = time.monotonic() + within
        self._connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
        try:
            yield
        finally:
            self._connection.set_progress_handler(None, 0)


class NameReader:
    """Reads what feeds, folders, sources and languages are called."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def feeds(self) -> list[tuple[int, int | None, tuple[str, ...]]]:
        """Return id, folder and names of each feed: the name it is shown by comes first."""
        rows = self._connection.execute(_FEEDS)
        return [(row[0], row[1], tuple(filter(None, row[2:]))) for row in rows]

    def folders(self) -> list[tuple[int, int | None, str]]:
        """Return id, parent and name of each folder."""
        return self._connection.execute(_FOLDERS).fetchall()

    def sources(self) -> list[tuple[int, str]]:
        """Return id and name of each source."""
        return self._connection.execute(_SOURCES).fetchall()

    def languages(self) -> list[str]:
        """Return the tags of the languages there are articles in, sorted."""
        return [row[0] for row in self._connection.execute(_LANGUAGES)]


class SavedSearchWriter:
    """Writes saved searches inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def add(
        self, name: str, query: str, position: int | None = None, search_id: int | None = None
    ) -> int:
        """Store a search at a position, None for the end; return its id.

        `search_id`: that of one that was removed and comes back.
        """
        values = (search_id, storable(name), storable(query), len(self._ids()))
        added = int(self._connection.execute(_ADD, values).lastrowid or 0)
        self._log.change_searches()
        if position is not None:
            self.place(added, position)
        return added

    def change(self, search_id: int, name: str, query: str) -> SavedSearch | None:
        """Call a search something, let it search for something; return what it was before.

        None when it is gone, or so already.
        """
        before = self._get(search_id)
        values = (storable(name), storable(query))
        if before is None or (before.name, before.query) == values:
            return None
        statement = "UPDATE saved_search SET name = ?, query = ? WHERE id = ?"
        self._connection.execute(statement, (*values, search_id))
        self._log.change_searches()
        return before

    def remove(self, search_id: int) -> tuple[SavedSearch, int] | None:
        """Remove a search; return it and where it stood, None when it is gone already."""
        before = self._get(search_id)
        if before is None:
            return None
        place = self._ids().index(search_id)
        self._connection.execute("DELETE FROM saved_search WHERE id = ?", (search_id,))
        arrange(self._connection, "saved_search", self._ids())
        self._log.change_searches()
        return before, place

    def place(self, search_id: int, position: int) -> int | None:
        """Move a search among the others; return where it stood, None when it is gone or there."""
        before = move_row(self._connection, "saved_search", search_id, position)
        if before is not None:
            self._log.change_searches()
        return before

    def _get(self, search_id: int) -> SavedSearch | None:
        row = self._connection.execute(_STORED, (search_id,)).fetchone()
        return None if row is None else SavedSearch(*row)

    def _ids(self) -> list[int]:
        return [row[0] for row in self._connection.execute(_IDS)]
