"""What the same sources printed: texts beside those of some articles, to find what they repeat."""

import sqlite3
from collections.abc import Iterable, Sequence

from readerapp.domain.values import dataclass
from readerapp.storage.codec import pack_ids, reading_values, unpack_content

_LARGEST_TEXT = 100_000  # bytes as stored, about 200,000 characters; larger ones are passed over
_BYTES = 2_000_000  # as stored, of all texts of one call

_SOURCES = """
    SELECT a.id, a.feed_id, a.source_id, s.name
    FROM json_each(?) AS wanted
    CROSS JOIN article AS a ON a.id = wanted.value
    CROSS JOIN source AS s ON s.id = a.source_id
    ORDER BY a.sort_key DESC
"""
# Of each source up to that article, the newest; of feeds and of saved pages each by their index.
_BESIDE = """
    SELECT own.id, a.id, a.title, a.dek, b.content
    FROM json_each(?1) AS wanted
    CROSS JOIN article AS own ON own.id = wanted.value
    CROSS JOIN article AS a ON a.id IN (
        SELECT id FROM article AS other
        WHERE other.feed_id = own.feed_id AND other.sort_key <= own.sort_key
        ORDER BY other.sort_key DESC LIMIT ?2
    )
    CROSS JOIN body AS b ON b.article_id = a.id
    WHERE own.feed_id IS NOT NULL AND length(b.content) <= ?3
    UNION ALL
    SELECT own.id, a.id, a.title, a.dek, b.content
    FROM json_each(?1) AS wanted
    CROSS JOIN article AS own ON own.id = wanted.value
    CROSS JOIN article AS a ON a.id IN (
        SELECT id FROM article AS other
        WHERE other.feed_id IS NULL AND other.source_id = own.source_id
            AND other.sort_key <= own.sort_key
        ORDER BY other.sort_key DESC LIMIT ?2
    )
    CROSS JOIN body AS b ON b.article_id = a.id
    WHERE own.feed_id IS NULL AND length(b.content) <= ?3
"""


@dataclass(frozen=True)
class PrintedText:
    """The words of one article, as its source printed them."""

    id: int
    title: str
    dek: str
    body_text: str


@dataclass(frozen=True)
class SourceTexts:
    """Articles of one source among those asked for, and what else it printed (they included)."""

    ids: tuple[int, ...]
    printed: tuple[PrintedText, ...]


def texts_of_sources(
    connection: sqlite3.Connection, ids: Iterable[int], limit: int
) -> list[SourceTexts]:
    """Return by source the newest texts that are no newer than the newest article asked for.

    At most `limit` texts for all sources together, and 2 MB as stored. A source is a feed, or what
    saved pages name as theirs; articles that name none are left out.
    """
    sources: dict[tuple[int | None, int | None], list[int]] = {}
    for article_id, feed_id, source_id, name in connection.execute(_SOURCES, (pack_ids(ids),)):
        if feed_id is not None or name:
            key = (feed_id, None if feed_id is not None else source_id)
            sources.setdefault(key, []).append(article_id)
    if not sources:
        return []
    newest = [of_source[0] for of_source in sources.values()]
    printed = _printed(connection, newest, max(1, limit // len(newest)))
    return [SourceTexts(tuple(each), tuple(printed.get(each[0], ()))) for each in sources.values()]


def _printed(
    connection: sqlite3.Connection, newest: Sequence[int], limit: int
) -> dict[int, list[PrintedText]]:
    printed: dict[int, list[PrintedText]] = {}
    size = 0
    rows = connection.execute(_BESIDE, (pack_ids(newest), limit, _LARGEST_TEXT))
    for own, article_id, title, dek, packed in rows:
        size += len(packed)
        if size > _BYTES:
            break
        with reading_values():
            text = unpack_content(packed).text
        printed.setdefault(own, []).append(PrintedText(article_id, title, dek, text))
    return printed
