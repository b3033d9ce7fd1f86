"""What others are given of an article: quotations with their source, and letters."""

from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.articles import Article, ArticleHead
from readerapp.domain.drafts import LanguageOrigin
from readerapp.rendering import OutputWords
from readerapp.rendering.citation import (
    Citation,
    article_markdown,
    citation,
    cited_markdown,
    cited_text,
    letter,
)

CITED = Citation(
    "Bridge  opens\nagain", "Hanvik Post", "6 January 2026", "https://hanvik.example/b?id=7"
)


def _article() -> Article:
    head = ArticleHead(
        id=1, title="Bridge opens", dek="It took *nine* years", source="Hanvik Post", language="en",
        interface_language="", url="https://hanvik.example/b?id=7&utm_source=feed", published=None,
        received=datetime(2026, 1, 6, tzinfo=UTC), is_read=False, is_starred=False, is_sample=False,
        is_stub=False, title_is_derived=False, labels=(), thumbnail=None,
    )  # fmt: skip
    return Article(
        head=head, body_html="<p>One.</p><h2>Two</h2>", body_text="One. Two", authors=(),
        modified=None, language_origin=LanguageOrigin.DECLARED, word_count=2,
        has_alternate_text=False, pictures=(), evidence=(),
    )  # fmt: skip


def test_a_quotation_brings_its_source() -> None:
    assert cited_text(CITED, "The gulls\ncame.") == (
        "The gulls\ncame.\n\nBridge opens again — Hanvik Post, 6 January 2026\n"
        "https://hanvik.example/b?id=7"
    )
    assert cited_text(Citation("Bridge")) == "Bridge"


def test_what_a_machine_made_is_said_with_it() -> None:
    said = citation(_article(), OutputWords(labels=("Reported by AI",)), "6 January")
    for text in (
        cited_text(said, "x"),
        cited_markdown(said, "x"),
        article_markdown(_article(), said),
    ):
        assert "Reported by AI" in text
    assert "Reported%20by%20AI" in letter(said)


def test_an_address_goes_without_its_trackers() -> None:
    assert citation(_article(), OutputWords()).address == "https://hanvik.example/b?id=7"


def test_markdown_of_a_quotation_and_of_an_article() -> None:
    assert cited_markdown(CITED, "A *star*\n\n# no heading") == (
        "> A \\*star\\*\n>\n> \\# no heading\n\n"
        "[Bridge opens again](<https://hanvik.example/b?id=7>) — Hanvik Post, 6 January 2026\n"
    )
    cited = citation(_article(), OutputWords(), "6 January 2026")
    assert article_markdown(_article(), cited) == (
        "# Bridge opens\n\nHanvik Post, 6 January 2026 — <https://hanvik.example/b?id=7>\n\n"
        "**It took \\*nine\\* years**\n\nOne.\n\n## Two\n"
    )


@pytest.mark.parametrize(
    "title", ["Séoul & Paris: 100 % + 1?", "제목 #1", "عنوان", "a\r\nBcc: x@y.z"]
)
def test_a_letter_says_the_same_in_every_script(title: str) -> None:
    address = letter(
        Citation(title, "Post", "", "https://a.example/?x=1&y=2"), "Line one\nline two"
    )
    parts = urlsplit(address)
    assert (parts.scheme, parts.path, parts.fragment) == ("mailto", "", "")
    given_back = parse_qs(parts.query, strict_parsing=True)
    assert given_back.keys() == {"subject", "body"}
    assert given_back["subject"] == [" ".join(title.split())]
    assert given_back["body"] == [
        f"Line one\r\nline two\r\n\r\n{' '.join(title.split())} — Post\r\nhttps://a.example/?x=1&y=2"
    ]
    assert "+" not in address  # a plus is no space in a mailto address


def test_a_long_quotation_is_cut_and_the_source_is_whole() -> None:
    for words in ("가나다 " * 900, "a" * 5_000, "👩🏽‍🚀" * 400):
        address = letter(CITED, words)
        assert len(address) <= 1_900
        body = unquote(parse_qs(urlsplit(address).query)["body"][0])
        assert body.startswith(words[:60])
        assert "…" in body
        assert body.endswith("https://hanvik.example/b?id=7")


@given(st.text(), st.text(max_size=300), st.text())
def test_any_text_makes_a_letter(title: str, source: str, words: str) -> None:
    address = letter(Citation(title, source, "", "https://a.example/"), words)
    assert address.isascii()
    assert address.startswith("mailto:?subject=")
    assert len(address) <= 1_900
    assert not set(address) & set(' \r\n"<>#')
    assert "a.example" in address
