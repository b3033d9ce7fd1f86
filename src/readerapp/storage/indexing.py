"""The search index made anew, from what each text says was put into it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

from readerapp.storage.codec import unpack_content
from readerapp.storage.errors import expected_faults
from readerapp.storage.files import connect_for_writing
from readerapp.storage.store import Store

_CHUNK = 500  # articles in one transaction
_BUSY_SECONDS = 30.0
_NEXT = """
    SELECT article_id, content FROM body
    WHERE article_id > ? AND article_id NOT IN (SELECT id FROM search_docsize)
    ORDER BY article_id LIMIT ?
"""
SEARCH = """
    INSERT INTO search (rowid, title, dek, body, source, authors) VALUES (?, ?, ?, ?, ?, ?)
"""
_OF_INDEX = ("search index", "inverted index for FTS5")


def is_of_index(finding: str) -> bool:
    """Return whether a finding of `check` is about the search index alone."""
    return any(words in finding for words in _OF_INDEX)


def rebuild_search_index(store: Store, progress: Callable[[int], None] = lambda _: None) -> int:
    """Empty the index and fill it again; return how many articles are in it.

    In many short transactions: others may write in between. Whoever is killed on the way leaves an
    index in which articles are missing, which the next check tells. `progress` is told the number
    of articles so far. Raises StorageError.
    """
    done = 0
    with (
        expected_faults(str(store.path)),
        closing(connect_for_writing(store.path, _BUSY_SECONDS)) as connection,
    ):
        connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
        last = -1
        while rows := list(_rows(connection, last)):
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(SEARCH, rows)
            connection.execute("COMMIT")
            last, done = rows[-1][0], done + len(rows)
            progress(done)
    return done


def search_row(article_id: int, packed: bytes) -> tuple[int, str, str, str, str, str]:
    """Return the row of the index that belongs to a text."""
    title, dek, body, source, authors = unpack_content(packed).folded
    return article_id, title, dek, body, source, authors


def _rows(
    connection: sqlite3.Connection, after: int
) -> Iterator[tuple[int, str, str, str, str, str]]:
    for article_id, packed in connection.execute(_NEXT, (after, _CHUNK)):
        yield search_row(article_id, packed)
