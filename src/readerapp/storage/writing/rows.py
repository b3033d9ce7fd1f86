"""Rows made of prepared articles: pure, one dict for one row."""

import hashlib
from datetime import datetime
from typing import Any

from readerapp.domain.articles import PictureState
from readerapp.domain.drafts import PictureDraft, PreparedArticle
from readerapp.domain.labels import Evidence, Label
from readerapp.storage.codec import (
    Content,
    deflate,
    optional_seconds,
    pack_content,
    pack_labels,
    pack_words,
    seconds,
    storable,
)
from readerapp.storage.values import SearchText
from readerapp.storage.writing.labels import labels_of

Row = dict[str, Any]


def digest(data: bytes) -> bytes:
    """Return the SHA-256 that names a blob."""
    return hashlib.sha256(data).digest()


def content_hash(prepared: PreparedArticle, labels: tuple[Label, ...] | None) -> bytes:
    """Return 16 bytes that differ when what a reader sees differs.

    The original bytes do not count: pages change their advertisements at every visit.
    """
    found = hashlib.blake2b(digest_size=16)
    _feed(found, prepared)
    found.update(repr(labels).encode())
    return found.digest()


def _feed(found: "hashlib.blake2b", prepared: PreparedArticle) -> None:
    for name, value in vars(prepared).items():
        if name in ("pictures", "related", "original", "original_type"):
            continue
        found.update(f"{name}={value!r};".encode("utf-8", "replace"))
    for each in prepared.pictures:
        found.update(repr((each.address, each.alt, each.caption, each.credit)).encode())
        found.update(each.data or b"")
    for related in prepared.related:
        found.update(repr((related.kind, related.heading)).encode())
        _feed(found, related.article)


def article_row(
    article_id: int,
    prepared: PreparedArticle,
    labels: tuple[Label, ...] | None,
    received: int,
    hashed: bytes,
) -> Row:
    """Return the row of the list. A time in the future sorts as the time of receiving."""
    published = optional_seconds(prepared.published)
    if labels is None:
        labels = labels_of(prepared.evidence, None)
    return {
        "id": article_id,
        "url": storable(prepared.url),
        "title": storable(prepared.title),
        "title_is_derived": int(prepared.title_is_derived),
        "dek": storable(prepared.dek),
        "language": storable(prepared.language),
        "language_origin": prepared.language_origin.value,
        "language_confidence": float(prepared.language_confidence),
        "interface_language": storable(prepared.interface_language),
        "published": published,
        "modified": optional_seconds(prepared.modified),
        "received": received,
        "sort_key": received if published is None else min(published, received),
        "authors": pack_words(prepared.authors),
        "word_count": prepared.word_count,
        "is_stub": int(prepared.is_stub),
        "is_sample": int(prepared.is_sample),
        "labels": pack_labels(labels),
        "related_model": "",
        "content_hash": hashed,
    }


def body_row(article_id: int, prepared: PreparedArticle, folded: SearchText) -> Row:
    """Return the row of the big texts."""
    content = Content(prepared.body_html, prepared.body_text, search_columns(folded))
    page = prepared.page_html.encode("utf-8", "replace")
    return {
        "article_id": article_id,
        "content": pack_content(content),
        "page": deflate(page) if page else None,
    }


def search_columns(folded: SearchText) -> tuple[str, ...]:
    """Return what goes into the index, in the order of its columns."""
    texts = (folded.title, folded.dek, folded.body, folded.source, folded.authors)
    return tuple(map(storable, texts))


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


def picture_row(
    article_id: int, position: int, draft: PictureDraft, found: tuple[Evidence, ...]
) -> Row:
    """Return the row of a picture that is stored when the source carried its bytes."""
    state = PictureState.NOT_FETCHED if draft.address else PictureState.DESCRIBED
    if draft.data is not None:
        state = PictureState.STORED
    return {
        "article_id": article_id,
        "position": position,
        "address": storable(draft.address),
        "alt": storable(draft.alt),
        "caption": storable(draft.caption),
        "credit": storable(draft.credit),
        "media_type": "",
        "width": 0,
        "height": 0,
        "state": state.value,
        "blob_sha256": None if draft.data is None else digest(draft.data),
        "labels": pack_labels(labels_of(found, position)),
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
        "source": storable(found.source),
        "raw": storable(found.raw),
        "uri": storable(found.uri),
        "picture": found.picture,
        "is_added": int(is_added),
        "observed_at": seconds(now),
        "parser_version": parser_version,
    }
