"""Extracts the article of a page as simple HTML, by trafilatura."""

import re

import trafilatura
from lxml import etree
from trafilatura.settings import Document

from readerapp.domain.values import dataclass
from readerapp.pages.metadata import ExtractorGuess
from readerapp.pages.page_tree import Element

_HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6"}
_STYLES = {"#b": "strong", "#i": "em", "#u": "u", "#t": "code", "#sub": "sub", "#sup": "sup"}
_PLAIN = {
    "item": "li",
    "quote": "blockquote",
    "row": "tr",
    "lb": "br",
    "table": "table",
    "p": "p",
    "del": "del",
    "code": "pre",
}
_KEPT_ATTRIBUTES = {"lang", "dir", "href", "src", "alt", "colspan", "rowspan"}
_OUTER = re.compile(r"^<body[^>]*>|</body>$")


@dataclass(frozen=True)
class ExtractedBody:
    """The body of an article as HTML, its number of characters, and what else was found."""

    body: str
    length: int
    guess: ExtractorGuess


def extract(root: Element, address: str) -> ExtractedBody:
    """Extract the article. The tree is used up. An empty body when nothing was found."""
    found = trafilatura.bare_extraction(
        root,
        url=address or None,
        include_comments=False,
        include_formatting=True,
        include_links=True,
        include_images=True,
        include_tables=True,
        with_metadata=True,
    )
    if not isinstance(found, Document):
        return ExtractedBody("", 0, ExtractorGuess())
    body = found.body
    length = len(_words(body))
    return ExtractedBody(_body_html(body, found.title or ""), length, _guess(found))


def _words(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _guess(found: Document) -> ExtractorGuess:
    return ExtractorGuess(
        title=found.title or "",
        authors=tuple(name.strip() for name in (found.author or "").split(";") if name.strip()),
        date=found.date or "",
        source=found.sitename or "",
        description=found.description or "",
    )


def _body_html(body: etree._Element, title: str) -> str:
    _drop_repeated_title(body, title)
    for element in list(body.iter(etree.Element)):
        _rename(element)
    markup = etree.tostring(body, encoding="unicode", method="html")
    return _OUTER.sub("", markup.strip())


def _drop_repeated_title(body: etree._Element, title: str) -> None:
    first = body[0] if len(body) else None
    if first is not None and first.tag == "head" and _words(first) == title:
        body.remove(first)


def _rename(element: etree._Element) -> None:
    """Turn one of the extractor's elements into HTML."""
    style = element.get("rend") or ""
    tag = str(element.tag)
    if tag == "head":
        element.tag = _HEADINGS.get(style, "h3")
    elif tag == "hi":
        element.tag = _STYLES.get(style, "span")
    elif tag == "list":
        element.tag = "ol" if style == "ol" else "ul"
    elif tag == "cell":
        element.tag = "th" if element.get("role") == "head" else "td"
    elif tag == "ref":
        element.tag = "a"
        element.set("href", element.get("target") or "")
    elif tag == "graphic":
        element.tag = "img"
    elif tag in _PLAIN:
        element.tag = _PLAIN[tag]
    for name in set(element.attrib) - _KEPT_ATTRIBUTES:
        del element.attrib[name]
