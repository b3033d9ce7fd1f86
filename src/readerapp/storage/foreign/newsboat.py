"""Newsboat's `cache.db`: https://github.com/newsboat/newsboat/blob/master/src/cache.cpp.

A flag ("flags" holds letters) is a star: it keeps an article from being cleaned away. The titles
are those of the feeds themselves: folders, and what a reader calls them, are in the file `urls`.
"""

from readerapp.domain.feeds import Outline
from readerapp.domain.saved_libraries import SavedItem, SavedLibrary, saved_library
from readerapp.storage.foreign.opening import ForeignDatabase, Row, is_set, whole
from readerapp.text.dates import of_epoch

_ITEM = (
    "title", "author", "url", "feedurl", "pubDate", "content", "unread", "flags", "deleted",
    "content_mime_type",
)  # fmt: skip


def is_written_by(database: ForeignDatabase) -> bool:
    """Return whether Newsboat wrote it."""
    items = database.has("rss_item", "feedurl", "pubDate", "unread")
    return items and database.has("rss_feed", "rssurl", "title")


def read(database: ForeignDatabase) -> SavedLibrary:
    """Read feeds and articles; what was deleted stays away."""
    feeds = {
        whole(row["rssurl"]): Outline(
            whole(row["rssurl"]), whole(row["rssurl"]), whole(row["url"]), title=whole(row["title"])
        )
        for row in database.rows("rss_feed", ("rssurl", "url", "title"))
    }

    def item(row: Row) -> SavedItem:
        return SavedItem(
            address=whole(row["url"]),
            title=whole(row["title"]),
            html=whole(row["content"]),
            is_plain=whole(row["content_mime_type"]) == "text/plain",
            author=whole(row["author"]),
            source=_name(feeds, whole(row["feedurl"])),
            feed=whole(row["feedurl"]),
            is_starred=bool(whole(row["flags"])),
            is_read=not is_set(row["unread"]),
            published=of_epoch(row["pubDate"]),
        )

    kept = (row for row in database.rows("rss_item", _ITEM) if not is_set(row["deleted"]))
    return saved_library("Newsboat", kept, item, tuple(feeds.values()))


def _name(feeds: dict[str, Outline], address: str) -> str:
    return feeds[address].title if address in feeds else ""
