"""Liferea's `liferea.db`: https://github.com/lwindolf/liferea/blob/master/src/db.c.

A flag ("marked") is a star. Folders and names of feeds are in `feedlist.opml`, not here.
"""

from readerapp.domain.feeds import Outline
from readerapp.domain.saved_libraries import SavedItem, SavedLibrary, saved_library
from readerapp.storage.foreign.opening import ForeignDatabase, Row, is_set, whole
from readerapp.text.dates import of_epoch

_WEB = ("http://", "https://")
_ITEM = (
    "item_id", "node_id", "title", "read", "marked", "source", "description", "date", "comment",
)  # fmt: skip


def is_written_by(database: ForeignDatabase) -> bool:
    """Return whether Liferea wrote it."""
    return database.has("items", "node_id", "marked", "description") and database.has(
        "subscription", "node_id", "source"
    )


def read(database: ForeignDatabase) -> SavedLibrary:
    """Read feeds and articles; comments on articles are left out."""
    names = {
        whole(row["node_id"]): whole(row["title"])
        for row in database.rows("node", ("node_id", "title"))
    }
    addresses = {
        whole(row["node_id"]): whole(row["source"])
        for row in database.rows("subscription", ("node_id", "source"))
        if whole(row["source"]).startswith(_WEB)
    }
    feeds = tuple(
        Outline(names.get(node, "") or address, address) for node, address in addresses.items()
    )

    def item(row: Row) -> SavedItem:
        return SavedItem(
            address=whole(row["source"]),
            title=whole(row["title"]),
            html=whole(row["description"]),
            source=names.get(whole(row["node_id"]), ""),
            feed=addresses.get(whole(row["node_id"]), ""),
            is_starred=is_set(row["marked"]),
            is_read=is_set(row["read"]),
            published=of_epoch(row["date"]),
        )

    kept = (row for row in database.rows("items", _ITEM) if not is_set(row["comment"]))
    return saved_library("Liferea", kept, item, feeds)
