"""Reads a feed document from bytes to a draft: every step in its order."""

from readerapp.domain.feeds import FeedDraft
from readerapp.feeds.documents import find_document, not_a_feed, refuse_files
from readerapp.feeds.fast_path import read_fast
from readerapp.feeds.intermediate import RawFeed
from readerapp.feeds.json_feed import read_json_feed
from readerapp.feeds.normalising import draft_feed
from readerapp.text.decoding import decode_feed
from readerapp.text.limits import refuse_crowded_xml, refuse_deep_xml, refuse_large


def read_feed(
    data: bytes, *, charset: str = "", address: str = "", media_type: str = ""
) -> FeedDraft:
    """Read a feed document: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1.

    `charset` and `media_type` are what HTTP said, `address` is where the document was found; its
    relative links are resolved with it. Raises SourceError EMPTY, NOT_A_FEED (a page, a picture,
    other XML or JSON), TOO_LARGE, TOO_COMPLEX, and nothing else. For worker processes: a hostile
    document can take long.
    """
    refuse_large(data, address)
    refuse_files(data, address, media_type)
    return draft_feed(_parsed(decode_feed(data, charset), address, media_type), address)


def _parsed(text: str, name: str, media_type: str) -> RawFeed:
    if text.lstrip()[:1] in ("{", "["):
        return read_json_feed(text, name, media_type)
    document = find_document(text, name, media_type)
    refuse_crowded_xml(document.text, name)
    raw = read_fast(document)
    if raw is None:
        # feedparser takes 0.1 s to import; four of five documents do without it.
        from readerapp.feeds.feedparser_reader import read_with_feedparser

        refuse_deep_xml(document.text, name)
        raw = read_with_feedparser(document)
    if raw is None:
        raise not_a_feed(name, media_type)
    return raw
