"""Counters of articles by feed, source and language, checked and counted anew.

Triggers keep them; damage and foreign hands may not. `navigation_counts` reads them.
"""

import sqlite3
from collections.abc import Collection

_COUNTED = {
    "tally": """
        SELECT coalesce(feed_id, 0), iif(feed_id IS NULL, source_id, 0), language,
            count(*), sum(NOT is_read), sum(is_starred)
        FROM article GROUP BY 1, 2, 3
    """,
    "shared_tally": """
        SELECT e.feed_id, count(*), sum(NOT a.is_read)
        FROM feed_entry AS e JOIN article AS a ON a.id = e.article_id
        WHERE e.is_shared = 1 GROUP BY e.feed_id
    """,
    "label_tally": """
        SELECT coalesce(feed_id, 0), iif(feed_id IS NULL, source_id, 0), language, labels,
            count(*), sum(NOT is_read)
        FROM article WHERE labels != '' GROUP BY 1, 2, 3, 4
    """,
}
_DIFFERENT = """
    SELECT count(*) FROM (
        SELECT * FROM (SELECT * FROM {table} EXCEPT {counted})
        UNION ALL
        SELECT * FROM ({counted} EXCEPT SELECT * FROM {table})
    )
"""


def wrong_counters(
    connection: sqlite3.Connection, tables: Collection[str] = tuple(_COUNTED)
) -> int:
    """Return how many rows of the counters are not what counting the articles says; of those
    `tables` that are counters, since a library of an earlier version lacks some."""
    return sum(
        int(connection.execute(_DIFFERENT.format(table=table, counted=counted)).fetchone()[0])
        for table, counted in _COUNTED.items()
        if table in tables
    )


def recount(connection: sqlite3.Connection) -> None:
    """Make the counters what the articles say: 1 s for a million."""
    for table, counted in _COUNTED.items():
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - constants only
        connection.execute(f"INSERT INTO {table} {counted}")
