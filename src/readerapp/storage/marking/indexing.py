"""Putting the full-text index and the tally in order, when they are not what the articles say."""

import sqlite3
from collections.abc import Iterable

from readerapp.storage.codec import pack_ids, reading_values, unpack_content
from readerapp.storage.tallies import count_anew

_WORDS = """
    SELECT b.article_id, b.content FROM body AS b
    WHERE b.article_id IN (SELECT value FROM json_each(?))
        AND NOT EXISTS (SELECT 1 FROM search_docsize WHERE id = b.article_id)
"""
_ADD = "INSERT INTO search (rowid, title, dek, body, source, authors) VALUES (?, ?, ?, ?, ?, ?)"
_CLEAR = "INSERT INTO search (search) VALUES ('delete-all')"


class IndexWriter:
    """Writes what is derived from articles inside one transaction; articles stay as they are."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, ids: Iterable[int]) -> int:
        """Put the words of those articles into the index that are not in it; return how many."""
        with reading_values():
            rows = [
                (article_id, *unpack_content(content).folded)
                for article_id, content in self._connection.execute(_WORDS, (pack_ids(ids),))
            ]
        self._connection.executemany(_ADD, rows)
        return len(rows)

    def clear(self) -> None:
        """Empty the index: `add` is to be called for every article then."""
        self._connection.execute(_CLEAR)

    def count_anew(self) -> None:
        """Count all articles for the navigation: 1 s for a million."""
        count_anew(self._connection)
