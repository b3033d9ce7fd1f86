"""Editions of the front page with their cards, as they were made."""

import json
import sqlite3
from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from readerapp.domain.front_page import CardSize, SectionKind
from readerapp.domain.values import dataclass
from readerapp.storage import codec
from readerapp.storage.front_page.arrivals import ArrivalReader, Span

_EDITIONS = """
    SELECT id, since, since_id, until, until_id, reaches_to, first_until, refreshed_at, seen_until,
        papers, feeds, pending
    FROM edition
"""
_ALL = f"{_EDITIONS} ORDER BY id DESC"
_ONE = f"{_EDITIONS} WHERE id = ?"
_CARDS = """
    SELECT place, section, name, shown_at, size, article_id, picture_of, picture, data
    FROM edition_card WHERE edition_id = ? ORDER BY place
"""
_ADD = """
    INSERT INTO edition
        (since, since_id, until, until_id, reaches_to, first_until, refreshed_at, seen_until,
        papers, feeds, pending)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_PUT_CARD = """
    INSERT OR REPLACE INTO edition_card
        (edition_id, place, section, name, shown_at, size, article_id, picture_of, picture, data)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
    WHERE EXISTS (SELECT 1 FROM edition WHERE id = ?1)
        AND EXISTS (SELECT 1 FROM status WHERE id = ?7)
"""
_EXTEND = """
    UPDATE edition SET until = ?2, until_id = ?3, refreshed_at = ?4, papers = ?5, feeds = ?6
    WHERE id = ?1
"""
_LOOKED_AT = "UPDATE edition SET seen_until = max(coalesce(seen_until, 0), ?2) WHERE id = ?1"
_DROP_UNSEEN = "DELETE FROM edition WHERE seen_until IS NULL OR id = ?"
_DROP_LATEST = "DELETE FROM edition WHERE id = (SELECT max(id) FROM edition)"
_DROP_OLD = "DELETE FROM edition WHERE id NOT IN (SELECT id FROM edition ORDER BY id DESC LIMIT ?)"


@dataclass(frozen=True)
class StoredEdition:
    """An edition without its cards. `id` 0: not stored yet. `seen_until`: when the reader last
    looked at it. `pending`: how many of its articles were not related when it was made."""

    id: int
    span: Span
    refreshed_at: datetime | None
    seen_until: datetime | None
    papers: int
    feeds: int
    pending: int = 0


class StoredPicture(NamedTuple):
    """The picture of a card."""

    article_id: int
    position: int


@dataclass(frozen=True)
class StoredCard:
    """A card as it was made. All are ids of articles, which may have left the library.

    `article_id` is of `ids`, the reports, the first one first; `copies` of them repeat the text of
    another. `beside` are the reports of each story beside it, that of the headline first. `facts`
    are JSON values of what it was ranked by. `shown_at`: the end of what the page had shown when
    the card, or the last reports that joined it, came there while the edition was read.
    """

    place: int
    section: SectionKind
    name: str
    shown_at: datetime | None
    size: CardSize
    article_id: int
    picture: StoredPicture | None
    ids: tuple[int, ...]
    copies: tuple[int, ...] = ()
    beside: tuple[tuple[int, ...], ...] = ()
    facts: dict[str, Any] | None = None


class EditionReader:
    """Reads editions from one snapshot."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[StoredEdition]:
        """Return every edition that is kept, the newest first."""
        with codec.reading_values():
            return [_edition(*row) for row in self._connection.execute(_ALL)]

    def get(self, edition_id: int) -> StoredEdition | None:
        """Return an edition, None when it is not kept."""
        row = self._connection.execute(_ONE, (edition_id,)).fetchone()
        with codec.reading_values():
            return None if row is None else _edition(*row)

    def cards(self, edition_id: int) -> list[StoredCard]:
        """Return the cards of an edition by their places."""
        with codec.reading_values():
            return [_card(*row) for row in self._connection.execute(_CARDS, (edition_id,))]

    def shown(self, edition_id: int) -> set[int]:
        """Return the ids that stand on the cards of an edition now, beside them too: not what is
        gone from the library, muted, or hidden since."""
        cards = self.cards(edition_id)
        beside = {each for card in cards for line in card.beside for each in line}
        stored = {each for card in cards for each in card.ids} | beside
        return ArrivalReader(self._connection).on_page(stored)

    def rest(self, edition_id: int) -> "array[int]":
        """Return the ids of what arrived with an edition and is on none of its cards, in no order;
        none when it is not kept."""
        edition = self.get(edition_id)
        if edition is None:
            return array("q")
        shown = self.shown(edition_id)
        arrived = ArrivalReader(self._connection).ids(edition.span)
        return array("q", (each for each in arrived if each not in shown))


class EditionWriter:
    """Writes editions inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.reader = EditionReader(connection)

    def add(
        self, edition: StoredEdition, cards: Sequence[StoredCard], kept: int, instead_of: int = 0
    ) -> int:
        """Store a new edition in the place of those nobody has seen, and of the one with the id
        `instead_of`; return its id. Of the older ones so many stay that there are `kept`."""
        self._connection.execute(_DROP_UNSEEN, (instead_of,))
        times = (
            codec.optional_seconds(edition.refreshed_at),
            codec.optional_seconds(edition.seen_until),
        )
        row = (*edition.span, *times, edition.papers, edition.feeds, edition.pending)
        edition_id = int(self._connection.execute(_ADD, row).lastrowid or 0)
        self.put_cards(edition_id, cards)
        self._connection.execute(_DROP_OLD, (kept,))
        return edition_id

    def put_cards(self, edition_id: int, cards: Iterable[StoredCard]) -> None:
        """Store cards of an edition, each in the place of the one that stood there; nothing when
        the edition is gone."""
        rows = [(edition_id, *_row(card)) for card in cards]
        self._connection.executemany(_PUT_CARD, rows)

    def extend(self, edition: StoredEdition) -> None:
        """Move the end of an edition to that of `edition`, with the counts it has there."""
        span = edition.span
        checked = codec.optional_seconds(edition.refreshed_at)
        values = (span.until, span.until_id, checked, edition.papers, edition.feeds)
        self._connection.execute(_EXTEND, (edition.id, *values))

    def drop_latest(self) -> int:
        """Drop the newest edition, unread; return how many there were of it."""
        return self._connection.execute(_DROP_LATEST).rowcount

    def looked_at(self, edition_id: int, now: datetime) -> bool:
        """Remember that the reader looks at an edition; return whether it is kept."""
        done = self._connection.execute(_LOOKED_AT, (edition_id, codec.seconds(now)))
        return done.rowcount > 0


def _edition(
    edition_id: int,
    since: int | None,
    since_id: int,
    until: int,
    until_id: int,
    reaches_to: int,
    first_until: int,
    refreshed_at: int | None,
    seen_until: int | None,
    papers: int,
    feeds: int,
    pending: int,
) -> StoredEdition:
    return StoredEdition(
        edition_id,
        Span(since, since_id, until, until_id, reaches_to, first_until),
        codec.optional_moment(refreshed_at),
        codec.optional_moment(seen_until),
        papers,
        feeds,
        pending,
    )


def _card(
    place: int,
    section: str,
    name: str,
    shown_at: int | None,
    size: str,
    article_id: int,
    picture_of: int | None,
    picture: int | None,
    data: str,
) -> StoredCard:
    values = json.loads(data)
    has_picture = picture_of is not None and picture is not None
    return StoredCard(
        place,
        SectionKind(section),
        name,
        codec.optional_moment(shown_at),
        CardSize(size),
        article_id,
        StoredPicture(picture_of or 0, picture or 0) if has_picture else None,
        _ids(values["ids"]),
        _ids(values["copies"]),
        tuple(map(_ids, values["beside"])),
        values["facts"],
    )


def _ids(values: Iterable[Any]) -> tuple[int, ...]:
    return tuple(map(int, values))


def _row(card: StoredCard) -> tuple[Any, ...]:
    values = {
        "ids": card.ids,
        "copies": card.copies,
        "beside": card.beside,
        "facts": card.facts,
    }
    picture = card.picture or (None, None)
    return (
        card.place,
        card.section.value,
        codec.storable(card.name),
        codec.optional_seconds(card.shown_at),
        card.size.value,
        card.article_id,
        *picture,
        json.dumps(values, ensure_ascii=False, separators=(",", ":")),
    )
