"""Rows waiting to be written together: a statement for a thousand rows costs little more than one.

SQLAlchemy needs about 30 microseconds a statement; one by one, its share of storing an article
would be larger than SQLite's.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, Insert, Table, insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from readerapp.storage.tables import (
    article,
    blob,
    body,
    evidence,
    original,
    picture,
    search,
    stated_relation,
    status,
)
from readerapp.storage.writing.rows import Row

_KEPT_ON_UPDATE = {"id", "received"}


def _upsert_article() -> Insert:
    statement = sqlite_insert(article)
    names = [column.name for column in article.columns if column.name not in _KEPT_ON_UPDATE]
    return statement.on_conflict_do_update(
        index_elements=["id"], set_={name: statement.excluded[name] for name in names}
    )


# In the order of their references.
_STATEMENTS: dict[str, Insert] = {
    status.name: insert(status),
    article.name: _upsert_article(),
    body.name: insert(body),
    search.name: insert(search),
    original.name: sqlite_insert(original).prefix_with("OR REPLACE"),
    blob.name: sqlite_insert(blob).prefix_with("OR IGNORE"),
    picture.name: insert(picture),
    evidence.name: insert(evidence),
    stated_relation.name: insert(stated_relation),
}


class Batch:
    """Collects rows by table and writes them in one statement a table."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: dict[str, list[Row]] = {name: [] for name in _STATEMENTS}

    def add(self, target: Table | str, rows: Iterable[Row]) -> None:
        """Put rows on the pile of a table."""
        name = target if isinstance(target, str) else target.name
        self._rows[name].extend(rows)

    def flush(self) -> None:
        """Write everything, in the order of the references between tables."""
        for name, statement in _STATEMENTS.items():
            if self._rows[name]:
                self._connection.execute(statement, self._rows[name])
                self._rows[name] = []
