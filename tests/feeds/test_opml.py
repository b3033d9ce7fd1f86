"""Lists of subscriptions as programs write them."""

import pytest

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import Outline
from readerapp.feeds.opml import OpmlList, all_feeds, read_opml
from readerapp.messages import ENGLISH

ONE = '<outline text="A" xmlUrl="https://a.example/f"/>'
A = Outline("A", "https://a.example/f")


def read(body: str) -> OpmlList:
    return read_opml(f'<?xml version="1.0"?><opml version="2.0">{body}</opml>'.encode(), "a.opml")


def names(found: OpmlList) -> list[str]:
    return [feed.text for feed in all_feeds(found.outlines)]


def test_a_list_with_folders() -> None:
    found = read("""
        <head><title>Mine &amp; yours</title></head>
        <body>
          <outline text="News" title="News">
            <outline type="rss" text="A" title="A" xmlUrl="https://a.example/f?x=1&amp;y"
                     htmlUrl="https://a.example/"/>
            <outline text="Deep"><outline type="RSS" text="B" xmlUrl="https://b.example/f"/></outline>
          </outline>
          <outline type="rss" text="C" xmlUrl=" http://domain/feed "/>
          <outline text="Empty"/>
        </body>""")
    assert found == OpmlList(
        "Mine & yours",
        (
            Outline(
                "News",
                children=(
                    Outline("A", "https://a.example/f?x=1&y", "https://a.example/"),
                    Outline("Deep", children=(Outline("B", "https://b.example/f"),)),
                ),
            ),
            Outline("C", "http://domain/feed"),
            Outline("Empty"),
        ),
    )
    assert found.problems(ENGLISH) == ()


@pytest.mark.parametrize(
    ("outline", "text"),
    [
        ('<outline text="A" title="A" xmlUrl="https://a.example/f"/>', "A"),
        ('<outline title="B" xmlUrl="https://a.example/f"/>', "B"),
        ('<outline text=" " title="B" xmlUrl="https://a.example/f"/>', "B"),
        ('<outline xmlUrl="https://a.example/f"/>', "https://a.example/f"),
        ('<outline text=" A\n  and B " xmlURL="https://a.example/f"/>', "A and B"),
        ("<outline text='A' type='pie' XMLURL='https://a.example/f'></outline>", "A"),
        ('<outline text="A" type="link" xmlUrl="https://a.example/f"/>', "A"),
        ('<OUTLINE TEXT="A" xmlUrl="feed://a.example/f"/>', "A"),
        ('<outline text="arch&aelig;ology &#230;" xmlUrl="https://a.example/f"/>', "archæology æ"),
        ('<outline text="a &nosuch; b" xmlUrl="https://a.example/f"/>', "a &nosuch; b"),
        ('<outline text="a & b" xmlUrl="https://a.example/f"/>', "a & b"),
        ('<outline text="<b>A</b>" xmlUrl="https://a.example/f"/>', "<b>A</b>"),
        ("<outline text=A xmlUrl=https://a.example/f />", "A"),
        ('<outline text="A" text="B" xmlUrl="https://a.example/f"/>', "A"),
        ('<opml:outline text="A&#0;&#xD800;" xmlUrl="https://a.example/f"/>', "A\ufffd\ufffd"),
        ('<outline text="A xmlUrl="https://a.example/f" type="rss"/>', "A"),
    ],
)
def test_one_feed_in_any_spelling(outline: str, text: str) -> None:
    found = read(f"<body>{outline}</body>")
    assert found.outlines == (Outline(text, "https://a.example/f"),)


def test_what_the_app_does_not_know_is_kept_in_order() -> None:
    found = read_opml(
        b"""<opml xmlns:x="urn:x"><body>
        <outline text="F" isOpen="true" x:order="3" type="folder">
        <outline text="A" title="Another" category="/a,b" xmlUrl="https://a.example/f"
            type="rss" y:b="2" description="d &quot;e&quot;" isOpen=""/>
        </outline></body></opml>""",
        "a.opml",
    )
    folder = found.outlines[0]
    assert folder.attributes == (
        ("isOpen", "true"),
        ("xmlns:x", "urn:x"),
        ("x:order", "3"),
        ("type", "folder"),
    )
    assert folder.children[0].attributes == (
        ("category", "/a,b"),
        ("xmlns:y", "urn:undeclared:y"),
        ("y:b", "2"),
        ("description", 'd "e"'),
        ("isOpen", ""),
    )
    assert (folder.children[0].text, folder.children[0].title) == ("A", "Another")


def test_what_is_no_feed_is_named() -> None:
    found = read(f"""<body>{ONE}
        <outline text="Shell" type="rss" xmlUrl="|touch /tmp/x"/>
        <outline text="File" xmlUrl="file:///etc/passwd"/>
        <outline text="Nothing" type="rss" xmlUrl="" htmlUrl="https://site.example/"/>
        <outline text="List" type="include" url="https://list.example/a.opml"/>
        <outline xmlUrl="ftp://a.example/f"/>
        <outline text="Source" type="source" xmlUrl="https://list.example/b.opml"/>
        </body>""")
    assert found.outlines == (A,)
    assert found.skipped == ("Shell", "File", "Nothing", "List", "ftp://a.example/f", "Source")
    assert found.problems(ENGLISH)[0].startswith(
        "6 without an address that can be opened: Shell, File, "
    )
    assert len(found.problems(ENGLISH)) == 1


def test_a_site_that_is_no_web_address_is_dropped() -> None:
    found = read('<outline text="A" xmlUrl="https://a.example/f" htmlUrl="javascript:alert(1)"/>')
    assert found.outlines == (A,)


def test_duplicates_are_kept_once_and_named() -> None:
    again = ONE.replace("A", "Again")
    found = read(
        f'<body><outline text="F">{ONE}</outline><outline text="G">{again}</outline></body>'
    )
    assert found.outlines == (Outline("F", children=(A,)), Outline("G"))
    assert found.duplicates == ("Again",)
    many = read(ONE + again * 12)
    assert many.problems(ENGLISH)[0].startswith("12 listed more than once: Again, ")
    assert many.problems(ENGLISH)[0].endswith(" and 2 more")


def test_a_folder_with_an_address_of_nothing_stays_a_folder() -> None:
    found = read(
        f'<outline text="F" type="rss" xmlUrl="" htmlUrl="https://a.example">{ONE}</outline>'
    )
    assert found.outlines == (Outline("F", children=(A,)),)


def test_outlines_without_a_name_and_feeds_with_children_hold_no_folder() -> None:
    b = '<outline text="B" xmlUrl="https://b.example/f"/>'
    found = read(f"<outline><outline>{ONE}</outline></outline>{b}")
    assert names(found) == ["A", "B"]
    inside = ONE.replace("/>", f">{b}</outline>")
    found = read(f'<outline text="F">{inside}</outline>')
    assert found.outlines == (Outline("F", children=(A, Outline("B", "https://b.example/f"))),)


@pytest.mark.parametrize(
    "text",
    [
        f"<opml>{ONE}</opml>",
        ONE,
        f"<opml xmlns><body>{ONE}</body></opml>",
        f'<!DOCTYPE opml SYSTEM "http://x.example/a.dtd"><opml><body>{ONE}</body></opml>',
        f"\n\n<?xml version='1.0'?><opml><body>{ONE}</opml>",
        f"<opml><body>{ONE}</bogus:unexpected></body></opml>",
        f"<opml><head></body>{ONE}</head></opml>",
        f"<opml><!-- <outline text='B' xmlUrl='https://b.example/'/> -->{ONE}</opml>",
        f"Warning: PHP <b>on line</b> 3<opml><body>{ONE}</body></opml><script>1</script>",
        f"<opml><body>{ONE}</body></opml><!-- ",
    ],
)  # fmt: skip
def test_faulty_documents_give_what_is_in_them(text: str) -> None:
    found = read_opml(text.encode(), "a.opml")
    assert found.outlines == (A,)
    assert found.problems(ENGLISH) == ()


def test_two_documents_in_one() -> None:
    second = '<opml><head><title>Two</title></head><outline text="B" xmlUrl="https://b.example/f"/>'
    text = f"<opml><head><title>One</title></head><body>{ONE}</body></opml>{second}</opml>"
    found = read_opml(text.encode(), "a.opml")
    assert (found.title, names(found)) == ("One", ["A", "B"])


def test_a_list_that_ends_in_the_middle() -> None:
    whole = f'<opml><body><outline text="F">{ONE}<outline text="B" xmlUrl="https://b.ex'
    found = read_opml(whole.encode(), "a.opml")
    assert found.outlines[0].children[0] == A
    assert found.is_cut_short
    assert found.problems(ENGLISH)[-1] == "The file ends in the middle."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1251", "koi8-r"]
)
def test_any_encoding(encoding: str) -> None:
    text = '<?xml version="1.0" encoding="{}"?><opml>{}</opml>'
    outline = '<outline text="Новости дня и ночи" xmlUrl="https://a.example/f"/>'
    found = read_opml(text.format(encoding, outline).encode(encoding), "a.opml")
    assert names(found) == ["Новости дня и ночи"]


BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
    <DT><A HREF="https://page.example/" ADD_DATE="1">A page</A>
    <DT><H3 ADD_DATE="1">News &amp; more</H3>
    <DD>Words
    <DL><p>
        <DT><A FEEDURL="https://a.example/f?x&amp;y" HREF="https://a.example/">The <b>A</b></A>
        <DD>Words <DT><A HREF="https://page.example/2">Another page</A>
    </DL><p>
    <DT><H3>Pages only</H3><DL><p><DT><A HREF="https://page.example/3">Third</A></DL><p>
    <DT><A FEEDURL="https://b.example/f" HREF="">B</A>
</DL>"""


def test_the_live_bookmarks_of_a_browser() -> None:
    found = read_opml(BOOKMARKS.encode(), "bookmarks.html")
    assert found.outlines == (
        Outline(
            "News & more",
            children=(Outline("The A", "https://a.example/f?x&y", "https://a.example/"),),
        ),
        Outline("B", "https://b.example/f"),
    )


def test_a_blogroll_in_rdf() -> None:
    person = """<foaf:Agent><foaf:name>{0}</foaf:name><foaf:weblog>
        <foaf:Document rdf:about="https://{0}.example/"><rdfs:seeAlso>
        <rss:channel rdf:about="https://{0}.example/f"/>
        </rdfs:seeAlso></foaf:Document></foaf:weblog></foaf:Agent>"""
    text = f"""<rdf:RDF><foaf:Group><foaf:name>Planet</foaf:name>
        <foaf:member>{person.format("a")}</foaf:member></foaf:Group>{person.format("b")}</rdf:RDF>"""
    assert read_opml(text.encode(), "planet.rdf").outlines == (
        Outline("Planet", children=(Outline("a", "https://a.example/f", "https://a.example/"),)),
        Outline("b", "https://b.example/f", "https://b.example/"),
    )


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.EMPTY),
        (b" \n\0", Reason.EMPTY),
        (b"\xef\xbb\xbf", Reason.EMPTY),
        (b"x" * 30_000_001, Reason.TOO_LARGE),
        (b'{"subscriptions": [{"xmlUrl": "https://a.example/f"}]}', Reason.BAD_OPML),
        (b"<!DOCTYPE html><html><body><p>Words</p></body></html>", Reason.BAD_OPML),
        (b"<rss version='2.0'><channel><title>A</title></channel></rss>", Reason.BAD_OPML),
        (b"<rdf:RDF><channel rdf:about='https://a.example/f'/></rdf:RDF>", Reason.BAD_OPML),
        (BOOKMARKS.replace("FEEDURL", "TAGS").encode(), Reason.BAD_OPML),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), Reason.BAD_OPML),
    ],
)
def test_what_is_no_list_is_refused(data: bytes, reason: Reason) -> None:
    with pytest.raises(SourceError) as caught:
        read_opml(data, "a.opml")
    assert caught.value.reason is reason
    assert caught.value.name == "a.opml"


def test_a_list_of_nothing_is_a_list() -> None:
    assert read("<head><title>T</title></head><body></body>") == OpmlList("T")


def test_a_list_of_akregator_with_its_own_attributes() -> None:
    """As its "Export Feeds" writes it; what it keeps of a feed is kept, and goes out again."""
    settings = (
        'archiveMode="globalDefault" comment="" copyright="" fetchInterval="-1" id="1717"'
        ' useCustomFetchInterval="false" maxArticleAge="60" maxArticleNumber="1000"'
        ' markImmediatelyAsRead="false" useNotification="false" loadLinkedWebsite="false"'
        ' faviconUrl="" version="RSS" type="rss"'
    )
    document = f"""<?xml version="1.0" encoding="UTF-8"?>
        <opml version="1.0">
         <head><text/></head>
         <body>
          <outline text="KDE" isOpen="true" id="2">
           <outline text="Planet" title="Planet" description="From &lt;b&gt;many&lt;/b&gt;"
             xmlUrl="https://planet.example/rss" htmlUrl="https://planet.example/" {settings}/>
          </outline>
          <outline text="A" title="" description="" xmlUrl="https://a.example/f" htmlUrl=""
            {settings}/>
         </body>
        </opml>"""
    found = read_opml(document.encode(), "feeds.opml")
    folder, lone = found.outlines
    (planet,) = folder.children
    assert (folder.text, planet.text, lone.text) == ("KDE", "Planet", "A")
    assert (planet.address, planet.site) == (
        "https://planet.example/rss",
        "https://planet.example/",
    )
    assert (lone.address, lone.site) == ("https://a.example/f", "")
    assert dict(planet.attributes)["maxArticleAge"] == "60"
    assert dict(planet.attributes)["description"] == "From <b>many</b>"
    assert found.problems(ENGLISH) == ()
