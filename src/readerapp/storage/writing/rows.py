"""Rows made of prepared articles: pure, one dict for one row."""

from datetime import datetime
from typing import Any

from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.labels import Evidence, Label
from readerapp.storage.codec import (
    optional_seconds,
    pack_labels,
    pack_words,
    seconds,
    storable,
)
from readerapp.storage.writing.labels import labels_of

Row = dict[str, Any]


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
        "categories": pack_words(prepared.categories),
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
        "source": storable(found.source),
        "raw": storable(found.raw),
        "uri": storable(found.uri),
        "picture": found.picture,
        "is_added": int(is_added),
        "observed_at": seconds(now),
        "parser_version": parser_version,
    }
