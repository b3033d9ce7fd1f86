"""Articles leave as files that other programs, and this one, can read again."""

from dataclasses import replace

import markdown
import output_samples as samples
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.articles import Article
from readerapp.rendering.export import to_html, to_markdown, to_text
from readerapp.rendering.normalising import normalise_blocks
from readerapp.rendering.output import MADE_BY_MACHINE, OutputPicture, OutputWords
from readerapp.rendering.sanitising import sanitise
from readerapp.text.plain import plain_text

HEAD = replace(
    samples.HEAD,
    title='Séoul: "le sommet" # 1',
    dek="Un dek",
    source="Example News",
    language="fr",
    url="https://example.org/a?b=1&c=2",
)
PICTURE = samples.picture(0, address="https://example.org/p.jpg", alt="Alt")


def _article(body_html: str, **changes: object) -> Article:
    """With a body as it is stored, which is not always what sanitising makes."""
    written = {"body_html": body_html, "body_text": plain_text(body_html)}
    named = {"authors": ("A. Writer", "B. Writer"), "categories": ()}
    made = samples.article("", HEAD, PICTURE)
    return replace(made, **(written | named | changes))  # type: ignore[arg-type]  # replace() checks


def _front_matter(article: Article) -> object:
    return yaml.safe_load(to_markdown(article).split("---\n")[1])


def _markdown_body(body_html: str) -> str:
    return to_markdown(_article(body_html)).split("---\n", 2)[2].strip("\n")


def _read_again(body: str) -> str:
    return normalise_blocks(sanitise(markdown.markdown(body, extensions=["tables"])))


def test_front_matter_says_what_the_article_says() -> None:
    assert _front_matter(_article("<p>x</p>")) == {
        "title": HEAD.title,
        "standfirst": "Un dek",
        "published": "2026-01-06T14:05:00+00:00",
        "language": "fr",
        "source": "Example News",
        "url": HEAD.url,
        "author": ["A. Writer", "B. Writer"],
        "labels": ["ai_text"],
        "digital_source_type": MADE_BY_MACHINE,
    }


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(HEAD, dek="", url="", published=None, labels=(), source="")
    front = yaml.safe_load(
        to_markdown(_article("<p>x</p>", head=bare, authors=())).split("---\n")[1]
    )
    assert front == {"title": HEAD.title, "language": "fr"}


@pytest.mark.parametrize(
    "body",
    [
        "<p>plain</p>",
        "<h2>Head</h2><h3>Sub</h3><h4>Subsub</h4><p>a <strong>b</strong> <em>c</em> d</p>",
        '<p>a <a href="https://e.org/x_y_z?a=1&amp;b=(2)">li_nk</a> b</p>',
        "<p>one<br>two</p>",
        "<ul><li>one</li><li>two</li></ul>",
        "<ol><li>one</li><li>two</li></ol>",
        "<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>",
        "<blockquote><p>q</p><p>r</p></blockquote>",
        "<blockquote><ul><li>one</li></ul></blockquote>",
        "<p>H<sub>2</sub>O and x<sup>2</sup></p>",
        "<p>use <code>a_b*c</code> and <code>`</code></p>",
        "<hr>",
        "<table><thead><tr><th>a</th><th>b</th></tr></thead>"
        "<tbody><tr><td>1 | 2</td><td>x</td></tr></tbody></table>",
        "<p>1. not a list</p><p># not a head</p><p>- not an item</p><p>&gt; not a quote</p>",
        "<p>*stars* _lines_ [brackets](x) `ticks` \\ back</p>",
        "<p>&lt;script&gt; &amp;amp; &amp;#1 &amp;copy AT&amp;T</p>",
        '<p><a href="https://e.org/?a=1&amp;copy">x</a></p>',
        "<p>+ plus</p><p>=== rule</p><p>--- rule</p><p>: colon</p><p>| pipe</p>",
        "<p>이재명 대통령 <strong>회담</strong></p>",
    ],
)
def test_markdown_reads_back_as_it_was(body: str) -> None:
    assert _read_again(_markdown_body(body)) == body


def test_a_picture_keeps_its_address_or_leaves_its_words() -> None:
    assert (
        _markdown_body('<p><img src="picture:0" alt="A"></p>')
        == "![A](<https://example.org/p.jpg>)"
    )
    assert _markdown_body('<p><img src="picture:9" alt="A"></p>') == "A"


_words = st.text(alphabet="ab1 *_`#>+-.!|[](){}<&;:=~\\\"'é字", min_size=1, max_size=16)
_inline = st.tuples(st.sampled_from(["", "strong", "em", "code", "a"]), _words)


def _inline_html(part: tuple[str, str]) -> str:
    tag, words = part
    text = words.replace("&", "&amp;").replace("<", "&lt;")
    if tag == "a":
        return f'<a href="https://e.org/">{text}</a>'
    return f"<{tag}>{text}</{tag}>" if tag else text


def _block_html(block: tuple[str, list[tuple[str, str]]]) -> str:
    tag, parts = block
    words = " ".join(map(_inline_html, parts))
    return f"<{tag}><li>{words}</{tag}>" if tag in {"ul", "ol"} else f"<{tag}>{words}</{tag}>"


_block = st.tuples(
    st.sampled_from(["p", "h2", "blockquote", "ul", "ol"]),
    st.lists(_inline, min_size=1, max_size=3),
).map(_block_html)


@given(st.lists(_block, min_size=1, max_size=3).map("".join))
def test_no_word_is_lost_on_the_way_through_markdown(html: str) -> None:
    body = normalise_blocks(sanitise(html))
    again = _read_again(_markdown_body(body))
    assert _letters(again) == _letters(body)


def _letters(html: str) -> str:
    """Letters and digits only: marks may be drawn otherwise, words may not be lost or changed."""
    return "".join(filter(str.isalnum, plain_text(html)))


def test_a_web_page_of_its_own() -> None:
    body = '<p>x <img src="picture:0" alt="A"> <img src="picture:9" alt="gone"></p>'
    words = OutputWords(labels=("The publisher says: written by AI.",))
    given = {0: OutputPicture(b"bytes", "image/png")}
    page = to_html(_article(body), words, "rtl", given)
    assert page.startswith('<!doctype html>\n<html lang="fr" dir="rtl">')
    assert "<h1>Séoul: &quot;le sommet&quot; # 1</h1>" in page
    assert "The publisher says: written by AI." in page
    assert 'src="data:image/png;base64,Ynl0ZXM="' in page
    assert "p.jpg" not in page
    assert "picture:" not in page
    assert "gone" in page
    assert 'href="https://example.org/a?b=1&amp;c=2"' in page


def test_a_web_page_holds_nothing_executable() -> None:
    hostile = replace(HEAD, title="<script>1</script>", url="javascript:1", language='"><script>')
    page = to_html(
        _article("<p>x</p>", head=hostile), OutputWords(labels=("<img src=x onerror=1>",))
    )
    assert "<script" not in page
    assert "javascript:" not in page
    assert "<img" not in page


def test_a_picture_at_an_unsafe_address_stays_out() -> None:
    local = replace(PICTURE, address="file:///etc/passwd")
    body = '<p><img src="picture:0" alt="A"></p>'
    assert "file:" not in to_html(_article(body, pictures=(local,)))
    assert "file:" not in to_markdown(_article(body, pictures=(local,)))


def test_plain_text_for_a_letter() -> None:
    text = to_text(_article("<p>one</p><p>two</p>"), OutputWords(labels=("Written by AI.",)))
    assert text == (
        'Séoul: "le sommet" # 1\n\nUn dek\n\nExample News · A. Writer, B. Writer · 2026-01-06\n\n'
        "Written by AI.\n\none\n\ntwo\n\nhttps://example.org/a?b=1&c=2\n"
    )


VIDEO = '<figure><p><a href="https://www.tide.example/w?v=1">The tide</a></p></figure>'
MISSING = '<hr title="missing-part">'


def test_what_is_played_elsewhere_and_what_is_missing_are_said_in_every_format() -> None:
    article = _article(f"<p>one</p>{VIDEO}<blockquote>{VIDEO}</blockquote>{MISSING}")
    words = OutputWords(missing="Il en manque.", browser="Ouvrir", language="fr")
    text, page = to_text(article, words), to_html(article, words)
    written = to_markdown(article, words=words)
    assert text.count("The tide\ntide.example · Ouvrir") == 2
    assert "Il en manque." in text
    link = '<b>The tide</b><br>tide.example · <a href="https://www.tide.example/w?v=1">Ouvrir</a>'
    assert page.count(link) == 2
    assert '<p dir="ltr" lang="fr"><em>Il en manque.</em></p>' in page
    assert written.count("[Ouvrir](<https://www.tide.example/w?v=1>)") == 2
    assert "*Il en manque.*" in written
