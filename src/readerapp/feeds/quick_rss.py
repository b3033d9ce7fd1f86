"""RSS 2.0 for the quick reader."""

import re

from readerapp.feeds.quick_media import read_media
from readerapp.feeds.quick_parts import Element, Found, has_title, links_of, one, sorted_parts
from readerapp.feeds.quick_tags import ITUNES, RSS_CHANNEL, RSS_ITEM, OddDocument, text_of
from readerapp.feeds.raw import Form, RawAuthor, RawEntry, RawFeed, RawLink, RawMedia, RawText

_WRONG_REFERENCE = re.compile("&([A-Za-z0-9_]+);")
_IN_IMAGE = {"url", "title", "link", "width", "height", "description"}


def read_rss(root: Element) -> RawFeed:
    """Read a document with the root rss. Raises OddDocument."""
    if set(root.keys()) - {"version"} or len(root) != 1 or root[0].tag != "channel":
        raise OddDocument
    if root[0].keys():
        raise OddDocument
    found = sorted_parts(root[0], RSS_CHANNEL)
    return RawFeed(
        title=_guessed(found, "title"),
        description=_guessed(found, "description"),
        language=one(found, "language"),
        links=_rss_links(found),
        icons=_rss_icons(found),
        authors=_authors(found) or _owner(found),
        ttl=one(found, "ttl"),
        period=one(found, "period"),
        frequency=one(found, "frequency"),
        hours=_inside(found, "hours", "hour"),
        days=_inside(found, "days", "day"),
        entries=tuple(_rss_item(item) for item in found.get("item", ())),
    )


def _rss_item(item: Element) -> RawEntry:
    if item.keys():
        raise OddDocument
    found = sorted_parts(item, RSS_ITEM)
    media, captions = read_media(found.get("media", ()), has_title=has_title(found))
    cover = found["image"][0].get("href") if "image" in found else None
    guid = found["guid"][0].get("isPermaLink", "true") if "guid" in found else "true"
    content = _html(found, "content")
    keys = ("synopsis", "subtitle")
    summaries = (_html(found, "description"), *(_guessed(found, key) for key in keys))
    return RawEntry(
        title=_guessed(found, "title"),
        contents=(content,) if content.value else (),
        summaries=tuple(text for text in (*summaries, *captions) if text.value),
        published=one(found, "published"),
        updated=one(found, "updated"),
        authors=_authors(found),
        links=_rss_links(found),
        guid=one(found, "guid"),
        guid_is_link=guid.strip().lower() != "false",
        media=(*media, RawMedia(cover, "image")) if cover else media,
        categories=_rss_categories(found),
        source=one(found, "source"),
    )


def _guessed(found: Found, what: str) -> RawText:
    return RawText(_plain_one(found, what), Form.GUESS)


def _html(found: Found, what: str) -> RawText:
    return RawText(_plain_one(found, what), Form.HTML)


def _plain_one(found: Found, what: str) -> str:
    """Return the text of an RSS element, for which an attribute would change the meaning."""
    if what in found and found[what][0].keys():
        raise OddDocument
    return one(found, what)


def _rss_links(found: Found) -> tuple[RawLink, ...]:
    page = one(found, "page")
    if "&amp;" in page:  # escaped twice
        raise OddDocument
    page = _WRONG_REFERENCE.sub(r"&\1", page)  # as feedparser does: &a;=1 was &a=1
    links = links_of(found)
    if any(link.rel in ("alternate", "enclosure") for link in links):
        raise OddDocument
    enclosed = (_enclosure(element) for element in found.get("enclosure", ()))
    return tuple(link for link in (RawLink(page), *links, *enclosed) if link.address)


def _enclosure(element: Element) -> RawLink:
    address, kind = element.get("url", ""), element.get("type", "").lower()
    return RawLink(address, "enclosure", kind, length=element.get("length", ""))


def _authors(found: Found) -> tuple[RawAuthor, ...]:
    names = (text_of(element) for element in found.get("author", ()))
    return tuple(RawAuthor(name) for name in names if name)


def _owner(found: Found) -> tuple[RawAuthor, ...]:
    owner = found["owner"][0] if "owner" in found else ()
    names = [text_of(part) for part in owner if part.tag == f"{ITUNES}name"]
    if len(names) > 1 or any(len(part) for part in owner):
        raise OddDocument
    return tuple(RawAuthor(name) for name in names if name)


def _rss_categories(found: Found) -> tuple[str, ...]:
    if "keywords" in found:
        raise OddDocument
    return tuple(filter(None, (text_of(element) for element in found.get("category", ()))))


def _rss_icons(found: Found) -> tuple[str, ...]:
    if "image" in found and "cover" in found:
        raise OddDocument
    if "cover" in found:
        return tuple(filter(None, [found["cover"][0].get("href", "")]))
    parts = found["image"][0] if "image" in found else ()
    if any(part.tag not in _IN_IMAGE or part.keys() for part in parts):
        raise OddDocument
    urls = [text_of(part) for part in parts if part.tag == "url"]
    return tuple(filter(None, urls[-1:]))


def _inside(found: Found, what: str, name: str) -> tuple[str, ...]:
    parts = found[what][0] if what in found else ()
    if any(part.tag != name for part in parts):
        raise OddDocument
    return tuple(filter(None, (text_of(part) for part in parts)))
