"""Jobs for the parser processes, named without loading what they need.

The window's process hands `prepare` over by name; parsers of outside bytes are imported inside it,
in the process that runs it, and never in the window's.
"""

from typing import TYPE_CHECKING

from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.feeds import FeedChoice, FeedLink
from readerapp.library.entry_values import FeedBytes, OfflinePicture, ReadFeed, SourceBytes

if TYPE_CHECKING:
    from readerapp.feeds import OpmlList


def prepare(source: SourceBytes) -> PreparedArticle:
    """Turn bytes into an article ready to be stored, or raise SourceError naming the source."""
    from readerapp.library import intake

    return intake.prepare(source)


def prepare_entries(source: FeedBytes) -> ReadFeed:
    """Read a feed document and prepare its new entries, or raise SourceError naming the feed."""
    from readerapp.library import entries

    return entries.prepare_entries(source)


def fit_for_offline(data: bytes) -> OfflinePicture:
    """Shrink a picture to what a screen can use, or raise SourceError."""
    from readerapp.library import offline_pictures

    return offline_pictures.fit_for_offline(data)


def fit_for_icon(data: bytes) -> bytes:
    """Return a site's icon as a small PNG, or raise SourceError."""
    from readerapp.library import offline_pictures

    return offline_pictures.fit_for_icon(data)


def preview_feed(source: FeedBytes) -> FeedChoice:
    """Read a feed document for a look at it, or raise SourceError: it is none."""
    from readerapp.library import feed_previews

    return feed_previews.preview_feed(source)


def find_links(source: FeedBytes, link_header: str) -> list[FeedLink]:
    """Return the feeds that a page names."""
    from readerapp.library import feed_previews

    return feed_previews.find_links(source, link_header)


def read_list(data: bytes, name: str) -> "OpmlList":
    """Read a list of subscriptions, or raise SourceError."""
    from readerapp.feeds import read_opml

    return read_opml(data, name)
