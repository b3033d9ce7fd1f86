"""The full-text index: its rows, whether it holds all articles, and repairing it."""

import re
import sqlite3
from array import array
from collections.abc import Iterable
from itertools import chain

from readerapp.domain.errors import Reason
from readerapp.storage.articles.counters import recount
from readerapp.storage.codec import pack_ids, reading_values, unpack_content
from readerapp.storage.errors import reason_of

ADD = "INSERT INTO search (rowid, title, dek, body, source, authors) VALUES (?, ?, ?, ?, ?, ?)"
# A contentless index needs back exactly what it was given.
REMOVE = """
    INSERT INTO search (search, rowid, title, dek, body, source, authors)
    VALUES ('delete', ?, ?, ?, ?, ?, ?)
"""
# One that is not in the index, because it is being made anew, is not taken out of it: the index
# would count wrongly from then on.
_GIVEN = """
    SELECT content FROM body
    WHERE article_id = ?1 AND EXISTS (SELECT 1 FROM search_docsize WHERE id = ?1)
"""
_OF_INDEX = ("search index", "inverted index for FTS5")
_ARTICLES = "SELECT coalesce(sum(total), 0) FROM tally"
_INDEXED = "SELECT count(*) FROM search_docsize"
_NEWEST = "SELECT max(id) FROM article"
_NEWEST_INDEXED = "SELECT max(id) FROM search_docsize"
_ENDS = """
    SELECT article_id, content FROM body
    WHERE article_id IN (
        (SELECT min(id) FROM search_docsize), (SELECT max(id) FROM search_docsize)
    )
"""
# Words that every version of SQLite takes for one: a false alarm would make the index anew for
# nothing. Newer letters than SQLite knows part words for it.
_SURE = re.compile(r"[0-9a-z]+|[а-я]+|[ا-ي]+|[一-龥]|[가-힣]|[ぁ-ん]")
_FINDS = "SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?"
# The index by time is the narrowest one that has every article.
_MISSING = """
    SELECT id FROM article INDEXED BY article_by_time
    WHERE NOT EXISTS (SELECT 1 FROM search_docsize WHERE id = article.id)
    ORDER BY sort_key DESC
"""
_LEFT_OVER = """
    SELECT 1 FROM search_docsize AS d
    WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = d.id) LIMIT 1
"""
_WORDS = """
    SELECT b.article_id, b.content FROM body AS b
    WHERE b.article_id IN (SELECT value FROM json_each(?))
        AND NOT EXISTS (SELECT 1 FROM search_docsize WHERE id = b.article_id)
"""
_CLEAR = "INSERT INTO search (search) VALUES ('delete-all')"


def is_of_index(finding: str) -> bool:
    """Return whether a finding of `check` is about the search index alone."""
    return any(words in finding for words in _OF_INDEX)


class HealthReader:
    """Checks the health of what is derived from articles: the search index."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def index_is_whole(self) -> bool:
        """Return whether the index seems to hold what it should: 10 ms for a million articles.

        It compares numbers and asks for two articles; a word that is wrong in between it does not
        notice.
        """
        return (
            self.index_answers()
            and self._number(_ARTICLES) == self._number(_INDEXED)
            and self._number(_NEWEST) == self._number(_NEWEST_INDEXED)
        )

    def index_answers(self) -> bool:
        """Return whether the index finds the first and the last article it says it holds."""
        try:
            rows = self._connection.execute(_ENDS).fetchall()
            with reading_values():
                return all(self._finds(*row) for row in rows)
        except sqlite3.DatabaseError as error:
            if reason_of(error) is not Reason.DAMAGED:
                raise
            return False

    def _finds(self, article_id: int, content: bytes) -> bool:
        words = " ".join(unpack_content(content).folded).split()
        word = next(filter(_SURE.fullmatch, words), None)
        return word is None or (
            self._connection.execute(_FINDS, (f'"{word}"', article_id)).fetchone() is not None
        )

    def has_left_over(self) -> bool:
        """Return whether the index holds articles that are gone: 0.3 s for a million."""
        return self._connection.execute(_LEFT_OVER).fetchone() is not None

    def unindexed(self) -> "array[int]":
        """Return the articles the index does not hold, newest first, as `array('q')`: 0.5 s for a
        million."""
        return array("q", chain.from_iterable(self._connection.execute(_MISSING)))

    def _number(self, statement: str) -> int | None:
        found = self._connection.execute(statement).fetchone()[0]
        return None if found is None else int(found)


class IndexWriter:
    """Writes what is derived from articles inside one transaction; articles stay as they are."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, ids: Iterable[int]) -> int:
        """Put the words of those articles into the index that are not in it; return how many."""
        with reading_values():
            rows = [index_row(*row) for row in self._connection.execute(_WORDS, (pack_ids(ids),))]
        self._connection.executemany(ADD, rows)
        return len(rows)

    def clear(self) -> None:
        """Empty the index: `add` is to be called for every article then."""
        self._connection.execute(_CLEAR)

    def count_anew(self) -> None:
        """Count all articles for the navigation: 1 s for a million."""
        recount(self._connection)


def index_row(article_id: int, packed: bytes) -> tuple[int, str, str, str, str, str]:
    """Return the row of the index that belongs to a packed text, for ADD and REMOVE."""
    title, dek, body, source, authors = unpack_content(packed).folded
    return article_id, title, dek, body, source, authors


def remove_from_index(connection: sqlite3.Connection, article_id: int) -> None:
    """Remove an article from the index, if it is in it."""
    given = connection.execute(_GIVEN, (article_id,)).fetchone()
    if given is not None:
        connection.execute(REMOVE, index_row(article_id, given[0]))
