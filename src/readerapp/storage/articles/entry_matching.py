"""Matching of entries whose names do not say which article of their feed they are.

Two things publishers do make names fail: one guid for several stories, and a new guid for an old
story. Then the words decide, and what is in doubt is a new article: that one shows twice can be put
right by the reader, that one overwrites another cannot. No article is taken that another entry of
the same document stands for.
"""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import NamedTuple

from readerapp.domain.values import dataclass
from readerapp.storage.articles.identity_cache import (
    IdentityCache,
    KnownArticle,
    load_articles,
    plain_title,
)
from readerapp.storage.articles.incoming import DeliveredEntries, FeedEntry, Incoming
from readerapp.storage.codec import (
    pack_ids,
    reading_values,
    seconds,
    storable,
    unpack_content,
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
        load_articles(connection, known, {each.id for found in candidates for each in found})

    def find(self, incoming: Incoming, entry: FeedEntry) -> KnownArticle | None:
        """Return the article that the entry is, None when it is new to this feed."""
        identity = storable(incoming.prepared.identity)
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
        return named <= {storable(incoming.prepared.identity)}

    def _stands_for_another(self, known: KnownArticle, entry: FeedEntry) -> bool:
        """Whether an entry that is delivered as before is this article, so that this one is not."""
        document = self._delivered.get(entry.feed_id, DeliveredEntries())
        listed_as = self._known.hashes.get((known.id, entry.feed_id))
        return listed_as != entry.entry_hash and listed_as in document.hashes

    def _text(self, candidate: _Candidate) -> str:
        if candidate.id not in self._texts:
            row = self._connection.execute(_TEXT, (candidate.id,)).fetchone()
            with reading_values():
                self._texts[candidate.id] = _words(unpack_content(row[0]).text) if row else ""
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
        spelt = {storable(group): group for group in feeds}
        for group, article_id in rows:
            ids[spelt[group]].add(article_id)
        for one, entry in brought:
            is_shared = one.prepared.identity != entry.group
            alone = self._known.find(storable(entry.group)) if entry.group else None
            if alone is not None and (is_shared or entry.group in ids):
                ids[entry.group].add(alone.id)
        found: dict[str, _Group] = {}
        for group, members in ids.items():
            values = {"feed": feeds[group], "ids": pack_ids(members), "most": _MOST_COMPARED}
            articles = _candidates(self._connection.execute(_BY_ID, values))
            found[group] = _Group(articles, beside[group])
        return found

    def _by_address(
        self, brought: Iterable[tuple[Incoming, FeedEntry]]
    ) -> dict[int, list[_Candidate]]:
        """Return by feed what it lists at the addresses of entries of unknown names."""
        addresses: dict[int, set[str]] = defaultdict(set)
        for one, entry in brought:
            if one.prepared.url and self._known.find(storable(one.prepared.identity)) is None:
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
    with reading_values():
        return [_Candidate(*row) for row in rows]


def _json(names: Iterable[str]) -> str:
    return json.dumps([storable(name) for name in names])


def _headline_of(incoming: Incoming) -> Hashable:
    return (_link_of(incoming), plain_title(incoming.prepared.title))


def _headline_at(candidate: _Candidate) -> Hashable:
    return (candidate.url, plain_title(candidate.title))


def _published(candidate: _Candidate) -> int | None:
    return candidate.published


def _address(candidate: _Candidate) -> str:
    return candidate.url


def _link_of(incoming: Incoming) -> str:
    return storable(incoming.prepared.url)


def _moment_of(incoming: Incoming) -> int | None:
    published = incoming.prepared.published
    return seconds(published) if published else None


def _text_of(incoming: Incoming) -> str:
    return _words(storable(incoming.prepared.body_text))


def _words(text: str) -> str:
    return " ".join(text.split())
