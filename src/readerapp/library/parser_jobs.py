"""Jobs for the parser processes, and the values they take and return. Light to load.

The window's process hands a job over by name; parsers of outside bytes are imported inside it, in
the process that runs it, and never in the window's.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.feeds import FeedChoice, FeedDraft, FeedLink
from readerapp.domain.labels import Evidence
from readerapp.storage import SearchText

if TYPE_CHECKING:
    from readerapp.feeds import OpmlList


@dataclass(frozen=True)
class FeedBytes:
    """A feed document and what is known of the feed.

    `address` is where it was found in the end, `charset` and `media_type` what HTTP said.
    `known` are the hashes of entries that are in the library as they are delivered.
    """

    data: bytes
    address: str
    charset: str = ""
    media_type: str = ""
    feed_key: str = ""
    feed_name: str = ""
    set_language: str = ""
    known: frozenset[bytes] = frozenset()


@dataclass(frozen=True)
class ReadEntry:
    """An entry ready to be stored. `aliases` are other identities of the same article."""

    prepared: PreparedArticle
    folded: SearchText
    entry_hash: bytes
    aliases: tuple[str, ...] = ()
    is_teaser: bool = False


@dataclass(frozen=True)
class ReadFeed:
    """A document that was read: the feed without its entries, and those that are new or changed.

    `total_entries` counts all; `refused` those that could not be read.
    """

    feed: FeedDraft
    entries: tuple[ReadEntry, ...]
    total_entries: int
    refused: int = 0


@dataclass(frozen=True)
class SourceBytes:
    """Bytes from outside, and what is known of where they came from.

    `name` is what the user calls them (a file name, an address); `address` the final URL of a
    fetched page, "" otherwise; `is_sample` marks articles that come with the app.
    """

    data: bytes
    name: str
    address: str = ""
    media_type: str = ""
    charset: str = ""  # what HTTP said
    is_sample: bool = False


def prepare(source: SourceBytes) -> PreparedArticle:
    """Turn bytes into an article ready to be stored, or raise SourceError naming the source."""
    from readerapp.library import prepare_article

    return prepare_article.prepare(source)


def prepare_entries(source: FeedBytes) -> ReadFeed:
    """Read a feed document and prepare its new entries, or raise SourceError naming the feed."""
    from readerapp.library import prepare_entries

    return prepare_entries.prepare_entries(source)


@dataclass(frozen=True)
class OfflinePicture:
    """A picture as it is kept, and what its bytes as published said of how it was made."""

    data: bytes
    media_type: str
    width: int
    height: int
    evidence: tuple[Evidence, ...] = ()


def fit_for_offline(data: bytes) -> OfflinePicture:
    """Shrink a picture to what a screen can use, or raise SourceError."""
    from readerapp.library import prepare_pictures

    return prepare_pictures.fit_for_offline(data)


def fit_for_icon(data: bytes) -> bytes:
    """Return a site's icon as a small PNG, or raise SourceError."""
    from readerapp.library import prepare_pictures

    return prepare_pictures.fit_for_icon(data)


def preview_feed(source: FeedBytes) -> FeedChoice:
    """Read a feed document for a look at it, or raise SourceError: it is none."""
    from readerapp.library import prepare_entries

    return prepare_entries.preview_feed(source)


def find_links(source: FeedBytes, link_header: str) -> list[FeedLink]:
    """Return the feeds that a page names."""
    from readerapp.library import prepare_entries

    return prepare_entries.find_links(source, link_header)


def read_list(data: bytes, name: str) -> "OpmlList":
    """Read a list of subscriptions, or raise SourceError."""
    from readerapp.feeds import read_opml

    return read_opml(data, name)
