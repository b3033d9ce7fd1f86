"""The fast path finds in a document what feedparser finds, or leaves it to feedparser."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.domain.errors import SourceError
from readerapp.domain.feeds import FeedDraft
from readerapp.feeds.documents import XmlDocument, find_document
from readerapp.feeds.fast_path import read_fast
from readerapp.feeds.feedparser_reader import read_with_feedparser
from readerapp.feeds.intermediate import RawFeed
from readerapp.feeds.normalising import draft_feed
from readerapp.text.decoding import decode_feed

CORPUS = Path(os.environ.get("READERAPP_CORPORA", Path(__file__).parents[3] / "shared/corpora"))
ADDRESS = "http://e.example/feed"
RSS = """<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'
 xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'
 xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:slash='http://slash.example/'
 xmlns:googleplay='http://www.google.com/schemas/play-podcasts/1.0'
 xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>T</title>{}<item>{}</item><item>{}</item>
</channel></rss>"""
ATOM = """<feed xmlns='http://www.w3.org/2005/Atom' xmlns:media='http://search.yahoo.com/mrss/'
 xml:lang='en'><title>T</title>{}<entry>{}</entry><entry>{}</entry></feed>"""
TEXTS = (
    "", " Plain &amp; simple ", "a &lt;b&gt;b&lt;/b&gt; &amp;amp; c", "<![CDATA[<p>x</p>]]>",
    "1 &lt; 2",
    "a\n\nb", "Ünï 東京", "Ã¼ber", "it&#146;s", "&#x1F600;", "http://e.example/1?a=1&amp;b=2",
    "/rel",
    "javascript:x", "http://[x", "2024-05-03T10:00:00Z", "1700000000", "nobody@e.example (Ann)",
    "<b>x</b>",
    "a<!-- c -->b", "false", "Read more…", "http:///e.example/x",
)  # fmt: skip
TAGS = (
    "title", "link", "description", "guid", "pubDate", "author", "dc:creator", "dc:date",
    "category",
    "dc:subject", "content:encoded", "source", "comments", "itunes:summary", "itunes:subtitle",
    "itunes:author", "itunes:title", "itunes:duration", "media:title", "media:description",
    "media:credit", "media:group", "media:content", "ttl", "language", "image", "skipHours", "foo",
    "slash:comments", "slash:title", "id", "summary", "content", "published", "updated", "subtitle",
    "icon", "logo", "rights", "generator", "managingEditor", "webMaster", "itunes:owner",
    "keywords", "googleplay:author", "googleplay:description", "googleplay:owner",
)  # fmt: skip
WHOLE = (
    "<enclosure url='/a.mp3' type='audio/mpeg' length='7'/>",
    "<itunes:duration>1:02</itunes:duration>", "<media:content url='/a.ogg' duration='61'/>",
    "<itunes:image href='/i.jpg'/>",
    "<atom:link rel='self' href='/self'/>", "<atom:link href='/alternate'/>",
    "<link rel='related' href='/r' title='R &amp; r'/>", "<link href='/1'/>",
    "<link href='/2' type='TEXT/HTML'/>",
    "<category term='a' label='b'/>", "<category domain='d'>a</category>",
    "<guid isPermaLink='false'>g</guid>",
    "<author><name>Ann</name><email>a@e.example</email></author>",
    "<author><name>B</name>x</author>",
    "<title type='html'>a &lt;i&gt;b&lt;/i&gt;</title>",
    "<content type='html'>&lt;p&gt;x&lt;/p&gt;</content>",
    "<summary type='html'>&lt;p&gt;s&lt;/p&gt;</summary>",
    "<title type='xhtml'><div>x</div></title>",
    "<media:thumbnail url='/t.jpg'/>", "<media:content url='/c.jpg?w=1' medium='image' width='5'/>",
    "<media:group><media:content url='/1.jpg' type='image/jpeg'><media:credit>C</media:credit>"
    "</media:content><media:content url='/2.jpg' width='9' medium='image'/><media:description>D"
    "</media:description><media:title>MT</media:title></media:group>",
    "<media:content url='/v.mp4' type='Video/MP4' fileSize='9'><media:thumbnail url='/vt.jpg'/>"
    "<media:credit>V</media:credit></media:content>",
    "<image><url>/i.png</url><title>x</title></image>",
    "<googleplay:image href='/g.jpg'/>", "<googleplay:author x='y'>Z</googleplay:author>",
    "<itunes:owner><itunes:name>O</itunes:name></itunes:owner>", "<itunes:owner>O</itunes:owner>",
    "<skipHours><hour>3</hour></skipHours>",
    "<site xmlns='com-wordpress:feed-additions:1'>7</site>",
    "<description xml:lang='de'>x</description>", "<title xmlns='urn:x'>y</title>",
)  # fmt: skip

_parts = st.lists(
    st.sampled_from(WHOLE)
    | st.builds("<{0}>{1}</{0}>".format, st.sampled_from(TAGS), st.sampled_from(TEXTS)),
    max_size=8,
).map("".join)


def _draft(raw: RawFeed) -> FeedDraft:
    return draft_feed(raw, ADDRESS)


def _is_equal(document: XmlDocument) -> bool:
    """Compare both ways; True too when the document is left to feedparser."""
    fast = read_fast(document)
    if fast is None:
        return True
    slow = read_with_feedparser(document)
    assert slow is not None
    assert _draft(fast) == _draft(slow)
    return True


@settings(max_examples=400)
@given(st.sampled_from([RSS, ATOM]), _parts, _parts, _parts)
def test_both_ways_are_equal(form: str, about: str, first: str, second: str) -> None:
    assert _is_equal(find_document(form.format(about, first, second), "", ""))


@pytest.mark.skipif(not CORPUS.exists(), reason="set READERAPP_CORPORA to check them too")
def test_both_ways_are_equal_on_the_test_suites_of_others() -> None:
    fast = 0
    for path in sorted(CORPUS.glob("*/**/*.xml")):
        try:
            document = find_document(decode_feed(path.read_bytes()), "", "")
        except SourceError:
            continue
        assert _is_equal(document), path
        fast += read_fast(document) is not None
    assert fast > 1000


@pytest.mark.parametrize("form", [RSS, ATOM])
def test_ordinary_documents_are_read_fast(form: str) -> None:
    item = "<title>One</title>"
    assert read_fast(find_document(form.format("", item, item), "", "")) is not None


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE rss><rss><channel><title>x</title></channel></rss>",
        "junk <rss><channel><title>x</title></channel></rss>",
        "<rss><channel><title>x</title>",
        "<rss><channel><title>&nbsp;</title></channel></rss>",
        "<rss xml:base='http://b.example/'><channel><title>x</title></channel></rss>",
        "<rss><channel><title>x</title></channel><item/></rss>",
    ],
)
def test_odd_documents_are_left_to_feedparser(text: str) -> None:
    assert read_fast(find_document(text, "", "")) is None
