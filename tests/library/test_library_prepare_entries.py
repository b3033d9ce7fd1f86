"""From a feed document to articles ready to be stored: who they are, what they say."""

import pickle
from dataclasses import replace
from datetime import UTC, datetime
from xml.sax.saxutils import escape

import pytest
from library_samples import FERRY, LANTERN

from readerapp.domain.drafts import (
    ArticleDraft,
    Enclosure,
    LanguageOrigin,
    PictureDraft,
    RelatedDraft,
    RelationKind,
)
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import EntryDraft, Feed, FeedDraft, FeedSettings, FullText
from readerapp.domain.labels import Label, Subject
from readerapp.languages.folding import fold
from readerapp.library import entry_limits
from readerapp.library.entry_names import aliases_of, entry_names, identity_of_entry
from readerapp.library.parser_jobs import FeedBytes, ReadFeed
from readerapp.library.prepare_entries import (
    prepare_entries,
    prepare_feed,
)
from readerapp.storage import Incoming

LINK = "https://vellmar.example/2026/lanterns"
ADDRESS = "https://vellmar.example/feed"
FEED = Feed(1, "k1", ADDRESS, title="Vellmar News")
MOMENT = datetime(2026, 1, 6, 12, tzinfo=UTC)


def body_of(paragraphs: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in paragraphs)


LANTERNS = ArticleDraft("Lanterns return", body=body_of(LANTERN), url=LINK, guid="g-1")


def read(
    *articles: ArticleDraft, feed: FeedDraft | None = None, set_language: str = ""
) -> ReadFeed:
    entries = tuple(EntryDraft(article, base=LINK) for article in articles)
    draft = replace(feed or FeedDraft("Vellmar"), entries=entries)
    return prepare_feed(draft, replace(FEED, settings=FeedSettings(language=set_language)))


def document(data: bytes, known: frozenset[bytes] = frozenset()) -> ReadFeed:
    return prepare_entries(FeedBytes(data, ADDRESS), FEED, known)


def only(article: ArticleDraft, set_language: str = "") -> Incoming:
    (entry,) = read(article, set_language=set_language).entries
    return entry


def rss(*items: str) -> bytes:
    inside = "".join(f"<item>{item}</item>" for item in items)
    feed = f"<title>Vellmar</title><language>en</language>{inside}"
    return f'<rss version="2.0"><channel>{feed}</channel></rss>'.encode()


def item(number: int, paragraphs: tuple[str, ...] = LANTERN) -> str:
    return (
        f"<title>Story {number}</title><link>{LINK}/{number}</link>"
        f"<guid isPermaLink='false'>n-{number}</guid>"
        f"<pubDate>Tue, 06 Jan 2026 12:00:00 GMT</pubDate>"
        f"<description>{escape(body_of(paragraphs))}</description>"
    )


def test_a_document_becomes_articles() -> None:
    found = document(rss(item(1), item(2, FERRY)))
    assert (found.feed.title, found.feed.entries, found.total_entries) == ("Vellmar", (), 2)
    first, second = found.entries
    assert first.prepared.identity == "feed:k1:n-1"
    assert first.entry is not None
    assert first.entry.feed_id == FEED.id
    assert first.entry.aliases == (f"url:{LINK}/1",)
    assert first.prepared.published == MOMENT
    assert first.prepared.body_text == "\n\n".join(LANTERN)
    assert first.prepared.body_html == body_of(LANTERN)
    assert (first.prepared.language, first.prepared.language_origin) == (
        "en",
        LanguageOrigin.DECLARED,
    )
    assert (second.prepared.language, second.prepared.language_origin) == (
        "fr",
        LanguageOrigin.DETECTED,
    )
    assert first.folded.body == fold(first.prepared.body_text)
    assert first.folded.title == "story 1"


def test_what_the_library_has_as_delivered_is_left_out() -> None:
    data = rss(item(1), item(2))
    first, second = document(data).entries
    assert first.entry is not None
    assert second.entry is not None
    assert first.entry.entry_hash != second.entry.entry_hash
    known = frozenset({first.entry.entry_hash})
    again = document(data, known)
    assert [entry.prepared.title for entry in again.entries] == ["Story 2"]
    assert again.total_entries == 2
    changed = document(rss(item(1, FERRY), item(2)), known)
    assert len(changed.entries) == 2


def test_what_is_no_feed_is_named() -> None:
    with pytest.raises(SourceError) as caught:
        prepare_entries(
            FeedBytes(b"<!doctype html><html><body>Log in</body></html>", ADDRESS),
            FEED,
            frozenset(),
        )
    assert caught.value.reason is Reason.NOT_A_FEED


def test_an_entry_that_cannot_be_read_harms_no_other() -> None:
    crowded = "<p " + " ".join(f'a{n}="1"' for n in range(20_000)) + ">words</p>"
    found = read(replace(LANTERNS, body=crowded, guid="g-2"), LANTERNS)
    assert [entry.prepared.identity for entry in found.entries] == ["feed:k1:g-1"]
    assert (found.total_entries, found.refused) == (2, 1)


@pytest.mark.parametrize(
    ("article", "identity"),
    [
        (ArticleDraft("T", guid="tag:a,2026:1", url=LINK), "tag:a,2026:1"),
        (ArticleDraft("T", guid="http://a.example/?p=1"), "//a.example/?p=1"),
        (ArticleDraft("T", guid="HTTPS://a.example/?p=1"), "//a.example/?p=1"),
        (ArticleDraft("T", guid="ftp://a.example/"), "ftp://a.example/"),
        (ArticleDraft("T", url="http://a.example/x?utm_source=f#top"), "//a.example/x"),
    ],
)
def test_identity(article: ArticleDraft, identity: str) -> None:
    assert identity_of_entry(article, "k", "text") == f"feed:k:{identity}"


def test_a_shared_guid_counts_together_with_what_tells_its_stories_apart() -> None:
    def names(*articles: ArticleDraft) -> list[str]:
        found = entry_names(articles, "k")
        assert {name.group for name in found} == {"feed:k:1"}
        return [name.identity for name in found]

    one = ArticleDraft("T", guid="1", url=LINK)
    other = replace(one, url=f"{LINK}/2")
    titled, worded = replace(one, title="U"), replace(one, body="<p>Words</p>")
    link = "feed:k:1|//vellmar.example/2026/lanterns"
    assert names(one) == ["feed:k:1"]
    assert names(one, other) == [link, f"{link}/2"]
    by_title = names(one, titled, other)
    assert by_title[2] == f"{link}/2"
    assert [name.count("|") for name in by_title] == [2, 2, 1]
    assert len({*names(one, worded, titled), *by_title}) == 5
    assert names(one, one)[0] == names(one, one)[1]


def test_a_link_without_guid_is_shared_in_the_same_way() -> None:
    one, two = ArticleDraft("T", url=LINK), ArticleDraft("U", url=LINK)
    assert entry_names([one], "k")[0].identity == "feed:k://vellmar.example/2026/lanterns"
    assert len({name.identity for name in entry_names([one, two], "k")}) == 2
    found = prepare_feed(
        FeedDraft(entries=(EntryDraft(one), EntryDraft(two), EntryDraft(one))), FEED
    )
    assert [each.prepared.title for each in found.entries] == ["T", "U"]


def test_without_guid_and_link_title_and_date_or_the_words_tell() -> None:
    def identity(title: str, published: datetime | None, text: str) -> str:
        return identity_of_entry(ArticleDraft(title, published=published), "k", text)

    assert identity("T", MOMENT, "one") == identity("T", MOMENT, "one, corrected")
    assert identity("T", MOMENT, "one") != identity("U", MOMENT, "one")
    assert identity("T", None, "one  word") == identity("T", None, "one\nword")
    assert identity("T", None, "one") != identity("T", None, "two")
    assert identity("", MOMENT, "one") != identity("", MOMENT, "two")
    assert identity("T", None, "one").startswith("feed:k:hash:")


@pytest.mark.parametrize(
    ("url", "aliases"),
    [
        ("", ()),
        ("https://a.example", ()),
        ("http://a.example/#news", ()),
        ("http://a.example/?p=1", ("url:https://a.example/?p=1",)),
        ("https://a.example/x?utm_medium=rss", ("url:https://a.example/x",)),
        ("http://[", ("url:http://[",)),
    ],
)
def test_aliases(url: str, aliases: tuple[str, ...]) -> None:
    assert aliases_of(url) == aliases


def test_the_language_the_user_set_wins() -> None:
    entry = only(replace(LANTERNS, language="de"), set_language="fr_FR")
    assert (entry.prepared.language, entry.prepared.language_origin) == (
        "fr",
        LanguageOrigin.DECLARED,
    )
    (detected,) = read(LANTERNS, feed=FeedDraft(language="ko")).entries
    assert detected.prepared.language == "en"


@pytest.mark.parametrize(
    ("article", "title"),
    [
        (ArticleDraft("", body="<p>The boats are back at the pier. They are blue.</p>"),
         "The boats are back at the pier"),
        (ArticleDraft("", dek="Only a standfirst came today."), "Only a standfirst came today"),
        (ArticleDraft("", url=LINK), LINK),
        (ArticleDraft("", enclosures=(Enclosure("https://a.example/a.mp3"),)),
         "https://a.example/a.mp3"),
        (ArticleDraft("", guid="g"), ""),
    ],
)  # fmt: skip
def test_a_title_is_made_from_what_is_there(article: ArticleDraft, title: str) -> None:
    prepared = only(article).prepared
    assert (prepared.title, prepared.title_is_derived) == (title, True)


def test_a_standfirst_that_opens_the_text_is_not_said_twice() -> None:
    assert only(replace(LANTERNS, dek=LANTERN[0])).prepared.dek == ""
    assert only(replace(LANTERNS, dek="Another thing")).prepared.dek == "Another thing"
    summary = only(replace(LANTERNS, body="", dek="Three words only")).prepared
    assert (summary.dek, summary.body_html, summary.word_count) == ("Three words only", "", 3)


def test_html_is_safe_and_its_addresses_are_whole() -> None:
    evil = (
        '<p onclick="x()">Words</p><script>x()</script><a href="javascript:x()">go</a>'
        '<a href="/next?utm_source=feed">next</a><img src="p.jpg" alt="A pier">'
        '<img src="https://vellmar.example/dot.gif" width="1" height="1">'
    )
    prepared = only(replace(LANTERNS, body=evil)).prepared
    assert prepared.body_html == (
        '<p>Words</p><p>go<a href="https://vellmar.example/next">next</a>'
        '<img alt="A pier" src="picture:0"></p>'
    )
    assert prepared.pictures == (PictureDraft("https://vellmar.example/2026/p.jpg", alt="A pier"),)


def test_a_picture_named_beside_the_text_is_shown_above_it() -> None:
    beside = PictureDraft("https://a.example/p.jpg", credit="Image generated by AI")
    prepared = only(replace(LANTERNS, pictures=(beside,))).prepared
    assert prepared.body_html.startswith('<p><img alt="" src="picture:0"></p>')
    assert prepared.pictures == (beside,)
    (evidence,) = prepared.evidence
    assert (evidence.label, evidence.subject, evidence.picture) == (
        Label.AI_IMAGE,
        Subject.IMAGE,
        0,
    )


@pytest.mark.parametrize("place", [0, 3])
def test_a_label_at_either_end_of_the_text_is_read(place: int) -> None:
    parts = [*LANTERN, *FERRY]
    parts.insert(place if place == 0 else len(parts), "AI-generated article")
    labels = {
        e.label for e in only(replace(LANTERNS, body=body_of(tuple(parts)))).prepared.evidence
    }
    assert labels == {Label.AI_TEXT}


def test_everything_else_is_kept() -> None:
    enclosure = Enclosure("https://a.example/a.mp3", "audio/mpeg", 5)
    via = RelatedDraft(RelationKind.VIA, ArticleDraft("Elsewhere", url="https://b.example/x"))
    article = replace(
        LANTERNS,
        published=MOMENT,
        modified=MOMENT,
        authors=("A", "B"),
        source="Harbour Desk",
        url=f"{LINK}?fbclid=1",
        enclosures=(enclosure,),
        categories=("Sea", "Light"),
        related=(via,),
    )
    prepared = only(article).prepared
    assert (prepared.published, prepared.modified) == (MOMENT, MOMENT)
    assert (prepared.authors, prepared.source, prepared.url) == (("A", "B"), "Harbour Desk", LINK)
    assert (prepared.enclosures, prepared.categories) == ((enclosure,), ("Sea", "Light"))
    (related,) = prepared.related
    assert related.article.is_stub
    assert related.article.identity == "url:https://b.example/x"
    assert only(LANTERNS).prepared.source == "Vellmar News"


def test_what_stands_beside_the_text_is_of_a_usable_size() -> None:
    long = "Ferries " * 100_000
    address = f"https://vellmar.example/{'a' * 100_000}"
    hostile = ArticleDraft(
        title=long,
        dek=long,
        body=body_of(LANTERN),
        language="en" + "-latn" * 100_000,
        authors=(long, *(f"Name {number}" for number in range(5_000))),
        source=long,
        url=address,
        guid="g" * 1_000_000,
        pictures=(PictureDraft(address, caption=long),),
        related=(RelatedDraft(RelationKind.RELATED, ArticleDraft(long, url=LINK), long),) * 5,
        enclosures=(Enclosure(address), *[Enclosure(LINK, "a/b", 1, "Ferries")] * 5_000),
        categories=(long, *(f"Name {number}" for number in range(5_000))),
    )
    (found,) = read(hostile, LANTERNS, feed=FeedDraft(long, address, long)).entries[:1]
    assert len(pickle.dumps(found)) < 400_000
    prepared = found.prepared
    assert prepared.title.startswith("Ferries Ferries")
    assert prepared.title.endswith(" Ferries…")
    assert len(prepared.title) <= entry_limits.TITLE_LENGTH
    assert max(map(len, (*prepared.authors, *prepared.categories))) <= entry_limits.NAME_LENGTH
    assert (len(prepared.authors), len(prepared.categories)) == (100, 200)
    assert prepared.url == ""
    assert len(prepared.identity) < 200
    other = replace(hostile, guid=f"{hostile.guid}!")
    assert only(other).prepared.identity != prepared.identity


def test_a_title_that_is_the_whole_text_loses_nothing_of_it() -> None:
    told = " ".join(f"<word {number}>" for number in range(1_000))
    found = only(ArticleDraft(told, guid="g-2")).prepared
    assert found.title.endswith("…")
    assert found.body_text == told


@pytest.mark.parametrize(
    ("setting", "is_teaser", "url", "wanted"),
    [
        (FullText.FETCH, False, LINK, True),
        (FullText.FETCH, True, "", False),
        (FullText.AUTOMATIC, True, LINK, True),
        (FullText.AUTOMATIC, False, LINK, False),
        (FullText.AS_PUBLISHED, True, LINK, False),
    ],
)
def test_the_whole_page_is_wanted_as_the_feed_is_set(
    setting: FullText, is_teaser: bool, url: str, wanted: bool
) -> None:
    draft = EntryDraft(replace(LANTERNS, url=url), is_teaser=is_teaser)
    feed = replace(FEED, settings=FeedSettings(full_text=setting, pictures=wanted))
    (entry,) = prepare_feed(FeedDraft(entries=(draft,)), feed).entries
    assert entry.entry is not None
    assert (entry.entry.wants_full_text, entry.entry.wants_pictures) == (wanted, wanted)


def test_what_goes_between_processes_is_small() -> None:
    found = read(*(replace(LANTERNS, guid=str(number)) for number in range(50)))
    size = len(pickle.dumps(found))
    content = 50 * 3 * len(LANTERNS.body)
    assert size < content + 50 * 800
    assert pickle.loads(pickle.dumps(found)) == found
