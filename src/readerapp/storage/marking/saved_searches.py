"""Searches kept under a name: positions from 0 without gaps."""

import sqlite3

from readerapp.domain.searches import SavedSearch
from readerapp.storage.codec import storable
from readerapp.storage.marking.log import ChangeLog

_ADD = "INSERT INTO saved_search (id, name, query, position) VALUES (?, ?, ?, ?)"
_IDS = "SELECT id FROM saved_search ORDER BY position, id"
_ONE = "SELECT id, name, query FROM saved_search WHERE id = ?"


class SavedSearchWriter:
    """Writes saved searches inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def add(
        self, name: str, query: str, position: int | None = None, search_id: int | None = None
    ) -> int:
        """Keep a search at a position, None for the end; return its id.

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
        self._arrange(self._ids())
        self._log.change_searches()
        return before, place

    def place(self, search_id: int, position: int) -> int | None:
        """Move a search among the others; return where it stood, None when it is gone or there."""
        ids = self._ids()
        if search_id not in ids:
            return None
        before = ids.index(search_id)
        ids.remove(search_id)
        ids.insert(max(position, 0), search_id)
        if ids.index(search_id) == before:
            return None
        self._arrange(ids)
        self._log.change_searches()
        return before

    def _get(self, search_id: int) -> SavedSearch | None:
        row = self._connection.execute(_ONE, (search_id,)).fetchone()
        return None if row is None else SavedSearch(*row)

    def _ids(self) -> list[int]:
        return [row[0] for row in self._connection.execute(_IDS)]

    def _arrange(self, ids: list[int]) -> None:
        statement = "UPDATE saved_search SET position = ? WHERE id = ?"
        self._connection.executemany(statement, list(enumerate(ids)))
