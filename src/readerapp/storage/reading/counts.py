"""How many articles each entry of the navigation holds, from indexes alone."""

import sqlite3
from collections import Counter

from readerapp.domain.articles import Count, Counts
from readerapp.storage.codec import reading_values
from readerapp.storage.reading.bin import bin_count

_LANGUAGES = "SELECT language, count(*), sum(is_read = 0) FROM article GROUP BY language"
_SOURCES = """
    SELECT c.source_id, s.name, c.total, c.unread
    FROM (
        SELECT source_id, count(*) AS total, sum(is_read = 0) AS unread
        FROM article WHERE feed_id IS NULL GROUP BY source_id
    ) AS c JOIN source AS s ON s.id = c.source_id
"""
_FEEDS = """
    SELECT feed_id, count(*), sum(is_read = 0)
    FROM article WHERE feed_id IS NOT NULL GROUP BY feed_id
"""
_SHARED = """
    SELECT e.feed_id, count(*), sum(a.is_read = 0)
    FROM feed_entry AS e JOIN article AS a ON a.id = e.article_id
    WHERE e.is_shared = 1 GROUP BY e.feed_id
"""
_NAMES = "SELECT id, iif(name != '', name, iif(title != '', title, address)), is_muted FROM feed"
# Of a muted feed, but shown all the same, because another feed lists it.
_SHOWN_ALL_THE_SAME = """
    SELECT count(*), coalesce(sum(is_read = 0), 0) FROM article
    WHERE id IN (
        SELECT article_id FROM feed_entry
        WHERE is_shared = 1 AND feed_id IN (SELECT id FROM feed WHERE is_muted = 0)
    ) AND feed_id IN (SELECT id FROM feed WHERE is_muted = 1)
"""


def counts(connection: sqlite3.Connection) -> Counts:
    """Return all counts of the navigation."""
    with reading_values():
        languages = [
            Count(language, language, total, unread)
            for language, total, unread in connection.execute(_LANGUAGES)
        ]
        sources = [
            Count(str(source_id), name, total, unread)
            for source_id, name, total, unread in connection.execute(_SOURCES)
        ]
        feeds, hidden, hidden_unread = _feeds(connection)
        return Counts(
            total=sum(count.total for count in languages) - hidden,
            unread=sum(count.unread for count in languages) - hidden_unread,
            starred=_count(connection, "is_starred = 1"),
            samples=_count(connection, "is_sample = 1"),
            languages=_largest_first(languages),
            sources=_largest_first(sources),
            feeds=_largest_first(feeds),
            binned=bin_count(connection),
        )


def _feeds(connection: sqlite3.Connection) -> tuple[list[Count], int, int]:
    """Return what each feed lists, and how much of that is hidden because it is muted."""
    total: Counter[int] = Counter()
    unread: Counter[int] = Counter()
    names = {row[0]: row[1:] for row in connection.execute(_NAMES)}
    _add(connection, _FEEDS, total, unread)
    muted = [feed_id for feed_id, (_, is_muted) in names.items() if is_muted]
    hidden = sum(total[feed_id] for feed_id in muted)
    hidden_unread = sum(unread[feed_id] for feed_id in muted)
    if hidden:
        shown = connection.execute(_SHOWN_ALL_THE_SAME).fetchone()
        hidden, hidden_unread = hidden - shown[0], hidden_unread - shown[1]
    _add(connection, _SHARED, total, unread)
    found = [
        Count(str(feed_id), names[feed_id][0], total[feed_id], unread[feed_id])
        for feed_id in total
        if feed_id in names
    ]
    return found, hidden, hidden_unread


def _add(
    connection: sqlite3.Connection, statement: str, total: Counter[int], unread: Counter[int]
) -> None:
    for feed_id, found, found_unread in connection.execute(statement):
        total[feed_id] += found
        unread[feed_id] += found_unread


def _largest_first(found: list[Count]) -> tuple[Count, ...]:
    return tuple(sorted(found, key=lambda count: (-count.total, count.name, count.key)))


def _count(connection: sqlite3.Connection, condition: str) -> int:
    statement = f"SELECT count(*) FROM article WHERE {condition}"  # noqa: S608 - constants only
    return int(connection.execute(statement).fetchone()[0])
