"""Which articles a list shows, as ids, and how many there are."""

import sqlite3
from array import array
from itertools import chain

from readerapp.domain.articles import ArticleQuery, Count, Counts, View
from readerapp.storage.codec import reading_values, storable
from readerapp.storage.reading.search import expected_search_faults

_VIEWS = {View.UNREAD: "is_read = 0", View.STARRED: "is_starred = 1"}
_MATCH = "id IN (SELECT rowid FROM search WHERE search MATCH ?)"
_NEWEST_FIRST = "ORDER BY sort_key DESC, id DESC LIMIT ?"  # equal times: the later stored first
_LANGUAGES = "SELECT language, count(*), sum(is_read = 0) FROM article GROUP BY language"
_SOURCES = """
    SELECT c.source_id, s.name, c.total, c.unread
    FROM (
        SELECT source_id, count(*) AS total, sum(is_read = 0) AS unread
        FROM article GROUP BY source_id
    ) AS c JOIN source AS s ON s.id = c.source_id
"""


def list_ids(
    connection: sqlite3.Connection, query: ArticleQuery, match: str, limit: int | None
) -> "array[int]":
    """Return ids newest first. 8 bytes each, so a list of a million costs 8 MB."""
    conditions, values = _conditions(query, match)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    statement = f"SELECT id FROM article {where} {_NEWEST_FIRST}"  # noqa: S608 - constants only
    with expected_search_faults(match), reading_values():
        rows = connection.execute(statement, (*values, -1 if limit is None else limit))
        return array("q", chain.from_iterable(rows))


def _conditions(query: ArticleQuery, match: str) -> tuple[list[str], list[str | int]]:
    conditions: list[str] = []
    values: list[str | int] = []
    if query.view in _VIEWS:
        conditions.append(_VIEWS[query.view])
    if query.language:
        conditions.append("language = ?")
        values.append(query.language)
    if query.source_id is not None:
        conditions.append("source_id = ?")
        values.append(query.source_id)
    if match:
        conditions.append(_MATCH)
        values.append(storable(match))
    return conditions, values


def counts(connection: sqlite3.Connection) -> Counts:
    """Return all counts of the navigation from indexes alone."""
    with reading_values():
        languages = [
            Count(language, language, total, unread)
            for language, total, unread in connection.execute(_LANGUAGES)
        ]
        sources = [
            Count(str(source_id), name, total, unread)
            for source_id, name, total, unread in connection.execute(_SOURCES)
        ]
        return Counts(
            total=sum(count.total for count in languages),
            unread=sum(count.unread for count in languages),
            starred=_count(connection, "is_starred = 1"),
            samples=_count(connection, "is_sample = 1"),
            languages=_largest_first(languages),
            sources=_largest_first(sources),
        )


def _largest_first(found: list[Count]) -> tuple[Count, ...]:
    return tuple(sorted(found, key=lambda count: (-count.total, count.name, count.key)))


def _count(connection: sqlite3.Connection, condition: str) -> int:
    statement = f"SELECT count(*) FROM article WHERE {condition}"  # noqa: S608 - constants only
    return int(connection.execute(statement).fetchone()[0])
