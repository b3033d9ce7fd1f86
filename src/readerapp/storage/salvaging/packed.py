"""One article of the bin as it is packed: can it be unpacked, and with the ids of this library?"""

import sqlite3
import zlib

from readerapp.storage.codec import inflate, unpack_content
from readerapp.storage.packing import Row, unpack_rows

Tables = dict[str, list[Row]]


def unpacked(data: bytes) -> Tables | None:
    """Return the rows of an article, None when it could not be put back into the library."""
    try:
        tables = unpack_rows(data)
        [article] = tables["article"]
        [body] = tables["body"]
        unpack_content(body["content"])
        str(article["title"]), str(article["language"]), int(article["source_id"])
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, zlib.error):
        return None
    return tables


def fitting(connection: sqlite3.Connection, tables: Tables, article_id: int, source: str) -> Tables:
    """Return the rows with ids of this library."""
    rows = {
        name: [row | {"article_id": article_id} for row in found]
        for name, found in tables.items()
        if name != "article"
    }
    rows["body"] = [_readable_body(row) for row in rows["body"]]
    if "original" in rows:
        rows["original"] = [row for row in rows["original"] if _inflates(row["data"])]
    if "picture" in rows:
        rows["picture"] = [_with_blob(connection, row) for row in rows["picture"]]
    article = tables["article"][0]
    own: Row = {"id": article_id, "source_id": _source(connection, article["source_id"], source)}
    if article.get("story_id") is not None:
        own["story_id"] = _existing(connection, "story", article["story_id"])
    return {"article": [article | own], **rows}


def _source(connection: sqlite3.Connection, before: int, name: str) -> int:
    """Return the id of a source: by its name, which is the same in every copy."""
    row = connection.execute("SELECT id FROM source WHERE name = ?", (name,)).fetchone()
    if row is None:
        if not name and _existing(connection, "source", before) is not None:
            return before
        connection.execute("INSERT INTO source (name) VALUES (?)", (name,))
        return _source(connection, before, name)
    return int(row[0])


def _existing(connection: sqlite3.Connection, table: str, wanted: int) -> int | None:
    found = connection.execute(f"SELECT id FROM {table} WHERE id = ?", (wanted,)).fetchone()  # noqa: S608 - our own names
    return found and int(found[0])


def _readable_body(body: Row) -> Row:
    page = body.get("page")
    return body if page is None or _inflates(page) else body | {"page": None}


def _inflates(data: bytes) -> bool:
    try:
        inflate(data)
    except (zlib.error, TypeError):
        return False
    return True


def _with_blob(connection: sqlite3.Connection, picture: Row) -> Row:
    """Like pictures of living articles, it may be fetched again when its bytes are gone."""
    name = picture["blob_sha256"]
    find = "SELECT 1 FROM blob WHERE sha256 = ?"
    if name is None or connection.execute(find, (name,)).fetchone():
        return picture
    state = "not_fetched" if picture["address"] else "described"
    return picture | {"state": state, "blob_sha256": None, "size": 0}
