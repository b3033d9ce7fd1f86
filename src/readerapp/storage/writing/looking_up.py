"""Looking up what the library knows of articles that come in."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.feeds import FullTextState
from readerapp.storage.codec import pack_ids, reading_values, storable
from readerapp.storage.values import Incoming
from readerapp.storage.writing.known import Knowledge, Known

_NAMED = """
    SELECT s.identity, '', s.id, s.identity, s.is_read, s.is_starred, s.removed_at IS NOT NULL,
        a.is_stub, a.received, a.content_hash, a.title, a.feed_id, a.full_text
    FROM json_each(:names) AS wanted
    CROSS JOIN status AS s ON s.identity = wanted.value
    LEFT JOIN article AS a ON a.id = s.id
"""
_ALIASED = """
    SELECT l.identity, 'alias', s.id, s.identity, s.is_read, s.is_starred,
        s.removed_at IS NOT NULL, a.is_stub, a.received, a.content_hash, a.title, a.feed_id,
        a.full_text
    FROM json_each(:names) AS wanted
    CROSS JOIN alias AS l ON l.identity = wanted.value
    CROSS JOIN status AS s ON s.id = l.status_id
    LEFT JOIN article AS a ON a.id = s.id
"""
_LISTED = """
    SELECT article_id, feed_id, is_shared FROM feed_entry
    WHERE article_id IN (SELECT value FROM json_each(?))
"""


def with_related(prepared: PreparedArticle) -> Iterator[PreparedArticle]:
    """Yield the article and every article it brings along."""
    yield prepared
    for related in prepared.related:
        yield from with_related(related.article)


def knowledge_of(connection: sqlite3.Connection, incoming: Sequence[Incoming]) -> Knowledge:
    """Return what is known of articles and of what they bring along."""
    names = {each.identity for one in incoming for each in with_related(one.prepared)}
    names.update(alias for one in incoming if one.entry for alias in one.entry.aliases)
    values = {"names": json.dumps([storable(name) for name in names])}
    knowledge = Knowledge()
    for statement in (_NAMED, _ALIASED):
        with reading_values():
            for name, kind, *columns in connection.execute(statement, values):
                known = _known(*columns)
                knowledge.by_id[known.id] = known
                (knowledge.aliased if kind else knowledge.own)[name] = known.id
    if knowledge.by_id:
        for article_id, feed_id, is_shared in connection.execute(
            _LISTED, (pack_ids(knowledge.by_id),)
        ):
            knowledge.list(article_id, feed_id, is_shared=bool(is_shared))
    return knowledge


def _known(
    article_id: int,
    identity: str,
    is_read: int,
    is_starred: int,
    is_removed: int,
    is_stub: int | None,
    received: int | None,
    content_hash: bytes | None,
    title: str | None,
    feed_id: int | None,
    full_text: str | None,
) -> Known:
    return Known(
        article_id,
        identity,
        is_read,
        is_starred,
        bool(is_removed),
        bool(is_stub),
        received,
        content_hash,
        title or "",
        feed_id,
        FullTextState(full_text or ""),
    )


def existing_feeds(connection: sqlite3.Connection, incoming: Iterable[Incoming]) -> set[int]:
    """Return those of the feeds that are still subscribed to."""
    packed = pack_ids({one.entry.feed_id for one in incoming if one.entry})
    statement = "SELECT id FROM feed WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0] for row in connection.execute(statement, (packed,))}


def next_status_id(connection: sqlite3.Connection) -> int:
    """Return the first free id. Statuses are never deleted, so no id is ever used twice."""
    return int(connection.execute("SELECT coalesce(max(id), 0) + 1 FROM status").fetchone()[0])


def source_ids(connection: sqlite3.Connection, names: Iterable[str]) -> dict[str, int]:
    """Return the ids of sources by name; unknown ones are made."""
    wanted = sorted({storable(name) for name in names})
    make = "INSERT OR IGNORE INTO source (name) VALUES (?)"
    statement = "SELECT name, id FROM source WHERE name IN (SELECT value FROM json_each(?))"
    found = dict(connection.execute(statement, (json.dumps(wanted),)).fetchall())
    new = [(name,) for name in wanted if name not in found]
    if new:
        connection.executemany(make, new)
        found = dict(connection.execute(statement, (json.dumps(wanted),)).fetchall())
    return found
