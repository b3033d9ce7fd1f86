"""Identity cache: which incoming articles the library already holds."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace

from readerapp.domain.drafts import PreparedArticle, StoreOutcome
from readerapp.domain.feeds import FullTextState
from readerapp.domain.values import dataclass
from readerapp.storage.articles.incoming import FeedEntry, Incoming
from readerapp.storage.codec import pack_ids, reading_values, storable

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
_BY_ID = """
    SELECT s.id, s.identity, s.is_read, s.is_starred, s.removed_at IS NOT NULL,
        a.is_stub, a.received, a.content_hash, a.title, a.feed_id, a.full_text
    FROM status AS s LEFT JOIN article AS a ON a.id = s.id
    WHERE s.id IN (SELECT value FROM json_each(?))
"""
_LISTED = """
    SELECT article_id, feed_id, is_shared, entry_hash FROM feed_entry
    WHERE article_id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True)
class KnownArticle:
    """An identity with its id and marks; `content_hash` is None when only its status is left."""

    id: int
    identity: str
    is_read: int = 0
    is_starred: int = 0
    is_removed: bool = False
    is_stub: bool = False
    received: int | None = None
    content_hash: bytes | None = None
    title: str = ""
    feed_id: int | None = None
    full_text: FullTextState = FullTextState.NOT_WANTED

    def outcome(self, prepared: PreparedArticle, hashed: bytes) -> StoreOutcome:
        """Return what storing would do. A stub never takes the place of a whole article."""
        if self.content_hash is None:
            return StoreOutcome.ADDED
        if self.content_hash == hashed or (prepared.is_stub and not self.is_stub):
            return StoreOutcome.UNCHANGED
        return StoreOutcome.UPDATED

    @property
    def is_kept_away(self) -> bool:
        """Whether the reader removed the article, so that no feed brings it back."""
        return self.is_removed and self.content_hash is None

    @property
    def is_complete(self) -> bool:
        """Whether its text is the publisher's page."""
        return self.content_hash is not None and self.full_text is FullTextState.READY

    def is_of(self, entry: FeedEntry, identity: str) -> bool:
        """Return whether the article is this feed's to write: it brought it, nobody did but for a
        headline beside another story, or it did when it was subscribed to before."""
        if self.feed_id is not None:
            return self.feed_id == entry.feed_id
        return self.is_stub or self.content_hash is None or self.identity == identity

    def stored(
        self,
        prepared: PreparedArticle,
        received: int,
        hashed: bytes,
        feed_id: int | None,
        full_text: FullTextState,
    ) -> "KnownArticle":
        """Return what is known of the article once it is stored."""
        return replace(
            self,
            is_removed=False,
            is_stub=prepared.is_stub,
            received=received,
            content_hash=hashed,
            title=storable(prepared.title),
            feed_id=feed_id,
            full_text=full_text,
        )

    def of_feed(self, feed_id: int) -> "KnownArticle":
        """Return what is known once a feed has it."""
        return replace(self, feed_id=feed_id)


@dataclass
class IdentityCache:
    """Articles known by identity while others are stored, up to date with rows that wait.

    `own` are identities of statuses, `aliased` other names, both to ids. `listed` are the feeds
    that list an article, and whether it is another source's. `hashes` are those of the entries as
    they were listed, by article and feed.
    """

    by_id: dict[int, KnownArticle] = field(default_factory=dict)
    own: dict[str, int] = field(default_factory=dict)
    aliased: dict[str, int] = field(default_factory=dict)
    listed: dict[int, dict[int, bool]] = field(default_factory=dict)
    hashes: dict[tuple[int, int], bytes] = field(default_factory=dict)

    def add(self, known: KnownArticle) -> None:
        """Store what is known of an article now."""
        self.by_id[known.id] = known
        self.own[known.identity] = known.id

    def list(self, article_id: int, feed_id: int, *, is_shared: bool) -> bool:
        """Record that a feed lists an article; return whether that is new."""
        feeds = self.listed.setdefault(article_id, {})
        is_new = feed_id not in feeds
        feeds[feed_id] = is_shared
        return is_new

    def feed_of(self, known: KnownArticle) -> int | None:
        """Return the feed an article is of, or was of when only its status is left."""
        if known.content_hash is not None:
            return known.feed_id
        listing = self.listed.get(known.id, {})
        return next((feed_id for feed_id, is_shared in listing.items() if not is_shared), None)

    def find(self, identity: str) -> KnownArticle | None:
        """Return the article that has this identity, or has been found to be the same."""
        found = self.own.get(identity, self.aliased.get(identity))
        return None if found is None else self.by_id[found]

    def find_alike(self, prepared: PreparedArticle, entry: FeedEntry) -> KnownArticle | None:
        """Return the article that an alias of a new entry names, when it is the same story."""
        for alias in map(storable, entry.aliases):
            for names in (self.own, self.aliased):
                found = self.by_id.get(names.get(alias, 0))
                if found and self._is_same(found, prepared, entry, is_named=names is self.own):
                    return found
        return None

    def _is_same(
        self, found: KnownArticle, prepared: PreparedArticle, entry: FeedEntry, *, is_named: bool
    ) -> bool:
        """Entries of one feed can all lead to one page, so that an address alone proves nothing.

        `is_named`: the address is the article's identity, so that it is that page or its card.
        """
        if entry.feed_id in self.listed.get(found.id, ()):
            return False  # under another identity
        if found.is_stub or (is_named and found.feed_id is None):
            return True
        return found.content_hash is not None and plain_title(found.title) == plain_title(
            prepared.title
        )


def plain_title(title: str) -> str:
    """Return a title by which two are compared: without case and spaces."""
    return "".join(title.casefold().split())


def with_related(prepared: PreparedArticle) -> Iterator[PreparedArticle]:
    """Yield the article and every article it brings along."""
    yield prepared
    for related in prepared.related:
        yield from with_related(related.article)


def load_identities(connection: sqlite3.Connection, incoming: Sequence[Incoming]) -> IdentityCache:
    """Return what is known of articles and of what they bring along."""
    names = {each.identity for one in incoming for each in with_related(one.prepared)}
    names.update(alias for one in incoming if one.entry for alias in one.entry.aliases)
    names.update(one.entry.group for one in incoming if one.entry and one.entry.group)
    knowledge = IdentityCache()
    load_names(connection, knowledge, names)
    return knowledge


def load_names(
    connection: sqlite3.Connection, knowledge: IdentityCache, names: Iterable[str]
) -> None:
    """Add what the library knows under these names."""
    values = {"names": json.dumps([storable(name) for name in names])}
    found: set[int] = set()
    for statement in (_NAMED, _ALIASED):
        with reading_values():
            for name, kind, *columns in connection.execute(statement, values):
                known = _known(*columns)
                found.add(known.id)
                knowledge.by_id.setdefault(known.id, known)
                (knowledge.aliased if kind else knowledge.own)[name] = known.id
    _load_listings(connection, knowledge, found)


def load_articles(
    connection: sqlite3.Connection, knowledge: IdentityCache, ids: Iterable[int]
) -> None:
    """Add what the library knows of articles."""
    new = {each for each in ids if each not in knowledge.by_id}
    if new:
        with reading_values():
            for columns in connection.execute(_BY_ID, (pack_ids(new),)):
                knowledge.add(_known(*columns))
        _load_listings(connection, knowledge, new)


def _load_listings(connection: sqlite3.Connection, knowledge: IdentityCache, ids: set[int]) -> None:
    if not ids:
        return
    rows = connection.execute(_LISTED, (pack_ids(ids),))
    for article_id, feed_id, is_shared, entry_hash in rows:
        knowledge.list(article_id, feed_id, is_shared=bool(is_shared))
        knowledge.hashes[article_id, feed_id] = entry_hash


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
) -> KnownArticle:
    return KnownArticle(
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
