"""Which stories stand beside an article."""

import sqlite3

from readerapp.domain.articles import ArticleHead, ComputedRelative, Relatedness, StatedRelative
from readerapp.domain.drafts import RelationKind
from readerapp.storage.codec import reading_values, unpack_reasons
from readerapp.storage.reading.heads import heads

_STATED = """
    SELECT related_id, kind, heading, 0 AS direction, position
    FROM stated_relation WHERE article_id = :id
    UNION ALL
    SELECT article_id, kind, heading, 1, article_id FROM stated_relation WHERE related_id = :id
    ORDER BY direction, position
"""
_COMPUTED = """
    SELECT related_id, kind, score, reasons FROM computed_relation WHERE article_id = :id
    UNION ALL
    SELECT article_id, kind, score, reasons FROM computed_relation WHERE related_id = :id
    ORDER BY score DESC, related_id DESC LIMIT :limit
"""
_TO_RELATE = """
    SELECT id FROM article WHERE related_model = '' ORDER BY sort_key DESC, id DESC LIMIT ?
"""


class RelationReader:
    """Reads relations the publishers stated and those this computer found."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def stated(self, article_id: int) -> tuple[StatedRelative, ...]:
        """Return the stories the publisher put beside the article, in the publisher's order, then
        the stories that name this one; each story once."""
        rows = self._connection.execute(_STATED, {"id": article_id}).fetchall()
        first = {row[0]: row for row in reversed(rows)}
        order = dict.fromkeys(row[0] for row in rows)
        found = self._heads_by_id(list(order))
        with reading_values():
            return tuple(
                StatedRelative(found[other], RelationKind(first[other][1]), first[other][2])
                for other in order
                if other in found
            )

    def computed(self, article_id: int, limit: int) -> tuple[ComputedRelative, ...]:
        """Return up to `limit` stories this computer found, best first."""
        values = {"id": article_id, "limit": limit}
        rows = self._connection.execute(_COMPUTED, values).fetchall()
        found = self._heads_by_id([row[0] for row in rows])
        with reading_values():
            return tuple(
                ComputedRelative(found[other], Relatedness(kind), score, unpack_reasons(reasons))
                for other, kind, score, reasons in rows
                if other in found
            )

    def is_pending(self, article_id: int) -> bool:
        """Return whether the article is in the library and has not been related yet."""
        statement = "SELECT 1 FROM article WHERE id = ? AND related_model = ''"
        return self._connection.execute(statement, (article_id,)).fetchone() is not None

    def pending(self, limit: int) -> list[int]:
        """Return ids of articles that have not been related yet, newest first. -1 is all."""
        return [row[0] for row in self._connection.execute(_TO_RELATE, (limit,))]

    def _heads_by_id(self, ids: list[int]) -> dict[int, ArticleHead]:
        return {head.id: head for head in heads(self._connection, ids)}
