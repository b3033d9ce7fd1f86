"""Pages that mean to hurt the reader, or are no pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from work import calls_of, is_linear

from readerapp.domain.feeds import FeedLink
from readerapp.feeds.discovery import find_feed_links

LINK = b'<link rel="feed" href="/f">'
PARTS = (
    "<link", "rel=", "feed", "alternate", "type=", "application/rss+xml", "href=", "'", '"', ">",
    "/>", "<base href=http://[>", "<a href=/feed>", "</a>", "<!--", "-->", "<![CDATA[", "\0", "&#",
    "&#xD800;", " ", "/f", "<p>", "\ud800",
)  # fmt: skip
HEADER_PARTS = ("<", ">", "/f", ";", "rel=", '"', "feed", "\\", ",", " ", "type", "=", "é")


@pytest.mark.parametrize(
    ("page", "count"),
    [
        (b"", 0),
        (b"\0" * 1000, 0),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100, 0),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', 0),
        (b"<br>" * 5000 + LINK, 1),
        (b"<p>" * 5000 + LINK, 1),
        (b"<ul>" + b"<li>words" * 5000 + LINK, 1),
        (b"<a " + b" ".join(b"a%d=1" % i for i in range(200_000)) + b">" + LINK, 1),
        (LINK + b"<div>" * 200_000 + b"</span>" * 200_000, 1),
        (b"<div>" * 400 + b"</span>" * 400_000, 0),
        (LINK * 100_000, 1),
        (b"<a href=/feed>" * 100_000, 1),
        (b"<!--" * 500_000, 0),
        (b"<" * 3_000_000, 0),
        (b"<a href='" * 300_000, 0),
        (LINK + b"x" * 20_000_000, 1),
    ],
)
def test_what_is_built_to_be_slow(page: bytes, count: int) -> None:
    found: list[FeedLink] = []
    calls = calls_of(
        lambda: found.extend(find_feed_links(page, charset="", base="https://example.org/"))
    )
    assert len(found) == count
    assert is_linear(calls, len(page))


@pytest.mark.parametrize(
    "header",
    ["<a>;a=b" * 100_000, '<a>;a="\\' * 50_000, "<a>" + ";a " * 100_000, "<" * 10**6],
    ids=range(4),
)
def test_a_header_without_end(header: str) -> None:
    found: list[FeedLink] = []
    calls = calls_of(
        lambda: found.extend(
            find_feed_links(b"", charset="", base="https://e.org", link_header=header)
        )
    )
    assert found == []
    assert is_linear(calls, 20_000)  # more of it is not read


@given(
    st.one_of(
        st.binary(max_size=300),
        st.lists(st.sampled_from(PARTS), max_size=60).map(
            lambda parts: "".join(parts).encode("utf-8", "surrogatepass")
        ),
    ),
    st.text(max_size=10),
    st.one_of(st.text(max_size=20), st.just("https://example.org/")),
    st.lists(st.sampled_from(HEADER_PARTS), max_size=30).map("".join),
)
def test_anything_gives_web_addresses_or_nothing(
    page: bytes, charset: str, base: str, header: str
) -> None:
    for link in find_feed_links(page, charset=charset, base=base, link_header=header):
        assert link.address.lower().startswith(("http://", "https://"))
        link.title.encode()
