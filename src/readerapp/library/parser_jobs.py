"""Jobs of the parser workers, their arguments and results. Light to import.

The window's process names the functions and never loads their modules.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.feeds import Feed, FeedChoice, FeedDraft, FeedLink
from readerapp.domain.labels import Evidence
from readerapp.domain.problems import ItemFault
from readerapp.domain.values import dataclass
from readerapp.storage import DeliveredEntries, Incoming
from readerapp.system.jobs import Job

if TYPE_CHECKING:
    from readerapp.feeds.opml import OpmlList

_LONGEST_HEADER = 1_001  # what is longer than 1,000 is not believed: `pages/evidence.py`


def disclosure_of(headers: Mapping[str, str]) -> str:
    """Return what the headers of a response say of AI, not of those that led to it, "" for none."""
    return headers.get("ai-disclosure", "")[:_LONGEST_HEADER]


@dataclass(frozen=True)
class FeedBytes:
    """A feed document. `address` is where it was found in the end, `charset` and `media_type` are
    what HTTP said, and `disclosure` what it said of AI."""

    data: bytes
    address: str
    charset: str = ""
    media_type: str = ""
    disclosure: str = ""


@dataclass(frozen=True)
class ReadFeed:
    """A document that was read: the feed without its entries, and those that are new or changed,
    ready to be stored.

    `total_entries` counts all; `refused` those that could not be read; `delivered` tells which.
    `faults` are those of ours among them.
    """

    feed: FeedDraft
    entries: tuple[Incoming, ...]
    total_entries: int
    refused: int = 0
    delivered: DeliveredEntries = DeliveredEntries()
    faults: tuple[ItemFault, ...] = ()


@dataclass(frozen=True)
class SourceBytes:
    """Bytes from outside, and what is known of where they came from.

    `name` is what the user calls them (a file name, an address); `address` the final URL of a
    fetched page, "" otherwise; `is_sample` marks articles that come with the app, `is_file` what
    may be a file of any program. `text` is the same clipping as plain text, `data` then its HTML.
    `disclosure` is what HTTP said of AI (the header `AI-Disclosure`).
    """

    data: bytes
    name: str
    address: str = ""
    media_type: str = ""
    charset: str = ""  # what HTTP said
    is_sample: bool = False
    is_file: bool = False
    text: str = ""
    disclosure: str = ""


@dataclass(frozen=True)
class OfflinePicture:
    """A picture as it is kept, and what its bytes as published said of how it was made.

    `credentials` are the content credentials they held, b"" where the picture still holds them.
    """

    data: bytes
    media_type: str
    width: int
    height: int
    evidence: tuple[Evidence, ...] = ()
    credentials: bytes = b""


@dataclass(frozen=True)
class PictureStatements:
    """What the file of a kept picture says; `held` are those of the words it was asked for that
    stand in it."""

    evidence: tuple[Evidence, ...]
    held: tuple[str, ...] = ()


PREPARE_ARTICLE: Job[[SourceBytes], PreparedArticle] = Job(
    "readerapp.library.prepare_article:prepare_article", PreparedArticle
)
PREPARE_WITHOUT_CREDENTIALS: Job[[SourceBytes], PreparedArticle] = Job(
    "readerapp.library.prepare_article:prepare_without_credentials", PreparedArticle
)
PREPARE_CLIP: Job[[SourceBytes], PreparedArticle] = Job(
    "readerapp.library.prepare_article:prepare_clip", PreparedArticle
)
PREPARE_ENTRIES: Job[[FeedBytes, Feed, frozenset[bytes]], ReadFeed] = Job(
    "readerapp.library.prepare_entries:prepare_entries", ReadFeed
)
PREVIEW_FEED: Job[[FeedBytes], FeedChoice] = Job(
    "readerapp.library.prepare_entries:preview_feed", FeedChoice
)
FIND_LINKS: Job[[FeedBytes, str], list[FeedLink]] = Job(
    "readerapp.library.prepare_entries:find_links", list[FeedLink]
)
FIT_FOR_OFFLINE: Job[[bytes, str], OfflinePicture] = Job(
    "readerapp.library.prepare_article:fit_for_offline", OfflinePicture
)
# Where a picture brought the reader of content credentials down, it is shown all the same.
FIT_WITHOUT_CREDENTIALS: Job[[bytes, str], OfflinePicture] = Job(
    "readerapp.library.prepare_article:fit_without_credentials", OfflinePicture
)
READ_KEPT_PICTURE: Job[[bytes, tuple[str, ...]], PictureStatements] = Job(
    "readerapp.library.prepare_article:read_kept_picture", PictureStatements
)
FIT_ICON: Job[[bytes], bytes] = Job("readerapp.rendering.pictures:fit_icon", bytes)
READ_OPML: Job[[bytes, str], "OpmlList"] = Job(
    "readerapp.feeds.opml:read_opml", "readerapp.feeds.opml:OpmlList"
)
