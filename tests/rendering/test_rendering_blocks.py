"""The order of blocks a reading pane gets, and the plain text of them."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from thorough import is_thorough
from work import calls_of, is_linear

from readerapp.rendering.block_markup import read_blocks
from readerapp.rendering.normalising import normalise_blocks
from readerapp.rendering.sanitising import sanitise
from readerapp.text.plain import paragraphs, plain_text


def _blocks(html: str) -> str:
    return normalise_blocks(sanitise(html))


def _direction(text: str) -> str:
    """Hebrew or Latin by the first letter; enough to see the function used."""
    letters = [character for character in text if character.isalpha()]
    if not letters:
        return "neutral"
    return "rtl" if "\u0590" <= letters[0] <= "\u05ff" else "ltr"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("bare text", "<p>bare text</p>"),
        ("  \n <p> spaced   out </p>\n", "<p>spaced out</p>"),
        ("one<br><br>two<br> <br><br>three<br>four", "<p>one</p><p>two</p><p>three<br>four</p>"),
        ("<p>one<br/><br/>two</p>", "<p>one</p><p>two</p>"),
        ("<br><br>x<br>", "<p>x</p>"),
        ("<p>&nbsp;</p><p></p><div><span> </span></div><h2></h2><ul><li></li></ul>", ""),
        ("<div>a<div>b</div>c</div>", "<p>a</p><p>b</p><p>c</p>"),
        ("a<h2>b</h2>c", "<p>a</p><h2>b</h2><p>c</p>"),
        ("<b>bold <p>block</p></b>", "<p><b>bold</b></p><p><b>block</b></p>"),
        ("<a href='https://e.org/'><h3>t</h3></a>", '<h2><a href="https://e.org/">t</a></h2>'),
        ("<h1>a</h1><h3>b</h3><h6>c</h6>", "<h2>a</h2><h3>b</h3><h4>c</h4>"),
        ("<h2>a</h2><h3>b</h3><h4>c</h4><h5>d</h5>", "<h2>a</h2><h3>b</h3><h4>c</h4><h4>d</h4>"),
        ("<h2>a<p>b</p></h2>", "<h2>a b</h2>"),
        ("<ul>x<li><p>a</p></li><li><p>b</p><p>c</p></li></ul>",
         "<ul><li>x</li><li>a</li><li><p>b</p><p>c</p></li></ul>"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("<li>alone</li>", "<p>alone</p>"),
        ("<blockquote>q</blockquote>", "<blockquote><p>q</p></blockquote>"),
        ("<pre> a\n  b </pre>", "<pre> a\n  b </pre>"),
        ("<table><tr><td>lay</td></tr><tr><td>out</td></tr></table>", "<p>lay</p><p>out</p>"),
        ("<table><tr><td>a</td><td><p>b</p></td></tr></table>",
         "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>"),
        ("<figure><div><img src='picture:0'></div><figcaption><p>c</p></figcaption></figure>",
         '<figure><img src="picture:0"><figcaption>c</figcaption></figure>'),
        ("<p>a<img src='picture:1' width='1' height='1'>b</p>", "<p>ab</p>"),
        ("<img src='picture:2' width='0'><img src='https://e.org/x.gif'>", ""),
        ("<p>a <a>b</a> <span>c</span></p>", "<p>a b c</p>"),
        ("<p>one<b> </b>two</p>", "<p>one two</p>"),
        ("<div lang='fr'><p>a</p><p lang='de'>b</p></div>",
         '<p lang="fr">a</p><p lang="de">b</p>'),
        ("<p>a &lt;b&gt; &amp; c&nbsp;d</p>", "<p>a &lt;b&gt; &amp; c&nbsp;d</p>"),
        ("<hr><hr>", "<hr><hr>"),
    ],
)  # fmt: skip
def test_blocks(html: str, expected: str) -> None:
    assert _blocks(html) == expected


def test_a_block_against_the_direction_of_the_article_says_so() -> None:
    html = sanitise("<p dir=rtl>left</p><p>שמאל</p><ul><li>12</li><li>שמאל</li></ul>")
    expected = '<p>left</p><p dir="rtl">שמאל</p><ul><li>12</li><li dir="rtl">שמאל</li></ul>'
    assert normalise_blocks(html, _direction, "ltr") == expected


def test_in_a_right_to_left_article_the_latin_blocks_say_so() -> None:
    html = sanitise("<p>left</p><p>שמאל</p>")
    assert normalise_blocks(html, _direction, "rtl") == '<p dir="ltr">left</p><p>שמאל</p>'


_TAG_NAMES = (
    "p div h1 h3 ul ol li blockquote pre table tr td figure figcaption b a span dl dt dd br"
)
_TAGS = st.sampled_from(_TAG_NAMES.split())
_ATTRIBUTES = st.sampled_from(["", "", " dir=rtl", " lang=fr", ' title="it\'s &lt;&quot;"'])
_html = st.recursive(
    st.text(alphabet="ab <&\n\u00a0א", max_size=6).map(lambda text: text.replace("<", "&lt;")),
    lambda inner: st.tuples(_TAGS, _ATTRIBUTES, st.lists(inner, max_size=4)).map(
        lambda parts: f"<{parts[0]}{parts[1]}>{''.join(parts[2])}</{parts[0]}>"
    ),
    max_leaves=12,
)


@given(_html, st.sampled_from([None, _direction]))
def test_normalising_again_changes_nothing(
    html: str, direction_of: Callable[[str], str] | None
) -> None:
    once = normalise_blocks(sanitise(html), direction_of)
    assert normalise_blocks(once, direction_of) == once
    assert sanitise(once) == once


@given(_html)
def test_no_letter_is_lost(html: str) -> None:
    safe = sanitise(html)
    blocks = normalise_blocks(safe)
    assert sorted("".join(plain_text(blocks).split())) == sorted("".join(plain_text(safe).split()))


def test_plain_text_of_every_block() -> None:
    html = (
        "<h2>Head</h2><p>a &amp; <b>b</b><br>c</p><ul><li>one</li><li>two<ul><li>in</li></ul></li>"
        "</ul><table><tr><th>x</th><td>y<p>z</p></td></tr></table><pre>  k\n  l</pre><p> </p>"
        "<figure><img src='picture:0' alt='unsaid'><figcaption>cap</figcaption></figure>"
    )
    expected = ["Head", "a & b\nc", "one", "two", "in", "x | y z", "  k\n  l", "cap"]
    assert paragraphs(sanitise(html)) == expected
    assert plain_text(sanitise(html)) == "\n\n".join(expected)


def test_plain_text_of_no_html_is_the_text() -> None:
    assert plain_text("just 1 < 2 words") == "just 1 < 2 words"
    assert plain_text("") == ""


@given(st.text())
def test_plain_text_takes_anything(text: str) -> None:
    plain_text(text)


_SIZE = 100_000 if is_thorough() else 25_000  # characters


@pytest.mark.parametrize(
    "piece",
    [
        "<p>Words with <a href='https://e.org/'>a link</a> and <b>more</b> of them.</p>\n",
        "<a>x</a>",
        "<span> </span>",
        "x<br>",
        "x &lt; ",
        "<li>x",
        "<td>x",
        "<b></b>",
        "&amp;#60;",
    ],
)
def test_a_long_article_of_anything_is_ready_in_linear_time(piece: str) -> None:
    html = sanitise(piece * (_SIZE // len(piece)))
    calls = calls_of(lambda: read_blocks(normalise_blocks(html, _direction)))
    assert is_linear(calls, len(html))
    assert is_linear(calls_of(lambda: plain_text(html)), len(html))
