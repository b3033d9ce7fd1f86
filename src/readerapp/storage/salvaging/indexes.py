"""Remnants in indexes: what they still know of rows whose own pages are gone.

An index repeats some columns of its table with the row's id, in pages of its own: enough to name
an article that was read, or a feed that was subscribed to.
"""

import sqlite3
import zlib

from readerapp.domain.values import dataclass
from readerapp.storage.codec import unpack_content
from readerapp.storage.salvaging.pages import PageFile, rows
from readerapp.storage.salvaging.trees import Forest


@dataclass(frozen=True)
class _Index:
    """An index as its rows are stored: its columns, the id of the row among them.

    `kept` names the temporary table it is put into.
    """

    name: str
    kept: str
    table: str
    columns: tuple[str, ...]


_INDEXES = (
    _Index("sqlite_autoindex_status_1", "known_identity", "status", ("identity", "id")),
    _Index("sqlite_autoindex_source_1", "known_source", "source", ("name", "id")),
    _Index("sqlite_autoindex_feed_1", "known_key", "feed", ("key", "id")),
    _Index("sqlite_autoindex_feed_2", "known_address", "feed", ("address", "id")),
    _Index("feed_by_folder", "known_place", "feed", ("folder_id", "position", "id")),
    _Index(
        "article_by_language",
        "known_article",
        "article",
        ("language", "sort_key", "id", "is_read", "is_starred"),
    ),
    _Index(
        "article_by_feed",
        "known_in_feed",
        "article",
        ("feed_id", "sort_key", "id", "is_read", "is_starred"),
    ),
    _Index(
        "article_by_source",
        "known_in_source",
        "article",
        ("source_id", "sort_key", "id", "is_read", "is_starred"),
    ),
)
# A status that only the index knows has the marks that its article repeats.
_STATUSES = """
    INSERT OR IGNORE INTO status (id, identity, is_read, is_starred, read_at, starred_at)
    SELECT k.id, k.identity, a.is_read, a.is_starred,
        iif(a.is_read, a.received, NULL), iif(a.is_starred, a.received, NULL)
    FROM temp.known_identity AS k JOIN article AS a USING (id)
"""
_SOURCES = "INSERT OR IGNORE INTO source (id, name) SELECT id, name FROM known_source"
_FEEDS = """
    INSERT OR IGNORE INTO feed (
        id, key, address, is_typed, title, name, site, description, language, folder_id, position,
        subscribed_at, interval_minutes, full_text, pictures, set_language, is_muted, outline)
    SELECT k.id, k.key, a.address, 0, coalesce((
            SELECT s.name FROM article JOIN source AS s ON s.id = source_id
            WHERE feed_id = k.id GROUP BY s.id ORDER BY count(*) DESC LIMIT 1), ''),
        '', '', '', '', f.folder_id, coalesce(f.position, k.id), 0, 0, 'automatic', 1, '', 0, '[]'
    FROM known_key AS k JOIN known_address AS a USING (id)
    LEFT JOIN known_place AS f USING (id)
"""
# Statuses of articles that were removed keep theirs away: their texts are left-overs.
_HEADLESS = """
    SELECT b.article_id, b.content, coalesce(l.language, ''), coalesce(l.sort_key, 0),
        coalesce(s.is_read, l.is_read, 0), coalesce(s.is_starred, l.is_starred, 0), f.feed_id,
        coalesce(o.source_id, (SELECT source_id FROM article WHERE feed_id = f.feed_id LIMIT 1), 0)
    FROM body AS b LEFT JOIN temp.known_article AS l ON l.id = b.article_id
    LEFT JOIN status AS s ON s.id = b.article_id
    LEFT JOIN temp.known_in_feed AS f ON f.id = b.article_id
    LEFT JOIN temp.known_in_source AS o ON o.id = b.article_id
    WHERE b.article_id NOT IN (SELECT id FROM article) AND s.removed_at IS NULL
        AND b.article_id NOT IN (SELECT article_id FROM bin)
"""
_ARTICLE = """
    INSERT OR IGNORE INTO article (
        id, title, word_count, language, sort_key, is_read, is_starred, feed_id, source_id,
        url, title_is_derived, dek, language_origin, language_confidence, interface_language,
        received, authors, is_stub, is_sample, labels, related_model, content_hash)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,
        coalesce((SELECT substr(identity, 5) FROM alias
            WHERE status_id = ?1 AND identity LIKE 'url:http%'), (SELECT substr(identity, 5)
            FROM status WHERE id = ?1 AND identity LIKE 'url:http%'), ''),
        1, '', 'unknown', 0, '', ?5, '[]', 0, 0, '', '', x'')
"""


def read_indexes(connection: sqlite3.Connection, pages: PageFile, forest: Forest) -> None:
    """Put what indexes say of tables with missing pages into temporary tables of their names."""
    for index in _INDEXES:
        names = ", ".join(index.columns)
        connection.execute(f"CREATE TEMP TABLE {index.kept} ({names})")
        if index.table in forest.broken:
            found = [
                item[1]
                for number in forest.rooted.get(index.name, [])
                for item in rows(pages, number)
                if item and len(item[1]) >= len(index.columns)
            ]
            width = len(index.columns)
            marks = ", ".join("?" * width)
            connection.executemany(
                f"INSERT INTO temp.{index.kept} VALUES ({marks})",  # noqa: S608 - constants only
                [row[:width] for row in found],
            )


def restore_statuses(connection: sqlite3.Connection) -> int:
    """Name again the articles whose status is gone; return how many."""
    return connection.execute(_STATUSES).rowcount


def restore_feeds(connection: sqlite3.Connection) -> int:
    """Subscribe again to feeds whose rows are gone, under the names their articles knew."""
    connection.execute(_SOURCES)
    return connection.execute(_FEEDS).rowcount


def restore_articles(connection: sqlite3.Connection) -> int:
    """Make a row of the list for texts that have lost theirs; return how many.

    The title is the one the search index was given: without capitals, but with every word.
    """
    restored = 0
    for article_id, packed, *row in connection.execute(_HEADLESS).fetchall():
        try:
            content = unpack_content(packed)
        except (ValueError, TypeError, zlib.error):
            continue
        title = content.folded[0] if content.folded else ""
        values = (article_id, title, len(content.text.split()), *row)
        restored += connection.execute(_ARTICLE, values).rowcount
    return restored
