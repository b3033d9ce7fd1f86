"""Plain text of HTML, and characters that can be stored."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.text.characters import clean_text, is_clean_utf8, repaired, without_invalid_xml
from readerapp.text.html_tree import parse_html, write_html
from readerapp.text.plain import (
    TextForm,
    as_html,
    one_line,
    page_paragraphs,
    page_title,
    paragraphs,
    plain_text,
    repeats_opening,
    squeezed,
    without_repeated_dek,
)


@pytest.mark.parametrize(
    ("text", "form", "line"),
    [
        ("AT&amp;T <b>rises</b>", TextForm.HTML, "AT&T rises"),
        ("a < b & c", TextForm.GUESS, "a < b & c"),
        ("Use <T> wisely", TextForm.GUESS, "Use <T> wisely"),
        ("One<br>two<script>x</script>", TextForm.GUESS, "One two"),
        (" <b>as it is</b>\n now ", TextForm.PLAIN, "<b>as it is</b> now"),
        ("", TextForm.HTML, ""),
    ],
)
def test_a_title_is_one_line(text: str, form: TextForm, line: str) -> None:
    assert one_line(text, form) == line


def test_plain_paragraphs_become_html_and_html_stays() -> None:
    assert as_html("a < b\n\nc\nd", TextForm.PLAIN) == "<p>a &lt; b</p><p>c<br>d</p>"
    assert as_html("<p>a</p>", TextForm.GUESS) == "<p>a</p>"
    assert squeezed("<p>a b</p> c&amp;", TextForm.HTML) == "abc&"


def test_a_page_without_a_tree_gives_its_words() -> None:
    page = "<head><title>T &amp; t</title></head><p>One<br>two<!-- no --><script>x</script><li>3"
    assert page_title(page) == "T & t"
    assert page_paragraphs(page) == ["One", "two", "3"]


def test_a_tree_and_its_html_say_the_same() -> None:
    html = "<p>a <b>b</b><br>c</p><table><tr><td>1</td><td>2</td></tr></table><pre>x\n y</pre>"
    assert paragraphs(html) == paragraphs(parse_html(html)) == ["a b\nc", "1 | 2", "x\n y"]
    assert write_html(parse_html(html).children) == html


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<p>The  news.</p><p>More.</p>", "<p>More.</p>"),
        ("<p>The <b>news</b>.</p><p>More.</p>", "<p>More.</p>"),
        ("<p>The news.</p>", "<p>The news.</p>"),  # it is all there is
        ("<p>The news. More.</p>", "<p>The news. More.</p>"),
        ("<h2>The news.</h2><p>More.</p>", "<h2>The news.</h2><p>More.</p>"),
        ("<p>“The news”</p><p>More.</p>", "<p>More.</p>"),
    ],
)
def test_a_standfirst_is_not_said_twice(html: str, left: str) -> None:
    assert without_repeated_dek(html, "The news.") == left
    assert without_repeated_dek(html, "") == html
    assert without_repeated_dek(f"<p><img></p>{html}", "—").startswith("<p><img></p>")


FIRST = "The harbour bridge opens again after eleven years of repair, the city says."
CHINESE = "港の橋が再び開通した。市によると、十一年ぶりの再開となる。船は三日から通る。"
SECOND = "It had been closed since a storm in 2015."


@pytest.mark.parametrize(
    ("dek", "opening", "repeats"),
    [
        (FIRST, [FIRST, SECOND], True),
        (f"{FIRST} {SECOND[:12]}…", [FIRST, SECOND], True),  # the text cut off
        (f"{FIRST[:40]} [...]", [FIRST, SECOND], True),
        (FIRST, [f"PORT ALDER (AP) — {FIRST}", SECOND], True),  # a place before it
        (FIRST, ["By Mara Oduya", FIRST, SECOND], True),
        (f"{FIRST} The post appeared first on X.", [FIRST, SECOND], True),
        (CHINESE[:30], [CHINESE], True),
        (FIRST, [SECOND, "Ships wait."], False),
        ("Analysis", ["Analysis of the bridge"], False),
        ("Analysis", ["Analysis"], True),
        (f"{FIRST[:30]} for ships only, from Monday", [FIRST, SECOND], False),
        ("", [FIRST], False),
        ("…", [FIRST], False),
        (FIRST, [], False),
        (FIRST, ["", ""], False),
    ],
)  # fmt: skip
def test_a_standfirst_that_says_no_more_than_the_text_is_found(
    dek: str, opening: list[str], repeats: bool
) -> None:
    assert repeats_opening(dek, opening) is repeats


def test_mojibake_and_controls_are_repaired() -> None:
    assert repaired(" Ã\x9cberraschung\x00 ") == "Überraschung"
    assert repaired("\x93quoted\x94") == "“quoted”"
    assert clean_text("a\x00\ud800b\tc") == "ab\tc"
    assert is_clean_utf8("Ü東".encode())
    assert not is_clean_utf8(b"a\x01")


@given(st.text(st.characters()))
def test_what_is_cleaned_can_be_stored(text: str) -> None:
    for cleaned in (repaired(text), clean_text(text), without_invalid_xml(text)):
        cleaned.encode()
        assert "\0" not in cleaned


@given(st.text(alphabet="<>/ab=\"'& pbr;", max_size=40))
def test_any_text_is_a_tree(html: str) -> None:
    plain_text(html)
    written = write_html(parse_html(html).children)
    assert write_html(parse_html(written).children) == written
