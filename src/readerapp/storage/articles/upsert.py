"""Upsert of articles that come in: new, changed or known, from feeds or from the user.

A full text is the page of the publisher, which takes the place of what a feed said of an article.
An alternate text is the text of the feed beside that of the page, over the same pictures.
"""

import re
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from readerapp import before_0_1
from readerapp.domain.articles import PictureState
from readerapp.domain.drafts import LanguageOrigin, PreparedArticle, StoreOutcome
from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import FEED_HEADER, PAGE_HEADER, PAGE_META, UNDETERMINED, Label
from readerapp.storage import codec
from readerapp.storage.articles.entry_matching import (
    EntryMatching,
    KnownArticle,
    existing_feeds,
    load_identities,
    load_names,
    next_status_id,
    source_ids,
    with_related,
)
from readerapp.storage.articles.evidence import (
    own_evidence,
    refresh_labels,
    refresh_touched,
    renew_evidence,
)
from readerapp.storage.articles.incoming import (
    DeliveredEntries,
    FeedEntry,
    Incoming,
    search_columns,
)
from readerapp.storage.articles.pictures import picture_rows_of, replace_pictures, thumbnail
from readerapp.storage.articles.rows import (
    Batch,
    article_row,
    blob_rows,
    content_hash,
    content_rows,
    credential_rows,
    enclosure_rows,
    evidence_rows,
    hash_with_evidence,
    original_rows,
    packed_page,
    picture_rows,
    relation_rows,
    search_row,
    status_row,
)
from readerapp.storage.changes import ChangeLog
from readerapp.storage.search.index import ADD, remove_from_index
from readerapp.storage.table_rows import Row, delete_of_article, fetch, insert_rows, update_rows

_BRING_BACK = "UPDATE status SET removed_at = NULL WHERE id = ?"
_REHASH = "UPDATE article SET content_hash = ? WHERE id = ?"
_MOST_TRIED = 20  # pieces of evidence
_DROP_EVIDENCE = "DELETE FROM evidence WHERE article_id = ? AND is_added = 0"
_ADOPT = """
    UPDATE article SET feed_id = ?, full_text = iif(full_text = '' AND ?, 'wanted', full_text)
    WHERE id = ?
"""
_WANT_PICTURES = """
    UPDATE picture SET state = 'wanted' WHERE article_id = ? AND state = 'not_fetched'
"""

_ARTICLE = """
    SELECT a.*, b.content, b.page, f.set_language, f.pictures
    FROM article AS a JOIN body AS b ON b.article_id = a.id LEFT JOIN feed AS f ON f.id = a.feed_id
    WHERE a.id = ?
"""
_OF_PAGE = (PAGE_HEADER, PAGE_META)  # sources of evidence that only the page can renew
_NAME = """
    INSERT OR IGNORE INTO alias (identity, status_id)
    SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM status WHERE identity = ?1)
"""

_PICTURE = re.compile(r'(?<=src="picture:)\d{1,5}(?=")')
_OF_FEED = (FEED_HEADER,)  # sources of evidence that only the feed of an article can renew
_NOWHERE = 99_999  # the number of a picture no article has
_AROUND = ("title", "title_is_derived", "dek", "url", "published", "sort_key", "content_hash")


class ArticleUpsert:
    """One call of `put_many`. Keeps what it knows of identities while their rows wait.

    `feeds` are those of the entries' feeds that are still subscribed to.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        log: ChangeLog,
        incoming: Sequence[Incoming],
        now: datetime,
        delivered: Mapping[int, DeliveredEntries] | None = None,
    ) -> None:
        self.connection = connection
        self.log = log
        self._now = now
        self.batch = Batch(self.connection)
        self.known = load_identities(self.connection, incoming)
        self.matching = EntryMatching(self.connection, self.known, incoming, delivered or {})
        every = (each for one in incoming for each in with_related(one.prepared))
        self._sources = source_ids(self.connection, (each.source for each in every))
        self.feeds = existing_feeds(self.connection, incoming)
        self._next_id = next_status_id(self.connection)
        self._updated: dict[int, tuple[Label, ...] | None] = {}
        self._new: dict[int, None] = {}

    def put(self, incoming: Incoming) -> tuple[int, StoreOutcome]:
        """Store one article and its related ones; rows may wait until `finish`."""
        related_ids = self.put_related(incoming)
        known = self.known_as(codec.storable(incoming.prepared.identity))
        return known.id, self.write(incoming, known, related_ids)

    def put_related(self, incoming: Incoming, *, revives: bool = True) -> list[int | None]:
        """Store the stories an article brings along; return their ids.

        Without `revives` those that the reader removed stay away: None.
        """
        return [
            self.put(each)[0] if revives or not self._is_removed(each.prepared.identity) else None
            for each in _brought_along(incoming)
        ]

    def known_as(self, identity: str) -> KnownArticle:
        """Return what is known of an identity, which gets a status when it is new."""
        return self.known.find(identity) or self._new_status(identity)

    def name(self, article_id: int, identity: str) -> None:
        """Set another identity of an article, unless that is taken."""
        if self.known.find(identity) is None:
            self.known.aliased[identity] = article_id
            self.batch.add("alias", [{"identity": identity, "status_id": article_id}])

    def write(
        self, incoming: Incoming, known: KnownArticle, related_ids: list[int | None]
    ) -> StoreOutcome:
        """Store an article under what is known of it."""
        prepared, entry = incoming.prepared, incoming.entry
        hashed = content_hash(prepared, incoming.labels)
        outcome = known.outcome(prepared, hashed)
        keeps_text = bool(entry and entry.wants_full_text) and known.is_complete
        is_same = known.content_hash == hashed or (
            outcome is StoreOutcome.UPDATED and self._is_known_with_evidence(incoming, known)
        )
        if is_same:
            self._renew_evidence(incoming, known, hashed, _OF_FEED if keeps_text else None)
        if is_same or outcome is StoreOutcome.UNCHANGED:
            return StoreOutcome.UNCHANGED
        feed_id = entry.feed_id if entry else self.known.feed_of(known)
        if outcome is StoreOutcome.UPDATED and keeps_text:
            self.batch.flush()
            _update_entry(self.connection, known.id, incoming, hashed, self._now)
            self._updated[known.id] = incoming.labels
            self.log.change([known.id])
            full_text = FullTextState.WANTED
        else:
            full_text = _full_text(incoming, known, feed_id)
            place = {"feed_id": feed_id, "full_text": full_text.value}
            self._replace(incoming, known, hashed, related_ids, place)
        received = codec.seconds(self._now) if known.received is None else known.received
        self.known.add(known.stored(prepared, received, hashed, feed_id, full_text))
        return outcome

    def finish(self) -> None:
        """Write the rows that still wait."""
        self.batch.flush()
        for article_id, labels in self._updated.items():
            refresh_labels(self.connection, article_id, labels)
        refresh_touched(self.connection, self._new)

    def _is_known_with_evidence(self, incoming: Incoming, known: KnownArticle) -> bool:
        """Whether a version before 0.1 stored the article, and it is as it was."""

        def is_known(prepared: PreparedArticle) -> bool:
            return hash_with_evidence(prepared, incoming.labels) == known.content_hash

        kept = own_evidence(self.connection, known.id, _MOST_TRIED)
        return before_0_1.is_known_with_evidence(incoming.prepared, kept, is_known)

    def _renew_evidence(
        self,
        incoming: Incoming,
        known: KnownArticle,
        hashed: bytes,
        sources: Collection[str] | None,
    ) -> None:
        """Keep what is said of AI now with an article that is otherwise as it was."""
        if known.id in self._new or known.id in self._updated:
            self.batch.flush()  # its rows may still wait
        rows = evidence_rows(known.id, incoming, self._now)
        if renew_evidence(self.connection, known.id, rows, sources):
            self.connection.execute(_REHASH, (hashed, known.id))
            self.known.add(replace(known, content_hash=hashed))
            self._updated[known.id] = incoming.labels
            self.log.change([known.id])

    def _is_removed(self, identity: str) -> bool:
        known = self.known.find(codec.storable(identity))
        return known is not None and known.is_removed

    def _new_status(self, identity: str) -> KnownArticle:
        known = KnownArticle(self._next_id, identity)
        self._next_id += 1
        self.known.add(known)
        self.batch.add("status", [status_row(known.id, identity)])
        return known

    def _replace(
        self,
        incoming: Incoming,
        known: KnownArticle,
        hashed: bytes,
        related_ids: list[int | None],
        place: Row,
    ) -> None:
        """Write everything of an article anew. `place`: its feed, and where its text is from."""
        prepared, entry = incoming.prepared, incoming.entry
        wants_pictures = entry is not None and entry.wants_pictures
        pictures = picture_rows(known.id, prepared, wants_pictures=wants_pictures)
        if known.content_hash is None:
            if known.is_removed:
                self.connection.execute(_BRING_BACK, (known.id,))
            self.log.add([known.id])
            self._new[known.id] = None
        else:
            self.batch.flush()  # the rows to be replaced may still wait
            pictures = clear_for_update(self.connection, known.id, pictures)
            self._updated[known.id] = incoming.labels
            self.log.change([known.id])
        received = codec.seconds(self._now) if known.received is None else known.received
        row = article_row(known.id, prepared, incoming.labels, received, hashed)
        row |= place | {
            "source_id": self._sources[codec.storable(prepared.source)],
            "is_read": known.is_read,
            "is_starred": known.is_starred,
            "thumbnail": thumbnail(pictures),
        }
        self.batch.add("article", [row])
        for table, rows in content_rows(known.id, incoming, pictures, related_ids, self._now):
            self.batch.add(table, rows)


def _brought_along(incoming: Incoming) -> list[Incoming]:
    """Return the stories an article brings along, as articles to be stored."""
    pairs = zip(incoming.prepared.related, incoming.folded.related, strict=True)
    return [
        Incoming(related.article, folded, None, incoming.parser_version)
        for related, folded in pairs
    ]


def _full_text(incoming: Incoming, known: KnownArticle, feed_id: int | None) -> FullTextState:
    """A page that was imported takes the place of what a feed said."""
    if incoming.entry is not None:
        is_wanted = incoming.entry.wants_full_text or known.full_text is FullTextState.WANTED
        return FullTextState.WANTED if is_wanted else FullTextState.NOT_WANTED
    is_page = feed_id is not None and not incoming.prepared.is_stub
    return FullTextState.READY if is_page else FullTextState.NOT_WANTED


def clear_for_update(
    connection: sqlite3.Connection, article_id: int, pictures: list[Row]
) -> list[Row]:
    """Delete what the new version replaces; return `pictures` with the bytes already fetched.

    Kept: the id, the marks, the time of receiving, the original, computed relations, bytes of
    pictures with the same address, and evidence added later (by the user, from a picture).
    """
    remove_from_index(connection, article_id)
    connection.execute(_DROP_EVIDENCE, (article_id,))
    kept = replace_pictures(connection, article_id, pictures)
    delete_of_article(connection, article_id, ("body", "enclosure", "stated_relation", "vector"))
    return kept


def put_entry(
    upsert: ArticleUpsert, incoming: Incoming, entry: FeedEntry
) -> tuple[int, StoreOutcome]:
    """Store one article that a feed lists; return its id and what happened.

    An article of another source is listed, not changed; one that was removed stays away. When
    the feed itself is gone meanwhile nothing is stored: the id is 0.
    """
    if entry.feed_id not in upsert.feeds:
        return 0, StoreOutcome.UNCHANGED
    identity = codec.storable(incoming.prepared.identity)
    known = upsert.matching.find(incoming, entry)
    if known is None and upsert.known.find(identity) is not None:  # the name of another story
        identity = f"{identity}|{entry.entry_hash.hex()}"
        load_names(upsert.connection, upsert.known, [identity])
        known = upsert.known.find(identity)
    if known is None:
        known = upsert.known.find_alike(incoming.prepared, entry)
    if known is not None:
        upsert.name(known.id, identity)
    if known is None or (known.is_of(entry, identity) and not known.is_kept_away):
        return _put_own(upsert, incoming, entry, identity, known)
    before = upsert.known.listed.get(known.id, {}).get(entry.feed_id, True)
    _list(upsert, known, entry, is_shared=before if known.is_kept_away else True)
    return known.id, StoreOutcome.UNCHANGED


def complete(
    connection: sqlite3.Connection, log: ChangeLog, article_id: int, page: Incoming, now: datetime
) -> bool:
    """Write the page's text, pictures, evidence and relations; return whether there is an
    article to write them to."""
    found = fetch(connection, _ARTICLE, (article_id,))
    if not found:
        return False
    old = found[0]
    upsert = ArticleUpsert(connection, log, _brought_along(page), now)
    related_ids = upsert.put_related(page, revives=False)
    upsert.finish()
    with codec.reading_values():
        content = codec.unpack_content(old["content"])
        other = content.html if old["page"] is None else codec.inflate(old["page"]).decode()
    remove_from_index(connection, article_id)
    pictures, other = _pictures(connection, old, page.prepared, other)
    columns = _columns(content, page, is_nameless=_is_nameless(old, content))
    delete_of_article(connection, article_id, ("body", "stated_relation", "vector"))
    batch = Batch(connection)
    batch.add("body", [_body_row(article_id, page.prepared, columns, other)])
    batch.add("search", [search_row(article_id, columns)])
    batch.add("blob", blob_rows(page.prepared))
    batch.add("content_credential", credential_rows(page.prepared))
    batch.add("picture", pictures)
    batch.add("original", original_rows(article_id, page.prepared))
    batch.add("stated_relation", relation_rows(article_id, page.prepared, related_ids))
    batch.flush()
    values = _values(old, page.prepared) | {"thumbnail": thumbnail(pictures)}
    if _is_nameless(old, content):
        values["title"] = codec.storable(page.prepared.title)
        values["title_is_derived"] = int(page.prepared.title_is_derived)
    update_rows(connection, "article", values, id=article_id)
    renew_evidence(connection, article_id, evidence_rows(article_id, page, now), _OF_PAGE)
    refresh_labels(connection, article_id, page.labels)
    name = codec.storable(page.prepared.identity)
    connection.execute(_NAME, (name, article_id))
    return True


def _put_own(
    upsert: ArticleUpsert,
    incoming: Incoming,
    entry: FeedEntry,
    identity: str,
    found: KnownArticle | None,
) -> tuple[int, StoreOutcome]:
    related_ids = upsert.put_related(incoming, revives=False)
    known = upsert.known.by_id[found.id] if found else upsert.known_as(identity)
    outcome = upsert.write(incoming, known, related_ids)
    if outcome is StoreOutcome.UNCHANGED and known.feed_id is None:
        _adopt(upsert, known, entry)
    if outcome is not StoreOutcome.UNCHANGED:
        for each in entry.aliases:
            upsert.name(known.id, codec.storable(each))
    _list(upsert, known, entry, is_shared=False)
    return known.id, outcome


def _adopt(upsert: ArticleUpsert, known: KnownArticle, entry: FeedEntry) -> None:
    """Take back an article of an earlier subscription to the same feed."""
    upsert.batch.flush()  # its row may still wait
    upsert.connection.execute(_ADOPT, (entry.feed_id, entry.wants_full_text, known.id))
    if entry.wants_pictures:
        upsert.connection.execute(_WANT_PICTURES, (known.id,))
    refresh_touched(upsert.connection, [known.id])
    upsert.known.add(known.of_feed(entry.feed_id))
    upsert.log.change([known.id])


def _list(upsert: ArticleUpsert, known: KnownArticle, entry: FeedEntry, *, is_shared: bool) -> None:
    row = {
        "feed_id": entry.feed_id,
        "article_id": known.id,
        "entry_hash": entry.entry_hash,
        "is_shared": int(is_shared),
    }
    upsert.batch.add("feed_entry", [row])
    is_new = upsert.known.list(known.id, entry.feed_id, is_shared=is_shared)
    if is_new and is_shared and known.content_hash is not None:
        upsert.log.change([known.id])


def _pictures(
    connection: sqlite3.Connection, old: Row, page: PreparedArticle, other: str
) -> tuple[list[Row], str]:
    """Return the page's pictures and behind them those the feed's text shows, and this text.

    A picture that the feed only named, beside its text, stays when the page has none.
    """
    there = picture_rows_of(connection, old["id"])
    wants = bool(old["pictures"]) or any(row["state"] == PictureState.WANTED for row in there)
    brought = picture_rows(old["id"], page, wants_pictures=wants)
    shown = _pictures_in(other)
    staying = [row for row in there if row["position"] in shown or not brought]
    rows, places = _joined(brought, staying)
    return replace_pictures(connection, old["id"], rows), _renumbered(other, places)


def _is_nameless(old: Row, content: codec.Content) -> bool:
    """Whether only an address was known, which stands in the place of the title."""
    return bool(old["is_stub"] and old["title_is_derived"] and not content.text and not old["dek"])


def _columns(content: codec.Content, page: Incoming, *, is_nameless: bool) -> tuple[str, ...]:
    """Return what the search index is given: the page's text under the feed's title."""
    title, dek, _, source, authors = content.folded
    page_title, _, text, _, page_authors = search_columns(page.folded)
    return page_title if is_nameless else title, dek, text, source, authors or page_authors


def _body_row(article_id: int, page: PreparedArticle, columns: tuple[str, ...], other: str) -> Row:
    content = codec.Content(page.body_html, page.body_text, columns)
    return {
        "article_id": article_id,
        "content": codec.pack_content(content),
        "page": packed_page(other or page.page_html),
    }


def _values(old: Row, page: PreparedArticle) -> Row:
    """Return what the page adds to the row of the list."""
    values: Row = {
        "full_text": FullTextState.READY.value,
        "word_count": page.word_count,
        "related_model": "",
        "is_stub": 0,
        "modified": codec.optional_seconds(page.modified)
        if old["modified"] is None
        else old["modified"],
        "authors": codec.pack_words(page.authors) if old["authors"] == "[]" else old["authors"],
        "interface_language": old["interface_language"] or codec.storable(page.interface_language),
    }
    is_sure = old["set_language"] or old["language_origin"] == LanguageOrigin.DECLARED
    if not is_sure and page.language != UNDETERMINED:
        values["language"] = codec.storable(page.language)
        values["language_origin"] = page.language_origin.value
        values["language_confidence"] = float(page.language_confidence)
    return values


def _pictures_in(html: str) -> set[int]:
    """Return the numbers of the pictures a text shows."""
    return {int(number) for number in _PICTURE.findall(html)}


def _renumbered(html: str, places: dict[int, int]) -> str:
    """Return the text with its pictures at other places."""
    return _PICTURE.sub(lambda found: str(places.get(int(found[0]), _NOWHERE)), html)


def _joined(first: list[Row], second: Iterable[Row]) -> tuple[list[Row], dict[int, int]]:
    """Put pictures of a second text behind those of a first, each address once.

    Return all rows, and where each picture of the second text is now.
    """
    rows = list(first)
    by_address = {row["address"]: row["position"] for row in first if row["address"]}
    free = max((row["position"] for row in first), default=-1) + 1
    places: dict[int, int] = {}
    for row in second:
        place = by_address.get(row["address"])
        if place is None:
            place, free = free, free + 1
            rows.append(row | {"position": place})
        places[row["position"]] = place
    return rows, places


def _update_entry(
    connection: sqlite3.Connection,
    article_id: int,
    incoming: Incoming,
    hashed: bytes,
    now: datetime,
) -> None:
    """Write what the feed says now around the text of the page."""
    old = fetch(connection, "SELECT * FROM article WHERE id = ?", (article_id,))[0]
    new = article_row(article_id, incoming.prepared, incoming.labels, old["received"], hashed)
    values: Row = {name: new[name] for name in _AROUND}
    values |= {
        "modified": new["modified"] or old["modified"],
        "authors": new["authors"] if incoming.prepared.authors else old["authors"],
        "categories": codec.pack_words(incoming.prepared.categories),
        "full_text": FullTextState.WANTED.value,
    }
    update_rows(connection, "article", values, id=article_id)
    _update_body(connection, article_id, incoming)
    delete_of_article(connection, article_id, ("enclosure",))
    insert_rows(connection, "enclosure", enclosure_rows(article_id, incoming.prepared))
    renew_evidence(connection, article_id, evidence_rows(article_id, incoming, now), _OF_FEED)


def _update_body(connection: sqlite3.Connection, article_id: int, incoming: Incoming) -> None:
    statement = "SELECT content FROM body WHERE article_id = ?"
    packed = connection.execute(statement, (article_id,)).fetchone()
    remove_from_index(connection, article_id)
    with codec.reading_values():
        content = codec.unpack_content(packed[0] if packed else b"")
    title, dek, _, source, authors = search_columns(incoming.folded)
    _, _, text, _, authors_before = content.folded
    columns = (title, dek, text, source, authors or authors_before)
    values: Row = {"content": codec.pack_content(content._replace(folded=columns))}
    if incoming.prepared.body_html:
        values["page"] = packed_page(_with_pictures(connection, article_id, incoming))
    update_rows(connection, "body", values, article_id=article_id)
    connection.execute(ADD, (article_id, *columns))


def _with_pictures(connection: sqlite3.Connection, article_id: int, incoming: Incoming) -> str:
    """Return the feed's text over the pictures of the article, those that are new added."""
    entry = incoming.entry
    wants_pictures = entry is not None and entry.wants_pictures
    there = picture_rows_of(connection, article_id)
    brought = picture_rows(article_id, incoming.prepared, wants_pictures=wants_pictures)
    rows, places = _joined(there, brought)
    new = [row for row in rows[len(there) :] if row["blob_sha256"] is None]
    insert_rows(connection, "picture", new)
    return _renumbered(incoming.prepared.body_html, places)
