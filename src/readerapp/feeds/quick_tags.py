"""The elements the quick reader knows, and how it looks at one.

Anything else is odd: the document then goes to feedparser, which has seen everything.
"""

import re
from collections.abc import Mapping

from lxml import etree

from readerapp.feeds.plain import clean

ATOM = "{http://www.w3.org/2005/Atom}"
MEDIA = "{http://search.yahoo.com/mrss/}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
_DC = "{http://purl.org/dc/elements/1.1/}"
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
_SY = "{http://purl.org/rss/1.0/modules/syndication/}"

# From the name of an element to what it is here. "" is of no use to this app.
RSS_ITEM: Mapping[str, str] = {
    "title": "title", "link": "page", "description": "description", "guid": "guid",
    "pubDate": "published", "author": "author", f"{_DC}creator": "author",
    f"{ITUNES}author": "author", f"{_DC}date": "updated", f"{_CONTENT}encoded": "content",
    "category": "category", f"{_DC}subject": "category", "enclosure": "enclosure",
    f"{ATOM}link": "link", "source": "source", "comments": "", f"{ITUNES}summary": "synopsis",
    f"{ITUNES}subtitle": "subtitle", f"{ITUNES}image": "image", f"{ITUNES}explicit": "",
    f"{ITUNES}duration": "", f"{ITUNES}episode": "", f"{ITUNES}season": "",
    f"{ITUNES}episodeType": "", f"{ITUNES}title": "", f"{ITUNES}block": "",
    f"{ITUNES}keywords": "keywords", f"{_DC}identifier": "", f"{_DC}rights": "",
    f"{_DC}publisher": "", f"{_DC}format": "", f"{_DC}type": "",
    f"{MEDIA}content": "media", f"{MEDIA}thumbnail": "media", f"{MEDIA}group": "media",
    f"{MEDIA}credit": "media", f"{MEDIA}description": "media",
}  # fmt: skip
RSS_CHANNEL: Mapping[str, str] = {
    "item": "item", "title": "title", "link": "page", "description": "description",
    "language": "language", "ttl": "ttl", "managingEditor": "author", f"{_DC}creator": "author",
    f"{ITUNES}author": "author", "image": "image", f"{ITUNES}image": "cover",
    "skipHours": "hours", "skipDays": "days", f"{_SY}updatePeriod": "period",
    f"{_SY}updateFrequency": "frequency", f"{ATOM}link": "link", "webMaster": "",
    "lastBuildDate": "", "pubDate": "", "generator": "", "docs": "", "copyright": "",
    "cloud": "", "category": "", "rating": "", f"{ITUNES}category": "", f"{ITUNES}type": "",
    f"{ITUNES}explicit": "", f"{ITUNES}owner": "owner", f"{ITUNES}summary": "",
    f"{ITUNES}subtitle": "", f"{ITUNES}keywords": "", f"{ITUNES}block": "",
    f"{_DC}rights": "", f"{_DC}date": "", f"{_DC}publisher": "",
}  # fmt: skip
ATOM_ENTRY: Mapping[str, str] = {
    f"{ATOM}title": "title", f"{ATOM}link": "link", f"{ATOM}summary": "summary",
    f"{ATOM}content": "content", f"{ATOM}id": "guid", f"{ATOM}published": "published",
    f"{ATOM}updated": "updated", f"{ATOM}author": "person", f"{ATOM}contributor": "",
    f"{ATOM}category": "term", f"{ATOM}rights": "", f"{MEDIA}content": "media",
    f"{MEDIA}thumbnail": "media", f"{MEDIA}group": "media", f"{MEDIA}credit": "media",
    f"{MEDIA}description": "media",
}  # fmt: skip
ATOM_FEED: Mapping[str, str] = {
    f"{ATOM}entry": "item", f"{ATOM}title": "title", f"{ATOM}subtitle": "description",
    f"{ATOM}link": "link", f"{ATOM}author": "person", f"{ATOM}icon": "icon",
    f"{ATOM}logo": "logo", f"{ATOM}id": "", f"{ATOM}updated": "", f"{ATOM}generator": "",
    f"{ATOM}rights": "", f"{ATOM}category": "", f"{ATOM}contributor": "",
}  # fmt: skip

_LINK = frozenset({"rel", "href", "type", "title", "hreflang", "length"})
ALLOWED_ON_MEDIA = frozenset(
    {"url", "type", "medium", "width", "height", "fileSize", "isDefault", "duration", "bitrate",
     "expression", "time", "framerate", "samplingrate", "channels", "role", "scheme"}
)  # fmt: skip
_ALLOWED = {
    "guid": frozenset({"isPermaLink"}), "category": frozenset({"domain"}), "link": _LINK,
    "enclosure": frozenset({"url", "type", "length"}), "source": frozenset({"url"}),
    "image": frozenset({"href"}), "cover": frozenset({"href"}), "media": ALLOWED_ON_MEDIA,
    "term": frozenset({"term", "scheme", "label"}), "title": frozenset({"type"}),
    "summary": frozenset({"type"}), "content": frozenset({"type"}),
    "description": frozenset({"type"}),
}  # fmt: skip
_NONE: frozenset[str] = frozenset()
# Namespaces feedparser gives a meaning to, in any of their spellings, and its names for them.
_MEANINGFUL = re.compile(
    r"purl\.org/(?:dc/|rss/1\.0/(?:$|modules/(?:content|rss091))|net/rss|echo|pie|atom)|itunes\.com"
    r"|podcast-1\.0|yahoo\.com/mrss|xhtml|rdf-syntax|feedburner|userland|law\.harvard|netscape"
    r"|example\.com|uri/of/echo|2005/atom",
    re.IGNORECASE,
)
_MEANINGFUL_PREFIXES = {"dc", "dcterms", "itunes", "media", "content", "xhtml", "rdf", "feedburner"}
_HARMLESS_BARE = {"site", "post-id"}  # WordPress gives them a namespace of their own each time


class OddDocument(Exception):  # noqa: N818  # no error: it only changes the way
    """The document has something in it that the quick reader does not know."""


def role(element: etree._Element, known: Mapping[str, str]) -> str:
    """Return what an element is, "" when it is of no use. Raises OddDocument."""
    found = known.get(element.tag)
    if found is None:
        return _ignored(element)
    if found and (keys := element.keys()) and not _ALLOWED.get(found, _NONE).issuperset(keys):
        raise OddDocument
    return found


def text_of(element: etree._Element) -> str:
    """Return the text of an element. Raises OddDocument when it has elements inside."""
    if len(element):
        raise OddDocument
    return clean(element.text or "")


def _ignored(element: etree._Element) -> str:
    namespace, _, name = element.tag[1:].partition("}") if "}" in element.tag else ("", "", "")
    is_bare = element.prefix is None and name not in _HARMLESS_BARE
    if is_bare or len(element) or element.prefix in _MEANINGFUL_PREFIXES:
        raise OddDocument
    if _MEANINGFUL.search(namespace):
        raise OddDocument
    return ""
