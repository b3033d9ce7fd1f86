"""What was seen about machine-made text and pictures."""

import sqlite3

from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.storage.codec import reading_values

_OF_ARTICLE = """
    SELECT subject, label, rank, source, raw, uri, picture
    FROM evidence WHERE article_id = ? ORDER BY id
"""


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
    subject: str, label: str | None, rank: str, source: str, raw: str, uri: str, picture: int | None
) -> Evidence:
    return Evidence(
        subject=Subject(subject),
        label=None if label is None else Label(label),
        rank=Rank(rank),
        source=source,
        raw=raw,
        uri=uri,
        picture=picture,
    )
