"""Vectors, as the bytes the model's room wrote."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from readerapp.storage.codec import moment, pack_ids, reading_values, seconds
from readerapp.storage.values import VectorRow

_OF = """
    SELECT a.id, a.language, a.sort_key, v.data, v.facts
    FROM json_each(?) AS wanted
    CROSS JOIN article AS a ON a.id = wanted.value
    CROSS JOIN vector AS v ON v.article_id = a.id AND v.model = ?
    ORDER BY wanted.key
"""
_BETWEEN = """
    SELECT a.id, a.language, a.sort_key, v.data, v.facts
    FROM article AS a CROSS JOIN vector AS v ON v.article_id = a.id AND v.model = ?
    WHERE a.sort_key BETWEEN ? AND ? ORDER BY a.sort_key DESC, a.id DESC LIMIT ?
"""


class VectorReader:
    """Reads vectors."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, model: str, ids: Iterable[int]) -> list[VectorRow]:
        """Return the vectors of `ids` in this order; articles without one are left out."""
        return self._rows(_OF, pack_ids(ids), model)

    def between(
        self, model: str, first: datetime, last: datetime, limit: int = -1
    ) -> list[VectorRow]:
        """Return the vectors of articles of that time, ends included, newest first.

        `limit` -1 is all.
        """
        return self._rows(_BETWEEN, model, seconds(first), seconds(last), limit)

    def _rows(self, statement: str, *values: str | int) -> list[VectorRow]:
        with reading_values():
            return [
                VectorRow(article_id, language, moment(sort_key), data, facts)
                for article_id, language, sort_key, data, facts in self._connection.execute(
                    statement, values
                )
            ]
