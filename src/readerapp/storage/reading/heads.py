"""Rows of lists and cards, wherever they are joined in."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from readerapp.domain.articles import ArticleHead
from readerapp.domain.feeds import FullTextState
from readerapp.storage.codec import (
    moment,
    optional_moment,
    pack_ids,
    reading_values,
    unpack_labels,
)
from readerapp.storage.reading.stories import summaries

_HEADS = """
    SELECT a.id, a.title, a.dek, coalesce(nullif(f.name, ''), s.name), a.language,
        a.interface_language, a.url, a.published, a.received, a.is_read, a.is_starred,
        a.is_sample, a.is_stub, a.title_is_derived, a.labels, a.thumbnail, a.feed_id, a.full_text,
        (SELECT count(*) FROM picture
         WHERE article_id = a.id AND state IN ('not_fetched', 'wanted', 'failed'))
    FROM json_each(?) AS wanted
    CROSS JOIN article AS a ON a.id = wanted.value
    CROSS JOIN source AS s ON s.id = a.source_id
    LEFT JOIN feed AS f ON f.id = a.feed_id
    ORDER BY wanted.key
"""


def heads(connection: sqlite3.Connection, ids: Iterable[int]) -> list[ArticleHead]:
    """Return the heads of `ids` in this order; ids that are not in the library are left out."""
    with reading_values():
        return [_head(*row) for row in connection.execute(_HEADS, (pack_ids(ids),))]


def story_heads(connection: sqlite3.Connection, ids: Iterable[int]) -> list[ArticleHead]:
    """Return the same, each with its story."""
    found = heads(connection, ids)
    stories = summaries(connection, [head.id for head in found])
    return [replace(head, story=stories.get(head.id)) for head in found]


def _head(
    article_id: int,
    title: str,
    dek: str,
    source: str,
    language: str,
    interface_language: str,
    url: str,
    published: int | None,
    received: int,
    is_read: int,
    is_starred: int,
    is_sample: int,
    is_stub: int,
    title_is_derived: int,
    labels: str,
    thumbnail: int | None,
    feed_id: int | None,
    full_text: str,
    missing_pictures: int,
) -> ArticleHead:
    return ArticleHead(
        id=article_id,
        title=title,
        dek=dek,
        source=source,
        language=language,
        interface_language=interface_language,
        url=url,
        published=optional_moment(published),
        received=moment(received),
        is_read=bool(is_read),
        is_starred=bool(is_starred),
        is_sample=bool(is_sample),
        is_stub=bool(is_stub),
        title_is_derived=bool(title_is_derived),
        labels=unpack_labels(labels),
        thumbnail=thumbnail,
        feed_id=feed_id,
        full_text=FullTextState(full_text),
        missing_pictures=missing_pictures,
    )
