"""Verdicts: what the reader says of two articles."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime

from readerapp.domain.articles import Verdict
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import pack_ids, reading_values, seconds

_OF = """
    SELECT related_id, decision, at FROM verdict WHERE article_id = :id
    UNION ALL
    SELECT article_id, decision, at FROM verdict WHERE related_id = :id
    ORDER BY at DESC, 1 DESC
"""
Verdicts = dict[tuple[int, int], Verdict | None]
_FORMER = "SELECT decision FROM verdict WHERE article_id = ? AND related_id = ?"
_PUT = "INSERT OR REPLACE INTO verdict (article_id, related_id, decision, at) VALUES (?, ?, ?, ?)"
_DROP = "DELETE FROM verdict WHERE article_id = ? AND related_id = ?"
_KNOWN = "SELECT id FROM status WHERE id IN (SELECT value FROM json_each(?))"
_PRESENT = "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"


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


class VerdictWriter:
    """Writes verdicts inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def put(self, verdicts: Mapping[tuple[int, int], Verdict | None], now: datetime) -> Verdicts:
        """Store what the reader says of each pair of ids, None takes it back.

        Returns what stood there before, of the pairs for which it was new, the smaller id first.
        An article and itself, and ids that never were in the library, are left out.
        """
        wanted = {(min(pair), max(pair)): verdict for pair, verdict in verdicts.items()}
        known = self._ids(_KNOWN, {each for pair in wanted for each in pair})
        former: Verdicts = {}
        for pair, verdict in wanted.items():
            if pair[0] == pair[1] or not known.issuperset(pair):
                continue
            before = self._former(pair)
            if before is not verdict:
                former[pair] = before
                self._write(pair, verdict, now)
        self._log_changes(former)
        return former

    def _former(self, pair: tuple[int, int]) -> Verdict | None:
        row = self._connection.execute(_FORMER, pair).fetchone()
        with reading_values():
            return None if row is None else Verdict(row[0])

    def _write(self, pair: tuple[int, int], verdict: Verdict | None, now: datetime) -> None:
        if verdict is None:
            self._connection.execute(_DROP, pair)
        else:
            self._connection.execute(_PUT, (*pair, verdict.value, seconds(now)))

    def _log_changes(self, former: Verdicts) -> None:
        if former:
            self._log.change(
                sorted(self._ids(_PRESENT, {each for pair in former for each in pair}))
            )
            self._log.change_verdicts()

    def _ids(self, statement: str, ids: set[int]) -> set[int]:
        return {row[0] for row in self._connection.execute(statement, (pack_ids(ids),))}
