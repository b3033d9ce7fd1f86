"""The door of this room for feed documents.

The parsers behind it (feedparser, lxml: about 0.1 s) are imported by the function that needs them:
the window imports this room for its names and must not pay for parsers that only worker processes
use.
"""

from readerapp.domain.feeds import FeedDraft


def read_feed(
    data: bytes, *, charset: str = "", address: str = "", media_type: str = ""
) -> FeedDraft:
    """Read a feed document: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1.

    `charset` and `media_type` are what HTTP said, `address` is where the document was found; its
    relative links are resolved with it. Raises SourceError EMPTY, NOT_A_FEED (a page, a picture,
    other XML or JSON), TOO_LARGE, TOO_COMPLEX, and nothing else. For worker processes: a hostile
    document can take long.
    """
    from readerapp.feeds.parsing import parse_feed  # see the module's docstring

    return parse_feed(data, charset, address, media_type)
