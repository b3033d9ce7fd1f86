"""The publisher's page takes the place of a teaser; budgets take offline copies back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from storage_samples import LATER, NOW, SAYS_AI, brought, feed, folded, new_store, plain, stub, told

from readerapp.domain.articles import Article, ArticleQuery, PictureState
from readerapp.domain.drafts import (
    PictureDraft,
    PreparedArticle,
    PreparedRelated,
    RelationKind,
    StoreOutcome,
)
from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.storage import Store, check

A = 1
LEAD, OWN, NEW = (f"https://a.example/{name}.jpg" for name in ("lead", "own", "new"))
IN_FEED = Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "feed", "Written by AI")
TEASER = told(
    1,
    "a",
    dek="A standfirst",
    body_html='<p>Teaser <img src="picture:0"/> <img src="picture:1"/> picture:1</p>',
    body_text="Teaser picture:1",
    pictures=(PictureDraft(LEAD), PictureDraft(OWN)),
    published=NOW - timedelta(hours=3),
    evidence=(IN_FEED,),
)
WHOLE = plain(
    "url:https://a.example/canonical",
    "Title of the page",
    dek="Standfirst of the page",
    body_html='<p>Everything <img src="picture:0"/><img src="picture:1"/></p>',
    body_text="Everything",
    page_html="<p>the page around it</p>",
    authors=("Ann",),
    source="Site",
    modified=NOW,
    published=NOW,
    language="fr",
    word_count=900,
    pictures=(PictureDraft(NEW), PictureDraft(LEAD, caption="with a caption")),
    evidence=(SAYS_AI,),
    related=(PreparedRelated(RelationKind.RELATED, stub("url:https://a.example/2"), "More"),),
    original=b"<html>bytes</html>",
    original_type="text/html",
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    with opened.write() as writer:
        writer.feeds.subscribe(feed("a"), NOW)
    yield opened
    assert check(opened.path) == ()
    opened.close()


def bring(store: Store, prepared: PreparedArticle, **fields: Any) -> tuple[int, StoreOutcome]:
    wants: dict[str, Any] = {"wants_full_text": True, "wants_pictures": True}
    with store.write() as writer:
        incoming = brought(prepared, A, entry_hash=repr(prepared).encode()[:90], **wants | fields)
        return writer.articles.put_many([incoming], NOW)[0]


def complete(store: Store, article_id: int, page: PreparedArticle = WHOLE) -> bool:
    with store.write() as writer:
        return writer.articles.complete(article_id, page, folded(page), LATER)


def read(store: Store, article_id: int) -> Article:
    with store.read() as reader:
        article = reader.articles.article(article_id)
        assert article is not None
        return article


def found(store: Store, match: str) -> list[int]:
    with store.read() as reader:
        return list(reader.articles.ids(ArticleQuery(), match))


def test_the_page_is_the_text_and_the_feeds_the_other_reading(store: Store) -> None:
    article_id, _ = bring(store, TEASER)
    with store.write() as writer:
        writer.pictures.store(article_id, 0, b"lead", "image/jpeg", 640, 480)
        writer.statuses.mark_read([article_id], True, NOW)
    assert complete(store, article_id)
    article = read(store, article_id)
    head = article.head
    assert (head.title, head.dek, head.published) == (TEASER.title, TEASER.dek, TEASER.published)
    assert (head.source, head.url, head.is_read) == (TEASER.source, TEASER.url, True)
    assert head.full_text is FullTextState.READY
    assert (article.body_html, article.body_text) == (WHOLE.body_html, WHOLE.body_text)
    assert (article.authors, article.modified, article.word_count) == (("Ann",), NOW, 900)
    assert head.language == "fr"
    shown = [(each.address, each.state, each.caption) for each in article.pictures]
    assert shown == [
        (NEW, PictureState.WANTED, ""),
        (LEAD, PictureState.STORED, "with a caption"),
        (OWN, PictureState.WANTED, ""),
    ]
    assert (head.thumbnail, head.missing_pictures) == (1, 2)
    assert article.evidence == (IN_FEED, SAYS_AI)
    assert head.labels == (Label.AI_TEXT,)
    with store.read() as reader:
        other = '<p>Teaser <img src="picture:1"/> <img src="picture:2"/> picture:1</p>'
        assert reader.articles.page(article_id) == other
        assert reader.articles.original(article_id) == ("text/html", WHOLE.original)
        assert [each.heading for each in reader.relations.stated(article_id)] == ["More"]
        assert reader.relations.is_pending(article_id)
    assert found(store, "everything") == [article_id]
    assert found(store, "teaser") == []
    assert found(store, "title : story") == [article_id]
    assert found(store, "authors : ann") == [article_id]


def test_what_the_feed_does_not_say_is_taken_from_the_page(store: Store) -> None:
    page = replace(WHOLE, interface_language="fr")
    silent, told_of = (
        replace(told(number, "a"), interface_language=language, authors=authors)
        for number, language, authors in ((7, "", ()), (8, "de", ("Eve",)))
    )
    for teaser, language, authors in ((silent, "fr", ("Ann",)), (told_of, "de", ("Eve",))):
        article_id, _ = bring(store, teaser)
        complete(store, article_id, replace(page, identity=f"url:{teaser.url}/page"))
        article = read(store, article_id)
        assert (article.head.interface_language, article.authors) == (language, authors)


def test_the_same_entry_again_keeps_the_page(store: Store) -> None:
    article_id, _ = bring(store, TEASER)
    complete(store, article_id)
    assert bring(store, TEASER) == (article_id, StoreOutcome.UNCHANGED)
    assert read(store, article_id).body_text == "Everything"
    assert read(store, article_id).head.full_text is FullTextState.READY


def test_an_edit_changes_what_is_around_the_page_and_wants_it_again(store: Store) -> None:
    article_id, _ = bring(store, TEASER)
    complete(store, article_id)
    edited = replace(
        TEASER,
        title="Corrected",
        dek="New dek",
        published=NOW,
        categories=("New",),
        body_html='<p>Better <img src="picture:1"/><img src="picture:0"/></p>',
        pictures=(PictureDraft(OWN), PictureDraft("https://a.example/late.jpg")),
    )
    assert bring(store, edited) == (article_id, StoreOutcome.UPDATED)
    article = read(store, article_id)
    assert (article.head.title, article.head.dek) == ("Corrected", "New dek")
    assert (article.head.published, article.categories) == (NOW, ("New",))
    assert (article.body_text, article.authors) == ("Everything", ("Ann",))
    assert article.head.full_text is FullTextState.WANTED
    with store.read() as reader:
        other = '<p>Better <img src="picture:3"/><img src="picture:2"/></p>'
        assert reader.articles.page(article_id) == other
    assert found(store, "title : corrected") == [article_id]
    assert found(store, "title : story") == []
    assert found(store, "everything") == [article_id]
    assert bring(store, edited) == (article_id, StoreOutcome.UNCHANGED)
    later = replace(WHOLE, body_text="Whole and new", pictures=(PictureDraft(NEW),))
    assert complete(store, article_id, later)
    article = read(store, article_id)
    assert article.body_text == "Whole and new"
    addresses = [picture.address for picture in article.pictures]
    assert addresses == [NEW, OWN, "https://a.example/late.jpg"]
    with store.read() as reader:
        other = '<p>Better <img src="picture:2"/><img src="picture:1"/></p>'
        assert reader.articles.page(article_id) == other


def test_an_edit_that_names_no_authors_leaves_those_of_the_page(store: Store) -> None:
    article_id, _ = bring(store, TEASER)
    complete(store, article_id)
    bring(store, replace(TEASER, title="Corrected"))
    assert found(store, "authors : ann") == [article_id]
    bring(store, replace(TEASER, title="Corrected again", authors=("Eve",)))
    assert read(store, article_id).authors == ("Eve",)
    assert (found(store, "authors : ann"), found(store, "authors : eve")) == ([], [article_id])


def test_an_edit_by_a_feed_that_wants_no_page_brings_its_own_text(store: Store) -> None:
    article_id, _ = bring(store, TEASER)
    complete(store, article_id)
    edited = replace(TEASER, body_text="All in the feed", body_html="<p>All in the feed</p>")
    assert bring(store, edited, wants_full_text=False) == (article_id, StoreOutcome.UPDATED)
    article = read(store, article_id)
    assert (article.body_text, article.has_alternate_text) == ("All in the feed", False)
    assert article.head.full_text is FullTextState.NOT_WANTED


def test_a_page_without_pictures_leaves_the_feeds(store: Store) -> None:
    article_id, _ = bring(store, replace(TEASER, body_html="<p>no picture in it</p>"))
    bare = replace(WHOLE, pictures=(), body_html="<p>Everything</p>")
    complete(store, article_id, bare)
    assert [each.address for each in read(store, article_id).pictures] == [LEAD, OWN]
    complete(store, article_id, WHOLE)
    assert [each.address for each in read(store, article_id).pictures] == [NEW, LEAD]


def test_an_article_that_is_gone_is_not_completed(store: Store) -> None:
    article_id, _ = bring(store, TEASER)
    with store.write() as writer:
        writer.articles.remove([article_id])
    assert not complete(store, article_id)
    assert not complete(store, 99)


def test_the_address_of_the_page_is_another_name_of_the_article(store: Store) -> None:
    article_id, _ = bring(store, TEASER)
    complete(store, article_id)
    with store.write() as writer:
        again = writer.articles.put(WHOLE, folded(WHOLE), LATER)
    assert again[0] == article_id


def offline(store: Store, count: int) -> list[int]:
    """Store entries of a feed, oldest first, each with a page and a picture of ten bytes."""
    ids = []
    for number in range(count):
        entry = told(
            number,
            "a",
            published=NOW - timedelta(hours=count - number),
            original=bytes([number]) * 999,
            pictures=(PictureDraft(f"https://a.example/{number}.jpg"),),
        )
        ids.append(bring(store, entry)[0])
    with store.write() as writer:
        for number, article_id in enumerate(ids):
            writer.pictures.store(article_id, 0, bytes([number]) * 10, "image/png", 1, 1)
    return ids


def test_budgets_take_the_oldest_read_first_and_never_starred_ones(store: Store) -> None:
    ids = offline(store, 5)
    imported = plain("url:x", original=b"mine", pictures=(PictureDraft("u", data=b"mine"),))
    with store.write() as writer:
        kept_id, _ = writer.articles.put(imported, folded(imported), NOW)
        writer.statuses.mark_read([ids[2], ids[3]], True, NOW)
        writer.statuses.mark_starred([ids[0]], True, NOW)

    def here() -> list[int]:
        with store.read() as reader:
            return [each for each in ids if reader.pictures.data(each, 0)]

    with store.write() as writer:
        assert writer.trim_pictures(50) == 0
        assert not writer.changes()
        assert writer.trim_pictures(35) == 20
        assert writer.changes().changed == (ids[2], ids[3])
    assert here() == [ids[0], ids[1], ids[4]]
    with store.write() as writer:
        assert writer.trim_pictures(0) == 20
        assert writer.trim_originals(10**6) == 0
        pages = writer.reader.feeds.offline_use().pages_bytes
        assert writer.trim_originals(pages - 1) == pages / 5
        assert writer.reader.articles.original(ids[2]) is None
        assert writer.reader.articles.original(ids[3]) is not None
        assert writer.trim_originals(0) == pages * 3 / 5
    assert here() == [ids[0]]
    with store.read() as reader:
        heads = reader.articles.heads(ids)
        assert [head.thumbnail for head in heads] == [0, None, None, None, None]
        assert [head.missing_pictures for head in heads] == [0, 1, 1, 1, 1]
        assert reader.feeds.wanted_counts()[1] == 0  # not fetched again by themselves
        assert reader.articles.original(ids[0]) is not None
        assert reader.pictures.data(kept_id, 0) == b"mine"
        assert reader.articles.original(kept_id) is not None


def test_a_picture_that_others_show_frees_nothing(store: Store) -> None:
    same = (PictureDraft("https://a.example/same.jpg", data=b"0123456789"),)
    without_address = (PictureDraft("", data=b"came with the text"),)
    ids = [bring(store, told(number, "a", pictures=same))[0] for number in (1, 2)]
    bring(store, told(3, "a", pictures=without_address))
    with store.write() as writer:
        writer.statuses.mark_starred(ids[:1], True, NOW)
        assert writer.trim_pictures(0) == 0
        assert writer.reader.pictures.data(ids[0], 0) == b"0123456789"
        assert writer.reader.pictures.data(ids[1], 0) is None
        assert writer.reader.feeds.offline_use().pictures_bytes == 28
