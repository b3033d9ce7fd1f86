"""A small file of each program whose exports are read, made by its documented form, and what is in
it."""

import json
import sqlite3
import zipfile
from base64 import b64encode
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from bookmark_files import BOOKMARKS, CHROMIUM, PLACES, packed

TEXT = "The council of Vellmar voted to light the harbour with lanterns again."
HTML = f"<p>{TEXT}</p><p>The old lamps were sold eleven years ago.</p>"
PIXEL = (
    b"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
    b"rkJggg=="
)


@dataclass(frozen=True)
class Expected:
    """What a preview says; zero unless named."""

    program: str
    articles: int = 0
    addresses: int = 0
    starred: int = 0
    read: int = 0
    tags: int = 0
    notes: int = 0
    highlights: int = 0
    feeds: int = 0
    folders: int = 0
    left_out: int = 0


@dataclass(frozen=True)
class ExportFile:
    """A file by the name it usually has. `title` is of an article in it, "" without one."""

    name: str
    data: bytes
    expected: Expected
    title: str = ""

    def write(self, folder: Path) -> Path:
        """Write it into a folder; return its path."""
        path = folder / self.name
        path.write_bytes(self.data)
        return path


def zipped(**members: str | bytes) -> bytes:
    """Return a ZIP file; in names "__" stands for a slash and "_dot_" for a dot."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return written.getvalue()


def database(script: str, *rows: tuple[str, tuple[object, ...]]) -> bytes:
    """Return a database of these tables and rows."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(script)
        for table, values in rows:
            marks = ", ".join("?" * len(values))
            connection.execute(f"INSERT INTO {table} VALUES ({marks})", values)
        connection.commit()
        return connection.serialize()


LETTER = f"""From: =?utf-8?q?Zo=C3=AB_of_the_Harbour?= <zoe@news.example>
To: me@home.example
Subject: =?utf-8?b?{b64encode("Die Lichter für den Hafen".encode()).decode()}?=
Date: Thu, 1 Jan 2026 10:00:00 +0100
Message-ID: <one@news.example>
MIME-Version: 1.0
Content-Type: multipart/related; boundary="b"

--b
Content-Type: multipart/alternative; boundary="c"

--c
Content-Type: text/plain; charset=utf-8

{TEXT}
--c
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><head><style>p {{ color: red }}</style></head><body>{HTML}
<img src=3D"cid:lamp" width=3D"600" height=3D"400" alt=3D"A lamp">
<img src=3D"https://track.example/open.gif" width=3D"1" height=3D"1"></body></html>
--c--
--b
Content-Type: image/png
Content-ID: <lamp>
Content-Transfer-Encoding: base64

{PIXEL.decode()}
--b--
"""

MAILBOX = f"""From zoe@news.example Thu Jan  1 10:00:00 2026
From: Zoe <zoe@news.example>
Subject: First letter
Message-ID: <first@news.example>
X-Gmail-Labels: Inbox,Starred,Opened,Newsletters,Category updates

{TEXT}

>From here on it is quoted.

From zoe@news.example Fri Jan  2 10:00:00 2026
From: Zoe <zoe@news.example>
Subject: Second letter
Message-ID: <second@news.example>
X-Mozilla-Status: 0005

{TEXT}

From zoe@news.example Sat Jan  3 10:00:00 2026
From: Zoe <zoe@news.example>
Subject: Thrown away
X-Mozilla-Status: 0009

{TEXT}
"""

POCKET = """title,url,time_added,tags,status
Lanterns again,https://a.example/1,1500000000,harbour|light,archive
https://a.example/2,https://a.example/2,1500000001,,unread
"""

POCKET_HIGHLIGHTS = [
    {
        "url": "https://a.example/1",
        "title": "Lanterns again",
        "highlights": [{"quote": "lanterns again", "created_at": 1500000002}],
    }
]

POCKET_PAGE = """<!DOCTYPE html>
<html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="https://a.example/1" time_added="1500000000" tags="harbour,light">Lanterns</a></li>
</ul><h1>Read Archive</h1><ul>
<li><a href="https://a.example/2" time_added="1500000001" tags="">https://a.example/2</a></li>
</ul></body></html>
"""

INSTAPAPER = """URL,Title,Selection,Folder,Timestamp,Tags
https://a.example/1,Lanterns again,"The council, again",Starred,1500000000,"[""a"", ""light""]"
https://a.example/2,Ferries,,Archive,1500000001,[]
https://a.example/3,Cranes,,Ships,1500000002,[]
"""

RAINDROP = """id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,Lanterns again,Read it twice,Here,https://a.example/1,Harbour,"light, lamps",2017-07-14,,,true
2,Ferries,,,https://a.example/2,Unsorted,,2017-07-14T02:40:01.000Z,,,false
"""

READER = """Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Lanterns again,https://a.example/1,1,"['harbour', 'light']",2024-01-02 03:04:05+00:00,0.2,archive,T
Ferries,https://a.example/2,02h,[],2024-01-02 03:04:06+00:00,0.1,later,False
"""

READWISE = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
    """Highlighted at,Document tags
The lamps were sold.,On Lamps,A. Keeper,,Why?,,,page,3,2024-01-02 03:04:05+00:00,harbour
Fog came in.,On Lamps,A. Keeper,,,,,page,9,2024-01-03 03:04:05+00:00,harbour
,Empty,,,,,,,,,
"""
)

WALLABAG = [
    {
        "is_archived": 1, "is_starred": 1, "tags": ["harbour", "light"], "id": 1,
        "title": "Lanterns again", "url": "https://a.example/1", "content": HTML,
        "created_at": "2024-01-02T03:04:05+00:00", "published_at": "2024-01-01T00:00:00+00:00",
        "published_by": ["Ann Keeper"], "language": "en_GB", "domain_name": "a.example",
        "annotations": [{"text": "Which ones?", "quote": "old lamps", "ranges": []}],
    },
    {
        "is_archived": 0, "is_starred": 0, "tags": [], "id": 2, "title": "Ferries",
        "url": "https://a.example/2", "created_at": "2024-01-02T03:04:06+00:00", "annotations": [],
        "content": "wallabag can't retrieve contents for this article. Please troubleshoot.",
    },
]  # fmt: skip

OMNIVORE = [
    {
        "id": "1", "slug": "lanterns", "title": "Lanterns again", "description": "The council",
        "author": "Ann Keeper", "url": "https://a.example/1", "state": "Archived",
        "readingProgress": 100, "labels": ["harbour"], "savedAt": "2024-01-02T03:04:05.000Z",
        "publishedAt": "2024-01-01T00:00:00.000Z",
    },
    {
        "id": "2", "slug": "ferries", "title": "Ferries", "url": "https://a.example/2",
        "state": "Active", "labels": [], "savedAt": "2024-01-02T03:04:06.000Z",
    },
    {"id": "3", "slug": "gone", "title": "Gone", "url": "https://a.example/3", "state": "DELETED",
     "labels": [], "savedAt": "2024-01-02T03:04:06.000Z"},
]  # fmt: skip
OMNIVORE_NOTES = "On the whole.\n\n> old lamps\n\nWhich ones?\n\n> eleven years"

STARRED = {
    "id": "user/-/state/com.google/starred",
    "title": "Starred",
    "items": [
        {
            "title": "Lanterns again",
            "categories": ["user/-/state/com.google/read", "user/1/label/harbour", "news"],
            "canonical": [{"href": "https://a.example/1"}],
            "published": 1500000000, "crawlTimeMsec": "1500000001000",
            "summary": {"direction": "ltr", "content": HTML},
            "origin": {"streamId": "feed/https://a.example/feed", "title": "Harbour News"},
            "annotations": [{"content": "Read it twice"}],
        },
        {"title": "Ferries", "alternate": [{"href": "https://a.example/2"}], "categories": []},
        {"title": "Neither"},
    ],
}  # fmt: skip

URLS = """# mine
https://a.example/feed harbour "~Harbour News"
https://b.example/feed "light and lamps" "!"
https://c.example/feed
"query:Unread:unread = \\"yes\\""
exec:/usr/bin/script
"""

NEWSBOAT = database(
    """
    CREATE TABLE rss_feed (rssurl TEXT PRIMARY KEY NOT NULL, url TEXT, title TEXT);
    CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid TEXT, title TEXT,
        author TEXT, url TEXT, feedurl TEXT, pubDate INTEGER, content TEXT, unread INTEGER,
        flags TEXT, deleted INTEGER, content_mime_type TEXT);
    """,
    ("rss_feed", ("https://a.example/feed", "https://a.example/", "Harbour News")),
    ("rss_item", (1, "g1", "Lanterns again", "Ann", "https://a.example/1", "https://a.example/feed",
                  1500000000, HTML, 0, "s", 0, "text/html")),
    ("rss_item", (2, "g2", "Ferries", "", "https://a.example/2", "https://a.example/feed",
                  1500000001, TEXT, 1, None, 0, "text/plain")),
    ("rss_item", (3, "g3", "Gone", "", "https://a.example/3", "https://a.example/feed",
                  1500000002, TEXT, 1, None, 1, "text/plain")),
)  # fmt: skip

RSS_GUARD = database(
    """
    CREATE TABLE Categories (id INTEGER PRIMARY KEY, parent_id INTEGER, title TEXT);
    CREATE TABLE Feeds (id INTEGER PRIMARY KEY, title TEXT, category INTEGER, source TEXT,
        custom_id TEXT);
    CREATE TABLE Messages (id INTEGER PRIMARY KEY, is_read INTEGER, is_important INTEGER,
        is_deleted INTEGER, is_pdeleted INTEGER, feed TEXT, title TEXT, url TEXT, author TEXT,
        date_created INTEGER, contents TEXT, custom_id TEXT);
    CREATE TABLE Labels (id INTEGER PRIMARY KEY, name TEXT, custom_id TEXT);
    CREATE TABLE LabelsInMessages (label TEXT, message TEXT);
    """,
    ("Categories", (1, -1, "Outer")),
    ("Categories", (2, 1, "Inner")),
    ("Feeds", (7, "Harbour News", 2, "https://a.example/feed", "7")),
    ("Messages", (1, 1, 1, 0, 0, "7", "Lanterns again", "https://a.example/1", "Ann",
                  1500000000000, HTML, "m1")),
    ("Messages", (2, 0, 0, 1, 0, "7", "Gone", "https://a.example/2", "", 1500000000001, HTML, "")),
    ("Labels", (1, "harbour", "l1")),
    ("LabelsInMessages", ("l1", "m1")),
)  # fmt: skip

QUITERSS = database(
    """
    CREATE TABLE feeds (id INTEGER PRIMARY KEY, text TEXT, title TEXT, xmlUrl TEXT, htmlUrl TEXT,
        parentId INTEGER);
    CREATE TABLE news (id INTEGER PRIMARY KEY, feedId INTEGER, description TEXT, content TEXT,
        title TEXT, published TEXT, received TEXT, author_name TEXT, label TEXT, read INTEGER,
        starred INTEGER, deleted INTEGER, link_href TEXT);
    CREATE TABLE labels (id INTEGER PRIMARY KEY, name TEXT);
    """,
    ("feeds", (1, "Folder", "", "", "", 0)),
    ("feeds", (2, "Harbour News", "", "https://a.example/feed", "https://a.example/", 1)),
    ("labels", (3, "harbour")),
    ("news", (1, 2, HTML, "", "Lanterns again", "2017-07-14T02:40:00", "2017-07-14T02:41:00",
              "Ann", ",3,", 2, 1, 0, "https://a.example/1")),
    ("news", (2, 2, "", HTML, "Gone", "2017-07-14T02:40:00", "", "", "", 0, 0, 1,
              "https://a.example/2")),
)  # fmt: skip

NETNEWSWIRE = database(
    """
    CREATE TABLE articles (articleID TEXT PRIMARY KEY, feedID TEXT, uniqueID TEXT, title TEXT,
        contentHTML TEXT, contentText TEXT, url TEXT, externalURL TEXT, summary TEXT,
        datePublished DATE);
    CREATE TABLE statuses (articleID TEXT PRIMARY KEY, read BOOL, starred BOOL, dateArrived DATE);
    """,
    ("articles", ("a1", "https://a.example/feed", "u1", "Lanterns again", HTML, None,
                  "https://a.example/1", None, None, 1500000000.5)),
    ("articles", ("a2", "https://a.example/feed", "u2", "Ferries", None, TEXT, None,
                  "https://a.example/2", None, 1500000001.0)),
    ("statuses", ("a1", 1, 1, 1500000002.0)),
)  # fmt: skip

LIFEREA = database(
    """
    CREATE TABLE items (item_id INTEGER PRIMARY KEY, node_id TEXT, title TEXT, read INTEGER,
        marked INTEGER, source TEXT, description TEXT, date INTEGER, comment INTEGER);
    CREATE TABLE subscription (node_id TEXT PRIMARY KEY, source TEXT);
    CREATE TABLE node (node_id TEXT PRIMARY KEY, title TEXT);
    """,
    ("node", ("n1", "Harbour News")),
    ("subscription", ("n1", "https://a.example/feed")),
    ("items", (1, "n1", "Lanterns again", 1, 1, "https://a.example/1", HTML, 1500000000, 0)),
    ("items", (2, "n1", "A comment", 0, 0, "https://a.example/1#c", HTML, 1500000000, 1)),
)  # fmt: skip


def as_json(value: object) -> bytes:
    """Return a document of JSON."""
    return json.dumps(value).encode()


FILES: dict[str, ExportFile] = {
    "mail": ExportFile("letter.eml", LETTER.encode(), Expected("E-mail", 1),
                       "Die Lichter für den Hafen"),
    "mailbox": ExportFile("Newsletters.mbox", MAILBOX.encode(),
                          Expected("Mailbox", 2, starred=2, read=2, tags=1, left_out=1),
                          "First letter"),
    "bookmarks": ExportFile("bookmarks.html", BOOKMARKS.encode(),
                            Expected("Bookmarks", 2, 2, tags=3, feeds=1, folders=1, left_out=2),
                            "Lanterns & lamps"),
    "firefox": ExportFile("bookmarks-2026.json", PLACES.encode(),
                          Expected("Bookmarks", 2, 2, tags=3, feeds=1, folders=1, left_out=1),
                          "Lanterns & lamps"),
    "firefox packed": ExportFile("bookmarks-2026.jsonlz4", packed(PLACES.encode()),
                                 Expected("Bookmarks", 2, 2, tags=3, feeds=1, folders=1,
                                          left_out=1), "Lanterns & lamps"),
    "chromium": ExportFile("Bookmarks", CHROMIUM.encode(),
                           Expected("Bookmarks", 2, 2, tags=2, left_out=1), "Lanterns & lamps"),
    "pocket": ExportFile("part_000000.csv", POCKET.encode(), Expected("Pocket", 2, 2, 0, 1, 2),
                         "Lanterns again"),
    "pocket zip": ExportFile(
        "pocket.zip",
        zipped(part_000000_dot_csv=POCKET,
               annotations__part_000000_dot_json=as_json(POCKET_HIGHLIGHTS)),
        Expected("Pocket", 2, 2, 0, 1, 2, highlights=1), "Lanterns again"),
    "pocket page": ExportFile("ril_export.html", POCKET_PAGE.encode(),
                              Expected("Pocket", 2, 2, 0, 1, 2), "Lanterns"),
    "instapaper": ExportFile("instapaper-export.csv", INSTAPAPER.encode(),
                             Expected("Instapaper", 3, 3, 1, 1, 3), "Ferries"),
    "raindrop": ExportFile("raindrop.csv", RAINDROP.encode(),
                           Expected("Raindrop.io", 2, 2, 1, tags=3, notes=1), "Ferries"),
    "reader": ExportFile("reader.csv", READER.encode(),
                         Expected("Readwise Reader", 2, 2, 0, 1, 2), "Ferries"),
    "readwise": ExportFile("readwise-data.csv", READWISE.encode(),
                           Expected("Readwise", 1, tags=1, highlights=2, left_out=1), "On Lamps"),
    "wallabag": ExportFile("All articles.json", as_json(WALLABAG),
                           Expected("wallabag", 2, 1, 1, 1, 2, highlights=1), "Lanterns again"),
    "omnivore": ExportFile(
        "omnivore.zip",
        zipped(metadata_0_to_20_dot_json=as_json(OMNIVORE), content__lanterns_dot_html=HTML,
               highlights__lanterns_dot_md=OMNIVORE_NOTES),
        Expected("Omnivore", 2, 1, 0, 1, 1, 1, 2, left_out=1), "Lanterns again"),
    "starred": ExportFile("starred.json", as_json(STARRED),
                          Expected("Google Reader / Inoreader", 2, 1, 2, 1, 1, 1, left_out=1),
                          "Lanterns again"),
    "newsboat list": ExportFile("urls", URLS.encode(),
                                Expected("Newsboat", feeds=3, folders=2, left_out=2)),
    "newsboat": ExportFile("cache.db", NEWSBOAT, Expected("Newsboat", 2, 0, 1, 1, feeds=1),
                           "Lanterns again"),
    "rss guard": ExportFile("database.db", RSS_GUARD,
                            Expected("RSS Guard", 1, 0, 1, 1, 1, feeds=1, folders=2),
                            "Lanterns again"),
    "quiterss": ExportFile("feeds.db", QUITERSS,
                           Expected("QuiteRSS", 1, 0, 1, 1, 1, feeds=1, folders=1),
                           "Lanterns again"),
    "netnewswire": ExportFile("DB.sqlite3", NETNEWSWIRE,
                              Expected("NetNewsWire", 2, 0, 1, 1, feeds=1), "Lanterns again"),
    "liferea": ExportFile("liferea.db", LIFEREA, Expected("Liferea", 1, 0, 1, 1, feeds=1),
                          "Lanterns again"),
}  # fmt: skip
