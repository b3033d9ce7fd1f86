"""What others are given of an article: quotations with their source, and letters."""

from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from output_samples import HEAD, article

from readerapp.domain.articles import Article
from readerapp.rendering.citation import (
    Citation,
    article_markdown,
    citation,
    cited_markdown,
    cited_text,
    letter,
    letter_of_several,
    list_markdown,
    list_text,
)
from readerapp.rendering.output import OutputWords

CITED = Citation(
    "Bridge  opens\nagain", "Hanvik Post", "6 January 2026", "https://hanvik.example/b?id=7"
)


def _article() -> Article:
    head = replace(
        HEAD,
        title="Bridge opens",
        dek="It took *nine* years",
        source="Hanvik Post",
        language="en",
        url="https://hanvik.example/b?id=7&utm_source=feed",
        published=None,
    )
    return replace(article("<p>One.</p><h2>Two</h2>", head), pictures=())


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
        article_markdown(_article(), said, OutputWords()),
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
    assert article_markdown(_article(), cited, OutputWords()) == (
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


def test_a_list_of_sources_is_copied_as_text_and_as_markdown() -> None:
    other = Citation("[Yes] *now*", "Wire", labels=("Reported by AI",))
    assert list_text([CITED, other]) == (
        "Bridge opens again — Hanvik Post, 6 January 2026\nhttps://hanvik.example/b?id=7\n\n"
        "[Yes] *now* — Wire\nReported by AI"
    )
    assert list_markdown([CITED, other]) == (
        "- [Bridge opens again](<https://hanvik.example/b?id=7>) — Hanvik Post, 6 January 2026\n"
        "- \\[Yes\\] \\*now\\* — Wire  \n  Reported by AI\n"
    )


def test_a_letter_lists_as_many_as_fit_and_says_how_many_others_there_are() -> None:
    few = letter_of_several([CITED, CITED], "2 articles", lambda count: f"and {count} more")
    fields = parse_qs(urlsplit(few).query)
    one = "Bridge opens again\r\nhttps://hanvik.example/b?id=7"
    assert fields == {"subject": ["2 articles"], "body": [f"{one}\r\n\r\n{one}"]}
    many = [
        Citation(f"다리가 다시 열렸다 {n}", address=f"https://e.example/{n}") for n in range(90)
    ]
    address = letter_of_several(many, "90 articles", lambda count: f"and {count} more")
    assert len(address) <= 1_900
    body = parse_qs(urlsplit(address).query)["body"][0]
    listed = body.count("https://")
    assert listed > 5
    assert body.endswith(f"and {90 - listed} more")


def test_a_letter_of_several_brings_an_address_even_where_a_title_is_too_long() -> None:
    long = Citation("다리" * 400, address="https://e.example/1")
    address = letter_of_several([long, CITED], "2 articles", lambda count: f"and {count} more")
    assert len(address) <= 1_900
    assert "https://e.example/1" in unquote(address)
