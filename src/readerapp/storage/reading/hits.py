"""The newest articles that hold a common word, without looking at all that hold it.

A word of a third of a million articles takes 250 ms to look up and sort; its newest 200 are known
after a few hundred. The index gives what was stored last first, a list is in the order of its
times: both are read side by side, each only as far as the other asks. Nothing is estimated, so
the first page is the beginning of the whole list.
"""

import sqlite3
from array import array
from itertools import chain

from readerapp.storage.codec import storable

FEW = 2000  # hits that are looked up and sorted faster than a list is walked for them
_LAST_STORED_FIRST = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC"


class Hits:
    """The articles an expression finds, read from the index as far as anybody asks."""

    def __init__(self, connection: sqlite3.Connection, match: str) -> None:
        self._rows = connection.execute(_LAST_STORED_FIRST, (storable(match),))
        self._read: set[int] = set()
        self._down_to = 2**63
        self.are_few = self._read_more() < FEW

    def __contains__(self, article_id: int) -> bool:
        while article_id < self._down_to:
            self._read_more()
        return article_id in self._read

    def _read_more(self) -> int:
        """Read some more hits; return how many came."""
        found = list(chain.from_iterable(self._rows.fetchmany(FEW)))
        self._read.update(found)
        self._down_to = found[-1] if len(found) == FEW else -1  # -1: there are no more
        return len(found)


def first_hits(rows: sqlite3.Cursor, hits: Hits, limit: int) -> "array[int]":
    """Return the first `limit` ids of `rows` that are hits."""
    found = array("q")
    for (article_id,) in rows:
        if article_id in hits:
            found.append(article_id)
            if len(found) == limit:
                break
    return found
