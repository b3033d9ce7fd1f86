"""Storing articles that came in: new, changed, known, with the stories they bring along."""

from datetime import datetime

from sqlalchemy import Connection

from readerapp.domain.articles import StoreOutcome
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.labels import Label
from readerapp.storage.codec import deflate, seconds, storable
from readerapp.storage.marking.log import ChangeLog
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
from readerapp.storage.values import Incoming
from readerapp.storage.writing.batch import Batch
from readerapp.storage.writing.known import (
    Known,
    known_identities,
    next_status_id,
    source_ids,
    with_related,
)
from readerapp.storage.writing.labels import refresh_labels
from readerapp.storage.writing.replacing import clear_for_update, thumbnail
from readerapp.storage.writing.rows import (
    Row,
    article_row,
    body_row,
    content_hash,
    digest,
    evidence_row,
    picture_row,
    search_columns,
    search_row,
)


class Intake:
    """One call of `put_many`. Keeps what it knows of identities while their rows wait."""

    def __init__(
        self, connection: Connection, log: ChangeLog, articles: list[PreparedArticle], now: datetime
    ) -> None:
        self._connection = connection
        self._log = log
        self._now = now
        self._batch = Batch(connection)
        every = [each for prepared in articles for each in with_related(prepared)]
        self._known = known_identities(connection, (each.identity for each in every))
        self._sources = source_ids(connection, (each.source for each in every))
        self._next_id = next_status_id(connection)
        self._updated: dict[int, tuple[Label, ...] | None] = {}

    def put(self, incoming: Incoming) -> tuple[int, StoreOutcome]:
        """Store one article and its related ones; rows may wait until `finish`."""
        prepared = incoming.prepared
        related_ids = self._put_related(incoming)
        identity = storable(prepared.identity)
        known = self._known.get(identity) or self._new_status(identity)
        hashed = content_hash(prepared, incoming.labels)
        outcome = known.outcome(prepared, hashed)
        if outcome is StoreOutcome.UNCHANGED:
            return known.id, outcome
        self._write(incoming, known, hashed, related_ids, outcome)
        return known.id, outcome

    def finish(self) -> None:
        """Write the rows that still wait."""
        self._batch.flush()
        for article_id, labels in self._updated.items():
            refresh_labels(self._connection, article_id, labels)

    def _put_related(self, incoming: Incoming) -> list[int]:
        pairs = zip(incoming.prepared.related, incoming.folded.related, strict=True)
        return [
            self.put(Incoming(related.article, folded, None, incoming.parser_version))[0]
            for related, folded in pairs
        ]

    def _new_status(self, identity: str) -> Known:
        known = Known(self._next_id)
        self._next_id += 1
        row = {
            "id": known.id,
            "identity": identity,
            "is_read": 0,
            "is_starred": 0,
            "read_at": None,
            "starred_at": None,
        }
        self._batch.add(status, [row])
        return known

    def _write(
        self,
        incoming: Incoming,
        known: Known,
        hashed: bytes,
        related_ids: list[int],
        outcome: StoreOutcome,
    ) -> None:
        prepared = incoming.prepared
        pictures = self._pictures(prepared, known.id)
        received = seconds(self._now) if known.received is None else known.received
        if outcome is StoreOutcome.UPDATED:
            self._batch.flush()  # the rows to be replaced may still wait
            pictures = clear_for_update(self._connection, known.id, pictures)
            self._updated[known.id] = incoming.labels
            self._log.change([known.id])
        else:
            self._log.add([known.id])
        row = article_row(known.id, prepared, incoming.labels, received, hashed)
        row |= {
            "source_id": self._sources[storable(prepared.source)],
            "is_read": known.is_read,
            "is_starred": known.is_starred,
            "thumbnail": thumbnail(pictures),
        }
        self._batch.add(article, [row])
        self._add_contents(incoming, known.id, pictures, related_ids)
        self._known[storable(prepared.identity)] = Known(
            known.id, known.is_read, known.is_starred, prepared.is_stub, received, hashed
        )

    def _pictures(self, prepared: PreparedArticle, article_id: int) -> list[Row]:
        return [
            picture_row(article_id, position, draft, prepared.evidence)
            for position, draft in enumerate(prepared.pictures)
        ]

    def _add_contents(
        self, incoming: Incoming, article_id: int, pictures: list[Row], related_ids: list[int]
    ) -> None:
        prepared, batch = incoming.prepared, self._batch
        batch.add(body, [body_row(article_id, prepared, incoming.folded)])
        batch.add(search.name, [search_row(article_id, search_columns(incoming.folded))])
        batch.add(blob, _blob_rows(prepared))
        batch.add(picture, pictures)
        batch.add(original, _original_rows(article_id, prepared))
        batch.add(
            evidence,
            [
                evidence_row(article_id, each, self._now, incoming.parser_version, is_added=False)
                for each in prepared.evidence
            ],
        )
        batch.add(stated_relation, _relation_rows(article_id, prepared, related_ids))


def _blob_rows(prepared: PreparedArticle) -> list[Row]:
    found = [each.data for each in prepared.pictures if each.data is not None]
    return [{"sha256": digest(data), "data": data} for data in found]


def _original_rows(article_id: int, prepared: PreparedArticle) -> list[Row]:
    """No row without bytes: an update that brings none keeps the original there is."""
    if not prepared.original:
        return []
    media_type, data = storable(prepared.original_type), deflate(prepared.original)
    return [{"article_id": article_id, "media_type": media_type, "data": data}]


def _relation_rows(article_id: int, prepared: PreparedArticle, related_ids: list[int]) -> list[Row]:
    return [
        {
            "article_id": article_id,
            "position": position,
            "related_id": related_id,
            "kind": related.kind.value,
            "heading": storable(related.heading),
        }
        for position, (related, related_id) in enumerate(
            zip(prepared.related, related_ids, strict=True)
        )
        if related_id != article_id
    ]
