"""Story marks: what the reader does with whole stories, kept with their reports."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace

from readerapp.domain.marks import KeptStoryMark, StoryMark
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import (
    optional_moment,
    optional_seconds,
    pack_ids,
    reading_values,
    storable,
)

_OF = """
    SELECT article_id, seen_at, is_followed, is_less_wanted FROM story_mark
    WHERE article_id IN (SELECT value FROM json_each(?))
"""
_ALL = """
    SELECT s.identity, m.seen_at, m.is_followed, m.is_less_wanted
    FROM story_mark AS m JOIN status AS s ON s.id = m.article_id ORDER BY s.identity
"""
_PUT = """
    INSERT OR REPLACE INTO story_mark (article_id, seen_at, is_followed, is_less_wanted)
    SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM status WHERE id = ?1)
"""
_DROP = "DELETE FROM story_mark WHERE article_id = ?"
_KNOW = "INSERT OR IGNORE INTO status (identity, is_read, is_starred) VALUES (?, 0, 0)"
_KEEP = """
    INSERT INTO story_mark (article_id, seen_at, is_followed, is_less_wanted)
    SELECT id, ?2, ?3, ?4 FROM status WHERE identity = ?1
    ON CONFLICT DO UPDATE SET
        seen_at = nullif(max(coalesce(seen_at, -1), coalesce(excluded.seen_at, -1)), -1),
        is_followed = max(is_followed, excluded.is_followed),
        is_less_wanted = max(is_less_wanted, excluded.is_less_wanted)
"""
NO_MARK = StoryMark()


class StoryMarkReader:
    """Reads story marks from one snapshot."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, ids: Iterable[int]) -> dict[int, StoryMark]:
        """Return the marks kept with articles, by id; those without one are left out."""
        rows = self._connection.execute(_OF, (pack_ids(ids),))
        with reading_values():
            return {row[0]: _mark(*row[1:]) for row in rows}

    def all(self) -> list[KeptStoryMark]:
        """Return every mark by the identity of its article, in their order."""
        with reading_values():
            rows = self._connection.execute(_ALL)
            return [KeptStoryMark(identity, _mark(*rest)) for identity, *rest in rows]


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

    def keep(self, kept: Iterable[KeptStoryMark]) -> None:
        """Add marks to identities, whether their articles are there or not. What is marked there
        stays marked."""
        for each in kept:
            identity = storable(each.identity)
            self._connection.execute(_KNOW, (identity,))
            self._connection.execute(_KEEP, (identity, *_values(each.mark)))


def _is_shown(mark: StoryMark, before: StoryMark) -> bool:
    """Whether more changed than when the story was opened, which concerns no view."""
    return replace(mark, seen_at=None) != replace(before, seen_at=None)


def _mark(seen_at: int | None, is_followed: int, is_less_wanted: int) -> StoryMark:
    return StoryMark(optional_moment(seen_at), bool(is_followed), bool(is_less_wanted))


def _values(mark: StoryMark) -> tuple[int | None, int, int]:
    return optional_seconds(mark.seen_at), int(mark.is_followed), int(mark.is_less_wanted)
