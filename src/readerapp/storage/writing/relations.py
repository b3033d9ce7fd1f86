"""Relations this computer found, and the vectors they come from."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, or_, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from readerapp.storage.codec import pack_reasons, storable
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.tables import article, computed_relation, vector
from readerapp.storage.values import NewRelation
from readerapp.storage.writing.ids import among


class RelationWriter:
    """Writes computed relations inside one transaction."""

    def __init__(self, connection: Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def replace(self, article_id: int, model: str, found: Sequence[NewRelation]) -> None:
        """Put `found` in the place of what the article had, seen from both sides, and take it off
        the list of articles to relate. Relations to articles that are gone are left out."""
        columns = computed_relation.c
        touching = or_(columns.article_id == article_id, columns.related_id == article_id)
        self._connection.execute(delete(computed_relation).where(touching))
        present = self._present([article_id, *(each.related_id for each in found)])
        rows = [
            {
                "article_id": min(article_id, each.related_id),
                "related_id": max(article_id, each.related_id),
                "kind": each.kind.value,
                "score": each.score,
                "reasons": pack_reasons(each.reasons),
                "is_copy": int(each.is_copy),
                "same_story": each.same_story,
            }
            for each in found
            if each.related_id != article_id and {article_id, each.related_id} <= present
        ]
        if rows:
            self._connection.execute(
                sqlite_insert(computed_relation).prefix_with("OR REPLACE"), rows
            )
        this = article.c.id == article_id
        self._connection.execute(update(article).where(this).values(related_model=model))
        self._log.change(sorted({article_id} & present))

    def restart(self, model: str) -> int:
        """Ask for relating again wherever another model did it; return how many articles."""
        others = article.c.related_model.not_in(("", model))
        result = self._connection.execute(update(article).where(others).values(related_model=""))
        return result.rowcount

    def _present(self, ids: Iterable[int]) -> set[int]:
        statement = select(article.c.id).where(article.c.id.in_(among(ids)))
        return set(self._connection.execute(statement).scalars())


class VectorWriter:
    """Writes vectors inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, model: str, rows: Iterable[tuple[int, bytes, str]]) -> None:
        """Keep (article id, vector bytes, facts); articles that are gone are left out."""
        data = {article_id: (made, facts) for article_id, made, facts in rows}
        statement = select(article.c.id).where(article.c.id.in_(among(data)))
        found = [
            {
                "article_id": article_id,
                "model": model,
                "data": data[article_id][0],
                "facts": storable(data[article_id][1]),
            }
            for article_id in self._connection.execute(statement).scalars()
        ]
        if found:
            self._connection.execute(sqlite_insert(vector).prefix_with("OR REPLACE"), found)

    def forget(self, model: str) -> int:
        """Delete every vector of a model; return how many."""
        result = self._connection.execute(delete(vector).where(vector.c.model == model))
        return result.rowcount
