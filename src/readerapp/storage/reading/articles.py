"""Articles as lists, as heads, and whole."""

import sqlite3
from array import array
from collections.abc import Iterable

from readerapp.domain.articles import Article, ArticleHead, ArticleQuery, Counts
from readerapp.domain.drafts import Enclosure, LanguageOrigin
from readerapp.domain.searches import Part
from readerapp.storage.codec import (
    inflate,
    moment,
    optional_moment,
    pack_ids,
    reading_values,
    storable,
    unpack_content,
    unpack_words,
)
from readerapp.storage.reading.counts import counts
from readerapp.storage.reading.evidence import EvidenceReader
from readerapp.storage.reading.heads import heads, story_heads
from readerapp.storage.reading.lists import list_ids
from readerapp.storage.reading.pictures import PictureReader
from readerapp.storage.values import ArticleText

_WHOLE = """
    SELECT a.authors, a.modified, a.language_origin, a.word_count, b.page IS NOT NULL, b.content,
        a.categories
    FROM article AS a JOIN body AS b ON b.article_id = a.id WHERE a.id = ?
"""
_ENCLOSURES = """
    SELECT address, media_type, length, title FROM enclosure
    WHERE article_id = ? ORDER BY position
"""
_TEXTS = """
    SELECT a.id, a.title, a.dek, b.content, a.language, s.name, a.published, a.sort_key
    FROM json_each(?) AS wanted
    CROSS JOIN article AS a ON a.id = wanted.value
    CROSS JOIN body AS b ON b.article_id = a.id
    CROSS JOIN source AS s ON s.id = a.source_id
    ORDER BY wanted.key
"""
_WITHOUT_VECTOR = """
    SELECT id FROM article AS a
    WHERE related_model = ''
        AND NOT EXISTS (SELECT 1 FROM vector WHERE article_id = a.id AND model = ?)
    ORDER BY sort_key DESC, id DESC LIMIT ?
"""

_SAMPLES = "SELECT id FROM article WHERE is_sample = 1 ORDER BY sort_key DESC, id DESC"


class ArticleReader:
    """Reads articles from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._pictures = PictureReader(connection)
        self._evidence = EvidenceReader(connection)

    def ids(
        self,
        query: ArticleQuery,
        match: str = "",
        limit: int | None = None,
        also: Part | None = None,
    ) -> "array[int]":
        """Return the ids a list shows, in its order, as `array('q')`.

        `query.search` and `query.saved_id` are not read: `match` is the FTS5 expression the caller
        made of them, `also` what must be true besides, without Words and Asked.
        Raises StorageError(NOT_READABLE) when `match` is not a valid expression.
        """
        return list_ids(self._connection, query, match, limit, also)

    def heads(self, ids: Iterable[int]) -> list[ArticleHead]:
        """Return heads in the order asked; ids that are not in the library are left out."""
        return heads(self._connection, ids)

    def story_heads(self, ids: Iterable[int]) -> list[ArticleHead]:
        """Return the same, each with how widely its story is reported."""
        return story_heads(self._connection, ids)

    def counts(self) -> Counts:
        """Return what the navigation shows. `name` of a language is its tag."""
        return counts(self._connection)

    def find(self, identity: str) -> int | None:
        """Return the id of the article with this identity, None when it is not in the library."""
        statement = "SELECT a.id FROM status JOIN article AS a USING (id) WHERE identity = ?"
        row = self._connection.execute(statement, (storable(identity),)).fetchone()
        return None if row is None else int(row[0])

    def article(self, article_id: int) -> Article | None:
        """Return the whole article, None when it is not in the library."""
        row = self._connection.execute(_WHOLE, (article_id,)).fetchone()
        head = self.heads([article_id])
        if row is None or not head:
            return None
        with reading_values():
            return self._article(head[0], *row)

    def _article(
        self,
        head: ArticleHead,
        authors: str,
        modified: int | None,
        language_origin: str,
        word_count: int,
        has_page: int,
        packed: bytes,
        categories: str,
    ) -> Article:
        content = unpack_content(packed)
        return Article(
            head=head,
            body_html=content.html,
            body_text=content.text,
            authors=unpack_words(authors),
            modified=optional_moment(modified),
            language_origin=LanguageOrigin(language_origin),
            word_count=word_count,
            has_other_reading=bool(has_page),
            pictures=self._pictures.of(head.id),
            evidence=self._evidence.of(head.id),
            enclosures=self._enclosures(head.id),
            categories=unpack_words(categories),
        )

    def _enclosures(self, article_id: int) -> tuple[Enclosure, ...]:
        rows = self._connection.execute(_ENCLOSURES, (article_id,))
        return tuple(Enclosure(*row) for row in rows)

    def page(self, article_id: int) -> str:
        """Return the HTML of the other reading, "" when none is kept."""
        statement = "SELECT page FROM body WHERE article_id = ? AND page IS NOT NULL"
        row = self._connection.execute(statement, (article_id,)).fetchone()
        with reading_values():
            return "" if row is None else inflate(row[0]).decode()

    def original(self, article_id: int) -> tuple[str, bytes] | None:
        """Return the media type and the source's bytes, None when they were not kept."""
        statement = "SELECT media_type, data FROM original WHERE article_id = ?"
        row = self._connection.execute(statement, (article_id,)).fetchone()
        with reading_values():
            return None if row is None else (row[0], inflate(row[1]))

    def texts(self, ids: Iterable[int]) -> list[ArticleText]:
        """Return what relating and snippets read, in the order asked, missing ones left out."""
        with reading_values():
            return [_text(*row) for row in self._connection.execute(_TEXTS, (pack_ids(ids),))]

    def samples(self) -> list[int]:
        """Return the ids of the articles the app brought along, newest first."""
        rows = self._connection.execute(_SAMPLES)
        return [row[0] for row in rows]

    def unrelated(self, model: str, limit: int) -> list[int]:
        """Return ids, newest first, of articles to be related that have no vector of `model`.

        `limit` -1 is all.
        """
        return [row[0] for row in self._connection.execute(_WITHOUT_VECTOR, (model, limit))]


def _text(
    article_id: int,
    title: str,
    dek: str,
    packed: bytes,
    language: str,
    source: str,
    published: int | None,
    sort_key: int,
) -> ArticleText:
    return ArticleText(
        id=article_id,
        title=title,
        dek=dek,
        body_text=unpack_content(packed).text,
        language=language,
        source=source,
        published=optional_moment(published),
        sort_time=moment(sort_key),
    )
