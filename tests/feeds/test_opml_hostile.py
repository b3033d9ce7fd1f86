"""Lists that are huge, or mean to hurt the reader."""

import tracemalloc
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from thorough import is_thorough
from work import calls_of, is_linear

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import Outline
from readerapp.feeds.opml import OpmlList, all_feeds, read_opml
from readerapp.messages import ENGLISH

PARTS = (
    "<opml", "<outline", "</outline>", ">", "/>", " text=", " xmlUrl=", " type=", '"', "'", "A",
    "https://a.example/f", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE", "&", "&lt;",
    "&#0;", "&#xD800;", "</opml>", "</body>", "<title>", " xmlns:a=", " a:b=", "\0", "<rdf:RDF>",
    "<foaf:Group>", "<foaf:Agent>", "</foaf:Agent>", "<rss:channel rdf:about='https://b.example'/>",
    "<foaf:name>", "</foaf:name>", "<DL>", "</DL>", "<H3>", "</H3>", "</A>",
    "<A FEEDURL='https://c.example/f'>",
)  # fmt: skip


def feed(number: int) -> str:
    return f'<outline text="Feed {number}" type="rss" xmlUrl="https://{number}.example/f"/>'


def listed(data: bytes) -> OpmlList | Reason:
    try:
        return read_opml(data, "a.opml")
    except SourceError as error:
        return error.reason


def depth_of(outline: Outline) -> int:
    return 1 + max((depth_of(child) for child in outline.children), default=0)


def test_ten_thousand_feeds() -> None:
    text = "<opml>" + "".join(feed(number) for number in range(10_000)) + "</opml>"
    found: list[OpmlList] = []
    calls = calls_of(lambda: found.append(read_opml(text.encode(), "a.opml")))
    assert len(found[0].outlines) == 10_000
    assert is_linear(calls, len(text))


@pytest.mark.parametrize("depth", [1_000, 100_000 if is_thorough() else 10_000])
def test_folders_too_deep_lose_no_feed(depth: int) -> None:
    opening = "".join(f'<outline text="F{number}">{feed(number)}' for number in range(depth))
    found = read_opml(f"<opml>{opening}{'</outline>' * depth}</opml>".encode(), "a.opml")
    assert sum(1 for _ in all_feeds(found.outlines)) == depth
    assert max(depth_of(outline) for outline in found.outlines) <= 51
    assert len(found.flattened) == depth - 50
    assert f"{depth - 50} nested more than 50 folders deep" in found.problems(ENGLISH)[0]


def test_a_folder_inside_itself_is_two_folders() -> None:
    inner = f'<outline text="F">{feed(1)}</outline>'
    found = read_opml(f'<opml><outline text="F">{inner}</outline></opml>'.encode(), "a.opml")
    assert found.outlines[0].children[0].text == "F"
    assert [each.text for each in all_feeds(found.outlines)] == ["Feed 1"]


def test_entities_are_never_expanded_nor_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("canary", encoding="utf-8")
    levels = "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise("abcdefghijkl")
    )
    text = f"""<?xml version="1.0"?><!DOCTYPE opml SYSTEM "http://192.0.2.1/a.dtd" [
        <!ENTITY a "bomb">{levels}
        <!ENTITY file SYSTEM "{secret.as_uri()}">
        <!ENTITY % outside SYSTEM "http://192.0.2.1/b.dtd"> %outside; ]>
        <opml xmlns:xi="http://www.w3.org/2001/XInclude"><head><title>&l;&file;</title></head>
        <body><xi:include href="{secret.as_uri()}"/>
        <outline text="&l;&file;" xmlUrl="https://a.example/f"/></body></opml>"""
    tracemalloc.start()
    found = read_opml(text.encode(), "a.opml")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.outlines == (Outline("&l;&file;", "https://a.example/f"),)
    assert found.title == "&l;&file;"
    assert peak < 20_000_000  # nothing has grown


@pytest.mark.parametrize(
    "text",
    [
        "<!--" * 500_000,
        "<![CDATA[" * 300_000,
        "<?" * 1_000_000,
        "<!DOCTYPE [" * 200_000,
        "<" * 3_000_000,
        "<a '\"" * 60_000,
        '<outline text="' * 20_000,
        "<outline " + "a=" * 1_000_000 + ">",
        "<outline " + "a" * 3_000_000 + ">",
        "<outline " + " ".join(f'a{number}="1"' for number in range(100_000)) + ">",
        "<outline a" + " " * 3_000_000 + "b>",
        "<outline>" * 30_000,
        "</outline>" * 30_000,
        '<outline text="F">' * 20_000 + feed(1),
        "<rdf:RDF>" + "<foaf:Group><foaf:name>G</foaf:name>" * 10_000,
        "<rdf:RDF>" + "<foaf:Agent><x:channel rdf:about='https://a.example/f'/>" * 10_000,
        "<DL FEEDURL=''>" * 20_000 + "<A FEEDURL='https://a.example/f'>A</A>",
        "<title>" + "words " * 1_000_000,
        '<outline text="' + "x" * 10_000_000 + '" xmlUrl="https://a.example/f"/>',
    ],
)
def test_what_is_built_to_be_slow(text: str) -> None:
    found: list[OpmlList | Reason] = []
    calls = calls_of(lambda: found.append(listed(text.encode())))
    assert isinstance(found[0], OpmlList) or found[0] is Reason.BAD_OPML
    assert is_linear(calls, len(text))


@given(
    st.one_of(
        st.binary(max_size=300),
        st.lists(st.sampled_from(PARTS), max_size=80).map(lambda parts: "".join(parts).encode()),
    )
)
def test_anything_is_a_list_or_refused(data: bytes) -> None:
    found = listed(data)
    if not isinstance(found, OpmlList):
        assert found in (Reason.BAD_OPML, Reason.EMPTY)
        return
    addresses = [each.address for each in all_feeds(found.outlines)]
    assert len(addresses) == len(set(addresses))
    assert all(isinstance(problem, str) for problem in found.problems(ENGLISH))


@given(st.integers(0, 400))
def test_wherever_a_list_is_cut_the_feeds_before_are_there(cut: int) -> None:
    text = f'<opml><body><outline text="F">{feed(1)}{feed(2)}</outline>{feed(3)}</body></opml>'
    whole = [each for each in (1, 2, 3) if text.find(feed(each)) + len(feed(each)) <= cut]
    if "<opml>" not in text[:cut]:
        return
    found = read_opml(text[:cut].encode(), "a.opml")
    names = [each.text for each in all_feeds(found.outlines)]
    assert names == [f"Feed {number}" for number in whole]
    assert found.is_cut_short == (cut < len(text))
