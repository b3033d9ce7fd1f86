"""Foreign HTML must come out harmless, readable, and the same when it goes in again."""

import json
import os
from pathlib import Path

import pytest
from hostile_html import dangers
from hypothesis import given
from hypothesis import strategies as st
from work import calls_of, is_linear

from readerapp.domain.errors import Reason, SourceError
from readerapp.rendering.links import safe_link
from readerapp.rendering.normalising import normalise_blocks
from readerapp.rendering.sanitising import sanitise
from readerapp.text.plain import paragraphs, plain_text

PAYLOADS = (Path(__file__).parent / "payloads.txt").read_text("utf-8").splitlines()


def _outside_payloads() -> list[str]:
    """More payloads, from a folder of public corpora where one is laid beside the checkout."""
    beside = Path(__file__).parents[3] / "shared" / "corpora"
    folder = Path(os.environ.get("READERAPP_CORPORA", beside)) / "sanitizer"
    if not folder.is_dir():
        pytest.skip("no public corpora here: set READERAPP_CORPORA to check them too")
    cases = json.loads((folder / "dompurify" / "expect.json").read_text("utf-8"))
    html5lib = json.loads((folder / "html5lib" / "tests1.dat").read_text("utf-8"))
    return [case["payload"] for case in cases] + [case["input"] for case in html5lib]


def test_the_check_itself_sees_danger() -> None:
    assert sum(bool(dangers(payload)) for payload in PAYLOADS) >= 200


@pytest.mark.parametrize(
    "frame", ["{}", "<p>{}</p>", "<table><tr><td>{}", '<div title="{}">', "<!--{}"]
)
def test_no_payload_survives_alone_or_inside_other_markup(frame: str) -> None:
    for payload in PAYLOADS:
        safe = sanitise(frame.format(payload))
        assert dangers(safe) == [], payload
        assert sanitise(safe) == safe, payload


def test_payloads_stay_harmless_as_blocks_and_all_together() -> None:
    for payload in [*PAYLOADS, "".join(PAYLOADS), "".join(reversed(PAYLOADS))]:
        blocks = normalise_blocks(sanitise(payload))
        assert dangers(blocks) == []
        assert dangers(sanitise(blocks)) == []


def test_outside_corpora_stay_harmless() -> None:
    for payload in _outside_payloads():
        safe = sanitise(payload)
        assert dangers(safe) == []
        assert sanitise(safe) == safe
        assert dangers(normalise_blocks(safe)) == []


_fragments = st.lists(
    st.sampled_from(PAYLOADS).map(lambda line: line[:40])
    | st.sampled_from(['"', "'", ">", "<", "</", "<!--", "-->", "\x00", "\ud800", "]]>", "&#", "="])
    | st.text(max_size=8),
    max_size=8,
).map("".join)


@given(_fragments)
def test_broken_pieces_of_payloads_are_harmless(html: str) -> None:
    safe = sanitise(html)
    assert dangers(safe) == []
    assert sanitise(safe) == safe
    safe.encode("utf-8")
    assert dangers(normalise_blocks(safe)) == []


def test_an_article_keeps_what_a_reader_sees() -> None:
    article = (
        '<h2 lang="fr" dir="ltr">T</h2><p>a <strong>b</strong> <em>c</em> '
        '<a href="https://example.org/x?a=1&amp;b=2" title="t">d</a> H<sub>2</sub>O</p>'
        '<ul><li>one</li></ul><ol start="3"><li>three</li></ol><blockquote><p>q</p></blockquote>'
        '<pre><code>x &lt; y</code></pre><figure><img src="picture:12" alt="A &amp; B">'
        "<figcaption>cap</figcaption></figure><table><thead><tr><th>h</th></tr></thead><tbody><tr>"
        '<td colspan="2">c</td></tr></tbody></table><p><time datetime="2026-01-06">6 Jan</time></p>'
    )
    assert sanitise(article) == article


def test_texts_of_boxes_stay_apart() -> None:
    html = "<section>one</section><article>two<div>three</div></article>"
    assert plain_text(normalise_blocks(sanitise(html))) == "one\n\ntwo\n\nthree"


_MANY_ATTRIBUTES = "<p " + " ".join(f"a{n}='<b>'" for n in range(6_000)) + ">x"


@pytest.mark.parametrize("html", [_MANY_ATTRIBUTES, "<div>" * 11_000, "<b><i>" * 6_000])
def test_a_page_built_to_take_for_ever_is_refused_at_once(html: str) -> None:
    def refused() -> None:
        with pytest.raises(SourceError) as caught:
            sanitise(html)
        assert caught.value.reason is Reason.TOO_COMPLEX

    assert is_linear(calls_of(refused), len(html))


@pytest.mark.parametrize(
    "html",
    [
        "<p>" * 20_000 + "end",
        "<li>x" * 20_000,
        "<br>" * 50_000 + "end",
        "<!-- " + "<div>" * 20_000 + " -->end",
        "<p>" + "".join(f"<a href='https://e.org/{n}'>{n}</a> " for n in range(10_000)),
    ],
)
def test_a_long_untidy_page_is_not_refused(html: str) -> None:
    assert paragraphs(normalise_blocks(sanitise(html)))


def test_deep_nesting_keeps_its_text() -> None:
    html = "<blockquote>" * 500 + "deep" + "</blockquote>" * 500 + "<p>after</p>"
    assert plain_text(normalise_blocks(sanitise(html))) == "deep\n\nafter"


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/",
        "http://example.org:8080/a/b?c=d&e=f#g",
        "HTTPS://EXAMPLE.ORG/",
        "https://例え.jp/記事",
        "mailto:desk@example.org?subject=x",
    ],
)
def test_ordinary_addresses_may_be_opened(address: str) -> None:
    assert safe_link(address) == address


def test_an_address_is_tidied_as_a_browser_would() -> None:
    assert safe_link(" https://example.org/a b\n") == "https://example.org/a%20b"


@pytest.mark.parametrize(
    "address",
    [
        "", "javascript:alert(1)", "\x01javascript:alert(1)", "\u2028javascript:x",
        "java\nscript:x", "\xa0javascript:alert(1)", "file:///etc/passwd", "//host/x",
        "\\\\host\\share", "http:x",
        "http:\\\\host", "data:text/html,x", "picture:1", "example.org", "#top", "https://",
        "http://[::1", "https://a@b/", "https://e.org/\u202egpj.exe", "mailto:", "x" * 9_000,
        "mailto://host", "mailto://host/desk@example.org",
    ],
)  # fmt: skip
def test_other_addresses_may_not(address: str) -> None:
    assert safe_link(address) == ""


@given(st.text(max_size=60) | st.text(max_size=40).map("https://e.org/".__add__))
def test_a_safe_link_stays_one(address: str) -> None:
    assert safe_link(safe_link(address)) == safe_link(address)
