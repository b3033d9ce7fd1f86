"""Articles: reads whole ones and what their sources print, stores, completes, removes, restores."""

import sqlite3
from array import array
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from readerapp.domain.articles import Article, ArticleHead, ArticleQuery, Counts
from readerapp.domain.bin import RemovalReason
from readerapp.domain.drafts import Enclosure, LanguageOrigin, PreparedArticle, StoreOutcome
from readerapp.domain.labels import Label
from readerapp.domain.searches import Part
from readerapp.domain.values import dataclass
from readerapp.storage.articles import lists
from readerapp.storage.articles.evidence import EvidenceReader, refresh_touched
from readerapp.storage.articles.incoming import DeliveredEntries, Incoming, SearchText
from readerapp.storage.articles.navigation_counts import counts
from readerapp.storage.articles.pictures import PictureReader
from readerapp.storage.articles.upsert import ArticleUpsert, complete, put_entry
from readerapp.storage.bin.bin import BinWriter, Removed
from readerapp.storage.changes import ChangeLog
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

_AT = """
    SELECT a.id FROM article AS a WHERE a.id = coalesce(
        (SELECT id FROM status WHERE identity = ?1),
        (SELECT status_id FROM alias WHERE identity = ?1)
    )
"""
_WHOLE = """
    SELECT a.authors, a.modified, a.language_origin, a.word_count, b.page IS NOT NULL, b.content,
        a.categories
    FROM article AS a JOIN body AS b ON b.article_id = a.id WHERE a.id = ?
"""
_ENCLOSURES = """
    SELECT address, media_type, length, title, seconds FROM enclosure
    WHERE article_id = ? ORDER BY position
"""
_TEXTS = """
    SELECT a.id, a.title, a.dek, b.content, a.language, s.name, a.published, a.sort_key,
        a.title_is_derived
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
_WITH_PAGE = """
    SELECT article_id FROM body
    WHERE article_id IN (SELECT value FROM json_each(?)) AND page IS NOT NULL
"""
_SAMPLES = "SELECT id FROM article WHERE is_sample = 1 ORDER BY sort_key DESC, id DESC"

_LARGEST_TEXT = 100_000  # bytes as stored, about 200,000 characters; larger ones are passed over
_MOST_BYTES = 2_000_000  # as stored, of all texts of one call

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
class _PrintedText:
    """The words of one article, as its source printed them."""

    id: int
    title: str
    dek: str
    body_text: str


@dataclass(frozen=True)
class SourceTexts:
    """Articles of one source among those asked for, and what else it printed (they included)."""

    ids: tuple[int, ...]
    printed: tuple[_PrintedText, ...]


@dataclass(frozen=True)
class ArticleText:
    """Text of one article for relating. `sort_time` is `published` unless that is unknown or in
    the future: then the time it was received. `title_is_derived`: it was made of the text, or of
    the address where there is no text."""

    id: int
    title: str
    dek: str
    body_text: str
    language: str
    source: str
    published: datetime | None
    sort_time: datetime
    title_is_derived: bool = False


_ADOPT = "UPDATE article SET feed_id = ?1 WHERE id = ?2 AND feed_id IS NULL"
# No entry has an empty hash: whatever the feed lists next is new to it.
_LIST = """
    INSERT OR IGNORE INTO feed_entry (feed_id, article_id, entry_hash, is_shared)
    SELECT feed_id, id, x'', 0 FROM article WHERE feed_id = ?1 AND id = ?2
"""


class ArticleReader:
    """Reads articles from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._pictures = PictureReader(connection)
        self._evidence = EvidenceReader(connection)

    def hidden_count(self, query: ArticleQuery) -> int:
        """Return how many articles a list leaves out because of their labels."""
        return lists.hidden_count(self._connection, query)

    def foreign_count(self, query: ArticleQuery) -> int:
        """Return how many articles a list leaves out that are in none of `query.own`."""
        return lists.foreign_count(self._connection, query)

    def ids(
        self,
        query: ArticleQuery,
        match: str = "",
        limit: int | None = None,
        also: Part | None = None,
        otherwise: Part | None = None,
        languages: Sequence[str] = (),
    ) -> "array[int]":
        """Return the ids a list shows, in its order, as `array('q')`. `languages` of the reader
        choose the article that stands for a story.

        `query.search` and `query.saved_id` are not read: `match` is the FTS5 expression the caller
        made of them, `also` what must be true besides, without Words and Asked. `otherwise` is
        what comes behind those that are in the order of `Order.BEST`; in other orders it is not
        read.
        Raises StorageError(NOT_READABLE) when `match` is not a valid expression.
        """
        return lists.list_ids(self._connection, query, match, limit, also, otherwise, languages)

    def heads(self, ids: Iterable[int]) -> list[ArticleHead]:
        """Return heads in the order asked; ids that are not in the library are left out."""
        return lists.heads(self._connection, ids)

    def row_heads(self, ids: Iterable[int]) -> list[ArticleHead]:
        """Return the same, with an excerpt of the text where there is no standfirst."""
        return lists.row_heads(self._connection, ids)

    def story_heads(self, ids: Iterable[int], languages: Sequence[str] = ()) -> list[ArticleHead]:
        """Return the same, each with how widely its story is reported, the reader's `languages`
        first."""
        return lists.story_heads(self._connection, ids, languages)

    def sort_key(self, article_id: int) -> int | None:
        """Return the time (seconds) by which an article stands in lists, None when it is gone."""
        return lists.sort_key_of(self._connection, article_id)

    def before(self, ids: Sequence[int], moment: int) -> "array[int]":
        """Return those of some articles that stand in lists by a time before a moment (seconds), in
        their order."""
        return lists.before(self._connection, ids, moment)

    def dated_at(self, ids: Sequence[int], moment: int) -> "array[int]":
        """Return those of some articles that were published at a moment (seconds), in their order;
        not what only came here then."""
        return lists.dated_at(self._connection, ids, moment)

    def labelled(self) -> dict[int, tuple[Label, ...]]:
        """Return the labels of all articles that carry any, by id."""
        return lists.labelled(self._connection)

    def existing(self, ids: Sequence[int]) -> set[int]:
        """Return those of these ids that are articles."""
        rows = self._connection.execute(
            "SELECT a.id FROM json_each(?) AS j CROSS JOIN article AS a ON a.id = j.value",
            (pack_ids(ids),),
        )
        return {article_id for (article_id,) in rows}

    def newest(self) -> int:
        """Return the highest number of an article, 0 when there is none."""
        return int(
            self._connection.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0]
        )

    def since(self, article_id: int) -> tuple[list[int], list[int]]:
        """Return the articles with higher numbers: those of feeds, and all others."""
        found = self._connection.execute(
            "SELECT id, feed_id IS NOT NULL FROM article WHERE id > ? ORDER BY id", (article_id,)
        ).fetchall()
        return [i for i, of_feed in found if of_feed], [i for i, of_feed in found if not of_feed]

    def counts(self) -> Counts:
        """Return what the navigation shows. `name` of a language is its tag."""
        return counts(self._connection)

    def find(self, identity: str) -> int | None:
        """Return the id of the article with this identity, None when it is not in the library."""
        statement = "SELECT a.id FROM status JOIN article AS a USING (id) WHERE identity = ?"
        row = self._connection.execute(statement, (storable(identity),)).fetchone()
        return None if row is None else int(row[0])

    def at(self, identity: str) -> int | None:
        """Return the id of the article that has this identity as its own or as another name."""
        row = self._connection.execute(_AT, (storable(identity),)).fetchone()
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
            has_alternate_text=bool(has_page),
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

    def with_page(self, ids: Iterable[int]) -> set[int]:
        """Return those of `ids` of which another reading is kept. No page is read."""
        return {row[0] for row in self._connection.execute(_WITH_PAGE, (pack_ids(ids),))}

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

    def beside(self, ids: Iterable[int], limit: int) -> list[SourceTexts]:
        """Return by source what it printed beside these articles: see `_texts_of_sources`."""
        return _texts_of_sources(self._connection, ids, limit)

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
    title_is_derived: int,
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
        title_is_derived=bool(title_is_derived),
    )


class ArticleWriter:
    """Writes articles inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self._bin = BinWriter(connection, log)

    def put(
        self,
        prepared: PreparedArticle,
        folded: SearchText,
        now: datetime,
        labels: tuple[Label, ...] | None = None,
        parser_version: str = "",
    ) -> tuple[int, StoreOutcome]:
        """Store one article and the stories it brings along; return its id and what happened.

        The same identity keeps its id, marks and time of receiving, also after a removal. A stub
        never takes the place of a whole article. `now` is the time of receiving.
        """
        return self.put_many([Incoming(prepared, folded, labels, parser_version)], now)[0]

    def put_many(
        self,
        incoming: Sequence[Incoming],
        now: datetime,
        delivered: Mapping[int, DeliveredEntries] | None = None,
    ) -> list[tuple[int, StoreOutcome]]:
        """Store many articles as `put` does, several times faster. Later ones win.

        What feeds bring (`Incoming.entry`) never changes what another source brought and never
        brings back what the reader removed: UNCHANGED, but listed by the feed as well. Entries of
        a feed that is gone meanwhile are left out; their id is 0. `delivered` tells by feed which
        entries its document holds besides these.
        """
        upsert = ArticleUpsert(self._connection, self._log, incoming, now, delivered)
        results = [
            put_entry(upsert, each, each.entry) if each.entry else upsert.put(each)
            for each in incoming
        ]
        upsert.finish()
        return results

    def adopt(self, feeds: Mapping[int, int]) -> None:
        """Put articles under the feeds they are of, as if these had brought them: feed by article.

        Only articles that no feed has brought: any other stays where it is.
        """
        rows = [(feed_id, article_id) for article_id, feed_id in feeds.items()]
        self._connection.executemany(_ADOPT, rows)
        self._connection.executemany(_LIST, rows)
        refresh_touched(self._connection, feeds)
        self._log.change(list(feeds))

    def complete(
        self,
        article_id: int,
        prepared: PreparedArticle,
        folded: SearchText,
        now: datetime,
        labels: tuple[Label, ...] | None = None,
        parser_version: str = "",
    ) -> bool:
        """Give an article the text of the publisher's page; return whether it is still there.

        What the feed said becomes the other reading; its title, standfirst and time stay. The
        pictures of the page are wanted when the feed wants pictures. `labels` as in `Incoming`.
        """
        page = Incoming(prepared, folded, labels, parser_version)
        is_there = complete(self._connection, self._log, article_id, page, now)
        if is_there:
            self._log.change([article_id])
        return is_there

    def remove(
        self, ids: Iterable[int], *, for_good: bool = True, now: datetime | None = None
    ) -> Removed:
        """Move articles into the bin, as the reader removes them; their statuses stay.

        `for_good`: no feed brings them back; importing them does.
        """
        removal = self._bin.begin(RemovalReason.REMOVED, now or datetime.now(UTC))
        return Removed(self._bin.put(ids, removal, for_good=for_good))

    def restore(self, removed: Removed) -> tuple[int, ...]:
        """Restore removed articles from the bin, as `bin.restore` does."""
        return self._bin.restore(removed.ids)


def _texts_of_sources(
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
) -> dict[int, list[_PrintedText]]:
    printed: dict[int, list[_PrintedText]] = {}
    size = 0
    rows = connection.execute(_BESIDE, (pack_ids(newest), limit, _LARGEST_TEXT))
    for own, article_id, title, dek, packed in rows:
        size += len(packed)
        if size > _MOST_BYTES:
            break
        with reading_values():
            text = unpack_content(packed).text
        printed.setdefault(own, []).append(_PrintedText(article_id, title, dek, text))
    return printed
