"""Muting: what lists and counts leave out, and how muted stories follow their reports.

Small, and loaded with the first rows: everything else about mutes is in `mutes`.
"""

import sqlite3

from readerapp.storage.changes import ChangeLog

NOT_MUTED = "id NOT IN (SELECT article_id FROM muted)"
IS_ANY_MUTED = "SELECT 1 FROM muted LIMIT 1"
_IS_STORY_MUTED = "SELECT 1 FROM mute_story LIMIT 1"
# The reports there were, and what is in one story with any of them.
_REPORTS = """
    SELECT m.article_id, m.mute_id FROM mute_story AS m JOIN article AS a ON a.id = m.article_id
    UNION
    SELECT other.id, m.mute_id FROM mute_story AS m JOIN article AS a ON a.id = m.article_id
    JOIN article AS other ON other.story_id = a.story_id WHERE a.story_id IS NOT NULL
"""
_THERE = """
    SELECT h.article_id, h.mute_id FROM muted AS h JOIN mute AS m ON m.id = h.mute_id
    WHERE m.kind = 'story'
"""
_HIDE = "INSERT OR IGNORE INTO muted (article_id, mute_id) VALUES (?, ?)"
_SHOW = "DELETE FROM muted WHERE article_id = ? AND mute_id = ?"


def is_any_muted(connection: sqlite3.Connection) -> bool:
    """Return whether a list has anything to leave out but feeds that are muted."""
    return connection.execute(IS_ANY_MUTED).fetchone() is not None


def follow_muted_stories(connection: sqlite3.Connection, log: ChangeLog) -> None:
    """Let muted stories hide the reports they have now: called when stories have changed."""
    if connection.execute(_IS_STORY_MUTED).fetchone() is None:
        return
    wanted = set(connection.execute(_REPORTS).fetchall())
    there = set(connection.execute(_THERE).fetchall())
    connection.executemany(_HIDE, sorted(wanted - there))
    connection.executemany(_SHOW, sorted(there - wanted))
    log.change(sorted({article_id for article_id, _ in wanted ^ there}))
    if wanted != there:
        log.change_rules()
