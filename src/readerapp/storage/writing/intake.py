"""Storing articles that came in: new, changed, known, with the stories they bring along."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from readerapp.domain.articles import StoreOutcome
from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import Label
from readerapp.storage.codec import seconds, storable
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.small_tables import alias
from readerapp.storage.tables import article, status
from readerapp.storage.values import Incoming
from readerapp.storage.writing.batch import Batch
from readerapp.storage.writing.contents import content_hash, content_rows, picture_rows
from readerapp.storage.writing.driver import driver_of
from readerapp.storage.writing.known import Known
from readerapp.storage.writing.labels import refresh_labels
from readerapp.storage.writing.looking_up import (
    existing_feeds,
    knowledge_of,
    next_status_id,
    source_ids,
    with_related,
)
from readerapp.storage.writing.replacing import clear_for_update, thumbnail
from readerapp.storage.writing.retelling import retell
from readerapp.storage.writing.rows import Row, article_row, status_row

_BRING_BACK = "UPDATE status SET removed_at = NULL WHERE id = ?"


class Intake:
    """One call of `put_many`. Keeps what it knows of identities while their rows wait.

    `feeds` are those of the entries' feeds that are still subscribed to.
    """

    def __init__(
        self, connection: Connection, log: ChangeLog, incoming: Sequence[Incoming], now: datetime
    ) -> None:
        self._connection = connection
        self.driver: sqlite3.Connection = driver_of(connection)
        self.log = log
        self._now = now
        self.batch = Batch(self.driver)
        self.known = knowledge_of(self.driver, incoming)
        every = (each for one in incoming for each in with_related(one.prepared))
        self._sources = source_ids(self.driver, (each.source for each in every))
        self.feeds = existing_feeds(self.driver, incoming)
        self._next_id = next_status_id(self.driver)
        self._updated: dict[int, tuple[Label, ...] | None] = {}

    def put(self, incoming: Incoming) -> tuple[int, StoreOutcome]:
        """Store one article and its related ones; rows may wait until `finish`."""
        related_ids = self.put_related(incoming)
        known = self.known_as(storable(incoming.prepared.identity))
        return known.id, self.write(incoming, known, related_ids)

    def put_related(self, incoming: Incoming, *, revives: bool = True) -> list[int | None]:
        """Store the stories an article brings along; return their ids.

        Without `revives` those that the reader removed stay away: None.
        """
        return [
            self.put(each)[0] if revives or not self._is_removed(each.prepared.identity) else None
            for each in brought_along(incoming)
        ]

    def known_as(self, identity: str) -> Known:
        """Return what is known of an identity, which gets a status when it is new."""
        return self.known.find(identity) or self._new_status(identity)

    def name(self, article_id: int, identity: str) -> None:
        """Give an article another name, unless that is taken."""
        if self.known.find(identity) is None:
            self.known.aliased[identity] = article_id
            self.batch.add(alias, [{"identity": identity, "status_id": article_id}])

    def write(
        self, incoming: Incoming, known: Known, related_ids: list[int | None]
    ) -> StoreOutcome:
        """Store an article under what is known of it."""
        prepared, entry = incoming.prepared, incoming.entry
        hashed = content_hash(prepared, incoming.labels)
        outcome = known.outcome(prepared, hashed)
        if outcome is StoreOutcome.UNCHANGED:
            return outcome
        feed_id = entry.feed_id if entry else self.known.feed_of(known)
        keeps_text = bool(entry and entry.wants_full_text) and known.is_complete
        if outcome is StoreOutcome.UPDATED and keeps_text:
            self.batch.flush()
            retell(self._connection, known.id, incoming, hashed, self._now)
            self._updated[known.id] = incoming.labels
            self.log.change([known.id])
            full_text = FullTextState.WANTED
        else:
            full_text = _full_text(incoming, known, feed_id)
            place = {"feed_id": feed_id, "full_text": full_text.value}
            self._replace(incoming, known, hashed, related_ids, place)
        received = seconds(self._now) if known.received is None else known.received
        self.known.add(known.stored(prepared, received, hashed, feed_id, full_text))
        return outcome

    def finish(self) -> None:
        """Write the rows that still wait."""
        self.batch.flush()
        for article_id, labels in self._updated.items():
            refresh_labels(self._connection, article_id, labels)

    def _is_removed(self, identity: str) -> bool:
        known = self.known.find(storable(identity))
        return known is not None and known.is_removed

    def _new_status(self, identity: str) -> Known:
        known = Known(self._next_id, identity)
        self._next_id += 1
        self.known.add(known)
        self.batch.add(status, [status_row(known.id, identity)])
        return known

    def _replace(
        self,
        incoming: Incoming,
        known: Known,
        hashed: bytes,
        related_ids: list[int | None],
        place: Row,
    ) -> None:
        """Write everything of an article anew. `place`: its feed, and where its text is from."""
        prepared, entry = incoming.prepared, incoming.entry
        wants_pictures = entry is not None and entry.wants_pictures
        pictures = picture_rows(known.id, prepared, wants_pictures=wants_pictures)
        if known.content_hash is None:
            if known.is_removed:
                self.driver.execute(_BRING_BACK, (known.id,))
            self.log.add([known.id])
        else:
            self.batch.flush()  # the rows to be replaced may still wait
            pictures = clear_for_update(self._connection, known.id, pictures)
            self._updated[known.id] = incoming.labels
            self.log.change([known.id])
        received = seconds(self._now) if known.received is None else known.received
        row = article_row(known.id, prepared, incoming.labels, received, hashed)
        row |= place | {
            "source_id": self._sources[storable(prepared.source)],
            "is_read": known.is_read,
            "is_starred": known.is_starred,
            "thumbnail": thumbnail(pictures),
        }
        self.batch.add(article, [row])
        for table, rows in content_rows(known.id, incoming, pictures, related_ids, self._now):
            self.batch.add(table, rows)


def brought_along(incoming: Incoming) -> list[Incoming]:
    """Return the stories an article brings along, as articles to be stored."""
    pairs = zip(incoming.prepared.related, incoming.folded.related, strict=True)
    return [
        Incoming(related.article, folded, None, incoming.parser_version)
        for related, folded in pairs
    ]


def _full_text(incoming: Incoming, known: Known, feed_id: int | None) -> FullTextState:
    """A page that was imported takes the place of what a feed said."""
    if incoming.entry is not None:
        is_wanted = incoming.entry.wants_full_text or known.full_text is FullTextState.WANTED
        return FullTextState.WANTED if is_wanted else FullTextState.NOT_WANTED
    is_page = feed_id is not None and not incoming.prepared.is_stub
    return FullTextState.READY if is_page else FullTextState.NOT_WANTED
