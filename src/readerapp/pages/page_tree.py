"""The lxml tree of an untrusted page, and helpers to query it.

lxml forgives whatever a page does, and the extractor works on its trees. What was sanitised is read
into the lighter tree of `text.html_tree` instead.
"""

import re
from functools import lru_cache
from typing import TypeAlias
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

from readerapp.text.characters import has_invalid_xml, without_invalid_xml

# Runs of line breaks say nothing, and half a million of them take an extractor 24 s.
_MANY_BREAKS = 1_000  # below, looking for runs of them takes longer than they cost
_BREAKS = re.compile(r"(?:<br\b[^<>]*>\s*){3,}", re.IGNORECASE)
# A number below 32, a surrogate, U+FFFE, U+FFFF, or one so long that it may be any of these.
_ODD_REFERENCE = re.compile(
    r"&#(?:0*(?:[0-9]|[12][0-9]|3[01]|5[5-7][0-9]{3}|6553[45])(?![0-9])"
    r"|x0*(?:[01]?[0-9a-f]|d[89a-f][0-9a-f]{2}|fff[ef])(?![0-9a-f])|x?[0-9a-f]{9})",
    re.IGNORECASE,
)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_WEB = ("http", "https")
_NETWORK_PATHS = ("\\\\", "\\/", "/\\")  # some systems would send their user's password there
# Most links of a page: joining them to the base would return them as they are, and takes long.
_PLAIN_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9.-]+(?:/[\w./%~+,;:@!$&()*=-]*)?(?:\?[\w./%~+,;:@!$&()*=-]*)?"
)
# What holds no words of the article.
NOT_SHOWN = ("script", "style", "noscript", "template", "iframe", "object", "embed", "svg")

_META_NAMES = ("property", "name", "itemprop", "http-equiv")

Element: TypeAlias = html.HtmlElement
Metas: TypeAlias = dict[str, str]


def parse_page(text: str) -> Element | None:
    """Parse a page; None when nothing with words came out (empty, or nested too deeply)."""
    squeezed = text if _count_breaks(text) < _MANY_BREAKS else _BREAKS.sub("<br><br>", text)
    parser = html.HTMLParser(
        encoding="utf-8", huge_tree=True, collect_ids=False, remove_comments=True, remove_pis=True
    )
    try:
        root = html.document_fromstring(squeezed.encode("utf-8", "ignore"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    if _may_hold_invalid(squeezed):
        drop_invalid_characters(root)
    return root if any(part.strip() for part in root.itertext()) else None


def _count_breaks(text: str) -> int:
    return sum(text.count(tag) for tag in ("<br", "<BR", "<Br", "<bR"))


def _may_hold_invalid(text: str) -> bool:
    """Tell whether what XML does not allow stands in a page, as it is or as a reference."""
    return has_invalid_xml(text) or _ODD_REFERENCE.search(text) is not None


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
    return " ".join(str(element.text_content()).split())


def remove(element: Element) -> None:
    """Remove an element from its tree and leave the text behind it."""
    if element.getparent() is not None:
        element.drop_tree()


def attribute(element: Element, name: str) -> str:
    """Return an attribute without spaces around it, "" when it is missing.

    What XML does not allow is left out: lxml reads it from HTML, and refuses to write it back.
    """
    value = element.get(name)
    if not value:
        return ""
    return (value if value.isprintable() else without_invalid_xml(value)).strip()


def names_of(element: Element) -> str:
    """Return the classes and the id of an element."""
    return f"{attribute(element, 'class')} {attribute(element, 'id')}"


def read_metas(root: Element) -> Metas:
    """Return the contents of the `<meta>` elements of a page by their names, the first of each."""
    found: Metas = {}
    for element in root.iter("meta"):
        content = attribute(element, "content")
        for key in _META_NAMES:
            name = element.get(key)
            if name:
                found.setdefault(without_invalid_xml(name).strip().casefold(), content)
    return found


def meta(metas: Metas, *names: str) -> str:
    """Return what the first of these names says in a `<meta>`, in the order given, or ""."""
    return next((metas[name] for name in names if metas.get(name)), "")


@lru_cache(maxsize=4096)  # the links of a page are asked for again and again
def absolute(base: str, address: str) -> str:
    """Resolve a web address; "" when it is no web address, or the network path of a file."""
    if _PLAIN_ADDRESS.fullmatch(address):
        return address
    if address.lstrip().startswith(_NETWORK_PATHS):
        return ""
    try:
        joined = urljoin(base, address.strip())
        parts = urlsplit(joined)
    except ValueError:
        return ""
    return joined if parts.scheme in _WEB and parts.hostname else ""


def page_address(root: Element, metas: Metas, text: str, url: str) -> str:
    """Return where the page is from: `url`, or what a saved page says about itself."""
    saved = _SAVED_FROM.search(text[:4096])
    stated = [url, saved[1] if saved else "", _canonical(root), meta(metas, "og:url")]
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
