"""Lists and counts of feeds and folders, muted feeds, and what offline reading wants."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from storage_samples import NOW, brought, feed, folded, new_store, plain, put, told

from readerapp.domain.articles import ArticleQuery, Count, View
from readerapp.domain.drafts import PictureDraft
from readerapp.domain.feeds import FeedPace, FeedSettings, FullTextState, OfflineUse
from readerapp.storage import Store

A, B, MUTED = 1, 2, 3


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Feed 1 in a folder in folder 1, feed 2 in folder 1, feed 3 at the top and muted."""
    opened = new_store(tmp_path / "data")
    with opened.write() as writer:
        outer = writer.feeds.add_folder("outer", None)
        inner = writer.feeds.add_folder("inner", outer)
        writer.feeds.subscribe(feed("a", folder_id=inner), NOW)
        writer.feeds.subscribe(feed("b", folder_id=outer), NOW)
        writer.feeds.subscribe(feed("m", settings=FeedSettings(is_muted=True)), NOW)
    yield opened
    opened.close()


def fill(store: Store) -> dict[str, int]:
    """Store articles; return their ids. "shared" is of feed 1 and listed by 2 and 3; "rescued" is
    of the muted feed and listed by 2; "page" was imported and is listed by 2."""
    page = plain("url:https://p.example/1", "Page", language="en")
    put(store, page)
    entries = [
        ("a1", told(1, "a", language="en", published=NOW - timedelta(hours=9)), A),
        ("shared", told(2, "a", language="fr", published=NOW - timedelta(hours=2)), A),
        ("shared", told(2, "b", url="https://a.example/2"), B),
        ("shared", told(2, "m", url="https://a.example/2"), MUTED),
        ("b1", told(4, "b", language="en", published=NOW - timedelta(hours=3)), B),
        ("m1", told(5, "m", language="en", published=NOW - timedelta(hours=4)), MUTED),
        ("rescued", told(6, "m", language="fr", published=NOW - timedelta(hours=5)), MUTED),
        ("rescued", told(6, "b", url="https://m.example/6"), B),
        ("page", told(7, "b", url="https://p.example/1"), B),
    ]
    with store.write() as writer:
        incoming = [brought(prepared, feed_id) for _, prepared, feed_id in entries]
        stored = writer.articles.put_many(incoming, NOW)
    return {name: stored[place][0] for place, (name, _, _) in enumerate(entries)}


def names(store: Store, ids: dict[str, int], match: str = "", **query: Any) -> list[str]:
    by_id = {article_id: name for name, article_id in ids.items()}
    with store.read() as reader:
        return [by_id[each] for each in reader.articles.ids(ArticleQuery(**query), match)]


def test_feeds_and_folders_show_what_they_list(store: Store) -> None:
    ids = fill(store)
    assert names(store, ids, feed_id=A) == ["shared", "a1"]
    assert names(store, ids, feed_id=B) == ["page", "shared", "b1", "rescued"]
    assert names(store, ids, folder_id=1) == ["page", "shared", "b1", "rescued", "a1"]
    assert names(store, ids, folder_id=2) == ["shared", "a1"]
    assert names(store, ids, folder_id=2, feed_id=B) == []
    assert names(store, ids, folder_id=1, feed_id=A) == ["shared", "a1"]
    assert names(store, ids, folder_id=99) == []
    assert names(store, ids, feed_id=B, language="fr") == ["shared", "rescued"]
    assert names(store, ids, '"story"', feed_id=B) == ["shared", "b1", "rescued"]
    assert names(store, ids, feed_id=MUTED) == ["shared", "m1", "rescued"]
    with store.write() as writer:
        writer.statuses.mark_read([ids["shared"]], True, NOW)
        writer.statuses.mark_starred([ids["b1"]], True, NOW)
    assert names(store, ids, feed_id=B, view=View.UNREAD) == ["page", "b1", "rescued"]
    assert names(store, ids, folder_id=1, view=View.STARRED) == ["b1"]


def test_muted_feeds_are_out_of_what_shows_everything(store: Store) -> None:
    ids = fill(store)
    everything = ["page", "shared", "b1", "rescued", "a1"]
    assert names(store, ids) == everything
    assert names(store, ids, view=View.UNREAD) == everything
    assert names(store, ids, language="en") == ["page", "b1", "m1", "a1"]
    assert "m1" in names(store, ids, '"story"')
    with store.write() as writer:
        writer.statuses.mark_starred([ids["m1"]], True, NOW)
    assert names(store, ids, view=View.STARRED) == ["m1"]
    with store.write() as writer:
        writer.feeds.set_settings(MUTED, FeedSettings())
    assert names(store, ids) == ["page", "shared", "b1", "m1", "rescued", "a1"]


def test_counts_agree_with_lists(store: Store) -> None:
    ids = fill(store)
    with store.write() as writer:
        writer.statuses.mark_read([ids["shared"], ids["m1"]], True, NOW)
        writer.feeds.rename(B, "Bee")
    with store.read() as reader:
        counts = reader.articles.counts()
        for count in counts.feeds:
            feed_id = int(count.key)
            listed = reader.articles.ids(ArticleQuery(feed_id=feed_id))
            unread = reader.articles.ids(ArticleQuery(view=View.UNREAD, feed_id=feed_id))
            assert (count.total, count.unread) == (len(listed), len(unread))
            assert reader.feeds.counts(feed_id) == (count.total, count.unread)
        assert [count.name for count in counts.feeds] == ["Bee", "The m", "The a"]
        everything = reader.articles.ids(ArticleQuery())
        assert (counts.total, counts.unread) == (len(everything), len(everything) - 1)
        assert counts.sources == (Count("1", "", 1, 1),)
        assert sum(count.total for count in counts.languages) == len(everything) + 1
        source = ArticleQuery(source_id=1)
        assert list(reader.articles.ids(source)) == [ids["page"]]


def test_what_belongs_to_a_feed_alone(store: Store) -> None:
    ids = fill(store)
    with store.read() as reader:
        assert list(reader.feeds.article_ids(A)) == [ids["shared"], ids["a1"]]
        assert list(reader.feeds.sole_articles([A])) == [ids["a1"]]
        assert list(reader.feeds.sole_articles([A, B, MUTED])) == sorted(
            {ids[name] for name in ("a1", "shared", "b1", "m1", "rescued")}
        )
        assert reader.feeds.pace(A, NOW + timedelta(days=3)) == FeedPace(2, 4)
        assert reader.feeds.pace(A, NOW + timedelta(days=55)) == FeedPace(2, 56)
        assert reader.feeds.pace(A, NOW + timedelta(weeks=9)) == FeedPace(0, 56)
        assert reader.feeds.pace(999, NOW) == FeedPace(0, 56)


def test_what_is_wanted_comes_newest_first(store: Store) -> None:
    drafts = (PictureDraft("https://a.example/1.jpg"), PictureDraft("https://a.example/2.jpg"))
    incoming = [
        brought(
            told(number, "a", pictures=drafts, published=NOW - timedelta(hours=number)),
            A,
            wants_full_text=True,
            wants_pictures=True,
        )
        for number in (3, 1, 2)
    ]
    with store.write() as writer:
        ids = [each for each, _ in writer.articles.put_many(incoming, NOW)]
        newest = [ids[1], ids[2], ids[0]]
        feeds = writer.feeds.reader
        assert [each.article_id for each in feeds.wanted_texts(9)] == newest
        assert [each.article_id for each in feeds.wanted_texts(1)] == newest[:1]
        pictures = [(each.article_id, each.position) for each in feeds.wanted_pictures(9)]
        assert pictures == [(each, position) for each in newest for position in (0, 1)]
        first = feeds.wanted_pictures(1)[0]
        assert (first.address, first.feed_id) == ("https://a.example/1.jpg", A)
        assert feeds.wanted_texts(1)[0].address == "https://a.example/1"
        assert feeds.wanted_counts() == (3, 6)
        (head,) = writer.reader.articles.heads(ids[:1])
        assert (head.full_text, head.missing_pictures) == (FullTextState.WANTED, 2)
        writer.pictures.store(ids[0], 0, b"jpeg", "image/jpeg", 9, 9)
        writer.pictures.failed(ids[0], 1)
        assert writer.feeds.text_failed(ids[0])
        assert not writer.feeds.text_failed(ids[0])
        (head,) = writer.reader.articles.heads(ids[:1])
        assert (head.full_text, head.missing_pictures) == (FullTextState.FAILED, 1)
        assert writer.feeds.want_offline([ids[0], 99]) == (ids[0],)
        assert writer.feeds.want_offline([ids[0]]) == ()
        assert feeds.wanted_counts() == (3, 5)


def test_imports_want_their_pictures_but_no_other_text(store: Store) -> None:
    page = plain("url:x", url="https://x", pictures=(PictureDraft("https://x/1.jpg"),))
    (article_id,) = put(store, page)
    with store.write() as writer:
        assert writer.feeds.want_offline([article_id]) == (article_id,)
        assert writer.feeds.reader.wanted_counts() == (0, 1)
        assert writer.feeds.reader.wanted_pictures(9)[0].feed_id is None


def test_offline_use_counts_what_feeds_brought_each_picture_once(store: Store) -> None:
    same = (PictureDraft("https://a.example/1.jpg", data=b"12345"),)
    put(store, plain("url:x", pictures=same, original=b"not from a feed"))
    with store.write() as writer:
        assert writer.feeds.reader.offline_use() == OfflineUse(0, 0)
        entries = [told(i, "a", pictures=same, original=b"page " * 50) for i in range(3)]
        incoming = [brought(each, A) for each in entries]
        (first, _), *_ = writer.articles.put_many(incoming, NOW)
        use = writer.feeds.reader.offline_use()
        assert use.pictures_bytes == 5
        assert 0 < use.pages_bytes < 150
        assert writer.feeds.reader.size(A) > use.pictures_bytes + use.pages_bytes
        writer.pictures.store(first, 0, b"another", "image/png", 1, 1)
        assert writer.feeds.reader.offline_use().pictures_bytes == 12
        writer.articles.put(told(9, "x"), folded(told(9, "x")), NOW)
        assert writer.feeds.reader.size(B) == 0
