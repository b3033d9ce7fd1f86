"""Embedding vectors of articles, as the bytes of their model."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import field
from datetime import datetime
from typing import Any, NamedTuple

from readerapp.domain.values import dataclass
from readerapp.storage.codec import moment, pack_ids, reading_values, storable

_OF = """
    SELECT a.id, a.language, a.sort_key, a.published IS a.sort_key, v.data, v.facts
    FROM json_each(?) AS wanted
    CROSS JOIN article AS a ON a.id = wanted.value
    CROSS JOIN vector AS v ON v.article_id = a.id AND v.model = ?
    ORDER BY wanted.key
"""
_STORED = """
    SELECT v.article_id, v.data, v.facts FROM json_each(?) AS wanted
    CROSS JOIN vector AS v ON v.article_id = wanted.value AND v.model = ?
"""
# In the order of the file, which costs a tenth of any other.
_ALL = "SELECT article_id, data FROM vector NOT INDEXED WHERE model = ? ORDER BY rowid DESC"
_PLACES = "SELECT id, language, sort_key FROM article INDEXED BY article_by_language"
_UNDATED = "SELECT id FROM article INDEXED BY article_undated WHERE published IS NOT sort_key"
_PUT = """
    INSERT OR REPLACE INTO vector (article_id, model, data, facts)
    SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM article WHERE id = ?1)
"""
_NEWEST_FACTS = """
    SELECT a.id, v.facts
    FROM article AS a CROSS JOIN vector AS v ON v.article_id = a.id AND v.model = ?
    ORDER BY a.sort_key DESC, a.id DESC LIMIT ?
"""
_FORGET = """
    DELETE FROM vector WHERE rowid IN (SELECT rowid FROM vector WHERE model != ? LIMIT ?)
"""
_MARK = "SELECT seq, token FROM vector_change ORDER BY seq DESC LIMIT 1"
_IS_KNOWN = "SELECT 1 FROM vector_change WHERE seq = ? AND token = ?"
_CHANGED = "SELECT DISTINCT article_id FROM vector_change WHERE seq > ? ORDER BY article_id"
_ROWS = 8192  # at a time: 8 MB of vectors


@dataclass(frozen=True)
class VectorRow:
    """The vector of one article as its model's bytes, with what comparing it needs.

    `sort_time` is when it came where it is not `is_dated`: nobody knows when it was published.
    `facts` is the text that was stored beside the vector.
    """

    article_id: int
    language: str
    sort_time: datetime
    is_dated: bool
    data: bytes = field(repr=False)
    facts: str = field(default="", repr=False)


class StoredVector(NamedTuple):
    """A vector as its model's bytes, and the facts stored beside it. A tuple: made by thousands."""

    data: bytes
    facts: str


class VectorMark(NamedTuple):
    """A place in the history of a file's vectors."""

    seq: int
    token: int


class VectorReader:
    """Reads vectors."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, model: str, ids: Iterable[int]) -> list[VectorRow]:
        """Return the vectors of `ids` in this order; articles without one are left out."""
        with reading_values():
            return [
                VectorRow(article_id, language, moment(time), bool(is_dated), data, facts)
                for article_id, language, time, is_dated, data, facts in self._connection.execute(
                    _OF, (pack_ids(ids), model)
                )
            ]

    def stored(self, model: str, ids: Iterable[int]) -> dict[int, StoredVector]:
        """Return vectors and facts by id, for less than `of`; no order is promised."""
        rows = self._connection.execute(_STORED, (pack_ids(ids), model))
        return {article_id: StoredVector(data, facts) for article_id, data, facts in rows}

    def count(self, model: str) -> int:
        """Return how many articles have a vector."""
        statement = "SELECT count(*) FROM vector WHERE model = ?"
        return int(self._connection.execute(statement, (model,)).fetchone()[0])

    def all(self, model: str) -> Iterator[list[tuple[int, bytes]]]:
        """Yield every article id with its vector, those stored last first, some thousands at once.

        Vectors of articles that are gone do not occur.
        """
        return self._in_blocks(_ALL, model)

    def places(self) -> Iterator[list[tuple[int, str, int]]]:
        """Yield every article's id, language and time in seconds since 1970, in no order."""
        return self._in_blocks(_PLACES)

    def undated(self) -> list[int]:
        """Return the ids of articles of which nobody knows when they were published: they say
        nothing, or a day to come."""
        return [row[0] for row in self._connection.execute(_UNDATED)]

    def newest_facts(self, model: str, limit: int) -> list[tuple[int, str]]:
        """Return the ids and facts of the newest articles that have a vector, newest first."""
        return self._connection.execute(_NEWEST_FACTS, (model, limit)).fetchall()

    def mark(self) -> VectorMark:
        """Return where the history of changes has come to."""
        row = self._connection.execute(_MARK).fetchone()
        return VectorMark(*row) if row else VectorMark(0, 0)

    def changed_since(self, mark: VectorMark) -> list[int] | None:
        """Return ids of articles whose vector, language or time came, changed or went since then.

        None: too much has happened, or `mark` is of another file or of a history this file no
        longer has, as after a backup was put back.
        """
        if self._connection.execute(_IS_KNOWN, mark).fetchone() is None:
            return None
        return [row[0] for row in self._connection.execute(_CHANGED, (mark.seq,))]

    def _in_blocks(self, statement: str, *values: str) -> Iterator[list[Any]]:
        cursor = self._connection.execute(statement, values)
        while rows := cursor.fetchmany(_ROWS):
            yield rows


class VectorWriter:
    """Writes vectors inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, model: str, rows: Iterable[tuple[int, bytes, str]]) -> None:
        """Store (article id, vector bytes, facts); articles that are gone are left out."""
        data = [(article_id, model, made, storable(facts)) for article_id, made, facts in rows]
        self._connection.executemany(_PUT, data)

    def forget_others(self, model: str, most: int = -1) -> int:
        """Delete vectors of other models, at most so many; return how many. -1: every one."""
        return self._connection.execute(_FORGET, (model, most)).rowcount
