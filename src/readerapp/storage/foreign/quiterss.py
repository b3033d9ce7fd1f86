"""QuiteRSS's `feeds.db`.

Tables: https://github.com/QuiteRSS/quiterss/blob/master/src/database/database.cpp.
Folders are feeds without an address. `label` of an article lists ids of labels, with commas.
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
from readerapp.text.dates import read_moment

_DEEPEST = 50  # folders
_NEWS = (
    "feedId", "description", "content", "title", "published", "received", "author_name", "label",
    "read", "starred", "deleted", "link_href", "link_alternate", "guid", "guidislink",
)  # fmt: skip
_UNREAD = ("0", "")


def is_written_by(database: ForeignDatabase) -> bool:
    """Return whether QuiteRSS wrote it."""
    return database.has("news", "feedId", "starred", "link_href") and database.has(
        "feeds", "xmlUrl", "parentId"
    )


def read(database: ForeignDatabase) -> SavedLibrary:
    """Read feeds in their folders, and articles with their labels; what was deleted stays away."""
    columns = ("id", "text", "title", "xmlUrl", "htmlUrl", "parentId")
    rows = {whole(row["id"]): row for row in database.rows("feeds", columns)}
    feeds: list[Placed] = [
        (_folders(rows, row), _feed(row)) for row in rows.values() if whole(row["xmlUrl"])
    ]
    labels = {
        whole(row["id"]): whole(row["name"]) for row in database.rows("labels", ("id", "name"))
    }
    kept = (row for row in database.rows("news", _NEWS) if whole(row["deleted"]) in ("0", ""))
    placed = in_folders(feeds)
    return saved_library("QuiteRSS", kept, lambda row: _item(row, rows, labels), placed)


def _item(row: Row, feeds: dict[str, Row], labels: dict[str, str]) -> SavedItem:
    feed = feeds.get(whole(row["feedId"]))
    guid = whole(row["guid"]) if whole(row["guidislink"]) == "true" else ""
    tags = (labels.get(each.strip(), "") for each in whole(row["label"]).split(","))
    return SavedItem(
        address=whole(row["link_href"]) or whole(row["link_alternate"]) or guid,
        title=whole(row["title"]),
        html=whole(row["content"]) or whole(row["description"]),
        author=whole(row["author_name"]),
        source=_name(feed) if feed else "",
        feed=whole(feed["xmlUrl"]) if feed else "",
        tags=tuple(each for each in tags if each),
        is_starred=is_set(row["starred"]),
        is_read=whole(row["read"]) not in _UNREAD,  # 1 in this session, 2 before
        saved=read_moment(whole(row["received"])),
        published=read_moment(whole(row["published"])),
    )


def _feed(row: Row) -> Outline:
    """Return a feed as its reader calls it ("text"), with its own title."""
    address, site = whole(row["xmlUrl"]), whole(row["htmlUrl"])
    return Outline(_name(row), address, site, title=whole(row["title"]))


def _name(row: Row) -> str:
    return whole(row["text"]) or whole(row["title"]) or whole(row["xmlUrl"])


def _folders(rows: dict[str, Row], row: Row) -> tuple[str, ...]:
    """Return the names from the outermost folder in; one that contains itself ends there."""
    names: list[str] = []
    parent = rows.get(whole(row["parentId"]))
    while parent is not None and len(names) < _DEEPEST:
        names.insert(0, _name(parent))
        parent = rows.get(whole(parent["parentId"]))
    return tuple(each for each in names if each)
