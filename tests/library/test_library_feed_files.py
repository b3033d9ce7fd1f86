"""A file that is a feed: where it says that its feed is, and that nothing else is believed."""

from pathlib import Path

import pytest

from readerapp.library.subscription_lists import address_of_feed

ATOM = 'xmlns:atom="http://www.w3.org/2005/Atom"'


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (
            f"<?xml version='1.0'?>\n<?xml-stylesheet href='x'?>\n<rss version='2.0' {ATOM}>"
            "<channel><link>https://news.example/</link>"
            '<atom:link href="https://news.example/rss?a=1&amp;b=2" rel="self" type="x"/>'
            "<item/></channel></rss>",
            "https://news.example/rss?a=1&b=2",
        ),
        (
            "\ufeff<feed xmlns='http://www.w3.org/2005/Atom'><link href='https://news.example/'/>"
            "<link rel = 'self'\n href = ' http://news.example/atom '/></feed>",
            "http://news.example/atom",
        ),
        ("<rss><channel><link>https://news.example/</link></channel></rss>", ""),
        ("<feed><entry><link rel='self' href='https://news.example/1'/></entry></feed>", ""),
        ("<feed><link rel='self' href='/atom'/></feed>", ""),
        ("<feed><link rel='self' href='file:///etc/passwd'/></feed>", ""),
        ("<feed><link rel='self' href='http://192.168.1.1/reboot'/></feed>", ""),
        (
            "<feed><link rel='self' href='https://anne:secret@news.example/'/></feed>",
            "https://news.example/",
        ),
        ("<html><link rel='self' href='https://news.example/'/></html>", ""),
        ("<rss><link " + "x" * 70_000, ""),
        ("", ""),
    ],
    ids=lambda text: text[:30],
)
def test_a_feed_says_where_it_is(tmp_path: Path, text: str, address: str) -> None:
    path = tmp_path / "news.xml"
    path.write_text(text, encoding="utf-8")
    assert address_of_feed(path) == address


def test_what_cannot_be_read_says_nothing(tmp_path: Path) -> None:
    assert address_of_feed(tmp_path / "none.xml") == ""
    assert address_of_feed(tmp_path) == ""
