"""Evidence about machine-made text and pictures, and the labels derived from it."""

import sqlite3
from collections.abc import Collection, Iterable
from datetime import datetime

from readerapp.domain.labels import Claim, Evidence, Label, Rank, Subject, Validation, labels_set_by
from readerapp.storage.articles.rows import evidence_row
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import moment, pack_ids, pack_labels, reading_values
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
_OWN = f"{_OF_ARTICLE.rpartition('ORDER')[0]} AND is_added = 0 ORDER BY id LIMIT ?"
_REPLACEABLE = f"""
    SELECT id, source, picture IS NULL, {listed(_SAME)}
    FROM evidence WHERE article_id = ? AND is_added = 0
"""  # noqa: S608 - our own names
_LABELS = f"{_OF_ARTICLE.rpartition('ORDER')[0]} AND label IS NOT NULL AND is_added >= ?"
_MARKS = "SELECT part, is_disputed, at FROM label_mark WHERE article_id = ? ORDER BY part"
_RULE = """
    SELECT l.text, l.pictures, l.policy FROM article AS a JOIN feed_label AS l USING (feed_id)
    WHERE a.id = ?
"""
_PLACES = "SELECT position, address, labels FROM picture WHERE article_id = ?"
_SHOWN = "SELECT labels FROM article WHERE id = ?"
_TOUCHED = """
    SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) AND (
        id IN (SELECT article_id FROM label_mark)
        OR feed_id IN (SELECT feed_id FROM feed_label)
        OR (labels != '' AND ?)
    )
"""


class EvidenceReader:
    """Reads evidence."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, article_id: int) -> tuple[Evidence, ...]:
        """Return the evidence about one article and its pictures, in the order it was seen; then
        what is said of everything in its feed, and what the reader says."""
        with reading_values():
            rows = self._connection.execute(_OF_ARTICLE, (article_id,)).fetchall()
            seen = tuple(_evidence(*row) for row in rows)
            return (*seen, *_said_here(self._connection, article_id))


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


def own_evidence(
    connection: sqlite3.Connection, article_id: int, most: int
) -> tuple[Evidence, ...]:
    """Return the first evidence an article came with, in its order; not what was added since."""
    with reading_values():
        rows = connection.execute(_OWN, (article_id, most)).fetchall()
        return tuple(_evidence(*row) for row in rows)


def renew_evidence(
    connection: sqlite3.Connection,
    article_id: int,
    rows: list[Row],
    sources: Collection[str] | None = None,
) -> bool:
    """Put evidence in the place of what an article came with; return whether that is other
    evidence. What is the same keeps the time at which it was seen first.

    `sources`: the article is put together of feed and page, so only what these said of it as a
    whole is replaced, and all else stays.
    """
    wanted = {tuple(row[name] for name in _SAME) for row in rows}
    gone = [
        (evidence_id,)
        for evidence_id, source, is_of_all, *same in connection.execute(_REPLACEABLE, (article_id,))
        if tuple(same) not in wanted and (sources is None or (is_of_all and source in sources))
    ]
    new = _missing(connection, article_id, rows)
    connection.executemany("DELETE FROM evidence WHERE id = ?", gone)
    insert_rows(connection, "evidence", new)
    return bool(gone or new)


def _missing(connection: sqlite3.Connection, article_id: int, rows: list[Row]) -> list[Row]:
    there = set(connection.execute(_THERE, (article_id,)))
    return [row for row in rows if tuple(row[name] for name in _SAME) not in there]


def refresh_labels(
    connection: sqlite3.Connection, article_id: int, labels: tuple[Label, ...] | None
) -> bool:
    """Derive the labels of an article and of its pictures from stored evidence and from what the
    reader says; return whether they are not what they were.

    `labels` take the place of what the article came with; evidence added since still counts.
    """
    every = _with_labels(connection, article_id)
    counted = every if labels is None else _with_labels(connection, article_id, only_added=True)
    here = _said_here(connection, article_id)
    packed = pack_labels([*labels_set_by([*counted, *here]), *(labels or ())])
    is_new = bool(connection.execute(_SHOWN, (article_id,)).fetchone() != (packed,))
    if is_new:
        update_rows(connection, "article", {"labels": packed}, id=article_id)
    for position, _, shown in connection.execute(_PLACES, (article_id,)).fetchall():
        packed = pack_labels(labels_set_by([*every, *here], position))
        if packed != shown:
            is_new = True
            update_rows(
                connection, "picture", {"labels": packed}, article_id=article_id, position=position
            )
    return is_new


def _with_labels(
    connection: sqlite3.Connection, article_id: int, *, only_added: bool = False
) -> list[Evidence]:
    values = (article_id, int(only_added))
    return [_evidence(*row) for row in connection.execute(_LABELS, values).fetchall()]


def refresh_touched(
    connection: sqlite3.Connection, ids: Iterable[int], *, labelled: bool = False
) -> None:
    """Derive the labels of those articles of which the reader, or a rule of their feed, says
    something; `labelled`: and of those that have labels already."""
    values = (pack_ids(ids), int(labelled))
    for (article_id,) in connection.execute(_TOUCHED, values).fetchall():
        refresh_labels(connection, article_id, None)


def _said_here(connection: sqlite3.Connection, article_id: int) -> list[Evidence]:
    """What is said of everything in the feed of an article, and what the reader says of it. Of
    pictures only where there are some."""
    marks = connection.execute(_MARKS, (article_id,)).fetchall()
    rule = connection.execute(_RULE, (article_id,)).fetchone()
    if not marks and rule is None:
        return []
    places = {
        f"picture:{address or f'#{position}'}": position
        for position, address, _ in connection.execute(_PLACES, (article_id,)).fetchall()
    }
    found: list[Evidence] = []
    if rule is not None:
        of_text, of_pictures, policy = rule
        if of_text:
            found.append(Evidence(Subject.TEXT, Label.AI_TEXT, Rank.FEED_RULE, policy, ""))
        if of_pictures and places:
            found.append(Evidence(Subject.IMAGE, Label.AI_IMAGE, Rank.FEED_RULE, policy, ""))
    for part, is_disputed, at in marks:
        is_text = part == "text"
        if not (is_text or part in places or (part == "pictures" and places)):
            continue
        said = Evidence(
            Subject.TEXT if is_text else Subject.IMAGE,
            Label.AI_TEXT if is_text else Label.AI_IMAGE,
            Rank.USER,
            "",
            "",
            picture=places.get(part),
            claim=Claim.DISPUTED if is_disputed else Claim.STATED,
            observed_at=moment(at) if at else None,
        )
        found.append(said)
    return found
