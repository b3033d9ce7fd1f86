"""Saved pages (MHTML) and Markdown files."""

import base64
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.domain.drafts import ArticleDraft
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.labels import Label, Rank
from readerapp.pages.reading import read_markdown, read_mhtml
from readerapp.provenance.labels import derive_labels
from readerapp.provenance.visible import read_labels

WORDS = "The two island cities agreed on Tuesday to share their harbour. " * 6
PICTURE = b"\xff\xd8\xff picture bytes"
HEAD = (
    "From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/a.html\n"
    'MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n'
)
PAGE_PART = (
    "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
    "Content-Location: https://news.example/a.html\n\n"
    f"<html><head><title>K=C3=BCste</title></head><body><article><p>{WORDS}</p>=\n"
    '<p><img src=3D"https://news.example/i.jpg" alt=3D"A pier"><img src=3D"cid:two@x" alt=3D"Two">'
    f"</p><p>{WORDS}</p></article></body></html>\n"
)
PICTURE_PARTS = (
    "Content-Type: image/jpeg\nContent-Transfer-Encoding: base64\n"
    f"Content-Location: https://news.example/i.jpg\n\n{base64.b64encode(PICTURE).decode()}\n--B\n"
    "Content-Type: image/jpeg\nContent-Transfer-Encoding: base64\n"
    f"Content-ID: <two@x>\n\n{base64.b64encode(PICTURE).decode()}\n"
)
WHOLE = f'{HEAD}\tboundary="B"\n\n--B\n{PAGE_PART}--B\n{PICTURE_PARTS}--B--\n'


def saved(text: str) -> ArticleDraft:
    return read_mhtml(text.encode(), read_labels, name="a.mhtml")


def check(article: ArticleDraft) -> None:
    assert article.title == "Küste"
    assert article.body.count("island cities") == 12
    assert article.url == "https://news.example/a.html"


def test_a_saved_page_brings_its_pictures() -> None:
    article = saved(WHOLE)
    check(article)
    assert [(p.address, p.alt, p.data) for p in article.pictures] == [
        ("https://news.example/i.jpg", "A pier", PICTURE),
        ("", "Two", PICTURE),
    ]


@pytest.mark.parametrize(
    "text",
    [
        WHOLE.replace("\n", "\r\n"),
        WHOLE.replace('\tboundary="B"\n', ""),
        WHOLE.replace("--B\nContent-Type: text/html", "Content-Type: text/html", 1),
        WHOLE.replace("MIME-Version", "X-Snapshot-Title: =?utf-8?Q?on two\nlines\nMIME-Version"),
        f'{HEAD}\tboundary="B"\n\n--B\n{PAGE_PART}',
    ],
    ids=["crlf", "no-boundary-header", "no-boundary-line", "broken-header", "cut-short"],
)
def test_half_broken_saved_pages_are_read(text: str) -> None:
    check(saved(text))


def test_a_saved_page_without_a_page() -> None:
    with pytest.raises(SourceError) as caught:
        saved(HEAD + "\n--B\nContent-Type: text/css\n\nbody {}\n--B--\n")
    assert caught.value.reason is Reason.BAD_ARCHIVE


def md(text: str, name: str = "old_harbour.md") -> ArticleDraft:
    return read_markdown(text, read_labels, name=name)


ARTICLE = """---
title: Harbour accord
standfirst: "Nine years: an end"
published: 2026-01-06T10:00:00+09:00
language: no
source: The Lantern
url: https://news.example/a
author: [Oona Hartwell, Piet Vos]
labels: [ai_text, ai_image, unheard_of]
related:
  - https://news.example/b
  - {title: Ferries return, url: https://news.example/c, language: ko}
---
# Harbour accord

First *words*.

![A pier](https://news.example/i.jpg)

| a | b |
|---|---|
| 1 | 2 |
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_front_matter(line_end: str) -> None:
    article = md(ARTICLE.replace("\n", line_end))
    assert (article.title, article.dek) == ("Harbour accord", "Nine years: an end")
    assert article.published == datetime(2026, 1, 6, 1, tzinfo=UTC)
    assert (article.language, article.source) == ("no", "The Lantern")
    assert article.authors == ("Oona Hartwell", "Piet Vos")
    assert derive_labels(article.evidence) == (Label.AI_TEXT, Label.AI_IMAGE)
    assert {e.rank for e in article.evidence} == {Rank.PAGE_DATA}
    assert [r.article.title for r in article.related] == [
        "https://news.example/b",
        "Ferries return",
    ]
    assert "<h1>" not in article.body
    assert "<td>1</td>" in article.body
    assert '<img src="picture:0" alt="A pier">' in article.body
    assert article.pictures[0].address == "https://news.example/i.jpg"


def test_a_date_as_other_programs_write_it() -> None:
    assert md("---\ndate: 2014-03-02\n---\nWords").published == datetime(2014, 3, 2, 12, tzinfo=UTC)
    both = md("---\ndate: 2014-03-02\npublished: 2014-03-01\n---\nWords")
    assert both.published == datetime(2014, 3, 1, 12, tzinfo=UTC)


def test_a_single_author_as_text() -> None:
    assert md("---\nauthor: Oona Hartwell\n---\nWords").authors == ("Oona Hartwell",)


def test_the_title_comes_from_the_heading_or_the_file_name() -> None:
    assert md("# Harbour\n\nWords.").title == "Harbour"
    assert md("Harbour\n=======\n\nWords.").title == "Harbour"
    named = md("Words only.")
    assert (named.title, named.title_is_derived) == ("old harbour", True)


def test_a_rule_at_the_top_is_no_header() -> None:
    assert "Words" in md("---\n\nWords and no second rule").body


@pytest.mark.parametrize("header", ["a: [b", "- a\n- b", "a: b: c", "&a [*a, *b]", "just words"])
def test_a_broken_header_is_named(header: str) -> None:
    with pytest.raises(SourceError) as caught:
        md(f"---\n{header}\n---\nWords")
    assert caught.value.reason is Reason.BAD_FRONT_MATTER
    assert caught.value.name == "old_harbour.md"


def test_an_empty_file() -> None:
    with pytest.raises(SourceError) as caught:
        md(" \n")
    assert caught.value.reason is Reason.EMPTY


def test_ten_thousand_nested_quotes_and_brackets() -> None:
    assert "words" in md(">" * 10_000 + " words").body
    assert "words" in md("[" * 20_000 + " words").body


@given(st.text(max_size=200), st.text(max_size=200))
@settings(max_examples=200)
def test_any_markdown_gives_an_article_or_a_named_failure(header: str, body: str) -> None:
    try:
        article = md(f"---\n{header}\n---\n{body}")
    except SourceError:
        return
    article.body.encode("utf-8")
