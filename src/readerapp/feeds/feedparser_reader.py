"""XML documents through feedparser: every format, and documents that are no good XML."""

import xml.sax
from collections.abc import Mapping
from contextlib import suppress
from io import BytesIO
from typing import Any

from feedparser.sanitizer import (  # type: ignore[import-untyped]  # feedparser has no types
    replace_doctype,
)

from readerapp.feeds.documents import XmlDocument
from readerapp.feeds.feedparser_values import feed_of
from readerapp.feeds.handlers import KeepingLooseParser, KeepingStrictParser
from readerapp.feeds.raw import RawFeed

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
_RSS_1_0, _RSS_1_1 = "http://purl.org/rss/1.0/", "http://purl.org/net/rss1.1#"
# What feedparser is known to raise on hostile input; the entries before it are kept.
_PARSER_FAILURES = (
    ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, OverflowError,
    RecursionError,
)  # fmt: skip


def read_with_feedparser(document: XmlDocument) -> RawFeed | None:
    """Read a document, None when it is no feed. Never raises."""
    feed = _read(document.text, document.is_cut_short)
    if document.prefix and (feed is None or not feed.entries):
        # The prefix stands for a namespace nobody knows.
        feed = _read(document.without_prefix(), document.is_cut_short) or feed
    return feed


def _read(text: str, is_cut_short: bool) -> RawFeed | None:
    text = text.replace(_RSS_1_1, _RSS_1_0)
    version, data, entities = replace_doctype((_DECLARATION + text).encode())
    parser = _strictly(data) or _loosely(data, entities)
    if not (parser.version or parser.entries or parser.kept_is_feed):
        return None
    is_atom = (version or parser.version or "").startswith("atom")
    entries = [entry for entry in parser.entries if _is_whole(entry, is_cut_short)]
    return feed_of(parser.feeddata, entries, is_atom=is_atom, is_cut_short=is_cut_short)


def _strictly(data: bytes) -> Any:
    """Return the parser that has read a well-formed document, None for any other."""
    parser = KeepingStrictParser("", None, "utf-8")
    _prepare(parser)
    reader = xml.sax.make_parser()  # noqa: S317  # feedparser took the entities out
    reader.setFeature(xml.sax.handler.feature_namespaces, True)
    reader.setFeature(xml.sax.handler.feature_external_ges, False)
    reader.setContentHandler(parser)
    reader.setErrorHandler(parser)
    try:
        reader.parse(BytesIO(data))
    except (xml.sax.SAXException, *_PARSER_FAILURES):
        return None
    return parser


def _loosely(data: bytes, entities: Mapping[str, str]) -> Any:
    parser = KeepingLooseParser("", None, "utf-8", entities)
    _prepare(parser)
    with suppress(*_PARSER_FAILURES):
        parser.feed(data.decode())
    return parser


def _prepare(parser: Any) -> None:
    parser.resolve_relative_uris = False
    parser.sanitize_html = False


def _is_whole(entry: Mapping[str, Any], is_cut_short: bool) -> bool:
    return not is_cut_short or "kept_whole" in entry
