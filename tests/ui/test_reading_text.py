"""The parts of the reading pane that need no window."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.articles import PictureState
from readerapp.domain.directions import is_rtl
from readerapp.rendering.block_markup import read_blocks
from readerapp.rendering.blocks import BlockKind
from readerapp.ui.reading.folding import fold
from readerapp.ui.reading.links import picture_of, safe_link
from readerapp.ui.reading.page import ArticlePage, PagePicture
from readerapp.ui.reading.pictures import place_pictures
from readerapp.ui.reading.words import header


def picture(position: int, **changes: Any) -> PagePicture:
    texts: dict[str, Any] = {"alt": "", "caption": "", "credit": "", **changes}
    return PagePicture(position, **texts, width=0, height=0, state=PictureState.STORED)


def page(*pictures: PagePicture, **changes: Any) -> ArticlePage:
    texts: dict[str, Any] = {
        "source": "",
        "title": "",
        "dek": "",
        "byline": "",
        "notice": "",
        **changes,
    }
    return ArticlePage(
        **(texts | changes), article_id=1, language="en", interface_language="en", facts=(),
        labels=(), body=(), pictures=pictures,
    )  # fmt: skip


# Pictures


def test_pictures_stand_where_the_text_says_and_the_others_around_it() -> None:
    body = read_blocks('<p>a</p><img src="picture:1"><p>b</p><img src="picture:9">')
    blocks = place_pictures(body, page(picture(0), picture(1), picture(2)))
    assert [b.picture for b in blocks] == [0, -1, 1, -1, 2]


def test_a_caption_says_each_thing_once() -> None:
    body = read_blocks(
        '<figure><img src="picture:0"><figcaption>A hill. Photo: Lund</figcaption></figure>'
    )
    shown = place_pictures(body, page(picture(0, caption="A hill.", credit="Photo: Lund")))
    assert [b.text for b in shown] == ["", "A hill. Photo: Lund"]
    bare = place_pictures((), page(picture(0, caption="A hill.", credit="Photo: Lund")))
    assert [b.text for b in bare] == ["", "A hill. Photo: Lund"]


def test_a_described_picture_is_text() -> None:
    described = PagePicture(
        0, "A map", "", "", 0, 0, PictureState.DESCRIBED, label="AI-generated image", status="Says:"
    )
    (block,) = place_pictures((), page(described))
    assert block.kind is BlockKind.DESCRIBED
    assert "A map" in block.text
    assert "AI-generated" in block.text


def test_the_head_has_a_title_even_without_one() -> None:
    assert [b.kind for b in header(page())] == [BlockKind.TITLE]
    full = header(page(title="T", source="S", dek="D", byline="B", notice="N"))
    assert [b.kind for b in full] == [
        BlockKind.SOURCE,
        BlockKind.TITLE,
        BlockKind.DEK,
        BlockKind.BYLINE,
        BlockKind.NOTICE,
    ]


# Directions


@pytest.mark.parametrize(
    ("text", "language", "direction", "rtl"),
    [
        ("hello", "en", "", False),
        ("مرحبا", "en", "", True),
        ("NASA أعلنت", "ar", "", True),
        ("Only English", "ar", "", False),
        ("2026", "ar", "", True),
        ("", "he", "", True),
        ("hello", "en", "rtl", True),
        ("مرحبا", "ar", "ltr", False),
        ("salam", "ar-Latn", "", False),
    ],
)
def test_direction(text: str, language: str, direction: str, rtl: bool) -> None:
    assert is_rtl(text, language, direction) is rtl


# Links


@pytest.mark.parametrize(
    "address", ["https://e.org/a?b=c#d", "http://e.org", "mailto:a@e.org", "https://例え.jp/道"]
)
def test_good_links_pass(address: str) -> None:
    assert safe_link(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://e.org/", "//e.org",
        "https:///nohost", "https://e.org/\nx", " https://e.org", "smb://e/x", "http://[bad", "",
        "mailto:", "vscode://x", "picture:1",
    ],
)  # fmt: skip
def test_other_links_do_not(address: str) -> None:
    assert safe_link(address) == ""


@given(st.text())
def test_no_link_breaks_the_check(address: str) -> None:
    assert safe_link(address) in ("", address)
    assert picture_of(address) is None or address.startswith("picture:")


# Finding


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("Élan élan ELAN", "elan", [(0, 4), (5, 9), (10, 14)]),
        ("e\u0301lan", "élan", [(0, 5)]),
        ("Straße STRASSE", "strasse", [(0, 6), (7, 14)]),
        ("🙂 ok", "ok", [(3, 5)]),
        ("أحمد احمد", "احمد", [(0, 4), (5, 9)]),
        ("한국 하", "하", [(3, 4)]),
        ("ＡＢＣ", "abc", [(0, 3)]),
        ("a\u2028b", "a b", [(0, 3)]),
        ("co\u00adop", "coop", [(0, 5)]),
        ("anything", "  ", []),
        ("aaaa", "aa", [(0, 2), (2, 4)]),
    ],
)
def test_find(text: str, query: str, hits: list[tuple[int, int]]) -> None:
    assert list(fold(text).find(query)) == hits


@given(st.text(max_size=40), st.text(min_size=1, max_size=3))
def test_hits_lie_in_the_text(text: str, query: str) -> None:
    length = len(text.encode("utf-16-le", "surrogatepass")) // 2
    last = 0
    for start, end in fold(text).find(query):
        assert last <= start < end <= length
        last = start
