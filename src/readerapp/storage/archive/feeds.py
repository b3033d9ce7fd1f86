"""Merges folders and feeds of an archive: adds those that are missing, leaves the others."""

import json
import sqlite3
from collections.abc import Iterable, Mapping

from readerapp.domain.archives import Record
from readerapp.storage.archive.records import FEED_COLUMNS
from readerapp.storage.feeds.folders import ids_in
from readerapp.storage.feeds.subscriptions import same_feeds
from readerapp.storage.schema import insert

_FOLDERS = "SELECT id FROM folder WHERE parent_id IS ? AND name = ? ORDER BY position, id"
_ADD_FOLDER = "INSERT INTO folder (parent_id, name, position, outline) VALUES (?, ?, ?, ?)"
_ADD_FEED = insert("feed", (*FEED_COLUMNS, "is_typed", "folder_id", "position"))
_ADD_STATE = insert("feed_state")
_ADD_RULE = insert("retention")


def merge_folders(
    connection: sqlite3.Connection, records: Iterable[Record], known: Mapping[int, int]
) -> tuple[dict[int, int], tuple[int, ...]]:
    """Find each folder by its name in its parent, or make it; each is found only once."""
    ids = dict(known)
    new: list[int] = []
    for record in records:
        parent = ids.get(record["parent"])
        here = connection.execute(_FOLDERS, (parent, record["name"])).fetchall()
        free = [folder_id for (folder_id,) in here if folder_id not in ids.values()]
        if not free:
            free = [_add_folder(connection, parent, record)]
            new += free
        ids[record["number"]] = free[0]
    return ids, tuple(new)


def merge_feeds(
    connection: sqlite3.Connection, records: Iterable[Record], folders: dict[int, int]
) -> tuple[int, ...]:
    """Subscribe to every feed whose key and address are not here yet; return the new ids."""
    return tuple(
        _add_feed(connection, record, folders.get(record["folder"]))
        for record in records
        if not same_feeds(connection, record["address"], record["key"])
    )


def _add_folder(connection: sqlite3.Connection, parent: int | None, record: Record) -> int:
    position = len(ids_in(connection, "folder", parent))
    values = (parent, record["name"], position, _packed(record["outline"]))
    return int(connection.execute(_ADD_FOLDER, values).lastrowid or 0)


def _add_feed(connection: sqlite3.Connection, record: Record, folder: int | None) -> int:
    values = record | {
        "is_typed": 0,
        "folder_id": folder,
        "position": len(ids_in(connection, "feed", folder)),
        "outline": _packed(record["outline"]),
    }
    feed_id = int(connection.execute(_ADD_FEED, values).lastrowid or 0)
    state = record["state"]
    packed = {
        "feed_id": feed_id,
        "body_hash": bytes.fromhex(state["body_hash"]),
        "skip_hours": json.dumps(state["skip_hours"]),
        "skip_days": json.dumps(state["skip_days"]),
    }
    connection.execute(_ADD_STATE, state | packed)
    if record["rule"] is not None:
        connection.execute(_ADD_RULE, record["rule"] | {"feed_id": feed_id})
    return feed_id


def _packed(pairs: list[list[str]]) -> str:
    return json.dumps(pairs, ensure_ascii=False)
