"""Packs articles with all their rows into the bin, and unpacks them."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from readerapp.storage.articles.evidence import refresh_touched
from readerapp.storage.articles.pictures import drop_unused
from readerapp.storage.codec import pack_ids, reading_values, unpack_content
from readerapp.storage.feeds.unsubscribing import with_their_feeds
from readerapp.storage.schema import TABLES
from readerapp.storage.search.index import ADD, REMOVE
from readerapp.storage.table_rows import Row, fetch, pack_rows, unpack_rows

# What belongs to one article, and not to two as a relation does. Translations are not packed: they
# tell when the reader had them made, and are made anew.
OF_ONE = tuple(
    name
    for name, table in TABLES.items()
    if [each.name for each in table.columns if each.part_of == "article.id"] == ["article_id"]
    and name != "translation"
)
_AMONG = "IN (SELECT value FROM json_each(?))"
_ARTICLES = f"SELECT * FROM article WHERE id {_AMONG} ORDER BY id"  # noqa: S608 - constants only
_SOURCES = f"""
    SELECT a.id, s.name FROM article AS a JOIN source AS s ON s.id = a.source_id
    WHERE a.id {_AMONG}
"""  # noqa: S608 - constants only
_PUT = """
    INSERT INTO bin (article_id, removal_id, title, source, language, size)
    VALUES (?, ?, ?, ?, ?, ?)
"""
_KEEP_BLOBS = f"""
    INSERT OR IGNORE INTO bin_picture (article_id, blob_sha256, size)
    SELECT article_id, blob_sha256, size FROM picture
    WHERE blob_sha256 IS NOT NULL AND article_id {_AMONG}
"""  # noqa: S608 - constants only
_KEEP_STATED = """
    INSERT OR REPLACE INTO bin_relation
    SELECT article_id, related_id, position, kind, heading, 0, '', 0, 0
    FROM stated_relation WHERE {end} IN (SELECT value FROM json_each(?))
"""
_KEEP_COMPUTED = """
    INSERT OR REPLACE INTO bin_relation
    SELECT article_id, related_id, -1, kind, '', score, reasons, is_copy, same_story
    FROM computed_relation WHERE {end} IN (SELECT value FROM json_each(?))
"""
# EXISTS: an IN would have SQLite look for the relations of each of a million articles.
_BOTH_HERE = """
    FROM bin_relation WHERE {end} IN (SELECT value FROM json_each(?))
        AND EXISTS (SELECT 1 FROM article WHERE id = bin_relation.article_id)
        AND EXISTS (SELECT 1 FROM article WHERE id = bin_relation.related_id)
"""
# Relations of articles that were updated meanwhile stay as they are now: OR IGNORE.
_RELATE_STATED = f"""
    INSERT OR IGNORE INTO stated_relation (article_id, position, related_id, kind, heading)
    SELECT article_id, position, related_id, kind, heading {_BOTH_HERE} AND position >= 0
"""
_RELATE_COMPUTED = f"""
    INSERT OR IGNORE INTO computed_relation
        (article_id, related_id, kind, score, reasons, is_copy, same_story)
    SELECT article_id, related_id, kind, score, reasons, is_copy, same_story
    {_BOTH_HERE} AND position < 0
"""
# Ids of evidence name nothing, and another one may have them by the time it returns.
_FREE_ID = "iif(EXISTS (SELECT 1 FROM evidence WHERE id = :id), NULL, :id)"
_ENDS = ("article_id", "related_id")
# One that is not in the index, because it is being made anew, is not taken out of it: the index
# would count wrongly from then on.
_INDEXED = f"SELECT id FROM search_docsize WHERE id {_AMONG}"  # noqa: S608 - constants only
_MARKS = f"""
    UPDATE article SET
        is_read = (SELECT is_read FROM status WHERE status.id = article.id),
        is_starred = (SELECT is_starred FROM status WHERE status.id = article.id)
    WHERE id {_AMONG}
"""  # noqa: S608 - constants only
_PACKED = f"""
    SELECT article_id, data FROM bin_rows
    WHERE article_id {_AMONG} AND article_id NOT IN (SELECT id FROM article) ORDER BY article_id
"""  # noqa: S608 - constants only


def put_into_bin(
    connection: sqlite3.Connection, ids: Iterable[int], removal_id: int
) -> tuple[int, ...]:
    """Move articles out of the library; return those that were there."""
    wanted = pack_ids(ids)
    articles = fetch(connection, _ARTICLES, (wanted,))
    found = tuple(row["id"] for row in articles)
    packed_ids = pack_ids(found)
    sources = dict(connection.execute(_SOURCES, (packed_ids,)).fetchall())
    parts = _parts(connection, packed_ids)
    forget(connection, found)  # an older version that something brought back meanwhile
    for row in articles:
        _put(connection, row, sources[row["id"]], parts[row["id"]], removal_id)
    connection.execute(_KEEP_BLOBS, (packed_ids,))
    for statement in (_KEEP_STATED, _KEEP_COMPUTED):
        for end in _ENDS:
            connection.execute(statement.format(end=end), (packed_ids,))
    indexed = {row[0] for row in connection.execute(_INDEXED, (packed_ids,))}
    bodies = (each["body"] for article_id, each in parts.items() if article_id in indexed)
    _index(connection, REMOVE, bodies)
    connection.execute(f"DELETE FROM article WHERE id {_AMONG}", (packed_ids,))  # noqa: S608 - constants only
    return found


def take_from_bin(connection: sqlite3.Connection, ids: Iterable[int]) -> tuple[int, ...]:
    """Put articles back, except those that came back meanwhile; return their ids."""
    with reading_values():
        found = {
            article_id: unpack_rows(data)
            for article_id, data in connection.execute(_PACKED, (pack_ids(ids),))
        }
    articles = [row for tables in found.values() for row in tables["article"]]
    _insert(connection, "article", with_their_feeds(connection, articles))
    for table in OF_ONE:
        rows = [row for tables in found.values() for row in tables.get(table, ())]
        _insert(connection, table, rows)
    packed_ids = pack_ids(found)
    _relate(connection, packed_ids)
    _index(connection, ADD, (tables["body"] for tables in found.values()))
    connection.execute(_MARKS, (packed_ids,))
    refresh_touched(connection, found, labelled=True)
    connection.execute(f"UPDATE status SET removed_at = NULL WHERE id {_AMONG}", (packed_ids,))  # noqa: S608 - constants only
    forget(connection, found)
    return tuple(found)


def forget(connection: sqlite3.Connection, ids: Iterable[int]) -> int:
    """Drop articles from the bin for good; return how many were in it."""
    packed = pack_ids(ids)
    blobs = f"SELECT blob_sha256 FROM bin_picture WHERE article_id {_AMONG}"  # noqa: S608 - constants only
    hashes = [row[0] for row in connection.execute(blobs, (packed,))]
    gone = connection.execute(f"DELETE FROM bin WHERE article_id {_AMONG}", (packed,)).rowcount  # noqa: S608 - constants only
    drop_unused(connection, hashes)
    return gone


def forget_relations(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    """Drop what is known of relations of articles that will not come back from the bin."""
    packed = pack_ids(ids)
    for end in _ENDS:
        connection.execute(
            f"DELETE FROM bin_relation WHERE {end} {_AMONG} AND {end} NOT IN (SELECT id FROM article)",  # noqa: S608, E501 - constants only
            (packed,),
        )


def _parts(connection: sqlite3.Connection, packed_ids: str) -> dict[int, dict[str, list[Row]]]:
    """The rows of each article by table, in the order of their keys."""
    parts: dict[int, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for table in OF_ONE:
        order = "rowid" if TABLES[table].has_rowid else "article_id, position"
        statement = f"SELECT * FROM {table} WHERE article_id {_AMONG} ORDER BY {order}"  # noqa: S608 - constants only
        for row in fetch(connection, statement, (packed_ids,)):
            parts[row["article_id"]][table].append(row)
    return parts


def _put(
    connection: sqlite3.Connection,
    row: Row,
    source: str,
    parts: dict[str, list[Row]],
    removal_id: int,
) -> None:
    data = pack_rows({"article": [row], **parts})
    head = (row["id"], removal_id, row["title"], source, row["language"], len(data))
    connection.execute(_PUT, head)
    connection.execute("INSERT INTO bin_rows (article_id, data) VALUES (?, ?)", (row["id"], data))


def _relate(connection: sqlite3.Connection, packed_ids: str) -> None:
    for end in _ENDS:
        for statement in (_RELATE_STATED, _RELATE_COMPUTED, f"DELETE {_BOTH_HERE}"):
            connection.execute(statement.format(end=end), (packed_ids,))


def _index(connection: sqlite3.Connection, statement: str, bodies: Iterable[Sequence[Row]]) -> None:
    """Tell the search index; it is contentless and wants exactly what it was given."""
    with reading_values():
        rows = [
            (body["article_id"], *unpack_content(body["content"]).folded)
            for each in bodies
            for body in each
        ]
    connection.executemany(statement, rows)


def _insert(connection: sqlite3.Connection, table: str, rows: list[Row]) -> None:
    """Insert rows that an older version may have packed: columns that are gone are left out."""
    known = TABLES[table].names()
    alike: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        names = [name for name in row if name in known]
        marks = ", ".join(_FREE_ID if table == "evidence" and n == "id" else f":{n}" for n in names)
        alike[f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"].append(row)  # noqa: S608 - constants only
    for statement, group in alike.items():
        connection.executemany(statement, group)
