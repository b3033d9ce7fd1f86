"""Documents that are broken, are no feeds, or mean harm."""

import itertools
import json
import os
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from work import calls_of, is_linear

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import FeedDraft
from readerapp.feeds import fast_path, feedparser_reader
from readerapp.feeds.identity import entry_hash
from readerapp.feeds.intermediate import RawEntry
from readerapp.feeds.reading import read_feed

ITEM = "<item><title>One</title><link>http://e.example/1</link><description>Hi</description></item>"
SECOND = ITEM.replace("One", "Two").replace("/1", "/2")
CORPUS = Path(os.environ.get("READERAPP_CORPORA", Path(__file__).parents[3] / "shared/corpora"))


def _rss(items: str, before: str = "") -> bytes:
    return f"{before}<rss version='2.0'><channel><title>T</title>{items}</channel></rss>".encode()


def _titles(data: bytes) -> list[str]:
    return [entry.article.title for entry in read_feed(data).entries]


def _reason(data: bytes) -> Reason:
    with pytest.raises(SourceError) as caught:
        read_feed(data, address="http://e.example/feed", media_type="text/html")
    return caught.value.reason


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><feed></body></html>",
        b"<html><body><rss></rss></body></html>",
        b"<!-- portal --><html><script>location='/login'</script></html>",
        b'{"error": "not found"}',
        b'{"items": 3}',
        b"[1, 2]",
        b"{",
        b"hello",
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        b"%PDF-1.7 <rss>",
        b'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
        b'<opml version="2.0"><body><outline type="rss" xmlUrl="http://x/"/></body></opml>',
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b"<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:Seq/></r:RDF>",
        b"<!--" * 100_000,
        b"<!DOCTYPE rss [" * 30_000,
    ],
    ids=itertools.count(),
)
def test_what_is_no_feed_is_refused(data: bytes) -> None:
    assert _reason(data) is Reason.NOT_A_FEED


@pytest.mark.parametrize("data", [b"", b" \r\n", b"\xef\xbb\xbf", b"\x00\x00", b"\xff\xfe"])
def test_nothing_is_called_empty(data: bytes) -> None:
    assert _reason(data) is Reason.EMPTY


@pytest.mark.parametrize(
    "form", ['a{}="x"', 'a{}=">"', "a{}='x'", "a{}", "a{}=x", 'xmlns:a{0}="http://x/{0}"']
)
def test_too_many_attributes_are_refused_before_they_are_parsed(form: str) -> None:
    crowd = " ".join(form.format(number) for number in range(100_000))
    _check_refused_unparsed(_rss(f"<item {crowd}><title>x</title></item>"))


@pytest.mark.parametrize(
    "data",
    [
        _rss("".join(f"<item xmlns:a{n}='http://x/{n}'/>" for n in range(20_000))),
        _rss("<a>" * 200_000 + "</a>" * 200_000),
        _rss("<!-- x --><![CDATA[ x ]]>" + "<a>" * 200_000),
        b"<rss>" * 100_000,
        b'{"items": ' + b"[" * 100_000,
        b'{"items": [' + b'{"a":' * 100_000 + b"1",
    ],
    ids=itertools.count(),
)
def test_what_takes_too_long_is_refused_before_it_is_parsed(data: bytes) -> None:
    _check_refused_unparsed(data)


def _check_refused_unparsed(data: bytes) -> None:
    reasons: list[Reason] = []
    calls = calls_of(lambda: reasons.append(_reason(data)))
    assert reasons == [Reason.TOO_COMPLEX]
    assert calls < len(data)  # no parser has met it


def test_what_is_too_large_is_refused() -> None:
    assert _reason(b"<" * 30_000_001) is Reason.TOO_LARGE


@pytest.mark.parametrize(
    "data",
    [
        _rss("<![CDATA[" * 100_000),
        _rss("<item><title>" + "&lt;script&gt;" * 100_000 + "</title></item>"),
        _rss("<item><title>" + "&lt;b " * 100_000 + "</title></item>"),
        _rss("<item><title>" + "&" * 100_000 + "</title></item>"),
        _rss("<item><title>" + "&#x0" * 100_000 + "</title></item>"),
        _rss(
            "<item><title>"
            + "a@" * 50_000
            + "</title><author>"
            + "a@" * 50_000
            + "</author></item>"
        ),
        b"<rss><channel>" + b"<" * 200_000,
    ],
    ids=itertools.count(),
)
def test_floods_end_in_linear_time(data: bytes) -> None:
    assert is_linear(calls_of(lambda: read_feed(data)), len(data))


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    ("doctype", "title"),
    [
        (f'<!DOCTYPE rss [<!ENTITY l0 "ha">{LAUGHS}]>', "&l9;"),
        (f'<!DOCTYPE rss [<!ENTITY a "{"x" * 50_000}">]>', "&a;" * 50_000),
        ('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;"),
        ('<!DOCTYPE rss SYSTEM "http://192.0.2.1/x" [<!ENTITY x SYSTEM "//192.0.2.1/">]>', "&x;"),
        ('<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://192.0.2.1/"> %x;]>', "&x;"),
    ],
)  # fmt: skip
def test_entities_neither_grow_nor_read(doctype: str, title: str) -> None:
    feed = read_feed(_rss(f"<item><title>{title}</title></item>", doctype))
    assert "root:" not in feed.entries[0].article.title
    assert len(feed.entries[0].article.title) < 200_000


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("a&#xD800;b", "ab"),
        ("a&#0;b&#x1F;c&#xFFFF;d&#99999999999;e&#x110000;f", "abcdef"),
        ("a\x00b\x01c", "abc"),
        ("a &aacute; b", "a á b"),
        ("a & b < c", "a & b < c"),
        ("a &bogus; b", "a &bogus; b"),
        ("&#128512; &#x1F600; &#39;", "😀 😀 '"),
        ("it&#146;s", "it’s"),
        ("a &lt;b&gt;bold&lt;/b&gt; &amp;amp; b", "a bold & b"),
        ("x &lt;script&gt;alert(1)&lt;/script&gt; y", "x y"),
        ("if a &lt; b and c &gt; d", "if a < b and c > d"),
        ("Use &lt;vector&gt; today", "Use <vector> today"),
        ("<![CDATA[Tom &amp; Jerry]]>", "Tom & Jerry"),
        ("two\n  lines", "two lines"),
    ],
)
def test_titles_are_plain_text(title: str, read: str) -> None:
    assert _titles(_rss(f"<item><title>{title}</title></item>")) == [read]


@pytest.mark.parametrize(
    "data",
    [
        b"<br />\n<b>Warning</b>: foo() in <b>/x.php</b> on line <b>3</b><br />\n" + _rss(ITEM),
        b'Notice: x\n<?xml version="1.0" encoding="utf-8"?>' + _rss(ITEM),
        _rss(ITEM) + b"<script>document.write('</div>')</script><!-- served in 3 s -->",
        b"\n\n" + _rss(ITEM),
        _rss(ITEM).replace(b"</rss>", b"</RSS>"),
        _rss(f"<foo><bar>{ITEM}</bar>"),
        _rss("").replace(b"</channel>", b"</channel>" + ITEM.encode()),
        b"<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://my.netscape"
        b".com/publish/formats/rss-0.91.dtd'>" + _rss(ITEM),
        _rss("<item><title>One</title><x:y>no such prefix</x:y></item>"),
        b"<x:rss xmlns:x='http://x/'><x:channel><x:item><x:title>One</x:title></x:item>"
        b"</x:channel></x:rss>",
        b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape"
        b".com/rdf/simple/0.9/'><channel><title>T</title></channel>"
        + ITEM.encode()
        + b"</rdf:RDF>",
        b"<feed xmlns='http://wrong.example/'><entry><title>One</title></entry></feed>",
        b"<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>One</a:title></a:entry>"
        b"</a:feed>",
        b"<a:feed><a:entry><a:title>One</a:title></a:entry></a:feed>",
    ],
    ids=itertools.count(),
)
def test_entries_of_odd_documents_are_kept(data: bytes) -> None:
    feed = read_feed(data)
    assert [entry.article.title for entry in feed.entries] == ["One"]
    assert not feed.is_cut_short


def test_two_documents_in_one_are_both_read() -> None:
    assert _titles(_rss(ITEM) + _rss(SECOND)) == ["One", "Two"]


@pytest.mark.parametrize("missing", [3, 16, 30, 90])
def test_of_a_cut_document_the_whole_entries_are_kept(missing: int) -> None:
    feed = read_feed(_rss(ITEM + SECOND)[:-missing])
    assert feed.is_cut_short
    assert feed.entries[0].article.title == "One"
    assert len(feed.entries) == (2 if missing <= 16 else 1)


def test_a_document_cut_in_a_section_or_a_letter_is_cut_short() -> None:
    section = _rss(ITEM + "<item><description><![CDATA[end").split(b"end")[0]
    letter = _rss(f"{ITEM}<item><title>Ü").split("Ü".encode())[0] + "Ü".encode()[:1]
    for data in (section, letter):
        feed = read_feed(data)
        assert feed.is_cut_short
        assert len(feed.entries) == 1


@settings(max_examples=200)
@given(st.binary(max_size=300))
def test_random_bytes_give_a_feed_or_an_error(data: bytes) -> None:
    _read(data)


_PIECES = st.sampled_from(
    ["<rss version='2.0'>", "<channel>", "</channel>", "<item>", "</item>", "<title>", "</title>",
     "<link>", "</link>", "http://[::1", "//", "<feed xmlns='http://www.w3.org/2005/Atom'>",
     "<entry>", "</entry>", "<link rel='alternate' href='http://e.example/'/>", "<![CDATA[",
     "]]>", "&#xD800;",
     "&", "<", "</rss>", "<guid isPermaLink='x'>", "<media:content url='a.jpg'>", "<media:group>",
     "</media:group>", "<content:encoded>", "<rdf:RDF>", "<rdf:value>", "<svg>", "<source url='x'>",
     "xml:base='http://['", "<a xml:base='http://[x'>", "<pubDate>", "1700000000", "<image><url>",
     "<itunes:image href='x'/>", "<enclosure url='x' length='y'/>", "<author>", "a@b (c)",
     "<category/>", "<!DOCTYPE rss [<!ENTITY a 'b'>]>", "<?xml version='1.0' encoding='x'?>",
     "<!--", "\x00", "\ud7ff"]
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(_PIECES | st.text(max_size=5), max_size=40))
def test_mixed_up_pieces_give_a_feed_or_an_error(pieces: list[str]) -> None:
    _read("".join(["<rss>", *pieces]).encode("utf-8", "replace"))


@settings(max_examples=200)
@given(st.integers(0, 400), st.binary(max_size=6), st.integers(0, 20))
def test_damaged_documents_give_a_feed_or_an_error(at: int, put: bytes, less: int) -> None:
    data = _rss(ITEM + SECOND)
    _read(data[:at] + put + data[at + less :])


def _read(data: bytes) -> None:
    """Read, and see that all of it can be stored."""
    try:
        feed = read_feed(data, address="http://e.example/feed")
    except SourceError:
        return
    assert isinstance(feed, FeedDraft)
    for entry in feed.entries:
        repr(entry).encode()
        assert entry.article.url == "" or entry.article.url.lower().startswith(
            ("http://", "https://")
        )
        assert len(entry_hash(entry)) == 16


@pytest.mark.skipif(not CORPUS.exists(), reason="set READERAPP_CORPORA to check them too")
def test_the_json_test_suite_gives_feeds_or_errors() -> None:
    for path in sorted((CORPUS / "json").glob("*.json")):
        data = path.read_bytes()
        _read(data)
        _read(b'{"version": "https://jsonfeed.org/version/1.1", "items": [' + data + b"]}")
        _read(b'{"items": [{"id": ' + data + b', "title": "x"}]}')


_KEYS = st.sampled_from(
    ["items", "id", "url", "authors", "author", "attachments", "tags", "title", "content_html",
     "date_published", "image", "name"]
)  # fmt: skip
_VALUES = st.none() | st.booleans() | st.floats() | st.integers() | st.text()


@given(
    st.recursive(
        _VALUES,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=5),
    )
)
def test_json_of_any_shape_gives_a_feed_or_an_error(value: object) -> None:
    _read(
        json.dumps(
            {"version": "https://jsonfeed.org/version/1", "items": [value, [value]]}
        ).encode()
    )


@pytest.mark.parametrize(
    ("room", "document"),
    [
        (fast_path, "<rss version='2.0'><channel><title>T</title>{}</channel></rss>"),
        (feedparser_reader, "<rss version='2.0' x='y'><channel><title>T</title>{}</channel></rss>"),
    ],
)
def test_a_fault_of_ours_in_one_entry_costs_that_entry(
    room: ModuleType, document: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = room.RawEntry

    def break_at_b(**values: Any) -> RawEntry:
        if values["guid"] == "b":
            raise OverflowError("of ours")
        return cast("RawEntry", made(**values))

    monkeypatch.setattr(room, "RawEntry", break_at_b)
    items = "".join(f"<item><guid>{each}</guid><title>{each}</title></item>" for each in "abc")
    draft = read_feed(document.format(items).encode(), address="https://news.example/feed")
    assert [entry.article.title for entry in draft.entries] == ["a", "c"]
    assert [fault.kind for fault in draft.faults] == ["OverflowError"]
