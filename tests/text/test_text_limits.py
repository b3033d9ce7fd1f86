"""Refusals before a parser meets its input."""

from collections.abc import Callable

import pytest
from work import calls_of, is_linear

from readerapp.domain.errors import Reason, SourceError
from readerapp.pages.reading import read_page
from readerapp.provenance.visible import read_labels
from readerapp.text.limits import (
    DEEPEST,
    LARGEST,
    MOST_ATTRIBUTES,
    refuse_complex_html,
    refuse_complex_page,
    refuse_crowded_xml,
    refuse_deep_xml,
    refuse_large,
)

Refusal = Callable[[str, str], None]
HTML = [refuse_complex_html, refuse_complex_page]
MANY = MOST_ATTRIBUTES + 1
DEEP = DEEPEST + 1


def refused(refuse: Refusal, text: str) -> bool:
    try:
        refuse(text, "the name")
    except SourceError as error:
        return (error.reason, error.name) == (Reason.TOO_COMPLEX, "the name")
    return False


@pytest.mark.parametrize("refuse", HTML)
@pytest.mark.parametrize(
    "html",
    [
        "<p " + " ".join(f"a{n}=x" for n in range(MANY)) + ">",
        '<p title=">" ' + " ".join(f"a{n}" for n in range(MANY)) + ">",
        "<p" + "/a" * MANY + ">",  # as short as so many can be
        "<div>" * DEEP,
        "<div></b>" * DEEP,  # ends nothing
        "<div class=a/>" * DEEP,  # the slash belongs to the value
        "<script>a</SCRIPT>" + "<div>" * DEEP,
    ],
    ids=range(7),
)
def test_html_built_to_take_for_ever_is_refused(refuse: Refusal, html: str) -> None:
    assert refused(refuse, html)


@pytest.mark.parametrize("refuse", HTML)
@pytest.mark.parametrize(
    "html",
    [
        "<p " + " ".join(f"a{n}=x" for n in range(MOST_ATTRIBUTES)) + ">",
        "<div>" * DEEPEST,
        "<div></div>" * DEEP,
        "<p>" * DEEP + "<br>" * DEEP + "<li>x" * DEEP,
        "a < b " * DEEP,
        "",
    ],
    ids=range(6),
)
def test_long_html_is_not_refused(refuse: Refusal, html: str) -> None:
    assert not refused(refuse, html)


@pytest.mark.parametrize("refuse", HTML)
def test_html_too_short_for_the_limits_is_not_looked_through(refuse: Refusal) -> None:
    html = '<p class="a">word <b>word</b></p>' * 300
    assert calls_of(lambda: refuse(html, "the name")) < 10  # measured: 4; looked through: 3,000


def test_parsers_nest_in_their_own_ways() -> None:
    assert refused(refuse_complex_html, "<g/>" * DEEP)
    assert not refused(refuse_complex_page, "<g />" * DEEP)
    assert not refused(refuse_complex_html, f"<!-- {'<div>' * DEEP} -->")
    assert not refused(refuse_complex_page, f"<script>{'<div>' * DEEP}</script>")
    assert not refused(refuse_complex_page, "<script>" * DEEP)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_deep_page_is_refused_in_every_encoding(encoding: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_page(("<html><body>" + "<div>" * DEEP).encode(encoding), "", read_labels)
    assert caught.value.reason is Reason.TOO_COMPLEX


@pytest.mark.parametrize("refuse", [*HTML, refuse_crowded_xml, refuse_deep_xml])
@pytest.mark.parametrize(
    "text", ["<" * 200_000, "<a " * 50_000, "<a b='" * 50_000, "<script>" * 50_000, "<!--" * 50_000]
)
def test_the_gates_themselves_are_linear(refuse: Refusal, text: str) -> None:
    assert is_linear(calls_of(lambda: refused(refuse, text)), len(text))


def test_xml_is_refused_by_depth_attributes_and_namespaces() -> None:
    assert refused(refuse_deep_xml, "<a>" * DEEP)
    assert not refused(refuse_deep_xml, "<a/>" * DEEP + "<a></a>" * DEEP)
    assert not refused(refuse_deep_xml, f"<![CDATA[{'<a>' * DEEP}]]>")
    assert refused(refuse_crowded_xml, "<a " + " ".join(f'a{n}=">"' for n in range(MANY)) + ">")
    assert refused(refuse_crowded_xml, "".join(f"<a xmlns:n{n}='urn:{n}'/>" for n in range(501)))
    assert not refused(refuse_crowded_xml, "<a xmlns:n='urn:n'/>" * 1_000)


def test_what_is_too_large_is_refused() -> None:
    refuse_large(bytes(LARGEST), "a")
    with pytest.raises(SourceError) as caught:
        refuse_large(bytes(LARGEST + 1), "a")
    assert caught.value.reason is Reason.TOO_LARGE
