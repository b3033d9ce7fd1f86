"""Alternate text: the text of the feed beside that of the page, over the same pictures."""

import re
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import FEED_HEADER
from readerapp.storage.articles.evidence import renew_evidence
from readerapp.storage.articles.incoming import Incoming, search_columns
from readerapp.storage.articles.pictures import picture_rows_of
from readerapp.storage.articles.rows import (
    article_row,
    enclosure_rows,
    evidence_rows,
    packed_page,
    picture_rows,
)
from readerapp.storage.codec import pack_content, pack_words, reading_values, unpack_content
from readerapp.storage.search.index import ADD, remove_from_index
from readerapp.storage.table_rows import Row, delete_of_article, fetch, insert_rows, update_rows

_PICTURE = re.compile(r'(?<=src="picture:)\d{1,5}(?=")')
OF_FEED = (FEED_HEADER,)  # sources of evidence that only the feed of an article can renew
_NOWHERE = 99_999  # the number of a picture no article has
_AROUND = ("title", "title_is_derived", "dek", "url", "published", "sort_key", "content_hash")


def pictures_in(html: str) -> set[int]:
    """Return the numbers of the pictures a text shows."""
    return {int(number) for number in _PICTURE.findall(html)}


def renumbered(html: str, places: dict[int, int]) -> str:
    """Return the text with its pictures at other places."""
    return _PICTURE.sub(lambda found: str(places.get(int(found[0]), _NOWHERE)), html)


def joined(first: list[Row], second: Iterable[Row]) -> tuple[list[Row], dict[int, int]]:
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


def update_entry(
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
        "categories": pack_words(incoming.prepared.categories),
        "full_text": FullTextState.WANTED.value,
    }
    update_rows(connection, "article", values, id=article_id)
    _update_body(connection, article_id, incoming)
    delete_of_article(connection, article_id, ("enclosure",))
    insert_rows(connection, "enclosure", enclosure_rows(article_id, incoming.prepared))
    renew_evidence(connection, article_id, evidence_rows(article_id, incoming, now), OF_FEED)


def _update_body(connection: sqlite3.Connection, article_id: int, incoming: Incoming) -> None:
    statement = "SELECT content FROM body WHERE article_id = ?"
    packed = connection.execute(statement, (article_id,)).fetchone()
    remove_from_index(connection, article_id)
    with reading_values():
        content = unpack_content(packed[0] if packed else b"")
    title, dek, _, source, authors = search_columns(incoming.folded)
    _, _, text, _, authors_before = content.folded
    columns = (title, dek, text, source, authors or authors_before)
    values: Row = {"content": pack_content(content._replace(folded=columns))}
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
    rows, places = joined(there, brought)
    new = [row for row in rows[len(there) :] if row["blob_sha256"] is None]
    insert_rows(connection, "picture", new)
    return renumbered(incoming.prepared.body_html, places)
