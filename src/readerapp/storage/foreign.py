"""Databases of other programs, read to what they hold; imported by itself, in workers only.

A file is never opened: its bytes are, as a copy in memory with limits on what a statement may do.
So nothing can be written to it, no log beside it is touched, and what it declares (views, triggers,
generated columns) is not run: only tables are read, by statements of our own.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import Outline
from readerapp.domain.saved_libraries import (
    Placed,
    SavedItem,
    SavedLibrary,
    Tell,
    in_folders,
    saved_library,
)
from readerapp.text.dates import of_epoch, read_moment

_VERSIONS = slice(18, 20)  # of the header: 2 and 2 for a database with a log beside it
_WITHOUT_LOG = b"\x01\x01"
_STEPS = 1_000_000  # of SQLite's machine, some 10 ms of work
_MOST_TIMES = 5_000  # so many steps for one reading
_LONGEST = 50_000_000  # bytes of one value
_MOST_ROWS = 1_000_000
# What a statement may do: SELECT, and read a column of a table.
_ALLOWED = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION)

_DEEPEST = 50  # folders
_WEB = ("http://", "https://")

_Row = dict[str, Any]


class _Database:
    """The tables of a database; names are compared without case, as SQLite does."""

    def __init__(self, connection: sqlite3.Connection, tell: Tell) -> None:
        self._connection = connection
        self._tell = tell
        self._read = 0  # rows
        rows = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
        )
        self._columns = {name.casefold(): self._columns_of(name) for (name,) in rows.fetchall()}
        connection.set_authorizer(_authorise)

    def has(self, table: str, *columns: str) -> bool:
        """Return whether there is a table with these columns at least."""
        found = self._columns.get(table.casefold())
        return found is not None and {each.casefold() for each in columns} <= found

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[_Row]:
        """Yield the rows of a table by these columns, with "" for one that it does not have."""
        known = self._columns.get(table.casefold())
        if known is None:
            return
        asked = [each for each in columns if each.casefold() in known]
        listed = ", ".join(f'"{each}"' for each in asked) or "1"
        statement = f'SELECT {listed} FROM "{table}" LIMIT {_MOST_ROWS}'  # noqa: S608 - names of ours only
        missing = dict.fromkeys(columns, "")
        for row in self._connection.execute(statement):
            self._read += 1
            self._tell(self._read, 0)
            yield missing | dict(zip(asked, row, strict=False))

    def _columns_of(self, table: str) -> set[str]:
        quoted = table.replace('"', '""')
        rows = self._connection.execute(f'PRAGMA table_info("{quoted}")')
        return {str(row[1]).casefold() for row in rows}


@contextmanager
def _opened(data: bytes, name: str, tell: Tell) -> Iterator[_Database]:
    """Open the bytes of a database; `tell` is told how many rows are read. Raises
    SourceError(BAD_EXPORT) for what is none, or damaged."""
    if len(data) < 100:
        raise SourceError(Reason.BAD_EXPORT, name, "it is cut short")
    copy = bytearray(data)
    copy[_VERSIONS] = _WITHOUT_LOG  # a copy in memory has none
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            _limit(connection)
            connection.deserialize(copy)
            connection.text_factory = lambda value: value.decode("utf-8", "replace")
            yield _Database(connection, tell)
    except (sqlite3.Error, OverflowError, MemoryError, UnicodeDecodeError) as error:
        raise SourceError(Reason.BAD_EXPORT, name, str(error)) from error


def _limit(connection: sqlite3.Connection) -> None:
    for what, most in (
        (sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST),
        (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
        (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 100),
        (sqlite3.SQLITE_LIMIT_VDBE_OP, 10_000),
        (sqlite3.SQLITE_LIMIT_COLUMN, 500),
    ):
        connection.setlimit(what, most)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA query_only = ON")
    times = iter(range(_MOST_TIMES))
    connection.set_progress_handler(lambda: int(next(times, None) is None), _STEPS)


def _authorise(action: int, *_: str | None) -> int:
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY


def _whole(value: Any) -> str:
    """Return a value as text: "" for NULL and bytes, numbers as they are written."""
    if isinstance(value, str):
        return value.replace("\0", "")
    return str(value) if isinstance(value, int | float) else ""


def _is_set(value: Any) -> bool:
    """Return whether a column says yes."""
    return value in (1, "1", "true", True)


# Newsboat's `cache.db`: https://github.com/newsboat/newsboat/blob/master/src/cache.cpp.
#
# A flag ("flags" holds letters) is a star: it keeps an article from being cleaned away. The titles
# are those of the feeds themselves: folders, and what a reader calls them, are in the file `urls`.

_NEWSBOAT_ITEM = (
    "title", "author", "url", "feedurl", "pubDate", "content", "unread", "flags", "deleted",
    "content_mime_type",
)  # fmt: skip


def _is_newsboat(database: _Database) -> bool:
    """Return whether Newsboat wrote it."""
    items = database.has("rss_item", "feedurl", "pubDate", "unread")
    return items and database.has("rss_feed", "rssurl", "title")


def _read_newsboat(database: _Database) -> SavedLibrary:
    """Read feeds and articles; what was deleted stays away."""
    feeds = {
        _whole(row["rssurl"]): Outline(
            _whole(row["rssurl"]),
            _whole(row["rssurl"]),
            _whole(row["url"]),
            title=_whole(row["title"]),
        )
        for row in database.rows("rss_feed", ("rssurl", "url", "title"))
    }

    def item(row: _Row) -> SavedItem:
        feed = feeds.get(_whole(row["feedurl"]))
        return SavedItem(
            address=_whole(row["url"]),
            title=_whole(row["title"]),
            html=_whole(row["content"]),
            is_plain=_whole(row["content_mime_type"]) == "text/plain",
            author=_whole(row["author"]),
            source=feed.title if feed else "",
            feed=_whole(row["feedurl"]),
            is_starred=bool(_whole(row["flags"])),
            is_read=not _is_set(row["unread"]),
            published=of_epoch(row["pubDate"]),
        )

    kept = (row for row in database.rows("rss_item", _NEWSBOAT_ITEM) if not _is_set(row["deleted"]))
    return saved_library("Newsboat", kept, item, tuple(feeds.values()))


# RSS Guard's `database.db`, versions 3 to 5.
#
# Tables: https://github.com/martinrotter/rssguard/blob/master/resources/sql/db_init.sql. Older ones
# name the address of a feed `url`, newer ones `source`; messages name their feed by its id or
# custom id.

_RSS_GUARD_MESSAGE = (
    "is_read", "is_important", "is_deleted", "is_pdeleted", "feed", "title", "url", "author",
    "date_created", "contents", "custom_id",
)  # fmt: skip


def _is_rss_guard(database: _Database) -> bool:
    """Return whether RSS Guard wrote it."""
    return database.has("Messages", "is_read", "is_important", "contents") and database.has("Feeds")


def _read_rss_guard(database: _Database) -> SavedLibrary:
    """Read feeds in their folders, and messages with their labels; what was deleted stays away."""
    folders = {
        _whole(row["id"]): (_whole(row["parent_id"]), _whole(row["title"]))
        for row in database.rows("Categories", ("id", "parent_id", "title"))
    }
    placed: list[Placed] = []
    names: dict[str, str] = {}
    addresses: dict[str, str] = {}
    for row in database.rows("Feeds", ("id", "custom_id", "title", "source", "url", "category")):
        address = _whole(row["source"]) or _whole(row["url"])
        title = _whole(row["title"]) or address
        keys = [key for key in map(_whole, (row["custom_id"], row["id"])) if key]
        names |= dict.fromkeys(keys, title)
        addresses |= dict.fromkeys(keys, address)
        if address:
            placed.append(
                (_rss_guard_folders(folders, _whole(row["category"])), Outline(title, address))
            )
    tags = _rss_guard_labels(database)
    kept = (
        row
        for row in database.rows("Messages", _RSS_GUARD_MESSAGE)
        if not _is_set(row["is_deleted"]) and not _is_set(row["is_pdeleted"])
    )
    feeds = in_folders(placed)
    return saved_library(
        "RSS Guard", kept, lambda row: _rss_guard_item(row, names, addresses, tags), feeds
    )


def _rss_guard_item(
    row: _Row, names: dict[str, str], addresses: dict[str, str], tags: dict[str, tuple[str, ...]]
) -> SavedItem:
    return SavedItem(
        address=_whole(row["url"]),
        title=_whole(row["title"]),
        html=_whole(row["contents"]),
        author=_whole(row["author"]),
        source=names.get(_whole(row["feed"]), ""),
        feed=addresses.get(_whole(row["feed"]), ""),
        tags=tags.get(_whole(row["custom_id"]), ()),
        is_starred=_is_set(row["is_important"]),
        is_read=_is_set(row["is_read"]),
        published=of_epoch(row["date_created"], 1000),  # milliseconds
    )


def _rss_guard_labels(database: _Database) -> dict[str, tuple[str, ...]]:
    """Return the names of labels by the custom id of messages."""
    names = {
        _whole(row["custom_id"]): _whole(row["name"])
        for row in database.rows("Labels", ("custom_id", "name"))
    }
    found: dict[str, tuple[str, ...]] = {}
    for row in database.rows("LabelsInMessages", ("label", "message")):
        message, name = _whole(row["message"]), names.get(_whole(row["label"]), "")
        if message and name:
            found[message] = (*found.get(message, ()), name)
    return found


def _rss_guard_folders(folders: dict[str, tuple[str, str]], folder_id: str) -> tuple[str, ...]:
    """Return the names from the outermost folder in; one that contains itself ends there."""
    names: list[str] = []
    while folder_id in folders and len(names) < _DEEPEST:
        folder_id, name = folders[folder_id]
        names.insert(0, name)
    return tuple(each for each in names if each)


# QuiteRSS's `feeds.db`.
#
# Tables: https://github.com/QuiteRSS/quiterss/blob/master/src/database/database.cpp.
# Folders are feeds without an address. `label` of an article lists ids of labels, with commas.

_QUITERSS_NEWS = (
    "feedId", "description", "content", "title", "published", "received", "author_name", "label",
    "read", "starred", "deleted", "link_href", "link_alternate", "guid", "guidislink",
)  # fmt: skip


def _is_quiterss(database: _Database) -> bool:
    """Return whether QuiteRSS wrote it."""
    return database.has("news", "feedId", "starred", "link_href") and database.has(
        "feeds", "xmlUrl", "parentId"
    )


def _read_quiterss(database: _Database) -> SavedLibrary:
    """Read feeds in their folders, and articles with their labels; what was deleted stays away."""
    columns = ("id", "text", "title", "xmlUrl", "htmlUrl", "parentId")
    rows = {_whole(row["id"]): row for row in database.rows("feeds", columns)}
    feeds: list[Placed] = [
        (_quiterss_folders(rows, row), _quiterss_feed(row))
        for row in rows.values()
        if _whole(row["xmlUrl"])
    ]
    labels = {
        _whole(row["id"]): _whole(row["name"]) for row in database.rows("labels", ("id", "name"))
    }
    kept = (
        row for row in database.rows("news", _QUITERSS_NEWS) if _whole(row["deleted"]) in ("0", "")
    )
    placed = in_folders(feeds)
    return saved_library("QuiteRSS", kept, lambda row: _quiterss_item(row, rows, labels), placed)


def _quiterss_item(row: _Row, feeds: dict[str, _Row], labels: dict[str, str]) -> SavedItem:
    feed = feeds.get(_whole(row["feedId"]))
    guid = _whole(row["guid"]) if _whole(row["guidislink"]) == "true" else ""
    tags = (labels.get(each.strip(), "") for each in _whole(row["label"]).split(","))
    return SavedItem(
        address=_whole(row["link_href"]) or _whole(row["link_alternate"]) or guid,
        title=_whole(row["title"]),
        html=_whole(row["content"]) or _whole(row["description"]),
        author=_whole(row["author_name"]),
        source=_quiterss_name(feed) if feed else "",
        feed=_whole(feed["xmlUrl"]) if feed else "",
        tags=tuple(each for each in tags if each),
        is_starred=_is_set(row["starred"]),
        is_read=_whole(row["read"]) not in ("0", ""),  # 1 in this session, 2 before
        saved=read_moment(_whole(row["received"])),
        published=read_moment(_whole(row["published"])),
    )


def _quiterss_feed(row: _Row) -> Outline:
    """Return a feed as its reader calls it ("text"), with its own title."""
    address, site = _whole(row["xmlUrl"]), _whole(row["htmlUrl"])
    return Outline(_quiterss_name(row), address, site, title=_whole(row["title"]))


def _quiterss_name(row: _Row) -> str:
    return _whole(row["text"]) or _whole(row["title"]) or _whole(row["xmlUrl"])


def _quiterss_folders(rows: dict[str, _Row], row: _Row) -> tuple[str, ...]:
    """Return the names from the outermost folder in; one that contains itself ends there."""
    names: list[str] = []
    parent = rows.get(_whole(row["parentId"]))
    while parent is not None and len(names) < _DEEPEST:
        names.insert(0, _quiterss_name(parent))
        parent = rows.get(_whole(parent["parentId"]))
    return tuple(each for each in names if each)


# NetNewsWire's `DB.sqlite3`, one an account.
#
# Tables: https://github.com/Ranchero-Software/NetNewsWire/blob/main/Modules/ArticlesDatabase.
# `feedID` is the address of a feed in the account on the Mac; folders are in `Subscriptions.opml`,
# not here.

_NETNEWSWIRE_ARTICLE = (
    "articleID", "feedID", "title", "contentHTML", "contentText", "url", "externalURL", "summary",
    "datePublished",
)  # fmt: skip


def _is_netnewswire(database: _Database) -> bool:
    """Return whether NetNewsWire wrote it."""
    return database.has("articles", "articleID", "feedID", "contentHTML") and database.has(
        "statuses", "articleID", "starred"
    )


def _read_netnewswire(database: _Database) -> SavedLibrary:
    """Read the articles with their marks, and the feeds they are of."""
    columns = ("articleID", "read", "starred", "dateArrived")
    marks = {_whole(row["articleID"]): row for row in database.rows("statuses", columns)}
    rows = list(database.rows("articles", _NETNEWSWIRE_ARTICLE))
    addresses = dict.fromkeys(_whole(row["feedID"]) for row in rows)
    feeds = tuple(Outline(each, each) for each in addresses if each.startswith(_WEB))

    def item(row: _Row) -> SavedItem:
        return _netnewswire_item(row, marks.get(_whole(row["articleID"])))

    return saved_library("NetNewsWire", rows, item, feeds)


def _netnewswire_item(row: _Row, mark: _Row | None) -> SavedItem:
    markup = _whole(row["contentHTML"])
    return SavedItem(
        address=_whole(row["url"]) or _whole(row["externalURL"]),
        title=_whole(row["title"]),
        html=markup or _whole(row["contentText"]),
        is_plain=not markup,
        dek=_whole(row["summary"]),
        feed=_whole(row["feedID"]),
        is_starred=mark is not None and _is_set(mark["starred"]),
        is_read=mark is not None and _is_set(mark["read"]),
        saved=of_epoch(mark["dateArrived"]) if mark else None,
        published=of_epoch(row["datePublished"]),
    )


# Liferea's `liferea.db`: https://github.com/lwindolf/liferea/blob/master/src/db.c.
#
# A flag ("marked") is a star. Folders and names of feeds are in `feedlist.opml`, not here.

_LIFEREA_ITEM = (
    "item_id", "node_id", "title", "read", "marked", "source", "description", "date", "comment",
)  # fmt: skip


def _is_liferea(database: _Database) -> bool:
    """Return whether Liferea wrote it."""
    return database.has("items", "node_id", "marked", "description") and database.has(
        "subscription", "node_id", "source"
    )


def _read_liferea(database: _Database) -> SavedLibrary:
    """Read feeds and articles; comments on articles are left out."""
    names = {
        _whole(row["node_id"]): _whole(row["title"])
        for row in database.rows("node", ("node_id", "title"))
    }
    addresses = {
        _whole(row["node_id"]): _whole(row["source"])
        for row in database.rows("subscription", ("node_id", "source"))
        if _whole(row["source"]).startswith(_WEB)
    }
    feeds = tuple(
        Outline(names.get(node, "") or address, address) for node, address in addresses.items()
    )

    def item(row: _Row) -> SavedItem:
        return SavedItem(
            address=_whole(row["source"]),
            title=_whole(row["title"]),
            html=_whole(row["description"]),
            source=names.get(_whole(row["node_id"]), ""),
            feed=addresses.get(_whole(row["node_id"]), ""),
            is_starred=_is_set(row["marked"]),
            is_read=_is_set(row["read"]),
            published=of_epoch(row["date"]),
        )

    kept = (row for row in database.rows("items", _LIFEREA_ITEM) if not _is_set(row["comment"]))
    return saved_library("Liferea", kept, item, feeds)


_READERS: tuple[tuple[Callable[[_Database], bool], Callable[[_Database], SavedLibrary]], ...] = (
    (_is_newsboat, _read_newsboat),
    (_is_rss_guard, _read_rss_guard),
    (_is_quiterss, _read_quiterss),
    (_is_netnewswire, _read_netnewswire),
    (_is_liferea, _read_liferea),
)


def read_database(data: bytes, name: str, tell: Tell = lambda _done, _total: None) -> SavedLibrary:
    """Read the bytes of a database; `tell` is told how many rows are read. Raises SourceError:
    BAD_EXPORT, UNKNOWN_EXPORT."""
    with _opened(data, name, tell) as database:
        for is_written_by, read in _READERS:
            if is_written_by(database):
                return read(database)
    raise SourceError(Reason.UNKNOWN_EXPORT, name)
