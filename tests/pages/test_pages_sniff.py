"""What a file is, and what its bytes say."""

import gzip

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.domain.errors import Reason, SourceError
from readerapp.pages.kinds import SourceKind, sniff
from readerapp.pages.reading import read_source
from readerapp.provenance.visible import read_labels

HTML = b"<!DOCTYPE html><html><head><title>T</title></head><body><p>Words.</p></body></html>"
MHTML = b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n"


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"Just some words.\n", "a.txt", SourceKind.TEXT),
        (b"Just some words.\n", "", SourceKind.TEXT),
        (b"if a < b then words", "a.html", SourceKind.TEXT),
        (HTML, "a.txt", SourceKind.HTML),
        (b"\xef\xbb\xbf\n" + HTML, "page", SourceKind.HTML),
        (HTML.decode().encode("utf-16"), "page.html", SourceKind.HTML),
        (b"<p>Words without a head.</p>", "a.htm", SourceKind.HTML),
        (MHTML, "a.mhtml", SourceKind.MHTML),
        (MHTML, "whatever", SourceKind.MHTML),
        (b"# A title\n\nWords.", "a.md", SourceKind.MARKDOWN),
        (b"---\ntitle: A\n---\nWords.", "a.txt", SourceKind.MARKDOWN),
        (b"---\r\ntitle: A\r\n---\r\nWords.", "a", SourceKind.MARKDOWN),
        ("新聞\n本文です。".encode("shift_jis"), "a.txt", SourceKind.TEXT),
        (b"BM is a ticker, not a bitmap.", "a.txt", SourceKind.TEXT),
    ],
)
def test_kinds(data: bytes, name: str, kind: SourceKind) -> None:
    assert sniff(data, name) is kind


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.EMPTY),
        (b" \r\n\t", Reason.EMPTY),
        (b"\xff\xfe", Reason.EMPTY),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), Reason.NOT_TEXT),
        (b"%PDF-1.7\n", Reason.NOT_TEXT),
        (gzip.compress(HTML, mtime=0), Reason.NOT_TEXT),
        (b"PK\x03\x04zip", Reason.NOT_TEXT),
        (bytes(range(256)) * 8, Reason.NOT_TEXT),
        (b'<?xml version="1.0"?><rss version="2.0"></rss>', Reason.NO_ARTICLE),
    ],
)
def test_refusals(data: bytes, reason: Reason) -> None:
    with pytest.raises(SourceError) as caught:
        sniff(data, "page.html")
    assert caught.value.reason is reason
    assert caught.value.name == "page.html"


@given(st.binary(max_size=300), st.sampled_from(["a.html", "a.txt", "a.md", "a.mhtml", ""]))
@settings(max_examples=300)
def test_any_bytes_give_an_article_or_a_named_failure(data: bytes, name: str) -> None:
    try:
        article = read_source(data, read_labels, name=name)
    except SourceError:
        return
    article.title.encode("utf-8")
    article.body.encode("utf-8")
