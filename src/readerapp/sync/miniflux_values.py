"""What Miniflux answers over its own interface."""

import re
from typing import NamedTuple

import msgspec

from readerapp.domain.accounts import RemoteEnclosure, RemoteEntry, RemoteFeed
from readerapp.sync.conversation import NOTHING, number_in
from readerapp.text.dates import read_instant
from readerapp.text.numbers import whole

_VERSION = re.compile(r"v?([0-9]{1,4})\.([0-9]{1,4})(?:\.([0-9]{1,4}))?")
_SETS_STARS = (2, 3, 2)  # `PUT /v1/entries` with "starred", and `/v1/entries/ids`
_REMOVED = "removed"


class Version(NamedTuple):
    """A version of Miniflux. One that is not told is taken for an old one."""

    major: int = 0
    minor: int = 0
    patch: int = 0

    @property
    def sets_stars(self) -> bool:
        """Whether it is told of a star, where older ones turn it over; and lists ids."""
        return self >= _SETS_STARS


def read_version(text: str) -> Version:
    """Return the version of which this is the name."""
    found = _VERSION.match(text)
    return Version(*(int(each or 0) for each in found.groups())) if found else Version()


class User(msgspec.Struct):
    """Who asks."""

    id: int
    username: str


class ToldVersion(msgspec.Struct):
    """The version of the server."""

    version: str = ""


class Category(msgspec.Struct):
    """A folder. Each feed is in one."""

    id: int
    title: str


class Feed(msgspec.Struct):
    """A feed."""

    id: int
    feed_url: str
    title: str = ""
    site_url: str = ""
    category: Category | None = None

    def told(self) -> RemoteFeed:
        """Return it as the library knows feeds."""
        folder = self.category.title if self.category else ""
        return RemoteFeed(str(self.id), self.feed_url, self.title, self.site_url, folder)


class NewFeed(msgspec.Struct):
    """A feed that was subscribed to."""

    feed_id: int


class Enclosure(msgspec.Struct):
    """A file of an entry."""

    url: str = ""
    mime_type: str = ""
    size: msgspec.Raw = NOTHING


class Marked(msgspec.Struct):
    """What of an entry its marks need."""

    id: int
    status: str
    starred: bool = False
    changed_at: str = ""

    @property
    def is_there(self) -> bool:
        """Whether it was not removed."""
        return self.status != _REMOVED


class Entry(Marked):
    """An entry with its text."""

    feed_id: int = 0
    title: str = ""
    url: str = ""
    author: str = ""
    content: str = ""
    published_at: str = ""
    enclosures: list[Enclosure] | None = None

    def told(self) -> RemoteEntry:
        """Return it as the library knows entries."""
        return RemoteEntry(
            remote_id=str(self.id),
            feed_id=str(self.feed_id),
            address=self.url,
            title=self.title,
            author=self.author,
            published=read_instant(self.published_at),
            text=self.content,
            is_read=self.status != "unread",
            is_starred=self.starred,
            enclosures=tuple(
                RemoteEnclosure(each.url, each.mime_type, whole(number_in(each.size)) or 0)
                for each in self.enclosures or ()
                if each.url
            ),
        )


class Page(msgspec.Struct):
    """Some entries, in the order of their ids, of `total` that were asked for."""

    total: int
    entries: list[msgspec.Raw] | None


class Ids(msgspec.Struct):
    """Some ids, of `total` that were asked for. The last comes first."""

    total: int
    entry_ids: list[int] | None
