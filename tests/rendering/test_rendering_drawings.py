"""Drawings are kept when nothing in them runs, loads or repeats; else they are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from picture_files import refusal

from readerapp.domain.errors import Reason, SourceError
from readerapp.rendering.pictures import fit_picture

START = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def drawing(inside: str, attributes: str = 'width="90" height="60"', before: str = "") -> bytes:
    return f"{before}{START} {attributes}>{inside}</svg>".encode()


@pytest.mark.parametrize(
    "data",
    [
        drawing('<path d="M0 0L9 9" fill="#c00"/>'),
        drawing("<title>A chart</title><text x='1' y='2'>10 <tspan>%</tspan></text>"),
        drawing(
            '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient>'
            '<linearGradient id="b" xlink:href="#a"/></defs><rect fill="url(#b)" width="9"/>'
        ),
        drawing("<style>.a{fill:red;stroke:url(#a)}</style><g class='a'/>"),
        drawing("<g/>", before='\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- made -->\n'),
        drawing(
            "<g/>",
            before='<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd">',
        ),
        drawing('<n:view xmlns:n="http://ns.example/draw" n:zoom="3"/><g/>'),
    ],
)
def test_a_plain_drawing_stays_as_it_is(data: bytes) -> None:
    fitted = fit_picture(data)
    assert (fitted.data, fitted.media_type) == (data, "image/svg+xml")
    assert (fitted.width, fitted.height) == (90, 60)


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="90px" height="60.4"', (90, 60)),
        ('viewBox="0 0 300 200"', (300, 200)),
        ('viewBox="0,0,300,200" width="100%" height="100%"', (300, 200)),
        ('viewBox="-5 -5 300 200"', (300, 200)),
        ('width="5cm" height="3cm"', (0, 0)),
        ("", (0, 0)),
        ('viewBox="a b"', (0, 0)),
    ],
)
def test_the_size_is_what_it_states(attributes: str, size: tuple[int, int]) -> None:
    fitted = fit_picture(drawing("<g/>", attributes))
    assert (fitted.width, fitted.height) == size


@pytest.mark.parametrize(
    "data",
    [
        drawing("<script>alert(1)</script>"),
        drawing("<g onclick='alert(1)'/>"),
        drawing("<g/>", 'onload="alert(1)"'),
        drawing("<foreignObject><p>x</p></foreignObject>"),
        drawing('<image href="https://a.example/x.png"/>'),
        drawing('<image xlink:href="file:///etc/passwd"/>'),
        drawing('<a href="javascript:x"><g/></a>'),
        drawing('<use href="#a"/>'),
        drawing('<filter id="f"><feTurbulence/></filter>'),
        drawing('<animate attributeName="x"/>'),
        drawing('<linearGradient xlink:href="https://a.example/x.svg#a"/>'),
        drawing('<rect fill="url(https://a.example/x)"/>'),
        drawing("<rect style=\"fill:url( 'https://a.example/x')\"/>"),
        drawing("<style>@import url(https://a.example/x.css);</style>"),
        drawing("<style>a{background:u\\72l(https://a.example)}</style>"),
        drawing("<style>a{b:url(<!-- -->https://a.example)}</style>"),
        drawing("&b;", before='<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>'),
        drawing("<g/>").decode().encode("utf-16"),
        drawing("<g>"),
        b"<svg>no namespace</svg>",
        b"<!-- x --><html><svg/></html>",
        b'<?xml version="1.0" encoding="cp037"?>\xa7<svg ',
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(SourceError) as refused:
        fit_picture(data)
    assert refused.value.reason is Reason.NOT_READABLE


@pytest.mark.parametrize(
    "data",
    [
        drawing("<g/>" * 5_001),
        drawing("<g>" * 50 + "</g>" * 50),
        drawing("<!--" + "x" * 300_000 + "-->"),
        drawing("<g/>", 'width="999999" height="9"'),
    ],
)
def test_a_drawing_that_is_too_much_is_refused(data: bytes) -> None:
    with pytest.raises(SourceError) as refused:
        fit_picture(data)
    assert refused.value.reason is Reason.TOO_LARGE


def test_depth_is_survived() -> None:
    with pytest.raises(SourceError):
        fit_picture(drawing("<g>" * 40_000 + "</g>" * 40_000))


@given(st.text(max_size=60), st.text(max_size=30))
def test_any_drawing_is_kept_or_refused(inside: str, attributes: str) -> None:
    data = f"{START} {attributes}>{inside}</svg>".encode("utf-8", "surrogatepass")
    assert refusal(fit_picture, data) in (None, Reason.NOT_READABLE, Reason.TOO_LARGE)
