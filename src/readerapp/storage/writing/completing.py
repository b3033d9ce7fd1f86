"""The publisher's page takes the place of what a feed said of an article."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from readerapp.domain.articles import PictureState
from readerapp.domain.drafts import LanguageOrigin, PreparedArticle
from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import UNDETERMINED
from readerapp.storage.codec import (
    Content,
    inflate,
    optional_seconds,
    pack_content,
    pack_words,
    reading_values,
    storable,
    unpack_content,
)
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.packing_texts import search_columns
from readerapp.storage.small_tables import feed
from readerapp.storage.tables import (
    article,
    blob,
    body,
    original,
    picture,
    search,
    stated_relation,
    vector,
)
from readerapp.storage.values import Incoming
from readerapp.storage.writing.batch import Batch
from readerapp.storage.writing.contents import (
    blob_rows,
    evidence_rows,
    original_rows,
    packed_page,
    picture_rows,
    relation_rows,
)
from readerapp.storage.writing.driver import driver_of
from readerapp.storage.writing.intake import Intake, brought_along
from readerapp.storage.writing.labels import refresh_labels
from readerapp.storage.writing.other_reading import (
    add_missing_evidence,
    joined,
    pictures_in,
    renumbered,
    rows_of_pictures,
)
from readerapp.storage.writing.replacing import forget_search_text, replace_pictures, thumbnail
from readerapp.storage.writing.rows import Row as NewRow
from readerapp.storage.writing.rows import search_row

_NAME = """
    INSERT OR IGNORE INTO alias (identity, status_id)
    SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM status WHERE identity = ?1)
"""


def complete(
    connection: Connection, log: ChangeLog, article_id: int, page: Incoming, now: datetime
) -> bool:
    """Write the page's text, pictures, evidence and relations; return whether there is an
    article to write them to."""
    old = _article(connection, article_id)
    if old is None:
        return False
    intake = Intake(connection, log, brought_along(page), now)
    related_ids = intake.put_related(page, revives=False)
    intake.finish()
    with reading_values():
        content = unpack_content(old.content)
        other = content.html if old.page is None else inflate(old.page).decode()
    forget_search_text(connection, article_id)
    pictures, other = _pictures(connection, old, page.prepared, other)
    columns = _columns(content, page)
    for table in (body, stated_relation, vector):
        connection.execute(delete(table).where(table.c.article_id == article_id))
    batch = Batch(driver_of(connection))
    batch.add(body, [_body_row(article_id, page.prepared, columns, other)])
    batch.add(search.name, [search_row(article_id, columns)])
    batch.add(blob, blob_rows(page.prepared))
    batch.add(picture, pictures)
    batch.add(original, original_rows(article_id, page.prepared))
    batch.add(stated_relation, relation_rows(article_id, page.prepared, related_ids))
    batch.flush()
    values = _values(old, page.prepared) | {"thumbnail": thumbnail(pictures)}
    connection.execute(update(article).where(article.c.id == article_id).values(values))
    add_missing_evidence(connection, article_id, evidence_rows(article_id, page, now))
    refresh_labels(connection, article_id, page.labels)
    name = storable(page.prepared.identity)
    driver_of(connection).execute(_NAME, (name, article_id))
    return True


def _article(connection: Connection, article_id: int) -> Row[Any] | None:
    statement = (
        select(article, body.c.content, body.c.page, feed.c.set_language, feed.c.pictures)
        .join(body, body.c.article_id == article.c.id)
        .outerjoin(feed, feed.c.id == article.c.feed_id)
        .where(article.c.id == article_id)
    )
    return connection.execute(statement).one_or_none()


def _pictures(
    connection: Connection, old: Row[Any], page: PreparedArticle, other: str
) -> tuple[list[NewRow], str]:
    """Return the page's pictures and behind them those the feed's text shows, and this text.

    A picture that the feed only named, beside its text, stays when the page has none.
    """
    there = rows_of_pictures(connection, old.id)
    wants = bool(old.pictures) or any(row["state"] == PictureState.WANTED for row in there)
    brought = picture_rows(old.id, page, wants_pictures=wants)
    shown = pictures_in(other)
    staying = [row for row in there if row["position"] in shown or not brought]
    rows, places = joined(brought, staying)
    return replace_pictures(connection, old.id, rows), renumbered(other, places)


def _columns(content: Content, page: Incoming) -> tuple[str, ...]:
    """Return what the search index is given: the page's text under the feed's title."""
    title, dek, _, source, authors = content.folded
    _, _, text, _, page_authors = search_columns(page.folded)
    return title, dek, text, source, authors or page_authors


def _body_row(
    article_id: int, page: PreparedArticle, columns: tuple[str, ...], other: str
) -> NewRow:
    content = Content(page.body_html, page.body_text, columns)
    return {
        "article_id": article_id,
        "content": pack_content(content),
        "page": packed_page(other or page.page_html),
    }


def _values(old: Row[Any], page: PreparedArticle) -> NewRow:
    """Return what the page adds to the row of the list."""
    values: NewRow = {
        "full_text": FullTextState.READY.value,
        "word_count": page.word_count,
        "related_model": "",
        "is_stub": 0,
        "modified": optional_seconds(page.modified) if old.modified is None else old.modified,
        "authors": pack_words(page.authors) if old.authors == "[]" else old.authors,
        "interface_language": old.interface_language or storable(page.interface_language),
    }
    is_sure = old.set_language or old.language_origin == LanguageOrigin.DECLARED
    if not is_sure and page.language != UNDETERMINED:
        values["language"] = storable(page.language)
        values["language_origin"] = page.language_origin.value
        values["language_confidence"] = float(page.language_confidence)
    return values
