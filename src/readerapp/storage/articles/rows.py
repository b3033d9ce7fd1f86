"""Table rows made of a prepared article, one dict for one row; batches of rows to be written."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache

from readerapp.domain.articles import PictureState
from readerapp.domain.drafts import PictureDraft, PreparedArticle, is_believed, kept_as
from readerapp.domain.labels import RULES_VERSION, Evidence, Label, labels_set_by
from readerapp.storage import codec
from readerapp.storage.articles.incoming import Incoming, SearchText, pack_texts, search_columns
from readerapp.storage.schema import SEARCH_COLUMNS, TABLES, insert, upsert
from readerapp.storage.table_rows import Row

_HASHED_APART = {"body_html", "body_text", "page_html", "pictures", "related"}
_NOT_HASHED = {"original", "original_type"}

_KEPT_ON_UPDATE = ("received", "story_id")
# In the order of their references.
_STATEMENTS: dict[str, str] = {
    "status": insert("status"),
    "article": upsert("article", ("id",), _KEPT_ON_UPDATE),
    "body": insert("body"),
    "search": insert("search", ("rowid", *SEARCH_COLUMNS)),
    "original": insert("original", way="INSERT OR REPLACE"),
    "blob": insert("blob", way="INSERT OR IGNORE"),
    "content_credential": insert("content_credential", way="INSERT OR IGNORE"),
    "picture": insert("picture"),
    "evidence": insert("evidence", TABLES["evidence"].names("id")),
    "enclosure": insert("enclosure"),
    "stated_relation": insert("stated_relation"),
    "alias": insert("alias", way="INSERT OR IGNORE"),
    "feed_entry": upsert("feed_entry", ("feed_id", "article_id")),
}


def status_row(status_id: int, identity: str) -> Row:
    """Return the row of an identity nobody has done anything with."""
    return {
        "id": status_id,
        "identity": identity,
        "is_read": 0,
        "is_starred": 0,
        "read_at": None,
        "starred_at": None,
        "removed_at": None,
    }


def article_row(
    article_id: int,
    prepared: PreparedArticle,
    labels: tuple[Label, ...] | None,
    received: int,
    hashed: bytes,
) -> Row:
    """Return the row of the list. A time in the future sorts as the time of receiving."""
    arrived = codec.moment(received)
    kept = kept_as(prepared.published, arrived) if prepared.published else None
    published = codec.optional_seconds(kept)
    is_known = kept is not None and is_believed(kept, arrived)
    if labels is None:
        labels = labels_set_by(prepared.evidence, None)
    return {
        "id": article_id,
        "url": codec.storable(prepared.url),
        "title": codec.storable(prepared.title),
        "title_is_derived": int(prepared.title_is_derived),
        "dek": codec.storable(prepared.dek),
        "language": codec.storable(prepared.language),
        "language_origin": prepared.language_origin.value,
        "language_confidence": float(prepared.language_confidence),
        "interface_language": codec.storable(prepared.interface_language),
        "published": published,
        "modified": codec.optional_seconds(prepared.modified),
        "received": received,
        "sort_key": published if is_known and published is not None else received,
        "authors": codec.pack_words(prepared.authors),
        "word_count": prepared.word_count,
        "is_stub": int(prepared.is_stub),
        "is_sample": int(prepared.is_sample),
        "labels": codec.pack_labels(labels),
        "related_model": "",
        "content_hash": hashed,
        "categories": codec.pack_words(prepared.categories),
        "story_id": None,
    }


def search_row(article_id: int, columns: tuple[str, ...]) -> Row:
    """Return the row of the search index."""
    title, dek, body, source, authors = columns
    return {
        "rowid": article_id,
        "title": title,
        "dek": dek,
        "body": body,
        "source": source,
        "authors": authors,
    }


def evidence_row(
    article_id: int, found: Evidence, now: datetime, parser_version: str, *, is_added: bool
) -> Row:
    """Return the row of one piece of evidence."""
    return {
        "article_id": article_id,
        "subject": found.subject.value,
        "label": None if found.label is None else found.label.value,
        "rank": found.rank.value,
        "source": codec.storable(found.source),
        "raw": codec.storable(found.raw),
        "uri": codec.storable(found.uri),
        "picture": found.picture,
        "is_added": int(is_added),
        "observed_at": codec.seconds(now),
        "parser_version": parser_version or RULES_VERSION,
        "validation": found.validation.value,
        "signer": codec.storable(found.signer),
        "claim": found.claim.value,
    }


def digest(data: bytes) -> bytes:
    """Return the SHA-256 that names a blob."""
    from hashlib import sha256  # loads OpenSSL (4 ms), which a start does without

    return sha256(data).digest()


def content_hash(prepared: PreparedArticle, labels: tuple[Label, ...] | None) -> bytes:
    """Return 16 bytes that differ when what a reader sees differs.

    The original bytes do not count: pages change their advertisements at every visit. Neither does
    evidence: what a server says of AI, or what is read by other rules, updates no article.
    """
    return hash_with_evidence(_without_evidence(prepared), labels)


def hash_with_evidence(prepared: PreparedArticle, labels: tuple[Label, ...] | None) -> bytes:
    """Return the hash in which evidence counts, as versions before 0.1 kept it; without any it is
    the same."""
    from hashlib import blake2b  # as above

    found = blake2b(digest_size=16)
    _feed(found.update, prepared)
    found.update(repr(labels).encode())
    return found.digest()


def _without_evidence(prepared: PreparedArticle) -> PreparedArticle:
    related = [replace(each, article=_without_evidence(each.article)) for each in prepared.related]
    return replace(prepared, evidence=(), related=tuple(related))


@cache
def _hashed_in_one_go() -> list[str]:
    names = PreparedArticle.__dataclass_fields__
    return [name for name in names if name not in _HASHED_APART | _NOT_HASHED]


def _feed(update: Callable[[bytes], object], prepared: PreparedArticle) -> None:
    """The long texts as they are: `repr` of them would take longer than all the rest."""
    short = repr([getattr(prepared, name) for name in _hashed_in_one_go()])
    for text in (short, prepared.body_html, prepared.body_text, prepared.page_html):
        data = text.encode("utf-8", "surrogatepass")
        update(b"%d;" % len(data))
        update(data)
    for each in prepared.pictures:
        shown = repr((each.address, each.alt, each.caption, each.credit, len(each.data or b"")))
        update(shown.encode())
        update(each.data or b"")
    for related in prepared.related:
        update(repr((related.kind, related.heading)).encode())
        _feed(update, related.article)


def content_rows(
    article_id: int,
    incoming: Incoming,
    pictures: list[Row],
    related_ids: list[int | None],
    now: datetime,
) -> Iterator[tuple[str, list[Row]]]:
    """Yield the rows of an article by table. A related article that stayed away is None."""
    prepared, folded = incoming.prepared, incoming.folded
    yield "body", [body_row(article_id, prepared, folded)]
    yield "search", [search_row(article_id, search_columns(folded))]
    yield "blob", blob_rows(prepared)
    yield "content_credential", credential_rows(prepared)
    yield "picture", pictures
    yield "original", original_rows(article_id, prepared)
    yield "evidence", evidence_rows(article_id, incoming, now)
    yield "enclosure", enclosure_rows(article_id, prepared)
    yield "stated_relation", relation_rows(article_id, prepared, related_ids)


def body_row(article_id: int, prepared: PreparedArticle, folded: SearchText) -> Row:
    """Return the row of the big texts."""
    return {
        "article_id": article_id,
        "content": folded.packed or pack_texts(prepared, folded),
        "page": packed_page(prepared.page_html),
    }


def packed_page(html: str) -> bytes | None:
    """Return the other reading as a column, None for none."""
    return codec.deflate(html.encode("utf-8", "replace")) if html else None


def picture_rows(article_id: int, prepared: PreparedArticle, *, wants_pictures: bool) -> list[Row]:
    """Return the rows of pictures: stored when the source carried their bytes."""
    missing = PictureState.WANTED if wants_pictures else PictureState.NOT_FETCHED
    return [
        _picture_row(article_id, position, draft, missing)
        | {"labels": codec.pack_labels(labels_set_by(prepared.evidence, position))}
        for position, draft in enumerate(prepared.pictures)
    ]


def _picture_row(article_id: int, position: int, draft: PictureDraft, missing: PictureState) -> Row:
    state = missing if draft.address else PictureState.DESCRIBED
    if draft.data is not None:
        state = PictureState.STORED
    return {
        "article_id": article_id,
        "position": position,
        "address": codec.storable(draft.address),
        "alt": codec.storable(draft.alt),
        "caption": codec.storable(draft.caption),
        "credit": codec.storable(draft.credit),
        "media_type": codec.storable(draft.media_type),
        "width": draft.width,
        "height": draft.height,
        "state": state.value,
        "blob_sha256": None if draft.data is None else digest(draft.data),
        "size": len(draft.data or b""),
    }


def blob_rows(prepared: PreparedArticle) -> list[Row]:
    """Return the bytes the source carried."""
    found = [each.data for each in prepared.pictures if each.data is not None]
    return [{"sha256": digest(data), "data": data} for data in found]


def credential_rows(prepared: PreparedArticle) -> list[Row]:
    """Return the content credentials that pictures were published with."""
    return [
        {"blob_sha256": digest(each.data), "data": each.credentials}
        for each in prepared.pictures
        if each.data is not None and each.credentials
    ]


def original_rows(article_id: int, prepared: PreparedArticle) -> list[Row]:
    """No row without bytes: an update that brings none keeps the original there is."""
    if not prepared.original:
        return []
    media_type, data = codec.storable(prepared.original_type), codec.deflate(prepared.original)
    row = {"article_id": article_id, "media_type": media_type, "data": data, "size": len(data)}
    return [row]


def evidence_rows(article_id: int, incoming: Incoming, now: datetime) -> list[Row]:
    """Return the evidence an article came with."""
    return [
        evidence_row(article_id, each, now, incoming.parser_version, is_added=False)
        for each in incoming.prepared.evidence
    ]


def enclosure_rows(article_id: int, prepared: PreparedArticle) -> list[Row]:
    """Return the files that belong to an article."""
    return [
        {
            "article_id": article_id,
            "position": position,
            "address": codec.storable(each.address),
            "media_type": codec.storable(each.media_type),
            "length": each.length,
            "title": codec.storable(each.title),
            "seconds": each.seconds,
        }
        for position, each in enumerate(prepared.enclosures)
    ]


def relation_rows(
    article_id: int, prepared: PreparedArticle, related_ids: list[int | None]
) -> list[Row]:
    """Return what the publisher put beside an article."""
    return [
        {
            "article_id": article_id,
            "position": position,
            "related_id": related_id,
            "kind": related.kind.value,
            "heading": codec.storable(related.heading),
        }
        for position, (related, related_id) in enumerate(
            zip(prepared.related, related_ids, strict=True)
        )
        if related_id not in (None, article_id)
    ]


class Batch:
    """Collects rows by table and writes them in one go."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: dict[str, list[Row]] = {name: [] for name in _STATEMENTS}

    def add(self, table: str, rows: Iterable[Row]) -> None:
        """Put rows on the pile of a table. Each has every column of it."""
        self._rows[table].extend(rows)

    def flush(self) -> None:
        """Write everything, in the order of the references between tables."""
        for name, statement in _STATEMENTS.items():
            if self._rows[name]:
                self._connection.executemany(statement, self._rows[name])
                self._rows[name] = []
