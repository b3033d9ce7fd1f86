"""A first look at what an address gave. Runs in a worker process."""

from readerapp.domain.feeds import FeedChoice, FeedLink
from readerapp.feeds import find_feed_links, read_feed
from readerapp.library.entry_values import FeedBytes

LATEST = 3
LONGEST = 300


def preview_feed(source: FeedBytes) -> FeedChoice:
    """Return what a feed says of itself and its newest titles. Raises SourceError."""
    feed = read_feed(
        source.data,
        charset=source.charset,
        address=source.address,
        media_type=source.media_type,
    )
    titles = [entry.article.title or entry.article.dek for entry in feed.entries]
    return FeedChoice(
        address=source.address,
        title=feed.title,
        site=feed.site,
        description=feed.description[:LONGEST],
        language=feed.language,
        latest=tuple(title for title in titles if title)[:LATEST],
    )


def find_links(source: FeedBytes, link_header: str) -> list[FeedLink]:
    """Return the feeds that a page names, in its order."""
    return find_feed_links(
        source.data, charset=source.charset, base=source.address, link_header=link_header
    )
