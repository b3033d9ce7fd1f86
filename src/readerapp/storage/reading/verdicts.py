"""What the reader said of two articles."""

import sqlite3

from readerapp.domain.articles import Verdict
from readerapp.storage.codec import reading_values

_OF = """
    SELECT related_id, decision, at FROM verdict WHERE article_id = :id
    UNION ALL
    SELECT article_id, decision, at FROM verdict WHERE related_id = :id
    ORDER BY at DESC, 1 DESC
"""


class VerdictReader:
    """Reads verdicts."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, article_id: int) -> dict[int, Verdict]:
        """Return what the reader said of an article and each other one, by the other's id.

        The newest comes first. The others may have left the library.
        """
        with reading_values():
            rows = self._connection.execute(_OF, {"id": article_id})
            return {other: Verdict(decision) for other, decision, _ in rows}
