"""Full text: the page of the publisher takes the place of what a feed said of an article."""

import sqlite3
from datetime import datetime

from readerapp.domain.articles import PictureState
from readerapp.domain.drafts import LanguageOrigin, PreparedArticle
from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import PAGE_HEADER, PAGE_META, UNDETERMINED
from readerapp.storage.articles.alternate_text import (
    joined,
    pictures_in,
    renumbered,
)
from readerapp.storage.articles.batch import Batch
from readerapp.storage.articles.evidence import refresh_labels, renew_evidence
from readerapp.storage.articles.incoming import Incoming, search_columns
from readerapp.storage.articles.pictures import picture_rows_of, replace_pictures, thumbnail
from readerapp.storage.articles.rows import (
    blob_rows,
    credential_rows,
    evidence_rows,
    original_rows,
    packed_page,
    picture_rows,
    relation_rows,
    search_row,
)
from readerapp.storage.articles.upsert import ArticleUpsert, brought_along
from readerapp.storage.changes import ChangeLog
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
from readerapp.storage.search.index import remove_from_index
from readerapp.storage.table_rows import Row, delete_of_article, fetch, update_rows

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


def complete(
    connection: sqlite3.Connection, log: ChangeLog, article_id: int, page: Incoming, now: datetime
) -> bool:
    """Write the page's text, pictures, evidence and relations; return whether there is an
    article to write them to."""
    found = fetch(connection, _ARTICLE, (article_id,))
    if not found:
        return False
    old = found[0]
    upsert = ArticleUpsert(connection, log, brought_along(page), now)
    related_ids = upsert.put_related(page, revives=False)
    upsert.finish()
    with reading_values():
        content = unpack_content(old["content"])
        other = content.html if old["page"] is None else inflate(old["page"]).decode()
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
        values["title"] = storable(page.prepared.title)
        values["title_is_derived"] = int(page.prepared.title_is_derived)
    update_rows(connection, "article", values, id=article_id)
    renew_evidence(connection, article_id, evidence_rows(article_id, page, now), _OF_PAGE)
    refresh_labels(connection, article_id, page.labels)
    name = storable(page.prepared.identity)
    connection.execute(_NAME, (name, article_id))
    return True


def _pictures(
    connection: sqlite3.Connection, old: Row, page: PreparedArticle, other: str
) -> tuple[list[Row], str]:
    """Return the page's pictures and behind them those the feed's text shows, and this text.

    A picture that the feed only named, beside its text, stays when the page has none.
    """
    there = picture_rows_of(connection, old["id"])
    wants = bool(old["pictures"]) or any(row["state"] == PictureState.WANTED for row in there)
    brought = picture_rows(old["id"], page, wants_pictures=wants)
    shown = pictures_in(other)
    staying = [row for row in there if row["position"] in shown or not brought]
    rows, places = joined(brought, staying)
    return replace_pictures(connection, old["id"], rows), renumbered(other, places)


def _is_nameless(old: Row, content: Content) -> bool:
    """Whether only an address was known, which stands in the place of the title."""
    return bool(old["is_stub"] and old["title_is_derived"] and not content.text and not old["dek"])


def _columns(content: Content, page: Incoming, *, is_nameless: bool) -> tuple[str, ...]:
    """Return what the search index is given: the page's text under the feed's title."""
    title, dek, _, source, authors = content.folded
    page_title, _, text, _, page_authors = search_columns(page.folded)
    return page_title if is_nameless else title, dek, text, source, authors or page_authors


def _body_row(article_id: int, page: PreparedArticle, columns: tuple[str, ...], other: str) -> Row:
    content = Content(page.body_html, page.body_text, columns)
    return {
        "article_id": article_id,
        "content": pack_content(content),
        "page": packed_page(other or page.page_html),
    }


def _values(old: Row, page: PreparedArticle) -> Row:
    """Return what the page adds to the row of the list."""
    values: Row = {
        "full_text": FullTextState.READY.value,
        "word_count": page.word_count,
        "related_model": "",
        "is_stub": 0,
        "modified": optional_seconds(page.modified) if old["modified"] is None else old["modified"],
        "authors": pack_words(page.authors) if old["authors"] == "[]" else old["authors"],
        "interface_language": old["interface_language"] or storable(page.interface_language),
    }
    is_sure = old["set_language"] or old["language_origin"] == LanguageOrigin.DECLARED
    if not is_sure and page.language != UNDETERMINED:
        values["language"] = storable(page.language)
        values["language_origin"] = page.language_origin.value
        values["language_confidence"] = float(page.language_confidence)
    return values
