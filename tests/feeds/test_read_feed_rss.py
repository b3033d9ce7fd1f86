"""RSS and RDF: what a document and its entries say."""

from datetime import UTC, datetime

import pytest

from readerapp.domain.drafts import ArticleDraft, Enclosure, PictureDraft
from readerapp.domain.feeds import EntryDraft, FeedDraft
from readerapp.feeds.identity import entry_hash
from readerapp.feeds.reading import read_feed

ADDRESS = "http://feeds.example/site/feed"
NAMES = """xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom"
 xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0"
 xmlns:play="http://www.google.com/schemas/play-podcasts/1.0"
 xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" """
# With this the fast path gives up, so each case is read in both ways.
ODD = "<textInput><title>Search</title></textInput>"


@pytest.fixture(params=["", ODD], ids=["fast", "feedparser"], name="odd")
def _odd(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _read(items: str, channel: str = "<title>T</title>", odd: str = "") -> FeedDraft:
    text = f"<rss version='2.0' {NAMES}><channel>{channel}{items}{odd}</channel></rss>"
    return read_feed(text.encode(), address=ADDRESS)


def _entry(inside: str, odd: str = "", channel: str = "<title>T</title>") -> EntryDraft:
    return _read(f"<item>{inside}</item>", channel, odd).entries[0]


def _article(inside: str, odd: str = "") -> ArticleDraft:
    return _entry(inside, odd).article


def test_a_whole_channel_is_read(odd: str) -> None:
    feed = _read(
        "",
        """<title>AT&amp;amp;T</title><link>http://site.example/</link>
        <description>All &lt;b&gt;of&lt;/b&gt; it</description><language>en_GB</language>
        <image><url>/i.png</url><title>no</title><link>http://no.example/</link></image>
        <atom:link rel="self" type="application/rss+xml" href="http://feeds.example/self"/>
        <atom:link rel="next" href="?p=2"/><ttl>90</ttl>
        <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
        <skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>x</hour></skipHours>
        <skipDays><day>Sunday</day><day>Monday</day></skipDays>""",
        odd,
    )
    assert feed == FeedDraft(
        title="AT&T",
        site="http://site.example/",
        description="All of it",
        language="en-GB",
        icon="http://site.example/i.png",
        ttl_seconds=5400,
        skip_hours=(0, 7),
        skip_days=(0, 6),
    )


@pytest.mark.parametrize(
    ("channel", "seconds"),
    [
        ("<ttl>0</ttl>", 0),
        ("<ttl>soon</ttl>", 0),
        (f"<ttl>{'9' * 5000}</ttl>", 0),
        ("<ttl>99999999999</ttl>", 31_536_000),
        ("<sy:updatePeriod> Daily </sy:updatePeriod>", 86_400),
        (
            "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
            900,
        ),
        ("<sy:updatePeriod>never</sy:updatePeriod>", 0),
    ],
)
def test_how_long_a_feed_asks_to_be_left_alone(channel: str, seconds: int, odd: str) -> None:
    assert _read("", channel, odd).ttl_seconds == seconds


def test_a_whole_item_is_read(odd: str) -> None:
    article = _article(
        """<title>One</title><link>http://e.example/1?a=1&amp;b=2</link><guid>x y</guid>
        <description>&lt;p&gt;In short&lt;/p&gt;</description><pubDate>1700000000</pubDate>
        <content:encoded><![CDATA[<p>At <i>length</i></p>]]></content:encoded>
        <dc:creator>Ann</dc:creator><dc:creator>Bee</dc:creator><dc:creator>Ann</dc:creator>
        <dc:date>2024-05-03T10:00:00Z</dc:date><category>A</category>
        <category>B &amp;amp; C</category><category>A</category><source url="http://other.example/">Other</source>
        <enclosure url="/a.mp3" type="audio/mpeg" length="12"/><comments>no</comments>""",
        odd,
    )
    assert article == ArticleDraft(
        title="One",
        dek="In short",
        body="<p>At <i>length</i></p>",
        published=datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
        modified=datetime(2024, 5, 3, 10, tzinfo=UTC),
        authors=("Ann", "Bee"),
        source="Other",
        url="http://e.example/1?a=1&b=2",
        guid="x y",
        enclosures=(Enclosure("http://feeds.example/a.mp3", "audio/mpeg", 12),),
        categories=("A", "B & C"),
    )


def test_a_description_is_the_body_when_there_is_nothing_else(odd: str) -> None:
    article = _article("<description>A &lt;b&gt;b&lt;/b&gt;</description>", odd)
    assert (article.body, article.dek) == ("A <b>b</b>", "")


def test_what_is_said_of_pictures_and_episodes_is_no_content(odd: str) -> None:
    article = _article(
        """<description>Body</description><media:description>Caption</media:description>
        <itunes:summary>Sum</itunes:summary><itunes:subtitle>Sub</itunes:subtitle>""",
        odd,
    )
    assert (article.body, article.dek) == ("Body", "Sum")


def test_a_caption_or_a_synopsis_is_better_than_nothing(odd: str) -> None:
    group = "<media:group><media:description>A\n\nB</media:description></media:group>"
    assert _article(group, odd).body == "<p>A</p><p>B</p>"
    assert _article("<itunes:summary>A &amp;lt; B</itunes:summary>", odd).body == "A &lt; B"


@pytest.mark.parametrize("repeats", [True, False])
def test_a_summary_that_the_text_begins_with_is_no_standfirst(repeats: bool, odd: str) -> None:
    words = "Enough words to be the beginning of a whole article"
    text = words if repeats else "Something else altogether"
    article = _article(
        f"""<description>{words} […]</description>
        <content:encoded>&lt;p&gt;{text}&lt;/p&gt; and more</content:encoded>""",
        odd,
    )
    assert article.dek == ("" if repeats else f"{words} […]")


@pytest.mark.parametrize(
    ("inside", "url"),
    [
        ("<link>\n http://e.example/1 \n</link>", "http://e.example/1"),
        ("<link>/1</link>", "http://site.example/1"),
        ("<link>//e.example/1</link>", "http://e.example/1"),
        ("<link>http://e.example/a b</link>", "http://e.example/a%20b"),
        ("<link>javascript:alert(1)</link>", ""),
        ("<link>file:///etc/passwd</link>", ""),
        ("<link>data:text/html,x</link>", ""),
        ("<link>http://[::1</link>", ""),
        ("<guid>http://e.example/g</guid>", "http://e.example/g"),
        ("<guid isPermaLink='false'>http://e.example/g</guid>", ""),
        ("<guid>g</guid>", ""),
        ("<guid>g</guid><enclosure url='http://e.example/a.mp3'/>", "http://e.example/a.mp3"),
        ("<link/><guid>http://e.example/g</guid>", "http://e.example/g"),
        (
            "<link>http://proxy.example/</link>"
            "<feedburner:origLink>http://e.example/1</feedburner:origLink>",
            "http://e.example/1",
        ),
    ],
)
def test_the_address_of_an_entry(inside: str, url: str, odd: str) -> None:
    channel = "<link>http://site.example/blog/</link>"
    assert _entry(inside, odd, channel).article.url == url


@pytest.mark.parametrize(
    ("inside", "names"),
    [
        ("<author>ann@e.example (Ann Bee)</author>", ("Ann Bee",)),
        ("<author>Ann Bee &lt;ann@mail.online&gt;</author>", ("Ann Bee",)),
        ("<author>ann@e.example</author>", ("ann@e.example",)),
        ("<author>no@e.example</author><dc:creator>Ann</dc:creator>", ("Ann",)),
        ("<itunes:author>Ann</itunes:author>", ("Ann",)),
        ("<googleplay:author>Ann</googleplay:author>", ("Ann",)),
        ("<play:author>Ann</play:author>", ("Ann",)),
        ("<itunes:author>A</itunes:author><googleplay:author>A</googleplay:author>", ("A",)),
        ("<dc:creator>Tom &amp;amp; Ann</dc:creator>", ("Tom & Ann",)),
        ("", ("Editor",)),
    ],
)
def test_authors_come_from_the_entry_or_the_feed(inside: str, names: tuple[str], odd: str) -> None:
    channel = "<managingEditor>e@e.example (Editor)</managingEditor>"
    assert _entry(inside, odd, channel).article.authors == names


def test_the_author_of_a_podcast_may_be_google_plays(odd: str) -> None:
    channel = "<googleplay:author>Ann</googleplay:author>"
    assert _entry("<title>x</title>", odd, channel).article.authors == ("Ann",)


def test_the_owner_of_a_podcast_stands_in_for_its_authors(odd: str) -> None:
    parts = "<itunes:name>Ann</itunes:name><itunes:email>a@b</itunes:email>"
    owner = f"<itunes:owner>{parts}</itunes:owner>"
    assert _entry("<title>x</title>", odd, owner).article.authors == ("Ann",)


def test_pictures_beside_the_text(odd: str) -> None:
    article = _article(
        """<description>&lt;img src="http://e.example/in.jpg?w=100"&gt;</description>
        <media:credit>Agency</media:credit>
        <media:thumbnail url="http://e.example/small.jpg"/>
        <media:content url="http://e.example/in.jpg?w=900" medium="image"/>
        <media:content url="http://e.example/a.jpg?w=100" width="100" type="image/jpeg"/>
        <media:content url="http://e.example/a.jpg?w=900" width="900" type="image/jpeg">
        <media:credit>Ann</media:credit><media:description>A tree</media:description>
        </media:content><media:group><media:content url="/b1.png" width="10"/>
        <media:content url="/b2.png" width="20"/>
        <media:description>Two</media:description></media:group>
        <media:content url="http://e.example/f.mp4" type="video/mp4" fileSize="7"/>
        <enclosure url="http://e.example/c.png" type="image/png" length="1"/>
        <itunes:image href="http://e.example/d.jpg"/>""",
        odd,
    )
    assert article.pictures == (
        PictureDraft("http://e.example/a.jpg?w=900", caption="A tree", credit="Ann"),
        PictureDraft("http://feeds.example/b2.png", caption="Two", credit="Agency"),
        PictureDraft("http://e.example/d.jpg"),
        PictureDraft("http://e.example/c.png"),
    )
    assert article.enclosures == (Enclosure("http://e.example/f.mp4", "video/mp4", 7),)


def test_a_thumbnail_is_a_picture_when_there_is_no_other(odd: str) -> None:
    thumbnail = """<media:content url="f.mp4" medium="video"/><media:thumbnail url="/s.jpg"/>"""
    assert _article(thumbnail, odd).pictures == (PictureDraft("http://feeds.example/s.jpg"),)


def test_what_addresses_in_the_body_are_relative_to(odd: str) -> None:
    assert _entry("<link>/1</link>", odd).base == "http://feeds.example/1"
    assert _entry("<title>x</title>", odd).base == ADDRESS
    based = _entry("<link>1</link><description xml:base='http://b.example/c/'>x</description>", odd)
    assert based.base == "http://b.example/c/"


def test_rdf_is_read_with_the_texts_under_content_items() -> None:
    items = "".join(
        f"""<item rdf:about="http://e.example/{number}"><title>{number}</title><dc:language>fr
        </dc:language><content:items><rdf:Bag><rdf:li><content:item><rdf:value
        rdf:parseType="Literal">Text <em>{number}</em></rdf:value></content:item></rdf:li></rdf:Bag>
        </content:items></item>"""
        for number in range(5)
    )
    text = f"""<rdf:RDF xmlns="http://purl.org/rss/1.0/" {NAMES}
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel rdf:about="x">
        <title>T</title><link>http://e.example/</link></channel>{items}</rdf:RDF>"""
    articles = [entry.article for entry in read_feed(text.encode()).entries]
    assert [one.url for one in articles] == [f"http://e.example/{number}" for number in range(5)]
    assert articles[4].body == "Text <em>4</em>"
    assert articles[4].language == "fr"


def test_entries_of_one_guid_are_one_story_only_when_they_say_the_same(odd: str) -> None:
    def item(guid: str, link: str, title: str, day: int) -> str:
        return f"""<item><guid>{guid}</guid><link>http://e.example/{link}</link>
            <title>{title}</title><pubDate>2024-05-0{day}</pubDate></item>"""

    feed = _read(
        item("a", "1", "Old", 1) + item("a", "1", "New", 2) + item("b", "2", "Same", 3)
        + item("b", "3", "Same", 2) + item("c", "4", "Four", 1) + item("c", "5", "Five", 1)
        + "<item><title>None</title></item><item><title>None</title></item>",
        odd=odd,
    )  # fmt: skip
    titles = [entry.article.title for entry in feed.entries]
    assert titles == ["Old", "New", "Same", "Four", "Five", "None", "None"]
    assert [entry.article.url for entry in feed.entries][2] == "http://e.example/2"


def test_the_fingerprint_changes_with_what_was_delivered() -> None:
    parts = [
        "<title>a</title>", "<title>b</title>", "<description>a</description>",
        "<category>a</category>", "<category>a</category><category>b</category>",
        "<category>ab</category>", "<dc:creator>a</dc:creator>", "<guid>a</guid>",
        "<link>http://e.example/</link>", "<pubDate>2024-05-03</pubDate>",
        "<media:content url='http://e.example/a.jpg'/>",
        "<media:content url='http://e.example/a.jpg'><media:credit>b</media:credit></media:content>",
        "<enclosure url='http://e.example/a' length='1'/>", "",
    ]  # fmt: skip
    hashes = [entry_hash(_entry(part)) for part in parts]
    assert len(set(hashes)) == len(parts)
    assert {len(one) for one in hashes} == {16}
    assert hashes == [entry_hash(_entry(part)) for part in parts]


SOUND = "<enclosure url='/a.mp3' type='audio/mpeg'/>"


@pytest.mark.parametrize(
    ("inside", "seconds"),
    [
        (f"{SOUND}<itunes:duration>1:02:03</itunes:duration>", [3_723]),
        (f"<itunes:duration> 62:03 </itunes:duration>{SOUND}", [3_723]),
        (f"{SOUND}<itunes:duration>3723</itunes:duration>", [3_723]),
        (f"{SOUND}<itunes:duration>3723.9</itunes:duration>", [3_723]),
        (f"{SOUND}<itunes:duration>{'9' * 5_000}</itunes:duration>", [0]),
        (f"{SOUND}<itunes:duration>99:00:00</itunes:duration>", [0]),
        (f"{SOUND}<itunes:duration>an hour</itunes:duration>", [0]),
        (f"{SOUND}<itunes:duration>-5</itunes:duration>", [0]),
        (f"{SOUND}<itunes:duration>1:2:3:4</itunes:duration>", [0]),
        (SOUND, [0]),
        # Of which of two it is nobody says.
        (f"{SOUND}<enclosure url='/b.mp3' type='audio/mpeg'/>"
         "<itunes:duration>60</itunes:duration>", [0, 0]),
        ("<media:content url='/v.mp4' type='video/mp4' duration='61'/>", [61]),
    ],
)  # fmt: skip
def test_a_sound_says_how_long_it_lasts(inside: str, seconds: list[int], odd: str) -> None:
    article = _article(f"<guid>g</guid>{inside}", odd)
    assert [each.seconds for each in article.enclosures] == seconds
