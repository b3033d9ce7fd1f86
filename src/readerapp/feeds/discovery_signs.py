"""By which signs a link is one to a feed: its type, its address, its title."""

import re
from urllib.parse import urlsplit

JSON_FEED = "application/feed+json"
PLAIN_JSON = "application/json"

# The registered types first, then what sites write in their place.
_TYPES = frozenset(
    {
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", JSON_FEED, PLAIN_JSON,
        "application/xml", "text/xml", "application/rss", "application/atom", "application/rdf",
        "application/x-rss+xml", "application/x-atom+xml", "application/x.atom+xml",
        "application/x-rss", "application/xml+rss", "application/xml+atom", "text/rss+xml",
        "text/atom+xml", "text/rss", "text/atom", "text/rdf",
    }
)  # fmt: skip
_FEED_NAME = re.compile(
    r"/(?:feeds?|rss2?|atom|rdf|(?:[\w.-]*[._-])?(?:feed|rss2?|atom)[\w-]*\.(?:xml|rdf|json|rss|atom|php|aspx?)"
    r"|index\.(?:rss|rdf|atom)|[\w%.-]+\.(?:rss|atom|rdf))/?$",
    re.IGNORECASE,
)
_FEED_QUERY = re.compile(
    r"(?:^|&)(?:feed=(?:rss2?|atom|rdf)|format=(?:feed|rss|atom)|type=(?:rss|atom)|alt=rss)(?:&|$)",
    re.IGNORECASE,
)
_FEED_HOSTS = ("feeds.feedburner.com", "feeds2.feedburner.com")
_COMMENTS_PATH = re.compile(
    r"/comments?(?:/|$|[._-](?:feed|rss|atom))|[/_-]comments?\.(?:xml|rss|atom)"
)
# "Comment" in the titles that blog software gives its second feed.
_COMMENTS_TITLE = re.compile(
    r"comment|kommentar|comentari|comentári|comentár|commenti|reacties|reactie|komment"
    r"|комментар|коментар|komentarz|komentár|hozzászólás|yorum|σχόλι|תגוב|تعليق|تعلیق|نظرات|دیدگاه"
    r"|टिप्पणी|মন্তব্য|コメント|评论|評論|留言|迴響|回响|댓글|komentar|bình luận|ความเห็น"
)


def is_feed_type(media_type: str) -> bool:
    """Tell whether a media type is one that feeds have, parameters aside."""
    return plain_type(media_type) in _TYPES


def plain_type(media_type: str) -> str:
    """Return a media type in lower case without its parameters."""
    return media_type.partition(";")[0].strip().casefold()


def names_feed(href: str) -> bool:
    """Tell whether an address, relative or not, is plainly that of a feed."""
    try:
        parts = urlsplit(href)
        host = parts.hostname
    except ValueError:
        return False
    if parts.scheme in ("feed", "rss") or (host in _FEED_HOSTS and len(parts.path) > 1):
        return True
    if parts.scheme not in ("", "http", "https"):
        return False
    is_named = _FEED_NAME.search("/" + parts.path.lstrip("/")) is not None
    return is_named or _FEED_QUERY.search(parts.query) is not None


def is_comment_feed(address: str, title: str) -> bool:
    """Tell whether a feed holds comments, by its address or its title."""
    parts = urlsplit(address)
    return (
        _COMMENTS_PATH.search(parts.path.casefold()) is not None
        or "comments" in parts.query.casefold()
        or _COMMENTS_TITLE.search(title.casefold()) is not None
    )
