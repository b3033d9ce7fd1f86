"""Which incoming articles the library already holds, also where their names do not say it.

Two things publishers do make names fail: one guid for several stories, and a new guid for an old
story. Then the words decide, and what is in doubt is a new article: that one shows twice can be put
right by the reader, that one overwrites another cannot. No article is taken that another entry of
the same document stands for.
"""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import NamedTuple

from readerapp.domain.drafts import PreparedArticle, StoreOutcome
from readerapp.domain.feeds import FullTextState
from readerapp.domain.values import dataclass
from readerapp.storage import codec
from readerapp.storage.articles.incoming import DeliveredEntries, FeedEntry, Incoming

_KNOWN_BY_NAME = """
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
_KNOWN_BY_ID = """
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
            title=codec.storable(prepared.title),
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
        for alias in map(codec.storable, entry.aliases):
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
        return found.content_hash is not None and _plain_title(found.title) == _plain_title(
            prepared.title
        )


_DAY = 86_400
_MOST_COMPARED = 500  # articles of one guid, the newest: what changes is not far down
# The names of several stories of one guid begin with it and "|". "}" comes after "|".
_GROUPED = """
    SELECT wanted.value, s.id FROM json_each(:groups) AS wanted CROSS JOIN status AS s
    WHERE s.identity > wanted.value || '|' AND s.identity < wanted.value || '}'
    UNION
    SELECT wanted.value, l.status_id FROM json_each(:groups) AS wanted CROSS JOIN alias AS l
    WHERE l.identity > wanted.value || '|' AND l.identity < wanted.value || '}'
"""
_BY_ID = """
    SELECT a.id, a.url, a.title, a.published, e.entry_hash FROM article AS a
    LEFT JOIN feed_entry AS e ON e.feed_id = :feed AND e.article_id = a.id
    WHERE a.id IN (SELECT value FROM json_each(:ids)) ORDER BY a.id DESC LIMIT :most
"""
_BY_ADDRESS = """
    SELECT a.id, a.url, a.title, a.published, e.entry_hash
    FROM feed_entry AS e CROSS JOIN article AS a ON a.id = e.article_id
    WHERE e.feed_id = :feed AND a.url IN (SELECT value FROM json_each(:addresses))
    ORDER BY a.id DESC
"""
_NAMED = """
    SELECT identity, id FROM status WHERE identity IN (SELECT value FROM json_each(:names))
    UNION ALL
    SELECT identity, status_id FROM alias WHERE identity IN (SELECT value FROM json_each(:names))
"""
_TEXT = "SELECT content FROM body WHERE article_id = ?"


@dataclass(frozen=True)
class _Candidate:
    id: int
    url: str
    title: str
    published: int | None
    entry_hash: bytes | None


class _Sign(NamedTuple):
    """What entries and articles can have in common; what is false says nothing."""

    of_entry: Callable[[Incoming], Hashable]
    of_article: Callable[[_Candidate], Hashable]


class _Group:
    """Articles of one guid, and the entries of this call that have it."""

    def __init__(self, articles: Sequence[_Candidate], entries: Sequence[Incoming]) -> None:
        self.articles = articles
        self._entries = entries
        self._indexes: dict[_Sign, tuple[dict[Hashable, list[_Candidate]], Counter[Hashable]]] = {}

    def alone_with(self, sign: _Sign, incoming: Incoming) -> _Candidate | None:
        """Return the one article that has a sign in common with an entry that alone has it."""
        value = sign.of_entry(incoming)
        if not value:
            return None
        if sign not in self._indexes:
            by_value: dict[Hashable, list[_Candidate]] = defaultdict(list)
            for each in self.articles:
                by_value[sign.of_article(each)].append(each)
            self._indexes[sign] = by_value, Counter(map(sign.of_entry, self._entries))
        articles, entries = self._indexes[sign]
        alike = articles.get(value, [])
        return alike[0] if len(alike) == entries[value] == 1 else None


class EntryMatching:
    """What one call of `put_many` needs to match entries: what the library had before it.

    `delivered` tells by feed which entries the document holds besides those of this call.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        known: IdentityCache,
        incoming: Sequence[Incoming],
        delivered: Mapping[int, DeliveredEntries],
    ) -> None:
        self._connection = connection
        self._known = known
        self._taken: set[int] = set()
        self._texts: dict[int, str] = {}
        self._names: dict[int, dict[int, set[str]]] = {}  # of articles the document names, by feed
        brought = [(one, one.entry) for one in incoming if one.entry]
        self._delivered = dict(delivered) or _delivered(brought)
        self._headlines = Counter((entry.feed_id, _headline_of(one)) for one, entry in brought)
        self._groups = self._grouped(brought)
        self._at_addresses = self._by_address(brought)
        grouped = (group.articles for group in self._groups.values())
        candidates = [*grouped, *self._at_addresses.values()]
        _load_articles(connection, known, {each.id for found in candidates for each in found})

    def find(self, incoming: Incoming, entry: FeedEntry) -> KnownArticle | None:
        """Return the article that the entry is, None when it is new to this feed."""
        identity = codec.storable(incoming.prepared.identity)
        named = self._known.find(identity)
        if named is not None and self._stands_for_another(named, entry):
            named = None
        group = self._groups.get(entry.group)
        if group and group.articles:
            # A name is no proof here: another story had it while that one alone had its link.
            found = self._of_group(incoming, entry, group)
            stays_away = named is not None and named.content_hash is None and bool(entry.aliases)
            named = self._known.by_id[found.id] if found else named if stays_away else None
        elif named is None:
            found = self._renamed(incoming, entry)
            named = self._known.by_id[found.id] if found else None
        if named is not None:
            self._taken.add(named.id)
        return named

    def _of_group(self, incoming: Incoming, entry: FeedEntry, group: "_Group") -> _Candidate | None:
        """Find an entry among the stories of its guid by what it alone has in common with one."""
        signs = [_Sign(_headline_of, _headline_at), _Sign(_text_of, self._text)]
        if (_moment_of(incoming) or 0) % _DAY:  # a bare day tells little
            signs.append(_Sign(_moment_of, _published))
        if entry.aliases:  # it leads to a page, and not to the home of all
            signs.append(_Sign(_link_of, _address))
        found = (group.alone_with(sign, incoming) for sign in signs)
        return next((each for each in found if each and self._is_free(each, incoming, entry)), None)

    def _renamed(self, incoming: Incoming, entry: FeedEntry) -> _Candidate | None:
        """Find the article with the link and title of an entry whose guid is new.

        Titles recur ("Weather"), so that its time or its text must be the same as well; without a
        time it is enough that the feed has only one such article and brings only one.
        """
        at_address = self._at_addresses.get(entry.feed_id, ())
        alike = [each for each in at_address if _headline_at(each) == _headline_of(incoming)]
        free = [each for each in alike if self._is_free(each, incoming, entry)]
        if not free:  # as with every new story: its words need not be looked at
            return None
        moment = _moment_of(incoming)
        at_once = [each for each in free if moment is not None and each.published == moment]
        candidates = at_once or free
        text = _text_of(incoming)
        same_text = [each for each in candidates if text and self._text(each) == text]
        if same_text or at_once:
            return (same_text or at_once)[0]
        brought = self._headlines[entry.feed_id, _headline_of(incoming)]
        is_only = len(alike) == len(free) == brought == 1
        return free[0] if is_only and None in (moment, free[0].published) else None

    def _is_free(self, candidate: _Candidate, incoming: Incoming, entry: FeedEntry) -> bool:
        """Whether no other entry of the document stands for an article."""
        document = self._delivered.get(entry.feed_id, DeliveredEntries())
        if candidate.id in self._taken or (
            candidate.entry_hash != entry.entry_hash and candidate.entry_hash in document.hashes
        ):
            return False
        if entry.feed_id not in self._names:
            untold = tuple(f"{group}|" for group in self._groups)  # a name in a group is no proof
            names = [each for each in document.identities if not f"{each}|".startswith(untold)]
            self._names[entry.feed_id] = self._named(names)
        named = self._names[entry.feed_id].get(candidate.id, set())
        return named <= {codec.storable(incoming.prepared.identity)}

    def _stands_for_another(self, known: KnownArticle, entry: FeedEntry) -> bool:
        """Whether an entry that is delivered as before is this article, so that this one is not."""
        document = self._delivered.get(entry.feed_id, DeliveredEntries())
        listed_as = self._known.hashes.get((known.id, entry.feed_id))
        return listed_as != entry.entry_hash and listed_as in document.hashes

    def _text(self, candidate: _Candidate) -> str:
        if candidate.id not in self._texts:
            row = self._connection.execute(_TEXT, (candidate.id,)).fetchone()
            with codec.reading_values():
                self._texts[candidate.id] = _words(codec.unpack_content(row[0]).text) if row else ""
        return self._texts[candidate.id]

    def _grouped(self, brought: Iterable[tuple[Incoming, FeedEntry]]) -> dict[str, _Group]:
        """Return the articles of each guid that stands or stood for several."""
        beside: dict[str, list[Incoming]] = defaultdict(list)
        for one, entry in brought:
            beside[entry.group].append(one)
        feeds = {entry.group: entry.feed_id for _, entry in brought if entry.group}
        if not feeds:
            return {}
        ids: dict[str, set[int]] = defaultdict(set)
        rows = self._connection.execute(_GROUPED, {"groups": _json(feeds)})
        spelt = {codec.storable(group): group for group in feeds}
        for group, article_id in rows:
            ids[spelt[group]].add(article_id)
        for one, entry in brought:
            is_shared = one.prepared.identity != entry.group
            alone = self._known.find(codec.storable(entry.group)) if entry.group else None
            if alone is not None and (is_shared or entry.group in ids):
                ids[entry.group].add(alone.id)
        found: dict[str, _Group] = {}
        for group, members in ids.items():
            values = {"feed": feeds[group], "ids": codec.pack_ids(members), "most": _MOST_COMPARED}
            articles = _candidates(self._connection.execute(_BY_ID, values))
            found[group] = _Group(articles, beside[group])
        return found

    def _by_address(
        self, brought: Iterable[tuple[Incoming, FeedEntry]]
    ) -> dict[int, list[_Candidate]]:
        """Return by feed what it lists at the addresses of entries of unknown names."""
        addresses: dict[int, set[str]] = defaultdict(set)
        for one, entry in brought:
            if one.prepared.url and self._known.find(codec.storable(one.prepared.identity)) is None:
                addresses[entry.feed_id].add(one.prepared.url)
        found = {}
        for feed_id, wanted in addresses.items():
            values = {"feed": feed_id, "addresses": _json(wanted)}
            found[feed_id] = _candidates(self._connection.execute(_BY_ADDRESS, values))
        return found

    def _named(self, identities: Iterable[str]) -> dict[int, set[str]]:
        names: dict[int, set[str]] = defaultdict(set)
        for identity, article_id in self._connection.execute(_NAMED, {"names": _json(identities)}):
            names[article_id].add(identity)
        return names


def _delivered(
    brought: Iterable[tuple[Incoming, FeedEntry]],
) -> dict[int, DeliveredEntries]:
    """Return what is delivered when nothing is said of more."""
    hashes: dict[int, set[bytes]] = defaultdict(set)
    identities: dict[int, set[str]] = defaultdict(set)
    for one, entry in brought:
        hashes[entry.feed_id].add(entry.entry_hash)
        identities[entry.feed_id].add(one.prepared.identity)
    return {
        feed_id: DeliveredEntries(frozenset(found), frozenset(identities[feed_id]))
        for feed_id, found in hashes.items()
    }


def _candidates(rows: Iterable[tuple[int, str, str, int | None, bytes | None]]) -> list[_Candidate]:
    with codec.reading_values():
        return [_Candidate(*row) for row in rows]


def _json(names: Iterable[str]) -> str:
    return json.dumps([codec.storable(name) for name in names])


def _headline_of(incoming: Incoming) -> Hashable:
    return (_link_of(incoming), _plain_title(incoming.prepared.title))


def _headline_at(candidate: _Candidate) -> Hashable:
    return (candidate.url, _plain_title(candidate.title))


def _published(candidate: _Candidate) -> int | None:
    return candidate.published


def _address(candidate: _Candidate) -> str:
    return candidate.url


def _link_of(incoming: Incoming) -> str:
    return codec.storable(incoming.prepared.url)


def _moment_of(incoming: Incoming) -> int | None:
    published = incoming.prepared.published
    return codec.seconds(published) if published else None


def _text_of(incoming: Incoming) -> str:
    return _words(codec.storable(incoming.prepared.body_text))


def _words(text: str) -> str:
    return " ".join(text.split())


def _plain_title(title: str) -> str:
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
    values = {"names": json.dumps([codec.storable(name) for name in names])}
    found: set[int] = set()
    for statement in (_KNOWN_BY_NAME, _ALIASED):
        with codec.reading_values():
            for name, kind, *columns in connection.execute(statement, values):
                known = _known(*columns)
                found.add(known.id)
                knowledge.by_id.setdefault(known.id, known)
                (knowledge.aliased if kind else knowledge.own)[name] = known.id
    _load_listings(connection, knowledge, found)


def _load_articles(
    connection: sqlite3.Connection, knowledge: IdentityCache, ids: Iterable[int]
) -> None:
    """Add what the library knows of articles."""
    new = {each for each in ids if each not in knowledge.by_id}
    if new:
        with codec.reading_values():
            for columns in connection.execute(_KNOWN_BY_ID, (codec.pack_ids(new),)):
                knowledge.add(_known(*columns))
        _load_listings(connection, knowledge, new)


def _load_listings(connection: sqlite3.Connection, knowledge: IdentityCache, ids: set[int]) -> None:
    if not ids:
        return
    rows = connection.execute(_LISTED, (codec.pack_ids(ids),))
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
    packed = codec.pack_ids({one.entry.feed_id for one in incoming if one.entry})
    statement = "SELECT id FROM feed WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0] for row in connection.execute(statement, (packed,))}


def next_status_id(connection: sqlite3.Connection) -> int:
    """Return the first free id. Statuses are never deleted, so no id is ever used twice."""
    return int(connection.execute("SELECT coalesce(max(id), 0) + 1 FROM status").fetchone()[0])


def source_ids(connection: sqlite3.Connection, names: Iterable[str]) -> dict[str, int]:
    """Return the ids of sources by name; unknown ones are made."""
    wanted = sorted({codec.storable(name) for name in names})
    make = "INSERT OR IGNORE INTO source (name) VALUES (?)"
    statement = "SELECT name, id FROM source WHERE name IN (SELECT value FROM json_each(?))"
    found = dict(connection.execute(statement, (json.dumps(wanted),)).fetchall())
    new = [(name,) for name in wanted if name not in found]
    if new:
        connection.executemany(make, new)
        found = dict(connection.execute(statement, (json.dumps(wanted),)).fetchall())
    return found
