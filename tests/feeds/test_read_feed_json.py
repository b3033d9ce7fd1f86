"""JSON Feed 1.0 and 1.1."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from readerapp.domain.drafts import ArticleDraft, Enclosure, PictureDraft
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import FeedDraft
from readerapp.feeds.reading import read_feed

ADDRESS = "https://e.example/blog/feed.json"


def _feed(*items: Any, **more: Any) -> FeedDraft:
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "T", **more, "items": items}
    return read_feed(json.dumps(feed).encode(), address=ADDRESS)


def _article(**item: Any) -> ArticleDraft:
    return _feed(item).entries[0].article


def test_a_whole_feed_is_read() -> None:
    feed = _feed(
        home_page_url="https://e.example/",
        feed_url="https://e.example/feed.json",
        next_url="?page=2",
        description="All of it",
        language="de",
        favicon="/icon.png",
        expired=True,
        authors=[{"name": "Ann"}],
    )
    assert feed == FeedDraft(
        title="T",
        site="https://e.example/",
        description="All of it",
        language="de",
        icon="https://e.example/icon.png",
        is_expired=True,
    )


def test_a_whole_item_is_read() -> None:
    article = _article(
        id="a1",
        url="/1",
        title="AT&T <b>is plain</b>",
        content_html="<p>Hello</p>",
        content_text="not this",
        summary="What it is about",
        image="pic.jpg",
        banner_image="https://cdn.example/wide.jpg",
        date_published="2024-05-03T10:00:00Z",
        date_modified="2024-05-04T10:00:00+02:00",
        authors=[{"name": "Ann"}, {"name": "Bee"}],
        tags=["a", "b", "a"],
        language="fr",
        attachments=[
            {
                "url": "a.mp3",
                "mime_type": "audio/mpeg",
                "size_in_bytes": 12,
                "title": "Sound",
                "duration_in_seconds": 754,
            }
        ],
    )
    assert article == ArticleDraft(
        title="AT&T <b>is plain</b>",
        dek="What it is about",
        body="<p>Hello</p>",
        language="fr",
        published=datetime(2024, 5, 3, 10, tzinfo=UTC),
        modified=datetime(2024, 5, 4, 8, tzinfo=UTC),
        authors=("Ann", "Bee"),
        source="T",
        url="https://e.example/1",
        guid="a1",
        pictures=(
            PictureDraft("https://e.example/blog/pic.jpg"),
            PictureDraft("https://cdn.example/wide.jpg"),
        ),
        enclosures=(Enclosure("https://e.example/blog/a.mp3", "audio/mpeg", 12, "Sound", 754),),
        categories=("a", "b"),
    )


def test_plain_text_becomes_paragraphs() -> None:
    body = _article(id="1", content_text="1 < 2 & more\nline\n\nNext").body
    assert body == "<p>1 &lt; 2 &amp; more<br>line</p><p>Next</p>"


@pytest.mark.parametrize(
    ("given", "guid"), [(7, "7"), (1.5, "1.5"), (True, ""), (None, ""), ([], "")]
)
def test_ids_may_be_numbers(given: Any, guid: str) -> None:
    assert _article(id=given, title="x").guid == guid


def test_the_person_of_version_1_and_of_the_feed_count() -> None:
    assert _article(id="1", author={"name": "Ann"}).authors == ("Ann",)
    assert _article(id="1", authors=["Ann", None, 3, {"url": "x"}]).authors == ("Ann", "3")
    assert _article(id="1", authors={"name": "Ann"}).authors == ("Ann",)
    assert _article(id="1", authors="Ann", author="Bee").authors == ("Ann",)
    assert _article(id="1", authors={}, author=[{"name": "Ann"}, "Bee"]).authors == ("Ann", "Bee")
    assert _feed({"id": "1"}, authors={"name": "All"}).entries[0].article.authors == ("All",)
    assert _feed({"id": "1"}, author={"name": "All"}).entries[0].article.authors == ("All",)


def test_external_links_and_ids_stand_in_for_an_address() -> None:
    assert _article(id="1", external_url="http://x.example/").url == "http://x.example/"
    assert _article(id="http://x.example/2").url == "http://x.example/2"
    assert _article(id="1", url="javascript:alert(1)").url == ""


def test_items_that_are_none_are_left_out() -> None:
    feed = _feed(None, {}, "just text", 3, [], "  ", {"id": "1", "title": "One"})
    assert [entry.article.body for entry in feed.entries] == ["<p>just text</p>", ""]


def test_a_mark_and_wide_text_and_a_lone_surrogate_are_read() -> None:
    text = (
        '\ufeff{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"\\ud800x"}]}'
    )
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        assert read_feed(text.encode(encoding)).entries[0].article.title == "x"


def test_a_number_of_5000_digits_is_a_text() -> None:
    data = b'{"items": [{"id": ' + b"9" * 5000 + b"}, {}]}"
    assert read_feed(data).entries[0].article.guid == "9" * 5000


@pytest.mark.parametrize("missing", [1, 2, 3, 12])
def test_of_a_cut_document_the_whole_items_are_kept(missing: int) -> None:
    text = (
        '{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":"1"},{"id":"2"}]}'
    )
    feed = read_feed(text[:-missing].encode())
    assert (feed.is_cut_short, feed.title) == (True, "T")
    assert [entry.article.guid for entry in feed.entries] == ["1", "2"][: 2 if missing < 3 else 1]


def test_what_follows_the_document_does_no_harm() -> None:
    feed = read_feed(b'{"items":[{"id":"1"}]}<script></script>')
    assert (len(feed.entries), feed.is_cut_short) == (1, False)


@pytest.mark.parametrize("data", [b"{}", b'{"items":{}}', b'{"title":"x"', b'["items"]', b"[1,"])
def test_other_json_is_no_feed(data: bytes) -> None:
    with pytest.raises(SourceError) as caught:
        read_feed(data)
    assert caught.value.reason is Reason.NOT_A_FEED
