"""What the window's process and the parser process hand each other. Light to load."""

from dataclasses import dataclass

from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.feeds import FeedDraft
from readerapp.domain.labels import Evidence
from readerapp.storage import SearchText


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


@dataclass(frozen=True)
class OfflinePicture:
    """A picture as it is kept, and what its bytes as published said of how it was made."""

    data: bytes
    media_type: str
    width: int
    height: int
    evidence: tuple[Evidence, ...] = ()
