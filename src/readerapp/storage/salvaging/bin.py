"""Repairs the bin of a salvaged library: what cannot be restored is taken out.

An article lies there as one packed value that names other rows: its source, its story, its
pictures. Each is looked at, and packed anew where what it names is called otherwise or is gone.
"""

import json
import sqlite3
import zlib
from collections.abc import Iterator

from readerapp.domain.articles import Relatedness
from readerapp.domain.bin import RemovalReason
from readerapp.domain.drafts import RelationKind
from readerapp.storage.codec import inflate, unpack_content, unpack_reasons
from readerapp.storage.errors import DamagedValueError
from readerapp.storage.feeds.unsubscribing import unpack_feeds
from readerapp.storage.salvaging.sequences import known, note
from readerapp.storage.table_rows import Row, pack_rows, unpack_rows

_MAX_AMOUNT, _LATEST = 10**9, 4_102_444_800
_HEADLESS = "SELECT article_id FROM bin_rows WHERE article_id NOT IN (SELECT article_id FROM bin)"
# The removal of what has lost its own: it went when its status says.
_REMOVALS = """
    INSERT OR IGNORE INTO bin_removal (id, at, why, amount, names)
    SELECT b.removal_id, coalesce(max(s.removed_at), max(a.at), 0), 'removed', 0, '[]'
    FROM bin AS b LEFT JOIN status AS s ON s.id = b.article_id
    LEFT JOIN (SELECT max(at) AS at FROM bin_removal) AS a
    WHERE b.removal_id NOT IN (SELECT id FROM bin_removal) GROUP BY b.removal_id
"""
_NEXT_REMOVAL = """
    SELECT 1 + max(coalesce((SELECT max(id) FROM bin_removal), 0),
                   coalesce((SELECT max(removal_id) FROM bin), 0), ?)
"""
_KNOWN_STATUS = """
    INSERT OR IGNORE INTO status (id, identity, is_read, is_starred)
    SELECT k.id, k.identity, ?2, ?3 FROM temp.known_identity AS k WHERE k.id = ?1
"""
_STATUS = "INSERT OR IGNORE INTO status (id, identity, is_read, is_starred) VALUES (?1, ?4, ?2, ?3)"
_REMOVED = """
    UPDATE status SET removed_at = (
        SELECT max(0, r.at) FROM bin AS b JOIN bin_removal AS r ON r.id = b.removal_id
        WHERE b.article_id = status.id) WHERE id = ?
"""
_DATA = "SELECT data FROM bin_rows WHERE article_id = ?"
_EMPTY = """
    DELETE FROM bin_removal
    WHERE feeds IS NULL AND id NOT IN (SELECT removal_id FROM bin)
"""
Tables = dict[str, list[Row]]


def restore_bin_heads(connection: sqlite3.Connection) -> None:
    """List again what lies in the bin and is not in its list any more."""
    removal = connection.execute(_NEXT_REMOVAL, (known(connection, "bin_removal"),)).fetchone()[0]
    for (article_id,) in connection.execute(_HEADLESS).fetchall():
        data = connection.execute(_DATA, (article_id,)).fetchone()[0]
        tables = unpacked(data)
        if tables is None:
            continue
        row = tables["article"][0]
        find = "SELECT name FROM source WHERE id = ?"
        source = connection.execute(find, (row["source_id"],)).fetchone()
        head = (article_id, removal, row["title"], source[0] if source else "", row["language"])
        connection.execute("INSERT INTO bin VALUES (?, ?, ?, ?, ?, ?)", (*head, len(data)))


def repair_bin(connection: sqlite3.Connection) -> int:
    """Remove from the bin what cannot be restored, before references are repaired; return how many
    articles that were."""
    connection.execute(_REMOVALS)
    _repair_removals(connection)
    heads = connection.execute("SELECT article_id, source FROM bin ORDER BY article_id").fetchall()
    lost = sum(not _repair_article(connection, article_id, source) for article_id, source in heads)
    _repair_relations(connection)
    connection.execute(_EMPTY)
    return lost


def _repair_article(connection: sqlite3.Connection, article_id: int, source: str) -> bool:
    """Return whether it is still in the bin."""
    row = connection.execute(_DATA, (article_id,)).fetchone()
    tables = None if row is None else unpacked(row[0])
    if tables is None:
        for name in ("bin_rows", "bin"):
            connection.execute(f"DELETE FROM {name} WHERE article_id = ?", (article_id,))  # noqa: S608 - our own names
        return False
    _repair_status(connection, article_id, tables["article"][0])
    fits = fitting(connection, tables, article_id, source)
    _keep_pictures(connection, article_id, fits)
    if fits != tables:
        _replace(connection, article_id, pack_rows(fits))
    return True


def _repair_removals(connection: sqlite3.Connection) -> None:
    whys = ", ".join(f"'{why.value}'" for why in RemovalReason)
    connection.execute(
        f"UPDATE bin_removal SET why = 'removed', amount = 0 WHERE why NOT IN ({whys})"  # noqa: S608 - our own names
    )
    connection.execute(
        "UPDATE bin_removal SET at = max(0, min(at, ?)), amount = max(0, min(amount, ?))",
        (_LATEST, _MAX_AMOUNT),
    )
    find = "SELECT id, feeds, names FROM bin_removal"
    for removal_id, feeds, names in connection.execute(find).fetchall():
        known = _names_of(connection, feeds)
        if known is None and feeds is not None:
            statement = "UPDATE bin_removal SET feeds = NULL, names = '[]' WHERE id = ?"
            connection.execute(statement, (removal_id,))
        elif not _is_list(names):
            said = json.dumps(known or [], ensure_ascii=False)
            statement = "UPDATE bin_removal SET names = ? WHERE id = ?"
            connection.execute(statement, (said, removal_id))


def _names_of(connection: sqlite3.Connection, feeds: bytes | None) -> list[str] | None:
    """Return what ended subscriptions were called, and note their ids; None when they are gone."""
    if feeds is None:
        return None
    try:
        gone = unpack_feeds(feeds)
        names = [str(row["name"] or row["title"] or row["address"]) for row in gone.rows["feed"]]
        note(connection, "feed", max(gone.ids, default=0))
    except (DamagedValueError, KeyError, TypeError, AttributeError, sqlite3.Error):
        return None
    return names


def _is_list(text: str) -> bool:
    try:
        return isinstance(json.loads(text), list)
    except ValueError:
        return False


def _repair_status(connection: sqlite3.Connection, article_id: int, article: Row) -> None:
    """Without a status nothing stays in the bin."""
    find = "SELECT 1 FROM status WHERE id = ?"
    if connection.execute(find, (article_id,)).fetchone():
        return
    marks = (article_id, int(article["is_read"] == 1), int(article["is_starred"] == 1))
    connection.execute(_KNOWN_STATUS, marks)
    url = article["url"]
    for identity in (f"url:{url}" if url else f"salvaged:{article_id}", f"salvaged:{article_id}"):
        connection.execute(_STATUS, (*marks, identity))
    connection.execute(_REMOVED, (article_id,))


def _keep_pictures(connection: sqlite3.Connection, article_id: int, tables: Tables) -> None:
    """Let the bin hold exactly the bytes that its article shows."""
    connection.execute("DELETE FROM bin_picture WHERE article_id = ?", (article_id,))
    connection.executemany(
        "INSERT OR IGNORE INTO bin_picture VALUES (?, ?, ?)",
        [
            (article_id, row["blob_sha256"], row["size"])
            for row in tables.get("picture", ())
            if row["blob_sha256"] is not None
        ],
    )


def _replace(connection: sqlite3.Connection, article_id: int, packed: bytes) -> None:
    connection.execute("UPDATE bin_rows SET data = ? WHERE article_id = ?", (packed, article_id))
    connection.execute("UPDATE bin SET size = ? WHERE article_id = ?", (len(packed), article_id))


def _repair_relations(connection: sqlite3.Connection) -> None:
    for row in list(_broken_relations(connection)):
        connection.execute(
            "DELETE FROM bin_relation WHERE article_id = ? AND related_id = ? AND position = ?", row
        )


def _broken_relations(connection: sqlite3.Connection) -> Iterator[tuple[int, int, int]]:
    find = "SELECT article_id, related_id, position, kind, reasons FROM bin_relation"
    for article_id, related_id, position, kind, reasons in connection.execute(find):
        try:
            if position < 0:
                Relatedness(kind)
                unpack_reasons(reasons)
            else:
                RelationKind(kind)
        except (ValueError, TypeError, KeyError):
            yield article_id, related_id, position


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
