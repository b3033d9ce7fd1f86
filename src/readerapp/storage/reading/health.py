"""Whether the full-text index holds the articles, all of them and nothing else."""

import re
import sqlite3
from array import array
from itertools import chain

from readerapp.domain.errors import Reason
from readerapp.storage.codec import reading_values, unpack_content
from readerapp.storage.errors import reason_of

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


class HealthReader:
    """Looks at what is derived from the articles."""

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
