"""Atom: what a document and its entries say."""

from datetime import UTC, datetime

import pytest

from readerapp.domain.drafts import ArticleDraft, Enclosure, RelatedDraft, RelationKind
from readerapp.domain.feeds import EntryDraft, FeedDraft
from readerapp.feeds.reading import read_feed

ADDRESS = "http://e.example/blog/feed"
# With this the fast path gives up, so each case is read in both ways.
ODD = "<info>odd</info>"


@pytest.fixture(params=["", ODD], ids=["fast", "feedparser"], name="odd")
def _odd(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _read(inside: str, odd: str = "", attributes: str = "") -> FeedDraft:
    text = f"<feed xmlns='http://www.w3.org/2005/Atom' {attributes}>{odd}{inside}</feed>"
    return read_feed(text.encode(), address=ADDRESS)


def _entry(inside: str, odd: str = "", attributes: str = "") -> EntryDraft:
    return _read(f"<entry>{inside}</entry>", odd, attributes).entries[0]


def test_a_whole_feed_is_read(odd: str) -> None:
    feed = _read(
        """<title type="html">AT&amp;amp;T &lt;b&gt;x&lt;/b&gt;</title><subtitle>1 &lt; 2</subtitle>
        <link href="/"/><link rel="self" href="http://e.example/self"/><link rel="next" href="2"/>
        <icon>/i.png</icon><logo>/l.png</logo><author><name>Ann</name></author>
        <id>urn:x</id><updated>2024-05-03T10:00:00Z</updated>""",
        odd,
        "xml:lang='pt_BR'",
    )
    assert feed == FeedDraft(
        title="AT&T x",
        site="http://e.example/",
        description="1 < 2",
        language="pt-BR",
        icon="http://e.example/i.png",
    )


def test_a_whole_entry_is_read(odd: str) -> None:
    article = _entry(
        """<title>One &lt;b&gt; two</title><id>t3_x</id><link href="1"/>
        <link rel="enclosure" href="a.mp3" type="audio/mpeg" length="12" title="Sound"/>
        <link rel="related" href="/r" title="Beside" hreflang="de"/>
        <link rel="via" href="http://v.example/" title="Seen there"/>
        <link rel="related" href="/untitled"/><link rel="related" href="javascript:x" title="Bad"/>
        <summary type="html">&lt;i&gt;In short&lt;/i&gt;</summary>
        <content type="html">&lt;p&gt;At length&lt;/p&gt;</content>
        <published>2024-05-03T10:00:00Z</published><updated>2024-05-04T10:00:00Z</updated>
        <author><name>Ann</name><email>a@e.example</email><uri>http://a.example/</uri></author>
        <author><name>Bee</name></author><contributor><name>Not this</name></contributor>
        <category term="a" label="A"/><category term="b"/><category term="a" label="A"/>""",
        odd,
        "xml:lang='en'",
    ).article
    related = ArticleDraft(title="Beside", url="http://e.example/r", language="de")
    via = ArticleDraft(title="Seen there", url="http://v.example/")
    assert article == ArticleDraft(
        title="One <b> two",
        dek="In short",
        body="<p>At length</p>",
        language="en",
        published=datetime(2024, 5, 3, 10, tzinfo=UTC),
        modified=datetime(2024, 5, 4, 10, tzinfo=UTC),
        authors=("Ann", "Bee"),
        url="http://e.example/blog/1",
        guid="t3_x",
        related=(
            RelatedDraft(RelationKind.RELATED, related),
            RelatedDraft(RelationKind.VIA, via),
        ),
        enclosures=(Enclosure("http://e.example/blog/a.mp3", "audio/mpeg", 12, "Sound"),),
        categories=("A", "b"),
    )


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("<content>1 &lt; 2\n\nnext</content>", "<p>1 &lt; 2</p><p>next</p>"),
        ("<content type='text'>a</content>", "<p>a</p>"),
        ("<content type='text/html'>&lt;b&gt;a&lt;/b&gt;</content>", "<b>a</b>"),
        (
            "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><b>a</b> &amp; c<br/>"
            "<img src='x'/></div></content>",
            '<b>a</b> &amp; c<br><img src="x">',
        ),
        ("<content type='image/png'>aGVsbG8=</content><summary>s</summary>", "<p>s</p>"),
        ("<content type='application/octet-stream'>PGI+YTwvYj4=</content>", "<b>a</b>"),
        ("<content src='http://e.example/c'/><summary type='html'>s</summary>", "s"),
        ("<summary>s</summary>", "<p>s</p>"),
    ],
)
def test_content_of_every_kind(content: str, body: str, odd: str) -> None:
    assert _entry(content, odd).article.body == body


@pytest.mark.parametrize(
    ("links", "url"),
    [
        ("<link rel='alternate' type='application/json' href='/j'/><link href='/h'/>", "/h"),
        ("<link href='/1'/><link href='/2'/>", "/1"),
        ("<link rel='ALTERNATE' href='/1'/>", "/1"),
        ("<link rel='self' href='/1'/><id>http://e.example/id</id>", "/id"),
        ("<link rel='enclosure' href='/a'/>", "/a"),
        ("<link>http://e.example/text</link>", "/text"),
    ],
)
def test_the_address_of_an_entry(links: str, url: str, odd: str) -> None:
    assert _entry(links, odd).article.url == f"http://e.example{url}"


def test_an_id_is_never_changed() -> None:
    entry = _entry(
        "<id> /relative?a=1&amp;b=Ü </id><link href='x'/>", "", "xml:base='http://b.example/'"
    )
    assert entry.article.guid == "/relative?a=1&b=Ü"
    assert entry.article.url == "http://b.example/x"
    assert entry.base == "http://b.example/"


def test_bases_and_languages_are_inherited() -> None:
    entry = _entry(
        "<link href='1'/><content xml:base='d/' xml:lang='fr'>x</content>",
        attributes="xml:base='http://e.example/a/' xml:lang='en'",
    )
    assert entry.article.url == "http://e.example/a/1"
    assert entry.base == "http://e.example/a/d/"
    assert entry.article.language == "en"


def test_the_source_of_an_entry_is_kept_apart() -> None:
    article = _entry(
        "<title>One</title><source><title>Other</title><id>other</id><author><name>Ann</name>"
        "</author></source><id>mine</id>"
    ).article
    assert (article.title, article.guid, article.source) == ("One", "mine", "Other")
    assert article.authors == ("Ann",)


def test_only_a_change_is_known_then_it_is_the_time(odd: str) -> None:
    article = _entry("<updated>2024-05-03T10:00:00Z</updated>", odd).article
    assert article.published == article.modified == datetime(2024, 5, 3, 10, tzinfo=UTC)


def test_of_one_id_the_newest_is_kept(odd: str) -> None:
    def entry(title: str, day: int) -> str:
        updated = f"<updated>2024-05-0{day}T10:00:00Z</updated>"
        return f"<entry><id>a</id><link href='{title}'/><title>{title}</title>{updated}</entry>"

    feed = _read(entry("Old", 1) + entry("New", 3) + entry("Middle", 2), odd)
    assert [entry.article.title for entry in feed.entries] == ["New"]


def test_atom_0_3_is_read() -> None:
    text = """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry>
        <title mode="escaped" type="text/html">A &amp;amp; B</title><id>i</id>
        <link rel="alternate" type="text/html" href="http://e.example/1"/>
        <issued>2004-01-01T19:48:21Z</issued><modified>2004-01-02T19:48:21Z</modified>
        <content mode="escaped" type="text/html">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>"""
    article = read_feed(text.encode()).entries[0].article
    assert (article.title, article.url, article.body) == ("A & B", "http://e.example/1", "<p>x</p>")
    assert article.published == datetime(2004, 1, 1, 19, 48, 21, tzinfo=UTC)
    assert article.modified == datetime(2004, 1, 2, 19, 48, 21, tzinfo=UTC)
