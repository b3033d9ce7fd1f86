"""Evidence about machine-made text and pictures, and the labels derived from it."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from readerapp.domain.labels import (
    WITHOUT_BADGE,
    Claim,
    Evidence,
    Label,
    Rank,
    Subject,
    Validation,
)
from readerapp.storage.articles.rows import evidence_row
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import moment, pack_labels, reading_values
from readerapp.storage.schema import listed
from readerapp.storage.table_rows import Row, insert_rows, update_rows

_OF_ARTICLE = """
    SELECT subject, label, rank, source, raw, uri, picture, observed_at, parser_version,
        validation, signer, claim
    FROM evidence WHERE article_id = ? ORDER BY id
"""
_SAME = (
    "subject", "label", "rank", "source", "raw", "uri", "picture", "validation", "signer", "claim",
)  # fmt: skip
_THERE = f"SELECT {listed(_SAME)} FROM evidence WHERE article_id = ?"  # noqa: S608 - our own names
_LABELS = """
    SELECT label, picture, is_added FROM evidence
    WHERE article_id = ? AND label IS NOT NULL AND claim != ?
        AND rank NOT IN (SELECT value FROM json_each(?))
"""
_WITHOUT_BADGE = json.dumps(sorted(WITHOUT_BADGE))


class EvidenceReader:
    """Reads evidence."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, article_id: int) -> tuple[Evidence, ...]:
        """Return the evidence about one article and its pictures, in the order it was seen."""
        with reading_values():
            rows = self._connection.execute(_OF_ARTICLE, (article_id,))
            return tuple(_evidence(*row) for row in rows)


def _evidence(
    subject: str,
    label: str | None,
    rank: str,
    source: str,
    raw: str,
    uri: str,
    picture: int | None,
    observed_at: int,
    parser_version: str,
    validation: str,
    signer: str,
    claim: str,
) -> Evidence:
    return Evidence(
        subject=Subject(subject),
        label=None if label is None else Label(label),
        rank=Rank(rank),
        source=source,
        raw=raw,
        uri=uri,
        picture=picture,
        validation=Validation(validation),
        signer=signer,
        claim=Claim(claim),
        observed_at=moment(observed_at),
        parser_version=parser_version,
    )


class EvidenceWriter:
    """Writes evidence inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def add(
        self,
        article_id: int,
        found: Iterable[Evidence],
        now: datetime,
        labels: tuple[Label, ...] | None = None,
        parser_version: str = "",
    ) -> int:
        """Store what is not kept yet and derive the labels again; return how many were new.

        An update of the article keeps this evidence. `labels` as in `Incoming`.
        """
        rows = [
            evidence_row(article_id, each, now, parser_version, is_added=True) for each in found
        ]
        new = _missing(self._connection, article_id, rows)
        there = "SELECT 1 FROM article WHERE id = ?"
        if not new or self._connection.execute(there, (article_id,)).fetchone() is None:
            return 0
        insert_rows(self._connection, "evidence", new)
        refresh_labels(self._connection, article_id, labels)
        self._log.change([article_id])
        return len(new)


def add_missing_evidence(connection: sqlite3.Connection, article_id: int, rows: list[Row]) -> None:
    """Store evidence that is not kept yet."""
    insert_rows(connection, "evidence", _missing(connection, article_id, rows))


def _missing(connection: sqlite3.Connection, article_id: int, rows: list[Row]) -> list[Row]:
    there = set(connection.execute(_THERE, (article_id,)))
    return [row for row in rows if tuple(row[name] for name in _SAME) not in there]


def refresh_labels(
    connection: sqlite3.Connection, article_id: int, labels: tuple[Label, ...] | None
) -> None:
    """Derive the labels of an article and of its pictures from stored evidence.

    `labels` take the place of what the article came with; evidence added since still counts.
    """
    values = (article_id, Claim.DISPUTED.value, _WITHOUT_BADGE)
    rows = connection.execute(_LABELS, values).fetchall()
    found = [Label(label) for label, _, is_added in rows if labels is None or is_added]
    packed = pack_labels([*found, *(labels or ())])
    update_rows(connection, "article", {"labels": packed}, id=article_id)
    for position in {picture for _, picture, _ in rows if picture is not None}:
        packed = pack_labels(Label(label) for label, picture, _ in rows if picture == position)
        update_rows(
            connection, "picture", {"labels": packed}, article_id=article_id, position=position
        )
