"""Folders and feeds of an archive: those that are missing are made, the others stay as they are."""

import json
import sqlite3
from collections.abc import Iterable, Mapping

from readerapp.domain.archives import Record
from readerapp.storage.feeds.folders import ids_in
from readerapp.storage.feeds.rows import STATE_COLUMNS
from readerapp.storage.feeds.subscriptions import same_feeds

_FOLDERS = "SELECT id FROM folder WHERE parent_id IS ? AND name = ? ORDER BY position, id"
_ADD_FOLDER = "INSERT INTO folder (parent_id, name, position, outline) VALUES (?, ?, ?, ?)"
_FEED_NAMES = (
    "key", "address", "title", "name", "site", "description", "language", "subscribed_at",
    "interval_minutes", "full_text", "pictures", "set_language", "is_muted",
)  # fmt: skip
_ADD_FEED = f"""
    INSERT INTO feed ({", ".join(_FEED_NAMES)}, is_typed, folder_id, position, outline)
    VALUES ({", ".join(f":{name}" for name in _FEED_NAMES)}, 0, :folder_id, :position, :outline)
"""  # noqa: S608 - constants only
_STATE_NAMES = STATE_COLUMNS.split(", ")
_ADD_STATE = f"""
    INSERT INTO feed_state ({STATE_COLUMNS})
    VALUES ({", ".join(f":{name}" for name in _STATE_NAMES)})
"""  # noqa: S608 - constants only
_ADD_RULE = """
    INSERT INTO retention (feed_id, days, count, takes_unread, takes_starred)
    VALUES (:feed_id, :days, :count, :takes_unread, :takes_starred)
"""


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
