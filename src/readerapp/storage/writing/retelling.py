"""A feed changed an entry whose page has been read: what is around the text changes, and the page
is to be read again. Until then the text that is here stays."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from readerapp.domain.feeds import FullTextState
from readerapp.storage.codec import pack_content, pack_words, reading_values, unpack_content
from readerapp.storage.packing_texts import search_columns
from readerapp.storage.tables import article, body, enclosure, picture, search
from readerapp.storage.values import Incoming
from readerapp.storage.writing.contents import (
    enclosure_rows,
    evidence_rows,
    packed_page,
    picture_rows,
)
from readerapp.storage.writing.other_reading import (
    add_missing_evidence,
    joined,
    renumbered,
    rows_of_pictures,
)
from readerapp.storage.writing.replacing import forget_search_text
from readerapp.storage.writing.rows import Row, article_row, search_row

_AROUND = ("title", "title_is_derived", "dek", "url", "published", "sort_key", "content_hash")


def retell(
    connection: Connection, article_id: int, incoming: Incoming, hashed: bytes, now: datetime
) -> None:
    """Write what the feed says now around the text of the page."""
    this = article.c.id == article_id
    old = connection.execute(select(article).where(this)).one()
    new = article_row(article_id, incoming.prepared, incoming.labels, old.received, hashed)
    values: Row = {name: new[name] for name in _AROUND}
    values |= {
        "modified": new["modified"] or old.modified,
        "authors": new["authors"] if incoming.prepared.authors else old.authors,
        "categories": pack_words(incoming.prepared.categories),
        "full_text": FullTextState.WANTED.value,
    }
    connection.execute(update(article).where(this).values(values))
    _retell_body(connection, article_id, incoming)
    connection.execute(delete(enclosure).where(enclosure.c.article_id == article_id))
    files = enclosure_rows(article_id, incoming.prepared)
    if files:
        connection.execute(insert(enclosure), files)
    add_missing_evidence(connection, article_id, evidence_rows(article_id, incoming, now))


def _retell_body(connection: Connection, article_id: int, incoming: Incoming) -> None:
    this = body.c.article_id == article_id
    packed = connection.scalar(select(body.c.content).where(this))
    forget_search_text(connection, article_id)
    with reading_values():
        content = unpack_content(packed or b"")
    title, dek, _, source, authors = search_columns(incoming.folded)
    _, _, text, _, authors_before = content.folded
    columns = (title, dek, text, source, authors or authors_before)
    values: Row = {"content": pack_content(content._replace(folded=columns))}
    if incoming.prepared.body_html:
        values["page"] = packed_page(_with_pictures(connection, article_id, incoming))
    connection.execute(update(body).where(this).values(values))
    connection.execute(insert(search), [search_row(article_id, columns)])


def _with_pictures(connection: Connection, article_id: int, incoming: Incoming) -> str:
    """Return the feed's text over the pictures of the article, those that are new added."""
    entry = incoming.entry
    wants_pictures = entry is not None and entry.wants_pictures
    there = rows_of_pictures(connection, article_id)
    brought = picture_rows(article_id, incoming.prepared, wants_pictures=wants_pictures)
    rows, places = joined(there, brought)
    new = [row for row in rows[len(there) :] if row["blob_sha256"] is None]
    if new:
        connection.execute(insert(picture), new)
    return renumbered(incoming.prepared.body_html, places)
