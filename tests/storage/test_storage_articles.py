"""Storing articles and getting them back: new, changed, known, removed, put back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from storage_samples import (
    IN_PICTURE,
    LATER,
    NOW,
    SAYS_AI,
    dump,
    fill,
    folded,
    new_store,
    plain,
    put,
    rich,
    stub,
)

from readerapp.domain.articles import ArticleQuery, Changes, PictureState
from readerapp.domain.drafts import PictureDraft, PreparedArticle, StoreOutcome
from readerapp.domain.labels import Label
from readerapp.storage import Incoming, SearchText, Store

EVERYTHING = ArticleQuery()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def put_again(store: Store, prepared: PreparedArticle, **fields: Any) -> tuple[int, StoreOutcome]:
    again = replace(prepared, **fields)
    with store.write() as writer:
        return writer.articles.put(again, folded(again), LATER)


def test_an_article_comes_back_as_it_was_given(store: Store) -> None:
    given = rich()
    (article_id,) = put(store, given)
    with store.read() as reader:
        article = reader.articles.article(article_id)
        assert article is not None
        assert (article.body_html, article.body_text) == (given.body_html, given.body_text)
        assert (article.authors, article.modified) == (given.authors, given.modified)
        assert (article.language_origin, article.word_count) == (given.language_origin, 3)
        assert article.evidence == given.evidence
        assert article.has_alternate_text
        assert reader.articles.page(article_id) == given.page_html
        assert reader.articles.original(article_id) == ("text/html", given.original)
        head = article.head
        assert (head.title, head.dek, head.source) == (given.title, given.dek, given.source)
        assert (head.language, head.interface_language, head.url) == ("en", "fr", given.url)
        assert (head.published, head.received) == (given.published, NOW)
        assert head.labels == (Label.AI_TEXT,)
        assert head.thumbnail == 2  # the first whose bytes are here


def test_pictures_say_whether_they_can_be_shown(store: Store) -> None:
    (article_id,) = put(store, rich())
    with store.read() as reader:
        article = reader.articles.article(article_id)
        assert article is not None
        states = [picture.state for picture in article.pictures]
        assert states == [PictureState.NOT_FETCHED, PictureState.DESCRIBED, PictureState.STORED]
        assert article.pictures[0].caption == "caption"
        assert reader.pictures.data(article_id, 2) == b"\x89PNG bytes"
        assert reader.pictures.data(article_id, 0) is None


def test_storing_twice_changes_nothing(store: Store) -> None:
    (article_id,) = put(store, rich())
    before = dump(store.path)
    assert put_again(store, rich(), original=b"other advertisements") == (
        article_id,
        StoreOutcome.UNCHANGED,
    )
    assert dump(store.path) == before


def test_an_update_keeps_id_marks_and_time_of_receiving(store: Store) -> None:
    (article_id,) = put(store, rich())
    with store.write() as writer:
        writer.statuses.mark_read([article_id], True, NOW)
        writer.statuses.mark_starred([article_id], True, NOW)
    assert put_again(store, rich(), title="Another headline", original=b"") == (
        article_id,
        StoreOutcome.UPDATED,
    )
    with store.read() as reader:
        (head,) = reader.articles.heads([article_id])
        assert head.title == "Another headline"
        assert (head.is_read, head.is_starred, head.received) == (True, True, NOW)
        assert reader.articles.original(article_id) == ("text/html", rich().original)
        assert list(reader.articles.ids(EVERYTHING, "pledge")) == []
        assert list(reader.articles.ids(EVERYTHING, "another")) == [article_id]


def test_an_update_keeps_fetched_pictures_and_later_evidence(store: Store) -> None:
    (article_id,) = put(store, rich())
    with store.write() as writer:
        writer.pictures.store(article_id, 0, b"jpeg", "image/jpeg", 640, 480)
        writer.evidence.add(article_id, [IN_PICTURE], NOW)
    new_first = (PictureDraft("https://news.example/new.jpg"), *rich().pictures[:1])
    put_again(store, rich(), pictures=new_first, evidence=())
    with store.read() as reader:
        article = reader.articles.article(article_id)
        assert article is not None
        first, second = article.pictures
        assert (first.state, first.labels) == (PictureState.NOT_FETCHED, ())
        assert (second.state, second.width) == (PictureState.STORED, 640)
        assert second.labels == (Label.AI_IMAGE,)
        assert reader.pictures.data(article_id, 1) == b"jpeg"
        assert [each.picture for each in article.evidence] == [1]
        assert article.head.labels == (Label.AI_IMAGE,)
        assert article.head.thumbnail == 1


def test_a_stub_is_filled_and_never_fills(store: Store) -> None:
    identity = "https://news.example/one"
    (stub_id,) = put(store, stub(identity))
    full = plain(identity, "The whole story", body_html="<p>All</p>", body_text="All")
    assert put_again(store, full) == (stub_id, StoreOutcome.UPDATED)
    assert put_again(store, stub(identity)) == (stub_id, StoreOutcome.UNCHANGED)
    with store.read() as reader:
        (head,) = reader.articles.heads([stub_id])
        assert (head.title, head.is_stub) == ("The whole story", False)


def test_stories_brought_along_are_stored_and_told(store: Store) -> None:
    with store.write() as writer:
        article_id, _ = writer.articles.put(rich(), folded(rich()), NOW)
        added = writer.changes().added
    with store.read() as reader:
        stated = reader.relations.stated(article_id)
        assert [each.head.url for each in stated] == ["", ""]
        assert [each.heading for each in stated] == ["Related", ""]
        assert all(each.head.is_stub for each in stated)
        assert set(added) == {article_id, *(each.head.id for each in stated)}
        back = reader.relations.stated(stated[0].head.id)
        assert [each.head.id for each in back] == [article_id]


def test_many_at_once_is_the_same_as_one_by_one(tmp_path: Path) -> None:
    articles = [stub("urn:1"), rich(), plain("urn:1", "Whole"), rich("urn:2"), plain("urn:3")]
    articles += [plain("urn:3", "Newer"), plain("urn:3", "Newer")]
    with_one, with_many = new_store(tmp_path / "one"), new_store(tmp_path / "many")
    with with_one.write() as writer:
        one = [writer.articles.put(each, folded(each), NOW) for each in articles]
    with with_many.write() as writer:
        many = writer.articles.put_many([Incoming(each, folded(each)) for each in articles], NOW)
    assert many == one
    assert sorted(dump(with_many.path)) == sorted(dump(with_one.path))
    with_one.close()
    with_many.close()


def test_a_status_outlives_its_article(store: Store) -> None:
    (article_id,) = put(store, rich())
    with store.write() as writer:
        writer.statuses.mark_read([article_id], True, NOW)
        writer.statuses.mark_starred([article_id], True, NOW)
        writer.articles.remove([article_id])
    with store.read() as reader:
        assert reader.articles.article(article_id) is None
        assert reader.articles.find(rich().identity) is None
    assert put(store, rich(), now=LATER) == [article_id]
    with store.read() as reader:
        (head,) = reader.articles.heads([article_id])
        assert (head.is_read, head.is_starred, head.received) == (True, True, LATER)
        assert reader.articles.find(rich().identity) == article_id


def test_a_removal_is_undone_exactly(store: Store) -> None:
    ids = fill(store)
    before = dump(store.path)
    with store.write() as writer:
        removed = writer.articles.remove([*ids[:3], 999_999])
        assert writer.changes() == Changes(removed=tuple(ids[:3]))
    assert removed.ids == tuple(ids[:3])
    with store.read() as reader:
        assert list(reader.articles.ids(EVERYTHING, "pledge")) == []
        assert reader.pictures.data(ids[0], 0) is None
    with store.write() as writer:
        assert writer.articles.restore(removed) == removed.ids
        assert writer.articles.restore(removed) == ()
    assert sorted(dump(store.path)) == sorted(before)
    with store.read() as reader:
        assert list(reader.articles.ids(EVERYTHING, "pledge")) == [ids[0]]


def test_undoing_never_overwrites_what_came_meanwhile(store: Store) -> None:
    ids = fill(store)
    with store.write() as writer:
        removed = writer.articles.remove(ids[:3])
        writer.articles.put(plain(rich().identity, "Came again"), SearchText("again"), LATER)
        writer.statuses.mark_read(ids[1:2], False, LATER)
        writer.articles.remove(ids[3:])
    with store.write() as writer:
        assert writer.articles.restore(removed) == tuple(ids[1:3])
    with store.read() as reader:
        heads = reader.articles.heads(ids[:3])
        assert [head.title for head in heads][:1] == ["Came again"]
        assert [head.is_read for head in heads] == [False, False, True]


def test_a_reader_sees_one_moment(store: Store) -> None:
    put(store, plain("1"))
    with store.read() as reader:
        before = reader.articles.ids(EVERYTHING)
        put(store, plain("2"))
        assert reader.articles.ids(EVERYTHING) == before
    with store.read() as reader:
        assert len(reader.articles.ids(EVERYTHING)) == 2


def write_and_stop(store: Store) -> None:
    with store.write() as writer:
        writer.articles.put(rich(), folded(rich()), NOW)
        assert writer.reader.articles.find(rich().identity) is not None
        raise RuntimeError("stop")


def test_a_failed_transaction_leaves_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError, match="stop"):
        write_and_stop(store)
    with store.read() as reader:
        assert len(reader.articles.ids(EVERYTHING)) == 0
    assert dump(store.path) == []


def test_half_characters_are_stored_as_question_marks(store: Store) -> None:
    broken = plain("1\udc00", "broken \ud800", body_text="\udfff", authors=("\ud800",))
    evidence = (replace(SAYS_AI, raw="\ud800"),)
    (article_id,) = put(store, replace(broken, evidence=evidence))
    with store.read() as reader:
        article = reader.articles.article(article_id)
        assert article is not None
        assert (article.head.title, article.body_text) == ("broken ?", "?")
        assert reader.articles.find(broken.identity) == article_id
        assert list(reader.articles.ids(EVERYTHING, '"\ud800"')) == []


def test_removed_pictures_leave_no_bytes_unless_shared(store: Store) -> None:
    same = (PictureDraft("https://x.example/1.png", data=b"shared"),)
    ids = put(store, plain("1", pictures=same), plain("2", pictures=same))
    with store.write() as writer:
        writer.articles.remove(ids[:1])
    assert sum('INTO "blob"' in line for line in dump(store.path)) == 1
    with store.write() as writer:
        writer.articles.remove(ids[1:])
    assert sum('INTO "blob"' in line for line in dump(store.path)) == 1  # the bin holds it
    with store.write() as writer:
        writer.bin.purge(None, 10)
    assert sum('INTO "blob"' in line for line in dump(store.path)) == 0
