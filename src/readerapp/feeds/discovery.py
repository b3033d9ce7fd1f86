"""Discovery of feeds: what a web page and its HTTP header name.

The page is read tag by tag, without a tree: what makes parsers slow (deep nesting, thousands of
attributes) costs nothing, and what was found before a fault counts.
"""

import re
from collections.abc import Mapping
from dataclasses import field, replace
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import etree

from readerapp.domain.feeds import FeedLink
from readerapp.domain.values import dataclass
from readerapp.feeds.feed_locations import web_address
from readerapp.text.decoding import decode_feed

_LARGEST = 3_000_000
_DEEPEST = 500  # libxml2 looks through all open elements at each end tag
_PIECE = 32_000  # bytes; what a target raises ends the parsing only between pieces
_MOST_LINKS = 200
_LONGEST_TITLE = 300
_LONGEST_HEADER = 20_000
_CHARSET = re.compile(
    rb"""<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_HEADER_LINK = re.compile(
    r"""<([^<>]*)>((?:\s*;\s*[\w!#$&+.^`|~*-]++(?:\s*=\s*(?:"(?:[^"\\]|\\.)*+"|[^\s",;<>]*+))?)*+)"""
)
_HEADER_PART = re.compile(r"""([\w*-]++)\s*=\s*(?:"((?:[^"\\]|\\.)*+)"|([^\s",;]*+))""")
_QUOTED_PAIR = re.compile(r"\\(.)")

# By which signs a link is one to a feed: its type, its address, its title.
_JSON_FEED = "application/feed+json"
_PLAIN_JSON = "application/json"

# The registered types first, then what sites write in their place.
_TYPES = frozenset(
    {
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", _JSON_FEED,
        _PLAIN_JSON,
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


def find_feed_links(
    data: bytes, *, charset: str, base: str, link_header: str = ""
) -> list[FeedLink]:
    """Return the feeds that a page and its HTTP `Link` header name, best first.

    JSON Feed comes first, then the order of the page, comments last. Links in the text count only
    when nothing else was found, and `application/json` only when no other feed was. `base` is the
    address of the page, `charset` that of its HTTP header or "". Never raises: what is no page
    gives [].
    """
    head = data[:_LARGEST]
    page = _read_page(decode_feed(head, charset or _stated_charset(head)))
    inside = _absolute(base, page.base) or base
    stated = [_resolved(link, inside) for link in page.links]
    stated += [_resolved(link, base) for link in _header_links(link_header)]
    found = [link for link in stated if link.address]
    chosen = [link for link in found if _plain_type(link.media_type) != _PLAIN_JSON] or found
    if not chosen:
        chosen = [link for each in page.anchors if (link := _resolved(each, inside)).address]
    return sorted(_each_once(chosen), key=_rank)


@dataclass
class _LinkParser:
    """The parser's target: what a page says about feeds, as it is written there."""

    base: str = ""
    links: list[FeedLink] = field(default_factory=list)
    anchors: list[FeedLink] = field(default_factory=list)
    depth: int = 0
    in_anchor: bool = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Handle a start tag; raises when the page is nested absurdly."""
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _TooDeepError
        if tag == "base":
            self.base = self.base or attributes.get("href", "").strip()
        elif tag == "link" and len(self.links) < _MOST_LINKS:
            self.links += _stated_link(attributes)
        elif tag == "a" and len(self.anchors) < _MOST_LINKS:
            found = _named_link(attributes)
            self.anchors += found
            self.in_anchor = bool(found)

    def end(self, tag: str) -> None:
        """Handle an end tag, which the parser also makes up."""
        self.depth -= 1
        if tag == "a":
            self.in_anchor = False

    def data(self, text: str) -> None:
        """Handle a text: the words of a link are its title."""
        if self.in_anchor and len(self.anchors[-1].title) < _LONGEST_TITLE:
            link = self.anchors[-1]
            self.anchors[-1] = replace(link, title=link.title + text)

    def close(self) -> None:
        """Handle the end of the page."""


class _TooDeepError(Exception):
    """Ends the reading of a page."""


def _stated_charset(head: bytes) -> str:
    match = _CHARSET.search(head[:4096])
    return match[1].decode("ascii", "ignore") if match else ""


def _read_page(text: str) -> _LinkParser:
    page, data = _LinkParser(), text.encode("utf-8", "ignore")
    # The stubs ask for methods that lxml calls only when they are there.
    parser = etree.HTMLParser(target=page, encoding="utf-8", huge_tree=True)  # type: ignore[arg-type]  # see above
    try:
        for start in range(0, len(data), _PIECE):
            parser.feed(data[start : start + _PIECE])
        parser.close()
    except (_TooDeepError, etree.LxmlError):
        pass  # what was found until here counts
    return page


def _stated_link(attributes: Mapping[str, str]) -> list[FeedLink]:
    """A `<link>`, or the same in a header, when it is one to a feed."""
    relations = attributes.get("rel", "").casefold().split()
    media_type = attributes.get("type", "").strip().casefold()
    href = attributes.get("href", "").strip()
    is_named = "feed" in relations or ("alternate" in relations and "stylesheet" not in relations)
    is_feed = _is_feed_type(media_type) or (
        not media_type and ("feed" in relations or _names_feed(href))
    )
    if not (href and is_named and is_feed) or _is_site_api(href, media_type):
        return []
    return [FeedLink(href, _title(attributes.get("title", "")), media_type)]


def _is_site_api(href: str, media_type: str) -> bool:
    """WordPress calls the data behind each page an alternate of type JSON."""
    return _plain_type(media_type) == _PLAIN_JSON and "/wp-json" in href


def _named_link(attributes: Mapping[str, str]) -> list[FeedLink]:
    href = attributes.get("href", "").strip()
    media_type = attributes.get("type", "").strip().casefold()
    is_feed = _names_feed(href) or (
        _is_feed_type(media_type) and _plain_type(media_type) != _PLAIN_JSON
    )
    return [FeedLink(href, "", media_type)] if href and is_feed else []


def _header_links(header: str) -> list[FeedLink]:
    """The links of an HTTP Link header (RFC 8288)."""
    links: list[FeedLink] = []
    for match in _HEADER_LINK.finditer(header[:_LONGEST_HEADER]):
        parts = _HEADER_PART.findall(match[2])
        values = {
            name.casefold(): _QUOTED_PAIR.sub(r"\1", quoted) or bare
            for name, quoted, bare in reversed(parts)
        }
        links += _stated_link({**values, "href": match[1]})
    return links


def _resolved(link: FeedLink, base: str) -> FeedLink:
    return replace(link, address=_absolute(base, link.address), title=_title(link.title))


def _absolute(base: str, href: str) -> str:
    """The whole address without its fragment, "" when it is none of the web."""
    try:
        scheme = urlsplit(href).scheme
        joined = href if scheme in ("feed", "rss") else urljoin(base, href)
    except ValueError:
        return ""
    return urldefrag(web_address(joined)).url


def _each_once(links: list[FeedLink]) -> list[FeedLink]:
    first: dict[str, FeedLink] = {}
    for link in links:
        first.setdefault(link.address, link)
    return list(first.values())


def _rank(link: FeedLink) -> tuple[bool, bool]:
    is_json = _plain_type(link.media_type) in (_JSON_FEED, _PLAIN_JSON)
    return _is_comment_feed(link.address, link.title), not is_json


def _title(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_TITLE]


def _is_feed_type(media_type: str) -> bool:
    """Tell whether a media type is one that feeds have, parameters aside."""
    return _plain_type(media_type) in _TYPES


def _plain_type(media_type: str) -> str:
    """Return a media type in lower case without its parameters."""
    return media_type.partition(";")[0].strip().casefold()


def _names_feed(href: str) -> bool:
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


def _is_comment_feed(address: str, title: str) -> bool:
    """Tell whether a feed holds comments, by its address or its title."""
    parts = urlsplit(address)
    return (
        _COMMENTS_PATH.search(parts.path.casefold()) is not None
        or "comments" in parts.query.casefold()
        or _COMMENTS_TITLE.search(title.casefold()) is not None
    )
