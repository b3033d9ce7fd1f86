"""NetNewsWire's `DB.sqlite3`, one an account.

Tables: https://github.com/Ranchero-Software/NetNewsWire/blob/main/Modules/ArticlesDatabase.
`feedID` is
the address of a feed in the account on the Mac; folders are in `Subscriptions.opml`, not here.
"""

from readerapp.domain.feeds import Outline
from readerapp.domain.saved_libraries import SavedItem, SavedLibrary, saved_library
from readerapp.storage.foreign.opening import ForeignDatabase, Row, is_set, whole
from readerapp.text.dates import of_epoch

_WEB = ("http://", "https://")
_ARTICLE = (
    "articleID", "feedID", "title", "contentHTML", "contentText", "url", "externalURL", "summary",
    "datePublished",
)  # fmt: skip


def is_written_by(database: ForeignDatabase) -> bool:
    """Return whether NetNewsWire wrote it."""
    return database.has("articles", "articleID", "feedID", "contentHTML") and database.has(
        "statuses", "articleID", "starred"
    )


def read(database: ForeignDatabase) -> SavedLibrary:
    """Read the articles with their marks, and the feeds they are of."""
    columns = ("articleID", "read", "starred", "dateArrived")
    marks = {whole(row["articleID"]): row for row in database.rows("statuses", columns)}
    rows = list(database.rows("articles", _ARTICLE))
    addresses = dict.fromkeys(whole(row["feedID"]) for row in rows)
    feeds = tuple(Outline(each, each) for each in addresses if each.startswith(_WEB))

    def item(row: Row) -> SavedItem:
        return _item(row, marks.get(whole(row["articleID"])))

    return saved_library("NetNewsWire", rows, item, feeds)


def _item(row: Row, mark: Row | None) -> SavedItem:
    markup = whole(row["contentHTML"])
    return SavedItem(
        address=whole(row["url"]) or whole(row["externalURL"]),
        title=whole(row["title"]),
        html=markup or whole(row["contentText"]),
        is_plain=not markup,
        dek=whole(row["summary"]),
        feed=whole(row["feedID"]),
        is_starred=mark is not None and is_set(mark["starred"]),
        is_read=mark is not None and is_set(mark["read"]),
        saved=of_epoch(mark["dateArrived"]) if mark else None,
        published=of_epoch(row["datePublished"]),
    )
