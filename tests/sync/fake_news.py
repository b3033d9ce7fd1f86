"""What a fake news server holds, and what is asked of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

FRESHRSS = "freshrss"
USER, PASSWORD = "alice", "wonderland-1"
KEY = "key-of-miniflux"
AUTH = "alice/d5701c7bf396b3c9f4b254067488fc0f1c9eb9ad"
FIRST_CRAWL = 1_795_528_846_252_000  # microseconds: ids of FreshRSS


@dataclass
class Feed:
    """A subscription."""

    id: str
    address: str
    title: str
    folder: str


@dataclass
class Entry:
    """An entry and its marks."""

    id: int
    feed: str
    title: str
    read: bool
    starred: bool
    changed: int = 0  # seconds after the first one
    text: str = "<p>Body of <b>it</b>.</p>"


@dataclass
class Reply:
    """An answer."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Ask:
    """A request."""

    method: str
    path: str
    query: list[tuple[str, str]]
    body: bytes
    headers: Mapping[str, str]

    @property
    def form(self) -> list[tuple[str, str]]:
        """The fields of the form that was sent."""
        return parse_qsl(self.body.decode(), keep_blank_values=True)

    def all(self, name: str) -> list[str]:
        """The values of a field of query and form."""
        return [value for each, value in (*self.query, *self.form) if each == name]

    def one(self, name: str, default: str = "") -> str:
        """The last value of a field."""
        return (self.all(name) or [default])[-1]


class News:
    """The account."""

    def __init__(self, dialect: str) -> None:
        self.dialect = dialect
        self.auth = AUTH
        self.password = PASSWORD
        self.feeds: dict[str, Feed] = {}
        self.entries: dict[int, Entry] = {}
        self.folders = [self.first_folder]
        self.clock = 0
        self.year = 2026  # of the server's clock
        self._next_feed = 1

    @property
    def is_freshrss(self) -> bool:
        """Whether it is FreshRSS."""
        return self.dialect == FRESHRSS

    @property
    def toggles(self) -> bool:
        """Whether it turns over what it is told twice."""
        return self.dialect == "miniflux226"

    @property
    def first_folder(self) -> str:
        """The folder in which feeds are that are in no other."""
        return "Uncategorized" if self.is_freshrss else "All"

    @property
    def token(self) -> str:
        """What forms must hold."""
        return f"{self.auth.partition('/')[2]}".ljust(57, "Z") if self.is_freshrss else self.auth

    def add_feed(self, address: str, title: str, folder: str = "") -> str:
        """Subscribe."""
        folder = folder or self.first_folder
        if folder not in self.folders:
            self.folders.append(folder)
        feed_id = str(self._next_feed)
        self._next_feed += 1
        self.feeds[feed_id] = Feed(feed_id, address, title, folder)
        return feed_id

    def add_entry(self, feed: str, title: str, read: bool = False, starred: bool = False) -> str:
        """Let an entry arrive."""
        first = FIRST_CRAWL if self.is_freshrss else 0
        number = max(self.entries, default=first) + 1
        self.clock += 1
        self.entries[number] = Entry(number, feed, title, read, starred, self.clock)
        return str(number)

    def remove_feed(self, feed_id: str) -> None:
        """Unsubscribe: the entries go, too."""
        self.feeds.pop(feed_id)
        gone = [each.id for each in self.entries.values() if each.feed == feed_id]
        for number in gone:
            self.entries.pop(number)

    def change(self, entry: Entry, read: bool | None = None, starred: bool | None = None) -> None:
        """Change the marks of an entry."""
        self.clock += 1
        entry.changed = self.clock
        entry.read = entry.read if read is None else read
        entry.starred = entry.starred if starred is None else starred


def as_json(value: object, status: int = 200) -> Reply:
    """Answer with JSON."""
    return Reply(status, json.dumps(value).encode(), {"Content-Type": "application/json"})


def trouble(message: str, status: int) -> Reply:
    """Answer with what Miniflux says of a failure."""
    return as_json({"error_message": message}, status)
