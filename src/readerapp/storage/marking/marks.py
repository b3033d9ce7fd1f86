"""Marks that were kept outside the library, for articles that may come back."""

import sqlite3
from collections.abc import Iterable

from readerapp.domain.marks import KeptVerdict, Mark
from readerapp.storage.codec import optional_seconds, seconds, storable
from readerapp.storage.marking.log import ChangeLog

_KEEP = """
    INSERT INTO status (identity, is_read, read_at, is_starred, starred_at, removed_at)
    VALUES (?1, ?2 IS NOT NULL, ?2, ?3 IS NOT NULL, ?3, ?4)
    ON CONFLICT (identity) DO UPDATE SET
        is_read = max(is_read, excluded.is_read), read_at = coalesce(read_at, excluded.read_at),
        is_starred = max(is_starred, excluded.is_starred),
        starred_at = coalesce(starred_at, excluded.starred_at),
        removed_at = coalesce(removed_at, excluded.removed_at)
"""
_KNOW = "INSERT OR IGNORE INTO status (identity, is_read, is_starred) VALUES (?, 0, 0)"
_ID = "SELECT id FROM status WHERE identity = ?"
_VERDICT = """
    INSERT OR IGNORE INTO verdict (article_id, related_id, decision, at) VALUES (?, ?, ?, ?)
"""


class MarkWriter:
    """Writes kept marks inside one transaction. What is marked already stays as it is."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def keep(self, marks: Iterable[Mark]) -> None:
        """Mark identities, whether their articles are there or not."""
        for mark in marks:
            times = map(optional_seconds, (mark.read_at, mark.starred_at, mark.removed_at))
            self._connection.execute(_KEEP, (storable(mark.identity), *times))
            self._log.change([self._id(mark.identity)])

    def keep_verdicts(self, verdicts: Iterable[KeptVerdict]) -> None:
        """Keep what the reader said of two articles, whether they are there or not."""
        for kept in verdicts:
            pair = sorted((self._known(kept.identity), self._known(kept.other)))
            if pair[0] != pair[1]:
                values = (*pair, kept.verdict.value, seconds(kept.at))
                self._connection.execute(_VERDICT, values)
        self._log.change_verdicts()

    def _known(self, identity: str) -> int:
        self._connection.execute(_KNOW, (storable(identity),))
        return self._id(identity)

    def _id(self, identity: str) -> int:
        return int(self._connection.execute(_ID, (storable(identity),)).fetchone()[0])
