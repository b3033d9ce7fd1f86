"""Everything that reads values from outside, each as a way into a real library.

A reader is given three items, of which the one in the middle is odd: `odd()` gives its values,
those of a field that is written as text with `odd.text()`. A new reader is a line of `READERS`.
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
from readerapp.sync import connect

BEFORE, ODD, AFTER = "Before it", "Odd itself", "After it"
WORDS = "The council of Vellmar voted on Tuesday to light the harbour with lanterns again. "
TOO_LARGE = "1e400"  # as JSON writes it, which no float holds


class Odd:
    """Gives odd values, in turn and for ever: as they are, or written as text. `words` are the text
    of the odd item."""

    def __init__(self, values: Sequence[Any], words: str = WORDS) -> None:
        self._values = cycle(values)
        self._words = words

    def words(self, title: str) -> str:
        """Return the words of an item."""
        return self._words if title == ODD else WORDS

    def __call__(self) -> Any:
        return next(self._values)

    def text(self) -> str:
        value = next(self._values)
        return value if isinstance(value, str) else str(value)


Bring = Callable[[Library, Path, Odd], object]


def _three(
    one: Callable[[str, Callable[[], Any]], Any], usual: Any, odd: Callable[[], Any]
) -> list[Any]:
    """Return three items: the first and the last have the usual value everywhere."""
    return [one(BEFORE, lambda: usual), one(ODD, odd), one(AFTER, lambda: usual)]


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


def page_meta(library: Library, folder: Path, odd: Odd) -> None:
    names = ("article:published_time", "article:modified_time", "og:image:width", "og:locale")

    def one(title: str, value: Callable[[], str]) -> str:
        tags = "".join(f'<meta property="{n}" content="{escape(value())}">' for n in names)
        return page(title, head=tags)

    _files(library, folder, ".html", _three(one, DATE, odd.text))


def page_data(library: Library, folder: Path, odd: Odd) -> None:
    def one(title: str, value: Callable[[], Any]) -> str:
        data = {
            "@type": "NewsArticle",
            "headline": title,
            "datePublished": value(),
            "dateModified": value(),
            "author": {"name": value()},
            "image": {"url": value(), "width": value()},
            "inLanguage": value(),
        }
        script = as_json(data).decode().replace("</", "<\\/")
        return page(title, head=f'<script type="application/ld+json">{script}</script>')

    _files(library, folder, ".html", _three(one, DATE, odd))


def page_microdata(library: Library, folder: Path, odd: Odd) -> None:
    def one(title: str, value: Callable[[], str]) -> str:
        marks = (
            f'<time itemprop="datePublished" datetime="{escape(value())}">{escape(value())}</time>'
            f'<img src="https://a.example/i.jpg" width="{escape(value())}" alt="">'
            f'<meta itemprop="dateModified" content="{escape(value())}">'
        )
        return page(title, end=f"<p>{odd.words(title)}</p>{marks}")

    _files(library, folder, ".html", _three(one, DATE, odd.text))


def markdown(library: Library, folder: Path, odd: Odd) -> None:
    names = ("published", "modified", "language", "source", "url")

    def one(title: str, value: Callable[[], str]) -> str:
        header = "".join(f"{name}: {json.dumps(value())}\n" for name in names)
        return f"---\ntitle: {title}\n{header}---\n\n{odd.words(title)}\n"

    _files(library, folder, ".md", _three(one, DATE, odd.text))


# Feeds


def _refresh(library: Library, body: bytes, media_type: str) -> None:
    address = "https://news.example/feed"
    assert isinstance(library.fetcher, FakeFetcher)
    library.fetcher.serve(address, body, media_type)
    library._online = lambda: True
    (feed_id,), _ = subscriptions.subscribe(library, [FeedChoice(address, "", is_typed=True)])
    refresh(library, RefreshRequest((feed_id,), offline=False), RefreshListener(), Event())


def rss(library: Library, _folder: Path, odd: Odd) -> None:
    def one(title: str, value: Callable[[], str]) -> str:
        said = escape(value())
        return (
            f"<item><title>{title}</title><guid>{title}</guid><pubDate>{escape(value())}</pubDate>"
            f"<dc:date>{escape(value())}</dc:date><link>https://news.example/{title[0]}</link>"
            f'<enclosure url="https://news.example/a.mp3" type="audio/mpeg" length="{said}"/>'
            f"<itunes:duration>{escape(value())}</itunes:duration>"
            f'<media:content url="https://news.example/a.jpg" medium="image" width="{said}" '
            f'fileSize="{said}" duration="{said}"/><category>{said}</category>'
            f"<description>{escape(odd.words(title))}</description></item>"
        )

    items = _three(one, "Mon, 05 Jan 2026 10:00:00 GMT", odd.text)
    head = (
        f"<ttl>{escape(odd.text())}</ttl><skipHours><hour>{escape(odd.text())}</hour></skipHours>"
    )
    document = (
        '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
        'xmlns:media="http://search.yahoo.com/mrss/"><channel><title>F</title>'
        f"{head}{''.join(items)}</channel></rss>"
    )
    _refresh(library, document.encode("utf-8", "surrogatepass"), "application/rss+xml")


def atom(library: Library, _folder: Path, odd: Odd) -> None:
    def one(title: str, value: Callable[[], str]) -> str:
        return (
            f"<entry><id>urn:{title}</id><title>{title}</title><updated>{escape(value())}</updated>"
            f'<published>{escape(value())}</published><link rel="enclosure" type="audio/mpeg" '
            f'href="https://news.example/a.mp3" length="{escape(value())}"/>'
            f"<content>{WORDS}</content></entry>"
        )

    document = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>F</title>'
        f"{''.join(_three(one, DATE, odd.text))}</feed>"
    )
    _refresh(library, document.encode("utf-8", "surrogatepass"), "application/atom+xml")


def json_feed(library: Library, _folder: Path, odd: Odd) -> None:
    def one(title: str, value: Callable[[], Any]) -> Any:
        file = {"url": "https://news.example/a.mp3", "mime_type": "audio/mpeg"}
        return {
            "id": title, "title": title, "content_text": WORDS, "date_published": value(),
            "date_modified": value(), "language": value(), "tags": [value()],
            "attachments": [file | {"size_in_bytes": value(), "duration_in_seconds": value()}],
        }  # fmt: skip

    items = _three(one, DATE, odd)
    version = "https://jsonfeed.org/version/1.1"
    document = {"version": version, "title": "F", "items": items}
    _refresh(library, as_json(document), "application/feed+json")


# Exports of other programs, and their databases


def _export(library: Library, folder: Path, name: str, data: bytes) -> None:
    path = folder / name
    path.write_bytes(data)
    import_export(library, path)


def _of_json(
    name: str,
    one: Callable[[str, Callable[[], Any]], Any],
    usual: Any,
    words: str = "",
    **around: Any,
) -> Bring:
    def bring(library: Library, folder: Path, odd: Odd) -> None:
        items = _three(one, usual, odd)
        for each in items if words else ():
            each[words] = f"<p>{odd.words(each['title'])}</p>"
        _export(library, folder, name, as_json(around | {"items": items} if around else items))

    return bring


def _address(title: str) -> str:
    return f"https://a.example/{title[0]}"


def _wallabag(title: str, value: Callable[[], Any]) -> Any:
    return {
        "is_archived": value(), "is_starred": value(), "tags": [value()], "id": 1, "title": title,
        "url": _address(title), "content": f"<p>{WORDS}</p>", "created_at": value(),
        "published_at": value(), "language": value(),
        "annotations": [{"text": "x", "quote": "lanterns", "created_at": value()}],
    }  # fmt: skip


def _omnivore(title: str, value: Callable[[], Any]) -> Any:
    return {
        "id": "1", "slug": title, "title": title, "url": _address(title), "state": "Active",
        "labels": [value()], "savedAt": value(), "publishedAt": value(), "readingProgress": value(),
    }  # fmt: skip


def _starred(title: str, value: Callable[[], Any]) -> Any:
    return {
        "title": title, "canonical": [{"href": _address(title)}], "published": value(),
        "crawlTimeMsec": value(), "categories": [value()],
        "summary": {"content": f"<p>{WORDS}</p>"},
    }  # fmt: skip


def _firefox(title: str, value: Callable[[], Any]) -> Any:
    place = "text/x-moz-place"
    return {
        "guid": title, "title": title, "typeCode": 1, "type": place, "uri": _address(title),
        "dateAdded": value(), "lastModified": value(), "tags": value(),
    }  # fmt: skip


def firefox(library: Library, folder: Path, odd: Odd) -> None:
    kind = "text/x-moz-place-container"
    menu = {"guid": "menu________", "title": "menu", "type": kind, "root": "bookmarksMenuFolder"}
    root = {"guid": "root________", "title": "", "type": kind, "root": "placesRoot", "typeCode": 2}
    document = root | {"children": [menu | {"children": _three(_firefox, SECONDS * 10**6, odd)}]}
    _export(library, folder, "bookmarks-2026.json", as_json(document))


def chromium(library: Library, folder: Path, odd: Odd) -> None:
    def one(title: str, value: Callable[[], Any]) -> Any:
        return {
            "date_added": value(), "guid": "g", "id": "5", "name": title, "type": "url",
            "url": _address(title), "meta_info": {"Description": value()},
        }  # fmt: skip

    bar = {"children": _three(one, "13300000000000000", odd), "type": "folder", "name": "Bar"}
    document = {"checksum": "0", "roots": {"bookmark_bar": bar}, "version": 1}
    _export(library, folder, "Bookmarks", as_json(document))


def _of_table(name: str, header: str, *columns: str, usual: str) -> Bring:
    """A table of texts: columns named "" are odd."""

    def bring(library: Library, folder: Path, odd: Odd) -> None:
        def one(title: str, value: Callable[[], Any]) -> str:
            known = {"title": title, "url": _address(title), "words": WORDS}
            cells = (known[each] if each else value() for each in columns)
            return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)

        lines = [header, *_three(one, usual, odd.text)]
        _export(library, folder, name, "\n".join(lines).encode("utf-8", "surrogatepass"))

    return bring


def mailbox(library: Library, folder: Path, odd: Odd) -> None:
    def one(title: str, value: Callable[[], str]) -> str:
        said, status = (value().replace("\n", " ")[:900] for _ in range(2))
        return (
            f"From zoe@news.example Thu Jan  1 10:00:00 2026\nFrom: Zoe <zoe@news.example>\n"
            f"Subject: {title}\nMessage-ID: <{title[0]}@news.example>\nDate: {said}\n"
            f"X-Mozilla-Keys: {status}\nContent-Length: {said}\n\n{WORDS}\n\n"
        )

    text = "".join(_three(one, "Thu, 1 Jan 2026 10:00:00 +0100", odd.text))
    _export(library, folder, "N.mbox", text.encode("utf-8", "surrogatepass"))


def bookmark_page(library: Library, folder: Path, odd: Odd) -> None:
    def one(title: str, value: Callable[[], str]) -> str:
        link = f'<A HREF="{_address(title)}" ADD_DATE="{escape(value())}"'
        return f'<DT>{link} LAST_MODIFIED="{escape(value())}">{title}</A>\n'

    head = (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>\n"
    )
    text = f"{head}{''.join(_three(one, str(SECONDS), odd.text))}</DL><p>\n"
    _export(library, folder, "bookmarks.html", text.encode("utf-8", "surrogatepass"))


def pocket_page(library: Library, folder: Path, odd: Odd) -> None:
    def one(title: str, value: Callable[[], str]) -> str:
        added = f'time_added="{escape(value())}" tags="{escape(value())}"'
        return f'<li><a href="{_address(title)}" {added}>{title}</a></li>'

    head = "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
    text = f"{head}{''.join(_three(one, str(SECONDS), odd.text))}</ul></body></html>"
    _export(library, folder, "ril_export.html", text.encode("utf-8", "surrogatepass"))


def _of_database(name: str, table: str, columns: Mapping[str, str], usual: Any, more: str) -> Bring:
    """A database: columns that stand for "" are odd."""

    def bring(library: Library, folder: Path, odd: Odd) -> None:
        def storable(value: Any) -> Any:
            if isinstance(value, str):
                return value.encode("utf-8", "replace").decode()
            is_large = isinstance(value, int) and not -(2**63) <= value < 2**63
            return str(value)[:5_000] if is_large else value

        def one(title: str, value: Callable[[], Any]) -> tuple[Any, ...]:
            known = {"title": title, "url": _address(title), "html": f"<p>{WORDS}</p>", "0": 0,
                     "id": title}  # fmt: skip
            return tuple(known[each] if each else storable(value()) for each in columns.values())

        names = ", ".join(f'"{each}"' for each in columns)
        script = f"CREATE TABLE {table} ({names}); {more}"
        data = database(script, *((table, each) for each in _three(one, usual, odd)))
        _export(library, folder, name, data)

    return bring


# News servers


@dataclass
class MemoryConnection:
    """Carries requests to a news server in memory, one entry of which answers odd things."""

    news: News
    odd: Odd
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
            if isinstance(entry, dict) and entry.get("title") == ODD:
                texts = {"published_at", "author", "url"} & entry.keys()
                entry |= {name: f"{self.odd.text()} " for name in texts}  # a text, also of a number
                entry |= {name: self.odd() for name in {"published"} & entry.keys()}
                for file in (*entry.get("enclosures", ()), *entry.get("enclosure", ())):
                    file |= {name: self.odd() for name in ("size", "length") if name in file}
        return as_json(told)


def _news_server(kind: ServerKind) -> Bring:
    def bring(library: Library, _folder: Path, odd: Odd) -> None:
        news = News(MINIFLUX_23)
        feed = news.add_feed("https://a.example/feed", "A", "World")
        for title in (BEFORE, ODD, AFTER):
            news.entries[int(news.add_entry(feed, title))].text = odd.words(title)
        user, secret = (USER, PASSWORD) if kind is ServerKind.GOOGLE_READER else ("", KEY)
        login = Login(kind, LOGIN.address, user, secret)
        server = connect(login, MemoryConnection(news, odd))
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
    "Atom": atom,
    "JSON Feed": json_feed,
    "wallabag": _of_json("All articles.json", _wallabag, DATE, "content"),
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
        f"INSERT INTO statuses VALUES ('{ODD}', 1, 1, {2**62});"),
    "Liferea": _of_database(
        "liferea.db", "items",
        {"item_id": "", "node_id": "", "title": "title", "read": "", "marked": "",
         "source": "url", "description": "html", "date": "", "comment": "0"}, SECONDS,
        "CREATE TABLE subscription (node_id, source); CREATE TABLE node (node_id, title);"),
    "Miniflux": _news_server(ServerKind.MINIFLUX),
    "Google Reader": _news_server(ServerKind.GOOGLE_READER),
}  # fmt: skip
