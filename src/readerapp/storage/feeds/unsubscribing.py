"""Unsubscribing in a way that can be undone, and which feed an article then belongs to."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any

from readerapp.domain.values import dataclass
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import pack_ids, reading_values
from readerapp.storage.feeds.folders import arrange, close_gaps, existing_folder, ids_in
from readerapp.storage.schema import TABLES
from readerapp.storage.table_rows import Row, fetch, insert_rows, pack_rows, unpack_rows

_AMONG = "(SELECT value FROM json_each(:feeds))"
_TABLES = {"feed": "id"} | {
    name: column.name
    for name, table in TABLES.items()
    for column in table.columns
    if column.part_of == "feed.id"
}
_LOST = f"""
    SELECT a.id, a.feed_id, a.full_text = 'wanted', (
        SELECT min(e.feed_id) FROM feed_entry AS e
        WHERE e.article_id = a.id AND e.feed_id NOT IN {_AMONG}
    )
    FROM article AS a WHERE a.feed_id IN {_AMONG} ORDER BY a.id
"""  # noqa: S608 - constants only
_WANTED_PICTURES = f"""
    SELECT p.article_id, p.position FROM picture AS p JOIN article AS a ON a.id = p.article_id
    WHERE p.state = 'wanted' AND a.feed_id IN {_AMONG}
"""  # noqa: S608 - constants only
_GO_TO = "UPDATE article SET feed_id = ? WHERE id = ?"
_SHARE = "UPDATE feed_entry SET is_shared = ? WHERE feed_id = ? AND article_id = ?"
_SET_TEXT = "UPDATE article SET full_text = ? WHERE id = ? AND full_text = ?"
_SET_PICTURE = "UPDATE picture SET state = ? WHERE article_id = ? AND position = ? AND state = ?"
# Meanwhile another source may have become the one that brought an article.
_SHARES = f"""
    UPDATE feed_entry SET is_shared = 1
    WHERE feed_id IN {_AMONG} AND is_shared = 0 AND EXISTS (
        SELECT 1 FROM article AS a
        WHERE a.id = feed_entry.article_id AND a.feed_id IS NOT feed_entry.feed_id
    )
"""  # noqa: S608 - constants only
# What the servers of accounts are told, after what they have not heard yet of these feeds.
_TELL_END = f"""
    INSERT INTO account_command (account_id, feed_id, kind, remote_id, address, tries)
    SELECT f.account_id, f.feed_id, 'unsubscribe', f.remote_id, feed.address, 0
    FROM account_feed AS f JOIN feed ON feed.id = f.feed_id
    WHERE f.feed_id IN {_AMONG} AND f.is_listed = 1
"""  # noqa: S608 - constants only
_UNTELL = f"DELETE FROM account_command WHERE feed_id IN {_AMONG}"  # noqa: S608 - constants only
_TELL_RETURN = f"""
    INSERT INTO account_command (account_id, feed_id, kind, remote_id, address, tries)
    SELECT f.account_id, f.feed_id, 'subscribe', f.remote_id, feed.address, 0
    FROM account_feed AS f JOIN feed ON feed.id = f.feed_id
    WHERE f.feed_id IN {_AMONG} AND (f.is_listed = 1 OR f.remote_id = '') AND NOT EXISTS (
        SELECT 1 FROM account_command AS c WHERE c.account_id = f.account_id
            AND c.feed_id = f.feed_id AND c.kind = 'unsubscribe'
    )
"""  # noqa: S608 - constants only
# So are other computers, by what is written into a shared folder.
_RECORD_END = f"""
    INSERT OR REPLACE INTO folder_change (kind, item, part, at)
    SELECT 'feed', key, '', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM feed WHERE id IN {_AMONG} AND EXISTS (SELECT 1 FROM folder_sync)
        AND id NOT IN (SELECT feed_id FROM account_feed)
"""  # noqa: S608 - constants only
_PACKED_LOST = "lost"  # beside the tables
_LISTING = """
    SELECT article_id, feed_id, is_shared FROM feed_entry
    WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY is_shared, feed_id
"""


@dataclass(frozen=True)
class LostArticle:
    """An article that lost its feed. `heir` is the feed it went to, None for no feed.

    `wanted_text`, `wanted_pictures` (positions): what was to be fetched, and no longer is.
    """

    article_id: int
    feed_id: int
    heir: int | None
    wanted_text: bool = False
    wanted_pictures: tuple[int, ...] = ()


@dataclass(frozen=True)
class UnsubscribedRows:
    """Rows of ended subscriptions by table name: everything that `resubscribe` needs."""

    ids: tuple[int, ...]
    rows: Mapping[str, tuple[dict[str, Any], ...]] = field(repr=False)
    lost: tuple[LostArticle, ...] = field(repr=False)


def unsubscribe(
    connection: sqlite3.Connection, log: ChangeLog, feed_ids: Iterable[int]
) -> UnsubscribedRows:
    """Drop feeds, give their articles to their heirs; return everything."""
    feeds = {"feeds": pack_ids(feed_ids)}
    rows = {
        table: tuple(fetch(connection, f"SELECT * FROM {table} WHERE {column} IN {_AMONG}", feeds))  # noqa: S608 - constants only
        for table, column in _TABLES.items()
    }
    lost = _lost(connection, feeds)
    connection.executemany(_GO_TO, [(each.heir, each.article_id) for each in lost])
    connection.executemany(_SHARE, [(0, each.heir, each.article_id) for each in lost])
    _set_wanted(connection, lost, is_wanted=False)
    connection.execute(_UNTELL, feeds)
    connection.execute(_TELL_END, feeds)
    connection.execute(_RECORD_END, feeds)
    connection.execute(f"DELETE FROM feed WHERE id IN {_AMONG}", feeds)  # noqa: S608 - constants only
    for folder in {row["folder_id"] for row in rows["feed"]}:
        close_gaps(connection, "feed", folder)
    _derive_labels(connection, rows["feed_label"])
    log.change(each.article_id for each in lost)
    log.change_subscriptions()
    return UnsubscribedRows(tuple(row["id"] for row in rows["feed"]), rows, lost)


def _lost(connection: sqlite3.Connection, feeds: dict[str, str]) -> tuple[LostArticle, ...]:
    pictures: dict[int, list[int]] = defaultdict(list)
    for article_id, position in connection.execute(_WANTED_PICTURES, feeds):
        pictures[article_id].append(position)
    return tuple(
        LostArticle(
            article_id,
            feed_id,
            heir,
            heir is None and bool(wanted),
            tuple(pictures[article_id]) if heir is None else (),
        )
        for article_id, feed_id, wanted, heir in connection.execute(_LOST, feeds).fetchall()
    )


def _set_wanted(
    connection: sqlite3.Connection, lost: Iterable[LostArticle], *, is_wanted: bool
) -> None:
    """Nothing is fetched for articles whose feed is gone; after an undo it is again."""
    text = ("wanted", "") if is_wanted else ("", "wanted")
    picture = ("wanted", "not_fetched") if is_wanted else ("not_fetched", "wanted")
    texts = [(text[0], each.article_id, text[1]) for each in lost if each.wanted_text]
    pictures = [
        (picture[0], each.article_id, position, picture[1])
        for each in lost
        for position in each.wanted_pictures
    ]
    connection.executemany(_SET_TEXT, texts)
    connection.executemany(_SET_PICTURE, pictures)


def resubscribe(
    connection: sqlite3.Connection, log: ChangeLog, unsubscribed: UnsubscribedRows
) -> tuple[int, ...]:
    """Insert the rows again, but for feeds that came back another way."""
    rows = unsubscribed.rows
    feeds = [row for row in rows["feed"] if not _is_taken(connection, row)]
    back = {row["id"] for row in feeds}
    _insert_feeds(connection, feeds)
    for table in [name for name in _TABLES if name != "feed"]:
        returning = [row for row in rows.get(table, ()) if row["feed_id"] in back]
        insert_rows(connection, table, _of_accounts(connection, returning))
    feeds_back = {"feeds": pack_ids(back)}
    connection.execute(_TELL_RETURN, feeds_back)
    connection.execute(f"{_UNTELL} AND kind = 'unsubscribe'", feeds_back)
    returned = _return_articles(
        connection, [each for each in unsubscribed.lost if each.feed_id in back]
    )
    connection.execute(_SHARES, feeds_back)
    _derive_labels(connection, rows.get("feed_label", ()))
    log.change(returned)
    log.change_subscriptions()
    return tuple(each for each in unsubscribed.ids if each in back)


def _derive_labels(connection: sqlite3.Connection, said: Iterable[Row]) -> None:
    """Where everything in a feed is by AI, its articles are so as long as they are its own."""
    if any(said):
        from readerapp.storage.articles.label_marks import queue_all  # rare, and not at a start

        queue_all(connection)


def _of_accounts(connection: sqlite3.Connection, rows: list[Row]) -> list[Row]:
    """Return rows but for those of an account that is gone meanwhile."""
    there = {row[0] for row in connection.execute("SELECT id FROM account")}
    return [row for row in rows if row.get("account_id", None) in there | {None}]


def _insert_feeds(connection: sqlite3.Connection, rows: list[Row]) -> None:
    """Put feeds where they stood: from the first place on, each pushes back what came after it."""
    folders: dict[int | None, list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: int(row["position"])):
        folders[existing_folder(connection, row["folder_id"])].append(row)
    for folder, returning in folders.items():
        ids = ids_in(connection, "feed", folder)
        for row in returning:
            ids.insert(row["position"], row["id"])
        insert_rows(connection, "feed", [row | {"folder_id": folder} for row in returning])
        arrange(connection, "feed", folder, ids)


def _return_articles(connection: sqlite3.Connection, lost: list[LostArticle]) -> list[int]:
    """Give the articles back that are still where unsubscribing put them."""
    statement = "SELECT id, feed_id FROM article WHERE id IN (SELECT value FROM json_each(?))"
    packed = pack_ids(each.article_id for each in lost)
    now = dict(connection.execute(statement, (packed,)).fetchall())
    still = [each for each in lost if now.get(each.article_id, 0) == each.heir]
    connection.executemany(_GO_TO, [(each.feed_id, each.article_id) for each in still])
    connection.executemany(_SHARE, [(1, each.heir, each.article_id) for each in still])
    _set_wanted(connection, still, is_wanted=True)
    return [each.article_id for each in still]


def _is_taken(connection: sqlite3.Connection, row: Row) -> bool:
    statement = "SELECT 1 FROM feed WHERE id = :id OR key = :key OR address = :address"
    return connection.execute(statement, row).fetchone() is not None


def pack_feeds(gone: UnsubscribedRows) -> bytes:
    """Return everything `resubscribe` needs."""
    lost = [
        {
            "article_id": each.article_id,
            "feed_id": each.feed_id,
            "heir": each.heir,
            "wanted_text": int(each.wanted_text),
            "wanted_pictures": " ".join(map(str, each.wanted_pictures)),
        }
        for each in gone.lost
    ]
    return pack_rows({**gone.rows, _PACKED_LOST: lost})


def unpack_feeds(data: bytes) -> UnsubscribedRows:
    """Undo `pack_feeds`."""
    with reading_values():
        tables = unpack_rows(data)
        lost = tuple(
            LostArticle(
                row["article_id"],
                row["feed_id"],
                row["heir"],
                bool(row["wanted_text"]),
                tuple(map(int, row["wanted_pictures"].split())),
            )
            for row in tables.pop(_PACKED_LOST)
        )
        rows = {name: tuple(found) for name, found in tables.items()}
        return UnsubscribedRows(tuple(row["id"] for row in rows["feed"]), rows, lost)


def with_their_feeds(
    connection: sqlite3.Connection, rows: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return rows of articles with the feed that brought each; when that is gone, with another
    that lists it, or none. What other feeds list is shared."""
    listing: dict[int, dict[int, int]] = {}
    packed = pack_ids(row["id"] for row in rows)
    for article_id, feed_id, is_shared in connection.execute(_LISTING, (packed,)).fetchall():
        listing.setdefault(article_id, {})[feed_id] = is_shared
    owners = {row["id"]: _owner(row["feed_id"], listing.get(row["id"], {})) for row in rows}
    shares = [
        (int(feed_id != owners[article_id]), feed_id, article_id)
        for article_id, feeds in listing.items()
        for feed_id in feeds
    ]
    connection.executemany(_SHARE, shares)
    return [row | {"feed_id": owners[row["id"]]} for row in rows]


def _owner(before: int | None, listing: dict[int, int]) -> int | None:
    """`listing`: whether each feed shares the article; those that do not come first."""
    if before in listing:
        return before
    own = [feed_id for feed_id, is_shared in listing.items() if not is_shared]
    if before is None and not own:
        return None  # it came from no feed, and is only listed
    return next(iter(own or listing), None)
