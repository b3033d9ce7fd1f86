"""The feeds that a page names."""

import pytest

from readerapp.domain.feeds import FeedLink
from readerapp.feeds.discovery import find_feed_links

BASE = "https://example.org/news/page"
RSS = "application/rss+xml"


def addresses(page: str | bytes, header: str = "", charset: str = "") -> list[str]:
    data = page.encode() if isinstance(page, str) else page
    links = find_feed_links(data, charset=charset, base=BASE, link_header=header)
    return [link.address for link in links]


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="alternate" type="application/rss+xml" href="https://example.org/f">',
        '<link rel=alternate type=application/rss+xml href=/f>',
        "<LINK REL='ALTERNATE' TYPE='APPLICATION/ATOM+XML' HREF='/f'>",
        '<link href="../f" type=" application/atom+xml " rel=" foo alternate bar "/>',
        '<link rel="feed" href="/f">',
        '<link rel="alternate feed" type="application/rdf+xml" href="/f">',
        '<link rel="alternate" type="text/xml; charset=utf-8" href="/f#top">',
        '<link rel="alternate" type="application&#47;atom&#43;xml" href="//example.org/f">',
        '<link rel="alternate" href="/f.rss"><base href="/x/">',
        '<body><p><link\nrel="alternate"\ntype="application/feed+json"\nhref="/f"></p>',
        '<link rel="alternate" type="application/rss+xml" href="feed://example.org/f">',
    ],
)  # fmt: skip
def test_links_in_any_spelling(link: str) -> None:
    found = addresses(f"<html><head>{link}</head><body><p>Words</p></body></html>")
    assert found in (["https://example.org/f"], ["https://example.org/f.rss"])


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="alter nate" type="application/rss+xml" href="/f">',
        '<link rev="alternate" type="application/rss+xml" href="/f">',
        '<link rel="alternate" type="application/ rss+xml" href="/f">',
        '<link rel="alternate stylesheet" type="text/css" href="/f">',
        '<link rel="alternate" hreflang="fr" type="text/html" href="/fr">',
        '<link rel="alternate" type="application/json+oembed" href="/f">',
        '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">',
        '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
        '<link rel="alternate" type="application/rss+xml" href="http://[">',
        '<link rel="alternate" type="application/rss+xml">',
        '<!-- <link rel="alternate" type="application/rss+xml" href="/f"> -->',
        '<script>"<link rel=alternate type=application/rss+xml href=/f>"</script>',
        '<a href="/rss-explained.html">RSS</a>',
    ],
)
def test_what_is_no_link_to_a_feed(link: str) -> None:
    assert addresses(f"<html><body><p>Words</p>{link}</body></html>") == []


def test_the_base_of_the_page_counts_and_a_broken_one_does_not() -> None:
    link = '<link rel="feed" href="f.xml">'
    assert addresses(f'<base href="https://other.example/a/">{link}') == [
        "https://other.example/a/f.xml"
    ]
    assert addresses(f'<base href="/b/">{link}') == ["https://example.org/b/f.xml"]
    assert addresses(f'<base href="http://[">{link}') == ["https://example.org/news/f.xml"]


def test_titles_are_told() -> None:
    page = f'<link rel="alternate" type="{RSS}" title=" News\n &amp; more " href="/f">'
    links = find_feed_links(page.encode(), charset="", base=BASE)
    assert links == [FeedLink("https://example.org/f", "News & more", RSS)]


def test_json_feed_first_comments_last_each_once() -> None:
    page = """
        <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
        <link rel="alternate" type="application/rss+xml" title="Kommentare zu: A" href="/a/feed">
        <link rel="alternate" type="application/rss+xml" href="/one">
        <link rel="alternate" type="application/atom+xml" href="/two">
        <link rel="alternate" type="application/rss+xml" href="/one">
        <link rel="alternate" type="application/feed+json" href="/feed.json">
        <link rel="alternate" type="application/json" href="/other.json">
    """
    found = [address.removeprefix("https://example.org") for address in addresses(page)]
    assert found == ["/feed.json", "/one", "/two", "/comments/feed/", "/a/feed"]


def test_plain_json_counts_when_there_is_nothing_else() -> None:
    page = '<link rel="alternate" type="application/json" href="/feed.json">'
    assert addresses(page) == ["https://example.org/feed.json"]


def test_the_link_header() -> None:
    header = (
        '<f>; rel="alternate"; type="application/rss+xml"; title="A, \\"B\\"; C", '
        '<https://other.example/g>; type=application/atom+xml; rel="feed alternate",'
        '<https://example.org/hub>; rel="hub"; type="application/atom+xml"'
    )
    page = '<base href="https://other.example/"><link rel="feed" href="/first">'
    links = find_feed_links(page.encode(), charset="", base=BASE, link_header=header)
    assert [link.address for link in links] == [
        "https://other.example/first",
        "https://example.org/news/f",
        "https://other.example/g",
    ]
    assert links[1].title == 'A, "B"; C'


def test_links_in_the_text_only_when_nothing_is_stated() -> None:
    text = """
        <a href="/about">About</a> <a href="/feed/"><img src="i.png"> Our <b>feed</b></a>
        <a href="/news.rss">News</a> <a href="?format=rss">Page</a> <a href="/feedback">Write</a>
        <a href="https://feeds.feedburner.com/Name">Burner</a>
    """
    found = find_feed_links(text.encode(), charset="", base=BASE)
    assert [(link.address, link.title) for link in found] == [
        ("https://example.org/feed/", "Our feed"),
        ("https://example.org/news.rss", "News"),
        ("https://example.org/news/page?format=rss", "Page"),
        ("https://feeds.feedburner.com/Name", "Burner"),
    ]
    stated = f'<link rel="alternate" type="{RSS}" href="/one">'
    assert addresses(text + stated) == ["https://example.org/one"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8-r"])
def test_titles_in_any_encoding(encoding: str) -> None:
    page = f'<meta charset="{encoding}"><link rel="feed" href="/f" title="Новости дня и ночи">'
    links = find_feed_links(page.encode(encoding), charset="", base=BASE)
    assert [link.title for link in links] == ["Новости дня и ночи"]
    by_header = find_feed_links(page.encode(encoding), charset=encoding, base=BASE)
    assert by_header == links
