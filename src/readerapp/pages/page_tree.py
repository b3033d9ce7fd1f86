"""The lxml tree of an untrusted page, and helpers to query it.

lxml forgives whatever a page does, and the extractor works on its trees. What was sanitised is read
into the lighter tree of `text.html_tree` instead.
"""

import re
from typing import TypeAlias
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

from readerapp.text.characters import has_invalid_xml, without_invalid_xml

# Runs of line breaks say nothing, and half a million of them take an extractor 24 s.
_BREAKS = re.compile(r"(?:<br\b[^<>]*>\s*){3,}", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_WEB = ("http", "https")
_NETWORK_PATHS = ("\\\\", "\\/", "/\\")  # some systems would send their user's password there
# What holds no words of the article.
NOT_SHOWN = ("script", "style", "noscript", "template", "iframe", "object", "embed", "svg")

Element: TypeAlias = html.HtmlElement


def parse_page(text: str) -> Element | None:
    """Parse a page; None when nothing with words came out (empty, or nested too deeply)."""
    squeezed = _BREAKS.sub("<br><br>", text)
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        root = html.document_fromstring(squeezed.encode("utf-8", "ignore"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    drop_invalid_characters(root)
    return root if any(part.strip() for part in root.itertext()) else None


def drop_invalid_characters(root: Element) -> None:
    """Remove from all text what XML does not allow: lxml reads it from HTML, and raises ValueError
    when such text is moved. A character reference such as `&#31;` can stand for it, too."""
    for element in root.iter():
        if element.text and has_invalid_xml(element.text):
            element.text = without_invalid_xml(element.text)
        if element.tail and has_invalid_xml(element.tail):
            element.tail = without_invalid_xml(element.tail)


def words_of(element: Element) -> str:
    """Return the text of an element and all below it, with single spaces."""
    return " ".join("".join(str(part) for part in element.itertext(with_tail=False)).split())


def remove(element: Element) -> None:
    """Remove an element from its tree and leave the text behind it."""
    if element.getparent() is not None:
        element.drop_tree()


def attribute(element: Element, name: str) -> str:
    """Return an attribute without spaces around it, "" when it is missing.

    What XML does not allow is left out: lxml reads it from HTML, and refuses to write it back.
    """
    return without_invalid_xml(element.get(name) or "").strip()


def meta(root: Element, *names: str) -> str:
    """Return the content of the first `<meta>` with one of these names, in the order given."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        for key in ("property", "name", "itemprop", "http-equiv"):
            found.setdefault(attribute(element, key).casefold(), attribute(element, "content"))
    return next((found[name] for name in names if found.get(name)), "")


def absolute(base: str, address: str) -> str:
    """Resolve a web address; "" when it is no web address, or the network path of a file."""
    if address.lstrip().startswith(_NETWORK_PATHS):
        return ""
    try:
        joined = urljoin(base, address.strip())
        parts = urlsplit(joined)
    except ValueError:
        return ""
    return joined if parts.scheme in _WEB and parts.hostname else ""


def page_address(root: Element, text: str, url: str) -> str:
    """Return where the page is from: `url`, or what a saved page says about itself."""
    saved = _SAVED_FROM.search(text[:4096])
    stated = [url, saved[1] if saved else "", _canonical(root), meta(root, "og:url")]
    return next((found for found in (absolute("", one) for one in stated) if found), "")


def base_address(root: Element, address: str) -> str:
    """Return what the addresses on the page are relative to."""
    href = next((attribute(element, "href") for element in root.iter("base")), "")
    return absolute(address, href) or address


def _canonical(root: Element) -> str:
    links = (link for link in root.iter("link") if "canonical" in attribute(link, "rel").casefold())
    return next((attribute(link, "href") for link in links), "")


def without_noise(root: Element) -> Element:
    """Drop what is never shown from the tree itself, and return it."""
    etree.strip_elements(
        root, *NOT_SHOWN, etree.Comment, etree.ProcessingInstruction, with_tail=False
    )
    return root


def without_noise_but_data(root: Element) -> None:
    """Drop what is never shown from the tree itself, but for JSON-LD, which the extractor reads."""
    for script in list(root.iter("script")):
        if "ld+json" not in attribute(script, "type").casefold():
            remove(script)
    others = (tag for tag in NOT_SHOWN if tag != "script")
    etree.strip_elements(root, *others, etree.Comment, etree.ProcessingInstruction, with_tail=False)


def resolve_links(root: Element, base: str) -> None:
    """Make the address of every link absolute, and drop those that are no web addresses."""
    for link in root.iter("a"):
        href = attribute(link, "href")
        address = "" if href.startswith("#") else absolute(base, href)
        if address:
            link.set("href", address)
        elif "href" in link.attrib and not href.startswith("#"):
            del link.attrib["href"]


def dissolve_layout_tables(root: Element) -> None:
    """Make boxes of tables that lay out a page: those with a table or two paragraphs in a cell."""
    for table in list(root.iter("table")):
        if _lays_out(table):
            for part in _parts(table):
                part.tag = "div"
            table.tag = "div"


def _lays_out(table: Element) -> bool:
    if next(table.iterdescendants("table"), None) is not None:
        return True
    cells = (part for part in table.iter("td"))
    return any(len(cell.findall("p")) > 1 for cell in cells)


def _parts(table: Element) -> list[Element]:
    """Return the rows and cells of a table itself, not of those inside it."""
    parts = table.iter("tbody", "thead", "tfoot", "tr", "td", "th")
    return [part for part in parts if next(part.iterancestors("table"), None) is table]
