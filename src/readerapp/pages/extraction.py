"""Extracts the words of the article of a page, by trafilatura.

It is asked for words only. With links, pictures and formatting its measures change, and it has
taken job adverts for the story; `story_tree` finds the words in the page again, with all of these.
"""

import trafilatura
from lxml import etree
from trafilatura.settings import Document

from readerapp.domain.values import dataclass
from readerapp.pages.metadata import ExtractorGuess
from readerapp.pages.page_tree import Element

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_NAMES = {
    "item": "li",
    "quote": "blockquote",
    "row": "tr",
    "lb": "br",
    "table": "table",
    "p": "p",
    "del": "del",
    "code": "pre",
}


@dataclass(frozen=True)
class Extraction:
    """What the extractor chose: the texts of the story in order, and its body.

    `body` holds the same texts as simple HTML without links and pictures.
    """

    texts: tuple[str, ...]
    body: str


NOTHING_FOUND = Extraction((), "")


def extract(root: Element, address: str) -> Extraction:
    """Extract the article. The tree stays as it is. No texts when nothing was found."""
    found = trafilatura.bare_extraction(root, url=address or None, include_comments=False)
    if not isinstance(found, Document):
        return NOTHING_FOUND
    texts = tuple(text for text in map(str, found.body.itertext()) if text.strip())
    return Extraction(texts, _body_html(found.body))


def guess_metadata(root: Element, address: str) -> ExtractorGuess:
    """Return what the extractor takes for the metadata of a page. The tree stays as it is.

    Where it fails it knows nothing: it is asked for what the page does not state, and breaks at
    dates such as "2026-01-01T10:00:00+99:99".
    """
    try:
        found = trafilatura.extract_metadata(root, default_url=address or None)
    except Exception:  # noqa: BLE001 - of whatever kind: the page can be read without
        return ExtractorGuess()
    return ExtractorGuess(
        title=found.title or "",
        authors=tuple(name.strip() for name in (found.author or "").split(";") if name.strip()),
        date=found.date or "",
        source=found.sitename or "",
    )


def _body_html(body: etree._Element) -> str:
    for element in body.iter(etree.Element):
        element.tag = _html_name(element)
        element.attrib.clear()
    markup = etree.tostring(body, encoding="unicode", method="html").strip()
    return markup[markup.find(">") + 1 : markup.rfind("</")]


def _html_name(element: etree._Element) -> str:
    """Return the HTML name of one of the extractor's elements."""
    style, tag = element.get("rend") or "", str(element.tag)
    if tag == "head":
        return style if style in _HEADINGS - {"h1"} else "h2"
    if tag == "list":
        return "ol" if style == "ol" else "ul"
    if tag == "cell":
        return "th" if element.get("role") == "head" else "td"
    return _NAMES.get(tag, "body" if tag == "body" else "span")
