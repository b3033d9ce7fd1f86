"""Everything that reads values from outside, each as a way into a real library.

A reader is given items, and brings them all at once; an odd item has odd values in its fields, in
turn: as they are, or, in a field that is written as text, as text. A new reader is a line of
`READERS`.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import cycle
from pathlib import Path
from threading import Event
from typing import Any
from urllib.parse import urlencode

from account_cases import LOGIN
from export_files import database
from fake_google_reader import google_reader
from fake_miniflux import miniflux
from fake_news import KEY, PASSWORD, USER, Ask, News
from fake_news_server import MINIFLUX_23
from fakes import FakeFetcher
from library_samples import page

from readerapp.domain.account_sync import Fetched, SyncListener
from readerapp.domain.accounts import Login, ServerAnswer, ServerKind, ServerRequest
from readerapp.domain.feeds import FeedChoice
from readerapp.library import Library, subscriptions
from readerapp.library.accounts import accounts, add_account, sync
from readerapp.library.importing import import_inputs
from readerapp.library.importing_exports import import_export
from readerapp.library.refreshing import RefreshListener, RefreshRequest, refresh
from readerapp.sync.discovery import connect

WORDS = "The council of Vellmar voted on Tuesday to light the harbour with lanterns again. "
TOO_LARGE = "1e400"  # as JSON writes it, which no float holds


@dataclass(frozen=True)
class Item:
    """An item that is brought. `values` stand in its fields, or what is usual there."""

    title: str
    values: Sequence[Any] = ()
    words: str = WORDS

    @property
    def name(self) -> str:
        """The title as part of an address."""
        return self.title.replace(" ", "-")


Value = Callable[[], Any]
Text = Callable[[], str]
Bring = Callable[[Library, Path, Sequence[Item]], object]


def _given(one: Callable[[Item, Value], Any], usual: Any, items: Sequence[Item]) -> list[Any]:
    """Return what `one` makes of each item, of which it asks the values, one a field."""
    return [one(item, cycle(item.values or (usual,)).__next__) for item in items]


def _written(one: Callable[[Item, Text], Any], usual: Any, items: Sequence[Item]) -> list[Any]:
    """Return what `one` makes of each item, of which it asks the values as texts."""

    def of(item: Item, value: Value) -> Any:
        return one(item, lambda: str(value()))

    return _given(of, usual, items)


DATE, SECONDS = "2026-01-05T10:00:00Z", 1_767_600_000


def as_json(value: Any) -> bytes:
    """Return JSON that says everything a parser of JSON may meet."""
    text = json.dumps(value).replace(f'"{TOO_LARGE}"', TOO_LARGE)
    return (
        text.replace("NaN", TOO_LARGE)
        .replace("-Infinity", f"-{TOO_LARGE}")
        .replace("Infinity", TOO_LARGE)
        .encode()
    )


# Files


def _files(library: Library, folder: Path, ending: str, texts: Sequence[str]) -> None:
    paths = []
    for number, text in enumerate(texts):
        path = folder / f"{number}{ending}"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        paths.append(str(path))
    import_inputs(library, paths)


def page_meta(library: Library, folder: Path, items: Sequence[Item]) -> None:
    names = ("article:published_time", "article:modified_time", "og:image:width", "og:locale")

    def one(item: Item, value: Text) -> str:
        tags = "".join(f'<meta property="{n}" content="{escape(value())}">' for n in names)
        return page(item.title, head=tags)

    _files(library, folder, ".html", _written(one, DATE, items))


def page_data(library: Library, folder: Path, items: Sequence[Item]) -> None:
    def one(item: Item, value: Value) -> str:
        data = {
            "@type": "NewsArticle",
            "headline": item.title,
            "datePublished": value(),
            "dateModified": value(),
            "author": {"name": value()},
            "image": {"url": value(), "width": value()},
            "inLanguage": value(),
        }
        script = as_json(data).decode().replace("</", "<\\/")
        return page(item.title, head=f'<script type="application/ld+json">{script}</script>')

    _files(library, folder, ".html", _given(one, DATE, items))


def page_microdata(library: Library, folder: Path, items: Sequence[Item]) -> None:
    def one(item: Item, value: Text) -> str:
        marks = (
            f'<time itemprop="datePublished" datetime="{escape(value())}">{escape(value())}</time>'
            f'<img src="https://a.example/i.jpg" width="{escape(value())}" alt="">'
            f'<meta itemprop="dateModified" content="{escape(value())}">'
        )
        return page(item.title, end=f"<p>{item.words}</p>{marks}")

    _files(library, folder, ".html", _written(one, DATE, items))


def markdown(library: Library, folder: Path, items: Sequence[Item]) -> None:
    names = ("published", "modified", "language", "source", "url")

    def one(item: Item, value: Text) -> str:
        header = "".join(f"{name}: {json.dumps(value())}\n" for name in names)
        return f"---\ntitle: {item.title}\n{header}---\n\n{item.words}\n"

    _files(library, folder, ".md", _written(one, DATE, items))


# Feeds


def _refresh(library: Library, media_type: str, *bodies: bytes) -> None:
    """Refresh feeds that answer this."""
    assert isinstance(library.fetcher, FakeFetcher)
    library._online = lambda: True
    choices = []
    for number, body in enumerate(bodies):
        choices.append(FeedChoice(f"https://news.example/feed{number}", "", is_typed=True))
        library.fetcher.serve(choices[-1].address, body, media_type)
    feed_ids, _ = subscriptions.subscribe(library, choices)
    refresh(library, RefreshRequest(feed_ids, offline=False), RefreshListener(), Event())


def _rss(items: str, head: str = "") -> bytes:
    document = (
        '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
        'xmlns:media="http://search.yahoo.com/mrss/"><channel><title>F</title>'
        f"{head}{items}</channel></rss>"
    )
    return document.encode("utf-8", "surrogatepass")


def rss(library: Library, _folder: Path, items: Sequence[Item]) -> None:
    def one(item: Item, value: Text) -> str:
        said = escape(value())
        return (
            f"<item><title>{item.title}</title><guid>{item.title}</guid>"
            f"<pubDate>{escape(value())}</pubDate>"
            f"<dc:date>{escape(value())}</dc:date><link>https://news.example/{item.name}</link>"
            f'<enclosure url="https://news.example/a.mp3" type="audio/mpeg" length="{said}"/>'
            f"<itunes:duration>{escape(value())}</itunes:duration>"
            f'<media:content url="https://news.example/a.jpg" medium="image" width="{said}" '
            f'fileSize="{said}" duration="{said}"/><category>{said}</category>'
            f"<description>{escape(item.words)}</description></item>"
        )

    usual = "Mon, 05 Jan 2026 10:00:00 GMT"
    _refresh(library, "application/rss+xml", _rss("".join(_written(one, usual, items))))


def rss_head(library: Library, _folder: Path, items: Sequence[Item]) -> None:
    """A feed each: what stands in its head can cost no other feed an item."""

    def one(item: Item, value: Text) -> bytes:
        hours = f"<skipHours><hour>{escape(value())}</hour></skipHours>"
        return _rss(
            f"<item><title>{item.title}</title><link>{_address(item)}</link></item>",
            f"<ttl>{escape(value())}</ttl>{hours}<lastBuildDate>{escape(value())}</lastBuildDate>",
        )

    _refresh(library, "application/rss+xml", *_written(one, "60", items))


def atom(library: Library, _folder: Path, items: Sequence[Item]) -> None:
    def one(item: Item, value: Text) -> str:
        return (
            f"<entry><id>urn:{item.name}</id><title>{item.title}</title>"
            f"<updated>{escape(value())}</updated>"
            f'<published>{escape(value())}</published><link rel="enclosure" type="audio/mpeg" '
            f'href="https://news.example/a.mp3" length="{escape(value())}"/>'
            f"<content>{WORDS}</content></entry>"
        )

    document = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>F</title>'
        f"{''.join(_written(one, DATE, items))}</feed>"
    )
    _refresh(library, "application/atom+xml", document.encode("utf-8", "surrogatepass"))


def json_feed(library: Library, _folder: Path, items: Sequence[Item]) -> None:
    def one(item: Item, value: Value) -> Any:
        file = {"url": "https://news.example/a.mp3", "mime_type": "audio/mpeg"}
        return {
            "id": item.title, "title": item.title, "content_text": WORDS, "date_published": value(),
            "date_modified": value(), "language": value(), "tags": [value()],
            "attachments": [file | {"size_in_bytes": value(), "duration_in_seconds": value()}],
        }  # fmt: skip

    version = "https://jsonfeed.org/version/1.1"
    document = {"version": version, "title": "F", "items": _given(one, DATE, items)}
    _refresh(library, "application/feed+json", as_json(document))


# Exports of other programs, and their databases


def _export(library: Library, folder: Path, name: str, data: bytes) -> None:
    path = folder / name
    path.write_bytes(data)
    import_export(library, path)


def _of_json(name: str, one: Callable[[Item, Value], Any], usual: Any, **around: Any) -> Bring:
    def bring(library: Library, folder: Path, items: Sequence[Item]) -> None:
        told = _given(one, usual, items)
        _export(library, folder, name, as_json(around | {"items": told} if around else told))

    return bring


def _address(item: Item) -> str:
    return f"https://a.example/{item.name}"


def _wallabag(item: Item, value: Value) -> Any:
    return {
        "is_archived": value(), "is_starred": value(), "tags": [value()], "id": 1,
        "title": item.title, "url": _address(item), "content": f"<p>{item.words}</p>",
        "created_at": value(), "published_at": value(), "language": value(),
        "annotations": [{"text": "x", "quote": "lanterns", "created_at": value()}],
    }  # fmt: skip


def _omnivore(item: Item, value: Value) -> Any:
    return {
        "id": "1", "slug": item.title, "title": item.title, "url": _address(item),
        "state": "Active", "labels": [value()], "savedAt": value(), "publishedAt": value(),
        "readingProgress": value(),
    }  # fmt: skip


def _starred(item: Item, value: Value) -> Any:
    return {
        "title": item.title, "canonical": [{"href": _address(item)}], "published": value(),
        "crawlTimeMsec": value(), "categories": [value()],
        "summary": {"content": f"<p>{WORDS}</p>"},
    }  # fmt: skip


def _firefox(item: Item, value: Value) -> Any:
    place = "text/x-moz-place"
    return {
        "guid": item.title, "title": item.title, "typeCode": 1, "type": place,
        "uri": _address(item), "dateAdded": value(), "lastModified": value(), "tags": value(),
    }  # fmt: skip


def firefox(library: Library, folder: Path, items: Sequence[Item]) -> None:
    kind = "text/x-moz-place-container"
    menu = {"guid": "menu________", "title": "menu", "type": kind, "root": "bookmarksMenuFolder"}
    root = {"guid": "root________", "title": "", "type": kind, "root": "placesRoot", "typeCode": 2}
    document = root | {"children": [menu | {"children": _given(_firefox, SECONDS * 10**6, items)}]}
    _export(library, folder, "bookmarks-2026.json", as_json(document))


def chromium(library: Library, folder: Path, items: Sequence[Item]) -> None:
    def one(item: Item, value: Value) -> Any:
        return {
            "date_added": value(), "guid": "g", "id": "5", "name": item.title, "type": "url",
            "url": _address(item), "meta_info": {"Description": value()},
        }  # fmt: skip

    bar = {"children": _given(one, "13300000000000000", items), "type": "folder", "name": "Bar"}
    document = {"checksum": "0", "roots": {"bookmark_bar": bar}, "version": 1}
    _export(library, folder, "Bookmarks", as_json(document))


def _of_table(name: str, header: str, *columns: str, usual: str) -> Bring:
    """A table of texts: columns named "" are odd."""

    def bring(library: Library, folder: Path, items: Sequence[Item]) -> None:
        def one(item: Item, value: Value) -> str:
            known = {"title": item.title, "url": _address(item), "words": WORDS}
            cells = (known[each] if each else value() for each in columns)
            return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)

        lines = [header, *_written(one, usual, items)]
        _export(library, folder, name, "\n".join(lines).encode("utf-8", "surrogatepass"))

    return bring


def mailbox(library: Library, folder: Path, items: Sequence[Item]) -> None:
    def one(item: Item, value: Text) -> str:
        said, status = (value().replace("\n", " ")[:900] for _ in range(2))
        return (
            f"From zoe@news.example Thu Jan  1 10:00:00 2026\nFrom: Zoe <zoe@news.example>\n"
            f"Subject: {item.title}\nMessage-ID: <{item.name}@news.example>\nDate: {said}\n"
            f"X-Mozilla-Keys: {status}\nContent-Length: {said}\n\n{WORDS}\n\n"
        )

    text = "".join(_written(one, "Thu, 1 Jan 2026 10:00:00 +0100", items))
    _export(library, folder, "N.mbox", text.encode("utf-8", "surrogatepass"))


def bookmark_page(library: Library, folder: Path, items: Sequence[Item]) -> None:
    def one(item: Item, value: Text) -> str:
        link = f'<A HREF="{_address(item)}" ADD_DATE="{escape(value())}"'
        return f'<DT>{link} LAST_MODIFIED="{escape(value())}">{item.title}</A>\n'

    head = (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>\n"
    )
    text = f"{head}{''.join(_written(one, str(SECONDS), items))}</DL><p>\n"
    _export(library, folder, "bookmarks.html", text.encode("utf-8", "surrogatepass"))


def pocket_page(library: Library, folder: Path, items: Sequence[Item]) -> None:
    def one(item: Item, value: Text) -> str:
        added = f'time_added="{escape(value())}" tags="{escape(value())}"'
        return f'<li><a href="{_address(item)}" {added}>{item.title}</a></li>'

    head = "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
    text = f"{head}{''.join(_written(one, str(SECONDS), items))}</ul></body></html>"
    _export(library, folder, "ril_export.html", text.encode("utf-8", "surrogatepass"))


def _of_database(
    name: str, table: str, columns: Mapping[str, str], usual: Any, more: str, of_odd: str = ""
) -> Bring:
    """A database: columns that stand for "" are odd; `of_odd`: a statement for each odd item."""

    def bring(library: Library, folder: Path, items: Sequence[Item]) -> None:
        def storable(value: Any) -> Any:
            if isinstance(value, str):
                return value.encode("utf-8", "replace").decode()
            is_large = isinstance(value, int) and not -(2**63) <= value < 2**63
            return str(value)[:5_000] if is_large else value

        def one(item: Item, value: Value) -> tuple[Any, ...]:
            known = {"title": item.title, "url": _address(item), "html": f"<p>{WORDS}</p>", "0": 0,
                     "id": item.title}  # fmt: skip
            return tuple(known[each] if each else storable(value()) for each in columns.values())

        names = ", ".join(f'"{each}"' for each in columns)
        others = "".join(of_odd.format(each.title) for each in items if each.values)
        script = f"CREATE TABLE {table} ({names}); {more}{others}"
        data = database(script, *((table, each) for each in _given(one, usual, items)))
        _export(library, folder, name, data)

    return bring


# News servers


@dataclass
class MemoryConnection:
    """Carries requests to a news server in memory, some entries of which answer odd things."""

    news: News
    items: Mapping[str, Item]
    address: str = "https://server.example/"
    asked: list[str] = field(default_factory=list)

    def ask(self, request: ServerRequest) -> ServerAnswer:
        body = request.json or urlencode(request.form or ()).encode()
        path = f"/{request.path}"
        headers = {name.lower(): value for name, value in request.headers.items()}
        ask = Ask(request.method, path, list(request.query), body, headers)
        is_google = path.startswith(("/reader/api/0", "/accounts/"))
        reply = google_reader(self.news, ask) if is_google else miniflux(self.news, ask)
        assert reply is not None
        return ServerAnswer(reply.status, reply.headers, self._altered(reply.body))

    def _altered(self, body: bytes) -> bytes:
        try:
            told = json.loads(body)
        except ValueError:
            return body
        entries = told.get("entries", told.get("items", [told])) if isinstance(told, dict) else []
        for entry in entries or ():
            item = self.items.get(str(entry.get("title"))) if isinstance(entry, dict) else None
            if item is not None and item.values:
                value = cycle(item.values).__next__
                # What is a text stays one, also of a number.
                texts = ("published_at", "author", "url")
                entry |= {name: f"{value()} " for name in texts if name in entry}
                entry |= {name: value() for name in ("published",) if name in entry}
                for file in (*entry.get("enclosures", ()), *entry.get("enclosure", ())):
                    file |= {name: value() for name in ("size", "length") if name in file}
        return as_json(told)


def _news_server(kind: ServerKind) -> Bring:
    def bring(library: Library, _folder: Path, items: Sequence[Item]) -> None:
        news = News(MINIFLUX_23)
        feed = news.add_feed("https://a.example/feed", "A", "World")
        for item in items:
            news.entries[int(news.add_entry(feed, item.title))].text = item.words
        user, secret = (USER, PASSWORD) if kind is ServerKind.GOOGLE_READER else ("", KEY)
        login = Login(kind, LOGIN.address, user, secret)
        server = connect(login, MemoryConnection(news, {each.title: each for each in items}))
        library._online = lambda: True
        add_account(library, login, server, name="S", fetched=Fetched.ALL, days=0)
        (found,) = accounts(library)
        result = sync(library, found.account, server, SyncListener(), Event())
        assert result.error is None, result.error

    return bring


_NETNEWSWIRE = {
    "articleID": "id", "feedID": "url", "uniqueID": "id", "title": "title", "contentHTML": "html",
    "contentText": "", "url": "url", "externalURL": "", "summary": "", "datePublished": "",
}  # fmt: skip

READERS: dict[str, Bring] = {
    "page, meta": page_meta,
    "page, JSON-LD": page_data,
    "page, microdata": page_microdata,
    "Markdown": markdown,
    "RSS": rss,
    "RSS, head": rss_head,
    "Atom": atom,
    "JSON Feed": json_feed,
    "wallabag": _of_json("All articles.json", _wallabag, DATE),
    "Omnivore": _of_json("metadata_0_to_20.json", _omnivore, DATE),
    "starred": _of_json("starred.json", _starred, SECONDS, id="user/-/state/com.google/starred"),
    "Firefox": firefox,
    "Chromium": chromium,
    "Pocket": _of_table("part_000000.csv", "title,url,time_added,tags,status",
                        "title", "url", "", "", "", usual="1500000000"),
    "Instapaper": _of_table("i.csv", "URL,Title,Selection,Folder,Timestamp,Tags",
                            "url", "title", "words", "", "", "", usual="1500000000"),
    "Raindrop": _of_table(
        "r.csv", "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite",
        "", "title", "words", "words", "url", "", "", "", "", "", "", usual=DATE),
    "Reader": _of_table(
        "r.csv", "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen",
        "title", "url", "", "", "", "", "", "", usual=DATE),
    "Readwise": _of_table(
        "r.csv", "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,"
        "Location,Highlighted at,Document tags",
        "words", "title", "", "", "", "", "", "", "", "", "", usual=DATE),
    "mailbox": mailbox,
    "bookmarks": bookmark_page,
    "Pocket, page": pocket_page,
    "Newsboat": _of_database(
        "cache.db", "rss_item",
        {"id": "", "guid": "", "title": "title", "author": "", "url": "url", "feedurl": "",
         "pubDate": "", "content": "html", "unread": "", "flags": "", "deleted": "0",
         "content_mime_type": "0"}, SECONDS,
        "CREATE TABLE rss_feed (rssurl, url, title);"),
    "RSS Guard": _of_database(
        "database.db", "Messages",
        {"id": "", "is_read": "", "is_important": "", "is_deleted": "0", "is_pdeleted": "0",
         "feed": "", "title": "title", "url": "url", "author": "", "date_created": "",
         "contents": "html", "custom_id": ""}, SECONDS * 1000,
        "CREATE TABLE Feeds (id, title, category, source, custom_id);"),
    "QuiteRSS": _of_database(
        "feeds.db", "news",
        {"id": "", "feedId": "", "description": "html", "content": "html", "title": "title",
         "published": "", "received": "", "author_name": "", "label": "", "read": "",
         "starred": "", "deleted": "0", "link_href": "url"}, "2017-07-14T02:40:00",
        "CREATE TABLE feeds (id, text, title, xmlUrl, htmlUrl, parentId);"),
    "NetNewsWire": _of_database(
        "DB.sqlite3", "articles", _NETNEWSWIRE, SECONDS,
        "CREATE TABLE statuses (articleID, read, starred, dateArrived);"
        f"INSERT INTO statuses VALUES ('{{}}', 1, 1, {2**62});"),
    "Liferea": _of_database(
        "liferea.db", "items",
        {"item_id": "", "node_id": "", "title": "title", "read": "", "marked": "",
         "source": "url", "description": "html", "date": "", "comment": "0"}, SECONDS,
        "CREATE TABLE subscription (node_id, source); CREATE TABLE node (node_id, title);"),
    "Miniflux": _news_server(ServerKind.MINIFLUX),
    "Google Reader": _news_server(ServerKind.GOOGLE_READER),
}  # fmt: skip
