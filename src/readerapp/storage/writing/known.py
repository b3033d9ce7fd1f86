"""What the library already knows of articles that come in."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from readerapp.domain.articles import StoreOutcome
from readerapp.domain.drafts import PreparedArticle
from readerapp.storage.codec import storable
from readerapp.storage.tables import article, source, status
from readerapp.storage.writing.ids import among_texts


@dataclass(frozen=True)
class Known:
    """An identity with its id and marks; `content_hash` is None when only its status is left."""

    id: int
    is_read: int = 0
    is_starred: int = 0
    is_stub: bool = False
    received: int | None = None
    content_hash: bytes | None = None

    def outcome(self, prepared: PreparedArticle, hashed: bytes) -> StoreOutcome:
        """Return what storing would do. A stub never takes the place of a whole article."""
        if self.content_hash is None:
            return StoreOutcome.ADDED
        if self.content_hash == hashed or (prepared.is_stub and not self.is_stub):
            return StoreOutcome.UNCHANGED
        return StoreOutcome.UPDATED


def with_related(prepared: PreparedArticle) -> Iterator[PreparedArticle]:
    """Yield the article and every article it brings along."""
    yield prepared
    for related in prepared.related:
        yield from with_related(related.article)


def known_identities(connection: Connection, identities: Iterable[str]) -> dict[str, Known]:
    """Return what is known, by identity; new ones are missing."""
    wanted = json.dumps([storable(each) for each in set(identities)])
    columns = article.c
    rows = connection.execute(
        select(
            status.c.identity,
            status.c.id,
            status.c.is_read,
            status.c.is_starred,
            columns.is_stub,
            columns.received,
            columns.content_hash,
        )
        .outerjoin_from(status, article, status.c.id == columns.id)
        .where(status.c.identity.in_(among_texts(wanted)))
    )
    return {
        identity: Known(article_id, is_read, is_starred, bool(is_stub), received, content_hash)
        for identity, article_id, is_read, is_starred, is_stub, received, content_hash in rows
    }


def next_status_id(connection: Connection) -> int:
    """Return the first free id. Statuses are never deleted, so no id is ever used twice."""
    return int(connection.scalar(select(func.coalesce(func.max(status.c.id), 0))) or 0) + 1


def source_ids(connection: Connection, names: Iterable[str]) -> dict[str, int]:
    """Return the ids of sources by name; unknown ones are made."""
    wanted = {storable(name) for name in names}
    packed = json.dumps(sorted(wanted))
    statement = select(source.c.name, source.c.id).where(source.c.name.in_(among_texts(packed)))
    found = {row.name: row.id for row in connection.execute(statement)}
    new = sorted(wanted - found.keys())
    if new:
        connection.execute(insert(source), [{"name": name} for name in new])
        found = {row.name: row.id for row in connection.execute(statement)}
    return found
