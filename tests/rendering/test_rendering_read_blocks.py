"""Sanitised HTML as blocks with runs, which a reading pane is built from."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.rendering.block_markup import read_blocks
from readerapp.rendering.blocks import BlockKind, Style
from readerapp.rendering.sanitising import sanitise

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


def kinds(html: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in read_blocks(sanitise(html))]


def test_blocks_come_in_order_with_their_kinds() -> None:
    html = "<h2>Head</h2><p>One <b>two</b></p><ul><li>Item</li></ul><hr><pre>a\n  b\n</pre>Bare"
    assert kinds(html) == [
        (BlockKind.HEADING, "Head"),
        (BlockKind.PARAGRAPH, "One two"),
        (BlockKind.ITEM, "Item"),
        (BlockKind.RULE, ""),
        (BlockKind.CODE, "a\u2028  b"),
        (BlockKind.PARAGRAPH, "Bare"),
    ]


def test_white_space_is_folded_as_browsers_do() -> None:
    assert kinds("<p>\n a \n <i> b</i>  c<br> d </p>\n") == [
        (BlockKind.PARAGRAPH, "a b c\u2028d"),
    ]


def test_lists_keep_depth_numbers_and_second_paragraphs() -> None:
    blocks = read_blocks(
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
    blocks = read_blocks("<blockquote>a<blockquote>b</blockquote></blockquote><p>c</p>")
    assert [(b.text, b.quote) for b in blocks] == [("a", 1), ("b", 2), ("c", 0)]


def test_a_table_is_a_grid_even_with_spans() -> None:
    (table,) = read_blocks(
        '<table><tr><th colspan="2">H</th></tr><tr><td rowspan="2">a</td><td>b</td></tr>'
        "<tr><td>c <b>d</b></td></tr></table>"
    )
    texts = [[c and "".join(r.text for r in c.runs) for c in row] for row in table.rows]
    assert texts == [["H", None], ["a", "b"], [None, "c d"]]


def test_a_table_in_a_table_loses_no_word() -> None:
    (table,) = read_blocks(
        "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td></tr></table>"
    )
    (cell,) = table.rows[0]
    assert cell is not None
    assert "".join(run.text for run in cell.runs).split("\u2028") == ["a", "b", "c", "d"]


def test_language_and_direction_are_inherited() -> None:
    blocks = read_blocks('<div lang="fr" dir="rtl"><p>a</p><p lang="de" dir="ltr">b</p></div><p>c')
    assert [(b.language, b.direction) for b in blocks] == [
        ("fr", "rtl"), ("de", "ltr"), ("", ""),
    ]  # fmt: skip


def test_active_content_is_not_even_text() -> None:
    html = "<p>a<script>alert(1)</script><style>p{}</style>b</p>"
    assert kinds(html) == [(BlockKind.PARAGRAPH, "ab")]


def test_a_picture_without_a_place_is_its_description() -> None:
    assert kinds('<p>a <img src="https://e.org/x.png" alt="seen"> b</p>') == [
        (BlockKind.PARAGRAPH, "a seen b"),
    ]


@given(TAG_SOUP)
def test_no_soup_loses_a_letter_or_breaks(html: str) -> None:
    for block in read_blocks(html):
        assert block.indent <= 6
        assert block.quote <= 6
        assert not any(unicodedata.category(c) == "Cs" for c in block.text)


@given(st.text(alphabet="abcé漢 \n", max_size=30), st.sampled_from(["p", "li", "td", "b", "h2"]))
def test_every_word_survives(text: str, tag: str) -> None:
    blocks = read_blocks(f"<{tag}>{text}</{tag}>")
    cells = [c for b in blocks for row in b.rows for c in row if c]
    shown = "".join(b.text for b in blocks) + "".join(r.text for c in cells for r in c.runs)
    assert shown.split() == text.split()


def test_styles_links_and_languages_are_those_of_the_runs() -> None:
    (block,) = read_blocks(
        '<p>a <b>b <i>c</i></b> <a href="https://e.org/"><mark>d</mark></a> '
        '<span lang="fr">e</span></p>'
    )
    runs = [(run.text, run.style) for run in block.runs if run.text.strip()]
    assert runs == [
        ("a ", Style()),
        ("b ", Style(bold=True)),
        ("c", Style(bold=True, italic=True)),
        ("d", Style(mark=True, link="https://e.org/")),
        ("e", Style(language="fr")),
    ]


def test_a_caption_stands_before_its_table_and_pictures_in_cells_are_words() -> None:
    blocks = read_blocks(
        '<table lang="de"><caption>Wer?</caption><tbody><tr><td>a</td>'
        '<td><img alt="b" src="picture:0"></td></tr></tbody></table>'
    )
    assert [(b.kind, b.text, b.language) for b in blocks] == [
        (BlockKind.PARAGRAPH, "Wer?", "de"), (BlockKind.TABLE, "", "de"),
    ]  # fmt: skip
    assert [cell and cell.runs[0].text for cell in blocks[1].rows[0]] == ["a", "b"]


def test_a_picture_parts_its_paragraph_and_takes_its_caption() -> None:
    html = (
        '<p>a <img src="picture:3"> b</p>'
        '<figure><img src="picture:4"><figcaption>c</figcaption></figure>'
    )
    assert [(b.kind, b.text, b.picture) for b in read_blocks(html)] == [
        (BlockKind.PARAGRAPH, "a", -1),
        (BlockKind.PICTURE, "", 3),
        (BlockKind.PARAGRAPH, "b", -1),
        (BlockKind.PICTURE, "", 4),
        (BlockKind.CAPTION, "c", -1),
    ]


def test_what_a_text_document_means_something_by_is_left_out() -> None:
    assert kinds("<p>a\ufffcb\u2029c\ufdd0d</p>") == [(BlockKind.PARAGRAPH, "abcd")]


@pytest.mark.parametrize(
    ("html", "language", "shown"),
    [
        ("<p>He said <q>no</q>.</p>", "en", "He said “no”."),
        ("<p>Il a dit <q>non</q>.</p>", "fr-CA", "Il a dit «\u00a0non\u00a0»."),
        ("<p>Er sagte <q>nein</q>.</p>", "de", "Er sagte „nein“."),
        ('<p>He said <q lang="fr">non</q>.</p>', "en", "He said «\u00a0non\u00a0»."),
        ('<p lang="ja"><q>いいえ</q></p>', "en", "「いいえ」"),
        ("<p><q>no</q></p>", "", "“no”"),
        ("<p>He said <q>“no”</q>.</p>", "en", "He said “no”."),
        ("<p>He said <q> <b>«no»</b></q>.</p>", "en", "He said «no»."),
        ("<p><q></q>Nothing</p>", "en", "Nothing"),
    ],
)
def test_a_quotation_has_the_marks_of_its_language(html: str, language: str, shown: str) -> None:
    (block,) = read_blocks(html, language)
    assert "".join(run.text for run in block.runs) == shown
