"""RSS Guard's `database.db`, versions 3 to 5.

Tables: https://github.com/martinrotter/rssguard/blob/master/resources/sql/db_init.sql. Older ones
name the address of a feed `url`, newer ones `source`; messages name their feed by its id or custom
id.
"""

from readerapp.domain.feeds import Outline
from readerapp.domain.saved_libraries import (
    Placed,
    SavedItem,
    SavedLibrary,
    in_folders,
    saved_library,
)
from readerapp.storage.foreign.opening import ForeignDatabase, Row, is_set, whole
from readerapp.text.dates import of_epoch

_THOUSAND = 1000  # times are milliseconds
_DEEPEST = 50  # folders
_MESSAGE = (
    "is_read", "is_important", "is_deleted", "is_pdeleted", "feed", "title", "url", "author",
    "date_created", "contents", "custom_id",
)  # fmt: skip


def is_written_by(database: ForeignDatabase) -> bool:
    """Return whether RSS Guard wrote it."""
    return database.has("Messages", "is_read", "is_important", "contents") and database.has("Feeds")


def read(database: ForeignDatabase) -> SavedLibrary:
    """Read feeds in their folders, and messages with their labels; what was deleted stays away."""
    folders = {
        whole(row["id"]): (whole(row["parent_id"]), whole(row["title"]))
        for row in database.rows("Categories", ("id", "parent_id", "title"))
    }
    placed: list[Placed] = []
    names: dict[str, str] = {}
    addresses: dict[str, str] = {}
    for row in database.rows("Feeds", ("id", "custom_id", "title", "source", "url", "category")):
        address = whole(row["source"]) or whole(row["url"])
        title = whole(row["title"]) or address
        keys = [key for key in map(whole, (row["custom_id"], row["id"])) if key]
        names |= dict.fromkeys(keys, title)
        addresses |= dict.fromkeys(keys, address)
        if address:
            placed.append((_folders(folders, whole(row["category"])), Outline(title, address)))
    tags = _labels(database)
    kept = (
        row
        for row in database.rows("Messages", _MESSAGE)
        if not is_set(row["is_deleted"]) and not is_set(row["is_pdeleted"])
    )
    feeds = in_folders(placed)
    return saved_library("RSS Guard", kept, lambda row: _item(row, names, addresses, tags), feeds)


def _item(
    row: Row, names: dict[str, str], addresses: dict[str, str], tags: dict[str, tuple[str, ...]]
) -> SavedItem:
    return SavedItem(
        address=whole(row["url"]),
        title=whole(row["title"]),
        html=whole(row["contents"]),
        author=whole(row["author"]),
        source=names.get(whole(row["feed"]), ""),
        feed=addresses.get(whole(row["feed"]), ""),
        tags=tags.get(whole(row["custom_id"]), ()),
        is_starred=is_set(row["is_important"]),
        is_read=is_set(row["is_read"]),
        published=of_epoch(row["date_created"], _THOUSAND),
    )


def _labels(database: ForeignDatabase) -> dict[str, tuple[str, ...]]:
    """Return the names of labels by the custom id of messages."""
    names = {
        whole(row["custom_id"]): whole(row["name"])
        for row in database.rows("Labels", ("custom_id", "name"))
    }
    found: dict[str, tuple[str, ...]] = {}
    for row in database.rows("LabelsInMessages", ("label", "message")):
        message, name = whole(row["message"]), names.get(whole(row["label"]), "")
        if message and name:
            found[message] = (*found.get(message, ()), name)
    return found


def _folders(folders: dict[str, tuple[str, str]], folder_id: str) -> tuple[str, ...]:
    """Return the names from the outermost folder in; one that contains itself ends there."""
    names: list[str] = []
    while folder_id in folders and len(names) < _DEEPEST:
        folder_id, name = folders[folder_id]
        names.insert(0, name)
    return tuple(each for each in names if each)
