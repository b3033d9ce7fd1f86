"""The tally against the articles themselves. Triggers keep it; damage and foreign hands may not."""

import sqlite3

_COUNTED = """
    SELECT coalesce(feed_id, 0), iif(feed_id IS NULL, source_id, 0), language,
        count(*), sum(NOT is_read), sum(is_starred)
    FROM article GROUP BY 1, 2, 3
"""
_KEPT = "SELECT feed_id, source_id, language, total, unread, starred FROM tally"
_DIFFERENT = f"""
    SELECT count(*) FROM (
        SELECT * FROM ({_COUNTED} EXCEPT {_KEPT})
        UNION ALL
        SELECT * FROM ({_KEPT} EXCEPT {_COUNTED})
    )
"""  # noqa: S608 - constants only


def wrong_tallies(connection: sqlite3.Connection) -> int:
    """Return how many rows of the tally are not what counting the articles says."""
    return int(connection.execute(_DIFFERENT).fetchone()[0])


def count_anew(connection: sqlite3.Connection) -> None:
    """Make the tally what the articles say: 1 s for a million."""
    connection.execute("DELETE FROM tally")
    connection.execute(f"INSERT INTO tally {_COUNTED}")
