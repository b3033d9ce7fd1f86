"""Story marks: what the reader does with whole stories, kept with their reports."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace

from readerapp.domain.marks import StoryMark
from readerapp.storage import codec
from readerapp.storage.changes import ChangeLog

_OF = """
    SELECT article_id, seen_at, is_followed, is_less_wanted FROM story_mark
    WHERE article_id IN (SELECT value FROM json_each(?))
"""
_PUT = """
    INSERT OR REPLACE INTO story_mark (article_id, seen_at, is_followed, is_less_wanted)
    SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM status WHERE id = ?1)
"""
_DROP = "DELETE FROM story_mark WHERE article_id = ?"
NO_MARK = StoryMark()


class StoryMarkReader:
    """Reads story marks from one snapshot."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, ids: Iterable[int]) -> dict[int, StoryMark]:
        """Return the marks kept with articles, by id; those without one are left out."""
        rows = self._connection.execute(_OF, (codec.pack_ids(ids),))
        with codec.reading_values():
            return {row[0]: _mark(*row[1:]) for row in rows}


class StoryMarkWriter:
    """Writes story marks inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self.reader = StoryMarkReader(connection)

    def put(self, marks: Mapping[int, StoryMark]) -> dict[int, StoryMark]:
        """Set the marks of articles; one that says nothing is dropped. Returns what stood there
        before, of those that changed."""
        there = self.reader.of(marks)
        changed = {
            each: there.get(each, NO_MARK)
            for each, mark in marks.items()
            if there.get(each, NO_MARK) != mark
        }
        for each in changed:
            mark = marks[each]
            if mark == NO_MARK:
                self._connection.execute(_DROP, (each,))
            else:
                self._connection.execute(_PUT, (each, *_values(mark)))
        self._log.change(sorted(each for each in changed if _is_shown(marks[each], changed[each])))
        return changed


def _is_shown(mark: StoryMark, before: StoryMark) -> bool:
    """Whether more changed than when the story was opened, which concerns no view."""
    return replace(mark, seen_at=None) != replace(before, seen_at=None)


def _mark(seen_at: int | None, is_followed: int, is_less_wanted: int) -> StoryMark:
    return StoryMark(codec.optional_moment(seen_at), bool(is_followed), bool(is_less_wanted))


def _values(mark: StoryMark) -> tuple[int | None, int, int]:
    return codec.optional_seconds(mark.seen_at), int(mark.is_followed), int(mark.is_less_wanted)
