"""What the quick reader finds in an element, by what it is: a first sorting."""

from collections.abc import Mapping

from lxml import etree

from readerapp.feeds.plain import clean
from readerapp.feeds.quick_tags import OddDocument, role, text_of
from readerapp.feeds.raw import RawLink

Element = etree._Element
Found = dict[str, list[Element]]

_MANY = {"item", "author", "person", "category", "term", "keywords", "link", "enclosure", "media"}


def sorted_parts(parent: Element, known: Mapping[str, str]) -> Found:
    """Return the elements inside by what they are. Raises OddDocument when one is there twice."""
    found: Found = {}
    for element in parent:
        what = role(element, known)
        if what in found and what not in _MANY:
            raise OddDocument
        if what:
            found.setdefault(what, []).append(element)
    return found


def one(found: Found, what: str) -> str:
    """Return the text of the only element of its kind, "" without one."""
    return text_of(found[what][0]) if what in found else ""


def links_of(found: Found) -> tuple[RawLink, ...]:
    """Return the links of Atom. Raises OddDocument when one has a text."""
    links = (_link(element) for element in found.get("link", ()))
    return tuple(link for link in links if link.address)


def _link(element: Element) -> RawLink:
    if text_of(element):  # some write the address there
        raise OddDocument
    return RawLink(
        element.get("href", ""),
        element.get("rel", "alternate").lower(),
        element.get("type", "").lower(),
        clean(element.get("title", "")),
        element.get("hreflang", ""),
        element.get("length", ""),
    )


def has_title(found: Found) -> bool:
    """Tell whether an entry has a title of its own."""
    return bool(one(found, "title"))
