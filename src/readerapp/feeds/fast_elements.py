"""The elements the fast path knows: RSS 2.0, Atom 1.0, iTunes, Google Play and Media RSS.

Anything else is unsupported: the document then goes to feedparser, which has seen everything.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any, TypeAlias

from lxml import etree

from readerapp.domain.values import dataclass
from readerapp.feeds.intermediate import RawLink, RawMedia, RawText
from readerapp.text.characters import repaired

Element: TypeAlias = etree._Element

ATOM = "{http://www.w3.org/2005/Atom}"
MEDIA = "{http://search.yahoo.com/mrss/}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
_DC = "{http://purl.org/dc/elements/1.1/}"
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
_PLAY = "{http://www.google.com/schemas/play-podcasts/1.0}"
_SY = "{http://purl.org/rss/1.0/modules/syndication/}"

# From the name of an element to what it is here. "" is of no use to this app.
RSS_ITEM: Mapping[str, str] = {
    "title": "title", "link": "page", "description": "description", "guid": "guid",
    "pubDate": "published", "author": "author", f"{_DC}creator": "author",
    f"{ITUNES}author": "author", f"{_DC}date": "updated", f"{_CONTENT}encoded": "content",
    "category": "category", f"{_DC}subject": "category", "enclosure": "enclosure",
    f"{ATOM}link": "link", "source": "source", "comments": "", f"{ITUNES}summary": "synopsis",
    f"{ITUNES}subtitle": "subtitle", f"{ITUNES}image": "image", f"{ITUNES}explicit": "",
    f"{ITUNES}duration": "duration", f"{ITUNES}episode": "", f"{ITUNES}season": "",
    f"{ITUNES}episodeType": "", f"{ITUNES}title": "", f"{ITUNES}block": "",
    f"{ITUNES}keywords": "keywords", f"{_DC}identifier": "", f"{_DC}rights": "",
    f"{_DC}publisher": "", f"{_DC}format": "", f"{_DC}type": "",
    f"{MEDIA}content": "media", f"{MEDIA}thumbnail": "media", f"{MEDIA}group": "media",
    f"{MEDIA}credit": "media", f"{MEDIA}description": "media",
    f"{_PLAY}author": "author", f"{_PLAY}description": "", f"{_PLAY}explicit": "",
    f"{_PLAY}image": "", f"{_PLAY}block": "",
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
    f"{_PLAY}author": "author", f"{_PLAY}description": "", f"{_PLAY}explicit": "",
    f"{_PLAY}image": "", f"{_PLAY}block": "", f"{_PLAY}category": "", f"{_PLAY}owner": "",
    f"{_PLAY}email": "",
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
    r"|example\.com|uri/of/echo|2005/atom|schemas/play-podcasts",
    re.IGNORECASE,
)
_MEANINGFUL_PREFIXES = {
    "dc", "dcterms", "itunes", "googleplay", "media", "content", "xhtml", "rdf", "feedburner",
}  # fmt: skip
_HARMLESS_BARE = {"site", "post-id"}  # WordPress gives them a namespace of their own each time


class Unsupported(Exception):  # noqa: N818  # no error: it only changes the way
    """The document has something in it that the fast path does not know."""


def role(element: Element, known: Mapping[str, str]) -> str:
    """Return what an element is, "" when it is of no use. Raises Unsupported."""
    found = known.get(element.tag)
    if found is None:
        return _ignored(element)
    if found and (keys := element.keys()) and not _ALLOWED.get(found, _NONE).issuperset(keys):
        raise Unsupported
    return found


def text_of(element: Element) -> str:
    """Return the text of an element. Raises Unsupported when it has elements inside."""
    if len(element):
        raise Unsupported
    return repaired(element.text or "")


def _ignored(element: Element) -> str:
    namespace, _, name = element.tag[1:].partition("}") if "}" in element.tag else ("", "", "")
    is_bare = element.prefix is None and name not in _HARMLESS_BARE
    if is_bare or len(element) or element.prefix in _MEANINGFUL_PREFIXES:
        raise Unsupported
    if _MEANINGFUL.search(namespace):
        raise Unsupported
    return ""


FoundParts = dict[str, list[Element]]

_MANY = {"item", "author", "person", "category", "term", "keywords", "link", "enclosure", "media"}


def sorted_parts(parent: Element, known: Mapping[str, str]) -> FoundParts:
    """Return the elements inside by what they are. Raises Unsupported when one is there twice."""
    found: FoundParts = {}
    for element in parent:
        what = role(element, known)
        if what in found and what not in _MANY:
            raise Unsupported
        if what:
            found.setdefault(what, []).append(element)
    return found


def one(found: FoundParts, what: str) -> str:
    """Return the text of the only element of its kind, "" without one."""
    return text_of(found[what][0]) if what in found else ""


def links_of(found: FoundParts) -> tuple[RawLink, ...]:
    """Return the links of Atom. Raises Unsupported when one has a text."""
    links = (_link(element) for element in found.get("link", ()))
    return tuple(link for link in links if link.address)


def _link(element: Element) -> RawLink:
    if text_of(element):  # some write the address there
        raise Unsupported
    return RawLink(
        element.get("href", ""),
        element.get("rel", "alternate").lower(),
        element.get("type", "").lower(),
        repaired(element.get("title", "")),
        element.get("hreflang", ""),
        element.get("length", ""),
    )


def has_title(found: FoundParts) -> bool:
    """Return whether an entry has a title of its own."""
    return bool(one(found, "title"))


# Media RSS: pictures and films with what is said about them

_SAID = {"credit": "credit", "description": "caption"}
_IGNORED = {"title", "rating", "restriction", "license", "copyright", "community", "player", "text"}


@dataclass
class _Seen:
    """Elements seen in one entry. `said`: about the entry, not about one of its files."""

    files: list[dict[str, Any]] = field(default_factory=list)
    groups: list[dict[str, Any]] = field(default_factory=list)
    said: dict[str, Any] = field(default_factory=dict)


def read_media(
    elements: Iterable[Element], *, has_title: bool
) -> tuple[tuple[RawMedia, ...], tuple[RawText, ...]]:
    """Return the files of an entry, and what can stand for a text when it has none.

    Raises Unsupported.
    """
    seen = _Seen()
    for element in elements:
        _look(element, None, seen, has_title=has_title)
    captions = [seen.said.get("caption"), *(group.get("caption") for group in seen.groups)]
    texts = [RawText(caption) for caption in captions if caption]
    return tuple(_medium(one, seen.said) for one in seen.files if one["url"]), tuple(texts[:1])


def _look(element: Element, around: dict[str, Any] | None, seen: _Seen, *, has_title: bool) -> None:
    name = element.tag.removeprefix(MEDIA)
    if not ALLOWED_ON_MEDIA.issuperset(element.keys()):
        raise Unsupported
    if name in _SAID:
        holder = seen.said if around is None else around
        holder.setdefault(_SAID[name], text_of(element))
    elif name in ("group", "content", "thumbnail"):
        inside = _kept(element, name, around, seen)
        for child in element:
            _look(child, inside, seen, has_title=has_title)
    elif name not in _IGNORED or around is None or (name == "title" and not has_title):
        raise Unsupported


def _kept(
    element: Element, name: str, around: dict[str, Any] | None, seen: _Seen
) -> dict[str, Any]:
    if name == "group":
        seen.groups.append({"group": len(seen.groups) + 1})
        return seen.groups[-1]
    medium = "thumbnail" if name == "thumbnail" else element.get("medium", "")
    seen.files.append(
        {
            "url": element.get("url", ""),
            "medium": medium,
            "type": element.get("type", "").lower(),
            "width": element.get("width", ""),
            "length": element.get("fileSize", ""),
            "duration": element.get("duration", ""),
            "around": around or {},
        }
    )
    return seen.files[-1]


def _medium(one: dict[str, Any], said: dict[str, Any]) -> RawMedia:
    around = one["around"]
    return RawMedia(
        one["url"],
        one["medium"],
        one["type"],
        one["width"],
        one["length"],
        one.get("credit") or around.get("credit") or said.get("credit") or "",
        one.get("caption") or around.get("caption") or said.get("caption") or "",
        around.get("group", 0),
        one["duration"],
    )
