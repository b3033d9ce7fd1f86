"""Matching: which of some articles, or of those that arrived lately, a search finds."""

import sqlite3
from array import array
from collections.abc import Sequence
from itertools import chain

from readerapp.domain.searches import Criteria
from readerapp.storage.codec import pack_ids, reading_values, storable
from readerapp.storage.search.matches import conditions_of, expected_search_faults

_AMONG = "id IN (SELECT value FROM json_each(?))"
# New articles have the highest ids: of the index only its end is read.
_MATCH_AMONG = """
    id IN (SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)
"""


def matching(
    connection: sqlite3.Connection,
    criteria: Criteria,
    among: Sequence[int] | None = None,
    since: int | None = None,
) -> "array[int]":
    """Return the ids of what fits, newest first: among these ids (None: all), of what was received
    since then (seconds)."""
    if among is not None and not among:
        return array("q")
    conditions: list[str] = []
    values: list[str | int] = []
    if among is not None:
        conditions.append(_AMONG)
        values.append(pack_ids(among))
        if criteria.match:
            conditions.append(_MATCH_AMONG)
            values += [storable(criteria.match), min(among), max(among)]
    searched, bound = conditions_of(criteria.match if among is None else "", criteria.also)
    conditions += searched
    values += bound
    if since is not None:
        conditions.append("received >= ?")
        values.append(since)
    where = " AND ".join(conditions) or "1"
    statement = f"SELECT id FROM article WHERE {where} ORDER BY sort_key DESC, id DESC"  # noqa: S608 - constants only
    with expected_search_faults(criteria.match or "of facts"), reading_values():
        return array("q", chain.from_iterable(connection.execute(statement, values)))
