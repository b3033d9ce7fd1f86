"""Which articles a list shows, as ids."""

import sqlite3
from array import array
from itertools import chain

from readerapp.domain.articles import ArticleQuery, Order, View
from readerapp.domain.searches import Part
from readerapp.storage.codec import pack_ids, reading_values, storable
from readerapp.storage.reading.conditions import condition
from readerapp.storage.reading.search import BEST_FIRST, BEST_OF, expected_search_faults
from readerapp.storage.reading.stories import one_per_story

Values = list[str | int]

_VIEWS = {View.UNREAD: "is_read = 0", View.STARRED: "is_starred = 1"}
_MATCH = "id IN (SELECT rowid FROM search WHERE search MATCH ?)"
_NEWEST_FIRST = "ORDER BY sort_key DESC, id DESC LIMIT ?"  # equal times: the later stored first
_AMONG = "feed_id IN (SELECT value FROM json_each(?))"
_SHARED = f"SELECT article_id FROM feed_entry WHERE is_shared = 1 AND {_AMONG}"  # noqa: S608 - constants only
_IS_MUTED = "SELECT 1 FROM feed WHERE is_muted = 1"
# Articles of muted feeds, but for those that a feed which is not muted lists as well.
_NOT_HIDDEN = """
    id NOT IN (
        SELECT id FROM article
        WHERE feed_id IS NOT NULL AND feed_id IN (SELECT id FROM feed WHERE is_muted = 1)
        EXCEPT
        SELECT article_id FROM feed_entry
        WHERE is_shared = 1 AND feed_id IN (SELECT id FROM feed WHERE is_muted = 0)
    )
"""
_BELOW = """
    WITH RECURSIVE inside (id) AS (
        VALUES (?) UNION SELECT folder.id FROM folder JOIN inside ON parent_id = inside.id
    )
    SELECT id FROM feed WHERE folder_id IN (SELECT id FROM inside)
"""
_OF_FEED = """
    SELECT count(*), coalesce(sum(is_read = 0), 0)
    FROM article WHERE {} AND sort_key >= ?
"""


def list_ids(
    connection: sqlite3.Connection,
    query: ArticleQuery,
    match: str,
    limit: int | None,
    also: Part | None = None,
) -> "array[int]":
    """Return ids in the order asked for. 8 bytes each, so a list of a million costs 8 MB."""
    is_best_first = query.order is Order.BEST and bool(match)
    conditions, values = _conditions(query, "" if is_best_first else match, also)
    feeds = _feeds(connection, query)
    if feeds is not None:
        statement, values = _of_feeds(connection, feeds, conditions, values)
    else:
        if (
            not (values or match or also)
            and _shows_all(query)
            and connection.execute(_IS_MUTED).fetchone()
        ):
            conditions.append(_NOT_HIDDEN)
        statement = f"SELECT id FROM article {_where(conditions)}"  # noqa: S608 - constants only
    ordered = f"{statement} {_NEWEST_FIRST}"
    if is_best_first:
        is_narrowed = bool(conditions) or feeds is not None
        ordered = BEST_OF.format(statement) if is_narrowed else BEST_FIRST
        values = [storable(match), *values]
    with expected_search_faults(match or ("of facts" if also else "")), reading_values():
        every = -1 if limit is None or query.by_story else limit
        rows = connection.execute(ordered, (*values, every))
        ids = array("q", chain.from_iterable(rows))
    return one_per_story(connection, ids, query.language)[:limit] if query.by_story else ids


def _shows_all(query: ArticleQuery) -> bool:
    return query.view is not View.STARRED


def _conditions(query: ArticleQuery, match: str, also: Part | None) -> tuple[list[str], Values]:
    conditions: list[str] = []
    values: Values = []
    if query.view in _VIEWS:
        conditions.append(_VIEWS[query.view])
    if query.language:
        conditions.append("language = ?")
        values.append(query.language)
    if query.source_id is not None:
        conditions.append("source_id = ? AND feed_id IS NULL")
        values.append(query.source_id)
    if match:
        conditions.append(_MATCH)
        values.append(storable(match))
    if also:
        text, bound = condition(also)
        conditions.append(text)
        values += bound
    return conditions, values


def _feeds(connection: sqlite3.Connection, query: ArticleQuery) -> list[int] | None:
    """Return the feeds a list is about, None for all articles."""
    if query.folder_id is None:
        return None if query.feed_id is None else [query.feed_id]
    found = [row[0] for row in connection.execute(_BELOW, (query.folder_id,))]
    return found if query.feed_id is None else [each for each in found if each == query.feed_id]


def _of_feeds(
    connection: sqlite3.Connection, feeds: list[int], conditions: list[str], values: Values
) -> tuple[str, Values]:
    """One feed is read from its index in order. What is shared comes in only when there is any:
    it costs the order."""
    packed = pack_ids(feeds)
    own, first = ("feed_id = ?", feeds[0]) if len(feeds) == 1 else (_AMONG, packed)
    among_own = _where([own, *conditions])
    if connection.execute(f"{_SHARED} LIMIT 1", (packed,)).fetchone() is None:
        return f"SELECT id FROM article {among_own}", [first, *values]  # noqa: S608 - constants only
    among_shared = _where([f"id IN ({_SHARED})", *conditions])
    statement = (
        f"SELECT id FROM (SELECT id, sort_key FROM article {among_own}"  # noqa: S608 - constants only
        f" UNION SELECT id, sort_key FROM article {among_shared})"
    )
    return statement, [first, *values, packed, *values]


def _where(conditions: list[str]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""


def feed_count(
    connection: sqlite3.Connection, feed_id: int, since: int = -(2**63)
) -> tuple[int, int]:
    """Return how many articles a feed lists, those unread, from `since` (seconds) on."""
    own = connection.execute(_OF_FEED.format("feed_id = ?"), (feed_id, since)).fetchone()
    among_shared = _OF_FEED.format(f"id IN ({_SHARED})")
    shared = connection.execute(among_shared, (pack_ids([feed_id]), since)).fetchone()
    return own[0] + shared[0], own[1] + shared[1]
