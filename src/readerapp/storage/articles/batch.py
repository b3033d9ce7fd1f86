"""Batch: rows that wait to be written together, each table's in one `executemany`."""

import sqlite3
from collections.abc import Iterable

from readerapp.storage.schema import SEARCH_COLUMNS, TABLES, insert, upsert
from readerapp.storage.table_rows import Row

_KEPT_ON_UPDATE = ("received", "story_id")
# In the order of their references.
_STATEMENTS: dict[str, str] = {
    "status": insert("status"),
    "article": upsert("article", ("id",), _KEPT_ON_UPDATE),
    "body": insert("body"),
    "search": insert("search", ("rowid", *SEARCH_COLUMNS)),
    "original": insert("original", way="INSERT OR REPLACE"),
    "blob": insert("blob", way="INSERT OR IGNORE"),
    "content_credential": insert("content_credential", way="INSERT OR IGNORE"),
    "picture": insert("picture"),
    "evidence": insert("evidence", TABLES["evidence"].names("id")),
    "enclosure": insert("enclosure"),
    "stated_relation": insert("stated_relation"),
    "alias": insert("alias", way="INSERT OR IGNORE"),
    "feed_entry": upsert("feed_entry", ("feed_id", "article_id")),
}


class Batch:
    """Collects rows by table and writes them in one go."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: dict[str, list[Row]] = {name: [] for name in _STATEMENTS}

    def add(self, table: str, rows: Iterable[Row]) -> None:
        """Put rows on the pile of a table. Each has every column of it."""
        self._rows[table].extend(rows)

    def flush(self) -> None:
        """Write everything, in the order of the references between tables."""
        for name, statement in _STATEMENTS.items():
            if self._rows[name]:
                self._connection.executemany(statement, self._rows[name])
                self._rows[name] = []
