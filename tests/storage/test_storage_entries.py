"""What feeds bring: which article an entry is, and what it may change."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from storage_samples import (
    LATER,
    NOW,
    brought,
    dump,
    feed,
    folded,
    new_store,
    plain,
    put,
    rich,
    stub,
    told,
    with_everything,
)

from readerapp.domain.articles import ArticleQuery, PictureState
from readerapp.domain.drafts import PictureDraft, PreparedArticle, StoreOutcome
from readerapp.domain.feeds import FullTextState
from readerapp.storage import Store, check

A, B = 1, 2
ADDED, UPDATED, UNCHANGED = StoreOutcome.ADDED, StoreOutcome.UPDATED, StoreOutcome.UNCHANGED
PAGE = "url:https://a.example/1"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    with opened.write() as writer:
        writer.feeds.subscribe(feed("a"), NOW)
        writer.feeds.subscribe(feed("b"), NOW)
    yield opened
    assert check(opened.path) == ()
    opened.close()


def bring(
    store: Store, prepared: PreparedArticle, feed_id: int = A, **fields: Any
) -> tuple[int, StoreOutcome]:
    with store.write() as writer:
        return writer.articles.put_many([brought(prepared, feed_id, **fields)], LATER)[0]


def listed(store: Store, feed_id: int) -> list[int]:
    with store.read() as reader:
        return sorted(reader.articles.ids(ArticleQuery(feed_id=feed_id)))


def own(store: Store, feed_id: int) -> list[int]:
    with store.read() as reader:
        return sorted(reader.feeds.article_ids(feed_id))


def text(store: Store, article_id: int) -> str:
    with store.read() as reader:
        article = reader.articles.article(article_id)
        assert article is not None
        return article.body_text


def test_a_new_entry_is_stored_with_what_feeds_add(store: Store) -> None:
    given = with_everything()
    given = replace(given, identity="feed:a:1")
    article_id, outcome = bring(store, given, wants_full_text=True, wants_pictures=True)
    assert outcome is ADDED
    with store.read() as reader:
        article = reader.articles.article(article_id)
        assert article is not None
        assert (article.enclosures, article.categories) == (given.enclosures, given.categories)
        assert (article.head.feed_id, article.head.full_text) == (A, FullTextState.WANTED)
        states = [picture.state for picture in article.pictures]
        assert states == [PictureState.WANTED, PictureState.STORED]
        assert reader.feeds.entry_hashes(A) == {given.title.encode()}
    assert bring(store, told(2, "a")) == (article_id + 1, ADDED)
    with store.read() as reader:
        (head,) = reader.articles.heads([article_id + 1])
        assert head.full_text is FullTextState.NOT_WANTED


def test_the_same_entry_again_changes_only_its_hash(store: Store) -> None:
    first = bring(store, told(1, "a"))
    before = dump(store.path)
    assert bring(store, told(1, "a")) == (first[0], UNCHANGED)
    assert dump(store.path) == before
    assert bring(store, told(1, "a"), entry_hash=b"other bytes") == (first[0], UNCHANGED)
    with store.read() as reader:
        assert reader.feeds.entry_hashes(A) == {b"other bytes"}


def test_an_edit_keeps_id_marks_and_time_of_receiving(store: Store) -> None:
    (article_id, _) = bring(store, told(1, "a"))
    with store.write() as writer:
        writer.statuses.mark_read([article_id], True, NOW)
        writer.statuses.mark_starred([article_id], True, NOW)
    edited = told(1, "a", body_text="Corrected", categories=("New",))
    assert bring(store, replace(edited, title="Corrected title")) == (article_id, UPDATED)
    with store.read() as reader:
        (head,) = reader.articles.heads([article_id])
        assert (head.is_read, head.is_starred, head.received) == (True, True, LATER)
        assert list(reader.articles.ids(ArticleQuery(), "corrected")) == [article_id]
    assert text(store, article_id) == "Corrected"


def test_a_trimmed_picture_is_not_wanted_again_by_an_edit(store: Store) -> None:
    pictures = (PictureDraft("https://a.example/1.jpg"),)
    article_id, _ = bring(store, told(1, "a", pictures=pictures), wants_pictures=True)
    with store.write() as writer:
        writer.pictures.store(article_id, 0, b"jpeg", "image/jpeg", 1, 1)
        assert writer.trim_pictures(0) == 4
    both = (PictureDraft("https://a.example/2.jpg"), *pictures)
    bring(store, told(1, "a", pictures=both), wants_pictures=True)
    with store.read() as reader:
        states = [picture.state for picture in reader.pictures.of(article_id)]
    assert states == [PictureState.WANTED, PictureState.NOT_FETCHED]


def test_a_story_in_two_feeds_is_one_article(store: Store) -> None:
    article_id, _ = bring(store, told(1, "a"))
    same = told(9, "b", url="https://a.example/1", body_text="Another text")
    same = replace(same, title=" STORY  1")
    assert bring(store, same, B) == (article_id, UNCHANGED)
    assert listed(store, A) == listed(store, B) == [article_id]
    assert (own(store, A), own(store, B)) == ([article_id], [])
    assert text(store, article_id) == "Text 1"
    edited = replace(same, title="Title of B", body_text="Yet another")
    assert bring(store, edited, B) == (article_id, UNCHANGED)  # known by its identity now
    assert text(store, article_id) == "Text 1"


def test_another_story_at_the_same_address_is_another_article(store: Store) -> None:
    live = "https://a.example/live"
    entries = [told(number, "a", url=live) for number in (1, 2, 3)]
    with store.write() as writer:
        stored = writer.articles.put_many([brought(each, A) for each in entries], NOW)
    assert [outcome for _, outcome in stored] == [ADDED] * 3
    assert len(listed(store, A)) == 3
    same_title = replace(told(4, "a", url=live), title="Story 1")
    twins = [brought(told(1, "a", url=live), A), brought(same_title, A, entry_hash=b"4")]
    with store.write() as writer:  # the feed itself says that it is another one
        assert [each for _, each in writer.articles.put_many(twins, LATER)] == [UNCHANGED, ADDED]
    third = replace(same_title, identity="feed:a:5", body_text="Text 5")
    assert bring(store, third, entry_hash=b"5")[1] is ADDED  # one of two, and nobody can tell which
    assert bring(store, told(8, "b", url=live), B)[1] is ADDED


def test_an_old_address_with_another_story_is_another_article(store: Store) -> None:
    """Also when the feed that brought the first has gone."""
    article_id, _ = bring(store, told(1, "a"))
    with store.write() as writer:
        writer.feeds.unsubscribe([A])
    other = told(2, "b", url="https://a.example/1")
    assert bring(store, other, B) == (article_id + 1, ADDED)
    with store.write() as writer:
        writer.articles.remove([article_id])
    third = replace(told(3, "b", url="https://a.example/1"), title="Story 3")
    assert bring(store, third, B)[1] is ADDED


def test_an_imported_page_is_listed_and_never_overwritten(store: Store) -> None:
    (page_id,) = put(store, plain(PAGE, "The page", body_text="All of it", source="Site"))
    assert bring(store, told(1, "a")) == (page_id, UNCHANGED)
    edited = replace(told(1, "a"), body_text="A teaser")
    assert bring(store, edited) == (page_id, UNCHANGED)
    assert text(store, page_id) == "All of it"
    assert (listed(store, A), own(store, A)) == ([page_id], [])
    with store.read() as reader:
        (head,) = reader.articles.heads([page_id])
        assert (head.feed_id, head.source, head.full_text) == (None, "Site", "")


def test_a_headline_beside_another_story_becomes_the_feeds_article(store: Store) -> None:
    (stub_id,) = put(store, stub(PAGE))
    assert bring(store, told(1, "a"), wants_full_text=True) == (stub_id, UPDATED)
    assert own(store, A) == [stub_id]
    assert put(store, stub(PAGE)) == [stub_id]
    assert text(store, stub_id) == "Text 1"
    assert bring(store, replace(told(1, "a"), body_text="Edited")) == (stub_id, UPDATED)


def test_a_page_imported_later_is_the_feeds_article(store: Store) -> None:
    article_id, _ = bring(store, told(1, "a"))
    page = plain(PAGE, "The page", body_text="All of it")
    with store.write() as writer:
        assert writer.articles.put(page, folded(page), LATER) == (article_id, UPDATED)
    assert text(store, article_id) == "All of it"
    assert own(store, A) == [article_id]
    edited = replace(told(1, "a"), title="Edited", body_text="A teaser")
    assert bring(store, edited, wants_full_text=True) == (article_id, UPDATED)
    assert text(store, article_id) == "All of it"


def test_what_was_removed_stays_away_until_it_is_imported(store: Store) -> None:
    article_id, _ = bring(store, told(1, "a"))
    with store.write() as writer:
        writer.articles.remove([article_id])
    assert bring(store, told(1, "a"), entry_hash=b"2") == (article_id, UNCHANGED)
    edited = replace(told(1, "a"), title="Edited")
    assert bring(store, edited, entry_hash=b"3") == (article_id, UNCHANGED)
    assert listed(store, A) == []
    with store.read() as reader:
        assert reader.feeds.entry_hashes(A) == {b"3"}
    page = plain(PAGE, "The page")
    with store.write() as writer:
        assert writer.articles.put(page, folded(page), LATER) == (article_id, ADDED)
    assert bring(store, told(1, "a"))[1] is not ADDED
    assert listed(store, A) == [article_id]


def test_what_was_removed_not_for_good_comes_again(store: Store) -> None:
    article_id, _ = bring(store, told(1, "a"))
    with store.write() as writer:
        writer.articles.remove([article_id], for_good=False)
    assert bring(store, told(1, "a")) == (article_id, ADDED)


def test_a_removed_story_is_not_brought_back_beside_another(store: Store) -> None:
    bring(store, replace(rich("feed:a:1"), url="https://a.example/1"))
    with store.write() as writer:
        stubs = writer.articles.remove([1, 2]).ids
    assert bring(store, replace(rich("feed:a:2"), url="https://a.example/2"))[1] is ADDED
    with store.read() as reader:
        assert reader.articles.heads(stubs) == []
        assert reader.relations.stated(listed(store, A)[-1]) == ()


def test_a_removal_that_is_undone_lets_the_feed_go_on(store: Store) -> None:
    article_id, _ = bring(store, told(1, "a"))
    before = dump(store.path)
    with store.write() as writer:
        removed = writer.articles.remove([article_id])
        assert writer.articles.restore(removed) == (article_id,)
    assert sorted(dump(store.path)) == sorted(before)
    assert bring(store, replace(told(1, "a"), title="Edited")) == (article_id, UPDATED)


def test_entries_of_a_feed_that_is_gone_are_left_out(store: Store) -> None:
    with store.write() as writer:
        writer.feeds.unsubscribe([A])
    before = dump(store.path)
    assert bring(store, told(1, "a")) == (0, UNCHANGED)
    assert [line for line in dump(store.path) if '"source"' not in line] == before


def test_who_subscribes_again_finds_the_same_articles(store: Store) -> None:
    article_id, _ = bring(store, told(1, "a"))
    with store.write() as writer:
        writer.statuses.mark_read([article_id], True, NOW)
        writer.feeds.unsubscribe([A])
        again = writer.feeds.subscribe(feed("a"), LATER)
    wants = {"wants_full_text": True, "wants_pictures": True}
    assert bring(store, told(1, "a"), again, **wants) == (article_id, UNCHANGED)
    assert own(store, again) == [article_id]
    with store.read() as reader:
        (head,) = reader.articles.heads([article_id])
        assert (head.is_read, head.full_text) == (True, FullTextState.WANTED)
    assert bring(store, replace(told(1, "a"), title="Edited"), again) == (article_id, UPDATED)


def test_many_entries_at_once_are_as_one_by_one(tmp_path: Path) -> None:
    page = plain("url:https://p.example/1", "Page", body_text="whole")
    incoming = [
        brought(told(1, "a"), A),
        brought(told(1, "b", url="https://a.example/1"), B),
        brought(replace(told(1, "a"), title="Edited"), A, wants_pictures=True),
        replace(brought(page, A), entry=None),
        brought(told(3, "b", url="https://p.example/1"), B),
        brought(told(3, "b", url="https://p.example/1"), B, entry_hash=b"4"),
        replace(brought(stub("url:https://c.example/1"), A), entry=None),
        brought(told(4, "b", url="https://c.example/1"), B),
        brought(told(4, "a", url="https://c.example/1"), A),
        replace(brought(stub("url:https://c.example/1"), A), entry=None),
    ]
    results = []
    for name in ("one", "many"):
        store = new_store(tmp_path / name)
        with store.write() as writer:
            writer.feeds.subscribe(feed("a"), NOW)
            writer.feeds.subscribe(feed("b"), NOW)
            every = [replace(e, prepared=replace(e.prepared, source="")) for e in incoming]
            cut = [[each] for each in every] if name == "one" else [every]
            told_of = [each for part in cut for each in writer.articles.put_many(part, NOW)]
        results.append((told_of, sorted(dump(store.path))))
        assert check(store.path) == ()
        store.close()
    assert results[0] == results[1]
