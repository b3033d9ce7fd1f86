"""A quick way for ordinary documents: well-formed RSS 2.0 and Atom 1.0 of known elements.

Some four times as fast as feedparser and equal to it, which a test holds it to. It gives up at the
first thing it does not know.
"""

from lxml import etree

from readerapp.feeds.documents import XmlDocument
from readerapp.feeds.quick_atom import read_atom
from readerapp.feeds.quick_rss import read_rss
from readerapp.feeds.quick_tags import ATOM, OddDocument
from readerapp.feeds.raw import RawFeed


def read_quickly(document: XmlDocument) -> RawFeed | None:
    """Read an ordinary document, None for any other."""
    if not document.is_clean:
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=False,
        remove_comments=True, remove_pis=True, collect_ids=False, encoding="utf-8",
    )  # fmt: skip
    try:
        root = etree.fromstring(document.text.encode(), parser)
        if root.tag == "rss":
            return read_rss(root)
        return read_atom(root) if root.tag == f"{ATOM}feed" else None
    except (etree.XMLSyntaxError, OddDocument):
        return None
