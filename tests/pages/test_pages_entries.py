"""The HTML of feed entries: whole addresses, numbered pictures, nothing that counts readers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from work import calls_of, is_linear

from readerapp.domain.drafts import PictureDraft
from readerapp.domain.errors import Reason, SourceError
from readerapp.pages.entries import finish_entry

BASE = "https://news.example/a/story.html"


def _clean(address: str) -> str:
    return address.partition("?from=")[0]


def _is_tracker(address: str) -> bool:
    return "counter.example" in address


def finish(
    markup: str, base: str = BASE, lead: PictureDraft | None = None
) -> tuple[str, tuple[PictureDraft, ...]]:
    return finish_entry(markup, base, _clean, _is_tracker, lead)


def addresses(markup: str, base: str = BASE) -> list[str]:
    return [picture.address for picture in finish(markup, base)[1]]


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "words",
        "one line\nand the next &amp; more",
        "<p>words</p>",
        "a < b",
        '<p><a href="https://a.example/x?y=1&amp;z=2">link</a></p>',
        "<a name=here>place</a>",
        "<P><B>caps</B></P><br>",
    ],
)
def test_what_is_finished_stays_as_it_is(markup: str) -> None:
    assert finish(markup) == (markup, ())


def test_plain_text_gets_paragraphs() -> None:
    assert finish("one\n\ntwo\nlines\n \nthree")[0].split("\n<p>") == [
        "<p>one</p>",
        "two\nlines</p>",
        "three</p>\n",
    ]


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/x", "https://news.example/x"),
        ("x?from=feed", "https://news.example/a/x"),
        ("//b.example/y", "https://b.example/y"),
        ("https://a.example/x?from=feed", "https://a.example/x"),
        ("  https://a.example/z ", "https://a.example/z"),
        ("mailto:desk@a.example", "mailto:desk@a.example"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("data:text/html,x", ""),
        ("\\\\host\\share", ""),
        ("/\\host/share", ""),
        ("#note", ""),
    ],
)
def test_links(href: str, expected: str) -> None:
    shown = f'<a href="{expected}">words</a>' if expected else "<a>words</a>"
    assert finish(f"<p><a href='{href}'>words</a></p>") == (f"<p>{shown}</p>", ())


def test_without_a_base_relative_addresses_go() -> None:
    assert finish('<a href="/x">w</a><img src="y.png">', "") == ("<a>w</a>", ())


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        ('<img src="p.jpg">', ["https://news.example/a/p.jpg"]),
        ('<IMG SRC="/p.jpg">', ["https://news.example/p.jpg"]),
        ('<img src="data:image/gif;base64,R0" data-src="/p.jpg">', ["https://news.example/p.jpg"]),
        ('<img src="s.jpg" srcset="/a.jpg 400w, /b.jpg 900w">', ["https://news.example/b.jpg"]),
        ('<picture><source srcset="/w.webp 900w"><img src="/p.jpg"></picture>',
         ["https://news.example/w.webp"]),
        ('<img src="file:///p.jpg">', []),
        ('<img src="javascript:x">', []),
        ('<img src="\\\\host\\share\\p.jpg">', []),
        ('<img src="/p.gif" width="1" height="1">', []),
        ('<img src="/p.gif" width="48px">', []),
        ('<img src="/p.gif" style="width: 1px; height: 1px">', []),
        ('<img src="https://counter.example/p.gif">', []),
        ('<img alt="nothing">', []),
        ('<noscript><img src="/p.jpg"></noscript>', []),
    ],
)  # fmt: skip
def test_pictures(image: str, expected: list[str]) -> None:
    assert addresses(f"<p>words</p>{image}") == expected


def test_pictures_are_numbered_in_the_text() -> None:
    body, pictures = finish(
        '<p>a<img src="/1.jpg" alt="One"></p><img src="https://counter.example/x">'
        '<figure><img src="/2.jpg"><figcaption>The <b>pier</b></figcaption></figure><p>end</p>'
    )
    assert body == (
        '<p>a<img src="picture:0" alt="One"></p>'
        '<figure><img src="picture:1" alt=""><figcaption>The pier</figcaption></figure><p>end</p>'
    )
    assert [(p.alt, p.caption) for p in pictures] == [("One", ""), ("", "The pier")]


def test_a_linked_picture_keeps_its_link() -> None:
    body, _pictures = finish('<a href="big.jpg"><img src="small.jpg"></a>')
    assert body == '<a href="https://news.example/a/big.jpg"><img src="picture:0" alt=""></a>'


def test_a_picture_of_an_emoji_is_the_emoji() -> None:
    body, pictures = finish('<p>hi <img class="wp-smiley" alt="🙂" src="/e.png"> there</p>')
    assert (body, pictures) == ("<p>hi 🙂 there</p>", ())


def test_the_end_of_a_page_is_not_the_end_of_the_text() -> None:
    body, _pictures = finish('<html><body><p>a</p></div></body></html><p>b</p><img src="c.png">')
    assert body == '<p>a</p><p>b</p><img src="picture:0" alt="">'


def test_a_lead_picture_goes_above_a_text_without_pictures() -> None:
    lead = PictureDraft("https://a.example/l.jpg", alt='"x"', caption="A pier")
    assert finish("<p>t</p>", lead=lead) == (
        '<figure><img src="picture:0" alt="&quot;x&quot;"><figcaption>A pier</figcaption></figure>'
        "<p>t</p>",
        (lead,),
    )
    assert addresses_with(lead, '<img src="/own.jpg">') == ["https://news.example/own.jpg"]
    assert addresses_with(PictureDraft("https://counter.example/l.gif"), "<p>t</p>") == []
    assert addresses_with(PictureDraft("", alt="only described"), "<p>t</p>") == []


def addresses_with(lead: PictureDraft, markup: str) -> list[str]:
    return [picture.address for picture in finish(markup, lead=lead)[1]]


_PIECES = (
    "<p> </p> <div <a\nhref= 'x' \"/y\" <img\nsrc= z.png > < &amp; &#0; <figure> </figure> "
    "<figcaption> </body> <table><tr> <!-- --> \0 \n\n <svg> <noscript> <plaintext> <frameset> "
    "<title> \ud800 é words"
)
_piece = st.sampled_from(_PIECES.split(" "))


@pytest.mark.parametrize("markup", ["<img\nsrc=>\x1f", "<p>a&#31;<img src=>&#1;b"])
def test_control_characters_are_dropped(markup: str) -> None:
    body, _ = finish(markup)
    assert not set(body) & set("\x01\x1f")


@given(st.lists(_piece | st.text(max_size=4), max_size=20).map("".join))
def test_any_markup_is_finished(markup: str) -> None:
    body, pictures = finish(markup)
    numbers = [f'"picture:{number}"' for number in range(len(pictures))]
    assert all(number in body for number in numbers)
    assert all(picture.address.startswith(("http://", "https://")) for picture in pictures)


def test_what_takes_too_long_is_refused() -> None:
    crowded = "<img " + " ".join(f'a{n}="1"' for n in range(20_000)) + ">"
    with pytest.raises(SourceError) as caught:
        finish(crowded)
    assert caught.value.reason is Reason.TOO_COMPLEX


@pytest.mark.parametrize(
    "markup",
    [
        "<a " * 300_000,
        "<a href=x>" * 20_000 + "<img>",
        "words \n\n" * 200_000,
        '<p><img src="/x.png"><a href="/y">z</a></p>' * 3_000,
        "<img src=x>" + "<body" * 200_000,
    ],
    ids=range(5),
)
def test_large_entries_are_finished_in_linear_time(markup: str) -> None:
    assert is_linear(calls_of(lambda: finish(markup)), len(markup))


@pytest.mark.parametrize("sign", ["\x1f", "\x0b", "\ufffe"])
def test_addresses_with_signs_that_xml_forbids_are_finished(sign: str) -> None:
    html, _ = finish(f"<p><a\nhref=https://a.example/0{sign}>x</a><img src='/p{sign}.jpg'></p>")
    assert "x" in html
