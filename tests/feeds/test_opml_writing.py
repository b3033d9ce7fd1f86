"""Lists that are written: others can read them, and nothing is lost on the way back."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from readerapp.domain.feeds import Outline
from readerapp.feeds.opml import all_feeds, read_opml, write_opml
from readerapp.messages import ENGLISH

WHEN = datetime(2026, 11, 24, 9, 30, tzinfo=timezone(timedelta(hours=2)))

texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)
names = texts.map(lambda text: " ".join(text.replace("\ufeff", "").split())).filter(bool)
# Characters XML has no place for are dropped on the way in, so lists never hold them.
values = st.text(
    st.one_of(st.characters(exclude_categories=["Cs", "Cc"]), st.sampled_from("\t\n\r\"'<>&;")),
    max_size=40,
).map(lambda text: "".join(letter for letter in text if letter not in "\ufeff\ufffe\uffff"))
names = names.filter(lambda text: not set(text) & set("\ufffe\uffff"))
attributes = st.dictionaries(
    st.from_regex(r"[a-z_][a-zA-Z0-9_.-]{0,8}", fullmatch=True).filter(
        lambda name: (
            name.lower() not in ("text", "title", "type", "xmlurl", "htmlurl", "url")
            and not name.startswith("xmlns")
        )
    ),
    values,
    max_size=4,
).map(lambda pairs: tuple(pairs.items()))
sites = st.sampled_from(["", "https://site.example/", "http://site.example/a?b=c&d=%22"])


def _numbered(outlines: list[Outline]) -> tuple[Outline, ...]:
    """Each feed with an address of its own: one that is listed twice is kept once."""
    numbers = iter(range(10_000))

    def numbered(outline: Outline) -> Outline:
        address = f"https://{next(numbers)}.example/f?a&amp;b" if outline.address else ""
        children = tuple(numbered(child) for child in outline.children)
        return Outline(outline.text, address, outline.site, outline.attributes, children)

    return tuple(numbered(outline) for outline in outlines)


feeds = st.builds(Outline, names, st.just("x"), sites, attributes)
trees = st.lists(
    st.recursive(
        feeds,
        lambda inner: st.builds(
            Outline,
            names,
            st.just(""),
            st.just(""),
            attributes,
            st.lists(inner, max_size=4).map(tuple),
        ),
        max_leaves=12,
    ),
    max_size=5,
).map(_numbered)


few = settings(max_examples=25)  # a tree takes some 30 ms to be made up


@few
@given(names, trees)
def test_reading_gives_back_what_was_written(title: str, outlines: tuple[Outline, ...]) -> None:
    data = write_opml(title, outlines, WHEN)
    found = read_opml(data, "a.opml")
    assert (found.title, found.outlines) == (title, outlines)
    assert found.problems(ENGLISH) == ()
    assert write_opml(found.title, found.outlines, WHEN) == data


@few
@given(trees)
def test_other_programs_can_read_it(outlines: tuple[Outline, ...]) -> None:
    root = etree.fromstring(write_opml("T", outlines, WHEN))
    found = [each.get("xmlUrl") for each in root.iter("outline") if each.get("type") == "rss"]
    assert found == [feed.address for feed in all_feeds(outlines)]
    assert all(outline.get("text") for outline in root.iter("outline"))


wild = st.text(max_size=20)


@few
@given(
    wild, st.lists(st.builds(Outline, wild, wild, wild, st.lists(st.tuples(wild, wild)).map(tuple)))
)
def test_whatever_is_in_it_it_is_xml(title: str, outlines: list[Outline]) -> None:
    etree.fromstring(write_opml(title, outlines, WHEN))


def test_how_it_is_written() -> None:
    feed = Outline(
        'A "B" & <C>', "https://a.example/f?x=1&y", "https://a.example/", (("q:a", "\n"),)
    )
    outlines = (Outline("News", children=(feed,)), Outline("Empty"))
    assert write_opml("Mine", outlines, WHEN).decode().splitlines() == [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        "  <head>",
        "    <title>Mine</title>",
        "    <dateCreated>Tue, 24 Nov 2026 07:30:00 GMT</dateCreated>",
        "  </head>",
        "  <body>",
        '    <outline text="News" title="News">',
        '      <outline text="A &quot;B&quot; &amp; &lt;C&gt;" title="A &quot;B&quot; &amp; '
        '&lt;C&gt;" type="rss" xmlUrl="https://a.example/f?x=1&amp;y" '
        'htmlUrl="https://a.example/" xmlns:q="urn:undeclared:q" q:a="&#10;"/>',
        "    </outline>",
        '    <outline text="Empty" title="Empty"/>',
        "  </body>",
        "</opml>",
    ]


def test_attributes_that_mean_something_are_not_written_twice() -> None:
    odd = (("xmlUrl", "https://evil.example/"), ("TYPE", "x"), ("a b", "c"), ("title", "Other"))
    found = read_opml(write_opml("", [Outline("A", "https://a.example/f", "", odd)], WHEN), "a")
    assert found.outlines == (Outline("A", "https://a.example/f", title="Other"),)


def test_a_tree_of_any_depth_can_be_written() -> None:
    tree = Outline("Feed", "https://a.example/f")
    for depth in range(3000):
        tree = Outline(f"F{depth}", children=(tree,))
    found = read_opml(write_opml("Deep", [tree], datetime.now(UTC)), "a.opml")
    assert [feed.text for feed in all_feeds(found.outlines)] == ["Feed"]
