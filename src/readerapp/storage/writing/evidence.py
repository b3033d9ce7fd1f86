"""Evidence that comes after the article: from a picture's bytes, from the user."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, insert, select

from readerapp.domain.labels import Evidence, Label
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.tables import article, evidence
from readerapp.storage.writing.labels import refresh_labels
from readerapp.storage.writing.rows import Row, evidence_row

_SAME = ("subject", "label", "rank", "source", "raw", "uri", "picture")


class EvidenceWriter:
    """Writes evidence inside one transaction."""

    def __init__(self, connection: Connection, log: ChangeLog) -> None:
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
        """Keep what is not kept yet and derive the labels again; return how many were new.

        An update of the article keeps this evidence. `labels` as in `Incoming`.
        """
        rows = [
            evidence_row(article_id, each, now, parser_version, is_added=True) for each in found
        ]
        new = [row for row in rows if not self._is_known(row)]
        if not new or not self._has_article(article_id):
            return 0
        self._connection.execute(insert(evidence), new)
        refresh_labels(self._connection, article_id, labels)
        self._log.change([article_id])
        return len(new)

    def _is_known(self, row: Row) -> bool:
        same = [evidence.c[name].is_(row[name]) for name in _SAME]
        statement = select(evidence.c.id).where(evidence.c.article_id == row["article_id"], *same)
        return self._connection.execute(statement).first() is not None

    def _has_article(self, article_id: int) -> bool:
        statement = select(article.c.id).where(article.c.id == article_id)
        return self._connection.execute(statement).first() is not None
