"""From bytes to a draft: every step in its order."""

from readerapp.domain.feeds import FeedDraft
from readerapp.feeds.decoding import decode_feed
from readerapp.feeds.documents import find_document, not_a_feed, refuse_files
from readerapp.feeds.feedparser_reader import read_with_feedparser
from readerapp.feeds.guards import refuse_crowded, refuse_deep, refuse_large
from readerapp.feeds.json_feed import read_json_feed
from readerapp.feeds.normalising import draft_feed
from readerapp.feeds.quick_reader import read_quickly
from readerapp.feeds.raw import RawFeed


def parse_feed(data: bytes, charset: str, address: str, media_type: str) -> FeedDraft:
    """Do what `read_feed` promises."""
    refuse_large(data, address)
    refuse_files(data, address, media_type)
    return draft_feed(_read(decode_feed(data, charset), address, media_type), address)


def _read(text: str, name: str, media_type: str) -> RawFeed:
    if text.lstrip()[:1] in ("{", "["):
        return read_json_feed(text, name, media_type)
    document = find_document(text, name, media_type)
    refuse_crowded(document.text, name)
    raw = read_quickly(document)
    if raw is None:
        refuse_deep(document.text, name)
        raw = read_with_feedparser(document)
    if raw is None:
        raise not_a_feed(name, media_type)
    return raw
