"""From HTML to blocks, from words to hits: the parts of the reading pane that need no window."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.articles import PictureState
from readerapp.ui.reading.blocks import Kind
from readerapp.ui.reading.directions import is_rtl
from readerapp.ui.reading.figures import place_pictures
from readerapp.ui.reading.find import fold
from readerapp.ui.reading.header import header
from readerapp.ui.reading.links import picture_of, safe_link
from readerapp.ui.reading.page import PagePicture, ReadingPage
from readerapp.ui.reading.parsing import parse_body

TAGS = (
    "p", "div", "h2", "h3", "ul", "ol", "li", "blockquote", "pre", "code", "figure", "figcaption",
    "table", "tr", "td", "th", "b", "i", "em", "a", "span", "mark", "sup", "sub", "br", "hr", "img",
)  # fmt: skip
ATTRIBUTES = st.sampled_from(
    ["", ' lang="ar"', ' dir="rtl"', ' href="https://e.org"', ' src="picture:0"', ' colspan="99"']
)
PIECES = st.one_of(
    st.sampled_from(TAGS).flatmap(lambda tag: ATTRIBUTES.map(lambda a: f"<{tag}{a}>")),
    st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
    st.text(max_size=8),
)
TAG_SOUP = st.lists(PIECES, max_size=40).map("".join)


def kinds(html: str) -> list[tuple[Kind, str]]:
    return [(block.kind, block.text) for block in parse_body(html)]


def picture(position: int, **changes: str) -> PagePicture:
    texts = {"alt": "", "caption": "", "credit": "", **changes}
    return PagePicture(position, **texts, width=0, height=0, state=PictureState.STORED)


def page(*pictures: PagePicture, **changes: str) -> ReadingPage:
    texts = {"source": "", "title": "", "dek": "", "byline": "", "notice": "", **changes}
    return ReadingPage(
        **texts, article_id=1, language="en", interface_language="en", facts=(), labels=(),
        body_html="", pictures=pictures,
    )  # fmt: skip


def test_blocks_come_in_order_with_their_kinds() -> None:
    html = "<h2>Head</h2><p>One <b>two</b></p><ul><li>Item</li></ul><hr><pre>a\n  b\n</pre>Bare"
    assert kinds(html) == [
        (Kind.HEADING, "Head"),
        (Kind.PARAGRAPH, "One two"),
        (Kind.ITEM, "Item"),
        (Kind.RULE, "\u2060"),
        (Kind.CODE, "a\u2028  b"),
        (Kind.PARAGRAPH, "Bare"),
    ]


def test_white_space_is_folded_as_browsers_do() -> None:
    assert kinds("<p>\n a \n <i> b</i>  c<br> d </p>\n") == [
        (Kind.PARAGRAPH, "a b c\u2028d"),
    ]


def test_lists_keep_depth_numbers_and_second_paragraphs() -> None:
    blocks = parse_body(
        '<ol start="9"><li>Nine<ul><li>In</li></ul></li><li><p>Ten</p><p>More</p></li></ol>'
    )
    seen = [(b.text, b.indent, b.number, b.list_id is not None) for b in blocks]
    assert seen == [
        ("Nine", 1, 9, True),
        ("In", 2, None, True),
        ("Ten", 1, 10, True),
        ("More", 1, None, False),
    ]


def test_quotes_nest_and_end() -> None:
    blocks = parse_body("<blockquote>a<blockquote>b</blockquote></blockquote><p>c</p>")
    assert [(b.text, b.quote) for b in blocks] == [("a", 1), ("b", 2), ("c", 0)]


def test_a_table_is_a_grid_even_with_spans() -> None:
    (table,) = parse_body(
        "<table><tr><th colspan=2>H</th></tr><tr><td rowspan=2>a</td><td>b</td></tr>"
        "<tr><td>c <b>d</b></td></tr></table>"
    )
    texts = [[c and "".join(r.text for r in c.runs) for c in row] for row in table.rows]
    assert texts == [["H", None], ["a", "b"], [None, "c d"]]


def test_a_table_in_a_table_loses_no_word() -> None:
    (table,) = parse_body(
        "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td></tr></table>"
    )
    (cell,) = table.rows[0]
    assert cell is not None
    assert "".join(run.text for run in cell.runs).split("\u2028") == ["a", "b", "c", "d"]


def test_language_and_direction_are_inherited() -> None:
    blocks = parse_body('<div lang="fr" dir="rtl"><p>a</p><p lang="de" dir="ltr">b</p></div><p>c')
    assert [(b.language, b.direction) for b in blocks] == [
        ("fr", "rtl"), ("de", "ltr"), ("", ""),
    ]  # fmt: skip


def test_active_content_is_not_even_text() -> None:
    assert kinds("<p>a<script>alert(1)</script><style>p{}</style>b</p>") == [(Kind.PARAGRAPH, "ab")]


def test_a_picture_without_a_place_is_its_description() -> None:
    assert kinds('<p>a <img src="https://e.org/x.png" alt="seen"> b</p>') == [
        (Kind.PARAGRAPH, "a seen b"),
    ]


@given(TAG_SOUP)
def test_no_soup_loses_a_letter_or_breaks(html: str) -> None:
    for block in parse_body(html):
        assert block.indent <= 6
        assert block.quote <= 6
        assert not any(unicodedata.category(c) == "Cs" for c in block.text)


@given(st.text(alphabet="abcé漢 \n", max_size=30), st.sampled_from(["p", "li", "td", "b", "h2"]))
def test_every_word_survives(text: str, tag: str) -> None:
    blocks = parse_body(f"<{tag}>{text}</{tag}>")
    cells = [c for b in blocks for row in b.rows for c in row if c]
    shown = "".join(b.text for b in blocks) + "".join(r.text for c in cells for r in c.runs)
    assert shown.split() == text.split()


# Pictures


def test_pictures_stand_where_the_text_says_and_the_others_around_it() -> None:
    body = parse_body('<p>a</p><img src="picture:1"><p>b</p><img src="picture:9">')
    blocks = place_pictures(body, page(picture(0), picture(1), picture(2)))
    assert [b.picture for b in blocks] == [0, -1, 1, -1, 2]


def test_a_caption_says_each_thing_once() -> None:
    body = parse_body(
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
    assert block.kind is Kind.DESCRIBED
    assert "A map" in block.text
    assert "AI-generated" in block.text


def test_the_head_has_a_title_even_without_one() -> None:
    assert [b.kind for b in header(page())] == [Kind.TITLE]
    full = header(page(title="T", source="S", dek="D", byline="B", notice="N"))
    assert [b.kind for b in full] == [Kind.SOURCE, Kind.TITLE, Kind.DEK, Kind.BYLINE, Kind.NOTICE]


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
